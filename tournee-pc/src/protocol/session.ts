import { createCipheriv, createDecipheriv, createHash, hkdfSync } from "node:crypto";
import { concat, utf8 } from "./bytes.js";
import { err, ok, type Result } from "./result.js";
import { agree, X25519_BYTES, type X25519KeyPair } from "./x25519.js";

/**
 * A session: each side sends a fresh X25519 key and proves that it has the key of the pairing; what follows is sealed with
 * AES-256-GCM. Keys of one session open nothing of another, even to who steals the key of the pairing later.
 */

export const PROOF_BYTES = 32;
/** What a sealed record has more than its content, bytes. */
export const TAG_BYTES = 16;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;

export interface SessionKeys {
  /** Seals what the PC sends. */
  readonly commands: Uint8Array;
  /** Seals what the terminal answers. */
  readonly answers: Uint8Array;
  /** 32 bytes each, sent once in the clear. */
  readonly terminalProof: Uint8Array;
  readonly pcProof: Uint8Array;
}

export interface SessionExchange {
  /** 16 bytes. */
  readonly pcId: Uint8Array;
  /** Fresh public keys of this session, 32 bytes each. */
  readonly pcKey: Uint8Array;
  readonly terminalKey: Uint8Array;
}

/**
 * Keys and proofs of one session.
 * @param pairingKey 32 bytes
 * @returns `weak` when the other side's key is of small order
 */
export function deriveSession(
  own: X25519KeyPair,
  pairingKey: Uint8Array,
  { pcId, pcKey, terminalKey }: SessionExchange,
): Result<SessionKeys, "weak"> {
  const isPc = Buffer.compare(own.publicKey, pcKey) === 0;
  const shared = agree(own, isPc ? terminalKey : pcKey);
  if (!shared.ok) return shared;
  const salt = createHash("sha256")
    .update(concat(utf8("tournee-pc/1 session"), pcId, pcKey, terminalKey))
    .digest();
  const secret = concat(shared.value, pairingKey);
  const length = 2 * KEY_BYTES + 2 * PROOF_BYTES;
  const bytes = new Uint8Array(hkdfSync("sha256", secret, salt, "tournee-pc/1 session keys", length));
  shared.value.fill(0);
  secret.fill(0);
  return ok({
    commands: bytes.slice(0, KEY_BYTES),
    answers: bytes.slice(KEY_BYTES, 2 * KEY_BYTES),
    terminalProof: bytes.slice(2 * KEY_BYTES, 2 * KEY_BYTES + PROOF_BYTES),
    pcProof: bytes.slice(2 * KEY_BYTES + PROOF_BYTES),
  });
}

/** Length of the data of SESSION open: the name of the pairing, the PC's key. */
export const SESSION_OPEN_BYTES = 16 + X25519_BYTES;

/** Seals the records of one direction. The counter is never sent: both sides count. */
export class Sealer {
  readonly #key: Uint8Array;
  #count = 0n;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  seal(content: Uint8Array): Uint8Array {
    const cipher = createCipheriv("aes-256-gcm", this.#key, nonce(this.#count));
    this.#count += 1n;
    return concat(cipher.update(content), cipher.final(), cipher.getAuthTag());
  }
}

/** Opens the records of one direction, each once and in order. */
export class Opener {
  readonly #key: Uint8Array;
  #count = 0n;

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** `forged`: not the next record of this direction. The session must then be closed. */
  open(record: Uint8Array): Result<Uint8Array, "forged"> {
    if (record.length < TAG_BYTES) return err("forged");
    try {
      const options = { authTagLength: TAG_BYTES };
      const decipher = createDecipheriv("aes-256-gcm", this.#key, nonce(this.#count), options);
      decipher.setAuthTag(record.subarray(-TAG_BYTES));
      const content = concat(decipher.update(record.subarray(0, -TAG_BYTES)), decipher.final());
      this.#count += 1n;
      return ok(content);
    } catch {
      return err("forged");
    }
  }
}

/** Twelve bytes: four zeros, then the number of the record, big endian, from 0. */
function nonce(count: bigint): Uint8Array {
  const bytes = new Uint8Array(NONCE_BYTES);
  new DataView(bytes.buffer).setBigUint64(NONCE_BYTES - 8, count);
  return bytes;
}
