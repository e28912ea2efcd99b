import { type PlainDate, yearOf } from "../../lib/dates.js";
import { err, ok, type Result } from "../../lib/result.js";
import type { Mutuelle, Period } from "../../model/people.js";
import { NO_TECHNICAL, technicalErrors, technicalFormOf, technicalOf } from "./mutuelle-technical.js";
import type { MutuelleErrors, MutuelleField, MutuelleFieldError, MutuelleForm } from "./types.js";

/** The formulas whose calculation takes a percentage (MUT-10). */
export const WITH_PERCENT: ReadonlySet<Mutuelle["formula"]> = new Set(["012", "021", "02A", "050"]);

/** A new attestation: current year, 100 % of the ticket modérateur, which holds when it says nothing. */
export function emptyMutuelle(today: PlainDate): MutuelleForm {
  return {
    id: undefined,
    name: "",
    number: "",
    conventionType: "",
    csr: "",
    memberNumber: "",
    ...yearPeriod(today),
    formula: "052",
    percent: "100",
    management: "separee",
    ...NO_TECHNICAL,
  };
}

/** 01/01 to 31/12 of the year of a date (MUT-04). */
export function yearPeriod(today: PlainDate): { readonly from: PlainDate; readonly to: PlainDate } {
  const year = yearOf(today);
  return { from: `${year}-01-01` as PlainDate, to: `${year}-12-31` as PlainDate };
}

export function mutuelleFormOf(mutuelle: Mutuelle): MutuelleForm {
  return {
    id: mutuelle.id,
    name: mutuelle.name,
    number: mutuelle.number,
    conventionType: mutuelle.conventionType ?? "",
    csr: mutuelle.csr ?? "",
    memberNumber: mutuelle.memberNumber ?? "",
    from: mutuelle.period.from,
    to: mutuelle.period.to,
    formula: mutuelle.formula,
    percent: String(mutuelle.formulaPercent ?? 100),
    management: mutuelle.management,
    ...technicalFormOf(mutuelle.technical),
  };
}

/** The mutuelle a form describes, or what each field lacks. The number has up to ten digits. */
export function checkMutuelle(form: MutuelleForm, newId: () => string): Result<Mutuelle, MutuelleErrors> {
  const errors: Partial<Record<MutuelleField, MutuelleFieldError>> = { ...technicalErrors(form) };
  const name = form.name.trim();
  const number = form.number.replace(/\s/g, "");
  if (name === "") errors.name = { kind: "required" };
  if (number === "") errors.number = { kind: "required" };
  else if (!/^\d{1,10}$/.test(number)) errors.number = { kind: "digits" };
  const period: Period = { from: form.from, to: form.to };
  if (form.from !== undefined && form.to !== undefined && form.to < form.from) errors.period = { kind: "order" };
  const takesPercent = WITH_PERCENT.has(form.formula);
  const percent = Number(form.percent);
  if (takesPercent && !(Number.isInteger(percent) && percent >= 1 && percent <= 400)) {
    errors.percent = { kind: "percent" };
  }
  if (Object.keys(errors).length > 0) return err(errors);
  const optional = (text: string): string | undefined => (text.trim() === "" ? undefined : text.trim());
  return ok({
    id: form.id ?? newId(),
    source: "typed",
    name,
    number,
    conventionType: optional(form.conventionType),
    csr: optional(form.csr),
    memberNumber: optional(form.memberNumber),
    period,
    formula: form.formula,
    formulaPercent: takesPercent ? percent : undefined,
    management: form.management,
    technical: technicalOf(form),
  });
}
