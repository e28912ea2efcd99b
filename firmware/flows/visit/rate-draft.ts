import type { Nomenclature } from "../../billing/nomenclature.js";
import { rate } from "../../billing/rate.js";
import type { ExemptionCode, Profession, RatedInvoice, RateError, Zone } from "../../billing/types.js";
import { ageOn, type PlainDate, yearOf } from "../../lib/dates.js";
import { ZERO } from "../../lib/money.js";
import type { Result } from "../../lib/result.js";
import type { BillingSituation, Patient } from "../../model/people.js";
import { type InvoiceDraft, NO_SPECIFICS } from "./draft.js";
import { mutuelleOf } from "./mutuelle.js";

/**
 * Department where a professional practises: the first digits of the billing number, three for overseas. It decides the
 * tariff zone and the local holidays.
 */
export function departmentOf(situation: BillingSituation): string {
  const length = situation.billingNumber.startsWith("97") ? 3 : 2;
  return situation.billingNumber.slice(0, length);
}

/** DOM is Guadeloupe, Martinique, Guyane, La Réunion and Mayotte (shared/domain/nomenclature.md §2). */
export function zoneOf(situation: BillingSituation): Zone {
  return ["971", "972", "973", "974", "976"].includes(departmentOf(situation)) ? "DOM" : "METRO";
}

/** Profession that a billing situation is one of, by its speciality (`specialites.csv`, nomenclature.md §11). */
export function professionOf({ speciality }: BillingSituation): Profession {
  switch (speciality) {
    case "24":
      return "infirmier";
    case "26":
      return "kinesitherapeute";
    case "21":
      return "sage-femme";
    case "19":
    case "36":
    case "53":
    case "54":
      return "dentiste";
    default:
      return "medecin";
  }
}

/** Secteur 2 without OPTAM has its own CCAM prices; everybody else has those of secteur 1 (`conventionnement.csv`). */
function sectorOf({ convention }: BillingSituation): "1" | "outside" {
  return convention === "3" || convention === "0" ? "outside" : "1";
}

/** Age on a day; of a lunar birth date only the year counts. */
export function ageOf(patient: Patient, on: PlainDate): number {
  const { calendar, raw } = patient.birth;
  return calendar === undefined ? yearOf(on) - Number(raw.slice(0, 4)) : ageOn(calendar, on);
}

/** The exemption in force: typed by hand, or « conforme au protocole ALD » when she said so (FAC-12, FAC-14). */
export function exemptionOf(draft: InvoiceDraft): ExemptionCode | null {
  const { exemption, nature, ald } = draft.insurance;
  // Maternity and accidents are at 100 % by their nature: exemption and ALD are not asked (FAC-16).
  if (nature !== "10") return null;
  return exemption ?? (ald === "yes" ? "4" : null);
}

/** Prices a draft. Without third-party payment of the AMC, that share is the patient's. */
export function rateDraft(draft: InvoiceDraft, nomenclature: Nomenclature): Result<RatedInvoice, RateError> {
  const { patient, situation, specifics = NO_SPECIFICS } = draft;
  const [first] = draft.passages;
  const mutuelle = mutuelleOf(draft);
  const amcAsked = draft.settlement.tiersPayantAmc && mutuelle !== undefined;
  return rate(
    {
      profession: professionOf(situation),
      performer: { speciality: situation.speciality, sector: sectorOf(situation) },
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
      terrorVictim: specifics.terrorVictim,
      groupActs: specifics.groupActs,
      amc: amcAsked
        ? { formula: mutuelle.formula, percent: mutuelle.formulaPercent, number: mutuelle.number }
        : undefined,
      passages: draft.passages.map((passage) => ({
        date: passage.date,
        time: passage.time,
        place: passage.place,
        zone: zoneOf(situation),
        department: departmentOf(situation),
        acts: passage.acts,
        add: passage.add,
        decline: passage.decline,
        dayFeeAlreadyBilled: passage.dayFeeAlreadyBilled,
        travel: passage.travel,
        sameHomeRank: passage.sameHomeRank,
      })),
      typedShares: draft.typedShares,
    },
    nomenclature,
  );
}
