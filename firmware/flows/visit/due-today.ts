import { type Cents, ZERO } from "../../lib/money.js";
import { patientDue } from "../patient-due.js";
import type { VisitView } from "./types.js";

/** What the patient of a visit pays on the spot; nothing while the visit has no price. */
export function dueToday({ draft, rated }: Pick<VisitView, "draft" | "rated">): Cents {
  return rated.ok ? patientDue(rated.value, draft.settlement) : ZERO;
}
