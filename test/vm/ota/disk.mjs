// The machine's disk: boot state, slot A, slot B, data; one MBR, so that the kernel finds them.
import { execFileSync } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { bootStateLine } from "./boot-state.mjs";

const MIB = 1024 * 1024;
const SECTOR = 512;
/** MiB of each partition; they follow each other from the first MiB on. */
const SIZES = [1, 64, 64, 192];

/** Where each partition begins and ends, in bytes. */
export const partitions = SIZES.map((size, index) => ({
  start: (1 + SIZES.slice(0, index).reduce((sum, one) => sum + one, 0)) * MIB,
  size: size * MIB,
}));
export const diskSize = (1 + SIZES.reduce((sum, one) => sum + one, 0)) * MIB;

function masterBootRecord() {
  const record = Buffer.alloc(SECTOR);
  partitions.forEach(({ start, size }, index) => {
    const entry = 446 + 16 * index;
    record.writeUInt8(0x83, entry + 4);
    record.writeUInt32LE(start / SECTOR, entry + 8);
    record.writeUInt32LE(size / SECTOR, entry + 12);
  });
  record.writeUInt16LE(0xaa55, 510);
  return record;
}

/** A copy with the holes of the original. */
export function copyDisk(from, to) {
  execFileSync("cp", ["--sparse=always", from, to]);
}

/** A disk as it leaves the factory: `slot` in A, marked good; nothing in B; empty data. */
export function makeDisk(file, slot) {
  rmSync(file, { force: true });
  writeFileSync(file, masterBootRecord());
  truncateSync(file, diskSize);
  const [state, a, , data] = partitions;
  if (statSync(slot).size > a.size) throw new Error(`${slot} is larger than its partition`);
  const disk = openSync(file, "r+");
  writeSync(disk, bootStateLine("1 A 3 1 0 0"), 0, SECTOR, state.start);
  const image = readFileSync(slot);
  writeSync(disk, image, 0, image.length, a.start);
  closeSync(disk);
  execFileSync(
    "mke2fs",
    ["-q", "-t", "ext4", "-b", "4096", "-E", `offset=${data.start}`, file, `${data.size / 1024}k`],
    {
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
}
