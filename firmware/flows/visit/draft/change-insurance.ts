import type { ActInput, ExemptionCode } from "../../../billing/types.js";
import type { Cents } from "../../../lib/money.js";
import { aldOn } from "../../patient/rights.js";
import type { CareCourse } from "../insurance/care-course.js";
import {
  type AldAnswer,
  type DraftPassage,
  type ForcedAmoService,
  type InvoiceDraft,
  type InvoiceSpecifics,
  NO_SPECIFICS,
  type WorkAccident,
} from "./draft.js";

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
  const next = changed(draft, { nature, eventDate });
  if (nature === "10" || draft.specifics?.exemptionPerAct !== true) return next;
  // Those natures are at 100 % by themselves: no act is exonerated (FAC-16).
  return setSpecifics(next, { exemptionPerAct: false });
}

/** « Accident de droit commun » (FAC-14): its date, or undefined when the box is not ticked. */
export function setCommonLawAccident(draft: InvoiceDraft, on: Insurance["commonLawAccident"]): InvoiceDraft {
  return changed(draft, { commonLawAccident: on });
}

/** What was typed of the accident at work (FAC-17); other fields stay. */
export function setWorkAccident(draft: InvoiceDraft, change: Partial<WorkAccident>): InvoiceDraft {
  return changed(draft, { workAccident: { sheetFilled: false, ...draft.insurance.workAccident, ...change } });
}

/** « Montant de la prise en charge SMG » (FAC-18), cents; 0 is no limit. */
export function setSmgLimit(draft: InvoiceDraft, limit: Cents): InvoiceDraft {
  return changed(draft, { smgLimit: limit });
}

/** FAC-54; undefined goes back to what the card tells. */
export function setAmoService(draft: InvoiceDraft, service: ForcedAmoService | undefined): InvoiceDraft {
  return changed(draft, { amoService: service });
}

/** FAC-47 … FAC-53. When acts stop saying their own exoneration, what they said goes. */
export function setSpecifics(draft: InvoiceDraft, change: Partial<InvoiceSpecifics>): InvoiceDraft {
  const next = { ...draft, specifics: { ...NO_SPECIFICS, ...draft.specifics, ...change } };
  return change.exemptionPerAct === false ? withoutActExemptions(next) : next;
}

function withoutActExemptions(draft: InvoiceDraft): InvoiceDraft {
  const bare = (passage: DraftPassage): DraftPassage => ({ ...passage, acts: passage.acts.map(withoutExemption) });
  const [first, ...rest] = draft.passages;
  return { ...draft, passages: [bare(first), ...rest.map(bare)] };
}

/** An act as it is in an invoice whose acts do not say their own exoneration. */
export function withoutExemption(act: ActInput): ActInput {
  if (act.edit?.exemption === undefined) return act;
  const { exemption: _, ...edit } = act.edit;
  return Object.keys(edit).length === 0 ? { id: act.id } : { id: act.id, edit };
}

/** FAC-19, FAC-20. What belonged to another answer stays in the draft, so that a slip is undone by one touch. */
export function setCourse(draft: InvoiceDraft, course: CareCourse): InvoiceDraft {
  return changed(draft, { ips: { ...draft.insurance.ips, ...course } });
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
