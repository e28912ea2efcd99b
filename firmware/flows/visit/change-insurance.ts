import type { ExemptionCode } from "../../billing/types.js";
import { aldOn } from "../patient/rights.js";
import type { AldAnswer, InvoiceDraft } from "./draft.js";

/** Changes of the section Assurance (FAC-12 … FAC-16), each from one draft to the next. */

type Insurance = InvoiceDraft["insurance"];

function changed(draft: InvoiceDraft, insurance: Partial<Insurance>): InvoiceDraft {
  return {
    ...draft,
    insurance: { ...draft.insurance, ...insurance },
    origins: { ...draft.origins, insurance: "typed" },
  };
}

/** An answer replaces an exemption typed before it. */
export function answerAld(draft: InvoiceDraft, ald: "yes" | "no"): InvoiceDraft {
  return changed(draft, { ald, exemption: null });
}

export function setNature(
  draft: InvoiceDraft,
  nature: Insurance["nature"],
  eventDate: Insurance["eventDate"],
): InvoiceDraft {
  return changed(draft, { nature, eventDate });
}

export function setExemption(draft: InvoiceDraft, exemption: ExemptionCode | null): InvoiceDraft {
  return changed(draft, { exemption });
}

/**
 * The question follows the patient and the date of care: asked when an ALD holds on that day, not asked otherwise. An
 * answer already given stays as long as the question does.
 */
export function askAld({ patient, passages, insurance }: InvoiceDraft): AldAnswer {
  if (passages.every(({ date }) => aldOn(patient, date) === undefined)) return "not-asked";
  return insurance.ald === "not-asked" ? "unanswered" : insurance.ald;
}
