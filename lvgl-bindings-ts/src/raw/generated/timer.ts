// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvTimer } from "../handles.js";
import { native } from "../native.js";

/**
 * Delete a lv_timer
 * @param timer pointer to an lv_timer
 */
export let lv_timer_delete: (timer: LvTimer) => void = (...args) => (lv_timer_delete = native("lv_timer_delete"))(...args);

/**
 * Pause a timer.
 * It is typically safe to call from an interrupt handler or a different thread.
 * @param timer pointer to an lv_timer
 */
export let lv_timer_pause: (timer: LvTimer) => void = (...args) => (lv_timer_pause = native("lv_timer_pause"))(...args);

/**
 * Resume a timer.
 * @param timer pointer to an lv_timer
 */
export let lv_timer_resume: (timer: LvTimer) => void = (...args) => (lv_timer_resume = native("lv_timer_resume"))(...args);

/**
 * Set new period for a lv_timer
 * @param timer pointer to a lv_timer
 * @param period the new period
 */
export let lv_timer_set_period: (timer: LvTimer, period: number) => void = (...args) => (lv_timer_set_period = native("lv_timer_set_period"))(...args);

/**
 * Make a lv_timer ready. It will not wait its period.
 * @param timer pointer to a lv_timer.
 */
export let lv_timer_ready: (timer: LvTimer) => void = (...args) => (lv_timer_ready = native("lv_timer_ready"))(...args);

/**
 * Set the number of times a timer will repeat.
 * @param timer pointer to a lv_timer.
 * @param repeat_count -1 : infinity; 0 : stop ; n>0: residual times
 */
export let lv_timer_set_repeat_count: (timer: LvTimer, repeat_count: number) => void = (...args) => (lv_timer_set_repeat_count = native("lv_timer_set_repeat_count"))(...args);

/**
 * Set whether a lv_timer will be deleted automatically when it is called `repeat_count` times.
 * @param timer pointer to a lv_timer.
 * @param auto_delete true: auto delete; false: timer will be paused when it is called `repeat_count` times.
 */
export let lv_timer_set_auto_delete: (timer: LvTimer, auto_delete: boolean) => void = (...args) => (lv_timer_set_auto_delete = native("lv_timer_set_auto_delete"))(...args);

/**
 * Reset a lv_timer.
 * It will be called the previously set period milliseconds later.
 * @param timer pointer to a lv_timer.
 */
export let lv_timer_reset: (timer: LvTimer) => void = (...args) => (lv_timer_reset = native("lv_timer_reset"))(...args);

/**
 * Enable or disable the whole lv_timer handling
 * @param en true: lv_timer handling is running, false: lv_timer handling is suspended
 */
export let lv_timer_enable: (en: boolean) => void = (...args) => (lv_timer_enable = native("lv_timer_enable"))(...args);

/**
 * Get idle percentage
 * @returns the lv_timer idle in percentage
 */
export let lv_timer_get_idle: () => number = (...args) => (lv_timer_get_idle = native("lv_timer_get_idle"))(...args);

/**
 * Get the time remaining until the next timer will run
 * @returns the time remaining in ms
 */
export let lv_timer_get_time_until_next: () => number = (...args) => (lv_timer_get_time_until_next = native("lv_timer_get_time_until_next"))(...args);

export let lv_timer_get_paused: (timer: LvTimer) => boolean = (...args) => (lv_timer_get_paused = native("lv_timer_get_paused"))(...args);

/**
 * Get the elapsed milliseconds since a previous time stamp
 * @param prev_tick a previous time stamp (return value of lv_tick_get() )
 * @returns the elapsed milliseconds since 'prev_tick'
 */
export let lv_tick_elaps: (prev_tick: number) => number = (...args) => (lv_tick_elaps = native("lv_tick_elaps"))(...args);

/**
 * Get the elapsed milliseconds between two time stamps
 * @param tick a time stamp
 * @param prev_tick a time stamp before `tick`
 * @returns the elapsed milliseconds between `prev_tick` and `tick`
 */
export let lv_tick_diff: (tick: number, prev_tick: number) => number = (...args) => (lv_tick_diff = native("lv_tick_diff"))(...args);
