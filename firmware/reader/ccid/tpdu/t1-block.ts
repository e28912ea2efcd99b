import { err, ok, type Result } from "../../../lib/result.js";

/** A block of T=1 without its error code (ISO 7816-3 §11.3). */
export interface T1Block {
  readonly nad: number;
  readonly pcb: number;
  readonly inf: Uint8Array;
}

export type RedundancyCode = "lrc" | "crc";

/** `code`: the error code does not match. `form`: the length or the control byte is wrong. */
export type T1BlockError = "code" | "form";

const PROLOGUE = 3;
/** Longest information field; LEN 255 is reserved. */
export const MAX_INF = 254;

export function encodeT1Block({ nad, pcb, inf }: T1Block, code: RedundancyCode): Uint8Array {
  const bodyLength = PROLOGUE + inf.length;
  const bytes = new Uint8Array(bodyLength + codeLength(code));
  bytes.set([nad, pcb, inf.length], 0);
  bytes.set(inf, PROLOGUE);
  bytes.set(redundancy(bytes.subarray(0, bodyLength), code), bodyLength);
  return bytes;
}

export function decodeT1Block(bytes: Uint8Array, code: RedundancyCode): Result<T1Block, T1BlockError> {
  const [nad, pcb, length] = bytes;
  if (nad === undefined || pcb === undefined || length === undefined || length > MAX_INF) return err("form");
  const bodyLength = PROLOGUE + length;
  if (bytes.length !== bodyLength + codeLength(code)) return err("form");
  const expected = redundancy(bytes.subarray(0, bodyLength), code);
  if (!expected.every((byte, index) => byte === bytes[bodyLength + index])) return err("code");
  return ok({ nad, pcb, inf: bytes.subarray(PROLOGUE, bodyLength) });
}

function codeLength(code: RedundancyCode): number {
  return code === "lrc" ? 1 : 2;
}

function redundancy(bytes: Uint8Array, code: RedundancyCode): number[] {
  if (code === "lrc") return [bytes.reduce((sum, byte) => sum ^ byte, 0)];
  const sum = crc16(bytes);
  return [sum >> 8, sum & 0xff];
}

/** CRC of ISO/IEC 13239 (x¹⁶ + x¹² + x⁵ + 1, bits reversed, from FFFF), not inverted: as hosts compute it for T=1. */
function crc16(bytes: Uint8Array): number {
  let value = 0xffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 0 ? value >> 1 : (value >> 1) ^ 0x8408;
  }
  return value;
}
