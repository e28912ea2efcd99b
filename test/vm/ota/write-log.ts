import { closeSync, openSync, readSync, writeSync } from "node:fs";

/** One write of the machine's, in the order in which they reached the disk. Offsets and sizes in bytes. */
export interface LoggedWrite {
  readonly at: number;
  readonly size: number;
  /** Where its bytes stand in the log file; undefined for a discard. */
  readonly data: number | undefined;
}

/** What was written between two flushes: a disk may keep any of it when its power goes, and has all before it. */
export interface FlushedGroup {
  readonly writes: readonly LoggedWrite[];
  /** Size of the log when the flush that ends the group was logged. */
  readonly logSize: number;
}

// The format of the kernel's dm-log-writes (Documentation/admin-guide/device-mapper/log-writes.rst), which QEMU's driver
// `blklogwrites` writes too: a super block of a sector, then an entry of a sector and its data, for each.
const MAGIC = 0x6a73_6677_736872n;
const FLUSH = 1n;
const FUA = 2n;
const DISCARD = 4n;
const SUPER_SIZE = 28;
const ENTRY_SIZE = 32;

/** Reads a whole log and cuts it at its flushes. What follows the last one is left out. */
export function readWriteLog(path: string): readonly FlushedGroup[] {
  const log = openSync(path, "r");
  try {
    const { entries, sector } = superBlock(log);
    const groups: FlushedGroup[] = [];
    let writes: LoggedWrite[] = [];
    let place = sector;
    for (let index = 0n; index < entries; index += 1n) {
      const entry = readAt(log, place, ENTRY_SIZE);
      const flags = entry.readBigUInt64LE(16);
      const size = Number(entry.readBigUInt64LE(8)) * sector;
      const at = Number(entry.readBigUInt64LE(0)) * sector;
      place += sector;
      // A flush comes before its own write, a FUA after it.
      if ((flags & FLUSH) !== 0n) {
        groups.push({ writes, logSize: place });
        writes = [];
      }
      if ((flags & DISCARD) !== 0n) {
        writes.push({ at, size, data: undefined });
        continue;
      }
      if (size > 0) writes.push({ at, size, data: place });
      place += size;
      if ((flags & FUA) !== 0n) {
        groups.push({ writes, logSize: place });
        writes = [];
      }
    }
    return groups;
  } finally {
    closeSync(log);
  }
}

/** A disk that can be brought from one instant of the log to a later one. */
export class ReplayedDisk {
  readonly #log: number;
  readonly #disk: number;

  /** @param disk a file with the disk before the first entry that is applied; it is written. */
  constructor(log: string, disk: string) {
    this.#log = openSync(log, "r");
    this.#disk = openSync(disk, "r+");
  }

  /** Writes these as the machine did. A discard leaves what it may leave: the former bytes. */
  apply(writes: readonly LoggedWrite[]): void {
    for (const { at, size, data } of writes) {
      if (data === undefined) continue;
      const bytes = readAt(this.#log, data, size);
      writeSync(this.#disk, bytes, 0, size, at);
    }
  }

  close(): void {
    closeSync(this.#log);
    closeSync(this.#disk);
  }
}

function superBlock(log: number): { entries: bigint; sector: number } {
  const block = readAt(log, 0, SUPER_SIZE);
  if (block.readBigUInt64LE(0) !== MAGIC) throw new Error("this is no write log: its magic number is another one");
  return { entries: block.readBigUInt64LE(16), sector: block.readUInt32LE(24) };
}

function readAt(file: number, at: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let done = 0; done < size; ) {
    const read = readSync(file, bytes, done, size - done, at + done);
    if (read === 0) throw new Error(`the write log ends at ${at + done}, in the middle of an entry`);
    done += read;
  }
  return bytes;
}
