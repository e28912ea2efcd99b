// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvTimer } from "../handles.js";
import { native } from "../native.js";
import type { LV_OPA, LV_PALETTE } from "./enums.js";

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

export let lv_timer_get_paused: (timer: LvTimer) => boolean = (...args) => (lv_timer_get_paused = native("lv_timer_get_paused"))(...args);

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
 * Get the number of currently running animations
 * @returns the number of running animations
 */
export let lv_anim_count_running: () => number = (...args) => (lv_anim_count_running = native("lv_anim_count_running"))(...args);

/**
 * Create a color from 0x000000..0xffffff input
 * @param c the hex input
 * @returns the color
 */
export let lv_color_hex: (c: number) => LvColor = (...args) => (lv_color_hex = native("lv_color_hex"))(...args);

/**
 * Create a color from 0x000..0xfff input
 * @param c the hex input (e.g. 0x123 will be 0x112233)
 * @returns the color
 */
export let lv_color_hex3: (c: number) => LvColor = (...args) => (lv_color_hex3 = native("lv_color_hex3"))(...args);

/**
 * Create an RGB888 color
 * @param r the red channel (0..255)
 * @param g the green channel (0..255)
 * @param b the blue channel (0..255)
 * @returns the color
 */
export let lv_color_make: (r: number, g: number, b: number) => LvColor = (...args) => (lv_color_make = native("lv_color_make"))(...args);

/**
 * Mix two colors with a given ratio.
 * @param c1 the first color to mix (usually the foreground)
 * @param c2 the second color to mix (usually the background)
 * @param mix The ratio of the colors. 0: full `c2`, 255: full `c1`, 127: half `c1` and half`c2`
 * @returns the mixed color
 */
export let lv_color_mix: (c1: LvColor, c2: LvColor, mix: number) => LvColor = (...args) => (lv_color_mix = native("lv_color_mix"))(...args);

/**
 * Mix white to a color
 * @param c the base color
 * @param lvl the intensity of white (0: no change, 255: fully white)
 * @returns the mixed color
 */
export let lv_color_lighten: (c: LvColor, lvl: LV_OPA | number) => LvColor = (...args) => (lv_color_lighten = native("lv_color_lighten"))(...args);

/**
 * Mix black to a color
 * @param c the base color
 * @param lvl the intensity of black (0: no change, 255: fully black)
 * @returns the mixed color
 */
export let lv_color_darken: (c: LvColor, lvl: LV_OPA | number) => LvColor = (...args) => (lv_color_darken = native("lv_color_darken"))(...args);

/**
 * A helper for white color
 * @returns a white color
 */
export let lv_color_white: () => LvColor = (...args) => (lv_color_white = native("lv_color_white"))(...args);

/**
 * A helper for black color
 * @returns a black color
 */
export let lv_color_black: () => LvColor = (...args) => (lv_color_black = native("lv_color_black"))(...args);

/**
 * Get the luminance of a color: luminance = 0.3 R + 0.59 G + 0.11 B
 * @param c a color
 * @returns the brightness [0..255]
 */
export let lv_color_luminance: (c: LvColor) => number = (...args) => (lv_color_luminance = native("lv_color_luminance"))(...args);

/**
 * Convert a HSV color to RGB
 * @param h hue [0..359]
 * @param s saturation [0..100]
 * @param v value [0..100]
 * @returns the given RGB color in RGB (with LV_COLOR_DEPTH depth)
 */
export let lv_color_hsv_to_rgb: (h: number, s: number, v: number) => LvColor = (...args) => (lv_color_hsv_to_rgb = native("lv_color_hsv_to_rgb"))(...args);

export let lv_color_eq: (c1: LvColor, c2: LvColor) => boolean = (...args) => (lv_color_eq = native("lv_color_eq"))(...args);

export let lv_palette_main: (p: LV_PALETTE) => LvColor = (...args) => (lv_palette_main = native("lv_palette_main"))(...args);

export let lv_palette_lighten: (p: LV_PALETTE, lvl: number) => LvColor = (...args) => (lv_palette_lighten = native("lv_palette_lighten"))(...args);

export let lv_palette_darken: (p: LV_PALETTE, lvl: number) => LvColor = (...args) => (lv_palette_darken = native("lv_palette_darken"))(...args);
