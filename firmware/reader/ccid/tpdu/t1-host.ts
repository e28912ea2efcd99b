import { ok } from "../../../lib/result.js";
import type { Exchange } from "../exchange.js";
import { EXTENDED_APDU } from "../exchange-level.js";
import { decodeT1Block, encodeT1Block, MAX_INF, type RedundancyCode } from "./t1-block.js";

/** Control bytes (ISO 7816-3 §11.3.2.2). */
const PCB = { more: 0x20, sequence: 0x40, r: 0x80, s: 0xc0, answer: 0x20 } as const;
const S_REQUEST = { resynch: 0xc0, ifs: 0xc1, abort: 0xc2 } as const;
/** Why an R-block asks again. */
const R_REASON = { none: 0, code: 1, other: 2 } as const;
/** What the host takes before it says more by S(IFS request). */
const DEFAULT_IFSD = 32;
const WRONG_LENGTH = Uint8Array.of(0x67, 0x00);

/**
 * The host runs T=1 itself: this is the card's half of it (ISO 7816-3 §11.6). Blocks are numbered, chained both ways and
 * repeated on demand; whole APDUs go to the card. The reader keeps the host waiting by CCID time extensions, never by
 * S(WTX), so that the host's own waiting is the same at every level.
 */
export function t1Host(apdus: Exchange, code: RedundancyCode): Exchange {
  let ifsd = DEFAULT_IFSD;
  /** N(S) of our next I-block and N(S) expected from the host. */
  let ours = 0;
  let theirs = 0;
  let incoming: Uint8Array[] = [];
  let outgoing: Uint8Array | undefined;
  /** Our last I-block, which the host may ask for again. */
  let last: { readonly pcb: number; readonly inf: Uint8Array } | undefined;

  const forget = (): void => {
    for (const part of incoming) part.fill(0);
    incoming = [];
    outgoing = undefined;
  };

  const resynchronise = (): void => {
    forget();
    last = undefined;
    ifsd = DEFAULT_IFSD;
    ours = 0;
    theirs = 0;
  };

  return function* exchange(bytes) {
    const nad = swapped(bytes[0] ?? 0);
    const send = (pcb: number, inf: Uint8Array = new Uint8Array(0)) => ok(encodeT1Block({ nad, pcb, inf }, code));
    const ask = (reason: number) => send(PCB.r | (theirs << 4) | reason);
    const sendNext = (rest: Uint8Array) => {
      const piece = rest.subarray(0, ifsd);
      outgoing = rest.length > ifsd ? rest.subarray(ifsd) : undefined;
      const pcb = (ours << 6) | (outgoing === undefined ? 0 : PCB.more);
      ours ^= 1;
      last = { pcb, inf: piece };
      return send(pcb, piece);
    };

    const decoded = decodeT1Block(bytes, code);
    if (!decoded.ok) return ask(decoded.error === "code" ? R_REASON.code : R_REASON.other);
    const { pcb, inf } = decoded.value;

    if ((pcb & 0xc0) === PCB.s) {
      switch (pcb) {
        case S_REQUEST.resynch:
          if (inf.length > 0) return ask(R_REASON.other);
          resynchronise();
          return send(pcb | PCB.answer);
        case S_REQUEST.ifs: {
          const size = inf.length === 1 ? (inf[0] ?? 0) : 0;
          if (size === 0 || size > MAX_INF) return ask(R_REASON.other);
          ifsd = size;
          return send(pcb | PCB.answer, inf.slice());
        }
        case S_REQUEST.abort:
          if (inf.length > 0) return ask(R_REASON.other);
          forget();
          return send(pcb | PCB.answer);
        default:
          return ask(R_REASON.other);
      }
    }

    if ((pcb & 0xc0) === PCB.r) {
      if (inf.length > 0) return ask(R_REASON.other);
      const wanted = (pcb >> 4) & 1;
      if (wanted !== ours && last !== undefined) return send(last.pcb, last.inf);
      // The number that comes next: the chain goes on, or it is the host's turn.
      return wanted === ours && outgoing !== undefined ? sendNext(outgoing) : ask(R_REASON.none);
    }

    const number = (pcb >> 6) & 1;
    if (number !== theirs || (pcb & 0x1f) !== 0) return ask(R_REASON.other);
    theirs ^= 1;
    outgoing = undefined;
    incoming.push(inf.slice());
    const size = incoming.reduce((sum, part) => sum + part.length, 0);
    if (size > EXTENDED_APDU) {
      forget();
      return sendNext(WRONG_LENGTH);
    }
    if ((pcb & PCB.more) !== 0) return ask(R_REASON.none);
    const apdu = Buffer.concat(incoming);
    forget();
    if (apdu.length < 4) return sendNext(WRONG_LENGTH);
    try {
      const answered = yield* apdus(apdu);
      return answered.ok ? sendNext(answered.value) : answered;
    } finally {
      apdu.fill(0);
    }
  };
}

/** The answer goes the other way: source and destination change places. */
function swapped(nad: number): number {
  return ((nad & 0x07) << 4) | ((nad >> 4) & 0x07);
}
