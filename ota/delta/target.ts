import { createHash, type Hash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import { readAt } from "../bundle/layout.js";
import { BLOCK, hashTree, treeSizeOf } from "../bundle/rauc/verity.js";
import { malformed } from "./failed.js";
import type { Plan } from "./plan.js";

const CHUNK = 1 << 20;

/** The file that is rebuilt: takes its bytes in order, computes the hash tree where it stands, and hashes all as it goes. */
export class TargetWriter {
  readonly #file: FileHandle;
  readonly #tree: Plan["tree"];
  readonly #hash: Hash = createHash("sha256");
  #at = 0;

  constructor(file: FileHandle, tree: Plan["tree"]) {
    this.#file = file;
    this.#tree = tree;
  }

  /** Bytes written, the tree's included. */
  get written(): number {
    return this.#at;
  }

  /** Lower-case hex, of all that was written; ends the hash. */
  digest(): string {
    return this.#hash.digest("hex");
  }

  /**
   * Appends bytes, which may be used again once it resolves.
   * @throws the file system's error
   */
  async write(bytes: Buffer): Promise<void> {
    const beforeTree =
      this.#tree === undefined || this.#at > this.#tree.data ? bytes.length : this.#tree.data - this.#at;
    await this.#append(bytes.subarray(0, beforeTree));
    if (this.#tree !== undefined && this.#at === this.#tree.data) await this.#appendTree(this.#tree);
    if (bytes.length > beforeTree) await this.#append(bytes.subarray(beforeTree));
  }

  async #append(bytes: Buffer): Promise<void> {
    this.#hash.update(bytes);
    for (let written = 0; written < bytes.length; ) {
      const { bytesWritten } = await this.#file.write(bytes, written, bytes.length - written, this.#at + written);
      written += bytesWritten;
    }
    this.#at += bytes.length;
  }

  /** The tree's blocks come in the order of the data, and stand the top first: they are placed, then read back for the hash. */
  async #appendTree({ data, size, salt }: NonNullable<Plan["tree"]>): Promise<void> {
    const blocks = data / BLOCK;
    if (!Number.isInteger(blocks) || blocks < 2 || treeSizeOf(blocks) !== size) {
      throw malformed(`${data} bytes have no hash tree of ${size} bytes`);
    }
    await hashTree(
      blocks,
      Buffer.from(salt, "hex"),
      (offset, length) => readAt(this.#file, offset, length),
      async (offset, block) => {
        await this.#file.write(block, 0, block.length, data + offset);
      },
    );
    for (let offset = 0; offset < size; offset += CHUNK) {
      this.#hash.update(await readAt(this.#file, data + offset, Math.min(CHUNK, size - offset)));
    }
    this.#at = data + size;
  }
}
