import type { Command } from "./exchange.js";
import { expectDone } from "./status.js";

/** UPDATE BINARY of the current EF: `00 D6 hh ll`. One command is what a card writes whole or not at all. */
export function updateBinary(offset: number, data: Uint8Array): Command<Uint8Array> {
  return { apdu: { cla: 0x00, ins: 0xd6, p1: offset >> 8, p2: offset & 0xff, data }, parse: expectDone };
}
