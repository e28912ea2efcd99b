import { cents } from "../../lib/money.js";
import { assertNever } from "../../lib/result.js";
import { euros } from "../french.js";
import type { AmcBasis, LocalFormula, LocalOperand } from "./formulas.js";

/**
 * Value of a non-STS formula in cents, half up once; 0 where it gives nothing (a negative result, a division by zero).
 * In big integers: a product of two amounts leaves the safe range.
 */
export function localValue(formula: LocalFormula, basis: AmcBasis): number {
  const left = BigInt(hundredths(formula.left, basis));
  const right = BigInt(hundredths(formula.right, basis));
  const multiplier = BigInt(Math.round(formula.multiplier));
  const value = rounded(formula.operator, multiplier, left, right);
  return formula.ceiling > 0 ? Math.min(formula.ceiling, value) : value;
}

function rounded(operator: LocalFormula["operator"], multiplier: bigint, left: bigint, right: bigint): number {
  switch (operator) {
    case "none":
      return halfUp(multiplier * left, 100n);
    case "minus":
      return halfUp(multiplier * (left - right), 100n);
    case "plus":
      return halfUp(multiplier * (left + right), 100n);
    case "times":
      return halfUp(multiplier * left * right, 10_000n);
    case "divide":
      return halfUp(multiplier * left, right);
    default:
      return assertNever(operator);
  }
}

/** 0 unless both are positive. */
function halfUp(numerator: bigint, denominator: bigint): number {
  if (numerator <= 0n || denominator <= 0n) return 0;
  return Number((2n * numerator + denominator) / (2n * denominator));
}

function hundredths(operand: LocalOperand, { charged, base, amo }: AmcBasis): number {
  if (operand === "DR") return charged;
  return operand === "TM" ? base - amo : Math.round(operand.value);
}

const SIGNS = { minus: " − ", plus: " + ", times: " × ", divide: " ÷ " } as const;

/** The formula told with the given names of its terms: letters, or amounts. */
export function localExpression(
  formula: LocalFormula,
  names: { readonly charged: string; readonly left: string },
): string {
  const { operator, multiplier, ceiling } = formula;
  const left = operandText(formula.left, names);
  const inside = operator === "none" ? left : `(${left}${SIGNS[operator]}${operandText(formula.right, names)})`;
  const product = multiplier === 100 ? inside : `${figure(multiplier)} × ${inside}`;
  return ceiling > 0 ? `${product}, au plus ${figure(ceiling)}` : product;
}

function operandText(operand: LocalOperand, names: { readonly charged: string; readonly left: string }): string {
  if (operand === "DR") return names.charged;
  return operand === "TM" ? names.left : figure(operand.value);
}

function figure(value: number): string {
  return euros(cents(Math.round(value))).slice(0, -2);
}
