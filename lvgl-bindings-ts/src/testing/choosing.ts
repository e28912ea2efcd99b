// SPDX-License-Identifier: Apache-2.0
/** Options of dropdowns and rollers: LVGL draws them as one label, a line an option. */
import type { Obj } from "../core/obj.js";
import { wrapObj } from "../core/wrap.js";
import {
  LV_OBJ_POINT_TRANSFORM_FLAG,
  type LvObj,
  type LvPoint,
  lv_dropdown_get_list,
  lv_dropdown_get_options,
  lv_dropdown_is_open,
  lv_obj_transform_point,
  lv_roller_get_options,
} from "../raw/index.js";
import { Label } from "../widgets/label.js";
import { describe, quote } from "./describe.js";
import { LvTestError } from "./errors.js";
import { middle, visibleArea } from "./place.js";
import { isText } from "./texts.js";
import { advance, FRAME } from "./virtual-time.js";

/** What a finger does to choose. */
export interface Chooser {
  tap(spot: Obj | LvPoint): void;
  drag(path: readonly LvPoint[]): void;
}

/** A list comes to rest within this time, ms. */
const LONGEST_REST = 2_000;

const optionsOf: Readonly<Record<string, (obj: LvObj) => string>> = {
  lv_dropdown: (obj) => lv_dropdown_get_options(obj),
  lv_roller: (obj) => lv_roller_get_options(obj),
};

/** Drags until an option of a long list comes into view, at most. */
const MOST_DRAGS = 100;

/** Middle of a line of a list's label, on the display. */
function lineOf(label: Label, index: number): LvPoint {
  const { x1, x2, y1 } = label.coords;
  const space = label.getStyle("textLineSpace");
  const line = (label.height + space) / label.text.split("\n").length;
  const point = { x: Math.round((x1 + x2) / 2), y: Math.round(y1 + line * index + (line - space) / 2) };
  return lv_obj_transform_point(label.handle, point, LV_OBJ_POINT_TRANSFORM_FLAG.RECURSIVE);
}

/** Waits until a list stands still: it snaps, or comes back from beyond its end. */
function rest(label: Label): void {
  for (let waited = 0, before = Number.NaN; waited < LONGEST_REST && label.coords.y1 !== before; waited += 3 * FRAME) {
    before = label.coords.y1;
    advance(3 * FRAME);
  }
}

/** The line nearest to a place: a roller without an end has each option several times. */
function nearestLine(label: Label, wanted: string | RegExp, y: number): LvPoint | undefined {
  const lines = label.text.split("\n").flatMap((line, index) => (isText(line, wanted) ? [lineOf(label, index)] : []));
  return lines.sort((one, other) => Math.abs(one.y - y) - Math.abs(other.y - y))[0];
}

/** The label that shows the options, once they are shown. */
function openList(obj: Obj, finger: Chooser): { readonly list: Obj; readonly label: Label } {
  if (obj.className === "lv_dropdown" && !lv_dropdown_is_open(obj.handle)) finger.tap(obj);
  const handle = obj.className === "lv_dropdown" ? lv_dropdown_get_list(obj.handle) : obj.handle;
  const list = handle === null ? obj : wrapObj(handle);
  list.updateLayout();
  const label = list.children.find((child) => child instanceof Label);
  if (label !== undefined) return { list, label };
  throw new LvTestError("LVGL_TEST_NOT_VISIBLE", `${describe(obj)} does not show its options`, { obj });
}

/**
 * Taps an option of a dropdown, which is opened unless it is, or of a roller; the list is dragged if need be.
 * @throws LvTestError LVGL_TEST_NO_KEY telling the options there are, LVGL_TEST_WRONG_ARGUMENT, LVGL_TEST_NOT_SCROLLABLE
 */
export function choose(obj: Obj, wanted: string | RegExp, finger: Chooser): void {
  const read = optionsOf[obj.className];
  if (!read)
    throw new LvTestError("LVGL_TEST_WRONG_ARGUMENT", `${describe(obj)} is no dropdown and no roller`, { obj });
  const options = read(obj.handle).split("\n");
  if (!options.some((option) => isText(option, wanted)))
    throw new LvTestError(
      "LVGL_TEST_NO_KEY",
      `${describe(obj)} has no option ${String(wanted)}; it has ${options.map(quote).join(", ")}`,
      { obj },
    );
  const { list, label } = openList(obj, finger);
  for (let drags = 0; drags < MOST_DRAGS; drags++) {
    const view = visibleArea(list);
    const centre = middle(view);
    const point = nearestLine(label, wanted, centre.y);
    if (point === undefined) break;
    if (point.y >= view.y1 && point.y <= view.y2) {
      finger.tap(point);
      rest(label);
      return;
    }
    const half = Math.round((view.y2 - view.y1) * 0.3) * (point.y > view.y2 ? 1 : -1);
    finger.drag([
      { x: centre.x, y: centre.y + half },
      { x: centre.x, y: centre.y - half },
    ]);
    rest(label);
  }
  throw new LvTestError("LVGL_TEST_NOT_SCROLLABLE", `no drag shows the option ${String(wanted)}`, { obj });
}
