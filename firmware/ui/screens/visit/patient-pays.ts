import { dueToday } from "../../../flows/visit/due-today.js";
import type { VisitView } from "../../../flows/visit/types.js";
import { amount, displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { type Node, note, visible } from "../../kit/index.js";

/** « Camille règle aujourd’hui 0,00 € », live under what decides it (mock 09). */
export function patientPays(parent: Node, view: () => VisitView): void {
  const line = note(
    parent,
    {
      tone: "calm",
      icon: "hand-coins",
      text: () => fr.settlement.paysToday(displayText(view().draft.patient.firstName)),
      sum: () => amount(dueToday(view())),
    },
    { name: "pays-today" },
  );
  visible(line, () => view().rated.ok);
}
