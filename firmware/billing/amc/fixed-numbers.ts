import type { AmcInput, InvoiceInput } from "../types.js";
import { amcKey } from "./conventions/model.js";

/** AMC numbers that decide the shares by themselves (`amc_fixed_ids.csv`). */
const C2S_NUMBERS: ReadonlySet<string> = new Set(["99999997", "88888888"]);
const AME_NUMBER = "75500017";

/** Who bears what the caisse leaves: nobody is asked, a formula, the complémentaire santé solidaire, or the AME. */
export type ComplementaryCover = "none" | "formula" | "c2s" | "ame";

/** What covers the complementary share of this invoice. The AME's number wins over the C2S. */
export function complementaryCover({ amc, c2s }: Pick<InvoiceInput, "amc" | "c2s">): ComplementaryCover {
  const number = keyOf(amc);
  if (number === AME_NUMBER) return "ame";
  if (c2s === true || C2S_NUMBERS.has(number)) return "c2s";
  return amc === undefined ? "none" : "formula";
}

function keyOf(amc: AmcInput | undefined): string {
  return amc?.number === undefined ? "" : amcKey(amc.number);
}
