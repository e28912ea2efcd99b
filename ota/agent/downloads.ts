import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { syncFolder } from "../lib/atomic-file.js";

/** Bundles on their way in, each under the SHA-256 of its bytes: no name that a server or a stick gave touches the disk. */
export interface Downloads {
  /** Where a bundle of this hash lies, or will. Other bundles are removed: one at a time has room. */
  place(sha256: string): Promise<string>;
  path(sha256: string): string;
  /** Removes it, and whatever it was to be rebuilt from. */
  discard(sha256: string): Promise<void>;
  /**
   * Copies a bundle from a stick, which may be pulled out at any moment.
   * @throws the file system's error; nothing is left behind.
   */
  bring(path: string): Promise<{ readonly sha256: string; readonly size: number }>;
}

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
    async bring(source) {
      await remove(() => true);
      const copy = join(folder, "incoming");
      try {
        await copyFile(source, copy);
        const { sha256, size } = await hashed(copy);
        const file = await open(copy, "r+");
        await file.sync().finally(() => file.close());
        await rename(copy, path(sha256));
        await syncFolder(folder);
        return { sha256, size };
      } catch (error) {
        await rm(copy, { force: true });
        throw error;
      }
    },
  };
}

async function hashed(path: string): Promise<{ readonly sha256: string; readonly size: number }> {
  const hash = createHash("sha256");
  let size = 0;
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      size += chunk.length;
    }
  });
  return { sha256: hash.digest("hex"), size };
}
