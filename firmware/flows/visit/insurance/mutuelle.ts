import { isWithin, type PlainDate } from "../../../lib/dates.js";
import type { Mutuelle, Patient } from "../../../model/people.js";
import type { InvoiceDraft } from "../draft/draft.js";

/** The mutuelle chosen for the invoice; undefined when none is, or when the patient has it no more. */
export function mutuelleOf(draft: InvoiceDraft): Mutuelle | undefined {
  return draft.patient.mutuelles.find((each) => each.id === draft.settlement.mutuelleId);
}

/** The days on which its rights are looked at, as « Date de référence » says (MUT-06): those of care by default. */
export function referenceDates(
  { technical }: Pick<Mutuelle, "technical">,
  { passages, prescription }: Pick<InvoiceDraft, "passages" | "prescription">,
  today: PlainDate,
): readonly [PlainDate, ...PlainDate[]] {
  const [first, ...others] = passages;
  const care = [first.date, ...others.map(({ date }) => date)] as const;
  switch (technical?.referenceDate) {
    case "prescription":
      return prescription.date === undefined ? care : [prescription.date];
    case "billing":
      return [today];
    case "care":
    case undefined:
      return care;
  }
}

/** Whether its rights cover every one of these days. */
export function coversAll({ period }: Mutuelle, dates: readonly PlainDate[]): boolean {
  return dates.every((date) => isWithin(date, period.from, period.to));
}

/** The patient's mutuelles whose rights cover these days, those of the card first. */
export function mutuellesOn(patient: Patient, dates: readonly PlainDate[]): readonly Mutuelle[] {
  return patient.mutuelles.filter((each) => coversAll(each, dates));
}
