import { effect, type ReadonlySignal, signal } from "@preact/signals-core";
import type { VitaleContent } from "../../cards/contract.js";
import type { Clock } from "../../lib/clock.js";
import { ageOn } from "../../lib/dates.js";
import type { Logger } from "../../lib/log.js";
import type { AmoBody, Patient } from "../../model/people.js";
import type { Store } from "../../store/contract.js";
import { inTurn } from "../in-turn.js";
import { checkForm, EMPTY_FORM, formOf } from "./form.js";
import { patientFromCard } from "./from-card.js";
import { checkMutuelle, emptyMutuelle, mutuelleFormOf, yearPeriod } from "./mutuelle-form.js";
import { rightsOn } from "./rights.js";
import { joinKnown } from "./same-person.js";
import type { BeneficiaryRow, PatientFlow, PatientForm, PatientState, VitaleState } from "./types.js";

export interface PatientDeps {
  readonly clock: Clock;
  readonly store: Store;
  readonly vitale: ReadonlySignal<VitaleState>;
  readonly log: Logger;
  readonly newId: () => string;
  readonly bodyName: (body: Omit<AmoBody, "name">) => string | undefined;
  /** A patient was chosen for a visit. */
  readonly onChosen: (patient: Patient) => void;
  /** The sheet was saved, deleted or could not be written. */
  readonly onSaved: (outcome: "saved" | "deleted" | "disk-full" | "io") => void;
  /** A sheet opened from a visit was changed. */
  readonly onChanged: (patient: Patient) => void;
}

/** How many rows a list holds at most; more letters narrow it. */
const LIST_LIMIT = 200;

type Purpose = "visit" | "sheet";

/** Chapters Patients and Mutuelle of the manual (PAT, MUT), and the choice of a patient for a visit (FAC-01 … FAC-03). */
export function createPatientFlow(deps: PatientDeps): PatientFlow {
  const { clock, store, vitale, newId } = deps;
  const state = signal<PatientState>({ kind: "none" });
  let purpose: Purpose = "sheet";
  // Screens under the one that shows, the last one on top: back takes from here.
  let below: PatientState[] = [];
  let searches = 0;
  // Grows when the choice is made, asked anew or left: an answer to an earlier one is dropped. With the turn, a key
  // touched twice is one touch and a person met twice at once is one patient.
  let choices = 0;
  const turn = inTurn();

  const push = (next: PatientState): void => {
    below = [...below, state.peek()];
    state.value = next;
  };
  const begin = (next: PatientState): void => {
    below = [];
    state.value = next;
  };
  const today = () => clock.wall().date;
  const sheetOf = (patient: Patient): PatientState => ({
    kind: "sheet",
    patient,
    rights: rightsOn(patient.rights, today()),
    deleteAsked: false,
  });

  const rowsOf = (content: VitaleContent): readonly BeneficiaryRow[] =>
    content.beneficiaries.map((beneficiary, index) => ({
      index,
      beneficiary,
      age: beneficiary.birth.calendar === undefined ? undefined : ageOn(beneficiary.birth.calendar, today()),
      rights: rightsOn(beneficiary.rights, today()),
    }));

  const search = async (query: string): Promise<readonly Patient[]> =>
    query.trim() === "" && purpose === "visit"
      ? await recentThenAll()
      : await store.patients.search(query.trim(), LIST_LIMIT);

  // For a visit the last ones seen come first: one touch instead of a search.
  const recentThenAll = async (): Promise<readonly Patient[]> => {
    const [recent, all] = await Promise.all([store.patients.recent(10), store.patients.search("", LIST_LIMIT)]);
    const seen = new Set(recent.map((patient) => patient.id));
    return [...recent, ...all.filter((patient) => !seen.has(patient.id))];
  };

  const openBase = async (why: Purpose): Promise<void> => {
    purpose = why;
    choices += 1;
    const mine = choices;
    const patients = await search("");
    if (mine !== choices) return;
    begin({ kind: "list", query: "", patients, purpose });
  };

  const keep = async (patient: Patient): Promise<boolean> => {
    const put = await store.patients.put(patient);
    if (!put.ok) deps.onSaved(put.error.kind);
    return put.ok;
  };

  const chosen = (patient: Patient): void => {
    choices += 1;
    if (purpose === "visit") {
      begin({ kind: "none" });
      deps.onChosen(patient);
    } else push(sheetOf(patient));
  };

  const takeBeneficiary = async (content: VitaleContent, index: number): Promise<void> => {
    const person = content.beneficiaries[index];
    if (person === undefined) return;
    const mine = choices;
    await turn(async () => {
      if (mine !== choices) return;
      const known = await store.patients.findByIdentity(content.insuredNir, person.birth.raw, person.birthRank);
      const patient = patientFromCard(content, person, known, newId);
      // A full disk must not keep her from billing: the visit carries the patient's data itself.
      await keep(patient);
      if (mine === choices) chosen(patient);
    });
  };

  const openCardOrBase = async (why: Purpose): Promise<void> => {
    purpose = why;
    choices += 1;
    const mine = choices;
    const card = await readCard(vitale);
    if (mine !== choices) return;
    if (card.kind !== "read") {
      await openBase(why);
      return;
    }
    const { content } = card;
    begin({ kind: "beneficiaries", rows: rowsOf(content), purpose });
    if (content.beneficiaries.length === 1) {
      begin({ kind: "none" });
      await takeBeneficiary(content, 0);
    }
  };

  const withForm = (change: (form: PatientForm) => Partial<PatientForm>): void => {
    const now = state.peek();
    if (now.kind === "form") state.value = { ...now, form: { ...now.form, ...change(now.form) } };
  };
  const editedPatient = async (id: string | undefined): Promise<Patient | undefined> =>
    id === undefined ? undefined : await store.patients.get(id);

  const back = (): void => {
    choices += 1;
    state.value = below.at(-1) ?? { kind: "none" };
    below = below.slice(0, -1);
  };

  const asKnown = async (typed: Patient): Promise<Patient> => {
    const known = await store.patients.findByIdentity(typed.insuredNir, typed.birth.raw, typed.birthRank);
    return known === undefined ? typed : joinKnown(known, typed);
  };

  /** Leaves the form for the sheet, which shows what was saved. */
  const showSaved = (patient: Patient): void => {
    below = below.filter((each) => each.kind !== "sheet" && each.kind !== "form");
    if (purpose === "visit") chosen(patient);
    else state.value = sheetOf(patient);
  };

  return {
    state,
    vitale,
    chooseForVisit: () => openCardOrBase("visit"),
    open: () => openCardOrBase("sheet"),
    openBase,
    async setQuery(query) {
      const now = state.peek();
      if (now.kind !== "list") return;
      state.value = { ...now, query };
      searches += 1;
      const mine = searches;
      const patients = await search(query);
      const then = state.peek();
      if (mine === searches && then.kind === "list") state.value = { ...then, patients };
    },
    async pickBeneficiary(index) {
      const card = vitale.peek();
      if (card.kind === "read") await takeBeneficiary(card.content, index);
    },
    async pickPatient(id) {
      const mine = choices;
      const patient = await store.patients.get(id);
      if (patient !== undefined && mine === choices) chosen(patient);
    },
    openSheet(patient) {
      purpose = "sheet";
      begin(sheetOf(patient));
    },
    create() {
      push({ kind: "form", form: EMPTY_FORM, errors: {} });
    },
    edit() {
      const now = state.peek();
      if (now.kind === "sheet") push({ kind: "form", form: formOf(now.patient), errors: {} });
    },
    setForm: (change) => withForm(() => change),
    saveForm: () =>
      turn(async () => {
        const now = state.peek();
        if (now.kind !== "form") return;
        const known = await editedPatient(now.form.id);
        const checked = checkForm(now.form, { today: today(), newId, known, bodyName: deps.bodyName });
        if (!checked.ok) {
          state.value = { ...now, errors: checked.error };
          return;
        }
        const patient = known === undefined ? await asKnown(checked.value) : checked.value;
        if (!(await keep(patient))) return;
        deps.onSaved("saved");
        deps.onChanged(patient);
        showSaved(patient);
      }),
    addMutuelle() {
      push({ kind: "mutuelle", form: emptyMutuelle(today()), errors: {} });
    },
    editMutuelle(id) {
      const now = state.peek();
      const mutuelle = now.kind === "form" ? now.form.mutuelles.find((each) => each.id === id) : undefined;
      if (mutuelle?.source === "typed") push({ kind: "mutuelle", form: mutuelleFormOf(mutuelle), errors: {} });
    },
    duplicateMutuelle(id) {
      const now = state.peek();
      const mutuelle = now.kind === "form" ? now.form.mutuelles.find((each) => each.id === id) : undefined;
      if (mutuelle !== undefined) {
        push({ kind: "mutuelle", form: { ...mutuelleFormOf(mutuelle), id: undefined }, errors: {} });
      }
    },
    removeMutuelle(id) {
      withForm((form) => ({
        mutuelles: form.mutuelles.filter((each) => each.id !== id || each.source === "vitale"),
      }));
    },
    setMutuelleForm(change) {
      const now = state.peek();
      if (now.kind === "mutuelle") state.value = { ...now, form: { ...now.form, ...change } };
    },
    setMutuelleYear() {
      const now = state.peek();
      if (now.kind === "mutuelle") state.value = { ...now, form: { ...now.form, ...yearPeriod(today()) } };
    },
    saveMutuelle() {
      const now = state.peek();
      if (now.kind !== "mutuelle") return;
      const checked = checkMutuelle(now.form, newId);
      if (!checked.ok) {
        state.value = { ...now, errors: checked.error };
        return;
      }
      const mutuelle = checked.value;
      back();
      withForm((form) => ({
        mutuelles: [...form.mutuelles.filter((each) => each.id !== mutuelle.id), mutuelle],
      }));
    },
    askDelete() {
      const now = state.peek();
      if (now.kind === "sheet") state.value = { ...now, deleteAsked: true };
    },
    async confirmDelete(yes) {
      const now = state.peek();
      if (now.kind !== "sheet") return;
      state.value = { ...now, deleteAsked: false };
      if (!yes) return;
      // His invoices stay: they carry what they need.
      const deleted = await store.patients.delete(now.patient.id);
      deps.onSaved(deleted.ok ? "deleted" : deleted.error.kind);
      if (!deleted.ok) return;
      const under = below.at(-1);
      if (under?.kind === "list") await openBase("sheet");
      else back();
    },
    back,
    leave() {
      choices += 1;
      begin({ kind: "none" });
    },
    dispose() {
      begin({ kind: "none" });
    },
  };
}

/** The Vitale once it is known what it holds: a card just put in takes a second to be read. */
async function readCard(vitale: ReadonlySignal<VitaleState>): Promise<VitaleState> {
  let stop = (): void => {};
  const known = await new Promise<VitaleState>((resolve) => {
    stop = effect(() => {
      if (vitale.value.kind !== "reading") resolve(vitale.value);
    });
  });
  stop();
  return known;
}
