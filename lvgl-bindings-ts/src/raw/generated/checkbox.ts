// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create a check box object
 * @param parent pointer to an object, it will be the parent of the new button
 * @returns pointer to the created check box
 */
export let lv_checkbox_create: (parent: LvObj) => LvObj = (...args) => (lv_checkbox_create = native("lv_checkbox_create"))(...args);

/**
 * Set the text of a check box. `txt` will be copied and may be deallocated
 * after this function returns.
 * @param obj pointer to a check box
 * @param txt the text of the check box. NULL to refresh with the current text.
 * Ownership: `txt` is copied.
 */
export let lv_checkbox_set_text: (obj: LvObj, txt: string) => void = (...args) => (lv_checkbox_set_text = native("lv_checkbox_set_text"))(...args);

/**
 * Set the text of a check box. `txt` must not be deallocated during the life
 * of this checkbox.
 * @param obj pointer to a check box
 * @param txt the text of the check box.
 * Ownership: `txt` is copied.
 */
export let lv_checkbox_set_text_static: (obj: LvObj, txt: string) => void = (...args) => (lv_checkbox_set_text_static = native("lv_checkbox_set_text_static"))(...args);

/**
 * Get the text of a check box
 * @param obj pointer to check box object
 * @returns pointer to the text of the check box
 */
export let lv_checkbox_get_text: (obj: LvObj) => string = (...args) => (lv_checkbox_get_text = native("lv_checkbox_get_text"))(...args);
