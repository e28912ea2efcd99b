// SPDX-License-Identifier: Apache-2.0
/** Where objects are looked for: a display with its layers, or an object with what is inside it. */
import { Obj } from "../core/obj.js";
import { wrapObj } from "../core/wrap.js";
import type { Display } from "../displays/display.js";
import {
  type LvDisplay,
  lv_display_get_layer_bottom,
  lv_display_get_layer_sys,
  lv_display_get_layer_top,
  lv_display_get_screen_active,
  lv_display_get_screen_prev,
  lv_obj_get_display,
} from "../raw/index.js";

/** A display, or an object whose inside is meant. */
export type Scope = Display | Obj;

/** What a display shows, from back to front: bottom layer, screens, top layer, system layer. */
export function rootsOf(display: LvDisplay): Obj[] {
  const handles = [
    lv_display_get_layer_bottom(display),
    lv_display_get_screen_prev(display),
    lv_display_get_screen_active(display),
    lv_display_get_layer_top(display),
    lv_display_get_layer_sys(display),
  ];
  return handles.filter((handle) => handle !== null).map(wrapObj);
}

/** The objects to begin at, laid out: coordinates are those of the next frame. */
export function entriesOf(scope: Scope): Obj[] {
  const roots = scope instanceof Obj ? [scope] : rootsOf(scope.handle);
  for (const root of roots) root.updateLayout();
  return scope instanceof Obj ? scope.children : roots;
}

/** An object's ancestors, the nearest first. */
export function* ancestorsOf(obj: Obj): Generator<Obj> {
  for (let parent = obj.parent; parent !== null; parent = parent.parent) yield parent;
}

/** Whether an object is inside another, or is it. */
export function isInside(obj: Obj, container: Obj): boolean {
  for (let at: Obj | null = obj; at !== null; at = at.parent) if (at === container) return true;
  return false;
}

/** Whether one object is drawn before another, which then lies over it. Ancestors lie behind what is inside them. */
export function isBehind(obj: Obj, other: Obj): boolean {
  const line = (of: Obj): Obj[] => [of, ...ancestorsOf(of)].reverse();
  const [ours, theirs] = [line(obj), line(other)];
  const fork = ours.findIndex((at, depth) => at !== theirs[depth]);
  if (fork < 0) return true;
  const [mine, its] = [ours[fork] as Obj, theirs[fork]];
  if (its === undefined) return false;
  if (fork > 0) return mine.index < its.index;
  const display = lv_obj_get_display(obj.handle);
  const roots = display === null ? [] : rootsOf(display);
  return roots.indexOf(mine) < roots.indexOf(its);
}
