import { createHash } from "node:crypto";
import type { FileHandle } from "node:fs/promises";
import type { BundleRefusal } from "./contract.js";
import { readAt } from "./layout.js";

const CHUNK = 1 << 20;

/** Compares a payload with the hash and the size that were signed. Nothing when they agree. */
export async function checkHashedPayload(
  file: FileHandle,
  signed: { readonly sha256: string; readonly size: number },
  size: number,
): Promise<BundleRefusal | undefined> {
  if (size !== signed.size) {
    const kind = size < signed.size ? "truncated" : "extra-bytes";
    return { kind, detail: `the payload has ${size} bytes, ${signed.size} were signed` };
  }
  const hash = createHash("sha256");
  for (let at = 0; at < size; at += CHUNK) hash.update(await readAt(file, at, Math.min(CHUNK, size - at)));
  const found = hash.digest("hex");
  if (found === signed.sha256) return undefined;
  return { kind: "payload-altered", detail: `the payload's sha256 is ${found}, ${signed.sha256} was signed` };
}
