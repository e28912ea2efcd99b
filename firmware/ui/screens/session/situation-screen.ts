import type { App } from "../../../flows/app-types.js";
import type { BillingSituation } from "../../../model/people.js";
import { person } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import {
  box,
  icon,
  keep,
  type Node,
  pill,
  pressable,
  rowCard,
  type ScreenSpec,
  scaled,
  styles,
  text,
} from "../../kit/index.js";

/** Several situations de facturation on the card: she picks the one she works in today. The touch is the choice. */
export function situationScreen(app: Pick<App, "session">): ScreenSpec {
  const professional = keep(() => {
    const state = app.session.state.value;
    return state.kind === "situation" ? state.professional : undefined;
  });
  return {
    name: "situation",
    head: {
      title: fr.session.chooseTitle,
      subtitle: () => person(professional().lastName, professional().firstName),
    },
    foot: { back: { onTap: () => app.session.lock() } },
    build(body) {
      for (const situation of professional().situations) {
        situationCard(body, situation, () => app.session.chooseSituation(situation.logicalNumber));
      }
    },
  };
}

function situationCard(body: Node, situation: BillingSituation, onTap: () => void): void {
  const card = rowCard(body, {
    minH: scaled(112),
    flow: "row",
    gap: 14,
    pad: [12, 16],
    name: `situation-${situation.logicalNumber}`,
  });
  icon(card, situation.exerciseMode === "4" ? "users" : "house", { size: 34, color: "primary" });
  const words = box(card, { grow: 1, flow: "column", gap: 2 });
  text(words, situation.structureName, { role: "row", weight: "bold", w: "full" });
  text(words, fr.session.exerciseModes[situation.exerciseMode], { role: "label", color: "ink2", w: "full" });
  text(words, fr.session.billed(situation.billingNumber, situation.billingKey), {
    role: "label",
    color: "ink2",
    w: "full",
  });
  if (!situation.maySignInvoice) pill(words, { tone: "warn", icon: "fill:warning", text: fr.session.mayNotSign });
  icon(card, "caret-right", { size: 30, color: "primary" });
  pressable(card, onTap, { primary: true, pressed: styles.rowPressed() });
}
