// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvAnim, LvTimeline } from "../handles.js";
import { native } from "../native.js";

/**
 * Set the duration of an animation
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param duration duration of the animation in milliseconds
 */
export let lv_anim_set_duration: (a: LvAnim, duration: number) => void = (...args) => (lv_anim_set_duration = native("lv_anim_set_duration"))(...args);

/**
 * Set a delay before starting the animation
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param delay delay before the animation in milliseconds
 */
export let lv_anim_set_delay: (a: LvAnim, delay: number) => void = (...args) => (lv_anim_set_delay = native("lv_anim_set_delay"))(...args);

/**
 * Resumes a paused animation
 * @param a pointer to an initialized `lv_anim_t` variable
 */
export let lv_anim_resume: (a: LvAnim) => void = (...args) => (lv_anim_resume = native("lv_anim_resume"))(...args);

/**
 * Pauses the animation
 * @param a pointer to an initialized `lv_anim_t` variable
 */
export let lv_anim_pause: (a: LvAnim) => void = (...args) => (lv_anim_pause = native("lv_anim_pause"))(...args);

/**
 * Pauses the animation for ms milliseconds
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param ms the pause time in milliseconds
 */
export let lv_anim_pause_for: (a: LvAnim, ms: number) => void = (...args) => (lv_anim_pause_for = native("lv_anim_pause_for"))(...args);

export let lv_anim_is_paused: (a: LvAnim) => boolean = (...args) => (lv_anim_is_paused = native("lv_anim_is_paused"))(...args);

/**
 * Set the start and end values of an animation
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param start the start value
 * @param end the end value
 */
export let lv_anim_set_values: (a: LvAnim, start: number, end: number) => void = (...args) => (lv_anim_set_values = native("lv_anim_set_values"))(...args);

/**
 * Make the animation to play back to when the forward direction is ready
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param duration duration of playback animation in milliseconds. 0: disable playback
 */
export let lv_anim_set_reverse_duration: (a: LvAnim, duration: number) => void = (...args) => (lv_anim_set_reverse_duration = native("lv_anim_set_reverse_duration"))(...args);

/** Legacy `lv_anim_set_reverse_time` API will be removed soon, use `lv_anim_set_reverse_duration` instead. */
export let lv_anim_set_reverse_time: (a: LvAnim, duration: number) => void = (...args) => (lv_anim_set_reverse_time = native("lv_anim_set_reverse_time"))(...args);

/**
 * Make the animation to play back to when the forward direction is ready
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param delay delay in milliseconds before starting the playback animation.
 */
export let lv_anim_set_reverse_delay: (a: LvAnim, delay: number) => void = (...args) => (lv_anim_set_reverse_delay = native("lv_anim_set_reverse_delay"))(...args);

/**
 * Make the animation repeat itself.
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param cnt repeat count or `LV_ANIM_REPEAT_INFINITE` for infinite repetition. 0: to disable repetition.
 */
export let lv_anim_set_repeat_count: (a: LvAnim, cnt: number) => void = (...args) => (lv_anim_set_repeat_count = native("lv_anim_set_repeat_count"))(...args);

/**
 * Set a delay before repeating the animation.
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param delay delay in milliseconds before repeating the animation.
 */
export let lv_anim_set_repeat_delay: (a: LvAnim, delay: number) => void = (...args) => (lv_anim_set_repeat_delay = native("lv_anim_set_repeat_delay"))(...args);

/**
 * Set a whether the animation's should be applied immediately or only when the delay expired.
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param en true: apply the start value immediately in `lv_anim_start`;
 * false: apply the start value only when `delay` ms is elapsed and the animations really starts
 */
export let lv_anim_set_early_apply: (a: LvAnim, en: boolean) => void = (...args) => (lv_anim_set_early_apply = native("lv_anim_set_early_apply"))(...args);

/**
 * Set parameter for cubic bezier path
 * @param a pointer to an initialized `lv_anim_t` variable
 * @param x1 first control point X
 * @param y1 first control point Y
 * @param x2 second control point X
 * @param y2 second control point Y
 */
export let lv_anim_set_bezier3_param: (a: LvAnim, x1: number, y1: number, x2: number, y2: number) => void = (...args) => (lv_anim_set_bezier3_param = native("lv_anim_set_bezier3_param"))(...args);

/**
 * Get a delay before starting the animation
 * @param a pointer to an initialized `lv_anim_t` variable
 * @returns delay before the animation in milliseconds
 */
export let lv_anim_get_delay: (a: LvAnim) => number = (...args) => (lv_anim_get_delay = native("lv_anim_get_delay"))(...args);

/**
 * Get the time used to play the animation.
 * @param a pointer to an animation.
 * @returns the play time in milliseconds.
 */
export let lv_anim_get_playtime: (a: LvAnim) => number = (...args) => (lv_anim_get_playtime = native("lv_anim_get_playtime"))(...args);

/**
 * Get the duration of an animation
 * @param a pointer to an initialized `lv_anim_t` variable
 * @returns the duration of the animation in milliseconds
 */
export let lv_anim_get_time: (a: LvAnim) => number = (...args) => (lv_anim_get_time = native("lv_anim_get_time"))(...args);

/**
 * Get the repeat count of the animation.
 * @param a pointer to an initialized `lv_anim_t` variable
 * @returns the repeat count or `LV_ANIM_REPEAT_INFINITE` for infinite repetition. 0: disabled repetition.
 */
export let lv_anim_get_repeat_count: (a: LvAnim) => number = (...args) => (lv_anim_get_repeat_count = native("lv_anim_get_repeat_count"))(...args);

/** Delete all the animations */
export let lv_anim_delete_all: () => void = (...args) => (lv_anim_delete_all = native("lv_anim_delete_all"))(...args);

/**
 * Get the number of currently running animations
 * @returns the number of running animations
 */
export let lv_anim_count_running: () => number = (...args) => (lv_anim_count_running = native("lv_anim_count_running"))(...args);

/**
 * Store the speed as a special value which can be used as time in animations.
 * It will be converted to time internally based on the start and end values.
 * The return value can be used as a constant with multiple animations
 * and let LVGL convert the speed to time based on the actual values.
 * LIMITATION: the max time stored this way can be 10,000 ms.
 * @param speed the speed of the animation in with unit / sec resolution in 0..10k range
 * @returns a special value which can be used as an animation time
 * @note internally speed is stored as 10 unit/sec
 */
export let lv_anim_speed: (speed: number) => number = (...args) => (lv_anim_speed = native("lv_anim_speed"))(...args);

/**
 * Store the speed as a special value which can be used as time in animations.
 * It will be converted to time internally based on the start and end values.
 * The return value can be used as a constant with multiple animations
 * and let LVGL convert the speed to time based on the actual values.
 * @param speed the speed of the animation in as unit / sec resolution in 0..10k range
 * @param min_time the minimum time in 0..10k range
 * @param max_time the maximum time in 0..10k range
 * @returns a special value in where all three values are stored and can be used as an animation time
 * @note internally speed is stored as 10 unit/sec
 * @note internally min/max_time are stored with 10 ms unit
 */
export let lv_anim_speed_clamped: (speed: number, min_time: number, max_time: number) => number = (...args) => (lv_anim_speed_clamped = native("lv_anim_speed_clamped"))(...args);

/**
 * Resolve the speed (created with `lv_anim_speed` or `lv_anim_speed_clamped`) to time
 * based on start and end values.
 * @param speed return values of `lv_anim_speed` or `lv_anim_speed_clamped`
 * @param start the start value of the animation
 * @param end the end value of the animation
 * @returns the time required to get from `start` to `end` with the given `speed` setting
 */
export let lv_anim_resolve_speed: (speed: number, start: number, end: number) => number = (...args) => (lv_anim_resolve_speed = native("lv_anim_resolve_speed"))(...args);

/**
 * Manually refresh the state of the animations.
 * Useful to make the animations running in a blocking process where
 * `lv_timer_handler` can't run for a while.
 * Shouldn't be used directly because it is called in `lv_refr_now()`.
 */
export let lv_anim_refr_now: () => void = (...args) => (lv_anim_refr_now = native("lv_anim_refr_now"))(...args);

/**
 * Start the animation timeline.
 * @param at pointer to the animation timeline.
 * @returns total time spent in animation timeline.
 */
export let lv_anim_timeline_start: (at: LvTimeline) => number = (...args) => (lv_anim_timeline_start = native("lv_anim_timeline_start"))(...args);

/**
 * Pause the animation timeline.
 * @param at pointer to the animation timeline.
 */
export let lv_anim_timeline_pause: (at: LvTimeline) => void = (...args) => (lv_anim_timeline_pause = native("lv_anim_timeline_pause"))(...args);

/**
 * Set the playback direction of the animation timeline.
 * @param at pointer to the animation timeline.
 * @param reverse whether to play in reverse.
 */
export let lv_anim_timeline_set_reverse: (at: LvTimeline, reverse: boolean) => void = (...args) => (lv_anim_timeline_set_reverse = native("lv_anim_timeline_set_reverse"))(...args);

/**
 * Set the time to wait before starting the animation.
 * Applies only when playing from the very start, or reverse from the very end.
 * @param at pointer to an animation timeline
 * @param delay the delay time in milliseconds
 */
export let lv_anim_timeline_set_delay: (at: LvTimeline, delay: number) => void = (...args) => (lv_anim_timeline_set_delay = native("lv_anim_timeline_set_delay"))(...args);

/**
 * Make the animation timeline repeat itself.
 * @param at pointer to the animation timeline.
 * @param cnt repeat count or `LV_ANIM_REPEAT_INFINITE` for infinite repetition. 0: to disable repetition.
 */
export let lv_anim_timeline_set_repeat_count: (at: LvTimeline, cnt: number) => void = (...args) => (lv_anim_timeline_set_repeat_count = native("lv_anim_timeline_set_repeat_count"))(...args);

/**
 * Set a delay before repeating the animation timeline.
 * @param at pointer to the animation timeline.
 * @param delay delay in milliseconds before repeating the animation timeline.
 */
export let lv_anim_timeline_set_repeat_delay: (at: LvTimeline, delay: number) => void = (...args) => (lv_anim_timeline_set_repeat_delay = native("lv_anim_timeline_set_repeat_delay"))(...args);

/**
 * Set the progress of the animation timeline.
 * @param at pointer to the animation timeline.
 * @param progress set value 0~65535 to map 0~100% animation progress.
 */
export let lv_anim_timeline_set_progress: (at: LvTimeline, progress: number) => void = (...args) => (lv_anim_timeline_set_progress = native("lv_anim_timeline_set_progress"))(...args);

/**
 * Get the time used to play the animation timeline.
 * @param at pointer to the animation timeline.
 * @returns total time spent in animation timeline.
 */
export let lv_anim_timeline_get_playtime: (at: LvTimeline) => number = (...args) => (lv_anim_timeline_get_playtime = native("lv_anim_timeline_get_playtime"))(...args);

export let lv_anim_timeline_get_reverse: (at: LvTimeline) => boolean = (...args) => (lv_anim_timeline_get_reverse = native("lv_anim_timeline_get_reverse"))(...args);

/**
 * Get the wait time when playing from the very start, or reverse from the very end.
 * @param at pointer to an animation timeline
 * @returns the remaining time in milliseconds
 */
export let lv_anim_timeline_get_delay: (at: LvTimeline) => number = (...args) => (lv_anim_timeline_get_delay = native("lv_anim_timeline_get_delay"))(...args);

/**
 * Get the progress of the animation timeline.
 * @param at pointer to the animation timeline.
 * @returns return value 0~65535 to map 0~100% animation progress.
 */
export let lv_anim_timeline_get_progress: (at: LvTimeline) => number = (...args) => (lv_anim_timeline_get_progress = native("lv_anim_timeline_get_progress"))(...args);

/**
 * Get repeat count of the animation timeline.
 * @param at pointer to the animation timeline.
 */
export let lv_anim_timeline_get_repeat_count: (at: LvTimeline) => number = (...args) => (lv_anim_timeline_get_repeat_count = native("lv_anim_timeline_get_repeat_count"))(...args);

/**
 * Get repeat delay of the animation timeline.
 * @param at pointer to the animation timeline.
 */
export let lv_anim_timeline_get_repeat_delay: (at: LvTimeline) => number = (...args) => (lv_anim_timeline_get_repeat_delay = native("lv_anim_timeline_get_repeat_delay"))(...args);
