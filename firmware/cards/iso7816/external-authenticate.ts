import type { Command } from "./exchange.js";
import { expectDone } from "./status.js";

/** EXTERNAL AUTHENTICATE with key `reference`: `00 82 00 ref LL proof`. */
export function externalAuthenticate(reference: number, proof: Uint8Array): Command<Uint8Array> {
  return { apdu: { cla: 0x00, ins: 0x82, p1: 0x00, p2: reference, data: proof }, parse: expectDone };
}
