import { createHash, timingSafeEqual } from "node:crypto";

/** Compares two secrets, or their hashes, in a time that tells nothing of where they differ nor of how long they are. */
export function sameSecret(one: string | Uint8Array, other: string | Uint8Array): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

const digest = (secret: string | Uint8Array): Buffer => createHash("sha256").update(secret).digest();
