import { createHash } from "node:crypto";

/** A SHA-256 that is fed piece by piece, so that what it covers need never be held whole. */
export interface Digest {
  /** @param latin1 text whose characters are bytes (0 to 255) */
  update(latin1: string): void;
  /** Lower-case hexadecimal, 64 digits. Ends the digest. */
  hex(): string;
}

/** Starts a SHA-256. Given as a value to the parts that are pure (billing). */
export function sha256(): Digest {
  const hash = createHash("sha256");
  return {
    update(latin1) {
      hash.update(latin1, "latin1");
    },
    hex: () => hash.digest("hex"),
  };
}
