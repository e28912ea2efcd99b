import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, from wherever this file was compiled to. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package-lock.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("no project around the demo");
    folder = above;
  }
  return folder;
}
