import { activeScreen, type Obj } from "lvgl-bindings-ts";
import { clippedTexts as clippedLabels, plain, type Queries, within } from "lvgl-bindings-ts/testing";

/** Everything on the glass: screen, sheets and toasts, status bar. */
const eyes = (): Queries => within(activeScreen().display);

const ICON = /^[\uE000-\uF8FF]$/u;

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

/** The same. @throws LvTestError telling what is in view instead */
export function locate(nameOrText: string): Obj {
  return find(nameOrText) ?? eyes().getByText(nameOrText);
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

/** Half-leading that a line box may lose without losing ink, px; no letter may lose its side. */
const SLACK = { x: 0, y: 2 };

const DOTS = "...";

/** Texts that do not fit: cut by dots, larger than their own box, or cut by a box around them. Says which and why. */
export function clippedTexts(allowedDots: readonly string[] = []): readonly string[] {
  return clippedLabels(activeScreen().display, { slack: SLACK }).flatMap(({ text, reason }) => {
    const shown = plain(text);
    const allowed = shown.endsWith(DOTS) && allowedDots.some((start) => shown.startsWith(start));
    return allowed || ICON.test(text) ? [] : [`${JSON.stringify(shown)} ${reason}`];
  });
}
