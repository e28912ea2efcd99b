// SPDX-License-Identifier: Apache-2.0
/** Writes the generated files: `node main.js PACKAGE_FOLDER`. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generate, generatedFolders } from "./generate.js";

const root = process.argv[2];
if (!root) throw new Error("usage: main.js PACKAGE_FOLDER");
const files = await generate(resolve(root));
let written = 0;
for (const [path, text] of files) {
  const full = resolve(root, path);
  if (existsSync(full) && readFileSync(full, "utf8") === text) continue; // keeps make from building it again
  writeFileSync(full, text);
  written++;
}
for (const folder of generatedFolders) {
  for (const name of readdirSync(join(root, folder))) {
    if (!files.has(`${folder}/${name}`)) rmSync(join(root, folder, name));
  }
}
process.stdout.write(`${files.size} generated files, ${written} of them changed\n`);
