import { counter } from "../../i18n/format.js";
import {
  type BoxOptions,
  box,
  checkedWhen,
  icon,
  liveStyle,
  type Node,
  offWhen,
  scaled,
  text,
  visible,
} from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Live, read, watch } from "../core/scope.js";
import { toast } from "../overlay/toast.js";
import type { ColorRole } from "../theme/colors.js";
import type { IconName } from "../theme/icons.js";
import { styles } from "../theme/styles.js";

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
    const chip = box(row, {
      h: 56,
      radius: 28,
      pad: [0, 16],
      flow: "row",
      gap: 8,
      name: `chip-${spec.key}`,
      styles: [styles.fill("surface"), styles.ink("ink"), styles.outline("edge", 2)],
      checked: [styles.chosen()],
    });
    const on = (): boolean => read(chosen) === spec.key;
    checkedWhen(chip, on);
    if (spec.icon !== undefined) icon(chip, spec.icon, { size: 24, color: spec.iconColor });
    const { count } = spec;
    const word = text(chip, () => (count === undefined ? spec.label : `${spec.label} ${counter(read(count))}`), {
      role: "label",
    });
    boldWhen(word, on);
    pressable(chip, () => onChoose(spec.key), { reach: 4, pressed: styles.rowPressed() });
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
    const part = box(track, {
      grow: 1,
      h: "full",
      radius: 13,
      flow: "row",
      main: "center",
      name: `segment-${key}`,
      styles: [styles.ink("ink2")],
      checked: [styles.fill("surface"), styles.ink("primary"), styles.sunOutline("primary")],
    });
    const on = (): boolean => read(chosen) === key;
    checkedWhen(part, on);
    const word = text(part, label, { role: "label", weight: "regular" });
    boldWhen(word, on);
    pressable(part, () => onChoose(key), { pressed: styles.rowPressed() });
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
  const track = box(parent, {
    w: 76,
    h: 44,
    radius: 22,
    styles: [styles.fill("sunken"), styles.outline("edge", 2)],
    checked: [styles.fill("primary"), styles.outline("primary", 2)],
  });
  const knob = box(track, {
    y: 2,
    w: 36,
    h: 36,
    radius: 18,
    flow: "row",
    main: "center",
    styles: [styles.fill("surface"), styles.outline("edge", 2)],
    checked: [styles.outline("surface", 2)],
  });
  const tick = icon(knob, "check", { size: 20, color: "primary" });
  checkedWhen(track, on);
  checkedWhen(knob, on);
  visible(tick, on);
  watch(on, (value) => (knob.x = value ? 34 : 2));
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
  const change = (): void => {
    if (spec.inactive === undefined) spec.onChange(!read(spec.on));
    else toast({ text: spec.inactive, tone: "information" });
  };
  pressable(node, change, { pressed: styles.rowPressed() });
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
    const part = box(node, {
      w: 68,
      h: 64,
      radius: 18,
      flow: "row",
      main: "center",
      name: `${spec.name}-${glyph}`,
      styles: [styles.fill("surface"), styles.ink("primary"), styles.outline("edge", 2)],
      off: [styles.off()],
    });
    icon(part, glyph, { size: 30 });
    const next = (): number => read(spec.value) + delta;
    const allowed = (): boolean => next() >= spec.low && next() <= spec.high;
    offWhen(part, () => !allowed());
    const change = (): void => {
      if (allowed()) spec.onChange(next());
    };
    pressable(part, change, { onRepeat: change, pressed: styles.pressed("soft") });
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
