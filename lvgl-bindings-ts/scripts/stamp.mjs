// SPDX-License-Identifier: Apache-2.0
// Stamps by content: a step runs again only when the bytes it reads have changed.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One hash over files and folders (relative to root) and a word more. */
export function hashFiles(root, paths, extra) {
  const hash = createHash("sha256").update(extra);
  const add = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(join(path, name));
    } else {
      hash.update(`\0${path}\0`).update(readFileSync(full));
    }
  };
  for (const path of paths) add(path);
  return hash.digest("hex");
}

/** Whether a step's stamp holds this key and its product exists. */
export function isFresh(stamp, key, product) {
  return existsSync(product) && existsSync(stamp) && readFileSync(stamp, "utf8") === key;
}

/** Notes that a step is done. */
export function writeStamp(stamp, key) {
  writeFileSync(stamp, key);
}
