import type { CardChannel } from "../../drivers/card-slot/contract.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import { type CommandApdu, encodeCommand, parseResponse, type ResponseApdu, type Transport } from "./apdu.js";
import { protocolsOf } from "./atr.js";
import { SW } from "./status.js";

/** One command of one card: its bytes and the meaning of its answer. */
export interface Command<T> {
  readonly apdu: CommandApdu;
  parse(response: ResponseApdu): Result<T, CardError>;
}

/** A card that answers 61xx for ever would never let go: 64 KB in blocks of 256 is more than any card holds. */
const MAX_ROUNDS = 256;
const CHAIN_BLOCK = 255;
const CLA_CHAINED = 0x10;

/** T=0 whenever the card offers it, as the slots do; extended length is never assumed. */
export function transportOf(channel: CardChannel): Transport {
  return { protocol: protocolsOf(channel.atr).has(0) ? "T=0" : "T=1", extendedLength: false };
}

/** Sends a command and reads its answer. */
export async function run<T>(channel: CardChannel, command: Command<T>): Promise<Result<T, CardError>> {
  const response = await exchange(channel, command.apdu);
  return response.ok ? command.parse(response.value) : response;
}

/**
 * One command through the channel, whatever it takes: long data is chained (CLA 10) unless the card takes extended
 * length, 6Cxx is sent again with the right Le, 61xx is followed by GET RESPONSE. Every copy of the command is wiped after
 * use because it may hold a PIN. Any status is a success here; only the link fails.
 */
export async function exchange(
  channel: CardChannel,
  command: CommandApdu,
  transport: Transport = transportOf(channel),
): Promise<Result<ResponseApdu, CardError>> {
  const extended = transport.extendedLength && transport.protocol === "T=1";
  let last = command;
  if (!extended && command.data !== undefined && command.data.length > CHAIN_BLOCK) {
    const blocks = blocksOf(command.data);
    for (const data of blocks.slice(0, -1)) {
      const { cla, ins, p1, p2 } = command;
      const sent = await sendOnce(channel, { cla: cla | CLA_CHAINED, ins, p1, p2, data }, transport);
      if (!sent.ok) return sent;
      if (sent.value.sw !== SW.ok) return sent;
    }
    last = { ...command, data: blocks.at(-1) ?? command.data };
  }
  const first = await sendOnce(channel, last, transport);
  if (!first.ok) return first;
  return await collect(channel, last, first.value, transport);
}

async function collect(
  channel: CardChannel,
  command: CommandApdu,
  first: ResponseApdu,
  transport: Transport,
): Promise<Result<ResponseApdu, CardError>> {
  const parts: Uint8Array[] = [];
  let current = first;
  let asked = command;
  let corrected = false;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const sw1 = current.sw >> 8;
    const le = current.sw & 0xff || 256;
    if (sw1 === 0x6c && !corrected) {
      // Only once per command: a card that corrects its own correction is answered as it stands.
      corrected = true;
      asked = { ...asked, le };
    } else if (sw1 === 0x61) {
      parts.push(current.data);
      corrected = false;
      asked = { cla: command.cla, ins: GET_RESPONSE, p1: 0, p2: 0, le };
    } else {
      parts.push(current.data);
      return ok({ data: new Uint8Array(Buffer.concat(parts)), sw: current.sw });
    }
    const next = await sendOnce(channel, asked, transport);
    if (!next.ok) return next;
    current = next.value;
  }
  return err({ kind: "malformed", code: "F004", what: "response-too-long" });
}

const GET_RESPONSE = 0xc0;

async function sendOnce(
  channel: CardChannel,
  command: CommandApdu,
  transport: Transport,
): Promise<Result<ResponseApdu, CardError>> {
  const bytes = encodeCommand(command, transport);
  const sent = await channel.transmit(bytes);
  bytes.fill(0);
  if (!sent.ok) return err({ kind: "io", code: sent.error.kind === "removed" ? "F001" : "F004", io: sent.error });
  return parseResponse(sent.value);
}

function blocksOf(data: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let from = 0; from < data.length; from += CHAIN_BLOCK) blocks.push(data.subarray(from, from + CHAIN_BLOCK));
  return blocks;
}
