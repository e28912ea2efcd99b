// SPDX-License-Identifier: Apache-2.0
import {
  type LvAnimPath,
  lv_anim_init,
  lv_anim_path_bounce,
  lv_anim_path_custom_bezier3,
  lv_anim_path_ease_in,
  lv_anim_path_ease_in_out,
  lv_anim_path_ease_out,
  lv_anim_path_linear,
  lv_anim_path_overshoot,
  lv_anim_path_step,
  lv_anim_set_completed_cb,
  lv_anim_set_exec_cb,
  lv_anim_set_path_cb,
  lv_anim_set_start_cb,
  lv_anim_set_var,
  lv_anim_timeline_add,
  lv_anim_timeline_create,
  lv_anim_timeline_delete,
  lv_anim_timeline_merge,
} from "../raw/animations.js";
import {
  lv_anim_set_bezier3_param,
  lv_anim_set_duration,
  lv_anim_set_early_apply,
  lv_anim_set_values,
  lv_anim_timeline_get_delay,
  lv_anim_timeline_get_playtime,
  lv_anim_timeline_get_progress,
  lv_anim_timeline_get_repeat_count,
  lv_anim_timeline_get_repeat_delay,
  lv_anim_timeline_get_reverse,
  lv_anim_timeline_pause,
  lv_anim_timeline_set_delay,
  lv_anim_timeline_set_progress,
  lv_anim_timeline_set_repeat_count,
  lv_anim_timeline_set_repeat_delay,
  lv_anim_timeline_set_reverse,
  lv_anim_timeline_start,
} from "../raw/generated/anim.js";
import type { LvAnim, LvTimeline } from "../raw/handles.js";
import { release } from "../raw/handwritten.js";
import type { AnimateOptions } from "./animate.js";
import { BEZIER_ONE, type Easing } from "./animation.js";

/** An animation inside a timeline. Times are in milliseconds. */
export interface TimelineStep
  extends Pick<AnimateOptions, "target" | "from" | "to" | "duration" | "apply" | "easing" | "onCompleted"> {
  /** When it begins, from the timeline's begin. Default 0. */
  readonly at?: number | undefined;
  /** Apply `from` before it begins. Default: yes, unless an earlier step moves the same. */
  readonly early?: boolean | undefined;
  readonly onStarted?: (() => void) | undefined;
}

const paths: Readonly<Record<Easing, LvAnimPath>> = {
  linear: lv_anim_path_linear,
  "ease-in": lv_anim_path_ease_in,
  "ease-out": lv_anim_path_ease_out,
  "ease-in-out": lv_anim_path_ease_in_out,
  overshoot: lv_anim_path_overshoot,
  bounce: lv_anim_path_bounce,
  step: lv_anim_path_step,
};

/** LVGL's number for the end of a timeline. */
const PROGRESS_MAX = 0xffff;
/** LVGL's number for ever. */
const FOR_EVER = 0xffffffff;

function setEasing(anim: LvAnim, easing: NonNullable<TimelineStep["easing"]>): void {
  if (typeof easing === "string") {
    lv_anim_set_path_cb(anim, paths[easing]);
    return;
  }
  const [x1, y1, x2, y2] = easing.map((part) => Math.round(part * BEZIER_ONE)) as [number, number, number, number];
  lv_anim_set_bezier3_param(anim, x1, y1, x2, y2);
  lv_anim_set_path_cb(anim, lv_anim_path_custom_bezier3);
}

/**
 * Animations that play together: forwards, backwards, from anywhere. Steps whose object was deleted do nothing. It lives
 * until `delete()`.
 */
export class Timeline {
  readonly handle: LvTimeline;
  readonly #moved: Pick<TimelineStep, "target" | "apply">[] = [];

  /** @throws TypeError LVGL_WRONG_ARGUMENT for a step that names a property without a target */
  constructor(steps: readonly TimelineStep[] = []) {
    this.handle = lv_anim_timeline_create();
    for (const step of steps) this.add(step);
  }

  /** @throws TypeError LVGL_WRONG_ARGUMENT in a function of an animation */
  add(step: TimelineStep): this {
    const { target, apply, onStarted, onCompleted } = step;
    const movedBefore = this.#moved.some((other) => other.target === target && other.apply === apply);
    const anim = lv_anim_init();
    try {
      lv_anim_set_var(anim, target?.handle ?? null);
      lv_anim_set_values(anim, step.from, step.to);
      lv_anim_set_duration(anim, step.duration);
      lv_anim_set_exec_cb(anim, apply);
      setEasing(anim, step.easing ?? "linear");
      lv_anim_set_early_apply(anim, step.early ?? !movedBefore);
      if (onStarted) lv_anim_set_start_cb(anim, () => onStarted());
      if (onCompleted) lv_anim_set_completed_cb(anim, () => onCompleted());
      lv_anim_timeline_add(this.handle, step.at ?? 0, anim);
    } finally {
      release(anim);
    }
    this.#moved.push({ target, apply });
    return this;
  }

  /** Adds the steps of another timeline, `delay` milliseconds later than there. */
  merge(other: Timeline, delay = 0): this {
    lv_anim_timeline_merge(this.handle, other.handle, delay);
    this.#moved.push(...other.#moved);
    return this;
  }

  /** Plays on from where it stands, to its end or, in reverse, to its beginning. */
  play(): void {
    lv_anim_timeline_start(this.handle);
  }

  /** Plays from the beginning or, in reverse, from the end. */
  replay(): void {
    this.progress = this.reverse ? 1 : 0;
    this.play();
  }

  /** Stays where it is. */
  pause(): void {
    lv_anim_timeline_pause(this.handle);
  }

  /** How long it plays, milliseconds. */
  get duration(): number {
    return lv_anim_timeline_get_playtime(this.handle);
  }

  /** Where it stands: 0 is the beginning, 1 the end. */
  get progress(): number {
    return lv_anim_timeline_get_progress(this.handle) / PROGRESS_MAX;
  }
  set progress(progress: number) {
    lv_anim_timeline_set_progress(this.handle, Math.round(progress * PROGRESS_MAX));
  }

  /** Whether it plays backwards, from the next `play()` on. */
  get reverse(): boolean {
    return lv_anim_timeline_get_reverse(this.handle);
  }
  set reverse(on: boolean) {
    lv_anim_timeline_set_reverse(this.handle, on);
  }

  /** Waits before it leaves an end, milliseconds. */
  get delay(): number {
    return lv_anim_timeline_get_delay(this.handle);
  }
  set delay(milliseconds: number) {
    lv_anim_timeline_set_delay(this.handle, milliseconds);
  }

  /** How often it plays; Infinity for ever. */
  get repeat(): number {
    const count = lv_anim_timeline_get_repeat_count(this.handle);
    return count === FOR_EVER ? Number.POSITIVE_INFINITY : Math.max(count, 1);
  }
  set repeat(count: number) {
    lv_anim_timeline_set_repeat_count(this.handle, count === Number.POSITIVE_INFINITY ? FOR_EVER : count);
  }

  /** Waits between two runs, milliseconds. */
  get repeatDelay(): number {
    return lv_anim_timeline_get_repeat_delay(this.handle);
  }
  set repeatDelay(milliseconds: number) {
    lv_anim_timeline_set_repeat_delay(this.handle, milliseconds);
  }

  /**
   * What it moved stays where it is.
   * @throws TypeError LVGL_WRONG_ARGUMENT in a function of an animation
   */
  delete(): void {
    lv_anim_timeline_delete(this.handle);
  }

  [Symbol.dispose](): void {
    this.delete();
  }
}
