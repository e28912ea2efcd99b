// SPDX-License-Identifier: Apache-2.0
// Prints the files below a folder that end in a suffix, sorted, relative to the package: binding.gyp reads it.
import { readdirSync } from "node:fs";
import { join } from "node:path";

const [root, suffix] = process.argv.slice(2);
if (!root || !suffix) throw new Error("usage: list-sources.mjs FOLDER SUFFIX");

const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(suffix))
  .map((entry) => join(entry.path, entry.name))
  .sort();
process.stdout.write(`${files.join("\n")}\n`);
