import type { InsertableCard, SimulatedSlot } from "../../firmware/drivers/card-slot/simulated.js";
import type { StoredSignature } from "../../firmware/store/contract.js";
import { checks } from "./cards.js";

/** Which cards' signatures check with the certificate beside each. */
export function validSignatures(signed: {
  readonly document: string;
  readonly signatures: readonly StoredSignature[];
}): readonly string[] {
  const message = new TextEncoder().encode(signed.document);
  return signed.signatures
    .filter(({ signature, certificate }) =>
      checks(message, {
        signature: Buffer.from(signature, "base64"),
        certificate: Buffer.from(certificate, "base64"),
        algorithm: "RSASSA-PKCS1-v1_5-SHA256",
      }),
    )
    .map(({ by }) => by);
}

/** A card that leaves its slot at a chosen exchange, counted from `arm`. */
export function leaving(card: InsertableCard, slot: SimulatedSlot) {
  let left: number | undefined;
  let exchanges = 0;
  return {
    atr: card.atr,
    reset: () => card.reset?.(),
    transmit(apdu: Uint8Array) {
      exchanges += 1;
      if (left === 0) {
        left = undefined;
        slot.remove();
      } else if (left !== undefined) left -= 1;
      return card.transmit(apdu);
    },
    /** Leaves at the exchange after `count` more; undefined: stays. */
    arm(count: number | undefined) {
      left = count;
      exchanges = 0;
    },
    exchanges: () => exchanges,
  };
}
