// Builds the drivers' native parts: every firmware/drivers/*/binding.gyp, by node-gyp against Node's own headers. Does
// nothing for those whose sources have not changed. Plain JavaScript, because it runs before anything is compiled.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamps = join(root, ".cache/stamps");
const drivers = join(root, "firmware/drivers");
const nodeGyp = createRequire(import.meta.url).resolve("node-gyp/bin/node-gyp.js");

for (const name of readdirSync(drivers)) {
  const folder = join(drivers, name);
  if (existsSync(join(folder, "binding.gyp"))) buildOnce(name, folder);
}

function buildOnce(name, folder) {
  const stamp = join(stamps, `native-${name}`);
  const key = hashOf(folder);
  if (existsSync(join(folder, "build/Release")) && existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  const headers = execFileSync(join(root, "scripts/node-headers.sh"), { encoding: "utf8" }).trim();
  const run = spawnSync(process.execPath, [nodeGyp, "rebuild", `--nodedir=${headers}`], {
    cwd: folder,
    encoding: "utf8",
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}\nthe native part of ${name} does not build\n`);
    process.exit(1);
  }
  mkdirSync(stamps, { recursive: true });
  writeFileSync(stamp, key);
}

function hashOf(folder) {
  const hash = createHash("sha256").update(`${process.version} ${process.arch}`);
  const sources = readdirSync(join(folder, "native")).sort();
  for (const path of ["binding.gyp", ...sources.map((source) => join("native", source))]) {
    hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)));
  }
  return hash.digest("hex");
}
