import { type Cents, ZERO } from "../../lib/money.js";
import { fr } from "../french.js";
import type { AmoShare, PricedLine } from "../priced-line.js";
import type { InvoiceInput, Reason } from "../types.js";
import { amcShare } from "./formulas.js";

/** Share of the complementary insurance on one line, computed from the computed share of the caisse. */
export interface AmcShare {
  readonly amc: Cents;
  readonly reason: Reason;
}

const NONE: AmcShare = {
  amc: ZERO,
  reason: { rule: "amc-none", text: fr("Pas de part mutuelle demandée"), article: undefined, source: undefined },
};

/** Shares of the complementary insurance, in the order of `lines`. */
export function amcShares(
  lines: readonly PricedLine[],
  amo: readonly AmoShare[],
  input: InvoiceInput,
): readonly AmcShare[] {
  const { amc } = input;
  if (amc === undefined) return lines.map(() => NONE);
  const reason: Reason = {
    rule: `amc-${amc.formula}`,
    text: fr(`Mutuelle : formule ${amc.formula}`),
    article: undefined,
    source: "formules_amc.csv",
  };
  return lines.map(({ amount, base }, at) => ({
    amc: amcShare(amc, { charged: amount, base, amo: amo[at]?.amo ?? ZERO }),
    reason,
  }));
}
