import type { FileHandle } from "node:fs/promises";
import type { BundleRefusal } from "../contract.js";
import { readAt } from "../layout.js";
import type { VerityPayload } from "../manifest/manifest.js";
import { BLOCK, hashTree, treeSizeOf } from "./verity.js";

/**
 * Computes the hash tree of a `verity` payload again and compares it, and its root, with what stands in the file and what
 * was signed: the kernel will read through that tree. Nothing when they agree.
 */
export async function checkVerityPayload(
  file: FileHandle,
  signed: VerityPayload,
  size: number,
): Promise<BundleRefusal | undefined> {
  const dataSize = size - signed.treeSize;
  const dataBlocks = dataSize / BLOCK;
  if (!Number.isInteger(dataBlocks) || dataBlocks < 2 || treeSizeOf(dataBlocks) !== signed.treeSize) {
    const image = await imageSize(file);
    const kind =
      image === undefined || image === dataSize ? "payload-altered" : image > dataSize ? "truncated" : "extra-bytes";
    return { kind, detail: `a payload of ${size} bytes has no hash tree of ${signed.treeSize} bytes` };
  }
  let fault: string | undefined;
  const root = await hashTree(
    dataBlocks,
    Buffer.from(signed.salt, "hex"),
    (offset, length) => readAt(file, offset, length),
    async (offset, block) => {
      const stored = await readAt(file, dataSize + offset, BLOCK);
      if (!stored.equals(block)) fault ??= `the hash tree differs at byte ${dataSize + offset}`;
    },
  );
  if (root !== signed.rootHash) fault = `the root hash is ${root}, ${signed.rootHash} was signed`;
  return fault === undefined ? undefined : { kind: "payload-altered", detail: fault };
}

/** Bytes of the squashfs image by its superblock, padded as mksquashfs does; nothing when it is no squashfs. */
async function imageSize(file: FileHandle): Promise<number | undefined> {
  const head = await readAt(file, 0, 48);
  if (head.length < 48 || head.toString("latin1", 0, 4) !== "hsqs") return undefined;
  return Math.ceil(Number(head.readBigUInt64LE(40)) / BLOCK) * BLOCK;
}
