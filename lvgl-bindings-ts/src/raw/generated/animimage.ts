// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create an animation image objects
 * @param parent pointer to an object, it will be the parent of the new button
 * @returns pointer to the created animation image object
 */
export let lv_animimg_create: (parent: LvObj) => LvObj = (...args) => (lv_animimg_create = native("lv_animimg_create"))(...args);

/**
 * Startup the image animation.
 * @param obj pointer to an animation image object
 */
export let lv_animimg_start: (obj: LvObj) => void = (...args) => (lv_animimg_start = native("lv_animimg_start"))(...args);

export let lv_animimg_delete: (obj: LvObj) => boolean = (...args) => (lv_animimg_delete = native("lv_animimg_delete"))(...args);

/**
 * Set the image animation duration time. unit:ms
 * @param obj pointer to an animation image object
 * @param duration the duration in milliseconds
 */
export let lv_animimg_set_duration: (obj: LvObj, duration: number) => void = (...args) => (lv_animimg_set_duration = native("lv_animimg_set_duration"))(...args);

/**
 * Set the image animation repeatedly play times.
 * @param obj pointer to an animation image object
 * @param count the number of times to repeat the animation
 */
export let lv_animimg_set_repeat_count: (obj: LvObj, count: number) => void = (...args) => (lv_animimg_set_repeat_count = native("lv_animimg_set_repeat_count"))(...args);

/**
 * Make the image animation to play back to when the forward direction is ready.
 * @param obj pointer to an animation image object
 * @param duration the duration of the playback image animation in milliseconds. 0: disable playback
 */
export let lv_animimg_set_reverse_duration: (obj: LvObj, duration: number) => void = (...args) => (lv_animimg_set_reverse_duration = native("lv_animimg_set_reverse_duration"))(...args);

/**
 * Make the image animation to play back to when the forward direction is ready.
 * @param obj pointer to an animation image object
 * @param duration delay in milliseconds before starting the playback image animation.
 */
export let lv_animimg_set_reverse_delay: (obj: LvObj, duration: number) => void = (...args) => (lv_animimg_set_reverse_delay = native("lv_animimg_set_reverse_delay"))(...args);

/**
 * Get the image animation images source.
 * @param obj pointer to an animation image object
 * @returns the number of source images
 */
export let lv_animimg_get_src_count: (obj: LvObj) => number = (...args) => (lv_animimg_get_src_count = native("lv_animimg_get_src_count"))(...args);

/**
 * Get the image animation duration time. unit:ms
 * @param obj pointer to an animation image object
 * @returns the animation duration time
 */
export let lv_animimg_get_duration: (obj: LvObj) => number = (...args) => (lv_animimg_get_duration = native("lv_animimg_get_duration"))(...args);

/**
 * Get the image animation repeat play times.
 * @param obj pointer to an animation image object
 * @returns the repeat count
 */
export let lv_animimg_get_repeat_count: (obj: LvObj) => number = (...args) => (lv_animimg_get_repeat_count = native("lv_animimg_get_repeat_count"))(...args);
