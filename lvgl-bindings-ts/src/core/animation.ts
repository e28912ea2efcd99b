// SPDX-License-Identifier: Apache-2.0
/** Animations: LVGL's engine, started by one call instead of twenty setters. */
import {
  booleanArgument,
  choiceArgument,
  functionArgument,
  numberArgument,
  optionsArgument,
  wrongArgument,
} from "../raw/arguments.js";
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
  const given = optionsArgument("startAnimation", 1, options);
  const { apply, easing = "linear", repeat = 1, early = true, onCompleted, onEnded } = given;
  const numbers = Int32Array.of(
    option("from", given.from, LOWEST, HIGHEST),
    option("to", given.to, LOWEST, HIGHEST),
    option("duration", given.duration, 0, HIGHEST),
    option("delay", given.delay ?? 0, 0, HIGHEST),
    repeat === Number.POSITIVE_INFINITY ? -1 : option("repeat", repeat, 0, HIGHEST),
    option("repeatDelay", given.repeatDelay ?? 0, 0, HIGHEST),
    option("reverseDuration", given.reverseDuration ?? 0, 0, HIGHEST),
    option("reverseDelay", given.reverseDelay ?? 0, 0, HIGHEST),
    Array.isArray(easing) ? easings.length : choiceArgument("startAnimation", "easing", easing, easings),
    booleanArgument("startAnimation", "early", early) ? 1 : 0,
    typeof apply === "function" ? -1 : choiceArgument("startAnimation", "apply", apply, properties),
    ...curveOf(easing),
  );
  return start(
    numbers,
    given.target ?? null,
    typeof apply === "function" ? apply : null,
    onCompleted === undefined ? null : functionArgument("startAnimation", "onCompleted", onCompleted),
    onEnded === undefined ? null : functionArgument("startAnimation", "onEnded", onEnded),
  );
}

/** Bounds of what LVGL counts in. */
const LOWEST = -(2 ** 31);
const HIGHEST = 2 ** 31 - 1;

function option(name: string, value: number, lowest: number, highest: number): number {
  return numberArgument("startAnimation", name, value, lowest, highest);
}

/** The four numbers of a Bézier curve in LVGL's units; LVGL has room for -32 to 31. */
function curveOf(easing: unknown): number[] {
  if (!Array.isArray(easing)) return [0, 0, 0, 0];
  if (easing.length !== 4) throw wrongArgument("startAnimation", "easing", "a name or four numbers");
  return easing.map((part: number) => Math.round(BEZIER_ONE * numbered(part)));
}

function numbered(part: number): number {
  if (typeof part === "number" && part >= -31 && part <= 31) return part;
  throw wrongArgument("startAnimation", "easing", "a name or four numbers, such as 0.42");
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
  const where = "createTransition";
  if (!Array.isArray(properties)) throw wrongArgument(where, 1, "an array of members of LV_STYLE");
  const numbers = properties.map((property: number) => numberArgument(where, 1, property, 1, 255));
  return makeTransition(Int32Array.from(numbers), choiceArgument(where, 2, easing, easings), time, delay);
}
