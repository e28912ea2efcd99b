import { signal } from "@preact/signals-core";
import { amcDetail } from "../../billing/amc/explain.js";
import type { EarlierLine } from "../../billing/predict/context.js";
import type { Patient } from "../../model/people.js";
import type { LedgerInvoice } from "../../store/contract.js";
import { readDocument } from "../sign/document.js";
import { applyAdvice, createAdviser, withoutAdvice } from "./acts/advice.js";
import { ccamFactsOf } from "./acts/ccam-facts.js";
import { dayFeeOn } from "./acts/day-fee.js";
import { createHabits } from "./acts/habits.js";
import { earlierLines } from "./checks/earlier-lines.js";
import * as changes from "./draft/change.js";
import { setPatient } from "./draft/change-patient.js";
import type { InvoiceDraft, VisitStep } from "./draft/draft.js";
import { createDraftKeeper } from "./draft/draft-keeper.js";
import { createKeptDrafts, readDraft } from "./draft/kept-drafts.js";
import { newDraft, nextPassage } from "./draft/new-draft.js";
import { withoutStaleShares } from "./draft/stale-shares.js";
import { draftEdits } from "./draft-edits.js";
import { inputOf, rateDraft } from "./rate-draft.js";
import { exists, wayTo } from "./steps.js";
import type { VisitState, VisitView } from "./types.js";
import { viewOf } from "./view.js";
import type { VisitDeps, VisitHolder } from "./visit-holder.js";

/** The last invoices of an insured: those of one day, and of some weeks for what would be billed twice. */
const LATELY = 20;

/** A month of two or three rounds a day. */
const MOST_PASSAGES = 99;

const HUB: VisitStep = { kind: "hub" };

/** « La visite »: the hub of an invoice and the screens it opens (FAC-07 … FAC-61). */
export function createVisitFlow(deps: VisitDeps): VisitHolder {
  const { clock, store, cards, nomenclature, newId } = deps;
  const state = signal<VisitState>({ kind: "none" });
  let saveError: VisitView["saveError"];
  const adviser = createAdviser();
  // What the patient of the open visit was already billed, read once when it opens.
  let earlier: readonly EarlierLine[] = [];
  // Grows when another visit opens or this one is left: an answer to an earlier opening is dropped.
  let openings = 0;
  // Steps under the one that shows.
  let trail: readonly VisitStep[] = [];

  const draftNow = (): InvoiceDraft | undefined => {
    const now = state.peek();
    return now.kind === "open" ? now.view.draft : undefined;
  };

  const show = (draft: InvoiceDraft, cancelAsked: boolean): void => {
    const view = viewOf(draft, {
      nomenclature: nomenclature(),
      cps: cards.cps(),
      vitale: cards.vitale(),
      today: clock.wall().date,
      saveError,
      earlier,
      convention: deps.conventionOf(draft),
    });
    state.value = { kind: "open", view, cancelAsked };
  };

  /** The same draft seen again: cards, clock or disk changed around it. */
  const showAgain = (): void => {
    const now = state.peek();
    if (now.kind === "open") show(now.view.draft, now.cancelAsked);
  };

  const keeper = createDraftKeeper(store.drafts, clock, deps.log, (error) => {
    if (error === saveError) return;
    saveError = error;
    showAgain();
  });
  const kept = createKeptDrafts(store.drafts, keeper.unsaved);
  const habits = createHabits({
    store,
    nomenclature,
    ccamSearch: deps.ccamSearch,
    session: deps.session,
    draft: draftNow,
  });

  const change = (how: (draft: InvoiceDraft) => InvoiceDraft): void => {
    const now = state.peek();
    if (now.kind !== "open") return;
    const { draft, rated } = now.view;
    const changed = withoutStaleShares(how(draft), rated, (each) => rateDraft(each, nomenclature()));
    const next = exists(changed.step, changed) ? changed : { ...changed, step: HUB };
    show(next, false);
    keeper.keep(next);
  };

  const open = async (draft: InvoiceDraft, invoices: readonly LedgerInvoice[]): Promise<void> => {
    trail = wayTo(draft.step);
    earlier = earlierLines(invoices, draft.patient.id);
    habits.begin();
    show(draft, false);
    keeper.keep(draft);
    await habits.load();
  };

  const lately = (biller: string, { insuredNir }: Patient): Promise<readonly LedgerInvoice[]> =>
    store.ledger.list({ biller, insuredNir, limit: LATELY });

  /** Leaves without a word: what is saved stays saved. */
  const suspend = (): void => {
    openings += 1;
    trail = [];
    state.value = { kind: "none" };
  };

  const leave = (): void => {
    if (draftNow()?.step.kind !== "hub") change((each) => ({ ...each, step: HUB }));
    suspend();
  };

  const close = (): void => {
    const draft = draftNow();
    suspend();
    if (draft !== undefined) keeper.drop(draft.id);
  };

  const refreshDrafts = async (): Promise<void> => {
    keeper.retry();
    await kept.refresh(deps.session()?.biller);
  };

  const keepDraft = async (): Promise<void> => {
    leave();
    await keeper.settled();
    if (saveError === undefined) deps.onNotice("draft-kept");
    else deps.onWriteError(saveError);
  };

  const deleteDraft = async (draft: InvoiceDraft): Promise<void> => {
    close();
    await keeper.settled();
    const deleted = await store.drafts.delete(draft.id);
    if (!deleted.ok) {
      deps.onWriteError(deleted.error.kind);
      return;
    }
    deps.onNotice("draft-deleted", () => {
      keeper.keep(draft);
      void keeper.settled().then(refreshDrafts);
    });
  };

  // Cards come and go under the visit: the modes offered follow.
  const unsubscribe = cards.subscribe(showAgain);

  return {
    state,
    search: habits.search,
    keptDrafts: kept.list,
    async start(patient) {
      const session = deps.session();
      if (session === undefined) return;
      openings += 1;
      const mine = openings;
      state.value = { kind: "opening", patient };
      const { biller } = session;
      const [last, invoices] = await Promise.all([store.ledger.lastOf(patient.id), lately(biller, patient)]);
      if (mine !== openings) return;
      const { date, time } = clock.wall();
      await open(
        newDraft({
          id: newId(),
          at: clock.now(),
          date,
          time,
          patient,
          situation: session.situation,
          settings: deps.settings.peek(),
          last: last === undefined ? undefined : readDocument(last.document),
          dayFee: dayFeeOn(invoices, patient.id, date),
        }),
        invoices,
      );
    },
    async resume(draftId) {
      const biller = deps.session()?.biller;
      openings += 1;
      const mine = openings;
      const held = keeper.unsaved().find(({ id }) => id === draftId);
      const [stored, invoice] = await Promise.all([
        held ?? store.drafts.get(draftId),
        store.ledger.findByDraft(draftId),
      ]);
      if (mine !== openings || stored === undefined || stored.biller !== biller) return;
      if (invoice !== undefined) {
        // A save that came after its signature: the invoice is in the list, there is nothing left to bill.
        keeper.drop(draftId);
        await store.drafts.delete(draftId);
        await refreshDrafts();
        return;
      }
      const draft = readDraft(stored);
      if (draft === undefined) return;
      const invoices = await lately(stored.biller, draft.patient);
      if (mine === openings) await open(draft, invoices);
    },
    go(to) {
      const draft = draftNow();
      if (draft === undefined) return;
      trail = to.kind === "hub" ? [] : [...trail, draft.step];
      if (to.kind === "act-search") habits.begin();
      change((each) => ({ ...each, step: to }));
      if (to.kind === "act-search") habits.refresh();
    },
    back() {
      const draft = draftNow();
      if (draft === undefined) return;
      const way = trail.filter((each) => exists(each, draft));
      const under = way.at(-1);
      trail = way.slice(0, -1);
      if (under !== undefined) change((each) => ({ ...each, step: under }));
      else if (draft.step.kind === "hub") leave();
      else change((each) => ({ ...each, step: HUB }));
    },
    askCancel() {
      const draft = draftNow();
      if (draft !== undefined) show(draft, true);
    },
    async cancel(choice) {
      const draft = draftNow();
      if (draft === undefined) return;
      switch (choice) {
        case "continue":
          show(draft, false);
          return;
        case "keep":
          await keepDraft();
          break;
        case "delete":
          await deleteDraft(draft);
          break;
      }
      await refreshDrafts();
    },
    setPrescriber: (prescriber) =>
      change((draft) =>
        changes.prescribe(draft, { prescriber, date: draft.prescription.date ?? draft.passages[0].date }),
      ),
    setPrescriptionNeeded: (needed) => change((draft) => changes.prescribe(draft, { needed })),
    setPrescriptionDate: (date) => change((draft) => changes.prescribe(draft, { date })),
    setSearch: habits.setQuery,
    setActList: habits.setList,
    setByKeyword: habits.setByKeyword,
    chooseKeyword: habits.chooseKeyword,
    warmSearch: habits.warm,
    addAct: (passage, id, edit) => change((draft) => changes.chooseAct(draft, passage, id, edit)),
    removeAct: (passage, act) => change((draft) => changes.removeAct(draft, passage, act)),
    editAct: (passage, act, edit) => change((draft) => changes.editAct(draft, passage, act, edit)),
    ccamFacts(passage, act) {
      const draft = draftNow();
      return draft === undefined ? undefined : ccamFactsOf(draft, passage, act, nomenclature().ccam);
    },
    advice() {
      const draft = draftNow();
      return draft === undefined ? undefined : adviser(draft, nomenclature());
    },
    applyAdvice(proposed) {
      const before = draftNow();
      if (before === undefined) return;
      change((draft) => applyAdvice(draft, proposed));
      const after = draftNow();
      if (after === undefined) return;
      deps.onNotice("advice-applied", () => {
        if (draftNow()?.id === after.id) change((draft) => withoutAdvice(draft, { before, after }));
      });
    },
    setDeclined: (line, declined) => change((draft) => changes.decline(draft, line, declined)),
    setAdded: (passage, fee, added) => change((draft) => changes.addFee(draft, passage, fee, added)),
    applyFavourite(passage, favouriteId) {
      const content = habits.favourite(favouriteId);
      if (content === undefined) return;
      change((draft) => changes.applyFavourite(draft, passage, content));
      void store.favourites.used(favouriteId, clock.now());
    },
    async saveAsFavourite(label) {
      const draft = draftNow();
      const owner = deps.session()?.professional.nationalId;
      if (draft === undefined || owner === undefined || label.trim() === "") return;
      const content = changes.favouriteOf(draft.passages[0]);
      const put = await store.favourites.put({ id: newId(), owner, label: label.trim(), content });
      if (put.ok) deps.onNotice("favourite-saved");
      else deps.onWriteError(put.error.kind);
      await habits.load();
    },
    addPassage() {
      const { date, time } = clock.wall();
      change((draft) => {
        if (draft.passages.length >= MOST_PASSAGES) return draft;
        const [head, ...rest] = draft.passages;
        return { ...draft, passages: [head, ...rest, nextPassage(draft, date, time)] };
      });
    },
    removePassage(passage) {
      // The screens under this one may show a passage that has another number now.
      trail = [HUB];
      change((draft) => changes.removePassage(draft, passage));
    },
    setPassage(passage, fields) {
      change((draft) => changes.setPassage(draft, passage, fields));
      // The prices in the list are those of the day of care (FAC-34).
      if (draftNow()?.step.kind === "act-search") habits.refresh();
    },
    ...draftEdits(change),
    setPatient(patient) {
      if (draftNow()?.patient.id === patient.id) change((draft) => setPatient(draft, patient));
    },
    amcFigures(line) {
      const draft = draftNow();
      if (draft === undefined) return undefined;
      const detail = amcDetail(inputOf(draft), nomenclature(), line);
      return detail.ok ? detail.value?.figures : undefined;
    },
    confirmNegative() {
      const now = state.peek();
      if (now.kind !== "open" || !now.view.rated.ok) return;
      const { patient } = now.view.rated.value;
      change((draft) => ({ ...draft, negativeConfirmed: patient }));
    },
    refreshDrafts,
    refresh: showAgain,
    settled: () => keeper.settled(),
    close,
    leave,
    suspend,
    dispose: unsubscribe,
  };
}
