import { BLOCK, type Copy } from "./match.js";

/**
 * The most of one window, bytes: what is new in it, and what of the base its patch may refer to. They bound what `zstd` holds
 * on the device, whatever the length of the image.
 */
export const WINDOW_LIMITS = { literals: 16 << 20, reference: 32 << 20 } as const;

/** A stretch of the base. Bytes. */
export interface Range {
  readonly at: number;
  readonly length: number;
}

/** New bytes of the target, at `target`, then bytes of the base. Lengths in bytes; either may be 0. */
export interface Step {
  readonly target: number;
  readonly literals: number;
  readonly copyFrom: number;
  readonly copyLength: number;
}

/** Consecutive steps whose new bytes are patched together. */
export interface Window {
  readonly steps: readonly Step[];
  readonly literals: number;
  readonly reference: readonly Range[];
}

/** Cuts the target into windows of at most `WINDOW_LIMITS`, and chooses what of the base each is patched from. */
export function windowsOf(copies: readonly Copy[], base: Buffer, targetSize: number): Window[] {
  const unused = unusedRanges(copies, base);
  const groups = grouped(stepsOf(copies, targetSize));
  return groups.map((steps) => ({
    steps,
    literals: steps.reduce((sum, { literals }) => sum + literals, 0),
    reference: nearest(unused, placeInBase(steps, base.length, targetSize)),
  }));
}

function stepsOf(copies: readonly Copy[], targetSize: number): Step[] {
  const steps: Step[] = [];
  let at = 0;
  const upTo = (end: number, copyFrom: number, copyLength: number): void => {
    while (end - at > WINDOW_LIMITS.literals) {
      steps.push({ target: at, literals: WINDOW_LIMITS.literals, copyFrom: 0, copyLength: 0 });
      at += WINDOW_LIMITS.literals;
    }
    if (end > at || copyLength > 0) steps.push({ target: at, literals: end - at, copyFrom, copyLength });
    at = end + copyLength;
  };
  for (const { target, base, length } of copies) upTo(target, base, length);
  upTo(targetSize, 0, 0);
  return steps;
}

function grouped(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (groups.length === 0 || step.literals > room) {
      groups.push([]);
      room = WINDOW_LIMITS.literals;
    }
    groups.at(-1)?.push(step);
    room -= step.literals;
  }
  return groups;
}

/**
 * What no copy takes from the base: the former content of what changed, so the best to patch from. Blocks of zeros are left
 * out: free space of an image is most of it.
 */
function unusedRanges(copies: readonly Copy[], base: Buffer): Range[] {
  const used = copies.map(({ base: at, length }) => ({ at, end: at + length })).sort((a, b) => a.at - b.at);
  const unused: Range[] = [];
  let at = 0;
  for (const { at: start, end } of [...used, { at: base.length, end: base.length }]) {
    if (start > at) unused.push(...withoutZeros(base, at, start));
    at = Math.max(at, end);
  }
  return unused;
}

const ZEROS = Buffer.alloc(BLOCK);

function withoutZeros(base: Buffer, start: number, end: number): Range[] {
  const ranges: { at: number; length: number }[] = [];
  for (let at = start; at < end; ) {
    const next = Math.min(end, at - (at % BLOCK) + BLOCK);
    const length = next - at;
    if (base.compare(ZEROS, 0, length, at, next) !== 0) {
      const last = ranges.at(-1);
      if (last !== undefined && last.at + last.length === at) last.length += length;
      else ranges.push({ at, length });
    }
    at = next;
  }
  return ranges;
}

/** Where in the base the neighbours of these steps stand: images of one root keep their order from build to build. */
function placeInBase(steps: readonly Step[], baseSize: number, targetSize: number): number {
  const copied = steps.filter(({ copyLength }) => copyLength > 0);
  const [first, last] = [copied[0], copied.at(-1)];
  if (first !== undefined && last !== undefined) return (first.copyFrom + last.copyFrom + last.copyLength) / 2;
  return ((steps[0]?.target ?? 0) / Math.max(1, targetSize)) * baseSize;
}

/** The ranges nearest to a place, as many as a reference may hold, in the order of the base. */
function nearest(ranges: readonly Range[], place: number): Range[] {
  const distance = ({ at, length }: Range): number => Math.max(0, at - place, place - at - length);
  const chosen: Range[] = [];
  let room: number = WINDOW_LIMITS.reference;
  for (const range of [...ranges].sort((a, b) => distance(a) - distance(b))) {
    if (room === 0) break;
    const length = Math.min(room, range.length);
    // Of a range that does not fit, the end that is nearer.
    const at =
      range.at >= place ? range.at : Math.min(Math.max(range.at, place - length / 2), range.at + range.length - length);
    chosen.push({ at: Math.floor(at), length });
    room -= length;
  }
  return chosen.sort((a, b) => a.at - b.at);
}
