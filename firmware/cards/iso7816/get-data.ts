import { err, ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import type { ResponseApdu } from "./apdu.js";
import type { Command } from "./exchange.js";
import { SW, statusError } from "./status.js";
import { findTlv, readTlvs, writeTlv } from "./tlv.js";

/** Counters of a PIN (SDO of class 01): read without trying a code. */
export interface PinCounters {
  readonly maxTries: number;
  readonly triesLeft: number;
}

/**
 * GET DATA of the PIN `reference`, from the MF: `00 CB 3F FF 0A 4D 08 70 06 BF 81 ref 02 A0 80`. The answer holds `9A` max,
 * `9B` left and `9D` usages left; no usage left counts as blocked (shared/domain/cards.md §1.6).
 */
export function getPinCounters(reference: number): Command<PinCounters> {
  const wanted = writeTlv(0x4d, writeTlv(0x70, writeTlv(0xbf8100 | reference, Uint8Array.of(0xa0, 0x80))));
  return {
    apdu: { cla: 0x00, ins: 0xcb, p1: 0x3f, p2: 0xff, data: wanted, le: 256 },
    parse: (response) => parseCounters(response, reference),
  };
}

function parseCounters(response: ResponseApdu, reference: number): Result<PinCounters, CardError> {
  if (response.sw !== SW.ok) return err(statusError(response.sw));
  let level: Uint8Array = response.data;
  for (const tag of [0x70, 0xbf8100 | reference, 0xa0]) {
    const list = readTlvs(level);
    if (!list.ok) return list;
    const inner = findTlv(list.value, tag);
    if (inner === undefined) return err({ kind: "malformed", code: "F004", what: "pin-counters" });
    level = inner;
  }
  const fields = readTlvs(level);
  if (!fields.ok) return fields;
  const max = numberOf(findTlv(fields.value, 0x9a));
  const left = numberOf(findTlv(fields.value, 0x9b));
  const usages = numberOf(findTlv(fields.value, 0x9d));
  if (max === undefined || left === undefined) return err({ kind: "malformed", code: "F004", what: "pin-counters" });
  return ok({ maxTries: max, triesLeft: usages === 0 ? 0 : left });
}

function numberOf(bytes: Uint8Array | undefined): number | undefined {
  if (bytes === undefined || bytes.length === 0 || bytes.length > 2) return undefined;
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}
