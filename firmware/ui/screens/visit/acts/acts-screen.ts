import type { Proposal, RatedInvoice, RatedLine } from "../../../../billing/types.js";
import type { DraftPassage } from "../../../../flows/visit/draft/draft.js";
import type { VisitView } from "../../../../flows/visit/types.js";
import { ZERO } from "../../../../lib/money.js";
import { amount, dateDay, sentence, timeOfDay } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  actLine,
  box,
  button,
  dynamic,
  emptyState,
  listRow,
  type Node,
  note,
  rowCard,
  rows,
  rule,
  type ScreenSpec,
  scaled,
  stable,
  text,
  visible,
} from "../../../kit/index.js";
import { run } from "../../../run.js";
import { splitLabel } from "../act-label.js";
import { STOPS, type VisitApp, visitScreen, visitStep, visitView } from "../frame.js";
import { lineFace } from "../line-face.js";
import { rateErrorText } from "../words.js";
import { openOptions } from "./options-sheet.js";
import { unratedActs } from "./unrated-acts.js";
import { openWhy } from "./why-sheet.js";

/** The bar of « Ajouter » and the running total, which stands still while lines change, px. */
const BAR = 84;

/** What is billed at each passage and why (mock 07). */
export function actsScreen(app: VisitApp): ScreenSpec {
  const view = visitView(app);
  const step = visitStep(app, "acts");
  const facts = stable(() => factsOf(view()));
  return visitScreen(app, {
    name: "visit-acts",
    title: fr.acts.title,
    stop: STOPS.acts,
    primary: {
      label: fr.common.validate,
      icon: "arrow-right",
      iconAfter: true,
      onTap: () => app.visit.go({ kind: "hub" }),
    },
    body: "free",
    footLine: true,
    build(body) {
      const page = box(body, { x: 0, y: 0, w: 480, h: "full", flow: "column" });
      const list = box(page, {
        w: 480,
        grow: 1,
        scroll: "y",
        flow: "column",
        gap: 12,
        pad: [2, 16, 12, 16],
        name: "acts-list",
      });
      const wrong = note(list, {
        tone: "error",
        title: fr.acts.notRated,
        text: () => {
          const { rated } = view();
          return rated.ok ? "" : sentence(rateErrorText(rated.error));
        },
      });
      visible(wrong, () => {
        const { rated } = view();
        return !rated.ok && rated.error.kind !== "empty";
      });
      dynamic(list, facts, (into, now) => passagesOf(into, app, now), { w: "full", flow: "column", gap: 12 });
      bar(page, app, view, () => step().passage);
    },
  });
}

/** What the list is made of; it is rebuilt when this changes, not when a card moves. */
interface Facts {
  readonly passages: readonly DraftPassage[];
  readonly lines: readonly RatedLine[];
  readonly proposals: readonly Proposal[];
  readonly warnings: RatedInvoice["warnings"];
  /** The acts have no price: they stand without lines. */
  readonly unrated: boolean;
}

function factsOf({ draft, rated }: VisitView): Facts {
  const { passages } = draft;
  if (!rated.ok) return { passages, lines: [], proposals: [], warnings: [], unrated: rated.error.kind !== "empty" };
  const { lines, proposals, warnings } = rated.value;
  return { passages, lines, proposals, warnings, unrated: false };
}

function passagesOf(into: Node, app: VisitApp, facts: Facts): void {
  facts.passages.forEach((passage, index) => {
    passageGroup(into, app, facts, { passage, index });
  });
  const more = rowCard(into);
  listRow(more, {
    name: "add-passage",
    icon: "calendar-blank",
    title: fr.acts.addPassage,
    second: fr.acts.addPassageText,
    leadsOn: false,
    onTap: () => app.visit.addPassage(),
  });
  const [first] = facts.lines;
  if (first === undefined) return;
  rule(more);
  listRow(more, {
    name: "verify",
    icon: "list-checks",
    title: fr.assistant.row,
    second: fr.assistant.rowText,
    onTap: () => app.visit.go({ kind: "assistant" }),
  });
  rule(more);
  listRow(more, {
    name: "save-favourite",
    icon: "star",
    title: fr.acts.saveFavourite,
    second: fr.acts.saveFavouriteText,
    leadsOn: false,
    onTap: () => run(app.visit.saveAsFavourite(favouriteName(first, facts))),
  });
}

/** A first name for the favourite, changed at will in « Mes favoris ». */
function favouriteName(first: RatedLine, { passages }: Facts): string {
  const others = (passages[0]?.acts.length ?? 1) - 1;
  const { act } = splitLabel(first.label);
  return others > 0 ? fr.acts.favouriteName(act, others) : act;
}

function passageGroup(
  into: Node,
  app: VisitApp,
  facts: Facts,
  { passage, index }: { readonly passage: DraftPassage; readonly index: number },
): void {
  const { visit } = app;
  const card = rowCard(into, { name: `passage-${index}` });
  listRow(card, {
    name: `passage-${index}-open`,
    icon: passage.place === "HOME" ? "house" : passage.place === "OFFICE" ? "stethoscope" : "desktop",
    title: fr.acts.passage(sentence(dateDay(passage.date)), timeOfDay(passage.time)),
    bold: true,
    second: whereText(passage),
    onTap: () => visit.go({ kind: "passage", passage: index }),
  });
  const lines = facts.lines.filter((line) => line.passage === index);
  if (lines.length > 0) rule(card);
  rows(card, lines, (row, line) => {
    actLine(row, { ...lineFace(line, facts.warnings), onTap: () => openWhy(app, line, passage.date) });
  });
  if (facts.unrated && passage.acts.length > 0) {
    rule(card);
    unratedActs(card, app, passage, index);
  } else if (lines.length === 0) emptyState(into, { icon: "bandaids", title: fr.acts.none, text: fr.acts.noneText });
  const proposals = facts.proposals.filter((each) => each.passage === index);
  const offered = proposals.filter(({ refused }) => refused === undefined).length;
  if (proposals.length > 0) {
    rule(card);
    listRow(card, {
      name: `passage-${index}-options`,
      icon: "sliders-horizontal",
      title: fr.acts.options,
      value: String(offered),
      onTap: () => openOptions(app, proposals),
    });
  }
  if (facts.passages.length === 1) return;
  rule(card);
  listRow(card, {
    name: `passage-${index}-add`,
    icon: "plus",
    title: fr.acts.addAct,
    leadsOn: false,
    onTap: () => visit.go({ kind: "act-search", passage: index }),
  });
}

/** « à domicile, 12 km ». */
function whereText({ place, travel }: DraftPassage): string {
  const where = fr.visit.place[place];
  if (place !== "HOME" || travel.oneWayKm === 0) return where;
  return fr.acts.passage(where, fr.passage.kmValue(travel.oneWayKm));
}

function bar(page: Node, { visit }: VisitApp, view: () => VisitView, passage: () => number): void {
  const row = box(page, { w: 480, h: scaled(BAR), flow: "row", gap: 12, pad: [0, 16] });
  button(
    row,
    {
      name: "add-act",
      label: fr.acts.add,
      icon: "plus",
      onTap: () => visit.go({ kind: "act-search", passage: passage() }),
    },
    { w: 216, h: 68 },
  );
  const total = box(row, { grow: 1, flow: "column", cross: "end" });
  const rated = (): { readonly total: RatedInvoice["total"]; readonly count: number } => {
    const now = view().rated;
    return now.ok ? { total: now.value.total, count: now.value.lines.length } : { total: ZERO, count: 0 };
  };
  text(total, () => fr.acts.total(rated().count), { role: "caption", color: "ink2" });
  text(total, () => amount(rated().total), { role: "figure", weight: "bold", name: "acts-total" });
}
