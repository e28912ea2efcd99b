import type { CcamFacts } from "../../../../flows/visit/acts/ccam-facts.js";
import { fr } from "../../../i18n/fr.js";
import { dynamic, listRow, type Node, rowCard, rows, sectionTitle, stable } from "../../../kit/index.js";
import type { CcamInHand } from "./ccam-in-hand.js";
import { addsText, openModifiers } from "./modifier-sheet.js";

/** The places of modifiers: choosing one opens the next, four at most (FAC-42). */
export function modifierRows(body: Node, hand: CcamInHand): void {
  sectionTitle(body, fr.ccam.modifiers);
  dynamic(
    body,
    stable(() => hand.facts().modifiers),
    (into, places) => {
      const card = rowCard(into);
      if (places.length === 0) {
        listRow(card, { name: "modifiers-none", title: fr.ccam.noneAllowed });
        return;
      }
      rows(card, places, (row, place) => modifierRow(row, place, places.indexOf(place), hand));
    },
    { w: "full", flow: "column" },
  );
}

function modifierRow(row: Node, place: CcamFacts["modifiers"][number], rank: number, hand: CcamInHand): void {
  const { chosen, choices } = place;
  const found = choices.find(({ code }) => code === chosen);
  listRow(row, {
    name: `modifier-${rank + 1}`,
    over: fr.ccam.modifier(rank + 1),
    title: chosen === undefined ? fr.ccam.noModifier : chosen,
    bold: true,
    ...(found === undefined ? {} : { second: found.condition, value: addsText(found) }),
    onTap: () =>
      openModifiers({
        rank: rank + 1,
        choices,
        chosen,
        onChoose: (code) => hand.setDetail({ modifiers: withModifier(hand, rank, code) }),
      }),
  });
}

function withModifier({ facts }: CcamInHand, rank: number, code: string | undefined): readonly string[] {
  const now = facts().modifiers.flatMap(({ chosen }) => chosen ?? []);
  const others = now.filter((_, at) => at !== rank);
  return code === undefined ? others : [...now.slice(0, rank), code, ...now.slice(rank + 1)];
}
