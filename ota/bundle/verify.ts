import type { FileHandle } from "node:fs/promises";
import { err, ok, type Result } from "../lib/result.js";
import type { BundleInfo, BundleRefusal, Trust, VerifyBundle } from "./contract.js";
import { checkHashedPayload } from "./hashed-payload.js";
import type { DeltaPayload } from "./manifest/delta-payload.js";
import { type OpenedBundle, readBundle, withBundle } from "./opened.js";
import { checkVerityPayload } from "./rauc/check.js";
import { nameOf } from "./signature/certificate.js";
import { judgeSigner } from "./signature/chain.js";

/**
 * Opens a bundle of any format: the signature on the manifest, then who signed, then the payload. The payload is read as a
 * stream; memory does not grow with the file. Whether the bundle is for this device (`compatible`, version, `notAfter`) is
 * for the caller to judge.
 */
export const verifyBundle: VerifyBundle = (path, trust, extent = "whole") =>
  withBundle(path, (file) => verifyOpen(file, trust, extent));

/** What a bundle says of itself, however much of it was verified. */
export function infoOf({ layout, signed, manifest, manifestSha256 }: OpenedBundle): BundleInfo {
  return {
    kind: manifest.kind,
    format: manifest.payload.format,
    compatible: manifest.compatible,
    version: manifest.version,
    notes: manifest.notes,
    payloadSize: layout.payloadSize,
    manifestSha256,
    signer: nameOf(signed.signer),
    ...(manifest.notAfter === undefined ? {} : { notAfter: manifest.notAfter }),
    ...(manifest.payload.format === "delta" ? { delta: changeOf(manifest.payload) } : {}),
  };
}

const changeOf = ({ baseVersion, targetSha256 }: DeltaPayload) => ({ baseVersion, targetSha256 });

async function verifyOpen(
  file: FileHandle,
  trust: Trust,
  extent: "whole" | "signature",
): Promise<Result<BundleInfo, BundleRefusal>> {
  const opened = await readBundle(file);
  if (!opened.ok) return opened;
  const { signed, manifest, layout } = opened.value;
  const chain = await judgeSigner(signed.signer, signed.attached, trust);
  if (!chain.ok) return chain;
  if (extent === "signature") return ok(infoOf(opened.value));
  const refusal =
    manifest.payload.format === "rauc"
      ? await checkVerityPayload(file, manifest.payload, layout.payloadSize)
      : await checkHashedPayload(file, manifest.payload, layout.payloadSize);
  return refusal === undefined ? ok(infoOf(opened.value)) : err(refusal);
}
