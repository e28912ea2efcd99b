import type { LvArea, LvObj } from "lvgl-bindings-ts/raw";
import * as lv from "lvgl-bindings-ts/raw";
import { findNamed } from "../../firmware/ui/kit/core/names.js";

/** A text that can be seen now. */
export interface SeenText {
  readonly node: LvObj;
  readonly text: string;
  readonly area: LvArea;
}

const ICON = /^[\uE000-\uF8FF]$/u;
const ELLIPSIS_OF_LVGL = "...";
const SCREEN: LvArea = { x1: 0, y1: 0, x2: 479, y2: 799 };

function* descendants(node: LvObj): Generator<LvObj> {
  yield node;
  for (let index = 0; index < lv.lv_obj_get_child_count(node); index++) {
    const child = lv.lv_obj_get_child(node, index);
    if (child !== null) yield* descendants(child);
  }
}

/** Roots from back to front: screen, sheets and toasts, status bar. */
function roots(): readonly LvObj[] {
  return [lv.lv_screen_active(), lv.lv_layer_top(), lv.lv_layer_sys()];
}

export function isLabel(node: LvObj): boolean {
  return lv.lv_obj_get_class_name(node) === "lv_label";
}

/** Every text in view that is not an icon, in reading order. */
export function seenTexts(): readonly SeenText[] {
  const seen: SeenText[] = [];
  for (const root of roots()) {
    for (const node of descendants(root)) {
      if (!isLabel(node) || !lv.lv_obj_is_visible(node)) continue;
      const text = lv.lv_label_get_text(node);
      if (text === "" || ICON.test(text)) continue;
      seen.push({ node, text, area: lv.lv_obj_get_coords(node) });
    }
  }
  return seen.sort((a, b) => a.area.y1 - b.area.y1 || a.area.x1 - b.area.x1);
}

/** Narrow and no-break spaces read as plain ones, so that tests type « 8,83 € » on an ordinary keyboard. */
export function plain(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, " ");
}

/** The widget under a test name, or else the one that shows a text, whole or cut by dots. The frontmost wins. */
export function find(nameOrText: string): LvObj | undefined {
  const named = findNamed(nameOrText).filter((node) => lv.lv_obj_is_visible(node));
  const last = named.at(-1);
  if (last !== undefined) return last;
  const wanted = plain(nameOrText);
  const texts = seenTexts();
  const exact = texts.filter(({ text }) => plain(text) === wanted);
  const cut = (text: string): boolean =>
    text.endsWith(ELLIPSIS_OF_LVGL) && wanted.startsWith(plain(text).slice(0, -ELLIPSIS_OF_LVGL.length).trimEnd());
  return (exact.at(-1) ?? texts.filter(({ text }) => cut(text)).at(-1))?.node;
}

/** Whether its centre lies inside every box around it, so that a finger put there reaches it. */
export function withinReach(node: LvObj): boolean {
  const { x1, y1, x2, y2 } = lv.lv_obj_get_coords(node);
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  for (let parent = lv.lv_obj_get_parent(node); parent !== null; parent = lv.lv_obj_get_parent(parent)) {
    const frame = lv.lv_obj_get_coords(parent);
    if (x < frame.x1 || x > frame.x2 || y < frame.y1 || y > frame.y2) return false;
  }
  return true;
}

function clipsAxis(ancestor: LvObj, axis: "x" | "y"): boolean {
  const scrollable = lv.lv_obj_has_flag(ancestor, lv.LV_OBJ_FLAG.SCROLLABLE);
  if (!scrollable) return true;
  const direction = lv.lv_obj_get_scroll_dir(ancestor);
  const along = axis === "x" ? lv.LV_DIR.HOR : lv.LV_DIR.VER;
  return (direction & along) === 0;
}

/** Half-leading that a line box may lose without losing ink, px. */
const SLACK = 2;

/** Texts that do not fit: cut by dots, larger than their own box, or cut by a box around them. Says which and why. */
export function clippedTexts(allowedDots: readonly string[] = []): readonly string[] {
  const found: string[] = [];
  for (const { node, text, area } of seenTexts()) {
    const said = JSON.stringify(plain(text));
    if (text.endsWith(ELLIPSIS_OF_LVGL)) {
      if (!allowedDots.some((allowed) => plain(text).startsWith(allowed))) found.push(`${said} is cut by dots`);
      continue;
    }
    const font = lv.lv_obj_get_style_text_font(node, lv.LV_PART.MAIN);
    if (font !== null) {
      const width = lv.lv_obj_get_content_width(node);
      const size = lv.lv_text_get_size(text, font, 0, 0, width, 0);
      if (size.x > width) found.push(`${said} needs ${size.x} px of width and has ${width}`);
      const height = lv.lv_obj_get_content_height(node);
      if (size.y > height + SLACK) found.push(`${said} needs ${size.y} px of height and has ${height}`);
    }
    found.push(...clippedByAncestors(node, area, said));
  }
  return found;
}

function clippedByAncestors(node: LvObj, area: LvArea, said: string): string[] {
  const axes: Record<"x" | "y", boolean> = { x: true, y: true };
  const found: string[] = [];
  for (let parent = lv.lv_obj_get_parent(node); parent !== null; parent = lv.lv_obj_get_parent(parent)) {
    const frame = lv.lv_obj_get_coords(parent);
    for (const axis of ["x", "y"] as const) {
      if (!axes[axis]) continue;
      if (!clipsAxis(parent, axis)) axes[axis] = false;
      else if (axis === "x" && (area.x1 < frame.x1 || area.x2 > frame.x2)) found.push(`${said} is cut at its side`);
      else if (axis === "y" && (area.y1 + SLACK < frame.y1 || area.y2 - SLACK > frame.y2))
        found.push(`${said} is cut above or below`);
    }
    if (found.length > 0) return found;
  }
  if (axes.x && (area.x1 < SCREEN.x1 || area.x2 > SCREEN.x2)) found.push(`${said} leaves the screen`);
  return found;
}
