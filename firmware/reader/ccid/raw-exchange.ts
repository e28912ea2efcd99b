import { err, ok, type Result } from "../../lib/result.js";
import type { ExchangeFailure } from "./exchange.js";
import { type Operation, transmit } from "./operation.js";

/** One APDU to the card as it is: what a T=1 card takes, and the single steps of T=0. */
export function* rawExchange(apdu: Uint8Array): Operation<Result<Uint8Array, ExchangeFailure>> {
  // The slot's copy is overwritten after use, the caller's own may be sent again.
  const sent = yield* transmit(apdu.slice());
  if (!sent.ok) return err({ kind: "card", io: sent.error });
  // A response without status word comes from a link that broke.
  if (sent.value.length < 2) return err({ kind: "card", io: { kind: "mute" } });
  return ok(sent.value);
}
