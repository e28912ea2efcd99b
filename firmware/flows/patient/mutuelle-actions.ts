import type { Signal } from "@preact/signals-core";
import type { Profession } from "../../billing/types.js";
import type { PlainDate } from "../../lib/dates.js";
import type { Mutuelle } from "../../model/people.js";
import { attestationDomains, attestationNote, withAttestationRate } from "./attestation.js";
import { checkMutuelle, emptyMutuelle, mutuelleFormOf, yearPeriod } from "./mutuelle-form.js";
import type { MutuelleForm, PatientFlow, PatientForm, PatientState } from "./types.js";

type MutuelleActions = Pick<
  PatientFlow,
  | "addMutuelle"
  | "editMutuelle"
  | "duplicateMutuelle"
  | "removeMutuelle"
  | "setMutuelleForm"
  | "setMutuelleYear"
  | "attestationDomains"
  | "setAttestationRate"
  | "attestationNote"
  | "saveMutuelle"
>;

/** What the chapter Mutuelle needs of the patient's screens. */
export interface MutuelleActionParts {
  readonly state: Signal<PatientState>;
  readonly push: (next: PatientState) => void;
  readonly back: () => void;
  readonly withForm: (change: (form: PatientForm) => Partial<PatientForm>) => void;
  readonly today: () => PlainDate;
  readonly newId: () => string;
  /** Of who reads the attestation: it decides which of its columns counts. */
  readonly profession: () => Profession;
}

/** The mutuelles of a patient's form (MUT-01 … MUT-15): nothing is stored before the patient is (MUT-11). */
export function mutuelleActions(parts: MutuelleActionParts): MutuelleActions {
  const { state, push, back, withForm, today, newId, profession } = parts;
  const open = (form: MutuelleForm): void => push({ kind: "mutuelle", form, errors: {} });
  const find = (id: string): Mutuelle | undefined => {
    const now = state.peek();
    return now.kind === "form" ? now.form.mutuelles.find((each) => each.id === id) : undefined;
  };
  const setForm = (change: Partial<MutuelleForm>): void => {
    const now = state.peek();
    if (now.kind === "mutuelle") state.value = { ...now, form: { ...now.form, ...change } };
  };
  return {
    addMutuelle() {
      if (state.peek().kind === "form") open(emptyMutuelle(today()));
    },
    editMutuelle(id) {
      const mutuelle = find(id);
      if (mutuelle?.source === "typed") open(mutuelleFormOf(mutuelle));
    },
    duplicateMutuelle(id) {
      const mutuelle = find(id);
      if (mutuelle !== undefined) open({ ...mutuelleFormOf(mutuelle), id: undefined });
    },
    removeMutuelle(id) {
      withForm((form) => ({
        mutuelles: form.mutuelles.filter((each) => each.id !== id || each.source === "vitale"),
      }));
    },
    setMutuelleForm: setForm,
    setMutuelleYear: () => setForm(yearPeriod(today())),
    attestationDomains: () => attestationDomains(profession()),
    setAttestationRate: (printed) => setForm(withAttestationRate(printed, profession())),
    attestationNote: (printed) => attestationNote(printed, profession()),
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
  };
}
