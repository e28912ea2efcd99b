import type { CardSignature } from "../../cards/contract.js";
import type { SlotName } from "../../drivers/card-slot/contract.js";
import type { Instant } from "../../lib/dates.js";
import type { StoredSignature } from "../../store/contract.js";

/** A card's signature as the ledger keeps it. */
export function storedSignature(by: SlotName, { signature, certificate }: CardSignature, at: Instant): StoredSignature {
  return {
    by,
    signature: Buffer.from(signature).toString("base64"),
    certificate: Buffer.from(certificate).toString("base64"),
    at,
  };
}
