import type { CardError } from "../../cards/contract.js";
import { checkMaySign } from "../../cards/cps/cps.js";
import type { Clock } from "../../lib/clock.js";
import type { inTurn } from "../../lib/in-turn.js";
import type { Logger } from "../../lib/log.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { SettleError, Store, StoredWorkstationInvoice } from "../../store/contract.js";
import type { CardsAtHand } from "../cards-at-hand.js";
import type { OpenSession } from "../session/types.js";
import type { FseSigner } from "../sign/fse-signer.js";
import { storedSignature } from "../sign/stored-signature.js";
import type { BillingLock } from "../update/billing-lock.js";
import { beneficiaryOf } from "../vitale-of-patient.js";
import { writeWorkstationDocument } from "./document.js";
import type { WorkstationFailure } from "./types.js";

export interface WorkstationSigningParts {
  readonly clock: Clock;
  readonly cards: CardsAtHand;
  readonly session: () => OpenSession | undefined;
  readonly store: Pick<Store, "workstation">;
  readonly signer: FseSigner;
  readonly log: Logger;
  /** Shared by all that sign with the cards, so that two signatures never mix on one channel. */
  readonly turn: ReturnType<typeof inTurn>;
  /** Held while several are signed. */
  readonly lock: BillingLock;
}

/** Signs one prepared invoice with the cards as they are now: it never waits for one. */
export async function signWorkstationInvoice(
  { owner, invoice }: StoredWorkstationInvoice,
  { clock, cards, session, store, signer, log, turn }: Omit<WorkstationSigningParts, "lock">,
): Promise<Result<void, WorkstationFailure>> {
  const open = session();
  const cps = cards.cps();
  if (open === undefined || cps.kind !== "ready" || open.biller !== invoice.biller) return err("no-cps");
  if (!checkMaySign(open.situation).ok) return err("may-not-sign");
  const vitale = cards.vitale();
  if (vitale.kind === "unusable") return err("card");
  if (vitale.kind !== "ready") return err("no-vitale");
  const { insuredNir, birth, birthRank } = invoice.patient;
  if (beneficiaryOf(vitale.content, { insuredNir, birth: { raw: birth }, birthRank }) === undefined) {
    return err("other-vitale");
  }
  const { professional, situation } = open;
  const document = writeWorkstationDocument({ invoice, professional, situation, date: clock.wall().date });
  const failed = (card: "cps" | "vitale", error: CardError): Result<void, WorkstationFailure> => {
    log.warn("workstation.card-failed", { card, error: error.kind });
    const removed = error.kind === "io" && error.io.kind === "removed";
    if (removed) return err(card === "cps" ? "no-cps" : "no-vitale");
    return err(error.kind === "not-allowed" ? "no-cps" : "card");
  };
  const byCps = await turn(() => signer.byCps(cps.channel, document));
  if (!byCps.ok) return failed("cps", byCps.error);
  const cpsSignature = storedSignature("cps", byCps.value, clock.now());
  const byVitale = await turn(() => signer.byVitale(vitale.channel, document));
  if (!byVitale.ok) return failed("vitale", byVitale.error);
  const settled = await store.workstation.settle(owner, invoice.id, {
    state: "signed",
    document,
    signatures: [cpsSignature, storedSignature("vitale", byVitale.value, clock.now())],
    at: clock.now(),
  });
  return settled.ok ? ok(undefined) : err(failureOf(settled.error));
}

/** Gives one back to the workstation, unsigned: the office software collects it with the reason. */
export async function returnWorkstationInvoice(
  { owner, invoice }: StoredWorkstationInvoice,
  reason: string,
  { clock, session, store }: Pick<WorkstationSigningParts, "clock" | "session" | "store">,
): Promise<Result<void, WorkstationFailure>> {
  const open = session();
  if (open === undefined) return err("no-cps");
  const { professional, situation } = open;
  const document = writeWorkstationDocument({ invoice, professional, situation, date: clock.wall().date });
  const at = clock.now();
  const settled = await store.workstation.settle(owner, invoice.id, { state: "refused", document, reason, at });
  return settled.ok ? ok(undefined) : err(failureOf(settled.error));
}

function failureOf({ kind }: SettleError): WorkstationFailure {
  return kind === "disk-full" || kind === "io" ? "write" : "settled";
}
