// SPDX-License-Identifier: Apache-2.0
/** Animations: LVGL's engine, started by one call instead of twenty setters. */
import type { LV_STYLE } from "../raw/generated/enums.js";
import type { LvAnim, LvObj, LvTransition } from "../raw/handles.js";
import { native } from "../raw/native.js";

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

/** Easings. Order known to native/objects/anims.cc. */
const easings = ["linear", "ease-in", "ease-out", "ease-in-out", "overshoot", "bounce", "step"] as const;

export type AnimatedProperty = (typeof properties)[number];
export type Easing = (typeof easings)[number];

/** What startAnimation needs. Times are in milliseconds. */
export interface AnimationOptions {
  /** The animation ends when this object is deleted. Needed when `apply` names a property. */
  readonly target?: LvObj | undefined;
  readonly from: number;
  readonly to: number;
  readonly duration: number;
  /** A function that takes each value, or a property that LVGL sets itself (cheapest). */
  readonly apply: AnimatedProperty | ((value: number) => void);
  readonly delay?: number | undefined;
  /** A name, or a cubic Bézier curve [x1, y1, x2, y2] in 0..1. Default 'linear'. */
  readonly easing?: Easing | readonly [number, number, number, number] | undefined;
  /** How often it plays; Infinity for ever. Default 1. */
  readonly repeat?: number | undefined;
  readonly repeatDelay?: number | undefined;
  /** Plays back after each run, in this time. */
  readonly reverseDuration?: number | undefined;
  readonly reverseDelay?: number | undefined;
  /** Apply `from` at once, before the delay. Default true. */
  readonly early?: boolean | undefined;
  /** Called when it reached its end. */
  readonly onCompleted?: (() => void) | undefined;
  /** Called when it is over for any reason: completed, stopped, target deleted. */
  readonly onEnded?: (() => void) | undefined;
}

const start =
  native<
    (
      numbers: Int32Array,
      target: LvObj | null,
      apply: ((value: number) => void) | null,
      completed: (() => void) | null,
      ended: (() => void) | null,
    ) => LvAnim
  >("anim_start");

/** Bézier control points are counted in 1024ths by LVGL. */
export const BEZIER_ONE = 1024;

/** Starts an animation. Values are whole numbers. */
export function startAnimation(options: AnimationOptions): LvAnim {
  const { apply, easing = "linear" } = options;
  const repeat = options.repeat ?? 1;
  const curve = typeof easing === "string" ? [0, 0, 0, 0] : easing.map((part) => Math.round(part * BEZIER_ONE));
  const numbers = Int32Array.of(
    options.from,
    options.to,
    options.duration,
    options.delay ?? 0,
    repeat === Number.POSITIVE_INFINITY ? -1 : repeat,
    options.repeatDelay ?? 0,
    options.reverseDuration ?? 0,
    options.reverseDelay ?? 0,
    typeof easing === "string" ? easings.indexOf(easing) : easings.length,
    (options.early ?? true) ? 1 : 0,
    typeof apply === "string" ? properties.indexOf(apply) : -1,
    ...curve,
  );
  return start(
    numbers,
    options.target ?? null,
    typeof apply === "function" ? apply : null,
    options.onCompleted ?? null,
    options.onEnded ?? null,
  );
}

/** Ends an animation where it stands; false when it was over already. */
export const stopAnimation: (animation: LvAnim) => boolean = native("anim_stop");

/** Whether an animation is still going. */
export const isAnimationRunning: (animation: LvAnim) => boolean = native("anim_running");

/** Ends every animation of an object, LVGL's own (scrolling, bars) included; false when there was none. */
export const stopAnimationsOf: (target: LvObj) => boolean = native("anim_stop_all");

const makeTransition =
  native<(properties: Int32Array, path: number, time: number, delay: number) => LvTransition>("transition_create");

/**
 * Makes a transition for lv_style_set_transition and lv_obj_set_style_transition: when a state changes, the named
 * properties glide instead of jumping, without a call into JavaScript. It lives while a style or object uses it.
 * @param properties e.g. [LV_STYLE.BG_COLOR, LV_STYLE.TRANSLATE_Y]
 * @param time milliseconds
 * @param delay milliseconds before it begins
 */
export function createTransition(
  properties: readonly LV_STYLE[],
  easing: Easing,
  time: number,
  delay = 0,
): LvTransition {
  return makeTransition(Int32Array.from(properties), easings.indexOf(easing), time, delay);
}
