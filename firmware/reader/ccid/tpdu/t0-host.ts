import { ok } from "../../../lib/result.js";
import { type Exchange, refused } from "../exchange.js";
import { EXTENDED_APDU } from "../exchange-level.js";
import type { Operation } from "../operation.js";
import { rawExchange } from "../raw-exchange.js";
import { FIELD } from "../wire.js";

const GET_RESPONSE = 0xc0;
const ENVELOPE = 0xc2;
const HEADER = 5;

/**
 * The host runs T=0 itself: it sends headers of five bytes with or without data, and asks for answers by GET RESPONSE
 * (ISO 7816-3 §10.3). A T=0 card behind does all of this alone; a card that only speaks APDUs may answer data at once or
 * refuse ENVELOPE, and what T=0 owes the host is kept here.
 */
export function t0Host(): Exchange {
  let held: Uint8Array | undefined;
  let enveloped: Uint8Array[] | undefined;

  /** 61xx with what is left, as a T=0 card announces it. */
  const announce = (): Uint8Array => Uint8Array.of(0x61, Math.min((held?.length ?? 2) - 2, 256) & 0xff);

  /** Gives a piece of the answer that is held. */
  const respond = (whole: Uint8Array, p3: number): Uint8Array => {
    const available = whole.length - 2;
    const wanted = p3 === 0 ? 256 : p3;
    if (wanted > available && p3 !== 0) return Uint8Array.of(0x6c, available & 0xff);
    const given = Math.min(wanted, available);
    const rest = whole.subarray(given);
    held = rest.length > 2 ? rest : undefined;
    return concat(whole.subarray(0, given), held === undefined ? rest : announce());
  };

  function* command(apdu: Uint8Array, incoming: "data" | "none"): ReturnType<Exchange> {
    const answered = yield* rawExchange(apdu);
    // A command with data has no room for an answer in T=0: it is announced.
    if (!answered.ok || incoming === "none" || answered.value.length === 2) return answered;
    held = answered.value;
    return ok(announce());
  }

  /** Gathers the pieces of a long APDU for a card that knows no ENVELOPE. */
  function* envelope(bytes: Uint8Array): ReturnType<Exchange> {
    if (enveloped === undefined) {
      const own = yield* command(bytes, bytes.length > HEADER ? "data" : "none");
      const unknown = own.ok && own.value.length === 2 && (own.value[0] === 0x6d || own.value[0] === 0x6e);
      if (!unknown || bytes.length <= HEADER) return own;
      enveloped = [];
    }
    const piece = bytes.slice(HEADER);
    enveloped.push(piece);
    const size = enveloped.reduce((sum, part) => sum + part.length, 0);
    if (size > EXTENDED_APDU) {
      enveloped = undefined;
      return ok(Uint8Array.of(0x67, 0x00));
    }
    if (piece.length === 0xff) return ok(Uint8Array.of(0x90, 0x00));
    const whole = concat(...enveloped);
    for (const part of enveloped) part.fill(0);
    enveloped = undefined;
    return yield* wiped(whole, command(whole, "data"));
  }

  return function* exchange(bytes) {
    const p3 = bytes[4] ?? 0;
    // Case 1 is told by four bytes or by five; a Le that an APDU left behind the data is not part of T=0.
    const size = bytes.length === HEADER + p3 + 1 && p3 > 0 ? HEADER + p3 : bytes.length;
    if (size < 4 || (size > HEADER && size !== HEADER + p3)) return refused(FIELD.length);
    const tpdu = bytes.subarray(0, size);
    const ins = bytes[1];
    if (ins === GET_RESPONSE && held !== undefined && size === HEADER) return ok(respond(held, p3));
    held = undefined;
    if (ins === ENVELOPE) return yield* envelope(tpdu);
    enveloped = undefined;
    return yield* command(tpdu, size > HEADER ? "data" : "none");
  };
}

function* wiped<T>(bytes: Uint8Array, operation: Operation<T>): Operation<T> {
  try {
    return yield* operation;
  } finally {
    bytes.fill(0);
  }
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
