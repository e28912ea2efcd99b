import { owedBy } from "../billing/returns/types.js";
import type { Totals } from "../billing/types.js";
import type { Cents } from "../lib/money.js";

/** What a patient pays on the spot: his share, and the shares that he advances without third-party payment (FAC-23). */
export function patientDue(
  { amo, amc, patient }: Pick<Totals, "amo" | "amc" | "patient">,
  settlement: { readonly tiersPayantAmo: boolean; readonly tiersPayantAmc: boolean },
): Cents {
  const thirdParty = { amo: settlement.tiersPayantAmo, amc: settlement.tiersPayantAmc };
  return owedBy({ amo, amc, patient }, thirdParty).patient;
}
