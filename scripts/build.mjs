// Compiles what the terminal runs: TypeScript by tsc, the fonts, the bench page, and the device's bundle.
// Each step does nothing when nothing changed. Plain JavaScript, because it runs before anything is compiled.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

function step(...command) {
  const [program, ...args] = command;
  const done = spawnSync(program, args, { cwd: root, stdio: "inherit" });
  if (done.status !== 0) process.exit(done.status ?? 1);
}

const hex = (number) => number.toString(16).padStart(8, "0");

step(join(root, "node_modules/.bin/tsc"), "-b");
step(process.execPath, "scripts/natives.mjs");
step(process.execPath, "build/scripts/fonts.js");
step(process.execPath, "build/simulator/bench/build-page.js");
step(process.execPath, "build/scripts/fleet-page.js");
step(process.execPath, "build/scripts/bundle.js");

// The official lists are not part of the project: the terminal works without them and shows codes where it has no name.
const tables = join(root, "data/tables.db");
const { TABLES_VERSION } = await import("../build/firmware/store/tables/layout.js");
// SQLite keeps `user_version`, our layout's number, in bytes 60 to 63 of its file.
const isBuilt = existsSync(tables) && readFileSync(tables).subarray(60, 64).toString("hex") === hex(TABLES_VERSION);
if (existsSync(join(root, "../shared/data")) && !isBuilt) {
  step(process.execPath, "bin/tournee.js", "tables", "build");
}
