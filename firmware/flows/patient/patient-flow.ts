import { effect, type ReadonlySignal, signal, untracked } from "@preact/signals-core";
import type { Profession } from "../../billing/types.js";
import type { VitaleContent } from "../../cards/contract.js";
import type { Clock } from "../../lib/clock.js";
import { inTurn } from "../../lib/in-turn.js";
import type { Logger } from "../../lib/log.js";
import type { AmoBody, Patient } from "../../model/people.js";
import type { Store } from "../../store/contract.js";
import { searchBase } from "./base-search.js";
import { checkForm, EMPTY_FORM, formOf } from "./form.js";
import { patientFromCard } from "./from-card.js";
import { mutuelleActions } from "./mutuelle-actions.js";
import { rightsOn } from "./rights.js";
import { rowsOf } from "./rows.js";
import { joinKnown } from "./same-person.js";
import type { PatientFlow, PatientForm, PatientState, VitaleState } from "./types.js";
import { whenRead } from "./when-read.js";

export interface PatientDeps {
  readonly clock: Clock;
  readonly store: Store;
  readonly vitale: ReadonlySignal<VitaleState>;
  readonly log: Logger;
  readonly newId: () => string;
  readonly bodyName: (body: Omit<AmoBody, "name">) => string | undefined;
  /** Of the session; a nurse's without one. */
  readonly profession: () => Profession;
  /** A patient was chosen for a visit. */
  readonly onChosen: (patient: Patient) => void;
  /** The sheet was saved, deleted or could not be written. */
  readonly onSaved: (outcome: "saved" | "deleted" | "disk-full" | "io") => void;
  /** A sheet opened from a visit was changed. */
  readonly onChanged: (patient: Patient) => void;
}

type Purpose = "visit" | "sheet";

/** Chapters Patients and Mutuelle of the manual (PAT, MUT), and the choice of a patient for a visit (FAC-01 … FAC-03). */
export function createPatientFlow(deps: PatientDeps): PatientFlow {
  const { clock, store, vitale, newId, log } = deps;
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

  const search = (query: string): Promise<readonly Patient[]> => searchBase(store.patients, query, purpose);

  const openBase = async (why: Purpose): Promise<void> => {
    purpose = why;
    choices += 1;
    const mine = choices;
    const patients = await search("");
    if (mine !== choices) return;
    begin({ kind: "list", query: "", patients, purpose });
  };

  /** The rows again for the letters on the screen; the answer to the last letters wins. */
  const searchAgain = async (): Promise<void> => {
    const now = state.peek();
    if (now.kind !== "list") return;
    searches += 1;
    const mine = searches;
    const patients = await search(now.query);
    const then = state.peek();
    if (mine === searches && then.kind === "list") state.value = { ...then, patients };
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
    const card = await whenRead(vitale);
    if (mine !== choices) return;
    if (card.kind === "read") await showCard(card.content);
    else await openBase(why);
  };

  const showCard = async (content: VitaleContent): Promise<void> => {
    choices += 1;
    if (content.beneficiaries.length > 1) {
      begin({ kind: "beneficiaries", rows: rowsOf(content, today()), purpose });
      return;
    }
    begin({ kind: "none" });
    await takeBeneficiary(content, 0);
  };

  /** The people on the screen are those of the card in the slot: with another card, or none, they go. */
  const followCard = async (card: VitaleState): Promise<void> => {
    const now = state.peek();
    if (now.kind !== "beneficiaries") return;
    switch (card.kind) {
      case "empty":
      case "refused":
        await openBase(purpose);
        return;
      case "read":
        if (now.rows[0]?.beneficiary !== card.content.beneficiaries[0]) await showCard(card.content);
        return;
      case "waiting":
      case "reading":
        return;
    }
  };
  const baseNotRead = (): void => log.error("patient.base-not-read");
  const stopCard = effect(() => {
    const card = vitale.value;
    untracked(() => void followCard(card).catch(baseNotRead));
  });

  const withForm = (change: (form: PatientForm) => Partial<PatientForm>): void => {
    const now = state.peek();
    if (now.kind === "form") state.value = { ...now, form: { ...now.form, ...change(now.form) } };
  };
  /** The patient whose sheet is edited: as stored, or as shown when the memory was full as his card was read. */
  const editedPatient = async (id: string | undefined): Promise<Patient | undefined> => {
    if (id === undefined) return undefined;
    const stored = await store.patients.get(id);
    if (stored !== undefined) return stored;
    return below.flatMap((each) => (each.kind === "sheet" && each.patient.id === id ? [each.patient] : [])).at(-1);
  };

  const back = (): void => {
    choices += 1;
    state.value = below.at(-1) ?? { kind: "none" };
    below = below.slice(0, -1);
  };

  const asKnown = async (typed: Patient): Promise<Patient> => {
    const known = await store.patients.findByIdentity(typed.insuredNir, typed.birth.raw, typed.birthRank);
    return known === undefined ? typed : joinKnown(known, typed);
  };

  /** A list under a sheet shows what became of it. */
  const backToFresh = (): void => {
    back();
    void searchAgain().catch(baseNotRead);
  };

  /** Leaves the form for the sheet, which shows what was saved; or for the visit he was made for. */
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
      await searchAgain();
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
      choices += 1;
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
    ...mutuelleActions({ state, push, back, withForm, today, newId, profession: deps.profession }),
    askDelete() {
      const now = state.peek();
      if (now.kind === "sheet") state.value = { ...now, deleteAsked: true };
    },
    async confirmDelete(yes) {
      const now = state.peek();
      if (now.kind !== "sheet") return;
      state.value = { ...now, deleteAsked: false };
      if (!yes || !now.deleteAsked) return;
      const mine = choices;
      // His invoices stay: they carry what they need.
      const deleted = await store.patients.delete(now.patient.id);
      deps.onSaved(deleted.ok ? "deleted" : deleted.error.kind);
      if (deleted.ok && mine === choices) backToFresh();
    },
    back: backToFresh,
    leave() {
      choices += 1;
      begin({ kind: "none" });
    },
    dispose() {
      stopCard();
      choices += 1;
      begin({ kind: "none" });
    },
  };
}
