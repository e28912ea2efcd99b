import { type Cents, cents } from "../../lib/money.js";
import { roundedProduct } from "../line-price.js";
import type { CcamAssociation } from "./model.js";

/** What makes the base of a CCAM act. */
export interface CcamFactors {
  /** Cents. */
  readonly price: Cents;
  /** Sum of the percent modifiers, hundredths of a percent: 25.5 % is 2550. */
  readonly percent: number;
  /** Hundredths of a percent: 50 % is 5000. */
  readonly association: number;
  readonly quantity: number;
  /** Sum of the flat modifiers, cents. */
  readonly flat: Cents;
  /** Charge supplement, cents. */
  readonly supplement: Cents;
}

/**
 * Base of reimbursement in cents: `round(price × (1 + percents) × association × quantity)`, rounded once, half up, then
 * the flat modifiers and the supplement, which no rate reduces (`billing.md` §5.2, `nomenclature.md` §10.4).
 */
export function ccamBase({ price, percent, association, quantity, flat, supplement }: CcamFactors): Cents {
  return cents(roundedProduct(price, 10_000 + percent, association, quantity, 100_000_000) + flat + supplement);
}

/** Rate of an association code in percent (`ccam_associations.csv`); no code: 100. */
export function associationPercent(code: CcamAssociation | undefined): 100 | 75 | 50 {
  if (code === 2) return 50;
  return code === 3 ? 75 : 100;
}
