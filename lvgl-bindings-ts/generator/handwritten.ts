// SPDX-License-Identifier: Apache-2.0
/** Which of LVGL's functions the package binds by hand: those that src/ exports outside the generated folders. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Names of functions (`lv_...`) exported by hand-written files. */
export function handwrittenNames(packageRoot: string): Set<string> {
  const names = new Set<string>();
  for (const entry of readdirSync(join(packageRoot, "src"), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".ts") || entry.parentPath.endsWith("generated")) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
    for (const match of text.matchAll(/^export (?:const|let|function) (lv_\w+)/gm)) names.add(match[1] ?? "");
  }
  return names;
}
