import { sexOf } from "../../../flows/patient/from-card.js";
import { ageOn, isWithin, type PlainDate } from "../../../lib/dates.js";
import type { Mutuelle, Patient, QualiteBeneficiaire, RightsState } from "../../../model/people.js";
import { age, bornOn, dateShort } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import type { PillSpec } from "../../kit/index.js";

/** « Assurée », « Conjoint », by the card's code and the sex when it is known. */
export function qualityWord(quality: QualiteBeneficiaire, sex: Patient["sex"]): string {
  const words: Readonly<Record<string, { readonly F: string; readonly M: string; readonly unknown: string }>> =
    fr.patient.quality;
  return (words[quality] ?? fr.patient.quality["9"])[sex];
}

/** « Assurée, 39 ans ». */
export function qualityAndAge(quality: QualiteBeneficiaire, sex: Patient["sex"], years: number | undefined): string {
  const word = qualityWord(quality, sex);
  return years === undefined ? word : `${word}, ${age(years)}`;
}

/** Sex told by the first digit of a NIR. */
export const sexOfNir = sexOf;

/** Undefined for a lunar birth date. */
export function yearsOld(patient: Pick<Patient, "birth">, today: PlainDate): number | undefined {
  return patient.birth.calendar === undefined ? undefined : ageOn(patient.birth.calendar, today);
}

export function born(patient: Pick<Patient, "birth" | "sex">): string {
  return bornOn(patient.sex === "unknown" ? undefined : patient.sex, patient.birth);
}

/** State of rights in a word: open, closed, not read. */
export function rightsPill(rights: RightsState): PillSpec {
  switch (rights.kind) {
    case "open":
      return { tone: "ok", icon: "fill:check-circle", text: fr.patient.rights.open };
    case "closed":
      return { tone: "err", icon: "fill:x-circle", text: fr.patient.rights.closed };
    case "unknown":
      return { tone: "warn", icon: "question", text: fr.patient.rights.unknown };
  }
}

/** The same in a sentence with its date. */
export function rightsWords(rights: RightsState): string {
  const { rights: words } = fr.patient;
  switch (rights.kind) {
    case "open":
      return rights.until === undefined ? words.noEnd : words.until(dateShort(rights.until));
    case "closed":
      return rights.since === undefined ? words.closedNoDate : words.since(dateShort(rights.since));
    case "unknown":
      return words.none;
  }
}

/** Whether a mutuelle covers the day, by the dates of its attestation; undefined when it has none. */
export function coverPill({ from, to }: Mutuelle["period"], today: PlainDate): PillSpec | undefined {
  if (from === undefined && to === undefined) return undefined;
  return rightsPill(isWithin(today, from, to) ? { kind: "open", until: to } : { kind: "closed", since: undefined });
}

/** « du 01/01/2025 au 31/12/2025 ». */
export function periodWords({ from, to }: Mutuelle["period"]): string {
  const words = fr.mutuelle;
  if (from !== undefined && to !== undefined) return words.period(dateShort(from), dateShort(to));
  if (from !== undefined) return words.periodFrom(dateShort(from));
  return to === undefined ? words.noPeriod : words.periodTo(dateShort(to));
}

/** « 052, 100 % TM »; the percentage typed when the formula takes one. */
export function formulaWords(formula: Mutuelle["formula"], percent: number | undefined): string {
  const { label } = fr.mutuelle.formulas[formula];
  return percent === undefined ? label : label.replace("%", `${percent}\u202F%`);
}
