// SPDX-License-Identifier: Apache-2.0
/** Dragging lists until an object can be seen. */
import type { Obj } from "../core/obj.js";
import { LV_DIR, type LvArea, type LvPoint } from "../raw/index.js";
import { describe, explain } from "./describe.js";
import { LvTestError } from "./errors.js";
import { middle } from "./place.js";
import { ancestorsOf } from "./scope.js";
import { advance, FRAME } from "./virtual-time.js";
import { type Seen, seen } from "./visibility.js";

type Drag = (from: LvPoint, to: LvPoint) => void;
type Axis = "x" | "y";

/** A finger moves this far before LVGL begins to scroll, px. */
const DEAD = 11;

/** Drags for one list, at most. */
const MOST_DRAGS = 200;

/** A list comes back within this time, ms. */
const LONGEST_REST = 2_000;

/** Where a drag begins across the list, as parts of it: the first may lie on a slider or another list. */
const LANES = [0.5, 0.95, 0.05, 0.25, 0.75];

/** How far an interval must move to lie in a frame: as little as possible, its beginning first if it is too long. */
function missing(low: number, high: number, frameLow: number, frameHigh: number): number {
  if (low < frameLow) return high - low > frameHigh - frameLow && high >= frameHigh ? 0 : frameLow - low;
  if (high > frameHigh) return Math.max(frameHigh - high, frameLow - low);
  return 0;
}

function lack(obj: Obj, list: Obj, axis: Axis): number {
  const [area, frame] = [obj.coords, list.contentCoords];
  return axis === "x" ? missing(area.x1, area.x2, frame.x1, frame.x2) : missing(area.y1, area.y2, frame.y1, frame.y2);
}

function clamp(value: number, low: number, high: number): number {
  return Math.round(Math.max(low, Math.min(high, value)));
}

/** One drag inside what can be seen of a list, that moves its content by about so many pixels. */
function dragBy(view: LvArea, axis: Axis, move: number, lane: number, drag: Drag): void {
  const [low, high] = axis === "x" ? [view.x1, view.x2] : [view.y1, view.y2];
  const [crossLow, crossHigh] = axis === "x" ? [view.y1, view.y2] : [view.x1, view.x2];
  const margin = (high - low) * 0.1;
  const length = Math.sign(move) * Math.min(Math.abs(move) + DEAD, high - low - 2 * margin);
  const cross = clamp(crossLow + (crossHigh - crossLow) * lane, crossLow, crossHigh);
  const centre = (low + high) / 2;
  const from = clamp(centre - length / 2, low, high);
  const to = clamp(centre + length / 2, low, high);
  const point = (along: number): LvPoint => (axis === "x" ? { x: along, y: cross } : { x: cross, y: along });
  drag(point(from), point(to));
}

/** Waits until a list that was drawn beyond its end, or snaps, has come back. */
function rest(list: Obj): void {
  for (let waited = 0; waited < LONGEST_REST; waited += FRAME) {
    const { x, y } = list.scrollEnd;
    if (x === list.scrollX && y === list.scrollY) return;
    advance(FRAME);
  }
}

/** Brings an object into one list around it, along one axis. */
function bring(obj: Obj, list: Obj, axis: Axis, drag: Drag): void {
  let lane = 0;
  for (let drags = 0; drags < MOST_DRAGS; drags++) {
    const move = lack(obj, list, axis);
    const view = seen(list);
    if (move === 0 || !("area" in view)) return;
    const before = list.scrollX + list.scrollY;
    dragBy(view.area, axis, move, LANES[lane] ?? 0, drag);
    rest(list);
    if (list.scrollX + list.scrollY !== before) continue;
    lane++;
    if (lane >= LANES.length) return;
  }
}

/** Why an object's middle still cannot be touched, or undefined. */
function problem(obj: Obj, state: Seen): string | undefined {
  if ("reason" in state) return explain(state, obj);
  const { x, y } = middle(obj.coords);
  const { x1, y1, x2, y2 } = state.area;
  const whole = obj.coords;
  const filled = x2 - x1 >= (whole.x2 - whole.x1) / 2 && y2 - y1 >= (whole.y2 - whole.y1) / 2;
  return filled || (x >= x1 && x <= x2 && y >= y1 && y <= y2) ? undefined : "only its edge can be seen";
}

/**
 * Drags from the outermost list to the innermost.
 * @throws LvTestError LVGL_TEST_NOT_VISIBLE for what no scrolling can show, LVGL_TEST_NOT_SCROLLABLE
 */
export function scrollIntoView(obj: Obj, drag: Drag): void {
  obj.updateLayout();
  const first = seen(obj);
  if ("reason" in first && !["scrolled away", "clipped", "off display"].includes(first.reason))
    throw new LvTestError("LVGL_TEST_NOT_VISIBLE", `no scrolling shows ${describe(obj)}: ${explain(first, obj)}`, {
      obj,
      by: first.by,
    });
  const lists = [...ancestorsOf(obj)].filter((at) => at.scrollable).reverse();
  for (const [index, list] of lists.entries()) {
    // An inner list is brought into the outer one first, then the object into the inner one.
    const inner = lists[index + 1] ?? obj;
    for (const part of inner === obj ? [obj] : [inner, obj]) {
      if (list.scrollDir & LV_DIR.VER) bring(part, list, "y", drag);
      if (list.scrollDir & LV_DIR.HOR) bring(part, list, "x", drag);
    }
  }
  const last = seen(obj);
  const why = problem(obj, last);
  if (why !== undefined)
    throw new LvTestError("LVGL_TEST_NOT_SCROLLABLE", `no drag brings ${describe(obj)} into view: ${why}`, {
      obj,
      by: "reason" in last ? last.by : null,
    });
}
