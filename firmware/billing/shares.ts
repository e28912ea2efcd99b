import { type Cents, cents, roundHalfUp } from "../lib/money.js";
import { amcShare } from "./amc/formulas.js";
import type { AmcInput, TypedShares } from "./types.js";

export interface Shares {
  readonly amo: Cents;
  readonly amc: Cents;
  /** What is left: may be negative when a share was typed. */
  readonly patient: Cents;
}

/**
 * Splits one line. A typed share replaces the computed one and repairs nothing else: the AMC stays what it was with the
 * computed AMO, and the patient's part is whatever remains of an amount that never moves (FAC-60, FAC-61).
 * @param ratePercent rate of the caisse, in percent
 * @param amc undefined: no complementary share is asked
 */
export function splitLine(
  charged: Cents,
  base: Cents,
  ratePercent: number,
  amc: AmcInput | undefined,
  typed: TypedShares | undefined,
): Shares {
  const computedAmo = cents(Math.min(charged, roundHalfUp(base * ratePercent, 100)));
  const computedAmc = amc === undefined ? cents(0) : amcShare(amc, { charged, base, amo: computedAmo });
  const amoPart = typed?.amo ?? computedAmo;
  const amcPart = typed?.amc ?? computedAmc;
  return { amo: amoPart, amc: amcPart, patient: cents(charged - amoPart - amcPart) };
}
