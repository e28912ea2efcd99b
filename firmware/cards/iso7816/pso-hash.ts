import type { Command } from "./exchange.js";
import { hashBlocks, SHA256_BLOCK } from "./sha256.js";
import { expectDone } from "./status.js";
import { writeTlv } from "./tlv.js";

/**
 * PSO HASH of `message` with its last block on the card, which IAS demands (shared/domain/cards.md §1.6):
 * `00 2A 90 A0 LL 90 28 <state 32> <bits 8> 80 n <last 1…64 bytes>`, or `90 00 80 n …` when all fits in one block.
 */
export function psoHashSha256(message: Uint8Array): Command<Uint8Array> {
  const whole = message.length <= SHA256_BLOCK ? 0 : Math.floor((message.length - 1) / SHA256_BLOCK) * SHA256_BLOCK;
  const before = whole === 0 ? new Uint8Array(0) : intermediate(message.subarray(0, whole));
  const data = Buffer.concat([writeTlv(0x90, before), writeTlv(0x80, message.subarray(whole))]);
  return { apdu: { cla: 0x00, ins: 0x2a, p1: 0x90, p2: 0xa0, data }, parse: expectDone };
}

function intermediate(blocks: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(40);
  bytes.set(hashBlocks(blocks), 0);
  new DataView(bytes.buffer).setBigUint64(32, BigInt(blocks.length) * 8n);
  return bytes;
}
