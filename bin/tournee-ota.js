#!/usr/bin/env node
// The updates' door: the program itself is TypeScript, compiled into build/.
import { existsSync } from "node:fs";

const program = new URL("../build/firmware/boards/bare-linux.js", import.meta.url);

if (existsSync(program)) {
  const { tourneeOta } = await import(program.href);
  await tourneeOta(process.argv.slice(2));
} else {
  process.stderr.write("tournee-ota: the program is not built yet. Run: make build\n");
  process.exitCode = 1;
}
