import { TextDecor } from "lvgl-bindings-ts";
import { common } from "../../i18n/fr/common.js";
import { kit } from "../../i18n/fr/kit.js";
import {
  type BoxOptions,
  box,
  checkedWhen,
  icon,
  type Node,
  nameFit,
  rule,
  scaled,
  text,
  visible,
} from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Live, read, watch } from "../core/scope.js";
import type { ColorRole } from "../theme/colors.js";
import type { IconName } from "../theme/icons.js";
import { currentLook } from "../theme/look.js";
import { styles } from "../theme/styles.js";
import { type PillSpec, pill, ratePill } from "./pill.js";

/** Ground of a touched or chosen row: rounded like the inside of its card, so that no corner needs clipping. */
const ROW_RADIUS = 16;

/** A card that holds rows one under the other, 2 px lines between them. */
export function rowCard(parent: Node, where: BoxOptions = {}): Node {
  return box(parent, { w: "full", radius: 18, flow: "column", styles: [styles.card()], ...where });
}

export interface RowSpec {
  readonly name?: string;
  readonly icon?: IconName;
  readonly iconColor?: ColorRole;
  /** Small line above the title (a section of the hub). */
  readonly over?: Live<string>;
  readonly title: Live<string>;
  readonly bold?: boolean;
  readonly second?: Live<string>;
  readonly secondColor?: ColorRole;
  readonly value?: Live<string>;
  readonly pill?: PillSpec;
  /** Shows a check box 36 at left. */
  readonly chosen?: Live<boolean>;
  /** Why the row cannot be used, said as its second line; undefined when it can. */
  readonly inactive?: string;
  /** Absent: the row only shows, without ›. */
  readonly onTap?: () => void;
  readonly onLongPress?: () => void;
  /** A row that leads on ends with ›; a row that acts at once does not. Default true when it can be touched. */
  readonly leadsOn?: boolean;
}

/** A list row: icon 30, title 24, second line 20, value 20, ›; 68 to 92 px. Put a `rule` between two. */
export function listRow(parent: Node, spec: RowSpec, where: BoxOptions = {}): Node {
  const { onTap, inactive } = spec;
  const second = inactive ?? spec.second;
  const lines = 1 + (second === undefined ? 0 : 1) + (spec.over === undefined ? 0 : 1);
  const node = box(parent, {
    w: "full",
    minH: scaled(lines === 1 ? 68 : lines === 2 ? 76 : 86),
    flow: "row",
    gap: 12,
    pad: [2, 10, 2, 16],
    radius: ROW_RADIUS,
    checked: [styles.fill("soft")],
    ...where,
    ...(spec.name === undefined ? {} : { name: spec.name }),
  });
  if (spec.chosen !== undefined) checkBox(node, spec.chosen, 36);
  if (spec.icon !== undefined) icon(node, spec.icon, { size: 30, color: spec.iconColor ?? "primary" });
  const words = box(node, { grow: 1, flow: "column", gap: -1 });
  if (spec.over !== undefined) text(words, spec.over, { role: "caption", color: "ink2", w: "full", fit: nameFit() });
  text(words, spec.title, {
    role: "row",
    weight: spec.bold === true ? "bold" : "regular",
    w: "full",
    fit: nameFit(),
    ...(inactive === undefined ? {} : { color: "ink2" as const }),
  });
  if (second !== undefined) {
    text(words, second, { role: "caption", color: spec.secondColor ?? "ink2", w: "full", fit: nameFit() });
  }
  if (spec.value !== undefined || spec.pill !== undefined) {
    const right = box(node, { flow: "column", cross: "end", gap: 2 });
    if (spec.value !== undefined) {
      const strong = spec.pill !== undefined;
      text(right, spec.value, {
        role: strong ? "row" : "caption",
        weight: strong ? "bold" : "regular",
        color: strong ? "ink" : "ink2",
      });
    }
    if (spec.pill !== undefined) pill(right, spec.pill);
  }
  if (onTap !== undefined) {
    if (spec.leadsOn ?? spec.chosen === undefined) icon(node, "caret-right", { size: 26, color: "primary" });
    pressable(node, onTap, { pressed: styles.rowPressed(), onLongPress: spec.onLongPress });
  }
  if (spec.chosen !== undefined) {
    checkedWhen(node, spec.chosen);
  }
  return node;
}

/** A tick box: full with ✓, or hollow. It shows; the row around it takes the touch. */
export function checkBox(parent: Node, on: Live<boolean>, size: 36 | 40 = 40): Node {
  const node = box(parent, {
    w: size,
    h: size,
    radius: 10,
    flow: "row",
    main: "center",
    styles: [styles.fill("surface"), styles.outline("edge", 3)],
    checked: [styles.fill("primary"), styles.outline("primary", 3)],
  });
  const tick = icon(node, "check", { size: size === 36 ? 24 : 26, color: "onprimary" });
  checkedWhen(node, on);
  visible(tick, on);
  return node;
}

export interface PatientCardSpec {
  readonly name?: string;
  readonly initials: string;
  /** « ROUSSEAU Camille ». */
  readonly person: string;
  /** Quality and age: « Assurée, 39 ans ». */
  readonly detail: string;
  /** NIR or birth date. */
  readonly identity?: Live<string>;
  readonly chosen?: boolean;
  readonly rightsClosed?: boolean;
  /** Another state in a word (rights not known). */
  readonly pill?: PillSpec;
  readonly onTap: () => void;
}

/** A person to choose: disc 60 with initials, name 26, quality and age, NIR or birth date; 112 px. */
export function patientCard(parent: Node, spec: PatientCardSpec, where: BoxOptions = {}): Node {
  const node = box(parent, {
    w: "full",
    minH: scaled(112),
    radius: 18,
    flow: "row",
    gap: 14,
    pad: [8, 16],
    styles: [styles.card()],
    ...where,
    ...(spec.name === undefined ? {} : { name: spec.name }),
  });
  if (spec.chosen === true) node.addStyle(styles.ring("primary", 4));
  initialsDisc(node, spec.initials);
  const words = box(node, { grow: 1, flow: "column" });
  // A long name wraps: cut by dots, the children of one card would all look the same.
  text(words, spec.person, { role: "body", weight: "bold", w: "full" });
  text(words, spec.detail, { role: "label", color: "ink2", w: "full", fit: nameFit() });
  if (spec.identity !== undefined)
    text(words, spec.identity, { role: "label", color: "ink2", w: "full", fit: nameFit() });
  if (spec.rightsClosed === true) pill(words, { tone: "err", icon: "x", text: kit.rightsClosed });
  if (spec.pill !== undefined) pill(words, spec.pill);
  icon(node, "caret-right", { size: 30, color: "primary" });
  pressable(node, spec.onTap, { primary: true, pressed: styles.rowPressed() });
  return node;
}

/** The disc that stands for a person. */
export function initialsDisc(parent: Node, initials: string, warm = false): Node {
  const node = box(parent, {
    w: 60,
    h: 60,
    radius: 30,
    flow: "row",
    main: "center",
    styles: [
      styles.fill(warm ? "accent" : "soft"),
      styles.ink(warm ? "onaccent" : "onsoft"),
      styles.sunOutline("primary"),
    ],
  });
  text(node, initials, { role: "label", weight: "bold" });
  return node;
}

export interface ActLineSpec {
  readonly name?: string;
  /** « AMI 4 ». */
  readonly code: string;
  readonly rate?: 100 | 75 | 50 | 0;
  /** Formatted. */
  readonly amount: string;
  /** Nothing is paid for it: the amount is quiet. */
  readonly unpaid?: boolean;
  readonly label: string;
  /** One line, plain, then the article. */
  readonly reason: string;
  readonly declined?: boolean;
  /** Changed by hand: a pencil. */
  readonly edited?: boolean;
  readonly warning?: boolean;
  readonly onTap?: () => void;
}

/** What is billed and why: code and rate, amount at right, label, reason; 88 px. */
export function actLine(parent: Node, spec: ActLineSpec, where: BoxOptions = {}): Node {
  const declined = spec.declined === true;
  const node = box(parent, {
    w: "full",
    minH: scaled(88),
    flow: "row",
    gap: 8,
    pad: [0, 8, 0, 16],
    radius: ROW_RADIUS,
    ...where,
    ...(spec.name === undefined ? {} : { name: spec.name }),
  });
  const words = box(node, { grow: 1, flow: "column", gap: -2 });
  const first = box(words, { w: "full", flow: "row", gap: 10 });
  text(first, spec.code, { role: "body", weight: "bold" });
  if (spec.rate !== undefined && !declined) ratePill(first, spec.rate);
  if (spec.edited === true) icon(first, "pencil-simple", { size: 24, color: "ink2" });
  if (spec.warning === true) icon(first, "fill:warning", { size: 24, color: "warn" });
  box(first, { grow: 1, h: 1 });
  const quiet = declined || spec.unpaid === true;
  const amountOptions = { role: "body", weight: quiet ? "regular" : "bold", color: quiet ? "ink2" : "ink" } as const;
  const own = currentLook().scale === 150;
  if (!own) text(first, spec.amount, amountOptions);
  const label = text(words, spec.label, { role: "label", w: "full", fit: nameFit(), color: declined ? "ink2" : "ink" });
  if (declined) label.setStyle({ textDecor: TextDecor.STRIKETHROUGH });
  text(words, declined ? kit.declinedByYou : spec.reason, {
    role: "caption",
    color: spec.warning === true ? "warn" : "ink2",
    w: "full",
    fit: nameFit(),
  });
  if (own) text(words, spec.amount, { ...amountOptions, w: "full", align: "right" });
  if (spec.onTap !== undefined) {
    icon(node, "caret-right", { size: 24, color: "primary" });
    pressable(node, spec.onTap, { pressed: styles.rowPressed() });
  }
  return node;
}

/** Where a row of a long list stands in its group. */
export type RowPlace = "only" | "first" | "middle" | "last";

/**
 * Ground of a row in a `virtualList` whose groups look like cards: the rounded ends lie outside of the row and are cut by
 * it. Build the row's widgets into the result.
 */
export function groupedRow(row: Node, height: number, place: () => RowPlace): Node {
  const radius = 18;
  const ground = box(row, { x: 16, w: 448, radius, styles: [styles.card()] });
  watch(place, (value) => {
    const above = value === "middle" || value === "last" ? radius : 0;
    const below = value === "middle" || value === "first" ? radius : 0;
    ground.y = -above;
    ground.height = height + above + below;
  });
  const line = box(row, { x: 18, y: height - 2, w: 444, h: 2, styles: [styles.fill("line")] });
  visible(line, () => place() === "first" || place() === "middle");
  const content = box(row, { x: 18, y: 0, w: 444, h: height - 2 });
  // The first row leaves the line of the card above it in sight.
  watch(place, (value) => {
    const line = value === "first" || value === "only" ? 2 : 0;
    content.y = line;
    content.height = height - 2 - line;
  });
  return content;
}

/** Rows with lines between them. */
export function rows<T>(parent: Node, items: readonly T[], build: (into: Node, item: T, index: number) => void): void {
  items.forEach((item, index) => {
    if (index > 0) rule(parent);
    build(parent, item, index);
  });
}

/** Heading of a group of rows: 20 semi-bold, quiet. */
export function sectionTitle(parent: Node, title: Live<string>, where: BoxOptions = {}): Node {
  const node = box(parent, { w: "full", pad: [0, 4], ...where });
  text(node, title, { role: "caption", weight: "bold", color: "ink2", w: "full" });
  return node;
}

/** Mark of a required field that is empty (GEN-06). */
export function requiredMark(parent: Node, missing: Live<boolean>): Node {
  return text(parent, () => (read(missing) ? common.required : ""), { role: "caption", weight: "bold", color: "err" });
}
