import type { Choice, Way } from "../../../../flows/visit/types.js";
import { amount } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import { box, button, currentLook, type Node, pill, rowCard, scaled, styles, text } from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";

/** A choice that the rules leave: the ways side by side with what each pays; the one in place is marked. */
export function choiceCard(into: Node, app: VisitApp, { id, question, ways }: Choice): void {
  const card = rowCard(into, { pad: [12, 14, 14, 14], gap: 10, name: `choice-${nameOf(id)}` });
  text(card, question, { role: "label", weight: "bold", w: "full" });
  const beside = ways.length === 2 && currentLook().scale === 100;
  const list = box(
    card,
    beside ? { w: "full", flow: "row", cross: "start", gap: 12 } : { w: "full", flow: "column", gap: 12 },
  );
  ways.forEach((way, at) => {
    wayCard(list, app, way, { name: `way-${nameOf(id)}-${at}`, beside });
  });
}

function wayCard(
  into: Node,
  { visit }: VisitApp,
  way: Way,
  { name, beside }: { readonly name: string; readonly beside: boolean },
): void {
  const { totals, current } = way;
  const node = box(into, {
    ...(beside ? { grow: 1 } : { w: "full" as const }),
    radius: 16,
    flow: "column",
    gap: 4,
    pad: [12, 12],
    styles: [styles.sunken(), styles.ink("ink")],
    name,
  });
  text(node, way.name, { role: "label", weight: "bold", w: "full" });
  text(node, amount(totals.total), { role: "title", weight: "bold", w: "full" });
  text(node, fr.assistant.shares(amount(totals.amo), amount(totals.amc), amount(totals.patient)), {
    role: "caption",
    color: "ink2",
    w: "full",
  });
  text(node, way.reason, { role: "caption", w: "full" });
  const doubt = fr.assistant.confidence[way.confidence];
  if (doubt !== "") text(node, doubt, { role: "caption", color: "warn", w: "full" });
  if (current) pill(node, { tone: "ok", icon: "check", text: fr.assistant.current });
  else {
    button(
      node,
      { name: `${name}-choose`, label: fr.assistant.choose, onTap: () => visit.applyAdvice(way.changes) },
      { h: scaled(64) },
    );
  }
}

function nameOf(id: string): string {
  return id.replaceAll("/", "-");
}
