import type { Prediction, VisitView } from "../../../../flows/visit/types.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  dynamic,
  emptyState,
  icon,
  type Node,
  note,
  rowCard,
  rule,
  type ScreenSpec,
  sectionTitle,
  stable,
  text,
} from "../../../kit/index.js";
import { openWhy } from "../acts/why-sheet.js";
import { type VisitApp, visitScreen, visitView } from "../frame.js";
import { sentenceRow } from "./sentence-row.js";

const SEVERITIES = ["reject", "anomaly", "signal"] as const;

/** What the return would say of this invoice, the gravest first, each with the way to mend it. Signing stays free. */
export function checksScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const found = stable(() => view().predictions);
  return visitScreen(app, {
    name: "visit-checks",
    title: fr.checks.title,
    subtitle: fr.checks.subtitle,
    primary: { label: fr.checks.back, onTap: () => app.visit.go({ kind: "hub" }) },
    build(body) {
      dynamic(body, found, (into, predictions) => listOf(into, app, view, predictions), {
        w: "full",
        flow: "column",
        gap: 12,
      });
    },
  });
}

function listOf(into: Node, app: VisitApp, view: () => VisitView, predictions: readonly Prediction[]): void {
  if (predictions.length === 0) {
    emptyState(into, { icon: "shield-check", title: fr.checks.none, text: fr.checks.noneText });
    return;
  }
  for (const severity of SEVERITIES) {
    const own = predictions.filter((each) => each.severity === severity);
    if (own.length === 0) continue;
    sectionTitle(into, fr.checks.severity[severity]);
    for (const prediction of own) {
      predictionCard(into, prediction, () => mend(app, view(), prediction));
    }
  }
  note(into, { tone: "calm", title: fr.checks.free, text: fr.checks.freeText });
}

/** What is wrong above, what to do below: the lower half is the key. */
function predictionCard(into: Node, prediction: Prediction, onMend: () => void): void {
  const { code, part, severity, text: wrong, mend: what } = prediction;
  const grave = severity === "reject";
  const card = rowCard(into, { name: `check-${code}` });
  const head = box(card, { w: "full", flow: "row", cross: "start", gap: 12, pad: [12, 16, 10, 16] });
  if (severity !== "signal") icon(head, "fill:warning", { size: 30, color: grave ? "err" : "warn" });
  const words = box(head, { grow: 1, flow: "column" });
  text(words, wrong, { role: "label", weight: grave ? "bold" : "regular", w: "full" });
  text(words, fr.checks.code(code, fr.checks.part[part]), { role: "caption", color: "ink2", w: "full" });
  rule(card);
  sentenceRow(card, { name: `mend-${code}`, icon: "pencil-simple", text: what, onTap: onMend });
}

/** Opens where it is mended: the section, the patient's sheet, or the sheet of the line at fault. */
function mend(app: VisitApp, { draft, rated }: VisitView, { place }: Prediction): void {
  const { visit } = app;
  switch (place.step) {
    case "patient":
    case "mutuelle":
      app.openVisitPatient();
      return;
    case "acts": {
      const line = rated.ok ? rated.value.lines.find(({ key }) => key === place.lineKey) : undefined;
      const on = line === undefined ? undefined : draft.passages[line.passage]?.date;
      if (line !== undefined && on !== undefined) openWhy(app, line, on);
      else if (place.passage !== undefined) visit.go({ kind: "passage", passage: place.passage });
      else visit.go({ kind: "acts", passage: 0 });
      return;
    }
    case "prescription":
    case "insurance":
    case "settlement":
    case "securing":
      visit.go({ kind: place.step });
      return;
  }
}
