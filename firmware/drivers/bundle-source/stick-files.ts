import { lstat, opendir } from "node:fs/promises";
import { join } from "node:path";
import { err, ok, type Result } from "../../lib/result.js";
import type { StoredFile } from "./contract.js";

/** A stick full of rubbish is looked at no longer than this. */
const MOST_ENTRIES = 1_000;

/** Plain files at the top of a folder, by name. The error is English. */
export async function filesAt(folder: string): Promise<Result<readonly StoredFile[], string>> {
  const files: StoredFile[] = [];
  let seen = 0;
  try {
    for await (const entry of await opendir(folder)) {
      seen += 1;
      if (seen > MOST_ENTRIES) break;
      // A link is no file: on a stick it would have the terminal read its own.
      if (!entry.isFile()) continue;
      const path = join(folder, entry.name);
      files.push({ name: entry.name, path, size: (await lstat(path)).size });
    }
    return ok(files.sort((a, b) => (a.name < b.name ? -1 : 1)));
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}
