// SPDX-License-Identifier: Apache-2.0
/** Whether an object can be seen, where, and why not. */
import type { Obj } from "../core/obj.js";
import {
  LV_DIR,
  LV_OBJ_FLAG,
  LV_OBJ_POINT_TRANSFORM_FLAG,
  type LvArea,
  lv_display_get_horizontal_resolution,
  lv_display_get_vertical_resolution,
  lv_obj_get_display,
  lv_obj_get_transformed_area,
} from "../raw/index.js";
import { ancestorsOf, rootsOf } from "./scope.js";

/** Why an object cannot be seen. */
export interface Unseen {
  readonly reason: "hidden" | "transparent" | "other screen" | "no size" | "scrolled away" | "clipped" | "off display";
  /** What is hidden or transparent, or what it is clipped by; the object itself included. */
  readonly by: Obj | null;
}

/** An object's place on the display: the part that can be seen, or why there is none. */
export type Seen = { readonly area: LvArea } | Unseen;

/** Below this LVGL draws nothing. */
const LEAST_OPACITY = 3;

function intersection(a: LvArea, b: LvArea): LvArea | null {
  const area = {
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
    x2: Math.min(a.x2, b.x2),
    y2: Math.min(a.y2, b.y2),
  };
  return area.x1 <= area.x2 && area.y1 <= area.y2 ? area : null;
}

/** Whether an object's content can be moved in the direction in which an area lies outside it. */
function scrollsTowards(container: Obj, area: LvArea): boolean {
  if (!container.scrollable) return false;
  const frame = container.coords;
  const sideways = area.x2 < frame.x1 || area.x1 > frame.x2;
  const direction = sideways ? LV_DIR.HOR : LV_DIR.VER;
  return (container.scrollDir & direction) !== 0;
}

/** An object's place on the display, as rotations and scales of it and around it show it. */
function shownArea(obj: Obj): LvArea {
  const { x1, y1, x2, y2 } = lv_obj_get_transformed_area(obj.handle, obj.coords, LV_OBJ_POINT_TRANSFORM_FLAG.RECURSIVE);
  // LVGL gives the far edges as one pixel outside.
  return { x1, y1, x2: x2 - 1, y2: y2 - 1 };
}

/** What of an object can be seen, after layout. */
export function seen(obj: Obj): Seen {
  const line = [obj, ...ancestorsOf(obj)];
  for (const at of line) {
    if (at.hidden) return { reason: "hidden", by: at };
    if (at.getStyle("opa") < LEAST_OPACITY) return { reason: "transparent", by: at };
  }
  const display = lv_obj_get_display(obj.handle);
  if (display === null || !rootsOf(display).includes(line.at(-1) as Obj)) return { reason: "other screen", by: null };
  const whole = obj.coords;
  if (whole.x2 < whole.x1 || whole.y2 < whole.y1) return { reason: "no size", by: obj };
  let area = shownArea(obj);
  let fixed = false;
  for (const [index, at] of line.slice(1).entries()) {
    // What floats stays where it is while the content around it is scrolled.
    fixed ||= line[index]?.floating ?? false;
    if (at.hasFlag(LV_OBJ_FLAG.OVERFLOW_VISIBLE)) continue;
    const left = intersection(area, shownArea(at));
    if (left === null) return { reason: !fixed && scrollsTowards(at, area) ? "scrolled away" : "clipped", by: at };
    area = left;
  }
  const left = intersection(area, {
    x1: 0,
    y1: 0,
    x2: lv_display_get_horizontal_resolution(display) - 1,
    y2: lv_display_get_vertical_resolution(display) - 1,
  });
  return left === null ? { reason: "off display", by: null } : { area: left };
}

/** Whether anything of an object can be seen. */
export function isSeen(obj: Obj): boolean {
  return "area" in seen(obj);
}
