import { spawnSync } from "node:child_process";
import { createHash, createPrivateKey } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildBundle } from "../../ota/bundle/build.js";
import type { Signer } from "../../ota/bundle/signature/cms.js";
import { DAY, makeIdentity } from "../../ota/bundle/signature/keygen.js";
import { applyDelta } from "../../ota/delta/apply.js";
import { makeDelta } from "../../ota/delta/make.js";
import { slotImages } from "./delta-images.js";
import { inFolder } from "./in-folder.js";

/** What a typical update costs on the way to a terminal. Bytes, unless said otherwise. */
export interface DeltaBench {
  /** The package that changed, and its versions. */
  readonly change: string;
  readonly image: number;
  readonly delta: number;
  /** `zstd -19 --patch-from` of the two images, which lacks the signature. */
  readonly reference: number;
  /** Aim: 1.3 at most. */
  readonly ratio: number;
  /** The new bundle, packed without a base. */
  readonly packed: number;
  /** The new bundle with its image stored, and as `mksquashfs` compresses it. */
  readonly stored: number;
  readonly compressed: number;
  /** RAUC's `block-hash-index`, by what it is made of: the index, and the 4 KiB blocks of the new image that the old one lacks. */
  readonly adaptiveIndex: number;
  readonly adaptiveBlocks: number;
  /** Seconds, from the delta's signature to the rebuilt bundle on the disk. */
  readonly applySeconds: number;
}

const BLOCK = 4096;
const HASH = 32;

/** Measures the update of one Debian package in a root of 150 to 200 MB; a text says why there is none. */
export const benchDelta = (): Promise<DeltaBench | string> => inFolder(deltaIn);

async function deltaIn(work: string): Promise<DeltaBench | string> {
  const images = slotImages(work);
  if (typeof images === "string") return images;
  const { signer, ca } = await identities();
  const bundles = await bundlesOf(images.next, signer, work);
  const at = (name: string): string => join(work, name);
  const delta = await made(
    { base: { image: images.old, version: "1.0.0" }, target: bundles.stored },
    signer,
    at("delta"),
  );
  const packed = await made({ base: undefined, target: bundles.stored }, signer, at("packed"));
  const started = performance.now();
  const applied = await applyDelta(at("delta"), { path: images.old }, at("full"), {
    trust: { pem: ca, now: Date.now },
  });
  const applySeconds = (performance.now() - started) / 1000;
  if (!applied.ok || sha256(at("full")) !== sha256(bundles.stored))
    throw new Error("the delta does not rebuild the bundle");
  const reference = patchFrom(images.old, images.next, at("reference"));
  const [image, stored, compressed] = [images.next, bundles.stored, bundles.compressed].map(
    (path) => statSync(path).size,
  );
  return {
    change: images.change,
    image: image ?? 0,
    delta,
    reference,
    ratio: delta / reference,
    packed,
    stored: stored ?? 0,
    compressed: compressed ?? 0,
    adaptiveIndex: Math.ceil((image ?? 0) / BLOCK) * HASH,
    adaptiveBlocks: missingBlocks(images.old, images.next) * BLOCK,
    applySeconds,
  };
}

async function identities(): Promise<{ readonly signer: Signer; readonly ca: string }> {
  const life = { kind: "ec", notBefore: Date.now() - DAY, notAfter: Date.now() + DAY } as const;
  const root = await makeIdentity({ name: "Bench CA", purpose: { role: "ca", pathLength: 0 }, ...life });
  const leaf = await makeIdentity({ name: "Bench", purpose: { role: "leaf" }, issuer: root, ...life });
  return { signer: { key: createPrivateKey(leaf.keyPem), certificates: [leaf.certificate] }, ca: root.certificatePem };
}

async function bundlesOf(image: string, signer: Signer, work: string) {
  const folder = join(work, "content");
  mkdirSync(folder);
  writeFileSync(join(folder, "manifest.raucm"), "[update]\ncompatible=bench\n\n[image.rootfs]\nfilename=rootfs.ext4\n");
  renameSync(image, join(folder, "rootfs.ext4"));
  const paths = { stored: join(work, "stored"), compressed: join(work, "compressed") };
  for (const images of ["stored", "compressed"] as const) {
    const release = { compatible: "bench", version: "1.1.0", kind: "firmware", notes: "", images } as const;
    const built = await buildBundle(folder, release, signer, paths[images]);
    if (!built.ok) throw new Error(built.error.what);
  }
  renameSync(join(folder, "rootfs.ext4"), image);
  return paths;
}

async function made(source: Parameters<typeof makeDelta>[0], signer: Signer, out: string): Promise<number> {
  const delta = await makeDelta(source, signer, out);
  if (!delta.ok) throw new Error(delta.error);
  return delta.value.size;
}

function patchFrom(old: string, next: string, out: string): number {
  const zstd = spawnSync("zstd", ["-q", "-19", `--patch-from=${old}`, next, "-o", out], { stdio: "ignore" });
  if (zstd.status !== 0) throw new Error(`zstd --patch-from left with ${zstd.status}`);
  return statSync(out).size;
}

/** How many different blocks of the new image the old one does not have anywhere. */
function missingBlocks(old: string, next: string): number {
  const had = new Set(blockHashes(old));
  return new Set(blockHashes(next).filter((hash) => !had.has(hash))).size;
}

function blockHashes(path: string): string[] {
  const image = readFileSync(path);
  return Array.from({ length: Math.ceil(image.length / BLOCK) }, (_, at) =>
    createHash("sha256")
      .update(image.subarray(at * BLOCK, (at + 1) * BLOCK))
      .digest("base64"),
  );
}

const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");
