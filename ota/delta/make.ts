import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trailerOf } from "../bundle/layout.js";
import type { DeltaPayload } from "../bundle/manifest/delta-payload.js";
import { writeDeltaManifest } from "../bundle/manifest/manifest.js";
import { fillNewFile } from "../bundle/new-file.js";
import { type Signer, signContent } from "../bundle/signature/cms.js";
import { err, ok, type Result } from "../lib/result.js";
import { failureText } from "./failure-text.js";
import { matchBlocks } from "./match.js";
import { patchWindow } from "./patches.js";
import { payloadHead } from "./payload.js";
import type { PlannedWindow } from "./plan.js";
import { rebuild } from "./rebuild.js";
import { readImage, readTarget, sha256Of, type Target } from "./source.js";
import { windowsOf } from "./windows.js";

/** What a delta is made from; paths. */
export interface DeltaSource {
  /** The image that is in the slot, and its version. Without it the delta needs no base: it is the bundle, packed. */
  readonly base: { readonly image: string; readonly version: string } | undefined;
  /** The signed bundle that will be rebuilt. */
  readonly target: string;
}

/** What was made. Bytes. */
export interface DeltaFigures {
  /** Of the delta's file. */
  readonly size: number;
  readonly targetSize: number;
  /** New bytes of the target, before compression. */
  readonly literals: number;
}

/**
 * Makes the signed delta that turns the image of a slot into a full bundle, byte for byte, and writes it to `out`, once it was
 * applied and proved. Holds both files in memory: it is for the technician's machine. The error is English.
 * @throws the file system's error
 */
export async function makeDelta(
  source: DeltaSource,
  signer: Signer,
  out: string,
): Promise<Result<DeltaFigures, string>> {
  const target = await readTarget(source.target);
  if (!target.ok) return target;
  const image = source.base === undefined ? ok(Buffer.alloc(0)) : await readImage(source.base.image);
  if (!image.ok) return image;
  const folder = await mkdtemp(join(tmpdir(), "tournee-delta-"));
  try {
    const made = await payloadOf(image.value, target.value, folder);
    if (!made.ok) return made;
    const { bytes, literals } = made.value;
    const payload: DeltaPayload = {
      format: "delta",
      sha256: sha256Of(bytes),
      size: bytes.length,
      baseSha256: sha256Of(image.value),
      baseSize: image.value.length,
      baseVersion: source.base?.version ?? "",
      targetSha256: target.value.sha256,
      targetSize: target.value.size,
    };
    const manifest = new TextEncoder().encode(writeDeltaManifest({ ...target.value.manifest, payload }));
    const signature = await signContent(manifest, signer);
    return await fillNewFile(out, async (file) => {
      for (const part of [bytes, signature, trailerOf(signature.length)]) await file.writeFile(part);
      const delta = { file, payloadSize: bytes.length, signed: payload };
      const proved = await rebuild(delta, { path: source.base?.image ?? "" }, join(folder, "proof"), {});
      if (!proved.ok) return err(`the delta does not rebuild the bundle: ${failureText(proved.error)}`);
      const { size } = await file.stat();
      return ok({ size, targetSize: target.value.size, literals });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function payloadOf(
  image: Buffer,
  { bytes, tree }: Target,
  folder: string,
): Promise<Result<{ readonly bytes: Buffer; readonly literals: number }, string>> {
  const windows: PlannedWindow[] = [];
  const patches: Buffer[] = [];
  for (const window of windowsOf(matchBlocks(image, bytes), image, bytes.length)) {
    const patched = await patchWindow(window, image, bytes, folder);
    if (!patched.ok) return patched;
    windows.push(patched.value.planned);
    patches.push(patched.value.patch);
  }
  const head = payloadHead(tree === undefined ? { windows } : { windows, tree });
  const literals = windows.reduce((sum, window) => sum + window.literals, 0);
  return ok({ bytes: Buffer.concat([head, ...patches]), literals });
}
