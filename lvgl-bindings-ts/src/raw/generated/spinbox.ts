// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj, LvObserver, LvSubject } from "../handles.js";
import { native } from "../native.js";
import type { LV_DIR } from "./enums.js";

/**
 * Create a spinbox object
 * @param parent pointer to an object, it will be the parent of the new spinbox
 * @returns pointer to the created spinbox
 */
export let lv_spinbox_create: (parent: LvObj) => LvObj = (...args) => (lv_spinbox_create = native("lv_spinbox_create"))(...args);

/**
 * Set spinbox value
 * @param obj pointer to spinbox
 * @param v value to be set
 */
export let lv_spinbox_set_value: (obj: LvObj, v: number) => void = (...args) => (lv_spinbox_set_value = native("lv_spinbox_set_value"))(...args);

/**
 * Set spinbox rollover function
 * @param obj pointer to spinbox
 * @param rollover true or false to enable or disable (default)
 */
export let lv_spinbox_set_rollover: (obj: LvObj, rollover: boolean) => void = (...args) => (lv_spinbox_set_rollover = native("lv_spinbox_set_rollover"))(...args);

/**
 * Set spinbox digit format (digit count and decimal format)
 * @param obj pointer to spinbox
 * @param digit_count number of digit excluding the decimal separator and the sign
 * @param sep_pos number of digit before the decimal point. If 0, decimal point is not
 * shown
 */
export let lv_spinbox_set_digit_format: (obj: LvObj, digit_count: number, sep_pos: number) => void = (...args) => (lv_spinbox_set_digit_format = native("lv_spinbox_set_digit_format"))(...args);

/**
 * Set the number of digits
 * @param obj pointer to spinbox
 * @param digit_count number of digits
 */
export let lv_spinbox_set_digit_count: (obj: LvObj, digit_count: number) => void = (...args) => (lv_spinbox_set_digit_count = native("lv_spinbox_set_digit_count"))(...args);

/**
 * Set the position of the decimal point
 * @param obj pointer to spinbox
 * @param dec_point_pos 0: there is no separator, 2: two integer digits
 */
export let lv_spinbox_set_dec_point_pos: (obj: LvObj, dec_point_pos: number) => void = (...args) => (lv_spinbox_set_dec_point_pos = native("lv_spinbox_set_dec_point_pos"))(...args);

/**
 * Set spinbox step
 * @param obj pointer to spinbox
 * @param step steps on increment/decrement. Can be 1, 10, 100, 1000, etc the digit that will change.
 */
export let lv_spinbox_set_step: (obj: LvObj, step: number) => void = (...args) => (lv_spinbox_set_step = native("lv_spinbox_set_step"))(...args);

/**
 * Set spinbox value range
 * @param obj pointer to spinbox
 * @param min_value minimum value, inclusive
 * @param max_value maximum value, inclusive
 */
export let lv_spinbox_set_range: (obj: LvObj, min_value: number, max_value: number) => void = (...args) => (lv_spinbox_set_range = native("lv_spinbox_set_range"))(...args);

/**
 * Set the minimum value
 * @param obj pointer to spinbox
 * @param min_value the minimum value
 */
export let lv_spinbox_set_min_value: (obj: LvObj, min_value: number) => void = (...args) => (lv_spinbox_set_min_value = native("lv_spinbox_set_min_value"))(...args);

/**
 * Set the maximum value
 * @param obj pointer to spinbox
 * @param max_value the maximum value
 */
export let lv_spinbox_set_max_value: (obj: LvObj, max_value: number) => void = (...args) => (lv_spinbox_set_max_value = native("lv_spinbox_set_max_value"))(...args);

/**
 * Set cursor position to a specific digit for edition
 * @param obj pointer to spinbox
 * @param pos selected position in spinbox
 */
export let lv_spinbox_set_cursor_pos: (obj: LvObj, pos: number) => void = (...args) => (lv_spinbox_set_cursor_pos = native("lv_spinbox_set_cursor_pos"))(...args);

/**
 * Set direction of digit step when clicking an encoder button while in editing mode
 * @param obj pointer to spinbox
 * @param direction the direction (LV_DIR_RIGHT or LV_DIR_LEFT)
 */
export let lv_spinbox_set_digit_step_direction: (obj: LvObj, direction: LV_DIR | number) => void = (...args) => (lv_spinbox_set_digit_step_direction = native("lv_spinbox_set_digit_step_direction"))(...args);

export let lv_spinbox_get_rollover: (obj: LvObj) => boolean = (...args) => (lv_spinbox_get_rollover = native("lv_spinbox_get_rollover"))(...args);

/**
 * Get the spinbox numeral value (user has to convert to float according to its digit format)
 * @param obj pointer to spinbox
 * @returns value integer value of the spinbox
 */
export let lv_spinbox_get_value: (obj: LvObj) => number = (...args) => (lv_spinbox_get_value = native("lv_spinbox_get_value"))(...args);

/**
 * Get the spinbox step value (user has to convert to float according to its digit format)
 * @param obj pointer to spinbox
 * @returns value integer step value of the spinbox
 */
export let lv_spinbox_get_step: (obj: LvObj) => number = (...args) => (lv_spinbox_get_step = native("lv_spinbox_get_step"))(...args);

/**
 * Get the spinbox digit count
 * @param obj pointer to spinbox
 * @returns number of digits
 */
export let lv_spinbox_get_digit_count: (obj: LvObj) => number = (...args) => (lv_spinbox_get_digit_count = native("lv_spinbox_get_digit_count"))(...args);

/**
 * Get the decimal point position
 * @param obj pointer to spinbox
 * @returns decimal point position
 */
export let lv_spinbox_get_dec_point_pos: (obj: LvObj) => number = (...args) => (lv_spinbox_get_dec_point_pos = native("lv_spinbox_get_dec_point_pos"))(...args);

/**
 * Get the spinbox minimum value
 * @param obj pointer to spinbox
 * @returns minimum value
 */
export let lv_spinbox_get_min_value: (obj: LvObj) => number = (...args) => (lv_spinbox_get_min_value = native("lv_spinbox_get_min_value"))(...args);

/**
 * Get the spinbox maximum value
 * @param obj pointer to spinbox
 * @returns maximum value
 */
export let lv_spinbox_get_max_value: (obj: LvObj) => number = (...args) => (lv_spinbox_get_max_value = native("lv_spinbox_get_max_value"))(...args);

/**
 * Get the digit step direction
 * @param obj pointer to spinbox
 * @returns direction (LV_DIR_RIGHT or LV_DIR_LEFT)
 */
export let lv_spinbox_get_digit_step_direction: (obj: LvObj) => LV_DIR | number = (...args) => (lv_spinbox_get_digit_step_direction = native("lv_spinbox_get_digit_step_direction"))(...args);

/**
 * Select next lower digit for edition by dividing the step by 10
 * @param obj pointer to spinbox
 */
export let lv_spinbox_step_next: (obj: LvObj) => void = (...args) => (lv_spinbox_step_next = native("lv_spinbox_step_next"))(...args);

/**
 * Select next higher digit for edition by multiplying the step by 10
 * @param obj pointer to spinbox
 */
export let lv_spinbox_step_prev: (obj: LvObj) => void = (...args) => (lv_spinbox_step_prev = native("lv_spinbox_step_prev"))(...args);

/**
 * Increment spinbox value by one step
 * @param obj pointer to spinbox
 */
export let lv_spinbox_increment: (obj: LvObj) => void = (...args) => (lv_spinbox_increment = native("lv_spinbox_increment"))(...args);

/**
 * Decrement spinbox value by one step
 * @param obj pointer to spinbox
 */
export let lv_spinbox_decrement: (obj: LvObj) => void = (...args) => (lv_spinbox_decrement = native("lv_spinbox_decrement"))(...args);

/**
 * Bind an integer subject to a Spinbox's value.
 * @param obj pointer to Spinbox
 * @param subject pointer to Subject
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_spinbox_bind_value: (obj: LvObj, subject: LvSubject) => LvObserver | null = (...args) => (lv_spinbox_bind_value = native("lv_spinbox_bind_value"))(...args);
