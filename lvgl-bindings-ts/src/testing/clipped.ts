// SPDX-License-Identifier: Apache-2.0
/** Texts that have not enough room. */
import type { Obj } from "../core/obj.js";
import { LV_DIR, LV_LABEL_LONG_MODE, LV_OBJ_FLAG, type LvArea, type LvPoint } from "../raw/index.js";
import { Label } from "../widgets/label.js";
import { describe } from "./describe.js";
import { ancestorsOf, entriesOf, type Scope } from "./scope.js";
import { isCut, textsOf } from "./texts.js";
import { isSeen } from "./visibility.js";

/** A text that cannot be read whole. */
export interface ClippedText {
  readonly label: Label;
  readonly text: string;
  /** Why, in words. */
  readonly reason: string;
}

/** Options of clippedTexts. */
export interface ClippedOptions {
  /** Pixels that may be cut off, which are seldom ink: of width, of height, or of both alike. Default 2. */
  readonly slack?: number | LvPoint | undefined;
}

/** Whether a container's content can be moved along an axis: what lies outside is scrolled, not cut. */
function scrolls(container: Obj, direction: LV_DIR): boolean {
  return container.scrollable && (container.scrollDir & direction) !== 0;
}

function cutBy(label: Label, area: LvArea, slack: LvPoint): string | null {
  let [sideways, upright] = [true, true];
  for (const frame of ancestorsOf(label)) {
    if (frame.hasFlag(LV_OBJ_FLAG.OVERFLOW_VISIBLE)) continue;
    sideways &&= !scrolls(frame, LV_DIR.HOR);
    upright &&= !scrolls(frame, LV_DIR.VER);
    const { x1, y1, x2, y2 } = frame.coords;
    if (sideways && (area.x1 + slack.x < x1 || area.x2 - slack.x > x2))
      return `is cut at its side by ${describe(frame)}`;
    if (upright && (area.y1 + slack.y < y1 || area.y2 - slack.y > y2))
      return `is cut above or below by ${describe(frame)}`;
  }
  return null;
}

function tooSmall(label: Label, slack: LvPoint): string | null {
  const scrolling =
    label.longMode === LV_LABEL_LONG_MODE.SCROLL || label.longMode === LV_LABEL_LONG_MODE.SCROLL_CIRCULAR;
  if (scrolling) return null;
  // The size that LVGL computes for the label's text at its present width.
  const { selfWidth, selfHeight, contentWidth, contentHeight } = label;
  if (selfWidth > contentWidth + slack.x) return `needs ${selfWidth} px of width and has ${contentWidth}`;
  if (selfHeight > contentHeight + slack.y) return `needs ${selfHeight} px of height and has ${contentHeight}`;
  return null;
}

/** Labels in view whose text is cut by dots, does not fit in its own box, or is cut by a box around it. */
export function clippedTexts(scope: Scope, { slack = 2 }: ClippedOptions = {}): ClippedText[] {
  const spare = typeof slack === "number" ? { x: slack, y: slack } : slack;
  const found: ClippedText[] = [];
  const visit = (obj: Obj): void => {
    const text = obj instanceof Label ? textsOf(obj)[0] : undefined;
    if (obj instanceof Label && text !== undefined && isSeen(obj)) {
      const reason = isCut(obj, obj.text) ? "is cut by dots" : (tooSmall(obj, spare) ?? cutBy(obj, obj.coords, spare));
      if (reason !== null) found.push({ label: obj, text, reason });
    }
    for (const child of obj.children) visit(child);
  };
  for (const entry of entriesOf(scope)) visit(entry);
  return found;
}
