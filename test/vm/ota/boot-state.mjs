// The boot state as board/boot-state lays it down, for a look at a disk from outside.
import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const SECTOR = 512;
const COPIES = [0, 8];

/** The line of one copy, checksum included, as it is written. */
export function bootStateLine(fields) {
  const sum = createHash("md5").update(`${fields}\n`).digest("hex");
  return Buffer.from(`${`${fields} ${sum}`.padEnd(SECTOR - 1)}\n`);
}

/** The valid copy with the higher sequence, in the partition that begins at `start`; undefined when there is none. */
export function readBootState(disk, start) {
  const file = openSync(disk, "r");
  const copies = COPIES.map((sector) => {
    const bytes = Buffer.alloc(SECTOR);
    readSync(file, bytes, 0, SECTOR, start + sector * SECTOR);
    const fields = bytes.toString("latin1").split(" ").slice(0, 6).join(" ");
    if (!bootStateLine(fields).equals(bytes)) return undefined;
    const [sequence, primary, leftA, goodA, leftB, goodB] = fields.split(" ");
    const slots = { A: { left: Number(leftA), good: goodA === "1" }, B: { left: Number(leftB), good: goodB === "1" } };
    return { sequence: Number(sequence), primary, slots };
  });
  closeSync(file);
  return copies.filter(Boolean).toSorted((one, other) => other.sequence - one.sequence)[0];
}

/** The slot that the selector takes: the primary one, unless it may not start and the other may. */
export function nextSlot({ primary, slots }) {
  const other = primary === "A" ? "B" : "A";
  const mayStart = ({ left, good }) => good || left > 0;
  return mayStart(slots[primary]) || !mayStart(slots[other]) ? primary : other;
}
