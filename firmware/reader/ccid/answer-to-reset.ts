/** What an answer-to-reset says of the transmission (ISO 7816-3 §8). Absent bytes have the standard's defaults. */
export interface AtrInterface {
  readonly inverse: boolean;
  /** TA1, TC1. */
  readonly fiDi: number;
  readonly guardTime: number;
  /** TC2: waiting integer of T=0. */
  readonly waitingInteger: number;
  /** Protocols in the order in which they are offered; T=0 alone when none is named. T=15 is not a protocol. */
  readonly protocols: readonly number[];
  /** TA, TB and TC of T=1. */
  readonly ifsc: number;
  readonly waitingIntegers: number;
  readonly redundancyCode: "lrc" | "crc";
}

const INVERSE_TS = 0x3f;
const GLOBAL = 15;

/** Never fails: bytes that are missing count as absent. */
export function parseAtr(atr: Uint8Array): AtrInterface {
  const read = { fiDi: 0x11, guardTime: 0, waitingInteger: 10, ifsc: 32, waitingIntegers: 0x4d, edc: 0 };
  const protocols: number[] = [];
  let at = 2;
  let present = (atr[1] ?? 0) >> 4;
  // Group 1 is global; the groups after it belong to the protocol that the TD before them names.
  let group = 1;
  let protocol: number | undefined;
  let firstOfT1 = true;
  while (at < atr.length) {
    const [ta, tb, tc, td] = [1, 2, 4, 8].map((bit) => ((present & bit) === 0 ? undefined : atr[at++]));
    if (group === 1) {
      read.fiDi = ta ?? read.fiDi;
      read.guardTime = tc ?? read.guardTime;
    } else if (group === 2) {
      read.waitingInteger = tc ?? read.waitingInteger;
    } else if (protocol === 1 && firstOfT1) {
      firstOfT1 = false;
      read.ifsc = ta ?? read.ifsc;
      read.waitingIntegers = tb ?? read.waitingIntegers;
      read.edc = tc ?? read.edc;
    }
    if (td === undefined) break;
    protocol = td & 0x0f;
    if (protocol !== GLOBAL && !protocols.includes(protocol)) protocols.push(protocol);
    present = td >> 4;
    group += 1;
  }
  return {
    inverse: atr[0] === INVERSE_TS,
    fiDi: read.fiDi,
    guardTime: read.guardTime,
    waitingInteger: read.waitingInteger,
    protocols: protocols.length === 0 ? [0] : protocols,
    ifsc: read.ifsc,
    waitingIntegers: read.waitingIntegers,
    redundancyCode: (read.edc & 0x01) === 0 ? "lrc" : "crc",
  };
}
