import type { CardChannel } from "../../drivers/card-slot/contract.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import type { ResponseApdu } from "./apdu.js";
import { type Command, run } from "./exchange.js";
import { SW, statusError } from "./status.js";

/** The most one READ BINARY asks of an IAS card (shared/domain/cards.md §1.6). */
export const READ_BLOCK = 0xe7;
/** Offsets have 15 bits when P1 does not hold a short identifier. */
const MAX_FILE = 0x8000;

/** READ BINARY at `offset` of the current EF. Fewer bytes than asked, or none, mean that the file ends there. */
export function readBinary(offset: number, length: number): Command<Uint8Array> {
  return { apdu: { cla: 0x00, ins: 0xb0, p1: offset >> 8, p2: offset & 0xff, le: length }, parse: parseRead };
}

/** READ BINARY that also selects the EF of this short identifier, from its start: `00 B0 8x 00 00`. */
export function readBinaryBySfi(sfi: number): Command<Uint8Array> {
  return { apdu: { cla: 0x00, ins: 0xb0, p1: 0x80 | sfi, p2: 0x00, le: 256 }, parse: parseRead };
}

function parseRead(response: ResponseApdu): Result<Uint8Array, CardError> {
  if (response.sw === SW.ok || response.sw === SW.endOfFile) return ok(response.data);
  // Reading exactly at the end: the file is over, nothing is wrong.
  if (response.sw === SW.offsetBeyondEnd) return ok(new Uint8Array(0));
  return err(statusError(response.sw));
}

/** The current EF from `already.length` to `size`, or to where the card says it ends when `size` is unknown. */
export async function readToEnd(
  channel: CardChannel,
  size: number | undefined,
  already: Uint8Array = new Uint8Array(0),
): Promise<Result<Uint8Array, CardError>> {
  const limit = Math.min(size ?? MAX_FILE, MAX_FILE);
  const parts = [already];
  let total = already.length;
  while (total < limit) {
    const wanted = Math.min(READ_BLOCK, limit - total);
    const block = await run(channel, readBinary(total, wanted));
    if (!block.ok) return block;
    if (block.value.length === 0) break;
    parts.push(block.value);
    total += block.value.length;
    if (size === undefined && block.value.length < wanted) break;
  }
  return ok(new Uint8Array(Buffer.concat(parts)));
}

/** A whole EF known by its short identifier. */
export async function readFileBySfi(channel: CardChannel, sfi: number): Promise<Result<Uint8Array, CardError>> {
  const first = await run(channel, readBinaryBySfi(sfi));
  if (!first.ok) return first;
  return await readToEnd(channel, undefined, first.value);
}
