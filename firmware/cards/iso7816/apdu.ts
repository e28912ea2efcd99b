import { err, ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";

/** A command APDU (ISO 7816-4 §5.1) before its bytes are laid out. */
export interface CommandApdu {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  readonly data?: Uint8Array;
  /** Bytes expected back; 256 is sent as `00`. Absent: none. */
  readonly le?: number;
}

export interface ResponseApdu {
  readonly data: Uint8Array;
  /** SW1-SW2 as one number: 0x9000 is success. */
  readonly sw: number;
}

/** How a card takes its commands. */
export interface Transport {
  /** T=0 carries no Le beside data: the card answers 61xx and the length is asked by GET RESPONSE. */
  readonly protocol: "T=0" | "T=1";
  /** Data above 255 bytes in one command; otherwise it is chained (CLA bit 10). */
  readonly extendedLength: boolean;
}

const EMPTY = new Uint8Array(0);

/**
 * Lays out one command. Short form unless data or Le need the extended one.
 * @throws RangeError when a length needs the extended form and the card does not take it: a fault of the caller.
 */
export function encodeCommand(command: CommandApdu, transport: Transport): Uint8Array {
  const data = command.data ?? EMPTY;
  const le = command.le;
  const header = [command.cla, command.ins, command.p1, command.p2];
  const extended = data.length > 255 || (le !== undefined && le > 256);
  if (extended && (!transport.extendedLength || transport.protocol === "T=0")) {
    throw new RangeError(`command ${command.ins.toString(16)} needs extended length`);
  }
  const tail: number[] = [];
  if (extended) {
    const lengthOf = (n: number): number[] => [(n >> 8) & 0xff, n & 0xff];
    if (data.length > 0) header.push(0, ...lengthOf(data.length));
    if (le !== undefined) tail.push(...(data.length > 0 ? [] : [0]), ...lengthOf(le));
  } else {
    if (data.length > 0) header.push(data.length);
    if (le !== undefined && !(data.length > 0 && transport.protocol === "T=0")) tail.push(le & 0xff);
    // Case 1 over T=0 travels as five bytes, P3 = 00.
    if (data.length === 0 && le === undefined && transport.protocol === "T=0") tail.push(0);
  }
  const bytes = new Uint8Array(header.length + data.length + tail.length);
  bytes.set(header, 0);
  bytes.set(data, header.length);
  bytes.set(tail, header.length + data.length);
  return bytes;
}

/** Splits a response into data and status word. */
export function parseResponse(bytes: Uint8Array): Result<ResponseApdu, CardError> {
  const sw1 = bytes.at(-2);
  const sw2 = bytes.at(-1);
  if (sw1 === undefined || sw2 === undefined) return err({ kind: "malformed", code: "F004", what: "response-length" });
  return ok({ data: bytes.slice(0, -2), sw: (sw1 << 8) | sw2 });
}
