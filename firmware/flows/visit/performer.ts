import type { PerformerInput, Profession, Zone } from "../../billing/types.js";
import type { BillingSituation } from "../../model/people.js";

/** Who bills and where, as far as prices depend on it. */
export interface Performer extends PerformerInput {
  readonly profession: Profession;
  readonly zone: Zone;
  readonly department: string;
}

export function performerOf(situation: BillingSituation): Performer {
  return {
    profession: professionOf(situation),
    speciality: situation.speciality,
    sector: sectorOf(situation),
    zone: zoneOf(situation),
    department: departmentOf(situation),
  };
}

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

/**
 * Profession that a billing situation is one of, by its speciality (`specialites.csv`, nomenclature.md §11). A nurse's,
 * whom this terminal is made for, without a situation.
 */
export function professionOf(situation: BillingSituation | undefined): Profession {
  if (situation === undefined) return "infirmier";
  switch (situation.speciality) {
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
