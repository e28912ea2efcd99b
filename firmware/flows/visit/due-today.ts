import { type Cents, sumCents, ZERO } from "../../lib/money.js";
import type { VisitView } from "./types.js";

/** What the patient pays on the spot: his share, and the shares that he advances without tiers payant (FAC-23). */
export function dueToday({ draft, rated }: Pick<VisitView, "draft" | "rated">): Cents {
  if (!rated.ok) return ZERO;
  const { amo, amc, patient } = rated.value;
  const { tiersPayantAmo, tiersPayantAmc } = draft.settlement;
  return sumCents([patient, tiersPayantAmo ? ZERO : amo, tiersPayantAmc ? ZERO : amc]);
}
