// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_COLOR_FORMAT } from "./enums.js";

/**
 * Create a gif object
 * @param parent pointer to an object, it will be the parent of the new gif.
 * @returns pointer to the gif obj
 */
export let lv_gif_create: (parent: LvObj) => LvObj = (...args) => (lv_gif_create = native("lv_gif_create"))(...args);

/**
 * Set the color format of the internally allocated framebuffer that the gif
 * will be decoded to. The default is LV_COLOR_FORMAT_ARGB8888.
 * Call this before `lv_gif_set_src` to avoid reallocating the framebuffer.
 * @param obj pointer to a gif object
 * @param color_format the color format of the gif framebuffer
 */
export let lv_gif_set_color_format: (obj: LvObj, color_format: LV_COLOR_FORMAT) => void = (...args) => (lv_gif_set_color_format = native("lv_gif_set_color_format"))(...args);

/**
 * Restart a gif animation.
 * @param obj pointer to a gif obj
 */
export let lv_gif_restart: (obj: LvObj) => void = (...args) => (lv_gif_restart = native("lv_gif_restart"))(...args);

/**
 * Pause a gif animation.
 * @param obj pointer to a gif obj
 */
export let lv_gif_pause: (obj: LvObj) => void = (...args) => (lv_gif_pause = native("lv_gif_pause"))(...args);

/**
 * Resume a gif animation.
 * @param obj pointer to a gif obj
 */
export let lv_gif_resume: (obj: LvObj) => void = (...args) => (lv_gif_resume = native("lv_gif_resume"))(...args);

export let lv_gif_is_loaded: (obj: LvObj) => boolean = (...args) => (lv_gif_is_loaded = native("lv_gif_is_loaded"))(...args);

/**
 * Get the loop count for the GIF.
 * @param obj pointer to a gif obj
 */
export let lv_gif_get_loop_count: (obj: LvObj) => number = (...args) => (lv_gif_get_loop_count = native("lv_gif_get_loop_count"))(...args);

/**
 * Set the loop count for the GIF.
 * @param obj pointer to a gif obj
 * @param count the loop count to set
 */
export let lv_gif_set_loop_count: (obj: LvObj, count: number) => void = (...args) => (lv_gif_set_loop_count = native("lv_gif_set_loop_count"))(...args);

/**
 * Set whether to decode invisible object.
 * @param obj pointer to a gif object
 * @param auto_pause true: auto pause when invisible, false: don't auto pause
 */
export let lv_gif_set_auto_pause_invisible: (obj: LvObj, auto_pause: boolean) => void = (...args) => (lv_gif_set_auto_pause_invisible = native("lv_gif_set_auto_pause_invisible"))(...args);

/**
 * Get frame count of the GIF.
 * @param obj pointer to a gif object
 * @returns frame count of the GIF
 */
export let lv_gif_get_frame_count: (obj: LvObj) => number = (...args) => (lv_gif_get_frame_count = native("lv_gif_get_frame_count"))(...args);

/**
 * Get the current frame index of the GIF.
 * @param obj pointer to a gif object
 * @returns current frame index of the GIF
 */
export let lv_gif_get_current_frame_index: (obj: LvObj) => number = (...args) => (lv_gif_get_current_frame_index = native("lv_gif_get_current_frame_index"))(...args);
