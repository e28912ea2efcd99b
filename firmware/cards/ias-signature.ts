import type { CardChannel } from "../drivers/card-slot/contract.js";
import { ok, type Result } from "../lib/result.js";
import type { CardError } from "./contract.js";
import { run } from "./iso7816/exchange.js";
import { setHashSha256, setSignatureSha256 } from "./iso7816/mse-set.js";
import { psoComputeSignature } from "./iso7816/pso-cds.js";
import { psoHashSha256 } from "./iso7816/pso-hash.js";

/**
 * The IAS signature sequence in the current application: hash finished on the card, then PSO-CDS, PKCS#1 v1.5 SHA-256
 * (shared/domain/cards.md §1.6). The CPS and the Vitale's Adèle application share it.
 */
export async function iasSign(
  channel: CardChannel,
  key: number,
  message: Uint8Array,
): Promise<Result<Uint8Array, CardError>> {
  for (const step of [setHashSha256(), psoHashSha256(message), setSignatureSha256(key)]) {
    const done = await run(channel, step);
    if (!done.ok) return done;
  }
  const signature = await run(channel, psoComputeSignature());
  return signature.ok ? ok(signature.value) : signature;
}
