import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { syncFolder } from "../../lib/atomic-file.js";
import type { Release } from "./contract.js";

/** Size in bytes and lower-case hex hashes of a file as it was copied. */
export type Measured = Pick<Release, "size" | "sha256" | "sha1" | "md5">;

const BLOCK = 1024 * 1024;

/** The releases' files, each named by its SHA-256: no name from outside is ever a path. */
export class ArtifactStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Makes the folder and removes what no release names: half copies, and files of releases that were taken out. */
  async open(needed: ReadonlySet<string>): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    for (const name of await readdir(this.#folder)) {
      if (!needed.has(name)) await rm(join(this.#folder, name), { force: true });
    }
  }

  path(sha256: string): string {
    return join(this.#folder, sha256);
  }

  /**
   * Copies a file in, durably, measuring it on the way.
   * @throws the file system's error; no half copy is left.
   */
  async take(source: string): Promise<Measured> {
    const temporary = join(this.#folder, `${randomBytes(8).toString("hex")}.part`);
    const hashes = { sha256: createHash("sha256"), sha1: createHash("sha1"), md5: createHash("md5") };
    let size = 0;
    try {
      const copy = await open(temporary, "wx", 0o600);
      try {
        for await (const block of createReadStream(source, { highWaterMark: BLOCK }) as AsyncIterable<Buffer>) {
          for (const hash of Object.values(hashes)) hash.update(block);
          await copy.appendFile(block);
          size += block.length;
        }
        await copy.sync();
      } finally {
        await copy.close();
      }
      const sha256 = hashes.sha256.digest("hex");
      await rename(temporary, this.path(sha256));
      await syncFolder(this.#folder);
      return { size, sha256, sha1: hashes.sha1.digest("hex"), md5: hashes.md5.digest("hex") };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  /** A download that is under way still reads its file to the end. */
  async drop(sha256: string): Promise<void> {
    await rm(this.path(sha256), { force: true });
  }
}
