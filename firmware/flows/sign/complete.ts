import type { Clock } from "../../lib/clock.js";
import type { inTurn } from "../../lib/in-turn.js";
import type { Logger } from "../../lib/log.js";
import { err, type Result } from "../../lib/result.js";
import type { LedgerInvoice, Store } from "../../store/contract.js";
import type { CardsAtHand } from "../cards-at-hand.js";
import type { ActionReport } from "../invoices/types.js";
import { beneficiaryOf } from "../vitale-of-patient.js";
import { readDocument } from "./document.js";
import type { FseSigner } from "./fse-signer.js";
import { leaveCopy } from "./recorded-copy.js";
import { storedSignature } from "./stored-signature.js";

export type CompletionFailure = ActionReport["failed"][number]["why"];

export interface CompletionParts {
  readonly clock: Clock;
  readonly cards: CardsAtHand;
  readonly store: Pick<Store, "ledger">;
  readonly signer: FseSigner;
  readonly log: Logger;
  readonly turn: ReturnType<typeof inTurn>;
}

/** Gives a half-signed invoice its second signature, with the cards as they are now: it never waits. */
export type CompleteHalfSigned = (invoice: LedgerInvoice) => Promise<Result<LedgerInvoice, CompletionFailure>>;

/** A half-signed invoice lacks the patient's Vitale: his, and beside an unlocked CPS, as at the bedside. */
export function halfSignedCompletion({ clock, cards, store, signer, log, turn }: CompletionParts): CompleteHalfSigned {
  return async (invoice) => {
    const document = readDocument(invoice.document);
    if (invoice.state !== "half-signed" || document === undefined) return err("refused");
    if (cards.cps().kind !== "ready") return err("no-cps");
    const vitale = cards.vitale();
    if (vitale.kind === "unusable") return err("card");
    if (vitale.kind !== "ready") return err("no-vitale");
    const { birth, birthRank } = document.patient;
    const patient = { insuredNir: document.insured.nir, birth: { raw: birth }, birthRank };
    if (beneficiaryOf(vitale.content, patient) === undefined) return err("other-vitale");
    const signed = await turn(() => signer.byVitale(vitale.channel, invoice.document));
    if (!signed.ok) {
      log.warn("sign.card-failed", { card: "vitale", error: signed.error.kind });
      return err(signed.error.kind === "io" && signed.error.io.kind === "removed" ? "no-vitale" : "card");
    }
    const signature = storedSignature("vitale", signed.value, clock.now());
    const completed = await store.ledger.complete(invoice.biller, invoice.number, signature);
    if (!completed.ok) {
      const { kind } = completed.error;
      return err(kind === "disk-full" || kind === "io" ? "write" : "refused");
    }
    await turn(() => leaveCopy(vitale.channel, completed.value, log));
    return completed;
  };
}
