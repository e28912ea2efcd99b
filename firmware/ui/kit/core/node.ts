import {
  Direction,
  FlexAlign,
  FlexFlow,
  Label,
  LabelLongMode,
  Layout,
  Obj,
  Part,
  pct,
  ScrollbarMode,
  SIZE_CONTENT,
  State,
  type Style,
  type StyleOptions,
  TextAlign,
} from "lvgl-bindings-ts";
import { displayText } from "../../i18n/format.js";
import type { ColorRole } from "../theme/colors.js";
import type { IconName, IconSize } from "../theme/icons.js";
import { currentLook, iconGlyph } from "../theme/look.js";
import { styles } from "../theme/styles.js";
import { lineOf, type TextRole, type Weight } from "../theme/typography.js";
import { type Live, watch } from "./scope.js";

/** A widget on the screen. */
export type Node = Obj;
/** Pixels, or what the parent or the content gives. */
export type Extent = number | "content" | "full";

/** State of a widget that looks inactive but still says why when touched. */
const OFF = State.USER_1;

/** Place, size and flow of a box. All px; `grow` shares what is left of a row or column. */
export interface BoxOptions {
  readonly name?: string;
  readonly x?: number;
  readonly y?: number;
  readonly w?: Extent;
  readonly h?: Extent;
  readonly minH?: number;
  readonly grow?: number;
  readonly flow?: "row" | "column" | "wrap";
  readonly gap?: number;
  readonly main?: "start" | "center" | "end" | "between";
  readonly cross?: "start" | "center" | "end";
  /** All sides; or vertical, horizontal; or top, right, bottom, left. */
  readonly pad?: number | readonly [number, number] | readonly [number, number, number, number];
  readonly radius?: number;
  readonly styles?: readonly Style[];
  /** Worn over `styles` while it is checked (`checkedWhen`): the chosen one. */
  readonly checked?: readonly Style[];
  /** Worn over `styles` while it is off (`offWhen`). */
  readonly off?: readonly Style[];
  /** Takes part in touch only when it is made pressable. */
  readonly scroll?: "x" | "y";
}

function extent(value: Extent | undefined): number | undefined {
  if (value === "content") return SIZE_CONTENT;
  return value === "full" ? pct(100) : value;
}

const MAIN = {
  start: FlexAlign.START,
  center: FlexAlign.CENTER,
  end: FlexAlign.END,
  between: FlexAlign.SPACE_BETWEEN,
} as const;
const FLOW = { row: FlexFlow.ROW, column: FlexFlow.COLUMN, wrap: FlexFlow.ROW_WRAP } as const;
const ALIGN = { left: TextAlign.LEFT, center: TextAlign.CENTER, right: TextAlign.RIGHT } as const;

/** What a box says of its place, as LVGL's properties; what is undefined stays as it is. */
function placing({ x, y, w, h, minH, grow, radius, pad }: BoxOptions): StyleOptions {
  const [top, right, bottom = top, left = right] = typeof pad === "number" ? [pad, pad] : (pad ?? []);
  return {
    x,
    y,
    width: extent(w),
    height: extent(h),
    minHeight: minH,
    flexGrow: grow,
    radius,
    padTop: top,
    padRight: right,
    padBottom: bottom,
    padLeft: left,
  };
}

/** How a box lays out its children. */
function flowing({ flow, gap, main = "start", cross }: BoxOptions): StyleOptions {
  if (flow === undefined) return {};
  const across = MAIN[cross ?? (flow === "row" ? "center" : "start")];
  return {
    layout: Layout.FLEX,
    flexFlow: FLOW[flow],
    flexMainPlace: MAIN[main],
    flexCrossPlace: across,
    flexTrackPlace: flow === "wrap" ? FlexAlign.START : across,
    ...(gap === undefined ? {} : { padGap: gap }),
  };
}

/** Places and dresses an existing widget. */
export function place(node: Node, options: BoxOptions): void {
  node.setStyle({ ...placing(options), ...flowing(options) });
  wear(node, options.styles);
  wear(node, options.checked, State.CHECKED);
  wear(node, options.off, OFF);
  if (options.name !== undefined) node.name = options.name;
}

function wear(node: Node, worn: readonly Style[] = [], when: State = State.DEFAULT): void {
  for (const style of worn) node.addStyle(style, when);
}

/** A plain container: no colour, no touch, no scrolling unless asked. */
export function box(parent: Node, options: BoxOptions = {}): Node {
  const { scroll, flow, minH, gap = 0 } = options;
  const node = new Obj(parent, { clickable: scroll !== undefined, scrollable: scroll !== undefined });
  if (scroll !== undefined) {
    node.scrollDir = scroll === "x" ? Direction.HOR : Direction.VER;
    node.scrollbarMode = scroll === "x" ? ScrollbarMode.OFF : ScrollbarMode.AUTO;
    node.addStyle(styles.scrollbar(), Part.SCROLLBAR);
  }
  place(node, { w: "content", h: "content", ...options });
  if (flow === "row" && minH !== undefined) strut(node, minH, gap);
  return node;
}

/** A row as high as its content, but at least `minH`: LVGL centres on the content only, so an empty child holds the height. */
function strut(row: Node, minH: number, gap: number): void {
  const inner = minH - row.getStyle("padTop") - row.getStyle("padBottom") - 2 * row.getStyle("borderWidth");
  new Obj(row, { clickable: false, style: { width: 0, height: inner, marginRight: -gap } });
}

export interface TextOptions extends Pick<BoxOptions, "name" | "x" | "y" | "w" | "grow" | "styles"> {
  readonly role?: TextRole;
  readonly weight?: Weight;
  /** Undefined: inherits the ink of its parent. */
  readonly color?: ColorRole;
  readonly align?: "left" | "center" | "right";
  /** `wrap` (the default where a width is given) or one line cut by dots: names only, never an amount. */
  readonly fit?: "wrap" | "dots";
  /** Lines before the dots: 2 for an official label. Default 1. */
  readonly lines?: 1 | 2;
  /** The text scale leaves it alone: its room is fixed (status bar). */
  readonly fixedSize?: boolean;
}

/** A text. Without `w` or `grow` it takes the width it needs. */
export function text(parent: Node, content: Live<string>, options: TextOptions = {}): Node {
  const {
    role = "body",
    weight = "regular",
    color,
    align,
    fit = "wrap",
    lines = 1,
    fixedSize = false,
    ...where
  } = options;
  const node = new Label(parent);
  node.addStyle(fixedSize ? styles.fixedFont(role, weight) : styles.font(role, weight));
  if (color !== undefined) node.addStyle(styles.ink(color));
  if (align !== undefined) node.setStyle({ textAlign: ALIGN[align] });
  place(node, where);
  if (fit === "dots") {
    node.longMode = LabelLongMode.DOTS;
    node.height = lines * lineOf(role, currentLook().scale);
  }
  watch(content, (value) => (node.text = displayText(value)));
  return node;
}

export interface IconOptions extends Pick<BoxOptions, "name" | "x" | "y" | "styles"> {
  readonly size?: IconSize;
  readonly color?: ColorRole | undefined;
}

/** An icon, as wide and high as its size. */
export function icon(parent: Node, name: Live<IconName>, options: IconOptions = {}): Node {
  const { size = 30, color, ...where } = options;
  const node = new Label(parent);
  liveStyle(node, name, (value) => styles.icon(value, size));
  watch(name, (value) => (node.text = iconGlyph(value)));
  if (color !== undefined) node.addStyle(styles.ink(color));
  place(node, where);
  return node;
}

/** Shows or hides; a hidden widget takes no place in a row or column. */
export function visible(node: Node, shown: Live<boolean>): void {
  watch(shown, (value) => (node.hidden = !value));
}

/** Checks by a live condition: the chosen one of several. */
export function checkedWhen(node: Node, on: Live<boolean>): void {
  watch(on, (value) => (node.checked = value));
}

/** Makes it look inactive by a live condition; it is touched all the same, to say why. */
export function offWhen(node: Node, on: Live<boolean>): void {
  watch(on, (value) => node.setState(OFF, value));
}

/** Swaps one shared style for another as a live value changes. */
export function liveStyle<T>(node: Node, value: Live<T>, pick: (value: T) => Style): void {
  let worn: Style | undefined;
  watch(value, (next) => {
    const style = pick(next);
    if (style === worn) return;
    if (worn !== undefined) node.removeStyle(worn);
    node.addStyle(style);
    worn = style;
  });
}

/** A separator: 2 px of `line`. */
export function rule(parent: Node, options: BoxOptions = {}): Node {
  return box(parent, { w: "full", h: 2, styles: [styles.fill("line")], ...options });
}

/** One line cut by dots at 100 %; at larger text a name or label wraps instead, and its row grows. */
export function nameFit(): "wrap" | "dots" {
  return currentLook().scale === 100 ? "dots" : "wrap";
}

/** Scales a height with the text: rows grow at 125 and 150 %. */
export function scaled(px: number): number {
  return Math.round((px * currentLook().scale) / 100);
}
