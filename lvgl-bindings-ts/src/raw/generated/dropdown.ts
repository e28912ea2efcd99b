// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvImageSource, LvObj, LvObserver, LvSubject } from "../handles.js";
import { native } from "../native.js";
import type { LV_DIR } from "./enums.js";

/**
 * Create a drop-down list object
 * @param parent pointer to an object, it will be the parent of the new drop-down list
 * @returns pointer to the created drop-down list
 */
export let lv_dropdown_create: (parent: LvObj) => LvObj = (...args) => (lv_dropdown_create = native("lv_dropdown_create"))(...args);

/**
 * Set text of the drop-down list's button.
 * If set to `NULL` the selected option's text will be displayed on the button.
 * If set to a specific text then that text will be shown regardless of the selected option.
 * @param obj pointer to a drop-down list object
 * @param text the text as a string (Copy is saved)
 * Ownership: `text` is copied.
 */
export let lv_dropdown_set_text: (obj: LvObj, text: string) => void = (...args) => (lv_dropdown_set_text = native("lv_dropdown_set_text"))(...args);

/**
 * Set text of the drop-down list's button.
 * If set to `NULL` the selected option's text will be displayed on the button.
 * If set to a specific text then that text will be shown regardless of the selected option.
 * @param obj pointer to a drop-down list object
 * @param text the text as a string (Only its pointer is saved)
 * Ownership: `text` is copied.
 */
export let lv_dropdown_set_text_static: (obj: LvObj, text: string) => void = (...args) => (lv_dropdown_set_text_static = native("lv_dropdown_set_text_static"))(...args);

/**
 * Set the options in a drop-down list from a string.
 * The options will be copied and saved in the object so the `options` can be destroyed after calling this function
 * @param obj pointer to drop-down list object
 * @param options a string with '\n' separated options. E.g. "One\nTwo\nThree"
 * Ownership: `options` is copied.
 */
export let lv_dropdown_set_options: (obj: LvObj, options: string) => void = (...args) => (lv_dropdown_set_options = native("lv_dropdown_set_options"))(...args);

/**
 * Set the options in a drop-down list from a static string (global, static or dynamically allocated).
 * Only the pointer of the option string will be saved.
 * @param obj pointer to drop-down list object
 * @param options a static string with '\n' separated options. E.g. "One\nTwo\nThree"
 * Ownership: `options` is copied.
 */
export let lv_dropdown_set_options_static: (obj: LvObj, options: string) => void = (...args) => (lv_dropdown_set_options_static = native("lv_dropdown_set_options_static"))(...args);

/**
 * Add an options to a drop-down list from a string. Only works for non-static options.
 * @param obj pointer to drop-down list object
 * @param option a string without '\n'. E.g. "Four"
 * @param pos the insert position, indexed from 0, LV_DROPDOWN_POS_LAST = end of string
 * Ownership: `option` is copied.
 */
export let lv_dropdown_add_option: (obj: LvObj, option: string, pos: number) => void = (...args) => (lv_dropdown_add_option = native("lv_dropdown_add_option"))(...args);

/**
 * Clear all options in a drop-down list. Works with both static and dynamic options.
 * @param obj pointer to drop-down list object
 */
export let lv_dropdown_clear_options: (obj: LvObj) => void = (...args) => (lv_dropdown_clear_options = native("lv_dropdown_clear_options"))(...args);

/**
 * Set the selected option
 * @param obj pointer to drop-down list object
 * @param sel_opt id of the selected option (0 ... number of option - 1);
 */
export let lv_dropdown_set_selected: (obj: LvObj, sel_opt: number) => void = (...args) => (lv_dropdown_set_selected = native("lv_dropdown_set_selected"))(...args);

/**
 * Set the direction of the a drop-down list
 * @param obj pointer to a drop-down list object
 * @param dir LV_DIR_LEFT/RIGHT/TOP/BOTTOM
 */
export let lv_dropdown_set_dir: (obj: LvObj, dir: LV_DIR | number) => void = (...args) => (lv_dropdown_set_dir = native("lv_dropdown_set_dir"))(...args);

/**
 * Set an arrow or other symbol to display when on drop-down list's button. Typically a down caret or arrow.
 * @param obj pointer to drop-down list object
 * @param symbol a text like `LV_SYMBOL_DOWN`, an image (pointer or path) or NULL to not draw symbol icon
 * @note angle and zoom transformation can be applied if the symbol is an image.
 * E.g. when drop down is checked (opened) rotate the symbol by 180 degree
 * Ownership: `symbol` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_dropdown_set_symbol: (obj: LvObj, symbol: LvImageSource | null) => void = (...args) => (lv_dropdown_set_symbol = native("lv_dropdown_set_symbol"))(...args);

/**
 * Set whether the selected option in the list should be highlighted or not
 * @param obj pointer to drop-down list object
 * @param en true: highlight enabled; false: disabled
 */
export let lv_dropdown_set_selected_highlight: (obj: LvObj, en: boolean) => void = (...args) => (lv_dropdown_set_selected_highlight = native("lv_dropdown_set_selected_highlight"))(...args);

/**
 * Get the list of a drop-down to allow styling or other modifications
 * @param obj pointer to a drop-down list object
 * @returns pointer to the list of the drop-down
 */
export let lv_dropdown_get_list: (obj: LvObj) => LvObj | null = (...args) => (lv_dropdown_get_list = native("lv_dropdown_get_list"))(...args);

/**
 * Get text of the drop-down list's button.
 * @param obj pointer to a drop-down list object
 * @returns the text as string, `NULL` if no text
 */
export let lv_dropdown_get_text: (obj: LvObj) => string | null = (...args) => (lv_dropdown_get_text = native("lv_dropdown_get_text"))(...args);

/**
 * Get the options of a drop-down list
 * @param obj pointer to drop-down list object
 * @returns the options separated by '\n'-s (E.g. "Option1\nOption2\nOption3")
 */
export let lv_dropdown_get_options: (obj: LvObj) => string = (...args) => (lv_dropdown_get_options = native("lv_dropdown_get_options"))(...args);

/**
 * Get the index of the selected option
 * @param obj pointer to drop-down list object
 * @returns index of the selected option (0 ... number of option - 1);
 */
export let lv_dropdown_get_selected: (obj: LvObj) => number = (...args) => (lv_dropdown_get_selected = native("lv_dropdown_get_selected"))(...args);

/**
 * Get the total number of options
 * @param obj pointer to drop-down list object
 * @returns the total number of options in the list
 */
export let lv_dropdown_get_option_count: (obj: LvObj) => number = (...args) => (lv_dropdown_get_option_count = native("lv_dropdown_get_option_count"))(...args);

/**
 * Get the index of an option.
 * @param obj pointer to drop-down object
 * @param option an option as string
 * @returns index of `option` in the list of all options. -1 if not found.
 */
export let lv_dropdown_get_option_index: (obj: LvObj, option: string) => number = (...args) => (lv_dropdown_get_option_index = native("lv_dropdown_get_option_index"))(...args);

export let lv_dropdown_get_selected_highlight: (obj: LvObj) => boolean = (...args) => (lv_dropdown_get_selected_highlight = native("lv_dropdown_get_selected_highlight"))(...args);

/**
 * Get the direction of the drop-down list
 * @param obj pointer to a drop-down list object
 * @returns LV_DIR_LEF/RIGHT/TOP/BOTTOM
 */
export let lv_dropdown_get_dir: (obj: LvObj) => LV_DIR | number = (...args) => (lv_dropdown_get_dir = native("lv_dropdown_get_dir"))(...args);

/**
 * Open the drop.down list
 * @param dropdown_obj pointer to drop-down list object
 */
export let lv_dropdown_open: (dropdown_obj: LvObj) => void = (...args) => (lv_dropdown_open = native("lv_dropdown_open"))(...args);

/**
 * Close (Collapse) the drop-down list
 * @param obj pointer to drop-down list object
 */
export let lv_dropdown_close: (obj: LvObj) => void = (...args) => (lv_dropdown_close = native("lv_dropdown_close"))(...args);

export let lv_dropdown_is_open: (obj: LvObj) => boolean = (...args) => (lv_dropdown_is_open = native("lv_dropdown_is_open"))(...args);

/**
 * Bind an integer Subject to a Dropdown's value.
 * @param obj pointer to Dropdown
 * @param subject pointer to Subject
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_dropdown_bind_value: (obj: LvObj, subject: LvSubject) => LvObserver | null = (...args) => (lv_dropdown_bind_value = native("lv_dropdown_bind_value"))(...args);
