import type { RatedLine } from "../../../../billing/types.js";
import type { VisitView } from "../../../../flows/visit/types.js";
import { ZERO } from "../../../../lib/money.js";
import { amount, dateDay, dateShort, person, sentence, timeOfDay } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  currentLook,
  dynamic,
  type Node,
  rowCard,
  rows,
  type ScreenSpec,
  type Shares,
  sectionTitle,
  shareBlock,
  shareField,
  stable,
  styles,
  text,
} from "../../../kit/index.js";
import { run } from "../../../run.js";
import { splitLabel } from "../act-label.js";
import { risksRow } from "../checks/risks-row.js";
import { askNegative, STOPS, type VisitApp, visitScreen, visitView } from "../frame.js";
import { lineCode } from "../line-face.js";
import { resolveLabel } from "../words.js";
import { shareInHand } from "./share-in-hand.js";

const INNER = 408;
/** From this total on the sum takes a smaller role, so that it never leaves its line, cents. */
const LARGE = 100_000;

/** Who pays what, in total and on each line, before signing (FAC-57, FAC-58, mock 10). */
export function recapScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const lines = stable(() => linesOf(view()));
  return visitScreen(app, {
    name: "visit-recap",
    title: fr.recap.title,
    subtitle: () => {
      const { patient, passages } = view().draft;
      return fr.recap.subtitle(person(patient.lastName, patient.firstName), dateShort(passages[0].date));
    },
    stop: STOPS.recap,
    footLine: true,
    primary: {
      label: () => {
        const { current, missing } = view();
        const what = current === undefined ? undefined : missing[current][0];
        return what === undefined ? fr.recap.sign : resolveLabel(what);
      },
      ...(currentLook().scale === 150 ? {} : { icon: "pen-nib" as const, iconAfter: true }),
      onTap: () => {
        const { current, negativeToConfirm } = view();
        if (current !== undefined) {
          app.visit.go({ kind: "hub" });
          return;
        }
        const negative = negativeToConfirm === undefined ? undefined : amount(negativeToConfirm);
        askNegative(app, negative, () => run(app.signVisit()));
      },
    },
    build(body) {
      totals(body, view);
      risksRow(body, app, view);
      dynamic(
        body,
        lines,
        (into, all) => {
          const passages = view().draft.passages;
          passages.forEach((passage, index) => {
            const own = all.filter((line) => line.passage === index);
            if (own.length === 0) return;
            if (passages.length > 1) {
              sectionTitle(into, fr.acts.passage(sentence(dateDay(passage.date)), timeOfDay(passage.time)));
            }
            rows(rowCard(into), own, (row, line) => shareLine(row, app, line));
          });
        },
        { w: "full", flow: "column", gap: 12 },
      );
    },
  });
}

function linesOf({ rated }: VisitView): readonly RatedLine[] {
  return rated.ok ? rated.value.lines.filter(({ freedom }) => freedom !== "declined") : [];
}

function totals(body: Node, view: () => VisitView): void {
  const rated = () => {
    const now = view().rated;
    return now.ok ? now.value : { total: ZERO, amo: ZERO, amc: ZERO, patient: ZERO };
  };
  const card = box(body, {
    w: "full",
    radius: 18,
    flow: "column",
    gap: 6,
    pad: [10, 18, 12, 18],
    styles: [styles.card()],
    name: "totals",
  });
  const wide = currentLook().scale === 150;
  const top = box(card, { w: "full", flow: wide ? "column" : "row", gap: 8 });
  const words = box(top, wide ? { w: "full", flow: "column" } : { grow: 1, flow: "column" });
  text(words, fr.recap.total, { role: "caption", color: "ink2", w: "full" });
  text(words, () => placeTime(view()), { role: "caption", color: "ink2", w: "full" });
  text(top, () => amount(rated().total), {
    role: wide || rated().total >= LARGE ? "figure" : "display",
    weight: "bold",
    name: "recap-total",
    ...(wide ? { w: "full" as const, align: "right" as const } : {}),
  });
  shareBlock(card, (): Shares => rated(), INNER);
}

function placeTime({ draft }: VisitView): string {
  const [first, ...others] = draft.passages;
  if (others.length > 0) return fr.visit.passages(draft.passages.length);
  return fr.recap.placeTime(sentence(fr.visit.place[first.place]), timeOfDay(first.time));
}

/** A line and its two shares; a touch on a share types it (FAC-59). */
function shareLine(into: Node, app: VisitApp, line: RatedLine): void {
  const wide = currentLook().scale === 150;
  const node = box(into, { w: "full", flow: "column", gap: 6, pad: [8, 16, 12, 16] });
  const top = box(node, { w: "full", flow: "row", gap: 10 });
  text(top, lineCode(line), { role: "row", weight: "bold" });
  const { act } = splitLabel(line.label);
  if (wide) box(top, { grow: 1, h: 1 });
  else text(top, act, { role: "label", color: "ink2", grow: 1, fit: "dots" });
  text(top, amount(line.amount), { role: "row", weight: "bold" });
  if (wide) text(node, act, { role: "label", color: "ink2", w: "full" });
  const shares = box(node, { w: "full", flow: wide ? "column" : "row", gap: 12 });
  for (const share of ["amo", "amc"] as const) {
    shareField(
      shares,
      {
        name: `line-${line.key.replaceAll("/", "-")}-${share}`,
        share,
        label: fr.recap[share],
        value: amount(line[share]),
        onTap: () => {
          shareInHand.value = share;
          app.visit.go({ kind: "line-shares", line: line.key });
        },
      },
      wide ? { w: "full" } : { grow: 1 },
    );
  }
}
