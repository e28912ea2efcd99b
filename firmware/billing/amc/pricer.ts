import type { Cents } from "../../lib/money.js";
import type { AmcBasis, AmcFormula } from "./formulas.js";

/** How a share was found, for the screen. */
export interface AmcDetail {
  /** Code of the formula. */
  readonly formula: string;
  /** French: « 130 % du tarif, moins la caisse ». */
  readonly name: string;
  /** In letters: « min(DR − MRO ; p × TR − MRO) ». */
  readonly rule: string;
  /** In figures: « min(30,00 − 16,10 ; 130 % × 23,00 − 16,10) = 13,80 ». */
  readonly figures: string;
  readonly amc: Cents;
  /** SI01 while a stand-in computes. */
  readonly mark: "SI01";
}

/**
 * Place of the tariff service of the complementary share (STS, whose tables are confidential): what a formula gives on
 * one line. The same formula and amounts give the same cents for ever.
 */
export interface AmcPricer {
  /** Share on one line, cents, between 0 and DR − MRO. */
  price(formula: AmcFormula, basis: AmcBasis): Cents;
  /** The same share, told: made only when a screen asks. */
  detail(formula: AmcFormula, basis: AmcBasis): AmcDetail;
}
