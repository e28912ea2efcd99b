import { err, ok } from "../../lib/result.js";
import type { Command } from "./exchange.js";
import { SW, statusError } from "./status.js";

/**
 * PSO COMPUTE DIGITAL SIGNATURE of the hash the card holds: `00 2A 9E 9A 00`. A card that wants a code first, or whose
 * key may not sign, answers 6982 or 6985.
 */
export function psoComputeSignature(): Command<Uint8Array> {
  return {
    apdu: { cla: 0x00, ins: 0x2a, p1: 0x9e, p2: 0x9a, le: 256 },
    parse(response) {
      if (response.sw === SW.ok) return ok(response.data);
      const refused = response.sw === SW.securityNotSatisfied || response.sw === SW.conditionsNotSatisfied;
      return err(
        refused ? { kind: "not-allowed", code: "NOT-ALLOWED", what: "sign-invoice" } : statusError(response.sw),
      );
    },
  };
}
