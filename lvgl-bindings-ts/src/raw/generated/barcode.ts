// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_BARCODE_ENCODING, LV_DIR, LV_RESULT } from "./enums.js";

/**
 * Create an empty barcode (an `lv_canvas`) object.
 * @param parent point to an object where to create the barcode
 * @returns pointer to the created barcode object
 */
export let lv_barcode_create: (parent: LvObj) => LvObj = (...args) => (lv_barcode_create = native("lv_barcode_create"))(...args);

/**
 * Set the dark color of a barcode object
 * @param obj pointer to barcode object
 * @param color dark color of the barcode
 */
export let lv_barcode_set_dark_color: (obj: LvObj, color: LvColor) => void = (...args) => (lv_barcode_set_dark_color = native("lv_barcode_set_dark_color"))(...args);

/**
 * Set the light color of a barcode object
 * @param obj pointer to barcode object
 * @param color light color of the barcode
 */
export let lv_barcode_set_light_color: (obj: LvObj, color: LvColor) => void = (...args) => (lv_barcode_set_light_color = native("lv_barcode_set_light_color"))(...args);

/**
 * Set the scale of a barcode object
 * @param obj pointer to barcode object
 * @param scale scale factor
 */
export let lv_barcode_set_scale: (obj: LvObj, scale: number) => void = (...args) => (lv_barcode_set_scale = native("lv_barcode_set_scale"))(...args);

/**
 * Set the direction of a barcode object
 * @param obj pointer to barcode object
 * @param direction draw direction (`LV_DIR_HOR` or `LB_DIR_VER`)
 */
export let lv_barcode_set_direction: (obj: LvObj, direction: LV_DIR | number) => void = (...args) => (lv_barcode_set_direction = native("lv_barcode_set_direction"))(...args);

/**
 * Set the tiled mode of a barcode object
 * @param obj pointer to barcode object
 * @param tiled true: tiled mode, false: normal mode (default)
 */
export let lv_barcode_set_tiled: (obj: LvObj, tiled: boolean) => void = (...args) => (lv_barcode_set_tiled = native("lv_barcode_set_tiled"))(...args);

/**
 * Set the encoding of a barcode object
 * @param obj pointer to barcode object
 * @param encoding encoding (default is `LV_BARCODE_CODE128_GS1`)
 */
export let lv_barcode_set_encoding: (obj: LvObj, encoding: LV_BARCODE_ENCODING) => void = (...args) => (lv_barcode_set_encoding = native("lv_barcode_set_encoding"))(...args);

/**
 * Set the data of a barcode object
 * @param obj pointer to barcode object
 * @param data data to display
 * @returns LV_RESULT_OK: if no error; LV_RESULT_INVALID: on error
 * Ownership: `data` is copied.
 */
export let lv_barcode_update: (obj: LvObj, data: string) => LV_RESULT = (...args) => (lv_barcode_update = native("lv_barcode_update"))(...args);

/**
 * Get the dark color of a barcode object
 * @param obj pointer to barcode object
 * @returns dark color of the barcode
 */
export let lv_barcode_get_dark_color: (obj: LvObj) => LvColor = (...args) => (lv_barcode_get_dark_color = native("lv_barcode_get_dark_color"))(...args);

/**
 * Get the light color of a barcode object
 * @param obj pointer to barcode object
 * @returns light color of the barcode
 */
export let lv_barcode_get_light_color: (obj: LvObj) => LvColor = (...args) => (lv_barcode_get_light_color = native("lv_barcode_get_light_color"))(...args);

/**
 * Get the scale of a barcode object
 * @param obj pointer to barcode object
 * @returns scale factor
 */
export let lv_barcode_get_scale: (obj: LvObj) => number = (...args) => (lv_barcode_get_scale = native("lv_barcode_get_scale"))(...args);

/**
 * Get the encoding of a barcode object
 * @param obj pointer to barcode object
 * @returns encoding
 */
export let lv_barcode_get_encoding: (obj: LvObj) => LV_BARCODE_ENCODING = (...args) => (lv_barcode_get_encoding = native("lv_barcode_get_encoding"))(...args);
