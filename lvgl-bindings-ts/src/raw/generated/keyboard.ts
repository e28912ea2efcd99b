// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_KEYBOARD_MODE } from "./enums.js";

/**
 * Create a Keyboard object
 * @param parent pointer to an object, it will be the parent of the new keyboard
 * @returns pointer to the created keyboard object
 */
export let lv_keyboard_create: (parent: LvObj) => LvObj = (...args) => (lv_keyboard_create = native("lv_keyboard_create"))(...args);

/**
 * Set a new mode (e.g., text, number, special characters).
 * @param kb pointer to a keyboard object
 * @param mode the desired mode (see 'lv_keyboard_mode_t')
 */
export let lv_keyboard_set_mode: (kb: LvObj, mode: LV_KEYBOARD_MODE) => void = (...args) => (lv_keyboard_set_mode = native("lv_keyboard_set_mode"))(...args);

/**
 * Enable or disable popovers showing button titles on press.
 * @param kb pointer to a keyboard object
 * @param en true to enable popovers; false to disable
 */
export let lv_keyboard_set_popovers: (kb: LvObj, en: boolean) => void = (...args) => (lv_keyboard_set_popovers = native("lv_keyboard_set_popovers"))(...args);

/**
 * Get the text area currently assigned to the keyboard.
 * @param kb pointer to a keyboard object
 * @returns pointer to the assigned text area object
 */
export let lv_keyboard_get_textarea: (kb: LvObj) => LvObj | null = (...args) => (lv_keyboard_get_textarea = native("lv_keyboard_get_textarea"))(...args);

/**
 * Get the current mode of the keyboard.
 * @param kb pointer to a keyboard object
 * @returns the current mode (see 'lv_keyboard_mode_t')
 */
export let lv_keyboard_get_mode: (kb: LvObj) => LV_KEYBOARD_MODE = (...args) => (lv_keyboard_get_mode = native("lv_keyboard_get_mode"))(...args);

export let lv_keyboard_get_popovers: (obj: LvObj) => boolean = (...args) => (lv_keyboard_get_popovers = native("lv_keyboard_get_popovers"))(...args);

/**
 * Get the index of the last selected button (pressed, released, focused, etc.).
 * Useful in the `event_cb` to retrieve button text or properties.
 * @param obj pointer to a keyboard object
 * @returns index of the last interacted button
 * returns LV_BUTTONMATRIX_BUTTON_NONE if not set
 */
export let lv_keyboard_get_selected_button: (obj: LvObj) => number = (...args) => (lv_keyboard_get_selected_button = native("lv_keyboard_get_selected_button"))(...args);

/**
 * Get the text of a button by index.
 * @param obj pointer to a keyboard object
 * @param btn_id index of the button (excluding newline characters)
 * @returns pointer to the text of the button
 */
export let lv_keyboard_get_button_text: (obj: LvObj, btn_id: number) => string | null = (...args) => (lv_keyboard_get_button_text = native("lv_keyboard_get_button_text"))(...args);
