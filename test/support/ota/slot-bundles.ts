import { createHash, randomBytes } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { trailerOf } from "../../../ota/bundle/layout.js";
import { writeDeltaManifest } from "../../../ota/bundle/manifest/manifest.js";
import { BLOCK, hashTree, treeSizeOf } from "../../../ota/bundle/rauc/verity.js";
import { type Signer, signContent } from "../../../ota/bundle/signature/cms.js";
import { payloadHead } from "../../../ota/delta/payload.js";
import { randomFrom } from "../random.js";
import { RELEASE } from "./bundles.js";

/** Bytes before the image in a squashfs that stores it: not a whole number of blocks. */
const SUPERBLOCK = 96;

/**
 * Writes a signed bundle that holds a slot image as it is, as a RAUC bundle with a stored squashfs does: a head, the image,
 * the hash tree under a drawn salt, the signature. Made without squashfs-tools, for tests that only look at bytes.
 */
export async function slotBundle(image: Uint8Array, signer: Signer, path: string): Promise<string> {
  const dataBlocks = Math.ceil((SUPERBLOCK + image.length) / BLOCK);
  const data = Buffer.alloc(dataBlocks * BLOCK);
  data.write("hsqs");
  data.set(image, SUPERBLOCK);
  const tree = Buffer.alloc(treeSizeOf(dataBlocks));
  const salt = randomBytes(32);
  const root = await hashTree(
    dataBlocks,
    salt,
    async (offset, length) => data.subarray(offset, offset + length),
    async (offset, block) => {
      tree.set(block, offset);
    },
  );
  const manifest = [
    `[update]\ncompatible=${RELEASE.compatible}\nversion=${RELEASE.version}\n`,
    `[bundle]\nformat=verity\nverity-hash=${root}\nverity-salt=${salt.toString("hex")}\nverity-size=${tree.length}\n`,
  ];
  const signature = await signContent(Buffer.from(manifest.join("\n")), signer);
  await writeFile(path, [data, tree, signature, trailerOf(signature.length)]);
  return path;
}

/** What a forger with the signing key would say of a delta. Sizes and hashes not named here are those of the bytes. */
export interface ForgedDelta {
  readonly plan: object;
  readonly patches: Uint8Array;
  readonly base: Uint8Array;
  readonly target: Uint8Array;
  readonly targetSize?: number;
  readonly baseSize?: number;
  /** In place of the payload made of plan and patches. */
  readonly payload?: Uint8Array;
}

/** Writes a delta with any content, rightly signed. */
export async function forgedDelta(forged: ForgedDelta, signer: Signer, path: string): Promise<string> {
  const { plan, patches, base, target } = forged;
  const payload = forged.payload ?? Buffer.concat([payloadHead(plan as Parameters<typeof payloadHead>[0]), patches]);
  const manifest = writeDeltaManifest({
    ...RELEASE,
    payload: {
      format: "delta",
      sha256: sha256(payload),
      size: payload.length,
      baseSha256: sha256(base),
      baseSize: forged.baseSize ?? base.length,
      baseVersion: "1.1.0",
      targetSha256: sha256(target),
      targetSize: forged.targetSize ?? target.length,
    },
  });
  const signature = await signContent(Buffer.from(manifest), signer);
  await writeFile(path, [payload, signature, trailerOf(signature.length)]);
  return path;
}

/** Bytes without a pattern, the same for the same seed. */
export function imageOf(seed: number, length: number): Buffer {
  const random = randomFrom(seed);
  const image = Buffer.alloc(length);
  for (let i = 0; i < length; i++) image[i] = random() * 256;
  return image;
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
