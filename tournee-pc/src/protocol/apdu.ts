import { concat } from "./bytes.js";
import { err, ok, type Result } from "./result.js";

/** A short command APDU (ISO/IEC 7816-4 §5.1). */
export interface CommandApdu {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  /** 0 to 255 bytes. */
  readonly data: Uint8Array;
}

const HEADER = 4;
const LONGEST_DATA = 255;

/**
 * Bytes of a command; an answer of any length up to 256 bytes is asked for (Le = 00).
 * @throws RangeError when `data` is longer than 255 bytes
 */
export function encodeCommand({ cla, ins, p1, p2, data }: CommandApdu): Uint8Array {
  if (data.length > LONGEST_DATA) throw new RangeError(`${data.length} bytes do not fit a short APDU`);
  const header = Uint8Array.of(cla, ins, p1, p2);
  return data.length === 0
    ? concat(header, Uint8Array.of(0))
    : concat(header, Uint8Array.of(data.length), data, Uint8Array.of(0));
}

/** Reads a short command of any of the four cases; an extended or truncated one is `length`. */
export function decodeCommand(bytes: Uint8Array): Result<CommandApdu, "length"> {
  const [cla, ins, p1, p2, length] = bytes;
  if (cla === undefined || ins === undefined || p1 === undefined || p2 === undefined) return err("length");
  const none = { cla, ins, p1, p2, data: new Uint8Array(0) };
  if (length === undefined || bytes.length === HEADER + 1) return ok(none);
  const end = HEADER + 1 + length;
  if (length === 0 || bytes.length < end || bytes.length > end + 1) return err("length");
  return ok({ ...none, data: bytes.slice(HEADER + 1, end) });
}

/** An answer: data and status word. */
export interface ResponseApdu {
  readonly data: Uint8Array;
  readonly status: number;
}

export function encodeResponse(status: number, data: Uint8Array = new Uint8Array(0)): Uint8Array {
  return concat(data, Uint8Array.of(status >> 8, status & 0xff));
}

/** Splits an answer; `length` when there is not even a status word. */
export function decodeResponse(bytes: Uint8Array): Result<ResponseApdu, "length"> {
  if (bytes.length < 2) return err("length");
  const [high = 0, low = 0] = bytes.subarray(-2);
  return ok({ data: bytes.slice(0, -2), status: (high << 8) | low });
}
