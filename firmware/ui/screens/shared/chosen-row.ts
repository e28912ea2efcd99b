import type { Cents } from "../../../lib/money.js";
import { amount, displayText } from "../../i18n/format.js";
import {
  box,
  checkBox,
  currentLook,
  dynamic,
  groupedRow,
  liveStyle,
  type Node,
  type PillSpec,
  pill,
  pressable,
  type RowPlace,
  scaled,
  styles,
  text,
  visible,
} from "../../kit/index.js";

/** What a row of invoices shows. */
export interface RowFace {
  readonly name: string;
  readonly total: Cents;
  /** « Facture n° 1434 ». */
  readonly caption: string;
  /** What it still waits for; "" when for nothing. */
  readonly waits: string;
  readonly selected: boolean;
  /** The state in a word; redrawn when `state` changes. */
  readonly state: string;
  readonly pill: () => PillSpec;
}

export interface RowItem {
  readonly face: RowFace;
  readonly place: RowPlace;
}

export interface ChosenRowActions {
  readonly toggle: () => void;
  readonly open: () => void;
}

/** Width of the zone that chooses, px: a gloved thumb hits it without aiming at the box in it. */
const CHOOSE = 80;

export function chosenRowHeight(): number {
  return currentLook().scale === 100 ? 100 : scaled(128);
}

/**
 * A row with two targets, both as high as the row: at left the one that chooses, the rest opens. A long press chooses
 * too. No mode to enter first, and no small circle to aim at.
 */
export function chosenRow(parent: Node, item: () => RowItem, actions: ChosenRowActions): void {
  const face = (): RowFace => item().face;
  const content = groupedRow(parent, chosenRowHeight(), () => item().place);
  const ground = box(content, { w: "full", h: "full", radius: 16, flow: "row" });
  liveStyle(
    ground,
    () => face().selected,
    (on) => (on ? styles.fill("soft") : styles.transparent()),
  );
  const choose = box(ground, { w: CHOOSE, h: "full", flow: "row", main: "center", name: "choose" });
  checkBox(choose, () => face().selected, 40);
  pressable(choose, actions.toggle);
  const open = box(ground, { grow: 1, h: "full", flow: "row", gap: 8, pad: [0, 14, 0, 0], name: "open" });
  pressable(open, actions.open, { onLongPress: actions.toggle });
  if (currentLook().scale === 100) wide(open, face);
  else stacked(open, face);
}

function wide(into: Node, face: () => RowFace): void {
  const words = box(into, { grow: 1, flow: "column", gap: -1 });
  text(words, () => displayText(face().name), { role: "row", weight: "bold", w: "full", fit: "dots" });
  captionAndWait(words, face);
  const right = box(into, { flow: "column", cross: "end", gap: 4 });
  text(right, () => amount(face().total), { role: "row", weight: "bold" });
  stateOf(right, face);
}

/** Larger text: amount and state under the name. */
function stacked(into: Node, face: () => RowFace): void {
  const words = box(into, { grow: 1, flow: "column", gap: -1 });
  text(words, () => displayText(face().name), { role: "row", weight: "bold", w: "full", fit: "dots" });
  captionAndWait(words, face);
  const last = box(words, { w: "full", flow: "row", main: "between", gap: 8 });
  stateOf(last, face);
  text(last, () => amount(face().total), { role: "row", weight: "bold" });
}

function captionAndWait(into: Node, face: () => RowFace): void {
  text(into, () => face().caption, { role: "caption", color: "ink2" });
  const waits = text(into, () => face().waits, { role: "caption", color: "ink2", w: "full", fit: "dots" });
  visible(waits, () => face().waits !== "");
}

function stateOf(into: Node, face: () => RowFace): void {
  dynamic(
    into,
    () => face().state,
    (holder) => {
      pill(holder, face().pill());
    },
    {},
  );
}
