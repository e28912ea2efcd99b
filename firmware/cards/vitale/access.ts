import { createCipheriv } from "node:crypto";
import type { CardChannel } from "../../drivers/card-slot/contract.js";
import { ok, type Result } from "../../lib/result.js";
import type { CardError } from "../contract.js";
import { run } from "../iso7816/exchange.js";
import { externalAuthenticate } from "../iso7816/external-authenticate.js";
import { getChallenge } from "../iso7816/get-challenge.js";

/**
 * How a reader proves to a Vitale that it may see the protected part. The real keys and method are confidential: a licensed
 * implementation takes the place of `si01Access` here and nowhere else.
 */
export interface VitaleAccess {
  /** Sixteen bytes for the card's eight. */
  prove(challenge: Uint8Array): Uint8Array;
}

const KEY_REFERENCE = 0x01;
/** Role 01: reader beside a CPS whose code was verified. */
const READER_ROLE = 0x01;
/** The published test key of the stand-in, worth nothing outside SI01. */
const SI01_KEY = Uint8Array.from({ length: 16 }, (_, index) => index);

/** Stand-in SI01/test: AES-128-CMAC(00 01 … 0F, challenge ‖ role ‖ 7×00) (shared/domain/cards.md §3.7). */
export const si01Access: VitaleAccess = {
  prove: (challenge) => aesCmac(SI01_KEY, Uint8Array.of(...challenge, READER_ROLE, 0, 0, 0, 0, 0, 0, 0)),
};

/** GET CHALLENGE, then EXTERNAL AUTHENTICATE. Lasts until the card is powered down. */
export async function openProtectedPart(channel: CardChannel, access: VitaleAccess): Promise<Result<void, CardError>> {
  const challenge = await run(channel, getChallenge());
  if (!challenge.ok) return challenge;
  const done = await run(channel, externalAuthenticate(KEY_REFERENCE, access.prove(challenge.value)));
  return done.ok ? ok(undefined) : done;
}

/** AES-CMAC of RFC 4493 for messages of any length. */
export function aesCmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const k1 = double(encryptBlock(key, new Uint8Array(16)));
  const complete = message.length > 0 && message.length % 16 === 0;
  const lastStart = complete ? message.length - 16 : message.length - (message.length % 16);
  const last = new Uint8Array(16);
  last.set(message.subarray(lastStart), 0);
  if (!complete) last[message.length - lastStart] = 0x80;
  let state: Uint8Array = new Uint8Array(16);
  for (let at = 0; at < lastStart; at += 16) state = encryptBlock(key, xor(state, message.subarray(at, at + 16)));
  return encryptBlock(key, xor(state, xor(last, complete ? k1 : double(k1))));
}

function encryptBlock(key: Uint8Array, block: Uint8Array): Uint8Array {
  const cipher = createCipheriv("aes-128-ecb", key, null).setAutoPadding(false);
  return new Uint8Array(Buffer.concat([cipher.update(block), cipher.final()]));
}

function double(block: Uint8Array): Uint8Array {
  const shifted = block.map((byte, index) => ((byte << 1) | ((block[index + 1] ?? 0) >> 7)) & 0xff);
  if (((block[0] ?? 0) & 0x80) !== 0) shifted[15] = (shifted[15] ?? 0) ^ 0x87;
  return shifted;
}

function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((byte, index) => byte ^ (b[index] ?? 0));
}
