import { activeScreen, Direction, Label, type Obj, Part, systemLayer, topLayer } from "lvgl-bindings-ts";
import { type LvArea, lv_obj_get_style_text_font, lv_text_get_size } from "lvgl-bindings-ts/raw";
import { findNamed } from "../../firmware/ui/kit/core/names.js";

/** A text that can be seen now. */
export interface SeenText {
  readonly node: Label;
  readonly text: string;
  readonly area: LvArea;
}

const ICON = /^[\uE000-\uF8FF]$/u;
const ELLIPSIS_OF_LVGL = "...";
const SCREEN: LvArea = { x1: 0, y1: 0, x2: 479, y2: 799 };

function* descendants(node: Obj): Generator<Obj> {
  yield node;
  for (const child of node.children) yield* descendants(child);
}

/** Roots from back to front: screen, sheets and toasts, status bar. */
function roots(): readonly Obj[] {
  return [activeScreen(), topLayer(), systemLayer()];
}

/** Every text in view that is not an icon, in reading order. */
export function seenTexts(): readonly SeenText[] {
  const seen: SeenText[] = [];
  for (const root of roots()) {
    for (const node of descendants(root)) {
      if (!(node instanceof Label) || !node.isVisible) continue;
      const { text } = node;
      if (text === "" || ICON.test(text)) continue;
      seen.push({ node, text, area: node.coords });
    }
  }
  return seen.sort((a, b) => a.area.y1 - b.area.y1 || a.area.x1 - b.area.x1);
}

/** Narrow and no-break spaces read as plain ones, so that tests type « 8,83 € » on an ordinary keyboard. */
export function plain(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, " ");
}

/** The widget under a test name, or else the one that shows a text, whole or cut by dots. The frontmost wins. */
export function find(nameOrText: string): Obj | undefined {
  const named = findNamed(nameOrText).filter((node) => node.isVisible);
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
export function withinReach(node: Obj): boolean {
  const { x1, y1, x2, y2 } = node.coords;
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
  for (let { parent } = node; parent !== null; { parent } = parent) {
    const frame = parent.coords;
    if (x < frame.x1 || x > frame.x2 || y < frame.y1 || y > frame.y2) return false;
  }
  return true;
}

function clipsAxis(ancestor: Obj, axis: "x" | "y"): boolean {
  if (!ancestor.scrollable) return true;
  const along = axis === "x" ? Direction.HOR : Direction.VER;
  return (ancestor.scrollDir & along) === 0;
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
    const font = lv_obj_get_style_text_font(node.handle, Part.MAIN);
    if (font !== null) {
      const width = node.contentWidth;
      const size = lv_text_get_size(text, font, 0, 0, width, 0);
      if (size.x > width) found.push(`${said} needs ${size.x} px of width and has ${width}`);
      const height = node.contentHeight;
      if (size.y > height + SLACK) found.push(`${said} needs ${size.y} px of height and has ${height}`);
    }
    found.push(...clippedByAncestors(node, area, said));
  }
  return found;
}

function clippedByAncestors(node: Obj, area: LvArea, said: string): string[] {
  const axes: Record<"x" | "y", boolean> = { x: true, y: true };
  const found: string[] = [];
  for (let { parent } = node; parent !== null; { parent } = parent) {
    const frame = parent.coords;
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
