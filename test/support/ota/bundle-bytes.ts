import { trailerOf } from "../../../ota/bundle/layout.js";
import { openSignedData } from "../../../ota/bundle/signature/cms.js";

/** The parts of a bundle's bytes. */
export interface Parts {
  readonly payload: Buffer;
  readonly signature: Buffer;
}

export const partsOfBundle = (bytes: Buffer): Parts => {
  const size = Number(bytes.readBigUInt64BE(bytes.length - 8));
  const at = bytes.length - 8 - size;
  return { payload: bytes.subarray(0, at), signature: bytes.subarray(at, -8) };
};

export const joined = ({ payload, signature }: Parts): Buffer =>
  Buffer.concat([payload, signature, trailerOf(signature.length)]);

/** The same bytes with one bit turned at `at`; negative counts from the end. */
export const flipped = (bytes: Buffer, at: number): Buffer => {
  const changed = Buffer.from(bytes);
  const index = at < 0 ? bytes.length + at : at;
  changed[index] = (changed[index] ?? 0) ^ 0x10;
  return changed;
};

/** The manifest's text in a signature. */
export async function manifestOf(signature: Uint8Array): Promise<string> {
  const signed = await openSignedData(signature);
  if (!signed.ok) throw new Error(signed.error.detail);
  return Buffer.from(signed.value.content).toString();
}
