import { randomBytes } from "node:crypto";
import { err, ok } from "../../lib/result.js";
import type { Keystore, KeystoreError } from "./contract.js";

/** A keystore without hardware whose failures are set by the bench and the tests. */
export interface SimulatedKeystore extends Keystore {
  /** Every later call fails so; `undefined` puts it in order again, with the same key. */
  fail(error: KeystoreError | undefined): void;
}

/** `key` is 32 bytes; made at random when not given. */
export function simulatedKeystore(key: Uint8Array = randomBytes(32)): SimulatedKeystore {
  let failure: KeystoreError | undefined;
  return {
    databaseKey: () => Promise.resolve(failure === undefined ? ok(key) : err(failure)),
    fail(error) {
      failure = error;
    },
  };
}
