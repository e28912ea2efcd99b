import type { PlainDate } from "../../../lib/dates.js";
import { type InvoiceDraft, type InvoiceSpecifics, NO_SPECIFICS, type PriorAgreement } from "./draft.js";

/**
 * Of what was typed, what holds for this invoice. A choice that is changed leaves in the draft what was typed for it, so
 * that a slip is undone by one touch; nothing of it is signed.
 */

/** The section Assurance without what belongs to another nature. */
export function insuranceInForce({ insurance }: InvoiceDraft): InvoiceDraft["insurance"] {
  const { commonLawAccident, workAccident, smgLimit, ...always } = insurance;
  switch (insurance.nature) {
    case "10":
      return { ...always, commonLawAccident };
    case "41":
      return { ...always, workAccident };
    case "22":
      return { ...always, smgLimit };
    case "30":
      return always;
  }
}

/** FAC-47: 9, not asked, until something else is said; undefined when no act is under prior agreement. */
export function agreementOf({ passages, specifics }: InvoiceDraft): PriorAgreement | undefined {
  const asked = passages.some(({ acts }) => acts.some(({ edit }) => edit?.ententePrealable === true));
  return asked ? (specifics?.agreement ?? { code: "9" }) : undefined;
}

/** The specifics, with the prior agreement only when an act asks for it; undefined when there are none. */
export function specificsInForce(draft: InvoiceDraft): InvoiceSpecifics | undefined {
  const agreement = agreementOf(draft);
  if (draft.specifics === undefined && agreement === undefined) return undefined;
  const { agreement: _, ...others } = draft.specifics ?? NO_SPECIFICS;
  return agreement === undefined ? others : { ...others, agreement };
}

/** Day of the accident that the invoice names, at work or not. */
export function accidentOf({ insurance }: InvoiceDraft): PlainDate | undefined {
  if (insurance.nature === "41") return insurance.eventDate;
  return insurance.nature === "10" ? insurance.commonLawAccident : undefined;
}
