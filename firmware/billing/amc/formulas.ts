import { type Cents, cents, roundHalfUp } from "../../lib/money.js";
import type { AmcInput } from "../types.js";

/** Amounts of one line that a formula works on: real expense, tariff of responsibility, share of the caisse. */
export interface AmcBasis {
  /** DR: what is charged. */
  readonly charged: Cents;
  /** TR: base of reimbursement. */
  readonly base: Cents;
  /** MRO: what the caisse pays. */
  readonly amo: Cents;
}

/**
 * Share of the complementary insurance: min(DR − MRO, expression), never below zero, half up
 * (`shared/domain/billing.md` §6.4, `formules_amc.csv`). A percent that is asked and not given is 100.
 */
export function amcShare(formula: AmcInput, basis: AmcBasis): Cents {
  const { charged, base, amo } = basis;
  const percent = (amount: number): number => roundHalfUp(amount * Math.round((formula.percent ?? 100) * 100), 10_000);
  const expression = ((): number => {
    switch (formula.formula) {
      case "012":
        return percent(charged);
      case "020":
        return base;
      case "021":
        return percent(base);
      case "029":
      case "052":
        return base - amo;
      case "02A":
        return percent(base) - amo;
      case "050":
        return percent(base - amo);
    }
  })();
  return cents(Math.max(0, Math.min(charged - amo, expression)));
}
