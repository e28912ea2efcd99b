import type { Prediction, VisitView } from "../../../../flows/visit/types.js";
import { fr } from "../../../i18n/fr.js";
import { listRow, type Node, rowCard, visible } from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";

/** What would be rejected, first in the order of the steps. */
export function rejectsOf({ predictions }: VisitView): readonly Prediction[] {
  return predictions.filter(({ severity }) => severity === "reject");
}

/** « 2 risques de rejet », which opens what they are; nothing when there is none. It never keeps from signing. */
export function risksRow(parent: Node, { visit }: VisitApp, view: () => VisitView): void {
  const card = rowCard(parent, { name: "risks-card" });
  listRow(card, {
    name: "risks",
    icon: "fill:warning",
    iconColor: "err",
    title: () => fr.checks.risks(rejectsOf(view()).length),
    bold: true,
    onTap: () => visit.go({ kind: "checks" }),
  });
  visible(card, () => rejectsOf(view()).length > 0);
}
