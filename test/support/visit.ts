import { type Signal, signal } from "@preact/signals-core";
import type { ConventionTable } from "../../firmware/billing/amc/conventions/model.js";
import { amcDetail } from "../../firmware/billing/amc/explain.js";
import { builtInNomenclature, type Nomenclature } from "../../firmware/billing/nomenclature.js";
import type { ActInput } from "../../firmware/billing/types.js";
import type { StatusBarState } from "../../firmware/flows/app-types.js";
import { applyAdvice, createAdviser } from "../../firmware/flows/visit/acts/advice.js";
import { ccamFactsOf } from "../../firmware/flows/visit/acts/ccam-facts.js";
import * as change from "../../firmware/flows/visit/draft/change.js";
import * as insurance from "../../firmware/flows/visit/draft/change-insurance.js";
import * as settlement from "../../firmware/flows/visit/draft/change-settlement.js";
import type { DraftPassage, InvoiceDraft, VisitStep } from "../../firmware/flows/visit/draft/draft.js";
import * as anonymous from "../../firmware/flows/visit/insurance/anonymous.js";
import { createConventionFinder } from "../../firmware/flows/visit/insurance/convention.js";
import { inputOf } from "../../firmware/flows/visit/rate-draft.js";
import type { ActSearchView, VisitFlow, VisitState, VisitView } from "../../firmware/flows/visit/types.js";
import { viewOf } from "../../firmware/flows/visit/view.js";
import { date, type Instant, time } from "../../firmware/lib/dates.js";
import { cents } from "../../firmware/lib/money.js";
import { parseNir } from "../../firmware/model/nir.js";
import type { BillingSituation, Mutuelle, Patient, Prescriber } from "../../firmware/model/people.js";
import type { VisitApp } from "../../firmware/ui/screens/visit/frame.js";

export const TODAY = date("2025-03-12");

export const DR_BERNARD: Prescriber = {
  id: "bernard",
  lastName: "Bernard",
  firstName: "Luc",
  number: "991145608",
  rpps: undefined,
  speciality: "01",
};

export const ALPILLES: Mutuelle = {
  id: "alpilles",
  source: "vitale",
  name: "Mutuelle des Alpilles",
  number: "99999991",
  conventionType: undefined,
  csr: undefined,
  memberNumber: "12345678",
  period: { from: date("2025-01-01"), to: date("2025-12-31") },
  formula: "052",
  formulaPercent: undefined,
  management: "separee",
};

const SITUATION: BillingSituation = {
  logicalNumber: "01",
  exerciseMode: "0",
  structureName: "CABINET",
  billingNumber: "26600001",
  billingKey: "7",
  convention: "1",
  speciality: "24",
  tariffZone: "00",
  ikZone: "00",
  maySignInvoice: true,
  maySignLot: true,
};

function testNir(text: string): Patient["insuredNir"] {
  const parsed = parseNir(text);
  if (!parsed.ok) throw new Error(`not a NIR: ${text}`);
  return parsed.value;
}

/** The patient of the mocks; `change` makes her another one. */
export function patientOf(change: Partial<Patient> = {}): Patient {
  return {
    id: "camille",
    source: "vitale",
    lastName: "Rousseau",
    firstName: "Camille",
    birth: { raw: "19850520", calendar: date("1985-05-20") },
    birthRank: 1,
    quality: "0",
    insuredNir: testNir("285059999900230"),
    ownNir: undefined,
    amo: { regime: "01", caisse: "261", centre: "0000", name: "CPAM de la Drôme" },
    codeGestion: "10",
    rights: {
      periods: [{ from: date("2025-01-01"), to: date("2025-12-31") }],
      covers: [],
      readOn: TODAY,
    },
    aldDeclared: false,
    regimeLocal: false,
    phone: undefined,
    address: undefined,
    travel: { oneWayKm: 0, terrain: "PLAIN" },
    dependent: false,
    mutuelles: [ALPILLES],
    sex: "F",
    vitaleSerial: undefined,
    ...change,
  };
}

/** A passage at home on the day of the mocks. */
export function passageOf(acts: readonly ActInput[], change: Partial<DraftPassage> = {}): DraftPassage {
  return {
    date: TODAY,
    time: time("09:30"),
    place: "HOME",
    acts,
    add: [],
    decline: [],
    dayFeeAlreadyBilled: null,
    travel: { oneWayKm: 0, terrain: "PLAIN" },
    sameHomeRank: 1,
    ...change,
  };
}

/** A visit filled from the last one: a blood sample at home, as in mock 23. */
export function draftOf(change: Partial<InvoiceDraft> = {}): InvoiceDraft {
  return {
    id: "draft",
    createdAt: 0 as Instant,
    situation: SITUATION,
    patient: patientOf(),
    passages: [passageOf([{ id: "PONCTION_VEINEUSE" }])],
    prescription: { needed: true, prescriber: DR_BERNARD, date: date("2025-03-10") },
    insurance: { nature: "10", eventDate: undefined, ald: "not-asked", exemption: null },
    settlement: { tiersPayantAmo: true, tiersPayantAmc: true, mutuelleId: "alpilles" },
    securing: undefined,
    typedShares: {},
    negativeConfirmed: undefined,
    origins: { prescription: "last-visit", acts: "last-visit", insurance: "card", settlement: "last-visit" },
    step: { kind: "hub" },
    ...change,
  };
}

/** What surrounds the visit, when it is not the common case (both cards in). */
export interface VisitAround {
  readonly vitale?: VisitView["vitale"];
  readonly modes?: VisitView["modes"];
  readonly mode?: VisitView["mode"];
  readonly saveError?: VisitView["saveError"];
  readonly search?: Partial<ActSearchView>;
  /** The prices in use; by default the program's own, a nurse's. */
  readonly nomenclature?: Nomenclature;
  /** By default none. */
  readonly conventions?: ConventionTable;
  readonly thirdPartyMode?: "standard" | "coordonne";
}

const NO_SEARCH_YET: ActSearchView = {
  query: "",
  corrected: undefined,
  favourites: [],
  rows: [],
  lists: ["ngap"],
  list: "ngap",
  keywords: undefined,
  typable: undefined,
  on: TODAY,
};

export interface VisitAtHand {
  readonly app: VisitApp;
  readonly draft: Signal<InvoiceDraft>;
  readonly search: Signal<ActSearchView>;
  /** Calls that a screen made, in order: « back », « go hub », « addAct 0 IM ». */
  readonly calls: string[];
}

const BOTH_CARDS: VisitView["modes"] = [
  { mode: "synchronise", refused: undefined },
  { mode: "sesam-sans-vitale", refused: undefined },
  { mode: "desynchronise", refused: undefined },
  { mode: "degrade", refused: undefined },
];

/** The view of a draft, with the cards at hand said rather than simulated. */
function viewFor(draft: InvoiceDraft, around: VisitAround): VisitView {
  const view = viewOf(draft, {
    nomenclature: around.nomenclature ?? builtInNomenclature,
    cps: { kind: "out" },
    vitale: { kind: "out" },
    today: TODAY,
    saveError: around.saveError,
    convention: createConventionFinder({
      table: () => around.conventions,
      today: () => TODAY,
      preference: () => around.thirdPartyMode ?? "standard",
    })(draft),
  });
  const modes = around.modes ?? BOTH_CARDS;
  const wanted = modes.find(({ mode, refused }) => mode === draft.securing && refused === undefined)?.mode;
  const mode = wanted ?? around.mode ?? modes.find(({ refused }) => refused === undefined)?.mode;
  const missing: VisitView["missing"] = {
    ...view.missing,
    securing: [
      ...(mode === undefined ? [{ kind: "no-mode", why: modes[0]?.refused ?? { kind: "no-cps" } } as const] : []),
      ...view.missing.securing.filter(({ kind }) => kind !== "no-mode"),
    ],
  };
  const order = ["prescription", "acts", "insurance", "settlement", "securing"] as const;
  return {
    ...view,
    modes,
    mode,
    missing,
    current: order.find((section) => missing[section].length > 0),
    vitale: around.vitale ?? { kind: "this-patient" },
  };
}

/** A visit without cards, store or clock: each call changes the draft as the flow does and is written down. */
export function visitAtHand(first: InvoiceDraft, around: VisitAround = {}): VisitAtHand {
  const calls: string[] = [];
  const draft = signal(first);
  const cancelAsked = signal(false);
  const adviser = createAdviser();
  const state = signal<VisitState>({ kind: "none" });
  const search = signal<ActSearchView>({ ...NO_SEARCH_YET, ...around.search });
  const refresh = (): void => {
    state.value = { kind: "open", view: viewFor(draft.value, around), cancelAsked: cancelAsked.value };
  };
  refresh();
  const note = (call: string): void => {
    calls.push(call);
  };
  const set = (call: string, next: (draft: InvoiceDraft) => InvoiceDraft): void => {
    note(call);
    draft.value = next(draft.value);
    refresh();
  };
  const ask = (asked: boolean): void => {
    cancelAsked.value = asked;
    refresh();
  };
  const goTo = (step: VisitStep): void => set(`go ${step.kind}`, (each) => ({ ...each, step }));
  const visit: VisitFlow = {
    state,
    search,
    keptDrafts: signal([]),
    start: async () => note("start"),
    resume: async () => note("resume"),
    go: goTo,
    back: () => note("visit back"),
    askCancel: () => ask(true),
    cancel: async (choice) => {
      note(`cancel ${choice}`);
      ask(false);
    },
    setPrescriber: (prescriber) =>
      set("setPrescriber", (each) => ({ ...each, prescription: { ...each.prescription, prescriber } })),
    setPrescriptionNeeded: (needed) =>
      set(`setPrescriptionNeeded ${needed}`, (each) => ({ ...each, prescription: { ...each.prescription, needed } })),
    setPrescriptionDate: (on) =>
      set(`setPrescriptionDate ${on}`, (each) => ({ ...each, prescription: { ...each.prescription, date: on } })),
    setSearch: (query) => {
      note(`setSearch ${query}`);
      search.value = { ...search.value, query };
    },
    setActList: (list) => {
      note(`setActList ${list}`);
      search.value = { ...search.value, list };
    },
    setByKeyword: (on) => {
      note(`setByKeyword ${on}`);
      search.value = { ...search.value, query: "", keywords: on ? { found: [], chosen: undefined } : undefined };
    },
    chooseKeyword: (chosen) => {
      note(`chooseKeyword ${chosen ?? "-"}`);
      search.value = { ...search.value, keywords: { found: [], chosen } };
    },
    warmSearch: () => undefined,
    addAct: (passage, id, edit) =>
      set(`addAct ${passage} ${id}${edit === undefined ? "" : ` ${JSON.stringify(edit)}`}`, (each) =>
        change.chooseAct(each, passage, id, edit),
      ),
    ccamFacts: (passage, act) =>
      ccamFactsOf(draft.value, passage, act, (around.nomenclature ?? builtInNomenclature).ccam),
    setCourse: (course) => set(`setCourse ${JSON.stringify(course)}`, (each) => insurance.setCourse(each, course)),
    removeAct: (passage, act) => set(`removeAct ${passage} ${act}`, (each) => change.removeAct(each, passage, act)),
    editAct: (passage, act, edit) =>
      set(`editAct ${passage} ${act} ${JSON.stringify(edit)}`, (each) => change.editAct(each, passage, act, edit)),
    setDeclined: (line, declined) =>
      set(`setDeclined ${line} ${declined}`, (each) => change.decline(each, line, declined)),
    setAdded: (passage, fee, added) =>
      set(`setAdded ${passage} ${fee} ${added}`, (each) => change.addFee(each, passage, fee, added)),
    advice: () => adviser(draft.value, builtInNomenclature),
    applyAdvice: (proposed) =>
      set(`applyAdvice ${proposed.map(({ kind }) => kind).join(" ")}`, (each) => applyAdvice(each, proposed)),
    applyFavourite: (passage, id) => note(`applyFavourite ${passage} ${id}`),
    saveAsFavourite: async (label) => note(`saveAsFavourite ${label}`),
    addPassage: () =>
      set("addPassage", (each) => ({
        ...each,
        passages: [...each.passages, each.passages.at(-1) ?? each.passages[0]],
      })),
    removePassage: (passage) => set(`removePassage ${passage}`, (each) => change.removePassage(each, passage)),
    setPassage: (passage, change_) =>
      set(`setPassage ${passage} ${JSON.stringify(change_)}`, (each) =>
        change.withPassage(each, passage, (one) => ({ ...one, ...change_ })),
      ),
    answerAld: (ald) => set(`answerAld ${ald}`, (each) => ({ ...each, insurance: { ...each.insurance, ald } })),
    setNature: (nature, eventDate) =>
      set(`setNature ${nature} ${eventDate ?? "-"}`, (each) => insurance.setNature(each, nature, eventDate)),
    setCommonLawAccident: (on) =>
      set(`setCommonLawAccident ${on ?? "-"}`, (each) => insurance.setCommonLawAccident(each, on)),
    setWorkAccident: (known) =>
      set(`setWorkAccident ${JSON.stringify(known)}`, (each) => insurance.setWorkAccident(each, known)),
    setSmgLimit: (limit) => set(`setSmgLimit ${limit}`, (each) => insurance.setSmgLimit(each, limit)),
    setAmoService: (service) =>
      set(`setAmoService ${JSON.stringify(service)}`, (each) => insurance.setAmoService(each, service)),
    setSpecifics: (specifics) =>
      set(`setSpecifics ${JSON.stringify(specifics)}`, (each) => insurance.setSpecifics(each, specifics)),
    setSexualHealth: (on) => set(`setSexualHealth ${on}`, (each) => anonymous.setSexualHealth(each, on)),
    hidePatient: (asked) => set(`hidePatient ${JSON.stringify(asked)}`, (each) => anonymous.hidePatient(each, asked)),
    showPatient: () => set("showPatient", anonymous.showPatient),
    setExemption: (exemption) =>
      set(`setExemption ${exemption ?? "-"}`, (each) => ({ ...each, insurance: { ...each.insurance, exemption } })),
    setTiersPayant: ({ amo, amc }) =>
      set(`setTiersPayant ${amo ?? "-"} ${amc ?? "-"}`, (each) => ({
        ...each,
        settlement: {
          ...each.settlement,
          ...(amo === undefined ? {} : { tiersPayantAmo: amo }),
          ...(amc === undefined ? {} : { tiersPayantAmc: amc }),
        },
      })),
    setMutuelle: (mutuelleId) =>
      set(`setMutuelle ${mutuelleId ?? "-"}`, (each) => ({ ...each, settlement: { ...each.settlement, mutuelleId } })),
    setConvention: (key) => set(`setConvention ${key}`, (each) => settlement.setConvention(each, key)),
    setPatient: (patient) => set("setPatient", (each) => ({ ...each, patient })),
    setSecuring: (mode) => set(`setSecuring ${mode}`, (each) => ({ ...each, securing: mode })),
    setShare: (line, share, value) =>
      set(`setShare ${line} ${share} ${value ?? "-"}`, (each) => {
        const { [share]: _, ...other } = each.typedShares[line] ?? {};
        const typed = value === undefined ? other : { ...other, [share]: value };
        return { ...each, negativeConfirmed: undefined, typedShares: { ...each.typedShares, [line]: typed } };
      }),
    amcFigures: (line) => {
      const detail = amcDetail(inputOf(draft.value), builtInNomenclature, line);
      return detail.ok ? detail.value?.figures : undefined;
    },
    confirmNegative: () =>
      set("confirmNegative", (each) => {
        const open = state.value;
        const negative = open.kind === "open" ? open.view.negativeToConfirm : undefined;
        return { ...each, negativeConfirmed: negative ?? cents(0) };
      }),
  };
  const status = signal<StatusBarState>({
    time: time("09:42"),
    date: TODAY,
    cps: "ok",
    vitale: "ok",
    battery: { percent: 82, source: "battery" },
    networks: { cellular: { kind: "off" }, wifi: { kind: "off" } },
  });
  const app: VisitApp = {
    visit,
    status,
    back: () => note("back"),
    goHome: () => note("goHome"),
    signVisit: async () => note("signVisit"),
    pickPrescriber: async () => note("pickPrescriber"),
    openVisitPatient: () => note("openVisitPatient"),
  };
  return { app, draft, search, calls };
}
