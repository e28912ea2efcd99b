import { err, ok, type Result } from "../../lib/result.js";
import { type AtrInterface, parseAtr } from "./answer-to-reset.js";
import { dataRateOf } from "./data-rates.js";
import { FIELD } from "./wire.js";

/**
 * The protocol data structure of a slot as it travels (USB CCID 1.1 §6.1.7): five bytes for T=0, seven for T=1. The slot
 * behind settles rates and guard times itself; what is kept here tells the host what is in force and drives T=1.
 */
export interface Parameters {
  readonly protocol: 0 | 1;
  readonly bytes: Uint8Array;
}

const LENGTH = { 0: 5, 1: 7 } as const;
const MAX_BWI = 9;
const MAX_CLOCK_STOP = 3;
const MAX_IFSC = 254;

/** Parameters of a card by its ATR; without one, those that the standard gives to a card that names none. */
export function parametersOf(atr: AtrInterface = parseAtr(new Uint8Array(0))): Parameters {
  return atr.protocols[0] === 1 ? t1Of(atr) : t0Of(atr);
}

/** EDC of T=1 blocks (bmTCCKST1 bit 0). */
export function redundancyCodeOf(parameters: Parameters): "lrc" | "crc" {
  return ((parameters.bytes[1] ?? 0) & 0x01) === 0 ? "lrc" : "crc";
}

/**
 * Checks the parameters that a host sets.
 *
 * @param atr of the card in force; undefined when none is powered
 * @returns the offset of the first bad field as error
 */
export function checkParameters(
  protocol: number,
  data: Uint8Array,
  atr: AtrInterface | undefined,
): Result<Parameters, number> {
  if (protocol !== 0 && protocol !== 1) return err(FIELD.parameter);
  if (atr !== undefined && !atr.protocols.includes(protocol)) return err(FIELD.parameter);
  if (data.length !== LENGTH[protocol]) return err(FIELD.length);
  const [fiDi = 0, tcck = 0, , waiting = 0, clockStop = 0, ifsc = 1, nad = 0] = data;
  const faults: readonly boolean[] = [
    dataRateOf(fiDi) === undefined,
    protocol === 0 ? (tcck & ~0x02) !== 0 : (tcck & ~0x03) !== 0x10,
    false, // every guard time is one
    protocol === 0 ? waiting === 0 : waiting >> 4 > MAX_BWI,
    clockStop > MAX_CLOCK_STOP,
    ifsc === 0 || ifsc > MAX_IFSC,
    nad !== 0, // no node address but 00 is declared in dwFeatures
  ];
  const bad = faults.indexOf(true);
  return bad === -1 ? ok({ protocol, bytes: data.slice() }) : err(FIELD.data + bad);
}

function t0Of(atr: AtrInterface): Parameters {
  const convention = atr.inverse ? 0x02 : 0x00;
  return { protocol: 0, bytes: Uint8Array.of(atr.fiDi, convention, atr.guardTime, atr.waitingInteger, 0) };
}

function t1Of(atr: AtrInterface): Parameters {
  const tcck = 0x10 | (atr.inverse ? 0x02 : 0x00) | (atr.redundancyCode === "crc" ? 0x01 : 0x00);
  return { protocol: 1, bytes: Uint8Array.of(atr.fiDi, tcck, atr.guardTime, atr.waitingIntegers, 0, atr.ifsc, 0) };
}
