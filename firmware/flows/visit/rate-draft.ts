import type { Nomenclature } from "../../billing/nomenclature.js";
import { rate } from "../../billing/rate.js";
import type { ExemptionCode, InvoiceInput, RatedInvoice, RateError } from "../../billing/types.js";
import { ZERO } from "../../lib/money.js";
import type { Result } from "../../lib/result.js";
import { ageOf } from "./age.js";
import { type InvoiceDraft, NO_SPECIFICS } from "./draft/draft.js";
import { ipsOf } from "./insurance/course-of-draft.js";
import { mutuelleOf } from "./insurance/mutuelle.js";
import { performerOf } from "./performer.js";

/** The exemption in force: typed by hand, or « conforme au protocole ALD » when she said so (FAC-12, FAC-14). */
export function exemptionOf(draft: InvoiceDraft): ExemptionCode | null {
  const { exemption, nature, ald } = draft.insurance;
  // Maternity and accidents are at 100 % by their nature: exemption and ALD are not asked (FAC-16).
  if (nature !== "10") return null;
  return exemption ?? (ald === "yes" ? "4" : null);
}

/** A draft as the prices see it. Without third-party payment of the AMC, that share is the patient's. */
export function inputOf(draft: InvoiceDraft): InvoiceInput {
  const { patient, situation, specifics = NO_SPECIFICS } = draft;
  const [first] = draft.passages;
  const mutuelle = mutuelleOf(draft);
  const performer = performerOf(situation);
  const amcAsked = draft.settlement.tiersPayantAmc && mutuelle !== undefined;
  return {
    profession: performer.profession,
    performer: { speciality: performer.speciality, sector: performer.sector },
    patient: {
      ageYears: ageOf(patient, first.date),
      // No price depends on it; the unknown ones are counted with the women.
      sex: patient.sex === "M" ? "M" : "F",
      dependent: patient.dependent,
      regimeLocal: patient.regimeLocal,
    },
    exemption: exemptionOf(draft),
    nature: draft.insurance.nature,
    smgLimit: draft.insurance.smgLimit ?? ZERO,
    ips: ipsOf(draft),
    terrorVictim: specifics.terrorVictim,
    groupActs: specifics.groupActs,
    amc: amcAsked
      ? { formula: mutuelle.formula, percent: mutuelle.formulaPercent, number: mutuelle.number }
      : undefined,
    passages: draft.passages.map((passage) => ({
      date: passage.date,
      time: passage.time,
      place: passage.place,
      zone: performer.zone,
      department: performer.department,
      acts: passage.acts,
      add: passage.add,
      decline: passage.decline,
      dayFeeAlreadyBilled: passage.dayFeeAlreadyBilled,
      travel: passage.travel,
      sameHomeRank: passage.sameHomeRank,
    })),
    typedShares: draft.typedShares,
  };
}

/** Prices a draft. */
export function rateDraft(draft: InvoiceDraft, nomenclature: Nomenclature): Result<RatedInvoice, RateError> {
  return rate(inputOf(draft), nomenclature);
}
