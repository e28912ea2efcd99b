import type { Cents } from "../../lib/money.js";
import { assertNever } from "../../lib/result.js";
import type { AmcFormulaCode, AmcInput } from "../types.js";

/** Amounts of one line that a formula works on: real expense, tariff of responsibility, share of the caisse. */
export interface AmcBasis {
  /** DR: what is charged. */
  readonly charged: Cents;
  /** TR: base of reimbursement. */
  readonly base: Cents;
  /** MRO: what the caisse pays. */
  readonly amo: Cents;
}

/** What a non-STS formula may name: the patient's share TM, the real expense DR, or a figure of its own (hundredths). */
export type LocalOperand = "TM" | "DR" | { readonly value: number };
export type LocalOperator = "none" | "minus" | "plus" | "times" | "divide";

/**
 * A formula that no STS code names (`formules_amc.csv` LOCAL): multiplier × (left operator right), then a ceiling. A
 * figure is in hundredths: of a euro beside plus and minus, of one beside times and divide.
 */
export interface LocalFormula {
  readonly formula: "LOCAL";
  /** French, as the screen names it. */
  readonly label: string;
  /** Hundredths: 100 is once. */
  readonly multiplier: number;
  readonly left: LocalOperand;
  readonly operator: LocalOperator;
  /** Not read when the operator is `none`. */
  readonly right: LocalOperand;
  /** Cents; 0: none. */
  readonly ceiling: number;
}

/** A formula as a mutuelle gives it: one of the codes with its percent, or a local one. */
export type AmcFormula = Pick<AmcInput, "formula" | "percent"> | LocalFormula;

/** Percent of a formula, 100 when it is asked and not given (`billing.md` §6.4). */
export function percentOf(formula: Pick<AmcInput, "percent">): number {
  return formula.percent ?? 100;
}

/** French name of a formula with its parameter: « 130 % du tarif, moins la caisse ». */
export function formulaName(formula: AmcFormula): string {
  if (formula.formula === "LOCAL") return formula.label;
  const percent = `${String(percentOf(formula)).replace(".", ",")} %`;
  return nameOf(formula.formula, percent);
}

function nameOf(code: AmcFormulaCode, percent: string): string {
  switch (code) {
    case "012":
      return `${percent} de la dépense`;
    case "020":
      return "100 % du tarif";
    case "021":
      return `${percent} du tarif`;
    case "029":
      return "100 % du tarif, moins la caisse";
    case "02A":
      return `${percent} du tarif, moins la caisse`;
    case "050":
      return `${percent} du ticket modérateur`;
    case "052":
      return "100 % du ticket modérateur";
    default:
      return assertNever(code);
  }
}
