import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a small file so that after a power cut either the new bytes or the former ones are there, whole: new file, fsync,
 * rename, fsync of the folder. `mode`: permission bits.
 * @throws the file system's error (`code` ENOSPC, EACCES…); the former file is then untouched.
 */
export async function writeFileAtomic(path: string, bytes: Uint8Array | string, mode = 0o600): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = await open(temporary, "wx", mode);
    await closing(file, async () => {
      await file.writeFile(bytes);
      await file.sync();
    });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes the names in a folder durable: creations, renames and removals. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  await closing(folder, () => folder.sync());
}

async function closing(file: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await file.close();
  }
}

/** Whether `error` is the file system's error of this code. */
export function isErrno(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && typeof error.code === "string" && codes.includes(error.code);
}

/** No room left, by the disk or by a quota. */
export const isDiskFull = (error: unknown): boolean => isErrno(error, "ENOSPC", "EDQUOT");
