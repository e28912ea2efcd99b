import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { DeltaPayload } from "../bundle/manifest/delta-payload.js";
import type { Base } from "./contract.js";
import { Failed } from "./failed.js";

const CHUNK = 1 << 18;

/** The slot that a delta is applied to, open for reading. A delta that needs no base has an empty one. */
export class BaseReader {
  readonly #device: FileHandle | undefined;
  readonly #signed: DeltaPayload;
  readonly #buffer = Buffer.allocUnsafe(CHUNK);

  private constructor(device: FileHandle | undefined, signed: DeltaPayload) {
    this.#device = device;
    this.#signed = signed;
  }

  /** @throws Failed when the device cannot be opened */
  static async open({ path }: Base, signed: DeltaPayload): Promise<BaseReader> {
    if (signed.baseSize === 0) return new BaseReader(undefined, signed);
    try {
      return new BaseReader(await open(path, "r"), signed);
    } catch (error) {
      throw unreadable(error);
    }
  }

  async close(): Promise<void> {
    await this.#device?.close();
  }

  /**
   * Reads the whole image and compares its sha256 with the signed one.
   * @throws Failed when it is another image
   */
  async check(onRead: (done: number) => void): Promise<void> {
    const { baseSize, baseSha256, baseVersion } = this.#signed;
    if (baseSize === 0) return;
    const hash = createHash("sha256");
    let done = 0;
    for await (const bytes of this.read(0, baseSize)) {
      hash.update(bytes);
      done += bytes.length;
      onRead(done);
    }
    const found = hash.digest("hex");
    if (found !== baseSha256) throw new Failed({ kind: "wrong-base", version: baseVersion, wanted: baseSha256, found });
  }

  /**
   * Gives `length` bytes from `from`, in pieces, each only valid until the next is asked for.
   * @throws Failed when the device is shorter or cannot be read
   */
  async *read(from: number, length: number): AsyncGenerator<Buffer> {
    const { baseSha256: wanted, baseVersion: version } = this.#signed;
    for (let at = 0; at < length; at += CHUNK) {
      const size = Math.min(CHUNK, length - at);
      const bytes = await this.#readAt(from + at, size);
      if (bytes.length < size) throw new Failed({ kind: "wrong-base", version, wanted });
      yield bytes;
    }
  }

  /** As many bytes as were asked for, or fewer at the end of the device. */
  async #readAt(at: number, length: number): Promise<Buffer> {
    let filled = 0;
    try {
      while (this.#device !== undefined && filled < length) {
        const { bytesRead } = await this.#device.read(this.#buffer, filled, length - filled, at + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
    } catch (error) {
      throw unreadable(error);
    }
    return this.#buffer.subarray(0, filled);
  }
}

function unreadable(error: unknown): Failed {
  return new Failed({ kind: "base-unreadable", detail: error instanceof Error ? error.message : String(error) });
}
