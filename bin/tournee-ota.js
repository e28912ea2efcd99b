#!/usr/bin/env node
// The updates' door: the program itself is TypeScript, compiled into build/.
import { existsSync } from "node:fs";

const program = new URL("../build/ota/cli/main.js", import.meta.url);

if (existsSync(program)) {
  const { main } = await import(program.href);
  await main(process.argv.slice(2));
} else {
  process.stderr.write("tournee-ota: the program is not built yet. Run: make build\n");
  process.exitCode = 1;
}
