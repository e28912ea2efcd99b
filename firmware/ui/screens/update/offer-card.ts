import type { UpdateOffer } from "../../../flows/update/types.js";
import { displayText } from "../../i18n/format.js";
import { fr } from "../../i18n/fr.js";
import { box, type Node, rowCard, rule, scaled, styles, text } from "../../kit/index.js";

/** Which update, and what it changes (mock 16). `over` is the line above its name. */
export function offerCard(parent: Node, offer: UpdateOffer, over: string): void {
  const card = rowCard(parent, { pad: [16, 18], gap: 8 });
  text(card, over, { role: "label", color: "ink2", w: "full" });
  const version = fr.update.version[offer.kind](displayText(offer.version));
  text(card, version, { role: "figure", weight: "bold", w: "full", name: "update-version" });
  rule(card);
  if (offer.notes.length === 0) text(card, fr.update.notesLater, { role: "label", color: "ink2", w: "full" });
  for (const line of offer.notes) noteLine(card, displayText(line));
}

function noteLine(card: Node, line: string): void {
  const row = box(card, { w: "full", flow: "row", cross: "start", gap: 12 });
  box(box(row, { w: 10, h: scaled(28) }), {
    x: 0,
    y: scaled(9),
    w: 10,
    h: 10,
    radius: 5,
    styles: [styles.fill("accent")],
  });
  text(row, line, { role: "label", grow: 1 });
}
