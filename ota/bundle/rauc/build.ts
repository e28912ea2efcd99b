import { randomBytes } from "node:crypto";
import { type FileHandle, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ok, type Result } from "../../lib/result.js";
import { readAt, trailerOf } from "../layout.js";
import { type KeyFile, writeKeyFile } from "../manifest/key-file.js";
import { fillNewFile } from "../new-file.js";
import type { Release } from "../release.js";
import { type Signer, signContent } from "../signature/cms.js";
import { fillManifest } from "./manifest.js";
import { makeSquashfs } from "./squashfs.js";
import { BLOCK, hashTree, treeSizeOf } from "./verity.js";

const SALT_SIZE = 32;

/**
 * Builds a RAUC bundle in the format `verity` from a folder with `manifest.raucm` and its images: squashfs, hash tree, signed
 * manifest. The salt of the tree is drawn, as RAUC does. The error is English.
 * @throws the file system's error when `out` cannot be written
 */
export async function buildRaucBundle(
  folder: string,
  release: Release,
  signer: Signer,
  out: string,
): Promise<Result<void, string>> {
  const text = await readFile(join(folder, "manifest.raucm"), "utf8");
  const filled = await fillManifest(folder, text, release);
  if (!filled.ok) return filled;
  const { manifest, indexes } = filled.value;
  const added = await mkdtemp(join(dirname(out), ".bundle-"));
  try {
    const extra = new Map<string, string | Uint8Array>([["manifest.raucm", writeKeyFile(manifest)], ...indexes]);
    for (const [name, content] of extra) await writeFile(join(added, name), content);
    const given = (await readdir(folder)).filter((name) => !extra.has(name)).map((name) => join(folder, name));
    const all = [...given, ...[...extra.keys()].map((name) => join(added, name))];
    return await fillNewFile(out, async (file, temporary) => {
      const image = await makeSquashfs(all, temporary, release.images ?? "compressed");
      if (!image.ok) return image;
      const tree = await appendTree(file);
      const signature = await signContent(new TextEncoder().encode(signedText(manifest, tree)), signer);
      await file.write(signature, 0, signature.length, tree.end);
      await file.write(trailerOf(signature.length), 0, undefined, tree.end + signature.length);
      return ok(undefined);
    });
  } finally {
    await rm(added, { recursive: true, force: true });
  }
}

interface Tree {
  readonly root: string;
  readonly salt: Uint8Array;
  readonly size: number;
  /** Where the payload ends, in bytes. */
  readonly end: number;
}

/** Writes the hash tree behind the image that the file holds, padded to whole blocks: at least two, one block has no tree. */
async function appendTree(file: FileHandle): Promise<Tree> {
  const dataBlocks = Math.max(2, Math.ceil((await file.stat()).size / BLOCK));
  const dataSize = dataBlocks * BLOCK;
  const size = treeSizeOf(dataBlocks);
  await file.truncate(dataSize + size);
  const salt = randomBytes(SALT_SIZE);
  const root = await hashTree(
    dataBlocks,
    salt,
    (offset, length) => readAt(file, offset, length),
    async (offset, block) => {
      await file.write(block, 0, block.length, dataSize + offset);
    },
  );
  return { root, salt, size, end: dataSize + size };
}

function signedText(manifest: KeyFile, { root, salt, size }: Tree): string {
  const verity = new Map([
    ["format", "verity"],
    ["verity-hash", root],
    ["verity-salt", Buffer.from(salt).toString("hex")],
    ["verity-size", String(size)],
  ]);
  return writeKeyFile(new Map([...manifest, ["bundle", verity]]));
}
