// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj, LvPoint } from "../handles.js";
import { native } from "../native.js";
import type { LV_LABEL_LONG_MODE } from "./enums.js";

/**
 * Create a label object
 * @param parent pointer to an object, it will be the parent of the new label.
 * @returns pointer to the created button
 */
export let lv_label_create: (parent: LvObj) => LvObj = (...args) => (lv_label_create = native("lv_label_create"))(...args);

/**
 * Set a new text for a label. Memory will be allocated to store the text by the label.
 * @param obj pointer to a label object
 * @param text '\0' terminated character string. NULL to refresh with the current text.
 * @note If `LV_USE_ARABIC_PERSIAN_CHARS` is enabled the text will be modified to have the correct Arabic
 * characters in it.
 * Ownership: `text` is copied.
 */
export let lv_label_set_text: (obj: LvObj, text: string) => void = (...args) => (lv_label_set_text = native("lv_label_set_text"))(...args);

/**
 * Set a static text. It will not be saved by the label so the 'text' variable
 * has to be 'alive' while the label exists.
 * @param obj pointer to a label object
 * @param text pointer to a text. NULL to refresh with the current text.
 * @note It ignores `LV_USE_ARABIC_PERSIAN_CHARS`
 * Ownership: `text` is copied.
 */
export let lv_label_set_text_static: (obj: LvObj, text: string) => void = (...args) => (lv_label_set_text_static = native("lv_label_set_text_static"))(...args);

/**
 * Set the behavior of the label with text longer than the object size
 * @param obj pointer to a label object
 * @param long_mode the new mode from 'lv_label_long_mode' enum.
 * In LV_LONG_WRAP/DOT/SCROLL/SCROLL_CIRC the size of the label should be set AFTER this function
 */
export let lv_label_set_long_mode: (obj: LvObj, long_mode: LV_LABEL_LONG_MODE) => void = (...args) => (lv_label_set_long_mode = native("lv_label_set_long_mode"))(...args);

/**
 * Set where text selection should start
 * @param obj pointer to a label object
 * @param index character index from where selection should start. `LV_LABEL_TEXT_SELECTION_OFF` for no selection
 */
export let lv_label_set_text_selection_start: (obj: LvObj, index: number) => void = (...args) => (lv_label_set_text_selection_start = native("lv_label_set_text_selection_start"))(...args);

/**
 * Set where text selection should end
 * @param obj pointer to a label object
 * @param index character index where selection should end. `LV_LABEL_TEXT_SELECTION_OFF` for no selection
 */
export let lv_label_set_text_selection_end: (obj: LvObj, index: number) => void = (...args) => (lv_label_set_text_selection_end = native("lv_label_set_text_selection_end"))(...args);

/**
 * Enable the recoloring by in-line commands
 * @param obj pointer to a label object
 * @param en true: enable recoloring, false: disable
 * Example: "This is a #ff0000 red# word"
 */
export let lv_label_set_recolor: (obj: LvObj, en: boolean) => void = (...args) => (lv_label_set_recolor = native("lv_label_set_recolor"))(...args);

/**
 * Assign a translation tag for this label. Memory will be allocated to store the tag by the label.
 * The label text will automatically update when the language is changed via `lv_translation_set_language`.
 * @param obj pointer to a label object
 * @param tag '\0' terminated character string.
 * Ownership: `tag` is copied.
 */
export let lv_label_set_translation_tag: (obj: LvObj, tag: string) => void = (...args) => (lv_label_set_translation_tag = native("lv_label_set_translation_tag"))(...args);

/**
 * Get the text of a label
 * @param obj pointer to a label object
 * @returns the text of the label
 */
export let lv_label_get_text: (obj: LvObj) => string = (...args) => (lv_label_get_text = native("lv_label_get_text"))(...args);

/**
 * Get the long mode of a label
 * @param obj pointer to a label object
 * @returns the current long mode
 */
export let lv_label_get_long_mode: (obj: LvObj) => LV_LABEL_LONG_MODE = (...args) => (lv_label_get_long_mode = native("lv_label_get_long_mode"))(...args);

/**
 * Get the relative x and y coordinates of a letter
 * @param obj pointer to a label object
 * @param char_id index of the character [0 ... text length - 1].
 * Expressed in character index, not byte index (different in UTF-8)
 */
export let lv_label_get_letter_pos: (obj: LvObj, char_id: number) => LvPoint = (...args) => (lv_label_get_letter_pos = native("lv_label_get_letter_pos"))(...args);

/**
 * Get the index of letter on a relative point of a label.
 * @param obj pointer to label object
 * @param pos_in pointer to point with coordinates on a the label
 * @param bidi whether to use bidi processed
 * @returns The index of the letter on the 'pos_p' point (E.g. on 0;0 is the 0. letter if aligned to the left)
 * Expressed in character index and not byte index (different in UTF-8)
 */
export let lv_label_get_letter_on: (obj: LvObj, pos_in: LvPoint, bidi: boolean) => number = (...args) => (lv_label_get_letter_on = native("lv_label_get_letter_on"))(...args);

export let lv_label_is_char_under_pos: (obj: LvObj, pos: LvPoint) => boolean = (...args) => (lv_label_is_char_under_pos = native("lv_label_is_char_under_pos"))(...args);

/**
 * @brief Get the selection start index.
 * @param obj pointer to a label object.
 * @returns selection start index. `LV_LABEL_TEXT_SELECTION_OFF` if nothing is selected.
 */
export let lv_label_get_text_selection_start: (obj: LvObj) => number = (...args) => (lv_label_get_text_selection_start = native("lv_label_get_text_selection_start"))(...args);

/**
 * @brief Get the selection end index.
 * @param obj pointer to a label object.
 * @returns selection end index. `LV_LABEL_TXT_SEL_OFF` if nothing is selected.
 */
export let lv_label_get_text_selection_end: (obj: LvObj) => number = (...args) => (lv_label_get_text_selection_end = native("lv_label_get_text_selection_end"))(...args);

export let lv_label_get_recolor: (obj: LvObj) => boolean = (...args) => (lv_label_get_recolor = native("lv_label_get_recolor"))(...args);

/**
 * Insert a text to a label. The label text cannot be static.
 * @param obj pointer to a label object
 * @param pos character index to insert. Expressed in character index and not byte index.
 * 0: before first char. LV_LABEL_POS_LAST: after last char.
 * @param txt pointer to the text to insert
 * Ownership: `txt` is copied.
 */
export let lv_label_ins_text: (obj: LvObj, pos: number, txt: string) => void = (...args) => (lv_label_ins_text = native("lv_label_ins_text"))(...args);

/**
 * Delete characters from a label. The label text cannot be static.
 * @param obj pointer to a label object
 * @param pos character index from where to cut. Expressed in character index and not byte index.
 * 0: start in front of the first character
 * @param cnt number of characters to cut
 */
export let lv_label_cut_text: (obj: LvObj, pos: number, cnt: number) => void = (...args) => (lv_label_cut_text = native("lv_label_cut_text"))(...args);
