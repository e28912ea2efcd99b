import { type Signal, signal } from "@preact/signals-core";
import type { RatedInvoice, RateError } from "../../billing/types.js";
import type { CardError, CardSignature } from "../../cards/contract.js";
import type { CardChannel, SlotName } from "../../drivers/card-slot/contract.js";
import type { Clock } from "../../lib/clock.js";
import { inTurn } from "../../lib/in-turn.js";
import type { Logger } from "../../lib/log.js";
import type { Result } from "../../lib/result.js";
import type { LedgerInvoice, Store, WriteError } from "../../store/contract.js";
import type { CardsAtHand } from "../cards-at-hand.js";
import type { OpenSession } from "../session/types.js";
import type { InvoiceDraft } from "../visit/draft/draft.js";
import type { ConventionFound } from "../visit/insurance/convention.js";
import type { FseSigner } from "./fse-signer.js";
import { createJob, type SignJob } from "./job.js";
import { leaveCopy } from "./recorded-copy.js";
import { stepsOf } from "./steps.js";
import { storedSignature } from "./stored-signature.js";
import type { SignFlow, SignState, SignStepName, SignWait } from "./types.js";
import { type CardFailure, cpsReadiness, type Readiness, vitaleReadiness } from "./waits.js";

export interface SignFlowParts {
  readonly clock: Clock;
  readonly cards: CardsAtHand;
  readonly session: () => OpenSession | undefined;
  readonly store: Pick<Store, "ledger" | "drafts">;
  readonly signer: FseSigner;
  readonly rateDraft: (draft: InvoiceDraft) => Result<RatedInvoice, RateError>;
  /** Absent: conventions are not looked at, and the document says nothing of them. */
  readonly conventionOf?: (draft: InvoiceDraft) => ConventionFound;
  readonly log: Logger;
  /** Shared by all that sign with the cards, so that two signatures never mix on one channel. */
  readonly turn?: ReturnType<typeof inTurn>;
}

/** What came of the cards' part: every signature is there, or the job was left. */
type Gathered = "complete" | "left";

/**
 * Signs a draft and puts it in the ledger, once. Card by card: a signature already given for the same document is kept
 * while a card is out, and the flow goes on by itself when the card is back. Nothing is numbered before the ledger says
 * so, in the same transaction that removes the draft.
 *
 * A draft without a securing mode is signed with both cards when the patient's Vitale is at hand, and half otherwise.
 */
export function createSignFlow(parts: SignFlowParts): SignFlow {
  const { cards, session, store, signer, log } = parts;
  const turn = parts.turn ?? inTurn();
  const state: Signal<SignState> = signal({ kind: "idle" });
  /** The job on the screen; one that is no longer it has been left and writes nothing more. */
  let current: SignJob | undefined;
  let failure: CardFailure | undefined;
  let wake: (() => void) | undefined;

  const stir = (): void => {
    wake?.();
    wake = undefined;
  };
  const unsubscribe = cards.subscribe(stir);
  const stirred = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });

  const show = (job: SignJob, step: SignStepName, waiting: SignWait | undefined): void => {
    const before = state.peek();
    state.value = {
      kind: "signing",
      draft: job.draft,
      number: job.number,
      steps: stepsOf(job.mode, step),
      waiting,
      cancellable: step !== "store",
      cancelAsked: step !== "store" && before.kind === "signing" && before.cancelAsked,
    };
  };

  const cpsNow = (job: SignJob): Readiness => cpsReadiness(cards, job.who, session()?.biller, failure);
  const vitaleNow = (job: SignJob): Readiness => vitaleReadiness(cards, job.who, failure);
  /** A synchronised signature is given before both cards. */
  const bothNow = (job: SignJob): Readiness => {
    const cps = cpsNow(job);
    return cps.kind === "wait" ? cps : vitaleNow(job);
  };
  const allNow = (job: SignJob): Readiness => (job.mode === "synchronise" ? bothNow(job) : cpsNow(job));

  /** The channel once `readiness` has one; undefined when the job was left meanwhile. */
  async function until(
    job: SignJob,
    step: SignStepName,
    readiness: (job: SignJob) => Readiness,
  ): Promise<CardChannel | undefined> {
    while (job === current) {
      const now = readiness(job);
      show(job, step, now.kind === "wait" ? now.wait : undefined);
      if (now.kind === "ready") return now.channel;
      await stirred();
    }
    return undefined;
  }

  async function gather(job: SignJob): Promise<Gathered> {
    if ((await until(job, "check-cards", allNow)) === undefined) return "left";
    const open = session();
    if (open !== undefined) job.prepare(open.professional);
    const cps = await signed(job, "cps", "sign-cps", cpsNow, signer.byCps);
    if (cps === "left" || job.mode !== "synchronise") return cps;
    return await signed(job, "vitale", "sign-vitale", bothNow, signer.byVitale);
  }

  async function signed(
    job: SignJob,
    card: SlotName,
    step: SignStepName,
    readiness: (job: SignJob) => Readiness,
    sign: (channel: CardChannel, document: string) => Promise<Result<CardSignature, CardError>>,
  ): Promise<Gathered> {
    while (!job.has(card)) {
      const channel = await until(job, step, readiness);
      if (channel === undefined) return "left";
      const outcome = await turn(() => sign(channel, job.document()));
      if (job !== current) return "left";
      if (outcome.ok) job.keep(card, storedSignature(card, outcome.value, parts.clock.now()));
      else {
        failure = { card, channel, error: outcome.error };
        log.warn("sign.card-failed", { card, error: outcome.error.kind });
      }
    }
    return "complete";
  }

  /** While she is asked whether to cancel, nothing is stored. */
  async function unlessCancelled(job: SignJob): Promise<boolean> {
    for (;;) {
      const now = state.peek();
      if (job !== current || now.kind !== "signing") return false;
      if (!now.cancelAsked) return true;
      await stirred();
    }
  }

  async function run(job: SignJob): Promise<void> {
    while ((await gather(job)) === "complete" && (await unlessCancelled(job))) {
      show(job, "store", undefined);
      const ended = await append(job);
      if (ended.kind === "renumbered") continue;
      end(job, ended);
      if (ended.kind === "done") await copy(job, ended.invoice);
      return;
    }
  }

  async function append(
    job: SignJob,
  ): Promise<Extract<SignState, { kind: "failed" | "done" }> | { readonly kind: "renumbered" }> {
    const { draft } = job;
    try {
      const outcome = await store.ledger.append(job.invoice());
      if (outcome.ok) return { kind: "done", invoice: outcome.value };
      switch (outcome.error.kind) {
        case "already": {
          const invoice = await store.ledger.get(job.biller, outcome.error.number);
          await store.drafts.delete(draft.id);
          if (invoice !== undefined) return { kind: "done", invoice };
          return { kind: "failed", draft, error: unreadable(outcome.error.number) };
        }
        case "taken":
          log.warn("sign.renumbered", { from: job.number, to: outcome.error.next });
          job.renumber(outcome.error.next);
          return { kind: "renumbered" };
        case "disk-full":
        case "io":
          log.error("sign.not-stored", { error: outcome.error.kind });
          return { kind: "failed", draft, error: outcome.error };
      }
    } catch (cause) {
      // It may have been written all the same: the retry asks the ledger, which answers `already`.
      return { kind: "failed", draft, error: lost(log, cause) };
    }
  }

  async function copy(job: SignJob, invoice: LedgerInvoice): Promise<void> {
    if (invoice.state !== "signed") return;
    const now = vitaleReadiness(cards, job.who, undefined);
    if (now.kind === "ready") await turn(() => leaveCopy(now.channel, invoice, log));
  }

  /** The job that failed, for a retry with the signatures it holds. */
  let failed: SignJob | undefined;

  /** Whether the ledger lets the job go on: not when its draft is an invoice already. */
  async function begin(job: SignJob): Promise<boolean> {
    try {
      const known = await store.ledger.findByDraft(job.draft.id);
      if (known !== undefined) {
        // The power went off after the signature was stored; what is left of the draft is a late save.
        await store.drafts.delete(job.draft.id);
        end(job, { kind: "done", invoice: known });
        return false;
      }
      job.renumber(await store.ledger.nextNumber(job.biller));
      return job === current;
    } catch (cause) {
      end(job, { kind: "failed", draft: job.draft, error: lost(log, cause) });
      return false;
    }
  }

  function end(job: SignJob, ended: Extract<SignState, { kind: "failed" | "done" }>): void {
    if (job !== current) return;
    current = undefined;
    state.value = ended;
  }

  async function start(job: SignJob): Promise<void> {
    current = job;
    failed = job;
    failure = undefined;
    if (await begin(job)) await run(job);
  }

  return {
    state,
    async sign(draft) {
      if (current !== undefined) return;
      const rated = parts.rateDraft(draft);
      const convention = parts.conventionOf?.(draft);
      await start(createJob({ draft, rated, convention, cards, session: session(), clock: parts.clock }));
    },
    askCancel() {
      const now = state.peek();
      if (now.kind === "signing" && now.cancellable) state.value = { ...now, cancelAsked: true };
    },
    cancel(yes) {
      const now = state.peek();
      if (now.kind !== "signing" || !now.cancelAsked) return;
      if (yes) {
        current = undefined;
        state.value = { kind: "idle" };
      } else state.value = { ...now, cancelAsked: false };
      stir();
    },
    async retry() {
      if (current === undefined && state.peek().kind === "failed" && failed !== undefined) await start(failed);
    },
    clear() {
      if (current !== undefined) return;
      failed = undefined;
      state.value = { kind: "idle" };
    },
    dispose() {
      unsubscribe();
      current = undefined;
      stir();
    },
  };
}

function lost(log: Logger, cause: unknown): WriteError {
  log.error("sign.store-lost", { cause: cause instanceof Error ? cause.name : "unknown" });
  return { kind: "io", detail: "the store does not answer" };
}

function unreadable(number: number): WriteError {
  return { kind: "io", detail: `invoice ${number} is in the ledger and does not read back` };
}
