// SPDX-License-Identifier: Apache-2.0
/** Options of dropdowns: LVGL draws an open list as one label, a line an option. */
import type { Obj } from "../core/obj.js";
import { wrapObj } from "../core/wrap.js";
import {
  LV_OBJ_POINT_TRANSFORM_FLAG,
  type LvPoint,
  lv_dropdown_get_list,
  lv_dropdown_get_options,
  lv_dropdown_is_open,
  lv_obj_transform_point,
} from "../raw/index.js";
import { Label } from "../widgets/generated/label.js";
import { describe, quote } from "./describe.js";
import { LvTestError } from "./errors.js";
import { middle, visibleArea } from "./place.js";
import { rest } from "./scroll-into-view.js";
import { isText } from "./texts.js";

/** What a finger does to choose. */
export interface Chooser {
  tap(spot: Obj | LvPoint): void;
  drag(path: readonly LvPoint[]): void;
}

/** Drags until an option of a long list comes into view, at most. */
const MOST_DRAGS = 100;

/** Middle of a line of a list's label, on the display. */
function lineOf(label: Label, index: number, count: number): LvPoint {
  const { x1, x2, y1 } = label.coords;
  const space = label.getStyle("textLineSpace");
  const line = (label.height + space) / count;
  const point = { x: Math.round((x1 + x2) / 2), y: Math.round(y1 + line * index + (line - space) / 2) };
  return lv_obj_transform_point(label.handle, point, LV_OBJ_POINT_TRANSFORM_FLAG.RECURSIVE);
}

/**
 * Opens a dropdown unless it is open, and taps one of its options.
 * @throws LvTestError LVGL_TEST_NO_KEY telling the options there are, LVGL_TEST_WRONG_ARGUMENT, LVGL_TEST_NOT_SCROLLABLE
 */
export function choose(dropdown: Obj, wanted: string | RegExp, finger: Chooser): void {
  if (dropdown.className !== "lv_dropdown")
    throw new LvTestError("LVGL_TEST_WRONG_ARGUMENT", `${describe(dropdown)} is not a dropdown`, { obj: dropdown });
  const options = lv_dropdown_get_options(dropdown.handle).split("\n");
  const index = options.findIndex((option) => isText(option, wanted));
  if (index < 0)
    throw new LvTestError(
      "LVGL_TEST_NO_KEY",
      `${describe(dropdown)} has no option ${String(wanted)}; it has ${options.map(quote).join(", ")}`,
      { obj: dropdown },
    );
  if (!lv_dropdown_is_open(dropdown.handle)) finger.tap(dropdown);
  const handle = lv_dropdown_get_list(dropdown.handle);
  const list = handle === null ? null : wrapObj(handle);
  const label = list?.children.find((child) => child instanceof Label);
  if (list === null || label === undefined)
    throw new LvTestError("LVGL_TEST_NOT_VISIBLE", `${describe(dropdown)} did not open`, { obj: dropdown });
  for (let drags = 0; drags < MOST_DRAGS; drags++) {
    const view = visibleArea(list);
    const point = lineOf(label, index, options.length);
    if (point.y >= view.y1 && point.y <= view.y2) {
      finger.tap(point);
      return;
    }
    const centre = middle(view);
    const half = Math.round((view.y2 - view.y1) * 0.3) * (point.y > view.y2 ? 1 : -1);
    finger.drag([
      { x: centre.x, y: centre.y + half },
      { x: centre.x, y: centre.y - half },
    ]);
    rest(list);
  }
  throw new LvTestError("LVGL_TEST_NOT_SCROLLABLE", `no drag shows the option ${String(wanted)}`, { obj: dropdown });
}
