import type { Result } from "../../lib/result.js";

export type KeystoreError =
  | { readonly kind: "locked" }
  | { readonly kind: "corrupted"; readonly detail: string }
  | { readonly kind: "unavailable"; readonly detail: string };

/**
 * Holds the key that encrypts the store: TPM 2 or secure element on a board, a sealed file on a desk.
 * The key never leaves the process and is never logged.
 */
export interface Keystore {
  /** The 32-byte key of the store, made at random at the first call and the same for ever after. */
  databaseKey(): Promise<Result<Uint8Array, KeystoreError>>;
}
