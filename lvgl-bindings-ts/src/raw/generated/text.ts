// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvFont, LvObj, LvPoint, LvSpan } from "../handles.js";
import { native } from "../native.js";
import type { LV_FONT_KERNING, LV_LABEL_LONG_MODE, LV_SPAN_MODE, LV_SPAN_OVERFLOW, LV_TEXT_ALIGN, LV_TEXT_FLAG } from "./enums.js";

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
 * Get the text of a label
 * @param obj pointer to a label object
 * @returns the text of the label
 */
export let lv_label_get_text: (obj: LvObj) => string = (...args) => (lv_label_get_text = native("lv_label_get_text"))(...args);

/**
 * Set the behavior of the label with text longer than the object size
 * @param obj pointer to a label object
 * @param long_mode the new mode from 'lv_label_long_mode' enum.
 * In LV_LONG_WRAP/DOT/SCROLL/SCROLL_CIRC the size of the label should be set AFTER this function
 */
export let lv_label_set_long_mode: (obj: LvObj, long_mode: LV_LABEL_LONG_MODE) => void = (...args) => (lv_label_set_long_mode = native("lv_label_set_long_mode"))(...args);

/**
 * Get the long mode of a label
 * @param obj pointer to a label object
 * @returns the current long mode
 */
export let lv_label_get_long_mode: (obj: LvObj) => LV_LABEL_LONG_MODE = (...args) => (lv_label_get_long_mode = native("lv_label_get_long_mode"))(...args);

/**
 * Enable the recoloring by in-line commands
 * @param obj pointer to a label object
 * @param en true: enable recoloring, false: disable
 * Example: "This is a #ff0000 red# word"
 */
export let lv_label_set_recolor: (obj: LvObj, en: boolean) => void = (...args) => (lv_label_set_recolor = native("lv_label_set_recolor"))(...args);

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

/**
 * Create a spangroup object
 * @param parent pointer to an object, it will be the parent of the new spangroup
 * @returns pointer to the created spangroup
 */
export let lv_spangroup_create: (parent: LvObj) => LvObj = (...args) => (lv_spangroup_create = native("lv_spangroup_create"))(...args);

/**
 * Set the overflow of the spangroup.
 * @param obj pointer to a spangroup object.
 * @param overflow see lv_span_overflow_t for details.
 */
export let lv_spangroup_set_overflow: (obj: LvObj, overflow: LV_SPAN_OVERFLOW) => void = (...args) => (lv_spangroup_set_overflow = native("lv_spangroup_set_overflow"))(...args);

/**
 * Set the indent of the spangroup.
 * @param obj pointer to a spangroup object.
 * @param indent the first line indentation
 */
export let lv_spangroup_set_indent: (obj: LvObj, indent: number) => void = (...args) => (lv_spangroup_set_indent = native("lv_spangroup_set_indent"))(...args);

/**
 * DEPRECATED, set the width to LV_SIZE_CONTENT or fixed value to control expanding/wrapping"
 * Set the mode of the spangroup.
 * @param obj pointer to a spangroup object.
 * @param mode see lv_span_mode_t for details.
 */
export let lv_spangroup_set_mode: (obj: LvObj, mode: LV_SPAN_MODE) => void = (...args) => (lv_spangroup_set_mode = native("lv_spangroup_set_mode"))(...args);

/**
 * Set maximum lines of the spangroup.
 * @param obj pointer to a spangroup object.
 * @param lines max lines that can be displayed in LV_SPAN_MODE_BREAK mode. < 0 means no limit.
 */
export let lv_spangroup_set_max_lines: (obj: LvObj, lines: number) => void = (...args) => (lv_spangroup_set_max_lines = native("lv_spangroup_set_max_lines"))(...args);

/**
 * Get number of spans
 * @param obj the spangroup object to get the child count of.
 * @returns the span count of the spangroup.
 */
export let lv_spangroup_get_span_count: (obj: LvObj) => number = (...args) => (lv_spangroup_get_span_count = native("lv_spangroup_get_span_count"))(...args);

/**
 * Get max line height of all span in the spangroup.
 * @param obj pointer to a spangroup object.
 */
export let lv_spangroup_get_max_line_height: (obj: LvObj) => number = (...args) => (lv_spangroup_get_max_line_height = native("lv_spangroup_get_max_line_height"))(...args);

/**
 * Get the text content width when all span of spangroup on a line.
 * @param obj pointer to a spangroup object.
 * @param max_width if text content width >= max_width, return max_width
 * to reduce computation, if max_width == 0, returns the text content width.
 * @returns text content width or max_width.
 */
export let lv_spangroup_get_expand_width: (obj: LvObj, max_width: number) => number = (...args) => (lv_spangroup_get_expand_width = native("lv_spangroup_get_expand_width"))(...args);

/**
 * Get the text content height with width fixed.
 * @param obj pointer to a spangroup object.
 * @param width the width of the span group.
 */
export let lv_spangroup_get_expand_height: (obj: LvObj, width: number) => number = (...args) => (lv_spangroup_get_expand_height = native("lv_spangroup_get_expand_height"))(...args);

/**
 * Update the mode of the spangroup.
 * @param obj pointer to a spangroup object.
 */
export let lv_spangroup_refresh: (obj: LvObj) => void = (...args) => (lv_spangroup_refresh = native("lv_spangroup_refresh"))(...args);

/**
 * Get a pointer to the text of a span
 * @param span pointer to the span
 * @returns pointer to the text
 */
export let lv_span_get_text: (span: LvSpan) => string | null = (...args) => (lv_span_get_text = native("lv_span_get_text"))(...args);

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

export let lv_textarea_get_one_line: (obj: LvObj) => boolean = (...args) => (lv_textarea_get_one_line = native("lv_textarea_get_one_line"))(...args);

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

/**
 * Get size of a text
 * @param text pointer to a text
 * @param font pointer to font of the text
 * @param letter_space letter space of the text
 * @param line_space line space of the text
 * @param max_width max width of the text (break the lines to fit this size). Set COORD_MAX to avoid
 * @param flag settings for the text from ::lv_text_flag_t
 */
export let lv_text_get_size: (text: string, font: LvFont, letter_space: number, line_space: number, max_width: number, flag: LV_TEXT_FLAG | number) => LvPoint = (...args) => (lv_text_get_size = native("lv_text_get_size"))(...args);

/**
 * Get the line height of a font. All characters fit into this height
 * @param font pointer to a font
 * @returns the height of a font
 */
export let lv_font_get_line_height: (font: LvFont) => number = (...args) => (lv_font_get_line_height = native("lv_font_get_line_height"))(...args);

/**
 * Get the width of a glyph with kerning
 * @param font pointer to a font
 * @param letter a UNICODE letter
 * @param letter_next the next letter after `letter`. Used for kerning
 * @returns the width of the glyph
 */
export let lv_font_get_glyph_width: (font: LvFont, letter: number, letter_next: number) => number = (...args) => (lv_font_get_glyph_width = native("lv_font_get_glyph_width"))(...args);

/**
 * Configure the use of kerning information stored in a font
 * @param font pointer to a font
 * @param kerning `LV_FONT_KERNING_NORMAL` (default) or `LV_FONT_KERNING_NONE`
 */
export let lv_font_set_kerning: (font: LvFont, kerning: LV_FONT_KERNING) => void = (...args) => (lv_font_set_kerning = native("lv_font_set_kerning"))(...args);
