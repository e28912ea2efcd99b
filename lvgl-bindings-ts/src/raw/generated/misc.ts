// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvTimer } from "../handles.js";
import { native } from "../native.js";
import type { LV_OPA, LV_PALETTE } from "./enums.js";

/**
 * Delete a lv_timer
 * @param timer pointer to an lv_timer
 */
export const lv_timer_delete: (timer: LvTimer) => void = native("lv_timer_delete");

/**
 * Pause a timer.
 * It is typically safe to call from an interrupt handler or a different thread.
 * @param timer pointer to an lv_timer
 */
export const lv_timer_pause: (timer: LvTimer) => void = native("lv_timer_pause");

/**
 * Resume a timer.
 * @param timer pointer to an lv_timer
 */
export const lv_timer_resume: (timer: LvTimer) => void = native("lv_timer_resume");

/**
 * Set new period for a lv_timer
 * @param timer pointer to a lv_timer
 * @param period the new period
 */
export const lv_timer_set_period: (timer: LvTimer, period: number) => void = native("lv_timer_set_period");

/**
 * Make a lv_timer ready. It will not wait its period.
 * @param timer pointer to a lv_timer.
 */
export const lv_timer_ready: (timer: LvTimer) => void = native("lv_timer_ready");

/**
 * Set the number of times a timer will repeat.
 * @param timer pointer to a lv_timer.
 * @param repeat_count -1 : infinity; 0 : stop ; n>0: residual times
 */
export const lv_timer_set_repeat_count: (timer: LvTimer, repeat_count: number) => void = native("lv_timer_set_repeat_count");

/**
 * Set whether a lv_timer will be deleted automatically when it is called `repeat_count` times.
 * @param timer pointer to a lv_timer.
 * @param auto_delete true: auto delete; false: timer will be paused when it is called `repeat_count` times.
 */
export const lv_timer_set_auto_delete: (timer: LvTimer, auto_delete: boolean) => void = native("lv_timer_set_auto_delete");

/**
 * Reset a lv_timer.
 * It will be called the previously set period milliseconds later.
 * @param timer pointer to a lv_timer.
 */
export const lv_timer_reset: (timer: LvTimer) => void = native("lv_timer_reset");

export const lv_timer_get_paused: (timer: LvTimer) => boolean = native("lv_timer_get_paused");

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
export const lv_anim_speed: (speed: number) => number = native("lv_anim_speed");

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
export const lv_anim_speed_clamped: (speed: number, min_time: number, max_time: number) => number = native("lv_anim_speed_clamped");

/**
 * Get the number of currently running animations
 * @returns the number of running animations
 */
export const lv_anim_count_running: () => number = native("lv_anim_count_running");

/**
 * Create a color from 0x000000..0xffffff input
 * @param c the hex input
 * @returns the color
 */
export const lv_color_hex: (c: number) => LvColor = native("lv_color_hex");

/**
 * Create a color from 0x000..0xfff input
 * @param c the hex input (e.g. 0x123 will be 0x112233)
 * @returns the color
 */
export const lv_color_hex3: (c: number) => LvColor = native("lv_color_hex3");

/**
 * Create an RGB888 color
 * @param r the red channel (0..255)
 * @param g the green channel (0..255)
 * @param b the blue channel (0..255)
 * @returns the color
 */
export const lv_color_make: (r: number, g: number, b: number) => LvColor = native("lv_color_make");

/**
 * Mix two colors with a given ratio.
 * @param c1 the first color to mix (usually the foreground)
 * @param c2 the second color to mix (usually the background)
 * @param mix The ratio of the colors. 0: full `c2`, 255: full `c1`, 127: half `c1` and half`c2`
 * @returns the mixed color
 */
export const lv_color_mix: (c1: LvColor, c2: LvColor, mix: number) => LvColor = native("lv_color_mix");

/**
 * Mix white to a color
 * @param c the base color
 * @param lvl the intensity of white (0: no change, 255: fully white)
 * @returns the mixed color
 */
export const lv_color_lighten: (c: LvColor, lvl: LV_OPA | number) => LvColor = native("lv_color_lighten");

/**
 * Mix black to a color
 * @param c the base color
 * @param lvl the intensity of black (0: no change, 255: fully black)
 * @returns the mixed color
 */
export const lv_color_darken: (c: LvColor, lvl: LV_OPA | number) => LvColor = native("lv_color_darken");

/**
 * A helper for white color
 * @returns a white color
 */
export const lv_color_white: () => LvColor = native("lv_color_white");

/**
 * A helper for black color
 * @returns a black color
 */
export const lv_color_black: () => LvColor = native("lv_color_black");

/**
 * Get the luminance of a color: luminance = 0.3 R + 0.59 G + 0.11 B
 * @param c a color
 * @returns the brightness [0..255]
 */
export const lv_color_luminance: (c: LvColor) => number = native("lv_color_luminance");

/**
 * Convert a HSV color to RGB
 * @param h hue [0..359]
 * @param s saturation [0..100]
 * @param v value [0..100]
 * @returns the given RGB color in RGB (with LV_COLOR_DEPTH depth)
 */
export const lv_color_hsv_to_rgb: (h: number, s: number, v: number) => LvColor = native("lv_color_hsv_to_rgb");

export const lv_color_eq: (c1: LvColor, c2: LvColor) => boolean = native("lv_color_eq");

export const lv_palette_main: (p: LV_PALETTE) => LvColor = native("lv_palette_main");

export const lv_palette_lighten: (p: LV_PALETTE, lvl: number) => LvColor = native("lv_palette_lighten");

export const lv_palette_darken: (p: LV_PALETTE, lvl: number) => LvColor = native("lv_palette_darken");
