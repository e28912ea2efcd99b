import { activeScreen, Direction, Label, type Obj } from "lvgl-bindings-ts";
import { type Queries, within } from "lvgl-bindings-ts/testing";

/** Everything on the glass: screen, sheets and toasts, status bar. */
const eyes = (): Queries => within(activeScreen().display);

const ICON = /^[\uE000-\uF8FF]$/u;
const ELLIPSIS_OF_LVGL = "...";

/** Narrow and no-break spaces read as plain ones, so that tests type « 8,83 € » on an ordinary keyboard. */
export function plain(text: string): string {
  return text.replace(/[\u00A0\u2009\u202F]/g, " ");
}

/** Every text in view that is not an icon, in reading order, with plain spaces. */
export function seenTexts(): readonly string[] {
  return eyes()
    .texts()
    .filter((text) => !ICON.test(text));
}

/** The widget under a test name, or else the one that shows a text, whole or cut by dots. The frontmost wins. */
export function find(nameOrText: string): Obj | undefined {
  return eyes().allByName(nameOrText).at(-1) ?? eyes().allByText(nameOrText).at(-1);
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

/** Half-leading that a line box may lose without losing ink, px. */
const SLACK = 2;

/** Texts that do not fit: cut by dots, larger than their own box, or cut by a box around them. Says which and why. */
export function clippedTexts(allowedDots: readonly string[] = []): readonly string[] {
  const labels = eyes()
    .allByType(Label)
    .filter(({ text }) => text !== "" && !ICON.test(text));
  return labels.flatMap((label) => {
    const text = plain(label.text);
    if (!text.endsWith(ELLIPSIS_OF_LVGL)) return tooLarge(label).map((why) => `${JSON.stringify(text)} ${why}`);
    return allowedDots.some((allowed) => text.startsWith(allowed)) ? [] : [`${JSON.stringify(text)} is cut by dots`];
  });
}

function tooLarge(label: Label): readonly string[] {
  const { selfWidth, selfHeight, contentWidth, contentHeight } = label;
  const found: string[] = [];
  if (selfWidth > contentWidth) found.push(`needs ${selfWidth} px of width and has ${contentWidth}`);
  if (selfHeight > contentHeight + SLACK) found.push(`needs ${selfHeight} px of height and has ${contentHeight}`);
  return [...found, ...cutByAncestors(label)];
}

function cutByAncestors(label: Label): readonly string[] {
  const area = label.coords;
  let [sideways, upright] = [true, true];
  for (let { parent } = label; parent !== null; { parent } = parent) {
    const { x1, y1, x2, y2 } = parent.coords;
    sideways &&= !scrolls(parent, Direction.HOR);
    upright &&= !scrolls(parent, Direction.VER);
    if (sideways && (area.x1 < x1 || area.x2 > x2)) return ["is cut at its side"];
    if (upright && (area.y1 + SLACK < y1 || area.y2 - SLACK > y2)) return ["is cut above or below"];
  }
  return [];
}

/** Whether a box's content can be moved along an axis: what lies outside is scrolled, not cut. */
function scrolls(box: Obj, along: Direction): boolean {
  return box.scrollable && (box.scrollDir & along) !== 0;
}
