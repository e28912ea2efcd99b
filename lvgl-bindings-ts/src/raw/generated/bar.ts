// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj, LvObserver, LvSubject } from "../handles.js";
import { native } from "../native.js";
import type { LV_BAR_MODE, LV_BAR_ORIENTATION } from "./enums.js";

/**
 * Create a bar object
 * @param parent pointer to an object, it will be the parent of the new bar
 * @returns pointer to the created bar
 */
export let lv_bar_create: (parent: LvObj) => LvObj = (...args) => (lv_bar_create = native("lv_bar_create"))(...args);

/**
 * Set a new value on the bar
 * @param obj pointer to a bar object
 * @param value new value
 * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
 */
export let lv_bar_set_value: (obj: LvObj, value: number, anim: boolean) => void = (...args) => (lv_bar_set_value = native("lv_bar_set_value"))(...args);

/**
 * Set a new start value on the bar
 * @param obj pointer to a bar object
 * @param start_value new start value
 * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
 */
export let lv_bar_set_start_value: (obj: LvObj, start_value: number, anim: boolean) => void = (...args) => (lv_bar_set_start_value = native("lv_bar_set_start_value"))(...args);

/**
 * Set minimum and the maximum values of a bar
 * @param obj pointer to the bar object
 * @param min minimum value
 * @param max maximum value
 * @note If min is greater than max, the drawing direction becomes to the opposite direction.
 */
export let lv_bar_set_range: (obj: LvObj, min: number, max: number) => void = (...args) => (lv_bar_set_range = native("lv_bar_set_range"))(...args);

/**
 * Set minimum value of a bar
 * @param obj pointer to the bar object
 * @param min minimum value
 */
export let lv_bar_set_min_value: (obj: LvObj, min: number) => void = (...args) => (lv_bar_set_min_value = native("lv_bar_set_min_value"))(...args);

/**
 * Set maximum value of a bar
 * @param obj pointer to the bar object
 * @param max maximum value
 */
export let lv_bar_set_max_value: (obj: LvObj, max: number) => void = (...args) => (lv_bar_set_max_value = native("lv_bar_set_max_value"))(...args);

/**
 * Set the type of bar.
 * @param obj pointer to bar object
 * @param mode bar type from `lv_bar_mode_t`
 */
export let lv_bar_set_mode: (obj: LvObj, mode: LV_BAR_MODE) => void = (...args) => (lv_bar_set_mode = native("lv_bar_set_mode"))(...args);

/**
 * Set the orientation of bar.
 * @param obj pointer to bar object
 * @param orientation bar orientation from `lv_bar_orientation_t`
 */
export let lv_bar_set_orientation: (obj: LvObj, orientation: LV_BAR_ORIENTATION) => void = (...args) => (lv_bar_set_orientation = native("lv_bar_set_orientation"))(...args);

/**
 * Get the value of a bar
 * @param obj pointer to a bar object
 * @returns the value of the bar
 */
export let lv_bar_get_value: (obj: LvObj) => number = (...args) => (lv_bar_get_value = native("lv_bar_get_value"))(...args);

/**
 * Get the start value of a bar
 * @param obj pointer to a bar object
 * @returns the start value of the bar
 */
export let lv_bar_get_start_value: (obj: LvObj) => number = (...args) => (lv_bar_get_start_value = native("lv_bar_get_start_value"))(...args);

/**
 * Get the minimum value of a bar
 * @param obj pointer to a bar object
 * @returns the minimum value of the bar
 */
export let lv_bar_get_min_value: (obj: LvObj) => number = (...args) => (lv_bar_get_min_value = native("lv_bar_get_min_value"))(...args);

/**
 * Get the maximum value of a bar
 * @param obj pointer to a bar object
 * @returns the maximum value of the bar
 */
export let lv_bar_get_max_value: (obj: LvObj) => number = (...args) => (lv_bar_get_max_value = native("lv_bar_get_max_value"))(...args);

/**
 * Get the type of bar.
 * @param obj pointer to bar object
 * @returns bar type from `lv_bar_mode_t`
 */
export let lv_bar_get_mode: (obj: LvObj) => LV_BAR_MODE = (...args) => (lv_bar_get_mode = native("lv_bar_get_mode"))(...args);

/**
 * Get the orientation of bar.
 * @param obj pointer to bar object
 * @returns bar orientation from `lv_bar_orientation_t`
 */
export let lv_bar_get_orientation: (obj: LvObj) => LV_BAR_ORIENTATION = (...args) => (lv_bar_get_orientation = native("lv_bar_get_orientation"))(...args);

export let lv_bar_is_symmetrical: (obj: LvObj) => boolean = (...args) => (lv_bar_is_symmetrical = native("lv_bar_is_symmetrical"))(...args);

/**
 * Bind an integer or float Subject to a Bar's value.
 * @param obj pointer to Bar
 * @param subject pointer to Subject
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_bar_bind_value: (obj: LvObj, subject: LvSubject) => LvObserver | null = (...args) => (lv_bar_bind_value = native("lv_bar_bind_value"))(...args);
