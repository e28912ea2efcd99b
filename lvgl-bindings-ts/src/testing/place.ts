// SPDX-License-Identifier: Apache-2.0
/** Where a finger goes to touch an object, and whether it would reach it. */
import { Obj } from "../core/obj.js";
import { wrapObj } from "../core/wrap.js";
import type { Display } from "../displays/display.js";
import {
  LV_BUTTONMATRIX_CTRL,
  LV_OBJ_POINT_TRANSFORM_FLAG,
  type LvArea,
  type LvPoint,
  lv_display_get_screen_prev,
  lv_indev_search_obj,
  lv_obj_transform_point,
} from "../raw/index.js";
import type { ButtonMatrix } from "../widgets/buttonmatrix.js";
import { describe, explain, quote } from "./describe.js";
import { LvTestError } from "./errors.js";
import type { Query } from "./match.js";
import { Queries } from "./queries.js";
import { isBehind, isInside, rootsOf } from "./scope.js";
import { buttonAreas, buttonTexts, isText } from "./texts.js";
import { advance } from "./virtual-time.js";
import { seen } from "./visibility.js";

/** What a finger aims at: an object, a query for one, or the text it shows. */
export type Target = Obj | Query | string;

/** A target, or a place in pixels of the display. */
export type Spot = Target | LvPoint;

/** The object that a target means. Throws as `get`. */
export function objOf(display: Display, target: Target): Obj {
  if (target instanceof Obj) return target;
  return new Queries(display).get(typeof target === "string" ? { text: target } : target);
}

/** Middle of an area, in whole pixels inside it. */
export function middle({ x1, y1, x2, y2 }: LvArea): LvPoint {
  return { x: Math.floor((x1 + x2) / 2), y: Math.floor((y1 + y2) / 2) };
}

/** The object that LVGL would give a touch to, or null: it finds objects where they were last laid out. */
function hitAt(display: Display, point: LvPoint): Obj | null {
  for (const root of rootsOf(display.handle).reverse()) {
    root.updateLayout();
    if (root.handle === lv_display_get_screen_prev(display.handle)) continue;
    const hit = lv_indev_search_obj(root.handle, point);
    if (hit !== null) return wrapObj(hit);
  }
  return null;
}

/**
 * The part of an object that can be seen.
 * @throws LvTestError LVGL_TEST_NOT_VISIBLE saying why nothing can be seen
 */
export function visibleArea(obj: Obj): LvArea {
  obj.updateLayout();
  const place = seen(obj);
  if ("area" in place) return place.area;
  throw new LvTestError("LVGL_TEST_NOT_VISIBLE", `a touch does not reach ${describe(obj)}: ${explain(place, obj)}`, {
    obj,
    by: place.by,
  });
}

/** @throws LvTestError when a touch there would not go to the object, to what is inside it, or to what it lies on */
function checkReach(display: Display, obj: Obj, point: LvPoint): void {
  const hit = hitAt(display, point);
  const at = `(${point.x}, ${point.y})`;
  // A label is not clickable: what it lies in is touched through it.
  const through = hit !== null && !obj.clickable && isInside(obj, hit);
  if (hit === null || (!through && !isInside(hit, obj) && isBehind(hit, obj))) {
    const taker = hit === null ? "nothing takes it there" : `what takes it there is ${describe(hit)}`;
    throw new LvTestError("LVGL_TEST_NOT_CLICKABLE", `${describe(obj)} takes no touch at ${at}: ${taker}`, {
      obj,
      by: hit,
    });
  }
  if (!through && !isInside(hit, obj))
    throw new LvTestError("LVGL_TEST_COVERED", `${describe(obj)} is covered at ${at} by ${describe(hit)}`, {
      obj,
      by: hit,
    });
  if (hit.disabled) {
    const which = hit === obj ? describe(obj) : `${describe(hit)}, which takes the touch of ${describe(obj)},`;
    throw new LvTestError("LVGL_TEST_DISABLED", `${which} is disabled`, { obj, by: hit });
  }
}

/**
 * Runs what is due, so that the touch finds things as they are now.
 * @throws LvTestError LVGL_TEST_BUSY while LVGL ignores touches
 * @throws Error LVGL_CLOCK without virtual time
 */
export function checkAwake(display: Display): void {
  advance(0);
  if (lv_display_get_screen_prev(display.handle) === null) return;
  throw new LvTestError("LVGL_TEST_BUSY", "a touch would be ignored: a screen is coming in. settle() first");
}

/**
 * Where to touch an object: the middle of what can be seen of it.
 * @throws LvTestError when the touch would not reach it, saying what is in the way
 */
export function reach(display: Display, spot: Spot): LvPoint {
  checkAwake(display);
  if (isPoint(spot)) return onDisplay(display, spot);
  const obj = objOf(display, spot);
  const point = middle(visibleArea(obj));
  checkReach(display, obj, point);
  return point;
}

export function isPoint(spot: Spot): spot is LvPoint {
  return typeof spot === "object" && !(spot instanceof Obj) && "x" in spot && "y" in spot;
}

/** @throws LvTestError LVGL_TEST_WRONG_ARGUMENT for a place outside */
export function onDisplay(display: Display, { x, y }: LvPoint): LvPoint {
  if (x >= 0 && y >= 0 && x < display.width && y < display.height) return { x, y };
  throw new LvTestError(
    "LVGL_TEST_WRONG_ARGUMENT",
    `(${x}, ${y}) is outside of the display, ${display.width} × ${display.height}`,
  );
}

/** Index of a matrix's button by its text, or -1. */
export function buttonIndex(matrix: ButtonMatrix, text: string | RegExp): number {
  return buttonTexts(matrix).findIndex((shown) => shown !== null && isText(shown, text));
}

/**
 * Where to touch a button of a matrix.
 * @param button its text, or its place among the buttons from 0
 * @throws LvTestError LVGL_TEST_NO_KEY telling which there are, and as `reach`
 */
export function reachButton(display: Display, matrix: ButtonMatrix, button: string | RegExp | number): LvPoint {
  checkAwake(display);
  const shown = visibleArea(matrix);
  const index = typeof button === "number" ? button : buttonIndex(matrix, button);
  const area = buttonAreas(matrix.handle)[index];
  if (area === undefined || matrix.hasButtonCtrl(index, LV_BUTTONMATRIX_CTRL.HIDDEN)) {
    const texts = buttonTexts(matrix).filter((text) => text !== null);
    const sought = typeof button === "string" ? quote(button) : String(button);
    throw new LvTestError(
      "LVGL_TEST_NO_KEY",
      `${describe(matrix)} has no button ${sought}; it has ${texts.map(quote).join(", ")}`,
      { obj: matrix },
    );
  }
  if (matrix.hasButtonCtrl(index, LV_BUTTONMATRIX_CTRL.DISABLED))
    throw new LvTestError("LVGL_TEST_DISABLED", `the button ${button} of ${describe(matrix)} is disabled`, {
      obj: matrix,
    });
  const { x1, y1 } = matrix.coords;
  const centre = middle(area);
  const point = lv_obj_transform_point(
    matrix.handle,
    { x: centre.x + x1, y: centre.y + y1 },
    LV_OBJ_POINT_TRANSFORM_FLAG.RECURSIVE,
  );
  if (point.x < shown.x1 || point.x > shown.x2 || point.y < shown.y1 || point.y > shown.y2)
    throw new LvTestError("LVGL_TEST_NOT_VISIBLE", `the button ${button} of ${describe(matrix)} is out of view`, {
      obj: matrix,
    });
  checkReach(display, matrix, point);
  return point;
}
