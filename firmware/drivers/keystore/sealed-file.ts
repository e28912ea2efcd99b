import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { isErrno, writeFileAtomic } from "../../lib/atomic-file.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Keystore, KeystoreError } from "./contract.js";

const KEY_BYTES = 32;
const FORMAT = /^tournee-key 1 ([0-9a-f]{64}) ([0-9a-f]{64})\n$/;

/**
 * A keystore for the desk: the key in a file that only its owner reads (0600). It guards against a stray reader, not
 * against who holds the disk; a board with a TPM or a secure element has its own implementation.
 * Found by its path, whose folder exists; absent, it is created at the first call. A damaged file is never replaced:
 * the store it opens would be lost with it.
 */
export function sealedFileKeystore(path: string): Keystore {
  let known: Uint8Array | undefined;
  return {
    databaseKey() {
      const result = known === undefined ? readOrMake(path) : ok(known);
      if (result.ok) known = result.value;
      return Promise.resolve(result);
    },
  };
}

function readOrMake(path: string): Result<Uint8Array, KeystoreError> {
  try {
    const existing = readText(path);
    if (existing !== undefined) return parse(existing);
    const key = randomBytes(KEY_BYTES);
    const line = `tournee-key 1 ${key.toString("hex")} ${checksum(key).toString("hex")}\n`;
    if (writeFileAtomic(path, Buffer.from(line, "latin1"), { mode: 0o600, existing: "keep" })) return ok(key);
    // Another process made the key in between: that one is the key.
    return parse(readText(path) ?? "");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return err({ kind: "unavailable", detail: code });
  }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch (error) {
    if (isErrno(error, "ENOENT")) return undefined;
    throw error;
  }
}

function parse(text: string): Result<Uint8Array, KeystoreError> {
  const [, keyHex, sumHex] = FORMAT.exec(text) ?? [];
  if (keyHex === undefined || sumHex === undefined) return err({ kind: "corrupted", detail: "not a key file" });
  const key = Buffer.from(keyHex, "hex");
  const intact = timingSafeEqual(checksum(key), Buffer.from(sumHex, "hex"));
  return intact ? ok(key) : err({ kind: "corrupted", detail: "the checksum does not match" });
}

function checksum(key: Uint8Array): Buffer {
  return createHash("sha256").update("tournee-key 1 ").update(key).digest();
}
