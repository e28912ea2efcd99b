/**
 * The compression of SHA-256 (FIPS 180-4 §6.2.2) as a door of its own: an IAS card takes the state reached before the last
 * block, which no crypto library hands out.
 */
export const SHA256_BLOCK = 64;

const INITIAL = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/** Fractional parts of the cube roots of the first 64 primes (FIPS 180-4 §4.2.2), computed rather than typed. */
const K = cubeRootConstants();

/**
 * State (32 bytes) after whole blocks, from `start` or from the beginning.
 * @throws RangeError when `bytes` is not a whole number of 64-byte blocks.
 */
export function hashBlocks(bytes: Uint8Array, start?: Uint8Array): Uint8Array {
  if (bytes.length % SHA256_BLOCK !== 0) throw new RangeError(`not whole blocks: ${bytes.length} bytes`);
  const state = start === undefined ? Uint32Array.from(INITIAL) : readWords(start);
  for (let at = 0; at < bytes.length; at += SHA256_BLOCK) compress(state, bytes.subarray(at, at + SHA256_BLOCK));
  const out = new Uint8Array(32);
  const view = new DataView(out.buffer);
  state.forEach((word, index) => {
    view.setUint32(index * 4, word);
  });
  return out;
}

/** Ends a hash whose first `bitsBefore` bits led to `start`: pads `last` and compresses it. */
export function finishHash(start: Uint8Array | undefined, bitsBefore: bigint, last: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((last.length + 9) / SHA256_BLOCK) * SHA256_BLOCK);
  padded.set(last, 0);
  padded[last.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, bitsBefore + BigInt(last.length) * 8n);
  return hashBlocks(padded, start);
}

function compress(state: Uint32Array, block: Uint8Array): void {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const w = new Uint32Array(64);
  for (let t = 0; t < 16; t += 1) w[t] = view.getUint32(t * 4);
  for (let t = 16; t < 64; t += 1) {
    const x = at(w, t - 15);
    const y = at(w, t - 2);
    const s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3);
    const s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10);
    w[t] = at(w, t - 16) + s0 + at(w, t - 7) + s1;
  }
  let [a, b, c, d, e, f, g, h] = Array.from({ length: 8 }, (_, index) => at(state, index)) as EightWords;
  for (let t = 0; t < 64; t += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + big1 + choice + at(K, t) + at(w, t)) >>> 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + big0 + majority) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = at(state, index) + word;
  });
}

type EightWords = [number, number, number, number, number, number, number, number];

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}

function rotate(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function readWords(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: 8 }, (_, index) => view.getUint32(index * 4));
}

function cubeRootConstants(): Uint32Array {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n += 1) if (primes.every((p) => n % p !== 0)) primes.push(n);
  // floor(cbrt(p) × 2^32) exactly: the integer cube root of p × 2^96, low 32 bits.
  return Uint32Array.from(primes, (p) => Number(cubeRoot(BigInt(p) << 96n) & 0xffffffffn));
}

function cubeRoot(value: bigint): bigint {
  let low = 0n;
  let high = 1n << 36n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle * middle * middle <= value) low = middle;
    else high = middle - 1n;
  }
  return low;
}
