// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create a line object
 * @param parent pointer to an object, it will be the parent of the new line
 * @returns pointer to the created line
 */
export let lv_line_create: (parent: LvObj) => LvObj = (...args) => (lv_line_create = native("lv_line_create"))(...args);

/**
 * Enable (or disable) the y coordinate inversion.
 * If enabled then y will be subtracted from the height of the object,
 * therefore the y = 0 coordinate will be on the bottom.
 * @param obj pointer to a line object
 * @param en true: enable the y inversion, false:disable the y inversion
 */
export let lv_line_set_y_invert: (obj: LvObj, en: boolean) => void = (...args) => (lv_line_set_y_invert = native("lv_line_set_y_invert"))(...args);

/**
 * Get the number of points in the array of points.
 * @param obj pointer to a line object
 * @returns number of points in array of points
 */
export let lv_line_get_point_count: (obj: LvObj) => number = (...args) => (lv_line_get_point_count = native("lv_line_get_point_count"))(...args);

export let lv_line_is_point_array_mutable: (obj: LvObj) => boolean = (...args) => (lv_line_is_point_array_mutable = native("lv_line_is_point_array_mutable"))(...args);

export let lv_line_get_y_invert: (obj: LvObj) => boolean = (...args) => (lv_line_get_y_invert = native("lv_line_get_y_invert"))(...args);
