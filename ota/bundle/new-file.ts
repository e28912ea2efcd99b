import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { syncFolder } from "../lib/atomic-file.js";
import type { Result } from "../lib/result.js";

/**
 * Fills a large file that is there whole or not at all: beside it first, fsync, then renamed over it. When `fill` gives an
 * error or throws, nothing is left.
 * @param fill writes through the handle, or lets another program write to the temporary path
 * @throws the file system's error
 */
export async function fillNewFile<T, E>(
  path: string,
  fill: (file: FileHandle, temporary: string) => Promise<Result<T, E>>,
): Promise<Result<T, E>> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  const file = await open(temporary, "wx+", 0o644);
  try {
    const filled = await fill(file, temporary);
    if (!filled.ok) return filled;
    await file.sync();
    await rename(temporary, path);
    await syncFolder(dirname(path));
    return filled;
  } finally {
    await file.close();
    await rm(temporary, { force: true });
  }
}
