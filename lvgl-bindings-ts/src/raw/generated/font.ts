// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvFont, LvPoint } from "../handles.js";
import { native } from "../native.js";
import type { LV_TEXT_FLAG } from "./enums.js";

/**
 * Get the width of a glyph with kerning
 * @param font pointer to a font
 * @param letter a UNICODE letter
 * @param letter_next the next letter after `letter`. Used for kerning
 * @returns the width of the glyph
 */
export let lv_font_get_glyph_width: (font: LvFont, letter: number, letter_next: number) => number = (...args) => (lv_font_get_glyph_width = native("lv_font_get_glyph_width"))(...args);

/**
 * Get the line height of a font. All characters fit into this height
 * @param font pointer to a font
 * @returns the height of a font
 */
export let lv_font_get_line_height: (font: LvFont) => number = (...args) => (lv_font_get_line_height = native("lv_font_get_line_height"))(...args);

export let lv_font_has_static_bitmap: (font: LvFont) => boolean = (...args) => (lv_font_has_static_bitmap = native("lv_font_has_static_bitmap"))(...args);

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
