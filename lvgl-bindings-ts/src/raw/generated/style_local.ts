// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvFont, LvImage, LvObj, LvStyleSelector, LvTransition } from "../handles.js";
import { native } from "../native.js";
import type { LV_ALIGN, LV_BASE_DIR, LV_BLEND_MODE, LV_BORDER_SIDE, LV_FLEX_ALIGN, LV_FLEX_FLOW, LV_GRAD_DIR, LV_GRID_ALIGN, LV_OPA, LV_PART, LV_TEXT_ALIGN, LV_TEXT_DECOR } from "./enums.js";

/**
 * Sets width of Widget. Pixel, percentage and `LV_SIZE_CONTENT` values can be used.
 * Percentage values are relative to the width of the parent's content area.
 * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_width");

/**
 * Sets a minimal width. Pixel and percentage values can be used. Percentage values
 * are relative to the width of the parent's content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_min_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_min_width");

/**
 * Sets a maximal width. Pixel and percentage values can be used. Percentage values
 * are relative to the width of the parent's content area.
 * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_max_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_max_width");

/**
 * Sets height of Widget. Pixel, percentage and `LV_SIZE_CONTENT` can be used.
 * Percentage values are relative to the height of the parent's content area.
 * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_height: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_height");

/**
 * Sets a minimal height. Pixel and percentage values can be used. Percentage values
 * are relative to the height of the parent's content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_min_height: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_min_height");

/**
 * Sets a maximal height. Pixel and percentage values can be used. Percentage values
 * are relative to the height of the parent's content area.
 * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_max_height: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_max_height");

/**
 * Its meaning depends on the type of Widget. For example in case of lv_scale it means
 * the length of the ticks.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_length: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_length");

/**
 * Set X coordinate of Widget considering the ``align`` setting. Pixel and percentage
 * values can be used. Percentage values are relative to the width of the parent's
 * content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_x");

/**
 * Set Y coordinate of Widget considering the ``align`` setting. Pixel and percentage
 * values can be used. Percentage values are relative to the height of the parent's
 * content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_y");

/**
 * Set the alignment which tells from which point of the parent the X and Y
 * coordinates should be interpreted. Possible values are: `LV_ALIGN_DEFAULT`,
 * `LV_ALIGN_TOP_LEFT/MID/RIGHT`, `LV_ALIGN_BOTTOM_LEFT/MID/RIGHT`,
 * `LV_ALIGN_LEFT/RIGHT_MID`, `LV_ALIGN_CENTER`. `LV_ALIGN_DEFAULT` means
 * `LV_ALIGN_TOP_LEFT` with LTR base direction and `LV_ALIGN_TOP_RIGHT` with RTL base
 * direction.
 * Default: `LV_ALIGN_DEFAULT`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_align: (obj: LvObj, value: LV_ALIGN, selector: LvStyleSelector) => void = native("lv_obj_set_style_align");

/**
 * Make Widget wider on both sides with this value. Pixel and percentage (with
 * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's width.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_transform_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_width");

/**
 * Make Widget higher on both sides with this value. Pixel and percentage (with
 * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's height.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_transform_height: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_height");

/**
 * Move Widget with this value in X direction. Applied after layouts, aligns and other
 * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
 * values are relative to Widget's width.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_translate_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_translate_x");

/**
 * Move Widget with this value in Y direction. Applied after layouts, aligns and other
 * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
 * values are relative to Widget's height.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_translate_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_translate_y");

/**
 * Move object around the centre of the parent object (e.g. around the circumference
 * of a scale).
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_translate_radial: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_translate_radial");

/**
 * Zoom Widget horizontally. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
 * half size, 512 double size, and so on.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_transform_scale_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_scale_x");

/**
 * Zoom Widget vertically. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
 * half size, 512 double size, and so on.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_transform_scale_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_scale_y");

/**
 * Rotate Widget. The value is interpreted in 0.1 degree units. E.g. 450 means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_transform_rotation: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_rotation");

/**
 * Set pivot point's X coordinate for transformations. Relative to Widget's top left corner.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_transform_pivot_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_pivot_x");

/**
 * Set pivot point's Y coordinate for transformations. Relative to Widget's top left corner.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_transform_pivot_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_pivot_y");

/**
 * Skew Widget horizontally. The value is interpreted in 0.1 degree units. E.g. 450
 * means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_transform_skew_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_skew_x");

/**
 * Skew Widget vertically. The value is interpreted in 0.1 degree units. E.g. 450
 * means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_transform_skew_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_skew_y");

/**
 * Sets the padding on the top. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_pad_top: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_top");

/**
 * Sets the padding on the bottom. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_pad_bottom: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_bottom");

/**
 * Sets the padding on the left. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_pad_left: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_left");

/**
 * Sets the padding on the right. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_pad_right: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_right");

/**
 * Sets the padding between the rows. Used by the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_pad_row: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_row");

/**
 * Sets the padding between the columns. Used by the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_pad_column: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_column");

/**
 * Pad text labels away from the scale ticks/remainder of the ``LV_PART_``.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_pad_radial: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_radial");

/**
 * Sets margin on the top. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_margin_top: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_margin_top");

/**
 * Sets margin on the bottom. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_margin_bottom: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_margin_bottom");

/**
 * Sets margin on the left. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_margin_left: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_margin_left");

/**
 * Sets margin on the right. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_margin_right: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_margin_right");

/**
 * Set background color of Widget.
 * Default: `0xffffff`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_color");

/**
 * Set opacity of the background. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_opa");

/**
 * Set gradient color of the background. Used only if `grad_dir` is not `LV_GRAD_DIR_NONE`.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_grad_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_grad_color");

/**
 * Set direction of the gradient of the background. Possible values are
 * `LV_GRAD_DIR_NONE/HOR/VER`.
 * Default: `LV_GRAD_DIR_NONE`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_grad_dir: (obj: LvObj, value: LV_GRAD_DIR, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_grad_dir");

/**
 * Set point from which background color should start for gradients. 0 means to
 * top/left side, 255 the bottom/right side, 128 the center, and so on.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_main_stop: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_main_stop");

/**
 * Set point from which background's gradient color should start. 0 means to top/left
 * side, 255 the bottom/right side, 128 the center, and so on.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_grad_stop: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_grad_stop");

/**
 * Set opacity of the first gradient color.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_main_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_main_opa");

/**
 * Set opacity of the second gradient color.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_grad_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_grad_opa");

/**
 * Set a background image. Can be a pointer to `lv_image_dsc_t`, a path to a file or
 * an `LV_SYMBOL_...`.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Pointer to image source
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes the property out.
 */
export const lv_obj_set_style_bg_image_src: (obj: LvObj, value: LvImage | null, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_image_src");

/**
 * Set opacity of the background image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
 * fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other
 * values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_image_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_image_opa");

/**
 * Set a color to mix to the background image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_image_recolor: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_image_recolor");

/**
 * Set intensity of background image recoloring. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means no mixing, 255, `LV_OPA_100` or `LV_OPA_COVER` means full
 * recoloring, other values or LV_OPA_10, LV_OPA_20, etc are interpreted
 * proportionally.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_image_recolor_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_image_recolor_opa");

/**
 * If enabled the background image will be tiled. Possible values are `true` or `false`.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_bg_image_tiled: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = native("lv_obj_set_style_bg_image_tiled");

/**
 * Set color of the border.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_border_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_border_color");

/**
 * Set opacity of the border. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_border_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_border_opa");

/**
 * Set width of the border. Only pixel values can be used.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_border_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_border_width");

/**
 * Set only which side(s) the border should be drawn. Possible values are
 * `LV_BORDER_SIDE_NONE/TOP/BOTTOM/LEFT/RIGHT/INTERNAL`. OR-ed values can be used as
 * well, e.g. `LV_BORDER_SIDE_TOP | LV_BORDER_SIDE_LEFT`.
 * Default: `LV_BORDER_SIDE_FULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_border_side: (obj: LvObj, value: LV_BORDER_SIDE | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_border_side");

/**
 * Sets whether the border should be drawn before or after the children are drawn.
 * `true`: after children, `false`: before children.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_border_post: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = native("lv_obj_set_style_border_post");

/**
 * Set width of outline in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_outline_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_outline_width");

/**
 * Set color of outline.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_outline_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_outline_color");

/**
 * Set opacity of outline. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_outline_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_outline_opa");

/**
 * Set padding of outline, i.e. the gap between Widget and the outline.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_outline_pad: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_outline_pad");

/**
 * Set width of the shadow in pixels. The value should be >= 0.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_shadow_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_shadow_width");

/**
 * Set an offset on the shadow in pixels in X direction.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_shadow_offset_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_shadow_offset_x");

/**
 * Set an offset on the shadow in pixels in Y direction.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_shadow_offset_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_shadow_offset_y");

/**
 * Make shadow calculation to use a larger or smaller rectangle as base. The value can
 * be in pixels to make the area larger/smaller.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_shadow_spread: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_shadow_spread");

/**
 * Set color of shadow.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_shadow_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_shadow_color");

/**
 * Set opacity of shadow. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_shadow_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_shadow_opa");

/**
 * Set opacity of an image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_image_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_image_opa");

/**
 * Set color to mix with the image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_image_recolor: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_image_recolor");

/**
 * Set intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_image_recolor_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_image_recolor_opa");

/**
 * Set width of lines in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_line_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_line_width");

/**
 * Set width of dashes in pixels. Note that dash works only on horizontal and vertical lines.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_line_dash_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_line_dash_width");

/**
 * Set gap between dashes in pixels. Note that dash works only on horizontal and
 * vertical lines.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_line_dash_gap: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_line_dash_gap");

/**
 * Make end points of the lines rounded. `true`: rounded, `false`: perpendicular line ending.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_line_rounded: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = native("lv_obj_set_style_line_rounded");

/**
 * Set color of lines.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_line_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_line_color");

/**
 * Set opacity of lines.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_line_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_line_opa");

/**
 * Set width (thickness) of arcs in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_arc_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_arc_width");

/**
 * Make end points of arcs rounded. `true`: rounded, `false`: perpendicular line ending.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_arc_rounded: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = native("lv_obj_set_style_arc_rounded");

/**
 * Set color of arc.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_arc_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_arc_color");

/**
 * Set opacity of arcs.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_arc_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_arc_opa");

/**
 * Set an image from which arc will be masked out. It's useful to display complex
 * effects on the arcs. Can be a pointer to `lv_image_dsc_t` or a path to a file.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Pointer to image source
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes the property out.
 */
export const lv_obj_set_style_arc_image_src: (obj: LvObj, value: LvImage | null, selector: LvStyleSelector) => void = native("lv_obj_set_style_arc_image_src");

/**
 * Sets color of text.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_text_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_color");

/**
 * Set opacity of text. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_text_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_opa");

/**
 * Set font of text (a pointer `lv_font_t *`).
 * Default: `LV_FONT_DEFAULT`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Pointer to font
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes the property out.
 */
export const lv_obj_set_style_text_font: (obj: LvObj, value: LvFont | null, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_font");

/**
 * Set letter space in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_text_letter_space: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_letter_space");

/**
 * Set line space in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_text_line_space: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_line_space");

/**
 * Set decoration for the text. Possible values are
 * `LV_TEXT_DECOR_NONE/UNDERLINE/STRIKETHROUGH`. OR-ed values can be used as well.
 * Default: `LV_TEXT_DECOR_NONE`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_text_decor: (obj: LvObj, value: LV_TEXT_DECOR | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_decor");

/**
 * Set how to align the lines of the text. Note that it doesn't align the Widget
 * itself, only the lines inside the Widget. Possible values are
 * `LV_TEXT_ALIGN_LEFT/CENTER/RIGHT/AUTO`. `LV_TEXT_ALIGN_AUTO` detect the text base
 * direction and uses left or right alignment accordingly.
 * Default: `LV_TEXT_ALIGN_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_text_align: (obj: LvObj, value: LV_TEXT_ALIGN, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_align");

/**
 * Sets the color of letter outline stroke.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_text_outline_stroke_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_outline_stroke_color");

/**
 * Set the letter outline stroke width in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_text_outline_stroke_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_outline_stroke_width");

/**
 * Set the opacity of the letter outline stroke. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
 * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_text_outline_stroke_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_text_outline_stroke_opa");

/**
 * Sets the intensity of blurring. Applied on each lv_part separately before the
 * children are rendered.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_blur_radius: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_blur_radius");

/**
 * If `true` the background of the widget will be blurred. The part should have < 100%
 * opacity to make it visible. If `false` the given part will be blurred when it's
 * rendered but before drawing the children.
 * Default: `false`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_blur_backdrop: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = native("lv_obj_set_style_blur_backdrop");

/**
 * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
 * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
 * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
 * Default: `LV_BLUR_QUALITY_AUTO`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_blur_quality: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_blur_quality");

/**
 * Sets the intensity of blurring. Applied on each lv_part separately before the
 * children are rendered.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_drop_shadow_radius: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_drop_shadow_radius");

/**
 * Set an offset on the shadow in pixels in X direction.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_drop_shadow_offset_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_drop_shadow_offset_x");

/**
 * Set an offset on the shadow in pixels in Y direction.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_drop_shadow_offset_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_drop_shadow_offset_y");

/**
 * Set the color of the shadow.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_drop_shadow_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_drop_shadow_color");

/**
 * Set the opacity of the shadow.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_drop_shadow_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_drop_shadow_opa");

/**
 * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
 * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
 * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
 * Default: `LV_BLUR_QUALITY_PRECISION`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_drop_shadow_quality: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_drop_shadow_quality");

/**
 * Set radius on every corner. The value is interpreted in pixels (>= 0) or
 * `LV_RADIUS_CIRCLE` for max radius.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_radius: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_radius");

/**
 * Move start point of object (e.g. scale tick) radially.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_radial_offset: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_radial_offset");

/**
 * Enable clipping of content that overflows rounded corners of parent Widget. Can be
 * `true` or `false`.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_clip_corner: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = native("lv_obj_set_style_clip_corner");

/**
 * Scale down all opacity values of the Widget by this factor. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
 * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_opa");

/**
 * First draw Widget on the layer, then scale down layer opacity factor. Value 0,
 * `LV_OPA_0` or `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or
 * `LV_OPA_COVER` means fully covering, other values or LV_OPA_10, LV_OPA_20, etc
 * means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_opa_layered: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_opa_layered");

/**
 * The intensity of mixing of color filter.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_color_filter_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_color_filter_opa");

/**
 * Set a color to mix to the obj.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Color to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_recolor: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = native("lv_obj_set_style_recolor");

/**
 * Sets the intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
 * fully transparent. A value of 255, `LV_OPA_100` or `LV_OPA_COVER` means fully
 * opaque. Intermediate values like LV_OPA_10, LV_OPA_20, etc result in
 * semi-transparency.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_recolor_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = native("lv_obj_set_style_recolor_opa");

/**
 * Animation duration in milliseconds. Its meaning is widget specific. E.g. blink time
 * of the cursor on the Text Area or scroll time of a roller. See Widgets'
 * documentation to learn more.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_anim_duration: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_anim_duration");

/**
 * An initialized ``lv_style_transition_dsc_t`` to describe a transition.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Pointer to transition descriptor
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes the property out.
 */
export const lv_obj_set_style_transition: (obj: LvObj, value: LvTransition | null, selector: LvStyleSelector) => void = native("lv_obj_set_style_transition");

/**
 * Describes how to blend the colors to the background. Possible values are
 * `LV_BLEND_MODE_NORMAL/ADDITIVE/SUBTRACTIVE/MULTIPLY/DIFFERENCE`.
 * Default: `LV_BLEND_MODE_NORMAL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_blend_mode: (obj: LvObj, value: LV_BLEND_MODE, selector: LvStyleSelector) => void = native("lv_obj_set_style_blend_mode");

/**
 * Set layout of Widget. Children will be repositioned and resized according to
 * policies set for the layout. For possible values see documentation of the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_layout: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_layout");

/**
 * Set base direction of Widget. Possible values are `LV_BIDI_DIR_LTR/RTL/AUTO`.
 * Default: `LV_BASE_DIR_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_base_dir: (obj: LvObj, value: LV_BASE_DIR, selector: LvStyleSelector) => void = native("lv_obj_set_style_base_dir");

/**
 * Adjust sensitivity for rotary encoders in 1/256 unit. It means, 128: slow down the
 * rotary to half, 512: speeds up to double, 256: no change.
 * Default: `256`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_rotary_sensitivity: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_rotary_sensitivity");

/**
 * Defines in which direction the flex layout should arrange the children.
 * Default: `LV_FLEX_FLOW_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_flex_flow: (obj: LvObj, value: LV_FLEX_FLOW, selector: LvStyleSelector) => void = native("lv_obj_set_style_flex_flow");

/**
 * Defines how to align the children in the direction of flex flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_flex_main_place: (obj: LvObj, value: LV_FLEX_ALIGN, selector: LvStyleSelector) => void = native("lv_obj_set_style_flex_main_place");

/**
 * Defines how to align the children perpendicular to the direction of flex flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_flex_cross_place: (obj: LvObj, value: LV_FLEX_ALIGN, selector: LvStyleSelector) => void = native("lv_obj_set_style_flex_cross_place");

/**
 * Defines how to align the tracks of the flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_flex_track_place: (obj: LvObj, value: LV_FLEX_ALIGN, selector: LvStyleSelector) => void = native("lv_obj_set_style_flex_track_place");

/**
 * Defines how much space to take proportionally from the free space of the Widget's track.
 * Default: `0`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_flex_grow: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_flex_grow");

/**
 * Defines how to distribute the columns.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_grid_column_align: (obj: LvObj, value: LV_GRID_ALIGN, selector: LvStyleSelector) => void = native("lv_obj_set_style_grid_column_align");

/**
 * Defines how to distribute the rows.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_grid_row_align: (obj: LvObj, value: LV_GRID_ALIGN, selector: LvStyleSelector) => void = native("lv_obj_set_style_grid_row_align");

/**
 * Set column in which Widget should be placed.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_grid_cell_column_pos: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_grid_cell_column_pos");

/**
 * Set how to align Widget horizontally.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_grid_cell_x_align: (obj: LvObj, value: LV_GRID_ALIGN, selector: LvStyleSelector) => void = native("lv_obj_set_style_grid_cell_x_align");

/**
 * Set how many columns Widget should span. Needs to be >= 1.
 * Default: 1, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_grid_cell_column_span: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_grid_cell_column_span");

/**
 * Set row in which Widget should be placed.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_grid_cell_row_pos: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_grid_cell_row_pos");

/**
 * Set how to align Widget vertically.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_grid_cell_y_align: (obj: LvObj, value: LV_GRID_ALIGN, selector: LvStyleSelector) => void = native("lv_obj_set_style_grid_cell_y_align");

/**
 * Set how many rows Widget should span. Needs to be >= 1.
 * Default: 1, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Value to submit
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 */
export const lv_obj_set_style_grid_cell_row_span: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_grid_cell_row_span");

export const lv_obj_set_style_pad_all: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_all");

export const lv_obj_set_style_pad_hor: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_hor");

export const lv_obj_set_style_pad_ver: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_ver");

export const lv_obj_set_style_margin_all: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_margin_all");

export const lv_obj_set_style_margin_hor: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_margin_hor");

export const lv_obj_set_style_margin_ver: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_margin_ver");

export const lv_obj_set_style_pad_gap: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_pad_gap");

export const lv_obj_set_style_size: (obj: LvObj, width: number, height: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_size");

export const lv_obj_set_style_transform_scale: (obj: LvObj, value: number, selector: LvStyleSelector) => void = native("lv_obj_set_style_transform_scale");

/**
 * Get the style width actually used by the object after clamping the width within the min max range.
 * @param obj pointer to an object
 * @returns the min/max/normal width set by `lv_obj_set_style_<min/max>_width()`
 * @note This is not the calculated size, so if the size was set as `LV_SIZE_CONTENT` or `LV_PCT()`
 * then that value will be returned.
 */
export const lv_obj_get_style_clamped_width: (obj: LvObj) => number = native("lv_obj_get_style_clamped_width");

/**
 * Get the style height actually used by the object after clamping the height within the min max range.
 * @param obj pointer to an object
 * @returns the min/max/normal height set by `lv_obj_set_style_<min/max>_height()`
 * @note This is not the calculated size, so if the size was set as `LV_SIZE_CONTENT` or `LV_PCT()`
 * then that value will be returned.
 */
export const lv_obj_get_style_clamped_height: (obj: LvObj) => number = native("lv_obj_get_style_clamped_height");

/**
 * Gets width of Widget. Pixel, percentage and `LV_SIZE_CONTENT` values can be used.
 * Percentage values are relative to the width of the parent's content area.
 * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_width");

/**
 * Gets a minimal width. Pixel and percentage values can be used. Percentage values
 * are relative to the width of the parent's content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_min_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_min_width");

/**
 * Gets a maximal width. Pixel and percentage values can be used. Percentage values
 * are relative to the width of the parent's content area.
 * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_max_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_max_width");

/**
 * Gets height of Widget. Pixel, percentage and `LV_SIZE_CONTENT` can be used.
 * Percentage values are relative to the height of the parent's content area.
 * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_height: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_height");

/**
 * Gets a minimal height. Pixel and percentage values can be used. Percentage values
 * are relative to the height of the parent's content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_min_height: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_min_height");

/**
 * Gets a maximal height. Pixel and percentage values can be used. Percentage values
 * are relative to the height of the parent's content area.
 * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_max_height: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_max_height");

/**
 * Its meaning depends on the type of Widget. For example in case of lv_scale it means
 * the length of the ticks.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_length: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_length");

/**
 * Get X coordinate of Widget considering the ``align`` setting. Pixel and percentage
 * values can be used. Percentage values are relative to the width of the parent's
 * content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_x: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_x");

/**
 * Get Y coordinate of Widget considering the ``align`` setting. Pixel and percentage
 * values can be used. Percentage values are relative to the height of the parent's
 * content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_y: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_y");

/**
 * Get the alignment which tells from which point of the parent the X and Y
 * coordinates should be interpreted. Possible values are: `LV_ALIGN_DEFAULT`,
 * `LV_ALIGN_TOP_LEFT/MID/RIGHT`, `LV_ALIGN_BOTTOM_LEFT/MID/RIGHT`,
 * `LV_ALIGN_LEFT/RIGHT_MID`, `LV_ALIGN_CENTER`. `LV_ALIGN_DEFAULT` means
 * `LV_ALIGN_TOP_LEFT` with LTR base direction and `LV_ALIGN_TOP_RIGHT` with RTL base
 * direction.
 * Default: `LV_ALIGN_DEFAULT`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_align: (obj: LvObj, part: LV_PART | number) => LV_ALIGN = native("lv_obj_get_style_align");

/**
 * Make Widget wider on both sides with this value. Pixel and percentage (with
 * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's width.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_transform_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_transform_width");

/**
 * Make Widget higher on both sides with this value. Pixel and percentage (with
 * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's height.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_transform_height: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_transform_height");

/**
 * Move Widget with this value in X direction. Applied after layouts, aligns and other
 * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
 * values are relative to Widget's width.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_translate_x: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_translate_x");

/**
 * Move Widget with this value in Y direction. Applied after layouts, aligns and other
 * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
 * values are relative to Widget's height.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_translate_y: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_translate_y");

/**
 * Move object around the centre of the parent object (e.g. around the circumference
 * of a scale).
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_translate_radial: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_translate_radial");

/**
 * Zoom Widget horizontally. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
 * half size, 512 double size, and so on.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_transform_scale_x: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_transform_scale_x");

/**
 * Zoom Widget vertically. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
 * half size, 512 double size, and so on.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_transform_scale_y: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_transform_scale_y");

/**
 * Rotate Widget. The value is interpreted in 0.1 degree units. E.g. 450 means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_transform_rotation: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_transform_rotation");

/**
 * Get pivot point's X coordinate for transformations. Relative to Widget's top left corner.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_transform_pivot_x: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_transform_pivot_x");

/**
 * Get pivot point's Y coordinate for transformations. Relative to Widget's top left corner.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_transform_pivot_y: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_transform_pivot_y");

/**
 * Skew Widget horizontally. The value is interpreted in 0.1 degree units. E.g. 450
 * means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_transform_skew_x: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_transform_skew_x");

/**
 * Skew Widget vertically. The value is interpreted in 0.1 degree units. E.g. 450
 * means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_transform_skew_y: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_transform_skew_y");

/**
 * Gets the padding on the top. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_pad_top: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_pad_top");

/**
 * Gets the padding on the bottom. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_pad_bottom: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_pad_bottom");

/**
 * Gets the padding on the left. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_pad_left: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_pad_left");

/**
 * Gets the padding on the right. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_pad_right: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_pad_right");

/**
 * Gets the padding between the rows. Used by the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_pad_row: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_pad_row");

/**
 * Gets the padding between the columns. Used by the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_pad_column: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_pad_column");

/**
 * Pad text labels away from the scale ticks/remainder of the ``LV_PART_``.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_pad_radial: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_pad_radial");

/**
 * Gets margin on the top. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_margin_top: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_margin_top");

/**
 * Gets margin on the bottom. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_margin_bottom: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_margin_bottom");

/**
 * Gets margin on the left. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_margin_left: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_margin_left");

/**
 * Gets margin on the right. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_margin_right: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_margin_right");

/**
 * Get background color of Widget.
 * Default: `0xffffff`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_bg_color");

/**
 * Get opacity of the background. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_bg_opa");

/**
 * Get gradient color of the background. Used only if `grad_dir` is not `LV_GRAD_DIR_NONE`.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_grad_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_bg_grad_color");

/**
 * Get direction of the gradient of the background. Possible values are
 * `LV_GRAD_DIR_NONE/HOR/VER`.
 * Default: `LV_GRAD_DIR_NONE`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_grad_dir: (obj: LvObj, part: LV_PART | number) => LV_GRAD_DIR = native("lv_obj_get_style_bg_grad_dir");

/**
 * Get point from which background color should start for gradients. 0 means to
 * top/left side, 255 the bottom/right side, 128 the center, and so on.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_main_stop: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_bg_main_stop");

/**
 * Get point from which background's gradient color should start. 0 means to top/left
 * side, 255 the bottom/right side, 128 the center, and so on.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_grad_stop: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_bg_grad_stop");

/**
 * Get opacity of the first gradient color.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_main_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_bg_main_opa");

/**
 * Get opacity of the second gradient color.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_grad_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_bg_grad_opa");

/**
 * Get opacity of the background image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
 * fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other
 * values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_image_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_bg_image_opa");

/**
 * Get a color to mix to the background image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_image_recolor: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_bg_image_recolor");

/**
 * Get intensity of background image recoloring. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means no mixing, 255, `LV_OPA_100` or `LV_OPA_COVER` means full
 * recoloring, other values or LV_OPA_10, LV_OPA_20, etc are interpreted
 * proportionally.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_image_recolor_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_bg_image_recolor_opa");

/**
 * If enabled the background image will be tiled. Possible values are `true` or `false`.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_bg_image_tiled: (obj: LvObj, part: LV_PART | number) => boolean = native("lv_obj_get_style_bg_image_tiled");

/**
 * Get color of the border.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_border_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_border_color");

/**
 * Get opacity of the border. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_border_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_border_opa");

/**
 * Get width of the border. Only pixel values can be used.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_border_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_border_width");

/**
 * Get only which side(s) the border should be drawn. Possible values are
 * `LV_BORDER_SIDE_NONE/TOP/BOTTOM/LEFT/RIGHT/INTERNAL`. OR-ed values can be used as
 * well, e.g. `LV_BORDER_SIDE_TOP | LV_BORDER_SIDE_LEFT`.
 * Default: `LV_BORDER_SIDE_FULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_border_side: (obj: LvObj, part: LV_PART | number) => LV_BORDER_SIDE | number = native("lv_obj_get_style_border_side");

/**
 * Gets whether the border should be drawn before or after the children are drawn.
 * `true`: after children, `false`: before children.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_border_post: (obj: LvObj, part: LV_PART | number) => boolean = native("lv_obj_get_style_border_post");

/**
 * Get width of outline in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_outline_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_outline_width");

/**
 * Get color of outline.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_outline_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_outline_color");

/**
 * Get opacity of outline. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_outline_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_outline_opa");

/**
 * Get padding of outline, i.e. the gap between Widget and the outline.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_outline_pad: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_outline_pad");

/**
 * Get width of the shadow in pixels. The value should be >= 0.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_shadow_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_shadow_width");

/**
 * Get an offset on the shadow in pixels in X direction.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_shadow_offset_x: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_shadow_offset_x");

/**
 * Get an offset on the shadow in pixels in Y direction.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_shadow_offset_y: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_shadow_offset_y");

/**
 * Make shadow calculation to use a larger or smaller rectangle as base. The value can
 * be in pixels to make the area larger/smaller.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_shadow_spread: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_shadow_spread");

/**
 * Get color of shadow.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_shadow_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_shadow_color");

/**
 * Get opacity of shadow. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_shadow_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_shadow_opa");

/**
 * Get opacity of an image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_image_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_image_opa");

/**
 * Get color to mix with the image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_image_recolor: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_image_recolor");

/**
 * Get intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_image_recolor_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_image_recolor_opa");

/**
 * Get width of lines in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_line_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_line_width");

/**
 * Get width of dashes in pixels. Note that dash works only on horizontal and vertical lines.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_line_dash_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_line_dash_width");

/**
 * Get gap between dashes in pixels. Note that dash works only on horizontal and
 * vertical lines.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_line_dash_gap: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_line_dash_gap");

/**
 * Make end points of the lines rounded. `true`: rounded, `false`: perpendicular line ending.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_line_rounded: (obj: LvObj, part: LV_PART | number) => boolean = native("lv_obj_get_style_line_rounded");

/**
 * Get color of lines.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_line_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_line_color");

/**
 * Get opacity of lines.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_line_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_line_opa");

/**
 * Get width (thickness) of arcs in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_arc_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_arc_width");

/**
 * Make end points of arcs rounded. `true`: rounded, `false`: perpendicular line ending.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_arc_rounded: (obj: LvObj, part: LV_PART | number) => boolean = native("lv_obj_get_style_arc_rounded");

/**
 * Get color of arc.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_arc_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_arc_color");

/**
 * Get opacity of arcs.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_arc_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_arc_opa");

/**
 * Gets color of text.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_text_color");

/**
 * Get opacity of text. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_text_opa");

/**
 * Get font of text (a pointer `lv_font_t *`).
 * Default: `LV_FONT_DEFAULT`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_font: (obj: LvObj, part: LV_PART | number) => LvFont | null = native("lv_obj_get_style_text_font");

/**
 * Get letter space in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_letter_space: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_text_letter_space");

/**
 * Get line space in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_line_space: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_text_line_space");

/**
 * Get decoration for the text. Possible values are
 * `LV_TEXT_DECOR_NONE/UNDERLINE/STRIKETHROUGH`. OR-ed values can be used as well.
 * Default: `LV_TEXT_DECOR_NONE`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_decor: (obj: LvObj, part: LV_PART | number) => LV_TEXT_DECOR | number = native("lv_obj_get_style_text_decor");

/**
 * Get how to align the lines of the text. Note that it doesn't align the Widget
 * itself, only the lines inside the Widget. Possible values are
 * `LV_TEXT_ALIGN_LEFT/CENTER/RIGHT/AUTO`. `LV_TEXT_ALIGN_AUTO` detect the text base
 * direction and uses left or right alignment accordingly.
 * Default: `LV_TEXT_ALIGN_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_align: (obj: LvObj, part: LV_PART | number) => LV_TEXT_ALIGN = native("lv_obj_get_style_text_align");

/**
 * Gets the color of letter outline stroke.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_outline_stroke_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_text_outline_stroke_color");

/**
 * Get the letter outline stroke width in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_outline_stroke_width: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_text_outline_stroke_width");

/**
 * Get the opacity of the letter outline stroke. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
 * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_text_outline_stroke_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_text_outline_stroke_opa");

/**
 * Gets the intensity of blurring. Applied on each lv_part separately before the
 * children are rendered.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_blur_radius: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_blur_radius");

/**
 * If `true` the background of the widget will be blurred. The part should have < 100%
 * opacity to make it visible. If `false` the given part will be blurred when it's
 * rendered but before drawing the children.
 * Default: `false`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_blur_backdrop: (obj: LvObj, part: LV_PART | number) => boolean = native("lv_obj_get_style_blur_backdrop");

/**
 * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
 * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
 * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
 * Default: `LV_BLUR_QUALITY_AUTO`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_blur_quality: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_blur_quality");

/**
 * Gets the intensity of blurring. Applied on each lv_part separately before the
 * children are rendered.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_drop_shadow_radius: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_drop_shadow_radius");

/**
 * Get an offset on the shadow in pixels in X direction.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_drop_shadow_offset_x: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_drop_shadow_offset_x");

/**
 * Get an offset on the shadow in pixels in Y direction.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_drop_shadow_offset_y: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_drop_shadow_offset_y");

/**
 * Get the color of the shadow.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_drop_shadow_color: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_drop_shadow_color");

/**
 * Get the opacity of the shadow.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_drop_shadow_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_drop_shadow_opa");

/**
 * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
 * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
 * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
 * Default: `LV_BLUR_QUALITY_PRECISION`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_drop_shadow_quality: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_drop_shadow_quality");

/**
 * Get radius on every corner. The value is interpreted in pixels (>= 0) or
 * `LV_RADIUS_CIRCLE` for max radius.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_radius: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_radius");

/**
 * Move start point of object (e.g. scale tick) radially.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_radial_offset: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_radial_offset");

/**
 * Enable clipping of content that overflows rounded corners of parent Widget. Can be
 * `true` or `false`.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_clip_corner: (obj: LvObj, part: LV_PART | number) => boolean = native("lv_obj_get_style_clip_corner");

/**
 * Scale down all opacity values of the Widget by this factor. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
 * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_opa");

/**
 * First draw Widget on the layer, then scale down layer opacity factor. Value 0,
 * `LV_OPA_0` or `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or
 * `LV_OPA_COVER` means fully covering, other values or LV_OPA_10, LV_OPA_20, etc
 * means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_opa_layered: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_opa_layered");

/**
 * The intensity of mixing of color filter.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_color_filter_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_color_filter_opa");

/**
 * Get a color to mix to the obj.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_recolor: (obj: LvObj, part: LV_PART | number) => LvColor = native("lv_obj_get_style_recolor");

/**
 * Gets the intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
 * fully transparent. A value of 255, `LV_OPA_100` or `LV_OPA_COVER` means fully
 * opaque. Intermediate values like LV_OPA_10, LV_OPA_20, etc result in
 * semi-transparency.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_recolor_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_recolor_opa");

/**
 * Animation duration in milliseconds. Its meaning is widget specific. E.g. blink time
 * of the cursor on the Text Area or scroll time of a roller. See Widgets'
 * documentation to learn more.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_anim_duration: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_anim_duration");

/**
 * Describes how to blend the colors to the background. Possible values are
 * `LV_BLEND_MODE_NORMAL/ADDITIVE/SUBTRACTIVE/MULTIPLY/DIFFERENCE`.
 * Default: `LV_BLEND_MODE_NORMAL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_blend_mode: (obj: LvObj, part: LV_PART | number) => LV_BLEND_MODE = native("lv_obj_get_style_blend_mode");

/**
 * Get layout of Widget. Children will be repositioned and resized according to
 * policies set for the layout. For possible values see documentation of the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_layout: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_layout");

/**
 * Get base direction of Widget. Possible values are `LV_BIDI_DIR_LTR/RTL/AUTO`.
 * Default: `LV_BASE_DIR_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_base_dir: (obj: LvObj, part: LV_PART | number) => LV_BASE_DIR = native("lv_obj_get_style_base_dir");

/**
 * Adjust sensitivity for rotary encoders in 1/256 unit. It means, 128: slow down the
 * rotary to half, 512: speeds up to double, 256: no change.
 * Default: `256`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_rotary_sensitivity: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_rotary_sensitivity");

/**
 * Defines in which direction the flex layout should arrange the children.
 * Default: `LV_FLEX_FLOW_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_flex_flow: (obj: LvObj, part: LV_PART | number) => LV_FLEX_FLOW = native("lv_obj_get_style_flex_flow");

/**
 * Defines how to align the children in the direction of flex flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_flex_main_place: (obj: LvObj, part: LV_PART | number) => LV_FLEX_ALIGN = native("lv_obj_get_style_flex_main_place");

/**
 * Defines how to align the children perpendicular to the direction of flex flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_flex_cross_place: (obj: LvObj, part: LV_PART | number) => LV_FLEX_ALIGN = native("lv_obj_get_style_flex_cross_place");

/**
 * Defines how to align the tracks of the flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_flex_track_place: (obj: LvObj, part: LV_PART | number) => LV_FLEX_ALIGN = native("lv_obj_get_style_flex_track_place");

/**
 * Defines how much space to take proportionally from the free space of the Widget's track.
 * Default: `0`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_flex_grow: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_flex_grow");

/**
 * Defines how to distribute the columns.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_grid_column_align: (obj: LvObj, part: LV_PART | number) => LV_GRID_ALIGN = native("lv_obj_get_style_grid_column_align");

/**
 * Defines how to distribute the rows.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_grid_row_align: (obj: LvObj, part: LV_PART | number) => LV_GRID_ALIGN = native("lv_obj_get_style_grid_row_align");

/**
 * Get column in which Widget should be placed.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_grid_cell_column_pos: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_grid_cell_column_pos");

/**
 * Get how to align Widget horizontally.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_grid_cell_x_align: (obj: LvObj, part: LV_PART | number) => LV_GRID_ALIGN = native("lv_obj_get_style_grid_cell_x_align");

/**
 * Get how many columns Widget should span. Needs to be >= 1.
 * Default: 1, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_grid_cell_column_span: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_grid_cell_column_span");

/**
 * Get row in which Widget should be placed.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_grid_cell_row_pos: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_grid_cell_row_pos");

/**
 * Get how to align Widget vertically.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_grid_cell_y_align: (obj: LvObj, part: LV_PART | number) => LV_GRID_ALIGN = native("lv_obj_get_style_grid_cell_y_align");

/**
 * Get how many rows Widget should span. Needs to be >= 1.
 * Default: 1, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export const lv_obj_get_style_grid_cell_row_span: (obj: LvObj, part: LV_PART | number) => number = native("lv_obj_get_style_grid_cell_row_span");

/**
 * Get the `opa` style property from all parents and multiply and `>> 8` them.
 * @param obj the object whose opacity should be get
 * @param part the part whose opacity should be get. Non-MAIN parts will consider the `opa` of the MAIN part too
 * @returns the final opacity considering the parents' opacity too
 */
export const lv_obj_get_style_opa_recursive: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = native("lv_obj_get_style_opa_recursive");
