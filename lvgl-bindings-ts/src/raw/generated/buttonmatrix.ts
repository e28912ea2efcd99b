// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_BUTTONMATRIX_CTRL } from "./enums.js";

/**
 * Create a button matrix object
 * @param parent pointer to an object, it will be the parent of the new button matrix
 * @returns pointer to the created button matrix
 */
export let lv_buttonmatrix_create: (parent: LvObj) => LvObj = (...args) => (lv_buttonmatrix_create = native("lv_buttonmatrix_create"))(...args);

/**
 * Set the selected buttons
 * @param obj pointer to button matrix object
 * @param btn_id 0 based index of the button to modify. (Not counting new lines)
 */
export let lv_buttonmatrix_set_selected_button: (obj: LvObj, btn_id: number) => void = (...args) => (lv_buttonmatrix_set_selected_button = native("lv_buttonmatrix_set_selected_button"))(...args);

/**
 * Set the attributes of a button of the button matrix
 * @param obj pointer to button matrix object
 * @param btn_id 0 based index of the button to modify. (Not counting new lines)
 * @param ctrl OR-ed attributes. E.g. `LV_BUTTONMATRIX_CTRL_NO_REPEAT | LV_BUTTONMATRIX_CTRL_CHECKABLE`
 */
export let lv_buttonmatrix_set_button_ctrl: (obj: LvObj, btn_id: number, ctrl: LV_BUTTONMATRIX_CTRL | number) => void = (...args) => (lv_buttonmatrix_set_button_ctrl = native("lv_buttonmatrix_set_button_ctrl"))(...args);

/**
 * Clear the attributes of a button of the button matrix
 * @param obj pointer to button matrix object
 * @param btn_id 0 based index of the button to modify. (Not counting new lines)
 * @param ctrl OR-ed attributes. E.g. `LV_BUTTONMATRIX_CTRL_NO_REPEAT | LV_BUTTONMATRIX_CTRL_CHECKABLE`
 */
export let lv_buttonmatrix_clear_button_ctrl: (obj: LvObj, btn_id: number, ctrl: LV_BUTTONMATRIX_CTRL | number) => void = (...args) => (lv_buttonmatrix_clear_button_ctrl = native("lv_buttonmatrix_clear_button_ctrl"))(...args);

/**
 * Set attributes of all buttons of a button matrix
 * @param obj pointer to a button matrix object
 * @param ctrl attribute(s) to set from `lv_buttonmatrix_ctrl_t`. Values can be ORed.
 */
export let lv_buttonmatrix_set_button_ctrl_all: (obj: LvObj, ctrl: LV_BUTTONMATRIX_CTRL | number) => void = (...args) => (lv_buttonmatrix_set_button_ctrl_all = native("lv_buttonmatrix_set_button_ctrl_all"))(...args);

/**
 * Clear the attributes of all buttons of a button matrix
 * @param obj pointer to a button matrix object
 * @param ctrl attribute(s) to set from `lv_buttonmatrix_ctrl_t`. Values can be ORed.
 */
export let lv_buttonmatrix_clear_button_ctrl_all: (obj: LvObj, ctrl: LV_BUTTONMATRIX_CTRL | number) => void = (...args) => (lv_buttonmatrix_clear_button_ctrl_all = native("lv_buttonmatrix_clear_button_ctrl_all"))(...args);

/**
 * Set a single button's relative width.
 * This method will cause the matrix be regenerated and is a relatively
 * expensive operation. It is recommended that initial width be specified using
 * `lv_buttonmatrix_set_ctrl_map` and this method only be used for dynamic changes.
 * @param obj pointer to button matrix object
 * @param btn_id 0 based index of the button to modify.
 * @param width relative width compared to the buttons in the same row. [1..15]
 */
export let lv_buttonmatrix_set_button_width: (obj: LvObj, btn_id: number, width: number) => void = (...args) => (lv_buttonmatrix_set_button_width = native("lv_buttonmatrix_set_button_width"))(...args);

/**
 * Make the button matrix like a selector widget (only one button may be checked at a time).
 * `LV_BUTTONMATRIX_CTRL_CHECKABLE` must be enabled on the buttons to be selected using
 * `lv_buttonmatrix_set_ctrl()` or `lv_buttonmatrix_set_button_ctrl_all()`.
 * @param obj pointer to a button matrix object
 * @param en whether "one check" mode is enabled
 */
export let lv_buttonmatrix_set_one_checked: (obj: LvObj, en: boolean) => void = (...args) => (lv_buttonmatrix_set_one_checked = native("lv_buttonmatrix_set_one_checked"))(...args);

/**
 * Get the index of the lastly "activated" button by the user (pressed, released, focused etc)
 * Useful in the `event_cb` to get the text of the button, check if hidden etc.
 * @param obj pointer to button matrix object
 * @returns index of the last released button (LV_BUTTONMATRIX_BUTTON_NONE: if unset)
 */
export let lv_buttonmatrix_get_selected_button: (obj: LvObj) => number = (...args) => (lv_buttonmatrix_get_selected_button = native("lv_buttonmatrix_get_selected_button"))(...args);

/**
 * Get the button's text
 * @param obj pointer to button matrix object
 * @param btn_id the index a button not counting new line characters.
 * @returns text of btn_index` button
 */
export let lv_buttonmatrix_get_button_text: (obj: LvObj, btn_id: number) => string | null = (...args) => (lv_buttonmatrix_get_button_text = native("lv_buttonmatrix_get_button_text"))(...args);

export let lv_buttonmatrix_has_button_ctrl: (obj: LvObj, btn_id: number, ctrl: LV_BUTTONMATRIX_CTRL | number) => boolean = (...args) => (lv_buttonmatrix_has_button_ctrl = native("lv_buttonmatrix_has_button_ctrl"))(...args);

export let lv_buttonmatrix_get_one_checked: (obj: LvObj) => boolean = (...args) => (lv_buttonmatrix_get_one_checked = native("lv_buttonmatrix_get_one_checked"))(...args);
