import type { InvoiceRow } from "../../../flows/invoices/types.js";
import { amount, displayText, invoiceNumber } from "../../i18n/format.js";
import {
  box,
  checkBox,
  currentLook,
  dynamic,
  groupedRow,
  liveStyle,
  type Node,
  pill,
  pressable,
  type RowPlace,
  scaled,
  styles,
  text,
  visible,
} from "../../kit/index.js";
import { statePill } from "./faces.js";
import { waitsFor } from "./list-items.js";

export interface InvoiceRowActions {
  readonly toggle: (number: number) => void;
  readonly open: (number: number) => void;
}

interface RowItem {
  readonly row: InvoiceRow;
  readonly place: RowPlace;
}

/** Width of the zone that chooses, px: a gloved thumb hits it without aiming at the box in it. */
const CHOOSE = 80;

export function invoiceRowHeight(): number {
  return currentLook().scale === 100 ? 100 : scaled(128);
}

/**
 * A row with two targets, both as high as the row: at left the one that chooses, the rest opens. A long press chooses
 * too. No mode to enter first, and no small circle to aim at.
 */
export function invoiceRow(parent: Node, item: () => RowItem, actions: InvoiceRowActions): void {
  const height = invoiceRowHeight();
  const row = (): InvoiceRow => item().row;
  const content = groupedRow(parent, height, () => item().place);
  const ground = box(content, { w: "full", h: "full", radius: 16, flow: "row" });
  liveStyle(
    ground,
    () => row().selected,
    (on) => (on ? styles.fill("soft") : styles.transparent()),
  );
  const choose = box(ground, { w: CHOOSE, h: "full", flow: "row", main: "center", name: "choose" });
  checkBox(choose, () => row().selected, 40);
  pressable(choose, () => actions.toggle(row().number));
  const open = box(ground, { grow: 1, h: "full", flow: "row", gap: 8, pad: [0, 14, 0, 0], name: "open" });
  pressable(open, () => actions.open(row().number), { onLongPress: () => actions.toggle(row().number) });
  if (currentLook().scale === 100) wide(open, row);
  else stacked(open, row);
}

function wide(into: Node, row: () => InvoiceRow): void {
  const words = box(into, { grow: 1, flow: "column", gap: -1 });
  text(words, () => displayText(row().patientName), { role: "row", weight: "bold", w: "full", fit: "dots" });
  numberAndWait(words, row);
  const right = box(into, { flow: "column", cross: "end", gap: 4 });
  text(right, () => amount(row().total), { role: "row", weight: "bold" });
  stateOf(right, row);
}

/** Larger text: amount and state under the name. */
function stacked(into: Node, row: () => InvoiceRow): void {
  const words = box(into, { grow: 1, flow: "column", gap: -1 });
  text(words, () => displayText(row().patientName), { role: "row", weight: "bold", w: "full", fit: "dots" });
  numberAndWait(words, row);
  const last = box(words, { w: "full", flow: "row", main: "between", gap: 8 });
  stateOf(last, row);
  text(last, () => amount(row().total), { role: "row", weight: "bold" });
}

function numberAndWait(into: Node, row: () => InvoiceRow): void {
  text(into, () => invoiceNumber(row().number), { role: "caption", color: "ink2" });
  const waits = text(into, () => waitsFor(row()), { role: "caption", color: "ink2", w: "full", fit: "dots" });
  visible(waits, () => waitsFor(row()) !== "");
}

function stateOf(into: Node, row: () => InvoiceRow): void {
  dynamic(
    into,
    () => row().state,
    (holder, state) => {
      pill(holder, statePill(state));
    },
    {},
  );
}
