/** Bytes of the target that stand in the base as they are; offsets and lengths in bytes. */
export interface Copy {
  readonly target: number;
  readonly base: number;
  readonly length: number;
}

/** What slot images are made of, and the shortest run that is worth an entry of the plan. */
export const BLOCK = 4096;
/** Equal blocks of the base that are tried for one place of the target: zeros would have thousands. */
const CANDIDATES = 8;
const MULTIPLIER = 0x0100_0193;

/**
 * Finds where the target repeats whole blocks of the base, wherever they moved to (rsync's search: a rolling sum over
 * every place of the target, looked up among the sums of the base's aligned blocks). Runs grow as far as bytes are equal.
 * They come in the order of the target and do not overlap there. Takes both files in memory: it runs where bundles are made.
 */
export function matchBlocks(base: Buffer, target: Buffer): Copy[] {
  const index = new BlockIndex(base);
  const copies: Copy[] = [];
  let literalStart = 0;
  let at = 0;
  let expected = 0;
  let sum: number | undefined;
  while (at + BLOCK <= target.length) {
    sum ??= sumOf(target, at);
    const found = index.find(sum, target, at, expected);
    if (found === undefined) {
      sum = rolled(sum, target[at] ?? 0, target[at + BLOCK] ?? 0);
      at++;
      continue;
    }
    const before = commonBefore(base, found, target, at, at - literalStart);
    const length = before + BLOCK + commonAfter(base, found + BLOCK, target, at + BLOCK);
    const copy = { target: at - before, base: found - before, length };
    copies.push(copy);
    at = copy.target + length;
    expected = copy.base + length;
    literalStart = at;
    sum = undefined;
  }
  return copies;
}

/** The base's aligned blocks by their sums, in a chained hash table of typed arrays. */
class BlockIndex {
  readonly #base: Buffer;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #sums: Int32Array;
  readonly #mask: number;

  constructor(base: Buffer) {
    this.#base = base;
    const blocks = Math.floor(base.length / BLOCK);
    const size = 1 << Math.max(10, Math.ceil(Math.log2(blocks + 1)) + 2);
    this.#mask = size - 1;
    this.#heads = new Int32Array(size).fill(-1);
    this.#next = new Int32Array(blocks);
    this.#sums = new Int32Array(blocks);
    // From the last to the first, so that a chain starts with the earliest block.
    for (let block = blocks - 1; block >= 0; block--) {
      const sum = sumOf(base, block * BLOCK);
      const slot = this.#slot(sum);
      this.#sums[block] = sum;
      this.#next[block] = this.#heads[slot] ?? -1;
      this.#heads[slot] = block;
    }
  }

  /** The offset in the base of a block equal to the target's at `at`: the one at `expected` when it is, so that runs join. */
  find(sum: number, target: Buffer, at: number, expected: number): number | undefined {
    let block = this.#heads[this.#slot(sum)] ?? -1;
    if (block < 0) return undefined;
    if (expected + BLOCK <= this.#base.length && this.#same(target, at, expected)) return expected;
    for (let tried = 0; block >= 0 && tried < CANDIDATES; block = this.#next[block] ?? -1) {
      if (this.#sums[block] !== sum) continue;
      tried++;
      if (this.#same(target, at, block * BLOCK)) return block * BLOCK;
    }
    return undefined;
  }

  #slot(sum: number): number {
    return (Math.imul(sum, 0x9e37_79b1) >>> 7) & this.#mask;
  }

  #same(target: Buffer, at: number, offset: number): boolean {
    return target.compare(this.#base, offset, offset + BLOCK, at, at + BLOCK) === 0;
  }
}

/** The multiplier to the power of the block's length: what the byte that leaves the window weighs. */
const LEAVING = Array.from({ length: BLOCK }).reduce<number>((power) => Math.imul(power, MULTIPLIER), 1);

function sumOf(bytes: Buffer, at: number): number {
  let sum = 0;
  for (let i = at; i < at + BLOCK; i++) sum = (Math.imul(sum, MULTIPLIER) + (bytes[i] ?? 0) + 1) | 0;
  return sum;
}

/** The sum one byte further on. Bytes count from 1, so that zeros of different lengths differ. */
function rolled(sum: number, out: number, into: number): number {
  return (Math.imul(sum, MULTIPLIER) - Math.imul(out + 1, LEAVING) + into + 1) | 0;
}

const STRIDE = 1 << 16;

function commonAfter(base: Buffer, baseAt: number, target: Buffer, targetAt: number): number {
  const most = Math.min(base.length - baseAt, target.length - targetAt);
  let length = 0;
  for (let stride = STRIDE; stride >= 1; stride = stride === 1 ? 0 : Math.max(1, stride >> 4)) {
    while (
      length + stride <= most &&
      target.compare(base, baseAt + length, baseAt + length + stride, targetAt + length, targetAt + length + stride) ===
        0
    )
      length += stride;
  }
  return length;
}

function commonBefore(base: Buffer, baseAt: number, target: Buffer, targetAt: number, most: number): number {
  const limit = Math.min(most, baseAt);
  let length = 0;
  while (length < limit && base[baseAt - length - 1] === target[targetAt - length - 1]) length++;
  return length;
}
