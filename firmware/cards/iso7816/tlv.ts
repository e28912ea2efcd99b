import { err, ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";

/** One BER-TLV data object. The tag is the number its bytes spell: 0x65, 0x7F21, 0xFF65. */
export interface Tlv {
  readonly tag: number;
  readonly value: Uint8Array;
}

const MAX_TAG_BYTES = 3;

/**
 * Reads every data object of `bytes`. Bytes 00 and FF between objects are padding of the file (ISO 7816-4 §5.2.2.1 for 00;
 * FF is erased memory) when `padding` is "skip".
 *
 * FF is also the first byte of the tags of a Vitale's groups (FF65…): it counts as padding only before another FF, 00 or
 * the end.
 */
export function readTlvs(bytes: Uint8Array, padding: "skip" | "refuse" = "skip"): Result<readonly Tlv[], CardError> {
  const found: Tlv[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (padding === "skip" && isPadding(bytes, at)) {
      at += 1;
      continue;
    }
    const tag = readTag(bytes, at);
    if (tag === undefined) return malformed("tlv-tag");
    const length = readLength(bytes, tag.next);
    if (length === undefined) return malformed("tlv-length");
    const end = length.next + length.value;
    if (end > bytes.length) return malformed("tlv-truncated");
    found.push({ tag: tag.value, value: bytes.subarray(length.next, end) });
    at = end;
  }
  return ok(found);
}

/** The first object with this tag, unless there is none. */
export function findTlv(list: readonly Tlv[], tag: number): Uint8Array | undefined {
  return list.find((object) => object.tag === tag)?.value;
}

/** One data object, with the shortest length. */
export function writeTlv(tag: number, value: Uint8Array | readonly Uint8Array[]): Uint8Array {
  const parts = value instanceof Uint8Array ? [value] : value;
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Uint8Array.from([...tagBytes(tag), ...lengthBytes(length), ...parts.flatMap((part) => [...part])]);
}

/** Bytes announced by the header at the start of a file: how much to read without reading its padding. */
export function announcedLength(header: Uint8Array): number | undefined {
  const tag = readTag(header, 0);
  const length = tag && readLength(header, tag.next);
  return length && length.next + length.value;
}

function isPadding(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] === 0x00) return true;
  const next = bytes[at + 1];
  return bytes[at] === 0xff && (next === undefined || next === 0xff || next === 0x00);
}

function readTag(bytes: Uint8Array, at: number): { value: number; next: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if ((first & 0x1f) !== 0x1f) return { value: first, next: at + 1 };
  let value = first;
  for (let index = 1; index < MAX_TAG_BYTES; index += 1) {
    const byte = bytes[at + index];
    if (byte === undefined) return undefined;
    value = value * 256 + byte;
    if ((byte & 0x80) === 0) return { value, next: at + index + 1 };
  }
  return undefined;
}

function readLength(bytes: Uint8Array, at: number): { value: number; next: number } | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80) return { value: first, next: at + 1 };
  const count = first & 0x7f;
  // 80 (indefinite) does not exist on cards; four bytes are more than any card holds.
  if (count === 0 || count > 4 || at + count >= bytes.length) return undefined;
  let value = 0;
  for (let index = 1; index <= count; index += 1) value = value * 256 + (bytes[at + index] ?? 0);
  return { value, next: at + count + 1 };
}

function tagBytes(tag: number): number[] {
  const bytes: number[] = [];
  for (let rest = tag; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest & 0xff);
  return bytes;
}

function lengthBytes(length: number): number[] {
  if (length < 0x80) return [length];
  if (length < 0x100) return [0x81, length];
  if (length < 0x10000) return [0x82, length >> 8, length & 0xff];
  return [0x83, length >> 16, (length >> 8) & 0xff, length & 0xff];
}

function malformed(what: string): Result<never, CardError> {
  return err({ kind: "malformed", code: "F004", what });
}
