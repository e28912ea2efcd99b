// SPDX-License-Identifier: Apache-2.0
/**
 * LVGL's own way of describing an animation: a template that lv_anim_init makes and setters fill; lv_anim_start runs a
 * copy of it, lv_anim_timeline_add puts one in a timeline. (startAnimation does the same in one call.)
 */
import { choiceArgument } from "./arguments.js";
import { lv_anim_timeline_set_delay, lv_anim_timeline_set_reverse, lv_anim_timeline_start } from "./generated/anim.js";
import type { LV_EVENT } from "./generated/enums.js";
import type { LvAnim, LvEventDsc, LvObj, LvTimeline } from "./handles.js";
import { native } from "./native.js";

/** Properties that LVGL animates without calling JavaScript. Order known to native/objects/anims.cc. */
const properties = [
  "x",
  "y",
  "width",
  "height",
  "translate_x",
  "translate_y",
  "opa",
  "bg_opa",
  "text_opa",
  "transform_rotation",
  "arc_rotation",
] as const;

/** A property that LVGL sets itself: the cheapest way. */
export type LvAnimProperty = (typeof properties)[number];

/** A straight line. */
export const lv_anim_path_linear: LvAnimPath = native("lv_anim_path_linear");
/** Slow at first. */
export const lv_anim_path_ease_in: LvAnimPath = native("lv_anim_path_ease_in");
/** Slow at the end. */
export const lv_anim_path_ease_out: LvAnimPath = native("lv_anim_path_ease_out");
/** Slow at both ends. */
export const lv_anim_path_ease_in_out: LvAnimPath = native("lv_anim_path_ease_in_out");
/** Beyond the end and back. */
export const lv_anim_path_overshoot: LvAnimPath = native("lv_anim_path_overshoot");
/** As a ball that falls on the end. */
export const lv_anim_path_bounce: LvAnimPath = native("lv_anim_path_bounce");
/** At once, at the end of the time. */
export const lv_anim_path_step: LvAnimPath = native("lv_anim_path_step");
/** The curve of lv_anim_set_bezier3_param. */
export const lv_anim_path_custom_bezier3: LvAnimPath = native("lv_anim_path_custom_bezier3");

/** Curves in the order known to native/objects/anims.cc. */
const paths: readonly unknown[] = [
  lv_anim_path_linear,
  lv_anim_path_ease_in,
  lv_anim_path_ease_out,
  lv_anim_path_ease_in_out,
  lv_anim_path_overshoot,
  lv_anim_path_bounce,
  lv_anim_path_step,
  lv_anim_path_custom_bezier3,
];

/** One of LVGL's curves: the value of an animation at its present time. */
export type LvAnimPath = (anim: LvAnim) => number;

/** A curve of one's own: the value at `time` of `duration` milliseconds. */
export type LvAnimCurve = (time: number, duration: number, start: number, end: number) => number;

/** Told of an animation; null when it plays inside a timeline. */
export type LvAnimCallback = (anim: LvAnim | null) => void;

/** Makes a template with LVGL's defaults. Give it up with release(). */
export const lv_anim_init: () => LvAnim = native("lv_anim_init");

/** Sets the object that the animation moves: it ends with the object. */
export const lv_anim_set_var: (anim: LvAnim, obj: LvObj | null) => void = native("lv_anim_set_var");

const setProperty = native<(anim: LvAnim, index: number) => void>("anim_set_property");
const setFunction = native<(anim: LvAnim, apply: ((value: number) => void) | null) => void>("lv_anim_set_exec_cb");

/** Sets what takes the values: a property of the object, or a function. */
export function lv_anim_set_exec_cb(anim: LvAnim, apply: LvAnimProperty | ((value: number) => void) | null): void {
  if (typeof apply === "string") setProperty(anim, choiceArgument("lv_anim_set_exec_cb", 2, apply, properties));
  else setFunction(anim, apply);
}

/** As lv_anim_set_exec_cb with a function, which is told the animation too (null inside a timeline). */
export const lv_anim_set_custom_exec_cb: (
  anim: LvAnim,
  apply: ((anim: LvAnim | null, value: number) => void) | null,
) => void = native("lv_anim_set_custom_exec_cb");

/** Calls back when the animation begins, after its delay. */
export const lv_anim_set_start_cb: (anim: LvAnim, callback: LvAnimCallback | null) => void =
  native("lv_anim_set_start_cb");

/** Calls back when the animation has reached its end. */
export const lv_anim_set_completed_cb: (anim: LvAnim, callback: LvAnimCallback | null) => void =
  native("lv_anim_set_completed_cb");

/** Calls back when the animation is over for any reason. */
export const lv_anim_set_deleted_cb: (anim: LvAnim, callback: LvAnimCallback | null) => void =
  native("lv_anim_set_deleted_cb");

/** Makes the values relative: what the function returns at the start is added to both. */
export const lv_anim_set_get_value_cb: (anim: LvAnim, callback: (() => number) | null) => void =
  native("lv_anim_set_get_value_cb");

const setPath = native<(anim: LvAnim, index: number) => void>("anim_set_path");
const setCurve = native<(anim: LvAnim, curve: LvAnimCurve) => void>("anim_set_path_function");

/** Sets the curve: one of LVGL's `lv_anim_path_*` functions, or one of your own. */
export function lv_anim_set_path_cb(anim: LvAnim, path: LvAnimPath | LvAnimCurve): void {
  const index = paths.indexOf(path);
  if (index >= 0) setPath(anim, index);
  else setCurve(anim, path as LvAnimCurve);
}

/** Runs a copy of a template. Null when it was over at once. */
export const lv_anim_start: (anim: LvAnim) => LvAnim | null = native("lv_anim_start");

/** Ends an animation that runs, or all of an object, where they stand; false when there was none. */
export const lv_anim_delete: (target: LvObj | LvAnim) => boolean = native("lv_anim_delete");

/** Makes an empty timeline, which lives until lv_anim_timeline_delete. */
export const lv_anim_timeline_create: () => LvTimeline = native("lv_anim_timeline_create");

/**
 * Adds a copy of a template.
 * @param start milliseconds from the timeline's begin
 */
export const lv_anim_timeline_add: (timeline: LvTimeline, start: number, anim: LvAnim) => void =
  native("lv_anim_timeline_add");

/** Adds the animations of another timeline, `delay` milliseconds later than there. */
export const lv_anim_timeline_merge: (dest: LvTimeline, src: LvTimeline, delay: number) => void =
  native("lv_anim_timeline_merge");

/** Deletes a timeline; what it moved stays where it is. Not from a function of an animation. */
export const lv_anim_timeline_delete: (timeline: LvTimeline) => void = native("lv_anim_timeline_delete");

const addPlay = native<
  (
    obj: LvObj,
    trigger: LV_EVENT | number,
    timeline: LvTimeline,
    delay: number,
    reverse: boolean,
    play: () => void,
  ) => LvEventDsc
>("lv_obj_add_play_timeline_event");

/** Plays a timeline when an event of an object happens. */
export function lv_obj_add_play_timeline_event(
  obj: LvObj,
  trigger: LV_EVENT | number,
  timeline: LvTimeline,
  delay: number,
  reverse: boolean,
): LvEventDsc {
  const play = (): void => {
    lv_anim_timeline_set_delay(timeline, delay);
    lv_anim_timeline_set_reverse(timeline, reverse);
    lv_anim_timeline_start(timeline);
  };
  return addPlay(obj, trigger, timeline, delay, reverse, play);
}
