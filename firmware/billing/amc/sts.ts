import { type Cents, cents, roundHalfUp } from "../../lib/money.js";
import { assertNever } from "../../lib/result.js";
import { euros, fr } from "../french.js";
import type { AmcFormulaCode } from "../types.js";
import { type AmcBasis, type AmcFormula, formulaName, percentOf } from "./formulas.js";
import { localExpression, localValue } from "./local-formula.js";
import type { AmcPricer } from "./pricer.js";

/**
 * Stand-in for the STS: the seven formulas of the manual and the local model. Share = min(DR − MRO, expression), never
 * below zero, half up (`billing.md` §6.4).
 */
export const standInPricer: AmcPricer = {
  price: (formula, basis) => capped(expressionValue(formula, basis), basis),
  detail: (formula, basis) => {
    const amc = capped(expressionValue(formula, basis), basis);
    return {
      formula: formula.formula,
      name: fr(formulaName(formula)),
      rule: fr(minimumOf(formula, LETTERS)),
      figures: fr(`${minimumOf(formula, figuresOf(basis))} = ${amountText(amc)}`),
      amc,
      mark: "SI01",
    };
  },
};

function minimumOf(formula: AmcFormula, names: Names): string {
  return `min(${names.charged} − ${names.amo} ; ${expressionOf(formula, names)})`;
}

function capped(value: number, { charged, amo }: AmcBasis): Cents {
  return cents(Math.max(0, Math.min(charged - amo, value)));
}

function expressionValue(formula: AmcFormula, basis: AmcBasis): number {
  return formula.formula === "LOCAL"
    ? localValue(formula, basis)
    : codedValue(formula.formula, percentOf(formula), basis);
}

function codedValue(code: AmcFormulaCode, percent: number, { charged, base, amo }: AmcBasis): number {
  switch (code) {
    case "012":
      return percentage(charged, percent);
    case "020":
      return base;
    case "021":
      return percentage(base, percent);
    case "029":
    case "052":
      return base - amo;
    case "02A":
      return percentage(base, percent) - amo;
    case "050":
      return percentage(base - amo, percent);
    default:
      return assertNever(code);
  }
}

/** Half up to the cent; the percent may have two decimals. */
function percentage(amount: number, percent: number): number {
  return roundHalfUp(amount * Math.round(percent * 100), 10_000);
}

/** What stands for each term of a formula: its letters, or its amount. */
interface Names {
  readonly charged: string;
  readonly base: string;
  readonly amo: string;
  /** TM. */
  readonly left: string;
}

const LETTERS: Names = { charged: "DR", base: "TR", amo: "MRO", left: "(TR − MRO)" };

function figuresOf({ charged, base, amo }: AmcBasis): Names {
  const [dr, tr, mro] = [amountText(charged), amountText(base), amountText(amo)];
  return { charged: dr, base: tr, amo: mro, left: `(${tr} − ${mro})` };
}

function expressionOf(formula: AmcFormula, names: Names): string {
  if (formula.formula === "LOCAL") return localExpression(formula, names);
  const percent = `${String(percentOf(formula)).replace(".", ",")} %`;
  return codedExpression(formula.formula, percent, names);
}

function codedExpression(code: AmcFormulaCode, percent: string, { charged, base, amo, left }: Names): string {
  switch (code) {
    case "012":
      return `${percent} × ${charged}`;
    case "020":
      return base;
    case "021":
      return `${percent} × ${base}`;
    case "029":
    case "052":
      return `${base} − ${amo}`;
    case "02A":
      return `${percent} × ${base} − ${amo}`;
    case "050":
      return `${percent} × ${left}`;
    default:
      return assertNever(code);
  }
}

/** « 16,10 »: an amount without its unit. */
function amountText(amount: Cents): string {
  return euros(amount).slice(0, -2);
}
