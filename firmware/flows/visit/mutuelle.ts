import { isWithin, type PlainDate } from "../../lib/dates.js";
import type { Mutuelle, Patient } from "../../model/people.js";
import type { InvoiceDraft } from "./draft.js";

/** The mutuelle chosen for the invoice; undefined when none is, or when the patient has it no more. */
export function mutuelleOf(draft: InvoiceDraft): Mutuelle | undefined {
  return draft.patient.mutuelles.find((each) => each.id === draft.settlement.mutuelleId);
}

/** Whether its rights cover every one of these days (MUT-06: date of care). */
export function coversAll({ period }: Mutuelle, dates: readonly PlainDate[]): boolean {
  return dates.every((date) => isWithin(date, period.from, period.to));
}

/** The patient's mutuelles whose rights cover these days, those of the card first. */
export function mutuellesOn(patient: Patient, dates: readonly PlainDate[]): readonly Mutuelle[] {
  return patient.mutuelles.filter((each) => coversAll(each, dates));
}
