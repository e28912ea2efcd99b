import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals-core";
import type { NurseTables } from "../../billing/nomenclature/model.js";
import type { Clock } from "../../lib/clock.js";
import type { Logger } from "../../lib/log.js";
import type { Patient } from "../../model/people.js";
import type { Settings } from "../../settings/schema.js";
import type { Favourite, Store } from "../../store/contract.js";
import type { CardsAtHand } from "../cards-at-hand.js";
import type { FavouriteContent } from "../favourites/types.js";
import { billerOf } from "../session/session-flow.js";
import type { OpenSession } from "../session/types.js";
import { readDocument } from "../sign/document.js";
import { fullName } from "../vitale-of-patient.js";
import { createVisitSearch } from "./act-search.js";
import * as changes from "./change.js";
import type { InvoiceDraft, VisitStep } from "./draft.js";
import { createDraftKeeper } from "./draft-keeper.js";
import { newDraft, nextPassage } from "./new-draft.js";
import { zoneOf } from "./rate-draft.js";
import type { ActSearchView, KeptDraft, VisitFlow, VisitState, VisitView } from "./types.js";
import { viewOf } from "./view.js";

export interface VisitDeps {
  readonly clock: Clock;
  readonly store: Store;
  readonly tables: NurseTables;
  readonly cards: CardsAtHand;
  readonly settings: ReadonlySignal<Settings>;
  readonly session: () => OpenSession | undefined;
  readonly log: Logger;
  readonly newId: () => string;
  readonly onNotice: (notice: "draft-kept" | "draft-deleted" | "favourite-saved") => void;
}

/** The flow with what the app needs of it beyond the screens. */
export interface VisitHolder extends VisitFlow {
  /** Reads again which drafts wait. */
  refreshDrafts(): Promise<void>;
  /** The last change is durable. */
  settled(): Promise<void>;
  /** The draft went into the ledger: nothing of it may be written any more. */
  close(): void;
  /** Leaves the visit with its draft kept. */
  leave(): void;
  dispose(): void;
}

const NO_SEARCH: ActSearchView = { query: "", corrected: undefined, favourites: [], rows: [] };
const RECENT_ACTS = 12;

/** A month of two or three rounds a day. */
const MOST_PASSAGES = 99;

/** « La visite »: the hub of an invoice and the screens it opens (FAC-07 … FAC-61). */
export function createVisitFlow(deps: VisitDeps): VisitHolder {
  const { clock, store, cards, tables, newId } = deps;
  const state = signal<VisitState>({ kind: "none" });
  const search = signal<ActSearchView>(NO_SEARCH);
  const keptDrafts = signal<readonly KeptDraft[]>([]);
  const find = createVisitSearch(tables);
  let query = "";
  let recent: readonly string[] = [];
  let favourites: readonly Favourite[] = [];
  let saveError: VisitView["saveError"];
  let openings = 0;
  // Steps under the one that shows.
  let trail: VisitStep[] = [];

  const draftNow = (): InvoiceDraft | undefined => {
    const now = state.peek();
    return now.kind === "open" ? now.view.draft : undefined;
  };

  const show = (draft: InvoiceDraft, cancelAsked = false): void => {
    const view = viewOf(draft, {
      tables,
      cps: cards.cps(),
      vitale: cards.vitale(),
      today: clock.wall().date,
      saveError,
    });
    state.value = { kind: "open", view, cancelAsked };
  };

  const keeper = createDraftKeeper(store.drafts, clock, deps.log, (error) => {
    if (error === saveError) return;
    saveError = error;
    const draft = draftNow();
    if (draft !== undefined) show(draft);
  });

  const keep = (draft: InvoiceDraft): void => {
    // Under whom it was made, whoever's card is in the slot by now.
    keeper.keep(draft, billerOf(draft.situation));
  };

  const change = (how: (draft: InvoiceDraft) => InvoiceDraft): void => {
    const draft = draftNow();
    if (draft === undefined) return;
    const next = how(draft);
    show(next);
    keep(next);
  };

  const refreshSearch = (): void => {
    const draft = draftNow();
    if (draft === undefined) return;
    const { step } = draft;
    const index = step.kind === "act-search" || step.kind === "acts" ? step.passage : 0;
    const { date } = draft.passages[index] ?? draft.passages[0];
    search.value = find({ query, date, zone: zoneOf(draft.situation), recent, favourites });
  };

  const loadHabits = async (): Promise<void> => {
    const session = deps.session();
    if (session === undefined) return;
    const owner = session.professional.nationalId;
    [recent, favourites] = await Promise.all([store.actUsage.recent(owner, RECENT_ACTS), store.favourites.list(owner)]);
    refreshSearch();
  };

  const open = async (draft: InvoiceDraft): Promise<void> => {
    trail = draft.step.kind === "hub" ? [] : [{ kind: "hub" }];
    query = "";
    show(draft);
    keep(draft);
    await loadHabits();
  };

  const close = (): void => {
    openings += 1;
    keeper.drop();
    trail = [];
    state.value = { kind: "none" };
  };

  const refreshDrafts = async (): Promise<void> => {
    const session = deps.session();
    if (session === undefined) {
      keptDrafts.value = [];
      return;
    }
    const stored = await store.drafts.list(session.biller);
    keptDrafts.value = stored.map(({ id, content }) => {
      const draft = content as InvoiceDraft;
      return { id, patientName: fullName(draft.patient), careDate: draft.passages[0].date };
    });
  };

  const step = (to: VisitStep): void => {
    const draft = draftNow();
    if (draft === undefined) return;
    trail = to.kind === "hub" ? [] : [...trail, draft.step];
    if (to.kind === "act-search") query = "";
    change((each) => ({ ...each, step: to }));
    if (to.kind === "act-search") refreshSearch();
  };

  const leave = (): void => {
    const draft = draftNow();
    if (draft === undefined) return;
    change((each) => ({ ...each, step: { kind: "hub" } }));
    openings += 1;
    trail = [];
    state.value = { kind: "none" };
  };

  // Cards come and go under the visit: the modes offered follow.
  const unsubscribe = cards.subscribe(() => {
    const now = state.peek();
    if (now.kind === "open") show(now.view.draft, now.cancelAsked);
  });
  let first = true;
  const stopSettings = effect(() => {
    deps.settings.value;
    if (!first) untracked(refreshSearch);
    first = false;
  });

  return {
    state,
    search,
    keptDrafts,
    async start(patient: Patient) {
      const session = deps.session();
      if (session === undefined) return;
      openings += 1;
      const mine = openings;
      state.value = { kind: "opening", patient };
      const last = await store.ledger.lastOf(patient.id);
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
        }),
      );
    },
    async resume(draftId) {
      openings += 1;
      const mine = openings;
      const stored = await store.drafts.get(draftId);
      if (mine !== openings || stored === undefined) return;
      await open(stored.content as InvoiceDraft);
    },
    go: step,
    back() {
      const draft = draftNow();
      if (draft === undefined) return;
      const under = trail.at(-1);
      if (under === undefined) {
        if (draft.step.kind === "hub") leave();
        else change((each) => ({ ...each, step: { kind: "hub" } }));
        return;
      }
      trail = trail.slice(0, -1);
      change((each) => ({ ...each, step: under }));
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
          show(draft);
          return;
        case "keep":
          leave();
          await keeper.settled();
          deps.onNotice("draft-kept");
          break;
        case "delete":
          close();
          await keeper.settled();
          await store.drafts.delete(draft.id);
          deps.onNotice("draft-deleted");
          break;
      }
      await refreshDrafts();
    },
    setPrescriber(prescriber) {
      change((draft) => ({
        ...draft,
        prescription: { date: draft.prescription.date ?? draft.passages[0].date, prescriber },
        origins: { ...draft.origins, prescription: "typed" },
      }));
    },
    setPrescriptionDate(date) {
      change((draft) => ({
        ...draft,
        prescription: { ...draft.prescription, date },
        origins: { ...draft.origins, prescription: "typed" },
      }));
    },
    setSearch(text) {
      query = text;
      refreshSearch();
    },
    addAct: (passage, id) => change((draft) => changes.addAct(draft, passage, id)),
    removeAct: (passage, act) => change((draft) => changes.removeAct(draft, passage, act)),
    editAct: (passage, act, edit) => change((draft) => changes.editAct(draft, passage, act, edit)),
    setDeclined: (line, declined) => change((draft) => changes.decline(draft, line, declined)),
    setAdded: (passage, fee, added) => change((draft) => changes.addFee(draft, passage, fee, added)),
    applyFavourite(passage, favouriteId) {
      const favourite = favourites.find(({ id }) => id === favouriteId);
      if (favourite === undefined) return;
      change((draft) => changes.applyFavourite(draft, passage, favourite.content as FavouriteContent));
      void store.favourites.used(favourite.id, clock.now());
    },
    async saveAsFavourite(label) {
      const draft = draftNow();
      const session = deps.session();
      if (draft === undefined || session === undefined || label.trim() === "") return;
      const { acts, add, decline } = draft.passages[0];
      const content: FavouriteContent = { acts, add, decline: decline.filter((line) => !line.includes("/act/")) };
      const put = await store.favourites.put({
        id: newId(),
        owner: session.professional.nationalId,
        label: label.trim(),
        content,
      });
      if (put.ok) deps.onNotice("favourite-saved");
      await loadHabits();
    },
    addPassage() {
      const { date, time } = clock.wall();
      change((draft) => {
        if (draft.passages.length >= MOST_PASSAGES) return draft;
        const [head, ...rest] = draft.passages;
        return { ...draft, passages: [head, ...rest, nextPassage(draft, date, time)] };
      });
    },
    removePassage: (passage) => change((draft) => changes.removePassage(draft, passage)),
    setPassage: (passage, fields) =>
      change((draft) => changes.withPassage(draft, passage, (each) => ({ ...each, ...fields }))),
    answerAld: (answer) =>
      change((draft) => ({ ...draft, insurance: { ...draft.insurance, ald: answer, exemption: null } })),
    setNature: (nature, eventDate) =>
      change((draft) => ({ ...draft, insurance: { ...draft.insurance, nature, eventDate } })),
    setExemption: (exemption) => change((draft) => ({ ...draft, insurance: { ...draft.insurance, exemption } })),
    setTiersPayant({ amo, amc }) {
      change((draft) => {
        // The AMC share is never advanced alone: asking for it asks for both, leaving the AMO leaves both (FAC-23).
        const tiersPayantAmo = amc === true || (amo ?? draft.settlement.tiersPayantAmo);
        const tiersPayantAmc = tiersPayantAmo && (amc ?? draft.settlement.tiersPayantAmc);
        return {
          ...draft,
          settlement: { ...draft.settlement, tiersPayantAmo, tiersPayantAmc },
          negativeConfirmed: undefined,
          origins: { ...draft.origins, settlement: "typed" },
        };
      });
    },
    setMutuelle(id) {
      change((draft) => ({
        ...draft,
        settlement: {
          ...draft.settlement,
          mutuelleId: id,
          tiersPayantAmc: id !== undefined && draft.settlement.tiersPayantAmo,
        },
        origins: { ...draft.origins, settlement: "typed" },
      }));
    },
    setPatient(patient) {
      const draft = draftNow();
      if (draft === undefined || draft.patient.id !== patient.id) return;
      change((each) => {
        const known = patient.mutuelles.some(({ id }) => id === each.settlement.mutuelleId);
        const mutuelleId = known ? each.settlement.mutuelleId : patient.mutuelles[0]?.id;
        return {
          ...each,
          patient,
          settlement: {
            ...each.settlement,
            mutuelleId,
            tiersPayantAmc: each.settlement.tiersPayantAmc && mutuelleId !== undefined,
          },
          passages: changes.mapPassages(each, (passage) =>
            sameTravel(passage.travel, each.patient.travel) ? { ...passage, travel: patient.travel } : passage,
          ),
        };
      });
    },
    setSecuring: (mode) => change((draft) => ({ ...draft, securing: mode })),
    setShare(line, share, amount) {
      change((draft) => {
        const { [line]: before, ...others } = draft.typedShares;
        const { [share]: _, ...rest } = before ?? {};
        const typed = amount === undefined ? rest : { ...rest, [share]: amount };
        return {
          ...draft,
          typedShares: Object.keys(typed).length === 0 ? others : { ...others, [line]: typed },
          negativeConfirmed: undefined,
        };
      });
    },
    confirmNegative() {
      const now = state.peek();
      if (now.kind !== "open" || !now.view.rated.ok) return;
      const { patient } = now.view.rated.value;
      change((draft) => ({ ...draft, negativeConfirmed: patient }));
    },
    refreshDrafts,
    settled: () => keeper.settled(),
    close,
    leave,
    dispose() {
      unsubscribe();
      stopSettings();
    },
  };
}

function sameTravel(a: Patient["travel"], b: Patient["travel"]): boolean {
  return a.oneWayKm === b.oneWayKm && a.terrain === b.terrain;
}
