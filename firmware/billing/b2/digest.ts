/** A SHA-256 fed piece by piece; lower-case hexadecimal at its end. `lib/sha256.ts` is one. */
export interface LotDigest {
  /** @param latin1 characters that are bytes */
  update(latin1: string): void;
  hex(): string;
}

/** Starts a SHA-256. A parameter, so that this part calls no library of the machine. */
export type NewDigest = () => LotDigest;
