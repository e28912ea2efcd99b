import type { AmcInput, InvoiceInput } from "../types.js";
import { amcKey } from "./conventions/model.js";

/** AMC numbers that decide by themselves (`amc_fixed_ids.csv`), in the form that is compared and sent. */
export const C2S_CAISSE = "99999997";
export const C2S_OC = "88888888";
export const AME = "75500017";

/** Who bears what the caisse leaves: nobody is asked, a formula, the complémentaire santé solidaire, or the AME. */
export type ComplementaryCover = "none" | "formula" | "c2s" | "ame";

/** What covers the complementary share of this invoice. The AME's number wins over the C2S. */
export function complementaryCover({ amc, c2s }: Pick<InvoiceInput, "amc" | "c2s">): ComplementaryCover {
  const number = keyOf(amc);
  if (number === AME) return "ame";
  if (c2s === true || number === C2S_CAISSE || number === C2S_OC) return "c2s";
  return amc === undefined ? "none" : "formula";
}

function keyOf(amc: AmcInput | undefined): string {
  return amc?.number === undefined ? "" : amcKey(amc.number);
}
