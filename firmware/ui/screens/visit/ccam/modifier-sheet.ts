import type { ModifierChoice } from "../../../../flows/visit/acts/ccam-facts.js";
import { cents } from "../../../../lib/money.js";
import { amount, percent, sentence } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import {
  box,
  checkBox,
  currentScope,
  inScope,
  type Node,
  openSheet,
  pressable,
  rowCard,
  rows,
  scaled,
  styles,
  text,
} from "../../../kit/index.js";

interface Row {
  readonly code: string | undefined;
  readonly title: string;
  readonly adds: string;
  /** What it is for, or why it cannot go with the others. */
  readonly why: string;
  readonly refused: boolean;
}

/** The modifiers of one place, each with what it is for in full: the words decide (FAC-42). */
export function openModifiers(spec: {
  readonly rank: number;
  readonly choices: readonly ModifierChoice[];
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | undefined) => void;
}): void {
  const opener = currentScope();
  const none: Row = { code: undefined, title: fr.ccam.noModifier, adds: "", why: "", refused: false };
  openSheet({
    name: "modifiers",
    title: fr.ccam.modifier(spec.rank),
    gap: 12,
    build(content, sheet) {
      rows(rowCard(content), [none, ...spec.choices.map(rowOf)], (into, row) => {
        const node = modifierRow(into, row, row.code === spec.chosen);
        if (row.refused) return;
        pressable(
          node,
          () => {
            sheet.close();
            inScope(opener, () => spec.onChoose(row.code));
          },
          { pressed: styles.rowPressed() },
        );
      });
    },
  });
}

function rowOf(choice: ModifierChoice): Row {
  const { code, condition, refused } = choice;
  return {
    code,
    title: code,
    adds: addsText(choice),
    why: refused === undefined ? condition : sentence(refused),
    refused: refused !== undefined,
  };
}

/** « + 19,06 € », « + 6,5 % ». */
export function addsText({ adds: { kind, value } }: ModifierChoice): string {
  return fr.ccam.adds(kind === "flat" ? amount(cents(value)) : percent(value / 100));
}

function modifierRow(into: Node, { code, title, adds, why, refused }: Row, chosen: boolean): Node {
  const color = refused ? "ink2" : "ink";
  const node = box(into, {
    w: "full",
    minH: scaled(72),
    radius: 16,
    flow: "row",
    gap: 12,
    pad: [6, 14],
    name: `modifier-${code ?? "none"}`,
  });
  checkBox(node, chosen, 36);
  const words = box(node, { grow: 1, flow: "column", gap: -1 });
  const first = box(words, { w: "full", flow: "row", gap: 8 });
  text(first, title, { role: "row", weight: "bold", color, grow: 1 });
  if (adds !== "") text(first, adds, { role: "label", color });
  if (why !== "") text(words, why, { role: "caption", color: "ink2", w: "full" });
  return node;
}
