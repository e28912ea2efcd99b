import * as lv from "lvgl-bindings-ts/raw";
import { counter } from "../../i18n/format.js";
import { type BoxOptions, box, icon, liveStyle, type Node, scaled, text } from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Live, read, watch } from "../core/scope.js";
import { toast } from "../overlay/toast.js";
import type { ColorRole } from "../theme/colors.js";
import type { IconName } from "../theme/icons.js";
import { styles } from "../theme/styles.js";

const ON = lv.LV_STATE.CHECKED;

function checked(node: Node, on: Live<boolean>): void {
  watch(on, (value) => (value ? lv.lv_obj_add_state(node, ON) : lv.lv_obj_remove_state(node, ON)));
}

/** The chosen one of several is semi-bold. */
function boldWhen(word: Node, on: () => boolean): void {
  liveStyle(word, on, (value) => styles.font("label", value ? "bold" : "regular"));
}

export interface ChipSpec<K extends string> {
  readonly key: K;
  readonly label: string;
  readonly icon?: IconName;
  readonly iconColor?: ColorRole;
  readonly count?: Live<number>;
}

/** Filters: a row of chips 56 high that scrolls sideways. */
export function chips<K extends string>(
  parent: Node,
  specs: readonly ChipSpec<K>[],
  chosen: Live<K>,
  onChoose: (key: K) => void,
  where: BoxOptions = {},
): Node {
  const row = box(parent, { w: 480, h: 60, flow: "row", gap: 8, pad: [2, 16], scroll: "x", ...where });
  for (const spec of specs) {
    const chip = box(row, { h: 56, radius: 28, pad: [0, 16], flow: "row", gap: 8, name: `chip-${spec.key}` });
    for (const style of [styles.fill("surface"), styles.ink("ink"), styles.outline("edge", 2)]) {
      lv.lv_obj_add_style(chip, style, 0);
    }
    for (const style of [styles.fill("primary"), styles.ink("onprimary"), styles.outline("primary", 2)]) {
      lv.lv_obj_add_style(chip, style, ON);
    }
    lv.lv_obj_add_style(chip, styles.rowPressed(), lv.LV_STATE.PRESSED);
    const on = (): boolean => read(chosen) === spec.key;
    checked(chip, on);
    if (spec.icon !== undefined) {
      icon(chip, spec.icon, { size: 24, ...(spec.iconColor === undefined ? {} : { color: spec.iconColor }) });
    }
    const { count } = spec;
    const word = text(chip, () => (count === undefined ? spec.label : `${spec.label} ${counter(read(count))}`), {
      role: "label",
    });
    boldWhen(word, on);
    pressable(chip, () => onChoose(spec.key), { reach: 4 });
  }
  return row;
}

/** Two or three exclusive choices on one track; never more (beyond, a row with ›). */
export function segmented<K extends string>(
  parent: Node,
  specs: readonly (readonly [K, string])[],
  chosen: Live<K>,
  onChoose: (key: K) => void,
  where: BoxOptions = {},
): Node {
  const track = box(parent, {
    w: "full",
    h: 68,
    radius: 16,
    pad: 4,
    gap: 4,
    flow: "row",
    styles: [styles.sunken()],
    ...where,
  });
  for (const [key, label] of specs) {
    const part = box(track, { grow: 1, h: "full", radius: 13, flow: "row", main: "center", name: `segment-${key}` });
    lv.lv_obj_add_style(part, styles.ink("ink2"), 0);
    for (const style of [styles.fill("surface"), styles.ink("primary"), styles.sunOutline("primary")]) {
      lv.lv_obj_add_style(part, style, ON);
    }
    lv.lv_obj_add_style(part, styles.rowPressed(), lv.LV_STATE.PRESSED);
    const on = (): boolean => read(chosen) === key;
    checked(part, on);
    const word = text(part, label, { role: "label", weight: "regular" });
    boldWhen(word, on);
    pressable(part, () => onChoose(key));
  }
  return track;
}

/** Faces of one sheet: a segmented control of 60 px. */
export function tabs<K extends string>(
  parent: Node,
  specs: readonly (readonly [K, string])[],
  chosen: Live<K>,
  onChoose: (key: K) => void,
): Node {
  return segmented(parent, specs, chosen, onChoose, { h: 60 });
}

export interface SwitchSpec {
  readonly name?: string;
  readonly label: Live<string>;
  /** What follows from it. */
  readonly consequence?: Live<string>;
  readonly on: Live<boolean>;
  /** Why it cannot be changed now. */
  readonly inactive?: string;
  readonly onChange: (on: boolean) => void;
}

/** The switch alone: 76×44, ✓ in the knob. */
export function switchGlyph(parent: Node, on: Live<boolean>): Node {
  const track = box(parent, { w: 76, h: 44, radius: 22 });
  for (const style of [styles.fill("sunken"), styles.outline("edge", 2)]) lv.lv_obj_add_style(track, style, 0);
  for (const style of [styles.fill("primary"), styles.outline("primary", 2)]) lv.lv_obj_add_style(track, style, ON);
  const knob = box(track, { y: 2, w: 36, h: 36, radius: 18, flow: "row", main: "center" });
  for (const style of [styles.fill("surface"), styles.outline("edge", 2)]) lv.lv_obj_add_style(knob, style, 0);
  lv.lv_obj_add_style(knob, styles.outline("surface", 2), ON);
  const tick = icon(knob, "check", { size: 20, color: "primary" });
  checked(track, on);
  checked(knob, on);
  watch(on, (value) => {
    lv.lv_obj_set_x(knob, value ? 34 : 2);
    if (value) lv.lv_obj_remove_flag(tick, lv.LV_OBJ_FLAG.HIDDEN);
    else lv.lv_obj_add_flag(tick, lv.LV_OBJ_FLAG.HIDDEN);
  });
  return track;
}

/** Yes or no, at once: label, consequence, switch; the whole row of 84 px is the target. */
export function switchRow(parent: Node, spec: SwitchSpec, where: BoxOptions = {}): Node {
  const node = box(parent, {
    w: "full",
    minH: scaled(84),
    flow: "row",
    gap: 12,
    pad: [6, 16],
    ...where,
    ...(spec.name === undefined ? {} : { name: spec.name }),
  });
  const words = box(node, { grow: 1, flow: "column" });
  const off = spec.inactive !== undefined;
  text(words, spec.label, { role: "row", w: "full", ...(off ? { color: "ink2" as const } : {}) });
  const second = spec.inactive ?? spec.consequence;
  if (second !== undefined) text(words, second, { role: "caption", color: "ink2", w: "full" });
  switchGlyph(node, spec.on);
  lv.lv_obj_add_style(node, styles.rowPressed(), lv.LV_STATE.PRESSED);
  pressable(node, () => {
    if (spec.inactive === undefined) spec.onChange(!read(spec.on));
    else toast({ text: spec.inactive, tone: "information" });
  });
  return node;
}

export interface StepperSpec {
  readonly name: string;
  readonly label: Live<string>;
  /** « 1 à 15 min ». */
  readonly bounds?: Live<string>;
  readonly value: Live<number>;
  readonly low: number;
  readonly high: number;
  readonly step?: number;
  readonly format?: (value: number) => string;
  readonly onChange: (value: number) => void;
}

/** Small numbers: name and bounds, [−] value [+]; at a bound the key is inactive; a long press repeats. */
export function stepper(parent: Node, spec: StepperSpec, where: BoxOptions = {}): Node {
  const { step = 1, format = String } = spec;
  const node = box(parent, {
    w: "full",
    minH: scaled(84),
    flow: "row",
    gap: 8,
    pad: [6, 8, 6, 16],
    name: spec.name,
    ...where,
  });
  const words = box(node, { grow: 1, flow: "column" });
  text(words, spec.label, { role: "row", w: "full" });
  if (spec.bounds !== undefined) text(words, spec.bounds, { role: "caption", color: "ink2", w: "full" });
  const key = (glyph: "minus" | "plus", delta: number): void => {
    const part = box(node, { w: 68, h: 64, radius: 18, flow: "row", main: "center", name: `${spec.name}-${glyph}` });
    for (const style of [styles.fill("surface"), styles.ink("primary"), styles.outline("edge", 2)]) {
      lv.lv_obj_add_style(part, style, 0);
    }
    lv.lv_obj_add_style(part, styles.pressed("soft"), lv.LV_STATE.PRESSED);
    for (const style of [styles.fill("sunken"), styles.ink("ink2"), styles.outline("line", 2)]) {
      lv.lv_obj_add_style(part, style, lv.LV_STATE.USER_1);
    }
    icon(part, glyph, { size: 30 });
    const next = (): number => read(spec.value) + delta;
    const allowed = (): boolean => next() >= spec.low && next() <= spec.high;
    watch(allowed, (ok) =>
      ok ? lv.lv_obj_remove_state(part, lv.LV_STATE.USER_1) : lv.lv_obj_add_state(part, lv.LV_STATE.USER_1),
    );
    const change = (): void => {
      if (allowed()) spec.onChange(next());
    };
    pressable(part, change, { onRepeat: change });
  };
  key("minus", -step);
  text(node, () => format(read(spec.value)), {
    role: "body",
    weight: "bold",
    w: 76,
    align: "center",
    name: `${spec.name}-value`,
  });
  key("plus", step);
  return node;
}
