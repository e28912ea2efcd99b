import { hash } from "node:crypto";

/** dm-verity as RAUC uses it: hash type 1, SHA-256, data and hash blocks of 4096 bytes, no superblock. */
export const BLOCK = 4096;
const HASH_SIZE = 32;
const HASHES_PER_BLOCK = BLOCK / HASH_SIZE;

/** One block of the tree: where it stands in the tree, in bytes, and what it holds. The bytes are only valid during the call. */
export type OnTreeBlock = (offset: number, block: Uint8Array) => Promise<void>;

/** Bytes of the hash tree over so many data blocks (at least two: a single block has no tree). */
export function treeSizeOf(dataBlocks: number): number {
  return levelsOf(dataBlocks).reduce((sum, blocks) => sum + blocks, 0) * BLOCK;
}

/** How many hash blocks each level has, from the one over the data up to the single root block. */
function levelsOf(dataBlocks: number): readonly number[] {
  const levels = [Math.ceil(dataBlocks / HASHES_PER_BLOCK)];
  for (let last = levels[0] ?? 1; last > 1; ) {
    last = Math.ceil(last / HASHES_PER_BLOCK);
    levels.push(last);
  }
  return levels;
}

/**
 * Computes the hash tree in one pass over the data, holding one block per level. The tree's blocks are told as they fill;
 * in the file the root block comes first and the level over the data last.
 * @param readData reads the data from `offset`; only whole blocks, up to 512 KiB a call
 * @returns the root hash, lower-case hex
 */
export async function hashTree(
  dataBlocks: number,
  salt: Uint8Array,
  readData: (offset: number, length: number) => Promise<Uint8Array>,
  onBlock: OnTreeBlock,
): Promise<string> {
  const counts = levelsOf(dataBlocks);
  const starts = counts.map((_, level) => counts.slice(level + 1).reduce((sum, blocks) => sum + blocks, 0) * BLOCK);
  const levels = starts.map((start) => ({ next: start, filled: 0, block: Buffer.alloc(BLOCK) }));
  const salted = Buffer.alloc(salt.length + BLOCK);
  salted.set(salt);
  const hashOf = (block: Uint8Array): Buffer => {
    salted.set(block, salt.length);
    return hash("sha256", salted, "buffer");
  };

  let root: Buffer = Buffer.alloc(HASH_SIZE);
  const close = async (at: number): Promise<void> => {
    const level = levels[at];
    if (level === undefined || level.filled === 0) return;
    await onBlock(level.next, level.block);
    const digest = hashOf(level.block);
    level.next += BLOCK;
    level.filled = 0;
    level.block.fill(0);
    if (at + 1 < levels.length) await push(at + 1, digest);
    else root = digest;
  };
  const push = async (at: number, digest: Uint8Array): Promise<void> => {
    const level = levels[at];
    if (level === undefined) return;
    level.block.set(digest, level.filled * HASH_SIZE);
    level.filled += 1;
    if (level.filled === HASHES_PER_BLOCK) await close(at);
  };

  for (let first = 0; first < dataBlocks; first += HASHES_PER_BLOCK) {
    const blocks = Math.min(HASHES_PER_BLOCK, dataBlocks - first);
    const data = await readData(first * BLOCK, blocks * BLOCK);
    for (let i = 0; i < blocks; i++) await push(0, hashOf(data.subarray(i * BLOCK, (i + 1) * BLOCK)));
  }
  for (let at = 0; at < levels.length; at++) await close(at);
  return root.toString("hex");
}
