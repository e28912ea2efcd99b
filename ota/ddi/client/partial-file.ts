import { createHash, type Hash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, statfs } from "node:fs/promises";
import { dirname } from "node:path";

/** Written at once: few enough calls that writing costs less than hashing, short enough not to hold the screen back. */
const BATCH = 256 * 1024;
const BLOCK = 1024 * 1024;

/** What the file system refused; thrown, and made a value by the download that owns the file. */
export class DiskError extends Error {
  readonly code: string;

  constructor(cause: unknown) {
    super("the file system refused", { cause });
    this.code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
  }
}

/**
 * A file that grows at its end, with the sha256 of all it holds. Made of a file left by an earlier try, whose bytes are
 * hashed again.
 * @throws DiskError, from every function that touches the disk.
 */
export class PartialFile {
  #hash: Hash = createHash("sha256");
  #length = 0;
  #waiting: Buffer[] = [];
  #waitingLength = 0;

  readonly #file: FileHandle;

  private constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Opens or makes the file; no link is followed, others cannot read it. */
  static async open(path: string): Promise<PartialFile> {
    const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW;
    const file = await onDisk(open(path, flags, 0o600));
    const partial = new PartialFile(file);
    try {
      await partial.#rehash();
      return partial;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Bytes that were taken, those not yet written included. */
  get length(): number {
    return this.#length + this.#waitingLength;
  }

  /** Takes bytes; undefined while they only wait for more, else the write of what has waited. */
  append(bytes: Buffer): Promise<void> | undefined {
    this.#hash.update(bytes);
    this.#waiting.push(bytes);
    this.#waitingLength += bytes.length;
    return this.#waitingLength < BATCH ? undefined : this.flush();
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    if (this.#waitingLength === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingLength = 0;
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await onDisk(this.#file.write(bytes, written, bytes.length - written, this.#length));
      written += bytesWritten;
      this.#length += bytesWritten;
    }
  }

  /** Empties the file: the next byte is the first. */
  async restart(): Promise<void> {
    this.#hash = createHash("sha256");
    this.#length = 0;
    this.#waiting = [];
    this.#waitingLength = 0;
    await onDisk(this.#file.truncate(0));
  }

  /** Lower-case hex, of all that was taken. */
  digest(): string {
    return this.#hash.copy().digest("hex");
  }

  /** Makes it durable. */
  async sync(): Promise<void> {
    await this.flush();
    await onDisk(this.#file.sync());
  }

  close(): Promise<void> {
    return onDisk(this.#file.close());
  }

  async #rehash(): Promise<void> {
    const block = Buffer.allocUnsafe(BLOCK);
    for (;;) {
      const { bytesRead } = await onDisk(this.#file.read(block, 0, BLOCK, this.#length));
      if (bytesRead === 0) return;
      this.#hash.update(block.subarray(0, bytesRead));
      this.#length += bytesRead;
    }
  }
}

async function onDisk<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    throw new DiskError(error);
  }
}

/**
 * Bytes that an ordinary user may still write beside `path`.
 * @throws DiskError
 */
export async function freeBeside(path: string): Promise<number> {
  const { bavail, bsize } = await onDisk(statfs(dirname(path)));
  return bavail * bsize;
}
