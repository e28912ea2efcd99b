import { actCode, amount, displayText } from "../../../i18n/format.js";
import { fr } from "../../../i18n/fr.js";
import { box, type IconName, icon, pressable, type RowKind, rule, scaled, styles, text } from "../../../kit/index.js";
import { splitLabel } from "../act-label.js";
import type { Lead } from "./act-leads.js";
import type { Item } from "./search-items.js";

/** The word that was searched in place of a mistyped one. */
export const corrected = (): RowKind<Item> => ({
  height: scaled(32),
  build(row, item) {
    const line = box(row, { x: 20, y: 2, w: 440, flow: "row", gap: 6 });
    text(line, fr.kit.resultsFor, { role: "caption", color: "ink2" });
    text(line, () => correctedOf(item()), { role: "caption", weight: "bold", grow: 1, fit: "dots" });
  },
});

function correctedOf(item: Item): string {
  return item.kind === "corrected" ? item.word : "";
}

/** A sentence among the rows. */
export const said = (): RowKind<Item> => ({
  height: scaled(48),
  build(row, item) {
    const line = box(row, { x: 20, y: 8, w: 440, flow: "row" });
    text(line, () => (item().kind === "said" ? textOf(item()) : ""), { role: "label", color: "ink2", grow: 1 });
  },
});

function textOf(item: Item): string {
  return item.kind === "said" ? item.text : "";
}

/** A way to other acts: by keyword, on another day, a code typed by hand. */
export function leading(choose: (item: Item) => void): RowKind<Item> {
  const height = scaled(74);
  return {
    height,
    build(row, item) {
      const lead = (): Lead | undefined => {
        const now = item();
        return now.kind === "lead" ? now.lead : undefined;
      };
      const node = box(row, { x: 8, w: 464, h: height - 2, flow: "row", gap: 12, pad: [0, 12], radius: 16 });
      icon(node, () => lead()?.icon ?? "plus", { size: 30, color: "primary" });
      const words = box(node, { grow: 1, flow: "column", gap: -2 });
      text(words, () => lead()?.title ?? "", { role: "label", w: "full", fit: "dots" });
      text(words, () => lead()?.second ?? "", { role: "caption", color: "ink2", w: "full", fit: "dots" });
      rule(row, { x: 20, y: height - 2, w: 440 });
      pressable(node, () => choose(item()), { pressed: styles.rowPressed() });
    },
  };
}

/** A favourite or an act: where it comes from, its name, its code and price. */
export function choosable(choose: (item: Item) => void): RowKind<Item> {
  const height = scaled(74);
  return {
    height,
    build(row, item) {
      const node = box(row, { x: 8, w: 464, h: height - 2, flow: "row", gap: 12, pad: [0, 12], radius: 16 });
      icon(node, () => glyphOf(item()), { size: 30, color: "accentInk" });
      const words = box(node, { grow: 1, flow: "column", gap: -2 });
      text(words, () => titleOf(item()), { role: "label", w: "full", fit: "dots" });
      text(words, () => secondOf(item()), { role: "caption", color: "ink2", w: "full", fit: "dots" });
      const price = box(node, { flow: "column", cross: "end", gap: -2 });
      text(price, () => codeOf(item()), { role: "label", weight: "bold" });
      text(price, () => priceOf(item()), { role: "caption", color: "ink2" });
      rule(row, { x: 20, y: height - 2, w: 440 });
      pressable(node, () => choose(item()), { pressed: styles.rowPressed() });
    },
  };
}

/** An act told by its code: code and price, and under them its official label, which may be long. */
export function coded(choose: (item: Item) => void): RowKind<Item> {
  const height = scaled(98);
  return {
    height,
    build(row, item) {
      const node = box(row, { x: 8, w: 464, h: height - 2, flow: "row", gap: 12, pad: [0, 12], radius: 16 });
      icon(node, () => glyphOf(item()), { size: 30, color: "accentInk" });
      const words = box(node, { grow: 1, flow: "column", gap: -1 });
      const first = box(words, { w: "full", flow: "row", gap: 8 });
      text(first, () => codeOf(item()), { role: "row", weight: "bold", grow: 1 });
      text(first, () => priceOf(item()), { role: "label" });
      text(words, () => labelOf(item()), { role: "caption", color: "ink2", w: "full", fit: "dots", lines: 2 });
      rule(row, { x: 20, y: height - 2, w: 440 });
      pressable(node, () => choose(item()), { pressed: styles.rowPressed() });
    },
  };
}

function labelOf(item: Item): string {
  return item.kind === "act" ? displayText(item.row.label) : "";
}

function glyphOf(item: Item): IconName {
  if (item.kind === "favourite") return "fill:star";
  if (item.kind === "act" && item.row.origin === "recent") return "clock-clockwise";
  return item.kind === "act" && item.row.origin === "favourite-act" ? "star" : "bandaids";
}

function titleOf(item: Item): string {
  if (item.kind === "favourite") return displayText(item.label);
  return item.kind === "act" ? displayText(splitLabel(item.row.label).act) : "";
}

function secondOf(item: Item): string {
  if (item.kind === "favourite") return fr.actSearch.favourite;
  if (item.kind !== "act") return "";
  const { detail } = splitLabel(item.row.label);
  return detail === "" && item.row.origin === "recent" ? fr.actSearch.recentAct : detail;
}

function codeOf(item: Item): string {
  return item.kind === "act" ? actCode(item.row.letter, item.row.coefficient) : "";
}

function priceOf(item: Item): string {
  if (item.kind !== "act") return "";
  const { price, priceToType } = item.row;
  if (price !== undefined) return amount(price);
  return priceToType === true ? fr.lists.priceToType : "";
}
