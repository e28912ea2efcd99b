// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_TEXT_ALIGN } from "./enums.js";

/**
 * Create a text area object
 * @param parent pointer to an object, it will be the parent of the new text area
 * @returns pointer to the created text area
 */
export let lv_textarea_create: (parent: LvObj) => LvObj = (...args) => (lv_textarea_create = native("lv_textarea_create"))(...args);

/**
 * Insert a character to the current cursor position.
 * To add a wide char, e.g. 'Á' use `lv_text_encoded_conv_wc('Á')`
 * @param obj pointer to a text area object
 * @param c a character (e.g. 'a')
 */
export let lv_textarea_add_char: (obj: LvObj, c: number) => void = (...args) => (lv_textarea_add_char = native("lv_textarea_add_char"))(...args);

/**
 * Insert a text to the current cursor position
 * @param obj pointer to a text area object
 * @param txt a '\0' terminated string to insert
 * Ownership: `txt` is copied.
 */
export let lv_textarea_add_text: (obj: LvObj, txt: string) => void = (...args) => (lv_textarea_add_text = native("lv_textarea_add_text"))(...args);

/**
 * Delete a the left character from the current cursor position
 * @param obj pointer to a text area object
 */
export let lv_textarea_delete_char: (obj: LvObj) => void = (...args) => (lv_textarea_delete_char = native("lv_textarea_delete_char"))(...args);

/**
 * Delete the right character from the current cursor position
 * @param obj pointer to a text area object
 */
export let lv_textarea_delete_char_forward: (obj: LvObj) => void = (...args) => (lv_textarea_delete_char_forward = native("lv_textarea_delete_char_forward"))(...args);

/**
 * Set the text of a text area
 * @param obj pointer to a text area object
 * @param txt pointer to the text
 * Ownership: `txt` is copied.
 */
export let lv_textarea_set_text: (obj: LvObj, txt: string) => void = (...args) => (lv_textarea_set_text = native("lv_textarea_set_text"))(...args);

/**
 * Set the placeholder text of a text area
 * @param obj pointer to a text area object
 * @param txt pointer to the text
 * Ownership: `txt` is copied.
 */
export let lv_textarea_set_placeholder_text: (obj: LvObj, txt: string) => void = (...args) => (lv_textarea_set_placeholder_text = native("lv_textarea_set_placeholder_text"))(...args);

/**
 * Set the cursor position
 * @param obj pointer to a text area object
 * @param pos the new cursor position in character index
 * < 0 : index from the end of the text
 * LV_TEXTAREA_CURSOR_LAST: go after the last character
 */
export let lv_textarea_set_cursor_pos: (obj: LvObj, pos: number) => void = (...args) => (lv_textarea_set_cursor_pos = native("lv_textarea_set_cursor_pos"))(...args);

/**
 * Enable/Disable the positioning of the cursor by clicking the text on the text area.
 * @param obj pointer to a text area object
 * @param en true: enable click positions; false: disable
 */
export let lv_textarea_set_cursor_click_pos: (obj: LvObj, en: boolean) => void = (...args) => (lv_textarea_set_cursor_click_pos = native("lv_textarea_set_cursor_click_pos"))(...args);

/**
 * Enable/Disable password mode
 * @param obj pointer to a text area object
 * @param en true: enable, false: disable
 */
export let lv_textarea_set_password_mode: (obj: LvObj, en: boolean) => void = (...args) => (lv_textarea_set_password_mode = native("lv_textarea_set_password_mode"))(...args);

/**
 * Set the replacement characters to show in password mode
 * @param obj pointer to a text area object
 * @param bullet pointer to the replacement text
 * Ownership: `bullet` is copied.
 */
export let lv_textarea_set_password_bullet: (obj: LvObj, bullet: string) => void = (...args) => (lv_textarea_set_password_bullet = native("lv_textarea_set_password_bullet"))(...args);

/**
 * Configure the text area to one line or back to normal
 * @param obj pointer to a text area object
 * @param en true: one line, false: normal
 */
export let lv_textarea_set_one_line: (obj: LvObj, en: boolean) => void = (...args) => (lv_textarea_set_one_line = native("lv_textarea_set_one_line"))(...args);

/**
 * Set a list of characters. Only these characters will be accepted by the text area
 * @param obj pointer to a text area object
 * @param list list of characters. A copy is saved. Example: "+-.,0123456789"
 * Ownership: `list` is copied.
 */
export let lv_textarea_set_accepted_chars: (obj: LvObj, list: string) => void = (...args) => (lv_textarea_set_accepted_chars = native("lv_textarea_set_accepted_chars"))(...args);

/**
 * Set a list of characters. Only these characters will be accepted by the text area
 * @param obj pointer to a text area object
 * @param list list of characters. Only the pointer is saved. Example: "+-.,0123456789"
 * Ownership: `list` is copied.
 */
export let lv_textarea_set_accepted_chars_static: (obj: LvObj, list: string) => void = (...args) => (lv_textarea_set_accepted_chars_static = native("lv_textarea_set_accepted_chars_static"))(...args);

/**
 * Set max length of a Text Area.
 * @param obj pointer to a text area object
 * @param num the maximal number of characters can be added (`lv_textarea_set_text` ignores it)
 */
export let lv_textarea_set_max_length: (obj: LvObj, num: number) => void = (...args) => (lv_textarea_set_max_length = native("lv_textarea_set_max_length"))(...args);

/**
 * In `LV_EVENT_INSERT` the text which planned to be inserted can be replaced by another text.
 * It can be used to add automatic formatting to the text area.
 * @param obj pointer to a text area object
 * @param txt pointer to a new string to insert. If `""` no text will be added.
 * The variable must be live after the `event_cb` exists. (Should be `global` or `static`)
 * Ownership: `txt` is copied.
 */
export let lv_textarea_set_insert_replace: (obj: LvObj, txt: string) => void = (...args) => (lv_textarea_set_insert_replace = native("lv_textarea_set_insert_replace"))(...args);

/**
 * Enable/disable selection mode.
 * @param obj pointer to a text area object
 * @param en true or false to enable/disable selection mode
 */
export let lv_textarea_set_text_selection: (obj: LvObj, en: boolean) => void = (...args) => (lv_textarea_set_text_selection = native("lv_textarea_set_text_selection"))(...args);

/**
 * Set how long show the password before changing it to '*'
 * @param obj pointer to a text area object
 * @param time show time in milliseconds. 0: hide immediately.
 */
export let lv_textarea_set_password_show_time: (obj: LvObj, time: number) => void = (...args) => (lv_textarea_set_password_show_time = native("lv_textarea_set_password_show_time"))(...args);

/**
 * @deprecated Use the normal text_align style property instead
 * Set the label's alignment.
 * It sets where the label is aligned (in one line mode it can be smaller than the text area)
 * and how the lines of the area align in case of multiline text area
 * @param obj pointer to a text area object
 * @param align the align mode from ::lv_text_align_t
 */
export let lv_textarea_set_align: (obj: LvObj, align: LV_TEXT_ALIGN) => void = (...args) => (lv_textarea_set_align = native("lv_textarea_set_align"))(...args);

/**
 * Get the text of a text area. In password mode it gives the real text (not '*'s).
 * @param obj pointer to a text area object
 * @returns pointer to the text
 */
export let lv_textarea_get_text: (obj: LvObj) => string = (...args) => (lv_textarea_get_text = native("lv_textarea_get_text"))(...args);

/**
 * Get the placeholder text of a text area
 * @param obj pointer to a text area object
 * @returns pointer to the text
 */
export let lv_textarea_get_placeholder_text: (obj: LvObj) => string = (...args) => (lv_textarea_get_placeholder_text = native("lv_textarea_get_placeholder_text"))(...args);

/**
 * Get the label of a text area
 * @param obj pointer to a text area object
 * @returns pointer to the label object
 */
export let lv_textarea_get_label: (obj: LvObj) => LvObj = (...args) => (lv_textarea_get_label = native("lv_textarea_get_label"))(...args);

/**
 * Get the current cursor position in character index
 * @param obj pointer to a text area object
 * @returns the cursor position
 */
export let lv_textarea_get_cursor_pos: (obj: LvObj) => number = (...args) => (lv_textarea_get_cursor_pos = native("lv_textarea_get_cursor_pos"))(...args);

export let lv_textarea_get_cursor_click_pos: (obj: LvObj) => boolean = (...args) => (lv_textarea_get_cursor_click_pos = native("lv_textarea_get_cursor_click_pos"))(...args);

export let lv_textarea_get_password_mode: (obj: LvObj) => boolean = (...args) => (lv_textarea_get_password_mode = native("lv_textarea_get_password_mode"))(...args);

/**
 * Get the replacement characters to show in password mode
 * @param obj pointer to a text area object
 * @returns pointer to the replacement text
 */
export let lv_textarea_get_password_bullet: (obj: LvObj) => string | null = (...args) => (lv_textarea_get_password_bullet = native("lv_textarea_get_password_bullet"))(...args);

export let lv_textarea_get_one_line: (obj: LvObj) => boolean = (...args) => (lv_textarea_get_one_line = native("lv_textarea_get_one_line"))(...args);

/**
 * Get a list of accepted characters.
 * @param obj pointer to a text area object
 * @returns list of accented characters.
 */
export let lv_textarea_get_accepted_chars: (obj: LvObj) => string | null = (...args) => (lv_textarea_get_accepted_chars = native("lv_textarea_get_accepted_chars"))(...args);

/**
 * Get max length of a Text Area.
 * @param obj pointer to a text area object
 * @returns the maximal number of characters to be add
 */
export let lv_textarea_get_max_length: (obj: LvObj) => number = (...args) => (lv_textarea_get_max_length = native("lv_textarea_get_max_length"))(...args);

export let lv_textarea_text_is_selected: (obj: LvObj) => boolean = (...args) => (lv_textarea_text_is_selected = native("lv_textarea_text_is_selected"))(...args);

export let lv_textarea_get_text_selection: (obj: LvObj) => boolean = (...args) => (lv_textarea_get_text_selection = native("lv_textarea_get_text_selection"))(...args);

/**
 * Set how long show the password before changing it to '*'
 * @param obj pointer to a text area object
 * @returns show time in milliseconds. 0: hide immediately.
 */
export let lv_textarea_get_password_show_time: (obj: LvObj) => number = (...args) => (lv_textarea_get_password_show_time = native("lv_textarea_get_password_show_time"))(...args);

/**
 * Get a the character from the current cursor position
 * @param obj pointer to a text area object
 * @returns a the character or 0
 */
export let lv_textarea_get_current_char: (obj: LvObj) => number = (...args) => (lv_textarea_get_current_char = native("lv_textarea_get_current_char"))(...args);

/**
 * Clear the selection on the text area.
 * @param obj pointer to a text area object
 */
export let lv_textarea_clear_selection: (obj: LvObj) => void = (...args) => (lv_textarea_clear_selection = native("lv_textarea_clear_selection"))(...args);

/**
 * Move the cursor one character right
 * @param obj pointer to a text area object
 */
export let lv_textarea_cursor_right: (obj: LvObj) => void = (...args) => (lv_textarea_cursor_right = native("lv_textarea_cursor_right"))(...args);

/**
 * Move the cursor one character left
 * @param obj pointer to a text area object
 */
export let lv_textarea_cursor_left: (obj: LvObj) => void = (...args) => (lv_textarea_cursor_left = native("lv_textarea_cursor_left"))(...args);

/**
 * Move the cursor one line down
 * @param obj pointer to a text area object
 */
export let lv_textarea_cursor_down: (obj: LvObj) => void = (...args) => (lv_textarea_cursor_down = native("lv_textarea_cursor_down"))(...args);

/**
 * Move the cursor one line up
 * @param obj pointer to a text area object
 */
export let lv_textarea_cursor_up: (obj: LvObj) => void = (...args) => (lv_textarea_cursor_up = native("lv_textarea_cursor_up"))(...args);
