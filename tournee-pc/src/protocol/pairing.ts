import { createHash, hkdfSync, timingSafeEqual } from "node:crypto";
import { concat, toHex, utf8 } from "./bytes.js";
import { err, ok, type Result } from "./result.js";
import { agree, X25519_BYTES, type X25519KeyPair } from "./x25519.js";

/**
 * Pairing: X25519, and six digits that a person compares. The PC commits to its key before it sees the terminal's, so that
 * nobody between the two can choose a key for which both sides show the same digits: one chance in a million an attempt.
 */

export const COMMITMENT_BYTES = 32;
export const PC_ID_BYTES = 16;
export const CONFIRMATION_BYTES = 32;
const CODE_BYTES = 8;
const KEY_BYTES = 32;
const CODE_DIGITS = 6;

/** What a pairing gives to both sides. */
export interface Pairing {
  /** Name of the pairing, 32 hexadecimal digits. Tells nothing of the PC. */
  readonly pcId: string;
  /** 32 bytes that both sides keep. */
  readonly key: Uint8Array;
  /** Six digits, shown on both screens. */
  readonly code: string;
  /** 32 bytes by which the terminal tells that it was allowed. */
  readonly confirmation: Uint8Array;
}

/** What the PC reveals after the terminal has sent its key. */
export interface Revealed {
  /** 32 bytes. */
  readonly pcKey: Uint8Array;
  /** What the PC calls itself: 1 to 64 bytes of UTF-8, no control character. */
  readonly pcName: string;
}

/** 32 bytes: SHA-256 of « tournee-pc/1 commit », the PC's public key and its name. */
export function commitmentOf({ pcKey, pcName }: Revealed): Uint8Array {
  return sha256(utf8("tournee-pc/1 commit"), pcKey, utf8(pcName));
}

/** Whether what was revealed is what was committed to. */
export function keepsCommitment(commitment: Uint8Array, revealed: Revealed): boolean {
  return equalBytes(commitment, commitmentOf(revealed));
}

/**
 * The pairing, from one side's key pair and all that was exchanged.
 * @returns `weak` when the other side's key is of small order: the pairing must be given up
 */
export function derivePairing(
  own: X25519KeyPair,
  exchanged: Revealed & { readonly terminalKey: Uint8Array },
): Result<Pairing, "weak"> {
  const { pcKey, pcName, terminalKey } = exchanged;
  const other = equalBytes(own.publicKey, pcKey) ? terminalKey : pcKey;
  const shared = agree(own, other);
  if (!shared.ok) return shared;
  const salt = sha256(utf8("tournee-pc/1 pair"), commitmentOf(exchanged), terminalKey, pcKey, utf8(pcName));
  const length = KEY_BYTES + PC_ID_BYTES + CODE_BYTES + CONFIRMATION_BYTES;
  const bytes = new Uint8Array(hkdfSync("sha256", shared.value, salt, "tournee-pc/1 pairing", length));
  shared.value.fill(0);
  const idAt = KEY_BYTES;
  const codeAt = idAt + PC_ID_BYTES;
  const confirmationAt = codeAt + CODE_BYTES;
  const number = new DataView(bytes.buffer).getBigUint64(codeAt) % 10n ** BigInt(CODE_DIGITS);
  return ok({
    key: bytes.slice(0, KEY_BYTES),
    pcId: toHex(bytes.subarray(idAt, codeAt)),
    code: number.toString().padStart(CODE_DIGITS, "0"),
    confirmation: bytes.slice(confirmationAt),
  });
}

/** Data of PAIR reveal: the PC's public key, then its name to the end. */
export function encodeRevealed({ pcKey, pcName }: Revealed): Uint8Array {
  return concat(pcKey, utf8(pcName));
}

/** Reads the data of PAIR reveal. `name` when it is empty, too long, not UTF-8 or has control characters. */
export function decodeRevealed(data: Uint8Array, longestName: number): Result<Revealed, "length" | "name"> {
  if (data.length <= X25519_BYTES) return err("length");
  const name = data.subarray(X25519_BYTES);
  if (name.length > longestName) return err("name");
  try {
    const pcName = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(name);
    // Direction marks and line breaks would let a PC write what it likes on the question.
    if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(pcName) || pcName.trim() === "") return err("name");
    return ok({ pcKey: data.slice(0, X25519_BYTES), pcName });
  } catch {
    return err("name");
  }
}

/** Compares secrets in a time that does not depend on where they differ. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return new Uint8Array(hash.digest());
}
