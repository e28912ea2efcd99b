import { verify, X509Certificate } from "node:crypto";
import type { CardSignature } from "../../firmware/cards/contract.js";
import type { CardChannel, CardSlot, SlotName } from "../../firmware/drivers/card-slot/contract.js";
import {
  type InsertableCard,
  SimulatedSlot,
  type SimulatedSlotOptions,
} from "../../firmware/drivers/card-slot/simulated.js";
import type { Result } from "../../firmware/lib/result.js";

/** The value of a result that must be one; the error is the message of the failure. */
export function unwrap<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`expected a value, got ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The error of a result that must be one. */
export function errorOf<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error("expected an error, got a value");
  return result.error;
}

/** A slot with this card in it, connected. */
export async function connected(
  name: SlotName,
  card: InsertableCard,
  options: SimulatedSlotOptions = {},
): Promise<{ slot: SimulatedSlot; channel: CardChannel }> {
  const slot = new SimulatedSlot(name, options);
  slot.insert(card);
  return { slot, channel: await connect(slot) };
}

export async function connect(slot: CardSlot): Promise<CardChannel> {
  return unwrap(await slot.connect());
}

export function pin(digits: string): Uint8Array {
  return new Uint8Array(Buffer.from(digits, "latin1"));
}

/** Whether OpenSSL, which shares no code with the card, accepts the signature under its own certificate. */
export function checks(message: Uint8Array, { signature, certificate }: CardSignature): boolean {
  return verify("sha256", message, new X509Certificate(certificate).publicKey, signature);
}
