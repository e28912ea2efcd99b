import { ok, type Result } from "../../lib/result.js";
import type { Exchange, ExchangeFailure } from "./exchange.js";
import type { Operation } from "./operation.js";
import { rawExchange } from "./raw-exchange.js";

/** Class bytes of the commands that the reader itself adds; 0xFF repeats the class of the APDU (T0APDU, §6.1.10). */
export interface T0Classes {
  readonly getResponse: number;
  readonly envelope: number;
}

/** Lengths of an APDU (ISO 7816-3 §12.1.3). `le` undefined: no data is expected. */
interface Lengths {
  readonly dataAt: number;
  readonly lc: number;
  readonly le: number | undefined;
}

type Response = { readonly data: Uint8Array; readonly sw1: number; readonly sw2: number };

const GET_RESPONSE = 0xc0;
const ENVELOPE = 0xc2;
const ECHO = 0xff;
const MAX_SHORT = 255;
/** 64 KB in pieces of 256: a card that answers 61xx for ever must let go. */
const MAX_ROUNDS = 256;

/**
 * Carries APDUs to a T=0 card as ISO 7816-3 §12.2 says: Le is taken off beside data and asked by GET RESPONSE, 6Cxx is
 * sent again with the right Le, and what is longer than a T=0 command travels in ENVELOPEs.
 *
 * @param classes read at each exchange, since the host may change them
 */
export function t0Transport(classes: () => T0Classes): Exchange {
  return function* exchange(apdu) {
    const lengths = lengthsOf(apdu);
    // The card is the judge of what it cannot be told otherwise.
    if (lengths === undefined) return yield* rawExchange(apdu);
    return yield* carry(apdu, lengths, classes());
  };
}

function* carry(
  apdu: Uint8Array,
  { dataAt, lc, le }: Lengths,
  classes: T0Classes,
): Operation<Result<Uint8Array, ExchangeFailure>> {
  const cla = apdu[0] ?? 0;
  const header = apdu.subarray(0, 4);
  const data = apdu.subarray(dataAt, dataAt + lc);
  const first =
    lc > MAX_SHORT
      ? yield* envelopes(apdu, classOf(classes.envelope, cla))
      : yield* step(tpdu(header, lc === 0 ? shortLe(le) : lc, data));
  if (!first.ok) return first;
  let response = first.value;
  if (lc === 0 && response.sw1 === 0x6c) {
    const again = yield* step(tpdu(header, response.sw2, data));
    if (!again.ok) return again;
    response = again.value;
  }
  return le === undefined ? ok(bytesOf(response)) : yield* collect(response, le, classOf(classes.getResponse, cla));
}

/** Asks for the rest while the card announces more and the host has room. */
function* collect(first: Response, le: number, cla: number): Operation<Result<Uint8Array, ExchangeFailure>> {
  const parts: Uint8Array[] = [first.data];
  let got = first.data.length;
  let { sw1, sw2 } = first;
  for (let round = 0; round < MAX_ROUNDS && sw1 === 0x61 && got < le; round += 1) {
    const wanted = Math.min(sw2 === 0 ? 256 : sw2, le - got);
    const asked = Uint8Array.of(cla, GET_RESPONSE, 0, 0);
    let next = yield* step(tpdu(asked, wanted & 0xff));
    if (next.ok && next.value.sw1 === 0x6c) next = yield* step(tpdu(asked, next.value.sw2));
    if (!next.ok) return next;
    parts.push(next.value.data);
    got += next.value.data.length;
    ({ sw1, sw2 } = next.value);
  }
  const all = new Uint8Array(got + 2);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  all.set([sw1, sw2], got);
  return ok(all);
}

/** The whole APDU in pieces; the empty one at the end says that it is complete. */
function* envelopes(apdu: Uint8Array, cla: number): Operation<Result<Response, ExchangeFailure>> {
  const header = Uint8Array.of(cla, ENVELOPE, 0, 0);
  for (let from = 0; from < apdu.length; from += MAX_SHORT) {
    const piece = apdu.subarray(from, from + MAX_SHORT);
    const sent = yield* step(tpdu(header, piece.length, piece));
    if (!sent.ok || sent.value.sw1 !== 0x90) return sent;
    // A short piece ends by itself.
    if (piece.length < MAX_SHORT) return sent;
  }
  return yield* step(tpdu(header, 0));
}

function* step(command: Uint8Array): Operation<Result<Response, ExchangeFailure>> {
  const answered = yield* rawExchange(command);
  command.fill(0);
  if (!answered.ok) return answered;
  const bytes = answered.value;
  return ok({ data: bytes.subarray(0, -2), sw1: bytes.at(-2) ?? 0, sw2: bytes.at(-1) ?? 0 });
}

function tpdu(header: Uint8Array, p3: number, data: Uint8Array = new Uint8Array(0)): Uint8Array {
  const bytes = new Uint8Array(5 + data.length);
  bytes.set(header, 0);
  bytes[4] = p3;
  bytes.set(data, 5);
  return bytes;
}

function bytesOf({ data, sw1, sw2 }: Response): Uint8Array {
  const bytes = new Uint8Array(data.length + 2);
  bytes.set(data, 0);
  bytes.set([sw1, sw2], data.length);
  return bytes;
}

/** P3 for Le: 256 and more are asked as 00; a command without Le goes with 00 too. */
function shortLe(le: number | undefined): number {
  return le === undefined || le > MAX_SHORT ? 0 : le;
}

function classOf(configured: number, cla: number): number {
  return configured === ECHO ? cla : configured;
}

function lengthsOf(apdu: Uint8Array): Lengths | undefined {
  const size = apdu.length;
  const at = (index: number): number => apdu[index] ?? 0;
  const word = (index: number): number => (at(index) << 8) | at(index + 1);
  if (size < 4) return undefined;
  if (size === 4) return { dataAt: 4, lc: 0, le: undefined };
  const p3 = at(4);
  if (size === 5) return { dataAt: 5, lc: 0, le: p3 || 256 };
  if (p3 !== 0) {
    if (size === 5 + p3) return { dataAt: 5, lc: p3, le: undefined };
    return size === 6 + p3 ? { dataAt: 5, lc: p3, le: at(size - 1) || 256 } : undefined;
  }
  if (size < 7) return undefined;
  if (size === 7) return { dataAt: 7, lc: 0, le: word(5) || 65_536 };
  const lc = word(5);
  if (lc === 0) return undefined;
  if (size === 7 + lc) return { dataAt: 7, lc, le: undefined };
  return size === 9 + lc ? { dataAt: 7, lc, le: word(size - 2) || 65_536 } : undefined;
}
