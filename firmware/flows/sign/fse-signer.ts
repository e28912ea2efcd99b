import type { CardError, CardSignature } from "../../cards/contract.js";
import { signWithCps } from "../../cards/cps/cps.js";
import { signWithVitale } from "../../cards/vitale/vitale.js";
import type { CardChannel } from "../../drivers/card-slot/contract.js";
import type { Result } from "../../lib/result.js";

/**
 * How the two cards sign an invoice. The real FSE signature is confidential: a licensed implementation takes the place
 * of `si01Signer` here and nowhere else. Each call is one whole sequence of exchanges on the given channel.
 */
export interface FseSigner {
  /** `not-allowed` when the code porteur is not, or no longer, verified. */
  byCps(channel: CardChannel, document: string): Promise<Result<CardSignature, CardError>>;
  byVitale(channel: CardChannel, document: string): Promise<Result<CardSignature, CardError>>;
}

/** Stand-in SI01/test: a detached RSA PKCS#1 v1.5 signature, SHA-256, of the document's UTF-8 by each card's own key. */
export const si01Signer: FseSigner = {
  byCps: (channel, document) => signWithCps(channel, new TextEncoder().encode(document)),
  byVitale: (channel, document) => signWithVitale(channel, new TextEncoder().encode(document)),
};
