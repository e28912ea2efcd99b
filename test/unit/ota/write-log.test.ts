import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ReplayedDisk, readWriteLog } from "../../vm/ota/write-log.js";

const SECTOR = 512;
const FLUSH = 1n;
const FUA = 2n;
const DISCARD = 4n;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "write-log-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sectorOf(...fields: readonly (readonly [at: number, value: bigint])[]): Buffer {
  const bytes = Buffer.alloc(SECTOR);
  for (const [at, value] of fields) bytes.writeBigUInt64LE(value, at);
  return bytes;
}

function entry(at: number, flags: bigint, ...sectors: readonly string[]): readonly Buffer[] {
  const data = sectors.map((fill) => Buffer.alloc(SECTOR, fill));
  const size = (flags & DISCARD) === 0n ? data.length : 1;
  return [sectorOf([0, BigInt(at)], [8, BigInt(size)], [16, flags]), ...data];
}

function writeLog(...entries: readonly (readonly Buffer[])[]): string {
  const path = join(folder, "log");
  const head = sectorOf([0, 0x6a73_6677_736872n], [8, 1n], [16, BigInt(entries.length)], [24, BigInt(SECTOR)]);
  writeFileSync(path, Buffer.concat([head, ...entries.flat()]));
  return path;
}

/** The first letter of each sector. */
function replayed(log: string, groups: number): string {
  const disk = join(folder, "disk");
  writeFileSync(disk, Buffer.alloc(6 * SECTOR, "-"));
  const replay = new ReplayedDisk(log, disk);
  for (const { writes } of readWriteLog(log).slice(0, groups)) replay.apply(writes);
  replay.close();
  const bytes = readFileSync(disk);
  return Array.from({ length: 6 }, (_, index) => String.fromCharCode(bytes.readUInt8(index * SECTOR))).join("");
}

test("a log is cut at its flushes, and what no flush ended is left out", () => {
  const log = writeLog(entry(0, 0n, "a", "b"), entry(0, FLUSH), entry(4, 0n, "c"), entry(0, FLUSH), entry(5, 0n, "d"));
  expect(readWriteLog(log).map(({ writes }) => writes.map(({ at, size }) => [at, size]))).toEqual([
    [[0, 2 * SECTOR]],
    [[4 * SECTOR, SECTOR]],
  ]);
  expect(replayed(log, 0)).toBe("------");
  expect(replayed(log, 1)).toBe("ab----");
  expect(replayed(log, 2)).toBe("ab--c-");
});

test("a write with FUA is durable by itself, one with a flush comes after it", () => {
  const log = writeLog(entry(0, 0n, "a"), entry(1, FUA, "b"), entry(2, 0n, "c"), entry(3, FLUSH, "d"), entry(0, FLUSH));
  expect(readWriteLog(log).map(({ writes }) => writes.length)).toEqual([2, 1, 1]);
  expect(replayed(log, 2)).toBe("abc---");
});

test("a later write to the same place wins, and a discard changes nothing", () => {
  const log = writeLog(entry(1, 0n, "a"), entry(1, 0n, "b"), entry(1, DISCARD), entry(0, FLUSH));
  expect(replayed(log, 1)).toBe("-b----");
});

test("what is no log, or ends in the middle, is said", () => {
  const path = join(folder, "rubbish");
  writeFileSync(path, Buffer.alloc(SECTOR));
  expect(() => readWriteLog(path)).toThrow("no write log");
  const log = writeLog(entry(0, 0n, "a"));
  writeFileSync(log, readFileSync(log).subarray(0, SECTOR + 10));
  expect(() => readWriteLog(log)).toThrow("in the middle of an entry");
});
