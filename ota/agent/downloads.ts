import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "../lib/atomic-file.js";
import type { CopyOptions } from "./contract.js";

/** Bundles on their way in, each under the SHA-256 of its bytes: no name that a server or a stick gave touches the disk. */
export interface Downloads {
  /** Where a bundle of this hash lies, or will. Other bundles are removed: one at a time has room. */
  place(sha256: string): Promise<string>;
  path(sha256: string): string;
  /** Removes it, and whatever it was to be rebuilt from. */
  discard(sha256: string): Promise<void>;
  /**
   * Copies a bundle from a stick, which may be pulled out at any moment. Other bundles than `keep` (a SHA-256) are removed.
   * @throws the file system's error (ENOSPC before the first byte when there is no room), or what `signal` was aborted with;
   * nothing is left behind.
   */
  bring(path: string, options?: CopyOptions & { readonly keep?: string | undefined }): Promise<Brought>;
}

/** A bundle that was copied: its SHA-256 (lower-case hex) and its bytes. */
export interface Brought {
  readonly sha256: string;
  readonly size: number;
}

const CHUNK = 1 << 20;

export function downloadsIn(folder: string): Downloads {
  const path = (sha256: string): string => join(folder, sha256);

  async function remove(isSpare: (name: string) => boolean): Promise<void> {
    await mkdir(folder, { recursive: true });
    const spare = (await readdir(folder)).filter(isSpare);
    await Promise.all(spare.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  }

  return {
    path,
    async place(sha256) {
      await remove((name) => !name.startsWith(sha256));
      return path(sha256);
    },
    async discard(sha256) {
      await remove((name) => name.startsWith(sha256));
    },
    async bring(source, { keep, ...options } = {}) {
      await remove((name) => keep === undefined || !name.startsWith(keep));
      const copy = join(folder, "incoming");
      try {
        const brought = await copied(source, copy, folder, options);
        await rename(copy, path(brought.sha256));
        await syncFolder(folder);
        return brought;
      } catch (error) {
        await rm(copy, { force: true });
        throw error;
      }
    },
  };
}

/** Copies and hashes in one reading, and never more than the file said it holds. */
async function copied(source: string, copy: string, folder: string, options: CopyOptions): Promise<Brought> {
  // A pipe must not keep us waiting for its writer.
  const from = await open(source, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = await from.stat();
    if (!stat.isFile()) throw new Error(`${source} is not a file`);
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < stat.size) throw Object.assign(new Error("no room for the copy"), { code: "ENOSPC" });
    const to = await open(copy, "w", 0o600);
    try {
      const sha256 = await pour(from, to, stat.size, options);
      await to.sync();
      return { sha256, size: stat.size };
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

async function pour(from: FileHandle, to: FileHandle, size: number, options: CopyOptions): Promise<string> {
  const { onProgress, signal } = options;
  const hash = createHash("sha256");
  const chunk = Buffer.allocUnsafe(Math.min(CHUNK, size));
  for (let at = 0; at < size; ) {
    signal?.throwIfAborted();
    const { bytesRead } = await from.read(chunk, 0, Math.min(chunk.length, size - at), at);
    if (bytesRead === 0) throw new Error(`${size - at} bytes are missing`);
    const piece = chunk.subarray(0, bytesRead);
    hash.update(piece);
    await to.writeFile(piece);
    at += bytesRead;
    onProgress?.(at);
  }
  signal?.throwIfAborted();
  return hash.digest("hex");
}
