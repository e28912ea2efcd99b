import type { VisitView } from "../../../../flows/visit/types.js";
import { sentence } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import { listRow, type Node } from "../../../kit/index.js";
import type { VisitApp } from "../frame.js";

/** Words that fit on the row. */
const ROOM = 2;

/** The way to what few invoices need, and what of it is set (FAC-48). */
export function specificsRow(card: Node, { visit }: VisitApp, view: () => VisitView): void {
  listRow(card, {
    name: "specifics",
    icon: "sliders-horizontal",
    title: fr.specifics.row,
    second: () => specificsText(view()),
    onTap: () => visit.go({ kind: "specifics" }),
  });
}

function specificsText({ draft }: VisitView): string {
  const { short, none } = fr.specifics;
  const { specifics, insurance } = draft;
  const set = [
    ...(specifics?.terrorVictim === true ? [short.terrorVictim] : []),
    ...(specifics?.prevention === undefined ? [] : [short.prevention(specifics.prevention.qualifier)]),
    ...(specifics?.sexualHealth === undefined
      ? []
      : [specifics.sexualHealth.anonymous ? short.anonymous : short.sexualHealth]),
    ...(specifics?.exemptionPerAct === true ? [short.exemptionPerAct] : []),
    ...(specifics?.groupActs === true ? [short.groupActs] : []),
    ...(insurance.amoService === undefined ? [] : [short.amoService(insurance.amoService.code)]),
  ];
  if (set.length === 0) return none;
  const shown = sentence(set.slice(0, ROOM).join(", "));
  return set.length > ROOM ? short.more(shown, set.length - ROOM) : shown;
}
