import type { Patient, UsualTravel } from "../../../model/people.js";
import { mutuellesOn } from "../insurance/mutuelle.js";
import { mapPassages } from "./change.js";
import { askAld } from "./change-insurance.js";
import type { InvoiceDraft } from "./draft.js";

/**
 * The patient's data changed under his visit: his sheet was edited, or his Vitale was read. What was chosen for this visit
 * stays as long as it still exists; travel follows where it was the usual one.
 */
export function setPatient(draft: InvoiceDraft, patient: Patient): InvoiceDraft {
  const { settlement } = draft;
  const dates = draft.passages.map(({ date }) => date);
  const known = patient.mutuelles.some(({ id }) => id === settlement.mutuelleId);
  const mutuelleId = known ? settlement.mutuelleId : mutuellesOn(patient, dates)[0]?.id;
  const next: InvoiceDraft = {
    ...draft,
    patient,
    settlement: {
      ...settlement,
      mutuelleId,
      tiersPayantAmc: settlement.tiersPayantAmc && mutuelleId !== undefined,
    },
    passages: mapPassages(draft, (passage) =>
      sameTravel(passage.travel, draft.patient.travel) ? { ...passage, travel: patient.travel } : passage,
    ),
  };
  return { ...next, insurance: { ...next.insurance, ald: askAld(next) } };
}

function sameTravel(a: UsualTravel, b: UsualTravel): boolean {
  return a.oneWayKm === b.oneWayKm && a.terrain === b.terrain;
}
