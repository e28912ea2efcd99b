// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvImageSource, LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_IMAGEBUTTON_STATE } from "./enums.js";

/**
 * Create an image button object
 * @param parent pointer to an object, it will be the parent of the new image button
 * @returns pointer to the created image button
 */
export let lv_imagebutton_create: (parent: LvObj) => LvObj = (...args) => (lv_imagebutton_create = native("lv_imagebutton_create"))(...args);

/**
 * Set images for a state of the image button
 * @param obj pointer to an image button object
 * @param state for which state set the new image
 * @param src_left pointer to an image source for the left side of the button (a C array or path to
 * a file)
 * @param src_mid pointer to an image source for the middle of the button (ideally 1px wide) (a C
 * array or path to a file)
 * @param src_right pointer to an image source for the right side of the button (a C array or path
 * to a file)
 * Ownership: `src_left` is kept alive for as long as LVGL points at it; null takes it away.
 * Ownership: `src_mid` is kept alive for as long as LVGL points at it; null takes it away.
 * Ownership: `src_right` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_imagebutton_set_src: (obj: LvObj, state: LV_IMAGEBUTTON_STATE, src_left: LvImageSource | null, src_mid: LvImageSource | null, src_right: LvImageSource | null) => void = (...args) => (lv_imagebutton_set_src = native("lv_imagebutton_set_src"))(...args);

/**
 * Set the left image for a state of the image button
 * @param obj pointer to an image button object
 * @param state for which state set the new image
 * @param src_left pointer to an image source for the left side of the button
 * (a C array or path to a file)
 * Ownership: `src_left` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_imagebutton_set_src_left: (obj: LvObj, state: LV_IMAGEBUTTON_STATE, src_left: LvImageSource | null) => void = (...args) => (lv_imagebutton_set_src_left = native("lv_imagebutton_set_src_left"))(...args);

/**
 * Set the right image for a state of the image button
 * @param obj pointer to an image button object
 * @param state for which state set the new image
 * @param src_right pointer to an image source for the right side of the button
 * (a C array or path to a file)
 * Ownership: `src_right` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_imagebutton_set_src_right: (obj: LvObj, state: LV_IMAGEBUTTON_STATE, src_right: LvImageSource | null) => void = (...args) => (lv_imagebutton_set_src_right = native("lv_imagebutton_set_src_right"))(...args);

/**
 * Set the middle image for a state of the image button
 * @param obj pointer to an image button object
 * @param state for which state set the new image
 * @param src_mid pointer to an image source for the middle of the button
 * (a C array or path to a file)
 * Ownership: `src_mid` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_imagebutton_set_src_mid: (obj: LvObj, state: LV_IMAGEBUTTON_STATE, src_mid: LvImageSource | null) => void = (...args) => (lv_imagebutton_set_src_mid = native("lv_imagebutton_set_src_mid"))(...args);

/**
 * Use this function instead of `lv_obj_add/remove_state` to set a state manually
 * @param obj pointer to an image button object
 * @param state the new state
 */
export let lv_imagebutton_set_state: (obj: LvObj, state: LV_IMAGEBUTTON_STATE) => void = (...args) => (lv_imagebutton_set_state = native("lv_imagebutton_set_state"))(...args);

/**
 * Get the left image in a given state
 * @param obj pointer to an image button object
 * @param state the state where to get the image (from `lv_button_state_t`) `
 * @returns pointer to the left image source (a C array or path to a file)
 */
export let lv_imagebutton_get_src_left: (obj: LvObj, state: LV_IMAGEBUTTON_STATE) => LvImageSource | null = (...args) => (lv_imagebutton_get_src_left = native("lv_imagebutton_get_src_left"))(...args);

/**
 * Get the middle image in a given state
 * @param obj pointer to an image button object
 * @param state the state where to get the image (from `lv_button_state_t`) `
 * @returns pointer to the middle image source (a C array or path to a file)
 */
export let lv_imagebutton_get_src_middle: (obj: LvObj, state: LV_IMAGEBUTTON_STATE) => LvImageSource | null = (...args) => (lv_imagebutton_get_src_middle = native("lv_imagebutton_get_src_middle"))(...args);

/**
 * Get the right image in a given state
 * @param obj pointer to an image button object
 * @param state the state where to get the image (from `lv_button_state_t`) `
 * @returns pointer to the left image source (a C array or path to a file)
 */
export let lv_imagebutton_get_src_right: (obj: LvObj, state: LV_IMAGEBUTTON_STATE) => LvImageSource | null = (...args) => (lv_imagebutton_get_src_right = native("lv_imagebutton_get_src_right"))(...args);
