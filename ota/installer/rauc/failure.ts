import type { BundleRefusal } from "../../bundle/contract.js";
import type { InstallFailure } from "../contract.js";

/** OpenSSL's and RAUC's words (RAUC 1.8 to 1.15) for a bundle that is not taken, the narrower first. */
const REFUSALS: readonly (readonly [RegExp, BundleRefusal["kind"]])[] = [
  [/certificate has expired/i, "signer-expired"],
  [/not yet valid/i, "clock-before-certificate"],
  [/certificate revoked/i, "signer-revoked"],
  [/self[- ]signed certificate|unable to get (local )?issuer|unable to verify the first/i, "signer-unknown"],
  [/signature verification failed|Failed to parse signature|digest failure/i, "signature-invalid"],
  [/Invalid (bundle )?signature|No signature|signature size .* (exceeds|too)/i, "not-a-bundle"],
  [/bundle identifier|too small to contain|Bundle size .* is too small/i, "not-a-bundle"],
  [/Failed to open bundle/i, "unreadable"],
];

const MISMATCH = /Compatible mismatch: Expected '([^']*)' but bundle manifest has '([^']*)'/;

/**
 * What RAUC's error text (`LastError`, or the text of a D-Bus error) tells the agent. A text that it does not know stays RAUC's own:
 * the kind is `engine`.
 */
export function failureOfText(text: string): InstallFailure {
  const [, wanted, found] = MISMATCH.exec(text) ?? [];
  if (wanted !== undefined && found !== undefined) return { kind: "wrong-compatible", wanted, found };
  const [, kind] = REFUSALS.find(([pattern]) => pattern.test(text)) ?? [];
  if (kind !== undefined) return { kind: "bundle", refusal: { kind, detail: text } };
  return { kind: "engine", detail: text === "" ? "RAUC gave no reason" : text };
}
