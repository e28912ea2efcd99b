import { createHash, type Hash } from "node:crypto";
import { constants } from "node:fs";
import { type FileHandle, open, statfs } from "node:fs/promises";
import { dirname } from "node:path";

/** Written at once, by another thread: few enough calls that writing costs less than hashing. Twice as much may wait. */
const BATCH = 1024 * 1024;
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
  #writing: Promise<void> | undefined;
  /** What a write threw; nothing more is written then. */
  #refused: unknown;

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

  /** Takes bytes, which nobody may change any more, and writes while more come. False when it is better to wait for `room`. */
  append(bytes: Buffer): boolean {
    this.#hash.update(bytes);
    this.#waiting.push(bytes);
    this.#waitingLength += bytes.length;
    const idle = this.#writing === undefined && this.#refused === undefined;
    if (idle && this.#waitingLength >= BATCH) this.#startWriting();
    return this.#waitingLength < 2 * BATCH && this.#refused === undefined;
  }

  /** Resolves once what was being written is. */
  async room(): Promise<void> {
    await this.#writing;
    if (this.#refused !== undefined) throw this.#refused;
  }

  /** Writes what waits. */
  async flush(): Promise<void> {
    await this.room();
    while (this.#waitingLength > 0) {
      this.#startWriting();
      await this.room();
    }
  }

  /** Empties the file: the next byte is the first. */
  async restart(): Promise<void> {
    await this.room();
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

  #startWriting(): void {
    this.#writing = this.#write(this.#waiting.splice(0))
      .catch((error: unknown) => {
        this.#refused = error;
      })
      .finally(() => {
        this.#writing = undefined;
      });
  }

  async #write(buffers: Buffer[]): Promise<void> {
    let rest = buffers;
    while (rest.length > 0) {
      const { bytesWritten } = await onDisk(this.#file.writev(rest, this.#length));
      this.#length += bytesWritten;
      this.#waitingLength -= bytesWritten;
      rest = after(rest, bytesWritten);
    }
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

/** What is left of a list of buffers after its first `count` bytes. */
function after(buffers: Buffer[], count: number): Buffer[] {
  let skipped = 0;
  for (const [index, buffer] of buffers.entries()) {
    if (skipped + buffer.length > count) return [buffer.subarray(count - skipped), ...buffers.slice(index + 1)];
    skipped += buffer.length;
  }
  return [];
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
