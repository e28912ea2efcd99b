import type { LvObj, LvStyle } from "lvgl-bindings-ts/raw";
import * as lv from "lvgl-bindings-ts/raw";
import { displayText } from "../../i18n/format.js";
import type { ColorRole } from "../theme/colors.js";
import type { IconName, IconSize } from "../theme/icons.js";
import { currentLook, iconGlyph } from "../theme/look.js";
import { styles } from "../theme/styles.js";
import { lineOf, type TextRole, type Weight } from "../theme/typography.js";
import { setName } from "./names.js";
import { type Live, watch } from "./scope.js";

/** A widget on the screen. */
export type Node = LvObj;
/** Pixels, or what the parent or the content gives. */
export type Extent = number | "content" | "full";

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
  readonly styles?: readonly LvStyle[];
  /** Takes part in touch only when it is made pressable. */
  readonly scroll?: "x" | "y";
}

function extent(value: Extent): number {
  if (value === "content") return lv.LV_SIZE_CONTENT;
  return value === "full" ? lv.lv_pct(100) : value;
}

const MAIN = {
  start: lv.LV_FLEX_ALIGN.START,
  center: lv.LV_FLEX_ALIGN.CENTER,
  end: lv.LV_FLEX_ALIGN.END,
  between: lv.LV_FLEX_ALIGN.SPACE_BETWEEN,
} as const;
const FLOW = {
  row: lv.LV_FLEX_FLOW.ROW,
  column: lv.LV_FLEX_FLOW.COLUMN,
  wrap: lv.LV_FLEX_FLOW.ROW_WRAP,
} as const;

/** Places an existing widget. */
export function place(node: Node, options: BoxOptions): void {
  if (options.w !== undefined) lv.lv_obj_set_width(node, extent(options.w));
  if (options.h !== undefined) lv.lv_obj_set_height(node, extent(options.h));
  if (options.minH !== undefined) lv.lv_obj_set_style_min_height(node, options.minH, 0);
  if (options.x !== undefined) lv.lv_obj_set_x(node, options.x);
  if (options.y !== undefined) lv.lv_obj_set_y(node, options.y);
  if (options.grow !== undefined) lv.lv_obj_set_flex_grow(node, options.grow);
  if (options.radius !== undefined) lv.lv_obj_set_style_radius(node, options.radius, 0);
  if (options.pad !== undefined) setPad(node, options.pad);
  for (const style of options.styles ?? []) lv.lv_obj_add_style(node, style, 0);
  if (options.name !== undefined) setName(node, options.name);
}

function setPad(node: Node, pad: NonNullable<BoxOptions["pad"]>): void {
  if (typeof pad === "number") {
    lv.lv_obj_set_style_pad_all(node, pad, 0);
    return;
  }
  const [top, right, bottom, left] = pad.length === 2 ? [pad[0], pad[1], pad[0], pad[1]] : pad;
  lv.lv_obj_set_style_pad_top(node, top, 0);
  lv.lv_obj_set_style_pad_right(node, right, 0);
  lv.lv_obj_set_style_pad_bottom(node, bottom, 0);
  lv.lv_obj_set_style_pad_left(node, left, 0);
}

/** A plain container: no colour, no touch, no scrolling unless asked. */
export function box(parent: Node, options: BoxOptions = {}): Node {
  const node = lv.lv_obj_create(parent);
  lv.lv_obj_remove_flag(node, lv.LV_OBJ_FLAG.CLICKABLE);
  if (options.scroll === undefined) lv.lv_obj_remove_flag(node, lv.LV_OBJ_FLAG.SCROLLABLE);
  else makeScrollable(node, options.scroll);
  place(node, { w: "content", h: "content", ...options });
  if (options.flow === "row" && options.minH !== undefined) strut(node, options.minH, options.gap ?? 0);
  if (options.flow !== undefined) {
    lv.lv_obj_set_flex_flow(node, FLOW[options.flow]);
    const cross = MAIN[options.cross ?? (options.flow === "row" ? "center" : "start")];
    lv.lv_obj_set_flex_align(node, MAIN[options.main ?? "start"], cross, options.flow === "wrap" ? MAIN.start : cross);
    if (options.gap !== undefined) {
      lv.lv_obj_set_style_pad_column(node, options.gap, 0);
      lv.lv_obj_set_style_pad_row(node, options.gap, 0);
    }
  }
  return node;
}

/** A row as high as its content, but at least `minH`: LVGL centres on the content only, so an empty child holds the height. */
function strut(row: Node, minH: number, gap: number): void {
  const main = lv.LV_PART.MAIN;
  const pads = lv.lv_obj_get_style_pad_top(row, main) + lv.lv_obj_get_style_pad_bottom(row, main);
  const inner = minH - pads - 2 * lv.lv_obj_get_style_border_width(row, main);
  const post = lv.lv_obj_create(row);
  lv.lv_obj_remove_flag(post, lv.LV_OBJ_FLAG.CLICKABLE);
  lv.lv_obj_set_size(post, 0, inner);
  lv.lv_obj_set_style_margin_right(post, -gap, 0);
}

function makeScrollable(node: Node, axis: "x" | "y"): void {
  lv.lv_obj_add_flag(node, lv.LV_OBJ_FLAG.CLICKABLE);
  lv.lv_obj_set_scroll_dir(node, axis === "x" ? lv.LV_DIR.HOR : lv.LV_DIR.VER);
  lv.lv_obj_set_scrollbar_mode(node, axis === "x" ? lv.LV_SCROLLBAR_MODE.OFF : lv.LV_SCROLLBAR_MODE.AUTO);
  lv.lv_obj_add_style(node, styles.scrollbar(), lv.LV_PART.SCROLLBAR);
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

const ALIGN = {
  left: lv.LV_TEXT_ALIGN.LEFT,
  center: lv.LV_TEXT_ALIGN.CENTER,
  right: lv.LV_TEXT_ALIGN.RIGHT,
} as const;

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
  const node = lv.lv_label_create(parent);
  lv.lv_obj_add_style(node, fixedSize ? styles.fixedFont(role, weight) : styles.font(role, weight), 0);
  if (color !== undefined) lv.lv_obj_add_style(node, styles.ink(color), 0);
  if (align !== undefined) lv.lv_obj_set_style_text_align(node, ALIGN[align], 0);
  place(node, where);
  if (fit === "dots") {
    lv.lv_label_set_long_mode(node, lv.LV_LABEL_LONG_MODE.DOTS);
    lv.lv_obj_set_height(node, lines * lineOf(role, currentLook().scale));
  }
  watch(content, (value) => lv.lv_label_set_text(node, displayText(value)));
  return node;
}

export interface IconOptions extends Pick<BoxOptions, "name" | "x" | "y" | "styles"> {
  readonly size?: IconSize;
  readonly color?: ColorRole;
}

/** An icon, as wide and high as its size. */
export function icon(parent: Node, name: Live<IconName>, options: IconOptions = {}): Node {
  const { size = 30, color, ...where } = options;
  const node = lv.lv_label_create(parent);
  let font: LvStyle | undefined;
  watch(name, (value) => {
    const next = styles.icon(value, size);
    if (next !== font) {
      if (font !== undefined) lv.lv_obj_remove_style(node, font, 0);
      lv.lv_obj_add_style(node, next, 0);
      font = next;
    }
    lv.lv_label_set_text(node, iconGlyph(value));
  });
  if (color !== undefined) lv.lv_obj_add_style(node, styles.ink(color), 0);
  place(node, where);
  return node;
}

/** Shows or hides; a hidden widget takes no place in a row or column. */
export function visible(node: Node, shown: Live<boolean>): void {
  watch(shown, (value) => {
    if (value) lv.lv_obj_remove_flag(node, lv.LV_OBJ_FLAG.HIDDEN);
    else lv.lv_obj_add_flag(node, lv.LV_OBJ_FLAG.HIDDEN);
  });
}

/** Sets a state (checked, disabled…) by a live condition. */
export function state(node: Node, flag: number, on: Live<boolean>): void {
  watch(on, (value) => {
    if (value) lv.lv_obj_add_state(node, flag);
    else lv.lv_obj_remove_state(node, flag);
  });
}

/** Swaps one shared style for another as a live value changes. */
export function liveStyle<T>(node: Node, value: Live<T>, pick: (value: T) => LvStyle): void {
  let worn: LvStyle | undefined;
  watch(value, (next) => {
    const style = pick(next);
    if (style === worn) return;
    if (worn !== undefined) lv.lv_obj_remove_style(node, worn, 0);
    lv.lv_obj_add_style(node, style, 0);
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
