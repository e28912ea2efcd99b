import type { RatedLine } from "../../../../billing/types.js";
import type { PlainDate } from "../../../../lib/dates.js";
import { amount, dateShort, percent } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  type ButtonSpec,
  box,
  type IconName,
  icon,
  listRow,
  type Node,
  type Overlay,
  openSheet,
  rowCard,
  rule,
  styles,
  text,
} from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";
import { actOf, lineCode } from "../line-face.js";
import { calculationOf } from "./why-calculation.js";

const DISCS = {
  100: "fill:circle",
  75: "fill:chart-pie-slice",
  50: "fill:circle-half",
  0: "circle",
} as const satisfies Record<number, IconName>;

/** Money explains itself: question, sentence, calculation, article and date of the tariff (mock 08). */
export function openWhy(app: VisitApp, line: RatedLine, on: PlainDate): void {
  openSheet({
    name: "why",
    margin: 20,
    gap: 10,
    foot: (sheet) => footOf(app, line, sheet),
    build(content, sheet) {
      question(content, line);
      text(content, fr.why.lineName(lineCode(line), inSentence(line.label)), {
        role: "label",
        color: "ink2",
        w: "full",
      });
      reasons(content, line);
      formula(content, app, line);
      calculation(content, line);
      sources(content, line, on);
      const act = actOf(line);
      if (act === undefined || line.freedom === "declined") return;
      listRow(rowCard(content), {
        name: "why-modify",
        icon: "pencil-simple",
        title: fr.why.modify,
        second: fr.why.modifyText,
        onTap: () => {
          sheet.close();
          app.visit.go({ kind: "act-edit", ...act });
        },
      });
    },
  });
}

/** « Injection » within a sentence takes a small letter; « IV », an abbreviation, does not. */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.slice(0, 1).toLocaleLowerCase("fr-FR") + label.slice(1) : label;
}

function question(content: Node, line: RatedLine): void {
  const row = box(content, { w: "full", flow: "row", gap: 12 });
  const declined = line.freedom === "declined";
  if (line.coefficient !== null && !declined) icon(row, DISCS[line.ratePercent], { size: 44, color: "primary" });
  const asksRate = line.coefficient !== null && line.ratePercent !== 100;
  const asked = asksRate ? fr.why.rate(percent(line.ratePercent)) : fr.why.amount(amount(line.amount));
  text(row, declined ? fr.why.declined : asked, { role: "title", weight: "bold", grow: 1, name: "why-question" });
}

/** The rule that decided, in full size; what else she must know, smaller. Tariff and rate of the caisse are small print. */
function reasons(content: Node, line: RatedLine): void {
  const [first, ...rest] = line.reasons;
  if (line.freedom === "declined") {
    text(content, fr.why.declinedText, { role: "body", w: "full" });
    return;
  }
  text(content, first.text, { role: "body", w: "full" });
  for (const more of rest) {
    if (more.rule !== "tariff") text(content, more.text, { role: "caption", color: "ink2", w: "full" });
  }
}

/** How the mutuelle's formula worked on this line: asked for when the sheet opens, since it is computed again. */
function formula(content: Node, { visit }: VisitApp, line: RatedLine): void {
  if (line.freedom === "declined" || line.typed.amc) return;
  const figures = visit.amcFigures(line.key);
  if (figures !== undefined) text(content, figures, { role: "caption", color: "ink2", w: "full", name: "why-formula" });
}

function calculation(content: Node, line: RatedLine): void {
  const { steps, result } = calculationOf(line);
  const holder = box(content, {
    w: "full",
    radius: 16,
    flow: "column",
    gap: 8,
    pad: [14, 16],
    styles: [styles.sunken(), styles.ink("ink")],
    name: "calculation",
  });
  for (const step of steps) calculationRow(holder, step.label, step.value, false);
  rule(holder);
  calculationRow(holder, result.label, result.value, true);
}

function calculationRow(into: Node, label: string, value: string, strong: boolean): void {
  const row = box(into, { w: "full", flow: "row", gap: 12 });
  text(row, label, { role: "label", grow: 1 });
  text(row, value, { role: strong ? "body" : "label", weight: strong ? "bold" : "regular" });
}

function sources(content: Node, line: RatedLine, on: PlainDate): void {
  const row = box(content, { w: "full", flow: "row", gap: 10, pad: [4, 0] });
  icon(row, "book-open-text", { size: 26, color: "ink2" });
  const words = box(row, { grow: 1, flow: "column" });
  const article = line.reasons[0].article;
  if (article !== undefined) text(words, fr.why.article(article), { role: "caption", color: "ink2", w: "full" });
  text(words, fr.why.tariffOn(dateShort(on)), { role: "caption", color: "ink2", w: "full" });
}

/** « Retirer » for an act or a fee she added, « Décliner » for a fee of the rules, « Rétablir » for what she left out. */
function footOf({ visit }: VisitApp, line: RatedLine, sheet: Overlay): readonly ButtonSpec[] {
  const done = (act: () => void) => () => {
    sheet.close();
    act();
  };
  const close: ButtonSpec = { name: "why-close", kind: "primary", label: fr.common.close, onTap: () => sheet.close() };
  const act = actOf(line);
  if (line.freedom === "declined") {
    return [
      { name: "why-close", label: fr.common.close, onTap: () => sheet.close() },
      {
        name: "why-restore",
        kind: "primary",
        label: fr.common.restore,
        onTap: done(() => visit.setDeclined(line.key, false)),
      },
    ];
  }
  const remove = (how: () => void): ButtonSpec => ({
    name: "why-remove",
    icon: "trash",
    label: fr.common.remove,
    onTap: done(how),
  });
  if (act !== undefined) return [remove(() => visit.removeAct(act.passage, act.act)), close];
  if (line.freedom === "added") return [remove(() => visit.setAdded(line.passage, line.code, false)), close];
  if (line.freedom === "fixed") return [close];
  return [{ name: "why-decline", label: fr.why.decline, onTap: done(() => visit.setDeclined(line.key, true)) }, close];
}
