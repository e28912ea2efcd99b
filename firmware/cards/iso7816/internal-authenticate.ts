import type { Command } from "./exchange.js";
import { expectDone } from "./status.js";

/** INTERNAL AUTHENTICATE: the card's raw PKCS#1 v1.5 signature of a DigestInfo, `00 88 00 00 LL … 00`. */
export function internalAuthenticate(digestInfo: Uint8Array): Command<Uint8Array> {
  return { apdu: { cla: 0x00, ins: 0x88, p1: 0x00, p2: 0x00, data: digestInfo, le: 256 }, parse: expectDone };
}
