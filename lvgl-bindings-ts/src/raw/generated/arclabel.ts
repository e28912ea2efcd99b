// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_ARCLABEL_DIR, LV_ARCLABEL_OVERFLOW, LV_ARCLABEL_TEXT_ALIGN } from "./enums.js";

/**
 * Create an arc label object
 * @param parent pointer to an object, it will be the parent of the new arc label
 * @returns pointer to the created arc label
 */
export let lv_arclabel_create: (parent: LvObj) => LvObj = (...args) => (lv_arclabel_create = native("lv_arclabel_create"))(...args);

/**
 * Set the text of the arc label.
 *
 * This function sets the text displayed by an arc label object.
 *
 * @param obj Pointer to the arc label object.
 * @param text Pointer to a null-terminated string containing the new text for the label.
 * Ownership: `text` is copied.
 */
export let lv_arclabel_set_text: (obj: LvObj, text: string) => void = (...args) => (lv_arclabel_set_text = native("lv_arclabel_set_text"))(...args);

/**
 * Sets a new static text for the arc label or refreshes it with the current text.
 * The 'text' must remain valid in memory; the arc label does not manage its lifecycle.
 *
 * @param obj Pointer to the arc label object.
 * @param text Pointer to the new text. If NULL, the label is refreshed with its current text.
 * Ownership: `text` is copied.
 */
export let lv_arclabel_set_text_static: (obj: LvObj, text: string) => void = (...args) => (lv_arclabel_set_text_static = native("lv_arclabel_set_text_static"))(...args);

/**
 * Set the start angle of an arc. 0 deg: right, 90 bottom, etc.
 * @param obj pointer to an arc label object
 * @param start the start angle. (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arclabel_set_angle_start: (obj: LvObj, start: number) => void = (...args) => (lv_arclabel_set_angle_start = native("lv_arclabel_set_angle_start"))(...args);

/**
 * Set the end angle of an arc. 0 deg: right, 90 bottom, etc.
 * @param obj pointer to an arc label object
 * @param size the angle size (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arclabel_set_angle_size: (obj: LvObj, size: number) => void = (...args) => (lv_arclabel_set_angle_size = native("lv_arclabel_set_angle_size"))(...args);

/**
 * Set the rotation for the whole arc
 * @param obj pointer to an arc label object
 * @param offset rotation angle
 */
export let lv_arclabel_set_offset: (obj: LvObj, offset: number) => void = (...args) => (lv_arclabel_set_offset = native("lv_arclabel_set_offset"))(...args);

/**
 * Set the type of arc.
 * @param obj pointer to and arc label object
 * @param dir arc label's direction
 */
export let lv_arclabel_set_dir: (obj: LvObj, dir: LV_ARCLABEL_DIR) => void = (...args) => (lv_arclabel_set_dir = native("lv_arclabel_set_dir"))(...args);

/**
 * Enable the recoloring by in-line commands
 * @param obj pointer to an arc label object
 * @param en true: enable recoloring, false: disable
 * Example: "This is a #ff0000 red# word"
 */
export let lv_arclabel_set_recolor: (obj: LvObj, en: boolean) => void = (...args) => (lv_arclabel_set_recolor = native("lv_arclabel_set_recolor"))(...args);

/**
 * Set the radius for an arc label object.
 *
 * @param obj pointer to the arc label object.
 * @param radius The radius value to set for the label's curvature, in pixels.
 */
export let lv_arclabel_set_radius: (obj: LvObj, radius: number) => void = (...args) => (lv_arclabel_set_radius = native("lv_arclabel_set_radius"))(...args);

/**
 * Set the center offset x for an arc label object.
 * @param obj pointer to an arc label object
 * @param x the x offset
 */
export let lv_arclabel_set_center_offset_x: (obj: LvObj, x: number) => void = (...args) => (lv_arclabel_set_center_offset_x = native("lv_arclabel_set_center_offset_x"))(...args);

/**
 * Set the center offset y for an arc label object.
 * @param obj pointer to an arc label object
 * @param y the y offset
 */
export let lv_arclabel_set_center_offset_y: (obj: LvObj, y: number) => void = (...args) => (lv_arclabel_set_center_offset_y = native("lv_arclabel_set_center_offset_y"))(...args);

/**
 * Set the text vertical alignment for an arc label object.
 * @param obj pointer to an arc label object
 * @param align the vertical alignment
 */
export let lv_arclabel_set_text_vertical_align: (obj: LvObj, align: LV_ARCLABEL_TEXT_ALIGN) => void = (...args) => (lv_arclabel_set_text_vertical_align = native("lv_arclabel_set_text_vertical_align"))(...args);

/**
 * Set the text horizontal alignment for an arc label object.
 * @param obj pointer to an arc label object
 * @param align the horizontal alignment
 */
export let lv_arclabel_set_text_horizontal_align: (obj: LvObj, align: LV_ARCLABEL_TEXT_ALIGN) => void = (...args) => (lv_arclabel_set_text_horizontal_align = native("lv_arclabel_set_text_horizontal_align"))(...args);

/**
 * Set the overflow behavior for an arc label object.
 * @param obj pointer to an arc label object
 * @param overflow the overflow mode (visible, ellipsis, clip)
 */
export let lv_arclabel_set_overflow: (obj: LvObj, overflow: LV_ARCLABEL_OVERFLOW) => void = (...args) => (lv_arclabel_set_overflow = native("lv_arclabel_set_overflow"))(...args);

/**
 * Set the end overlap behavior for an arc label object.
 * This controls how text is handled when it would overlap at the end of a 360-degree arc.
 * @param obj pointer to an arc label object
 * @param overlap set the arc label's end overlap behavior
 */
export let lv_arclabel_set_end_overlap: (obj: LvObj, overlap: boolean) => void = (...args) => (lv_arclabel_set_end_overlap = native("lv_arclabel_set_end_overlap"))(...args);

/**
 * Get the start angle of an arc label.
 * @param obj pointer to an arc label object
 * @returns the start angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arclabel_get_angle_start: (obj: LvObj) => number = (...args) => (lv_arclabel_get_angle_start = native("lv_arclabel_get_angle_start"))(...args);

/**
 * Get the angle size of an arc label.
 * @param obj pointer to an arc label object
 * @returns the end angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arclabel_get_angle_size: (obj: LvObj) => number = (...args) => (lv_arclabel_get_angle_size = native("lv_arclabel_get_angle_size"))(...args);

/**
 * Get whether the arc label is type or not.
 * @param obj pointer to an arc label object
 * @returns arc label's direction
 */
export let lv_arclabel_get_dir: (obj: LvObj) => LV_ARCLABEL_DIR = (...args) => (lv_arclabel_get_dir = native("lv_arclabel_get_dir"))(...args);

export let lv_arclabel_get_recolor: (obj: LvObj) => boolean = (...args) => (lv_arclabel_get_recolor = native("lv_arclabel_get_recolor"))(...args);

/**
 * Get the text of the arc label.
 * @param obj pointer to an arc label object
 * @returns the radius of the arc label
 */
export let lv_arclabel_get_radius: (obj: LvObj) => number = (...args) => (lv_arclabel_get_radius = native("lv_arclabel_get_radius"))(...args);

/**
 * Get the center offset x for an arc label object.
 * @param obj pointer to an arc label object
 * @returns the x offset
 */
export let lv_arclabel_get_center_offset_x: (obj: LvObj) => number = (...args) => (lv_arclabel_get_center_offset_x = native("lv_arclabel_get_center_offset_x"))(...args);

/**
 * Get the center offset y for an arc label object.
 * @param obj pointer to an arc label object
 * @returns the y offset
 */
export let lv_arclabel_get_center_offset_y: (obj: LvObj) => number = (...args) => (lv_arclabel_get_center_offset_y = native("lv_arclabel_get_center_offset_y"))(...args);

/**
 * Get the text vertical alignment for an arc label object.
 * @param obj pointer to an arc label object
 * @returns the vertical alignment
 */
export let lv_arclabel_get_text_vertical_align: (obj: LvObj) => LV_ARCLABEL_TEXT_ALIGN = (...args) => (lv_arclabel_get_text_vertical_align = native("lv_arclabel_get_text_vertical_align"))(...args);

/**
 * Get the text horizontal alignment for an arc label object.
 * @param obj pointer to an arc label object
 * @returns the horizontal alignment
 */
export let lv_arclabel_get_text_horizontal_align: (obj: LvObj) => LV_ARCLABEL_TEXT_ALIGN = (...args) => (lv_arclabel_get_text_horizontal_align = native("lv_arclabel_get_text_horizontal_align"))(...args);

/**
 * Get the overflow behavior for an arc label object.
 * @param obj pointer to an arc label object
 * @returns the overflow mode
 */
export let lv_arclabel_get_overflow: (obj: LvObj) => LV_ARCLABEL_OVERFLOW = (...args) => (lv_arclabel_get_overflow = native("lv_arclabel_get_overflow"))(...args);

export let lv_arclabel_get_end_overlap: (obj: LvObj) => boolean = (...args) => (lv_arclabel_get_end_overlap = native("lv_arclabel_get_end_overlap"))(...args);
