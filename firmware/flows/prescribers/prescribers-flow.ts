import { computed, type Signal, signal } from "@preact/signals-core";
import type { Prescriber } from "../../model/people.js";
import type { Store, WriteError } from "../../store/contract.js";
import { checkForm, digitsOf, isRpps, refuses, warningsOf } from "./check-form.js";
import type { PrescriberForm, PrescribersFlow, PrescribersState } from "./types.js";

export interface PrescribersFlowParts {
  readonly store: Pick<Store, "prescribers">;
  /** One was chosen for the visit; the flow is closed by then. */
  readonly onPicked: (prescriber: Prescriber) => void;
  /** Something could not be written; what was typed stays on the screen. */
  readonly onWriteError: (error: WriteError) => void;
  readonly newId: () => string;
}

type ListPlace = Extract<PrescribersState, { kind: "list" }>;

interface FormPlace {
  readonly form: PrescriberForm;
  /** As it was stored, for what the form does not show. */
  readonly known: Prescriber | undefined;
  readonly submitted: boolean;
  readonly deleteAsked: boolean;
}

const EMPTY: PrescriberForm = { id: undefined, lastName: "", firstName: "", number: "", speciality: "" };
const MOST_ROWS = 500;

/** The prescribers of the terminal: chosen for a visit, or kept in order (PRE-01 … PRE-04, FAC-09). */
export function createPrescribersFlow({ store, onPicked, onWriteError, newId }: PrescribersFlowParts): PrescribersFlow {
  const list: Signal<ListPlace | undefined> = signal(undefined);
  const edited: Signal<FormPlace | undefined> = signal(undefined);
  let searches = 0;

  const state = computed<PrescribersState>(() => {
    const place = edited.value;
    if (place !== undefined) return formState(place);
    return list.value ?? { kind: "none" };
  });

  async function search(query: string, purpose: ListPlace["purpose"]): Promise<void> {
    searches += 1;
    const mine = searches;
    list.value = { kind: "list", query, rows: list.peek()?.rows ?? [], purpose };
    const rows = await store.prescribers.search(query, MOST_ROWS);
    // An answer that comes after a later question is dropped.
    if (mine === searches) list.value = { kind: "list", query, rows, purpose };
  }

  function close(): void {
    searches += 1;
    list.value = undefined;
    edited.value = undefined;
  }

  /** After a change: back in the list, which shows it. */
  async function backToList(): Promise<void> {
    edited.value = undefined;
    const place = list.peek();
    if (place !== undefined) await search(place.query, place.purpose);
  }

  const changeForm = (change: Partial<FormPlace>): void => {
    const place = edited.peek();
    if (place !== undefined) edited.value = { ...place, ...change };
  };

  return {
    state,
    async open(purpose) {
      close();
      await search("", purpose);
    },
    async setQuery(query) {
      const place = list.peek();
      if (place !== undefined) await search(query, place.purpose);
    },
    async pick(id) {
      const place = list.peek();
      const prescriber = await store.prescribers.get(id);
      if (place === undefined || prescriber === undefined) return;
      if (place.purpose === "manage") {
        edited.value = { form: formOf(prescriber), known: prescriber, submitted: false, deleteAsked: false };
        return;
      }
      close();
      onPicked(prescriber);
    },
    create() {
      edited.value = { form: EMPTY, known: undefined, submitted: false, deleteAsked: false };
    },
    setForm(change) {
      const place = edited.peek();
      if (place !== undefined) changeForm({ form: { ...place.form, ...change } });
    },
    async save() {
      const place = edited.peek();
      if (place === undefined) return;
      if (refuses(checkForm(place.form))) {
        changeForm({ submitted: true });
        return;
      }
      const prescriber = prescriberOf(place, newId);
      // Kept in the form, so that a second touch while it is written is the same prescriber.
      changeForm({ form: { ...place.form, id: prescriber.id } });
      const written = await store.prescribers.put(prescriber);
      if (!written.ok) {
        onWriteError(written.error);
        return;
      }
      if (list.peek()?.purpose === "pick") {
        close();
        onPicked(prescriber);
      } else await backToList();
    },
    askDelete() {
      if (edited.peek()?.known !== undefined) changeForm({ deleteAsked: true });
    },
    async confirmDelete(yes) {
      const place = edited.peek();
      if (place?.known === undefined || !place.deleteAsked) return;
      changeForm({ deleteAsked: false });
      if (!yes) return;
      const deleted = await store.prescribers.delete(place.known.id);
      if (deleted.ok) await backToList();
      else onWriteError(deleted.error);
    },
    back() {
      if (edited.peek() !== undefined) edited.value = undefined;
      else close();
    },
  };
}

function formState({ form, submitted, deleteAsked }: FormPlace): PrescribersState {
  const errors = checkForm(form);
  return { kind: "form", form, errors: submitted ? errors : warningsOf(errors), deleteAsked };
}

function formOf({ id, lastName, firstName, number, speciality }: Prescriber): PrescriberForm {
  return { id, lastName, firstName, number, speciality: speciality ?? "" };
}

function prescriberOf({ form, known }: FormPlace, newId: () => string): Prescriber {
  const number = digitsOf(form.number);
  const speciality = form.speciality.trim();
  return {
    id: form.id ?? newId(),
    lastName: form.lastName.trim().toLocaleUpperCase("fr-FR"),
    firstName: form.firstName.trim(),
    number,
    rpps: isRpps(number) ? number : known?.rpps,
    speciality: speciality === "" ? undefined : speciality,
  };
}
