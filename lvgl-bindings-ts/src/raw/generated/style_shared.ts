// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvAnim, LvColor, LvFont, LvGradient, LvImageSource, LvStyle, LvTransition } from "../handles.js";
import { native } from "../native.js";
import type { LV_ALIGN, LV_BASE_DIR, LV_BLEND_MODE, LV_BLUR_QUALITY, LV_BORDER_SIDE, LV_FLEX_ALIGN, LV_FLEX_FLOW, LV_GRAD_DIR, LV_GRID_ALIGN, LV_OPA, LV_STYLE, LV_TEXT_ALIGN, LV_TEXT_DECOR } from "./enums.js";

/**
 * Check if a style is constant
 * @param style pointer to a style
 * @returns true: the style is constant
 */
export let lv_style_is_const: (style: LvStyle) => boolean = (...args) => (lv_style_is_const = native("lv_style_is_const"))(...args);

/**
 * Register a new style property for custom usage
 * @returns a new property ID, or LV_STYLE_PROP_INV if there are no more available.
 *
 * Example:
 * @code
 * lv_style_prop_t MY_PROP;
 * static inline void lv_style_set_my_prop(lv_style_t * style, lv_color_t value) {
 * lv_style_value_t v = {.color = value}; lv_style_set_prop(style, MY_PROP, v); }
 *
 * ...
 * MY_PROP = lv_style_register_prop();
 * ...
 * lv_style_set_my_prop(&style1, lv_palette_main(LV_PALETTE_RED));
 * @endcode
 */
export let lv_style_register_prop: (flag: number) => LV_STYLE | number = (...args) => (lv_style_register_prop = native("lv_style_register_prop"))(...args);

/** Get the number of custom properties that have been registered thus far. */
export let lv_style_get_num_custom_props: () => LV_STYLE | number = (...args) => (lv_style_get_num_custom_props = native("lv_style_get_num_custom_props"))(...args);

export let lv_style_remove_prop: (style: LvStyle, prop: LV_STYLE | number) => boolean = (...args) => (lv_style_remove_prop = native("lv_style_remove_prop"))(...args);

export let lv_style_is_empty: (style: LvStyle) => boolean = (...args) => (lv_style_is_empty = native("lv_style_is_empty"))(...args);

/**
 * Tell the group of a property. If the a property from a group is set in a style the (1 << group) bit of style->has_group is set.
 * It allows early skipping the style if the property is not exists in the style at all.
 * @param prop a style property
 * @returns the group [0..30] 30 means all the custom properties with index > 120
 */
export let lv_style_get_prop_group: (prop: LV_STYLE | number) => number = (...args) => (lv_style_get_prop_group = native("lv_style_get_prop_group"))(...args);

/**
 * Get the flags of a built-in or custom property.
 *
 * @param prop a style property
 * @returns the flags of the property
 */
export let lv_style_prop_lookup_flags: (prop: LV_STYLE | number) => number = (...args) => (lv_style_prop_lookup_flags = native("lv_style_prop_lookup_flags"))(...args);

/**
 * Set `style`s width and height.
 * @param style pointer to style to be modified
 * @param width width in pixels
 * @param height height in pixels
 */
export let lv_style_set_size: (style: LvStyle, width: number, height: number) => void = (...args) => (lv_style_set_size = native("lv_style_set_size"))(...args);

/**
 * Set all 4 of `style`s padding values.
 * @param style pointer to style to be modified
 * @param value padding dimension in pixels
 */
export let lv_style_set_pad_all: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_all = native("lv_style_set_pad_all"))(...args);

/**
 * Set `style`s left and right padding values.
 * @param style pointer to style to be modified
 * @param value padding dimension in pixels
 */
export let lv_style_set_pad_hor: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_hor = native("lv_style_set_pad_hor"))(...args);

/**
 * Set `style`s top and bottom padding values.
 * @param style pointer to style to be modified
 * @param value padding dimension in pixels
 */
export let lv_style_set_pad_ver: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_ver = native("lv_style_set_pad_ver"))(...args);

/**
 * Set `style`s row and column padding gaps (applies only to Grid and Flex layouts).
 * @param style pointer to style to be modified
 * @param value gap dimension in pixels
 */
export let lv_style_set_pad_gap: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_gap = native("lv_style_set_pad_gap"))(...args);

/**
 * Set `style`s left and right margin values.
 * @param style pointer to style to be modified
 * @param value margin dimension in pixels
 */
export let lv_style_set_margin_hor: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_margin_hor = native("lv_style_set_margin_hor"))(...args);

/**
 * Set `style`s top and bottom margin values.
 * @param style pointer to style to be modified
 * @param value margin dimension in pixels
 */
export let lv_style_set_margin_ver: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_margin_ver = native("lv_style_set_margin_ver"))(...args);

/**
 * Set all 4 of `style`s margin values.
 * @param style pointer to style to be modified
 * @param value margin dimension in pixels
 */
export let lv_style_set_margin_all: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_margin_all = native("lv_style_set_margin_all"))(...args);

/**
 * Set `style`s X and Y transform scale values.
 * @param style pointer to style to be modified
 * @param value scale factor. Example values:
 * - 256 or LV_SCALE_NONE: no zoom
 * - <256: scale down
 * - >256: scale up
 * - 128: half size
 * - 512: double size
 */
export let lv_style_set_transform_scale: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_scale = native("lv_style_set_transform_scale"))(...args);

/**
 * @brief Check if the style property has a specified behavioral flag.
 *
 * Do not pass multiple flags to this function as backwards-compatibility is not guaranteed
 * for that.
 *
 * @param prop Property ID
 * @param flag Flag
 * @returns true if the flag is set for this property
 */
export let lv_style_prop_has_flag: (prop: LV_STYLE | number, flag: number) => boolean = (...args) => (lv_style_prop_has_flag = native("lv_style_prop_has_flag"))(...args);

/**
 * Sets width of Widget. Pixel, percentage and `LV_SIZE_CONTENT` values can be used.
 * Percentage values are relative to the width of the parent's content area.
 * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_width = native("lv_style_set_width"))(...args);

/**
 * Sets a minimal width. Pixel and percentage values can be used. Percentage values
 * are relative to the width of the parent's content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_min_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_min_width = native("lv_style_set_min_width"))(...args);

/**
 * Sets a maximal width. Pixel and percentage values can be used. Percentage values
 * are relative to the width of the parent's content area.
 * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_max_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_max_width = native("lv_style_set_max_width"))(...args);

/**
 * Sets height of Widget. Pixel, percentage and `LV_SIZE_CONTENT` can be used.
 * Percentage values are relative to the height of the parent's content area.
 * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_height: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_height = native("lv_style_set_height"))(...args);

/**
 * Sets a minimal height. Pixel and percentage values can be used. Percentage values
 * are relative to the height of the parent's content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_min_height: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_min_height = native("lv_style_set_min_height"))(...args);

/**
 * Sets a maximal height. Pixel and percentage values can be used. Percentage values
 * are relative to the height of the parent's content area.
 * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_max_height: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_max_height = native("lv_style_set_max_height"))(...args);

/**
 * Its meaning depends on the type of Widget. For example in case of lv_scale it means
 * the length of the ticks.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_length: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_length = native("lv_style_set_length"))(...args);

/**
 * Set X coordinate of Widget considering the ``align`` setting. Pixel and percentage
 * values can be used. Percentage values are relative to the width of the parent's
 * content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_x: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_x = native("lv_style_set_x"))(...args);

/**
 * Set Y coordinate of Widget considering the ``align`` setting. Pixel and percentage
 * values can be used. Percentage values are relative to the height of the parent's
 * content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_y: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_y = native("lv_style_set_y"))(...args);

/**
 * Set the alignment which tells from which point of the parent the X and Y
 * coordinates should be interpreted. Possible values are: `LV_ALIGN_DEFAULT`,
 * `LV_ALIGN_TOP_LEFT/MID/RIGHT`, `LV_ALIGN_BOTTOM_LEFT/MID/RIGHT`,
 * `LV_ALIGN_LEFT/RIGHT_MID`, `LV_ALIGN_CENTER`. `LV_ALIGN_DEFAULT` means
 * `LV_ALIGN_TOP_LEFT` with LTR base direction and `LV_ALIGN_TOP_RIGHT` with RTL base
 * direction.
 * Default: `LV_ALIGN_DEFAULT`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_align: (style: LvStyle, value: LV_ALIGN) => void = (...args) => (lv_style_set_align = native("lv_style_set_align"))(...args);

/**
 * Make Widget wider on both sides with this value. Pixel and percentage (with
 * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's width.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_transform_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_width = native("lv_style_set_transform_width"))(...args);

/**
 * Make Widget higher on both sides with this value. Pixel and percentage (with
 * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's height.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_transform_height: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_height = native("lv_style_set_transform_height"))(...args);

/**
 * Move Widget with this value in X direction. Applied after layouts, aligns and other
 * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
 * values are relative to Widget's width.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_translate_x: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_translate_x = native("lv_style_set_translate_x"))(...args);

/**
 * Move Widget with this value in Y direction. Applied after layouts, aligns and other
 * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
 * values are relative to Widget's height.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_translate_y: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_translate_y = native("lv_style_set_translate_y"))(...args);

/**
 * Move object around the centre of the parent object (e.g. around the circumference
 * of a scale).
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_translate_radial: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_translate_radial = native("lv_style_set_translate_radial"))(...args);

/**
 * Zoom Widget horizontally. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
 * half size, 512 double size, and so on.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_transform_scale_x: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_scale_x = native("lv_style_set_transform_scale_x"))(...args);

/**
 * Zoom Widget vertically. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
 * half size, 512 double size, and so on.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_transform_scale_y: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_scale_y = native("lv_style_set_transform_scale_y"))(...args);

/**
 * Rotate Widget. The value is interpreted in 0.1 degree units. E.g. 450 means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_transform_rotation: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_rotation = native("lv_style_set_transform_rotation"))(...args);

/**
 * Set pivot point's X coordinate for transformations. Relative to Widget's top left corner.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_transform_pivot_x: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_pivot_x = native("lv_style_set_transform_pivot_x"))(...args);

/**
 * Set pivot point's Y coordinate for transformations. Relative to Widget's top left corner.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_transform_pivot_y: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_pivot_y = native("lv_style_set_transform_pivot_y"))(...args);

/**
 * Skew Widget horizontally. The value is interpreted in 0.1 degree units. E.g. 450
 * means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_transform_skew_x: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_skew_x = native("lv_style_set_transform_skew_x"))(...args);

/**
 * Skew Widget vertically. The value is interpreted in 0.1 degree units. E.g. 450
 * means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_transform_skew_y: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_transform_skew_y = native("lv_style_set_transform_skew_y"))(...args);

/**
 * Sets the padding on the top. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_pad_top: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_top = native("lv_style_set_pad_top"))(...args);

/**
 * Sets the padding on the bottom. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_pad_bottom: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_bottom = native("lv_style_set_pad_bottom"))(...args);

/**
 * Sets the padding on the left. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_pad_left: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_left = native("lv_style_set_pad_left"))(...args);

/**
 * Sets the padding on the right. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_pad_right: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_right = native("lv_style_set_pad_right"))(...args);

/**
 * Sets the padding between the rows. Used by the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_pad_row: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_row = native("lv_style_set_pad_row"))(...args);

/**
 * Sets the padding between the columns. Used by the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_pad_column: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_column = native("lv_style_set_pad_column"))(...args);

/**
 * Pad text labels away from the scale ticks/remainder of the ``LV_PART_``.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_pad_radial: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_pad_radial = native("lv_style_set_pad_radial"))(...args);

/**
 * Sets margin on the top. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_margin_top: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_margin_top = native("lv_style_set_margin_top"))(...args);

/**
 * Sets margin on the bottom. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_margin_bottom: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_margin_bottom = native("lv_style_set_margin_bottom"))(...args);

/**
 * Sets margin on the left. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_margin_left: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_margin_left = native("lv_style_set_margin_left"))(...args);

/**
 * Sets margin on the right. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_margin_right: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_margin_right = native("lv_style_set_margin_right"))(...args);

/**
 * Set background color of Widget.
 * Default: `0xffffff`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_bg_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_bg_color = native("lv_style_set_bg_color"))(...args);

/**
 * Set opacity of the background. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_bg_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_bg_opa = native("lv_style_set_bg_opa"))(...args);

/**
 * Set gradient color of the background. Used only if `grad_dir` is not `LV_GRAD_DIR_NONE`.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_bg_grad_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_bg_grad_color = native("lv_style_set_bg_grad_color"))(...args);

/**
 * Set direction of the gradient of the background. Possible values are
 * `LV_GRAD_DIR_NONE/HOR/VER`.
 * Default: `LV_GRAD_DIR_NONE`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_bg_grad_dir: (style: LvStyle, value: LV_GRAD_DIR) => void = (...args) => (lv_style_set_bg_grad_dir = native("lv_style_set_bg_grad_dir"))(...args);

/**
 * Set point from which background color should start for gradients. 0 means to
 * top/left side, 255 the bottom/right side, 128 the center, and so on.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_bg_main_stop: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_bg_main_stop = native("lv_style_set_bg_main_stop"))(...args);

/**
 * Set point from which background's gradient color should start. 0 means to top/left
 * side, 255 the bottom/right side, 128 the center, and so on.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_bg_grad_stop: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_bg_grad_stop = native("lv_style_set_bg_grad_stop"))(...args);

/**
 * Set opacity of the first gradient color.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_bg_main_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_bg_main_opa = native("lv_style_set_bg_main_opa"))(...args);

/**
 * Set opacity of the second gradient color.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_bg_grad_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_bg_grad_opa = native("lv_style_set_bg_grad_opa"))(...args);

/**
 * Set gradient definition. The pointed instance must exist while Widget is alive.
 * NULL to disable. It wraps `BG_GRAD_COLOR`, `BG_GRAD_DIR`, `BG_MAIN_STOP` and
 * `BG_GRAD_STOP` into one descriptor and allows creating gradients with more colors
 * as well. If it's set other gradient related properties will be ignored.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Pointer to gradient descriptor
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_style_set_bg_grad: (style: LvStyle, value: LvGradient | null) => void = (...args) => (lv_style_set_bg_grad = native("lv_style_set_bg_grad"))(...args);

/**
 * Set a background image. Can be a pointer to `lv_image_dsc_t`, a path to a file or
 * an `LV_SYMBOL_...`.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Pointer to image source
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_style_set_bg_image_src: (style: LvStyle, value: LvImageSource | null) => void = (...args) => (lv_style_set_bg_image_src = native("lv_style_set_bg_image_src"))(...args);

/**
 * Set opacity of the background image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
 * fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other
 * values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_bg_image_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_bg_image_opa = native("lv_style_set_bg_image_opa"))(...args);

/**
 * Set a color to mix to the background image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_bg_image_recolor: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_bg_image_recolor = native("lv_style_set_bg_image_recolor"))(...args);

/**
 * Set intensity of background image recoloring. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means no mixing, 255, `LV_OPA_100` or `LV_OPA_COVER` means full
 * recoloring, other values or LV_OPA_10, LV_OPA_20, etc are interpreted
 * proportionally.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_bg_image_recolor_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_bg_image_recolor_opa = native("lv_style_set_bg_image_recolor_opa"))(...args);

/**
 * If enabled the background image will be tiled. Possible values are `true` or `false`.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_bg_image_tiled: (style: LvStyle, value: boolean) => void = (...args) => (lv_style_set_bg_image_tiled = native("lv_style_set_bg_image_tiled"))(...args);

/**
 * Set color of the border.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_border_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_border_color = native("lv_style_set_border_color"))(...args);

/**
 * Set opacity of the border. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_border_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_border_opa = native("lv_style_set_border_opa"))(...args);

/**
 * Set width of the border. Only pixel values can be used.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_border_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_border_width = native("lv_style_set_border_width"))(...args);

/**
 * Set only which side(s) the border should be drawn. Possible values are
 * `LV_BORDER_SIDE_NONE/TOP/BOTTOM/LEFT/RIGHT/INTERNAL`. OR-ed values can be used as
 * well, e.g. `LV_BORDER_SIDE_TOP | LV_BORDER_SIDE_LEFT`.
 * Default: `LV_BORDER_SIDE_FULL`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_border_side: (style: LvStyle, value: LV_BORDER_SIDE | number) => void = (...args) => (lv_style_set_border_side = native("lv_style_set_border_side"))(...args);

/**
 * Sets whether the border should be drawn before or after the children are drawn.
 * `true`: after children, `false`: before children.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_border_post: (style: LvStyle, value: boolean) => void = (...args) => (lv_style_set_border_post = native("lv_style_set_border_post"))(...args);

/**
 * Set width of outline in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_outline_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_outline_width = native("lv_style_set_outline_width"))(...args);

/**
 * Set color of outline.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_outline_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_outline_color = native("lv_style_set_outline_color"))(...args);

/**
 * Set opacity of outline. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_outline_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_outline_opa = native("lv_style_set_outline_opa"))(...args);

/**
 * Set padding of outline, i.e. the gap between Widget and the outline.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_outline_pad: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_outline_pad = native("lv_style_set_outline_pad"))(...args);

/**
 * Set width of the shadow in pixels. The value should be >= 0.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_shadow_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_shadow_width = native("lv_style_set_shadow_width"))(...args);

/**
 * Set an offset on the shadow in pixels in X direction.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_shadow_offset_x: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_shadow_offset_x = native("lv_style_set_shadow_offset_x"))(...args);

/**
 * Set an offset on the shadow in pixels in Y direction.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_shadow_offset_y: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_shadow_offset_y = native("lv_style_set_shadow_offset_y"))(...args);

/**
 * Make shadow calculation to use a larger or smaller rectangle as base. The value can
 * be in pixels to make the area larger/smaller.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_shadow_spread: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_shadow_spread = native("lv_style_set_shadow_spread"))(...args);

/**
 * Set color of shadow.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_shadow_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_shadow_color = native("lv_style_set_shadow_color"))(...args);

/**
 * Set opacity of shadow. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_shadow_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_shadow_opa = native("lv_style_set_shadow_opa"))(...args);

/**
 * Set opacity of an image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_image_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_image_opa = native("lv_style_set_image_opa"))(...args);

/**
 * Set color to mix with the image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_image_recolor: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_image_recolor = native("lv_style_set_image_recolor"))(...args);

/**
 * Set intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_image_recolor_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_image_recolor_opa = native("lv_style_set_image_recolor_opa"))(...args);

/**
 * Set width of lines in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_line_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_line_width = native("lv_style_set_line_width"))(...args);

/**
 * Set width of dashes in pixels. Note that dash works only on horizontal and vertical lines.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_line_dash_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_line_dash_width = native("lv_style_set_line_dash_width"))(...args);

/**
 * Set gap between dashes in pixels. Note that dash works only on horizontal and
 * vertical lines.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_line_dash_gap: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_line_dash_gap = native("lv_style_set_line_dash_gap"))(...args);

/**
 * Make end points of the lines rounded. `true`: rounded, `false`: perpendicular line ending.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_line_rounded: (style: LvStyle, value: boolean) => void = (...args) => (lv_style_set_line_rounded = native("lv_style_set_line_rounded"))(...args);

/**
 * Set color of lines.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_line_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_line_color = native("lv_style_set_line_color"))(...args);

/**
 * Set opacity of lines.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_line_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_line_opa = native("lv_style_set_line_opa"))(...args);

/**
 * Set width (thickness) of arcs in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_arc_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_arc_width = native("lv_style_set_arc_width"))(...args);

/**
 * Make end points of arcs rounded. `true`: rounded, `false`: perpendicular line ending.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_arc_rounded: (style: LvStyle, value: boolean) => void = (...args) => (lv_style_set_arc_rounded = native("lv_style_set_arc_rounded"))(...args);

/**
 * Set color of arc.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_arc_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_arc_color = native("lv_style_set_arc_color"))(...args);

/**
 * Set opacity of arcs.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_arc_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_arc_opa = native("lv_style_set_arc_opa"))(...args);

/**
 * Set an image from which arc will be masked out. It's useful to display complex
 * effects on the arcs. Can be a pointer to `lv_image_dsc_t` or a path to a file.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Pointer to image source
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_style_set_arc_image_src: (style: LvStyle, value: LvImageSource | null) => void = (...args) => (lv_style_set_arc_image_src = native("lv_style_set_arc_image_src"))(...args);

/**
 * Sets color of text.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_text_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_text_color = native("lv_style_set_text_color"))(...args);

/**
 * Set opacity of text. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_text_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_text_opa = native("lv_style_set_text_opa"))(...args);

/**
 * Set font of text (a pointer `lv_font_t *`).
 * Default: `LV_FONT_DEFAULT`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Pointer to font
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_style_set_text_font: (style: LvStyle, value: LvFont | null) => void = (...args) => (lv_style_set_text_font = native("lv_style_set_text_font"))(...args);

/**
 * Set letter space in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_text_letter_space: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_text_letter_space = native("lv_style_set_text_letter_space"))(...args);

/**
 * Set line space in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_text_line_space: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_text_line_space = native("lv_style_set_text_line_space"))(...args);

/**
 * Set decoration for the text. Possible values are
 * `LV_TEXT_DECOR_NONE/UNDERLINE/STRIKETHROUGH`. OR-ed values can be used as well.
 * Default: `LV_TEXT_DECOR_NONE`, inherited: Yes, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_text_decor: (style: LvStyle, value: LV_TEXT_DECOR | number) => void = (...args) => (lv_style_set_text_decor = native("lv_style_set_text_decor"))(...args);

/**
 * Set how to align the lines of the text. Note that it doesn't align the Widget
 * itself, only the lines inside the Widget. Possible values are
 * `LV_TEXT_ALIGN_LEFT/CENTER/RIGHT/AUTO`. `LV_TEXT_ALIGN_AUTO` detect the text base
 * direction and uses left or right alignment accordingly.
 * Default: `LV_TEXT_ALIGN_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_text_align: (style: LvStyle, value: LV_TEXT_ALIGN) => void = (...args) => (lv_style_set_text_align = native("lv_style_set_text_align"))(...args);

/**
 * Sets the color of letter outline stroke.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_text_outline_stroke_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_text_outline_stroke_color = native("lv_style_set_text_outline_stroke_color"))(...args);

/**
 * Set the letter outline stroke width in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_text_outline_stroke_width: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_text_outline_stroke_width = native("lv_style_set_text_outline_stroke_width"))(...args);

/**
 * Set the opacity of the letter outline stroke. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
 * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_text_outline_stroke_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_text_outline_stroke_opa = native("lv_style_set_text_outline_stroke_opa"))(...args);

/**
 * Sets the intensity of blurring. Applied on each lv_part separately before the
 * children are rendered.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_blur_radius: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_blur_radius = native("lv_style_set_blur_radius"))(...args);

/**
 * If `true` the background of the widget will be blurred. The part should have < 100%
 * opacity to make it visible. If `false` the given part will be blurred when it's
 * rendered but before drawing the children.
 * Default: `false`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_blur_backdrop: (style: LvStyle, value: boolean) => void = (...args) => (lv_style_set_blur_backdrop = native("lv_style_set_blur_backdrop"))(...args);

/**
 * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
 * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
 * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
 * Default: `LV_BLUR_QUALITY_AUTO`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_blur_quality: (style: LvStyle, value: LV_BLUR_QUALITY) => void = (...args) => (lv_style_set_blur_quality = native("lv_style_set_blur_quality"))(...args);

/**
 * Sets the intensity of blurring. Applied on each lv_part separately before the
 * children are rendered.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_drop_shadow_radius: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_drop_shadow_radius = native("lv_style_set_drop_shadow_radius"))(...args);

/**
 * Set an offset on the shadow in pixels in X direction.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_drop_shadow_offset_x: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_drop_shadow_offset_x = native("lv_style_set_drop_shadow_offset_x"))(...args);

/**
 * Set an offset on the shadow in pixels in Y direction.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_drop_shadow_offset_y: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_drop_shadow_offset_y = native("lv_style_set_drop_shadow_offset_y"))(...args);

/**
 * Set the color of the shadow.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_drop_shadow_color: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_drop_shadow_color = native("lv_style_set_drop_shadow_color"))(...args);

/**
 * Set the opacity of the shadow.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_drop_shadow_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_drop_shadow_opa = native("lv_style_set_drop_shadow_opa"))(...args);

/**
 * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
 * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
 * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
 * Default: `LV_BLUR_QUALITY_PRECISION`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_drop_shadow_quality: (style: LvStyle, value: LV_BLUR_QUALITY) => void = (...args) => (lv_style_set_drop_shadow_quality = native("lv_style_set_drop_shadow_quality"))(...args);

/**
 * Set radius on every corner. The value is interpreted in pixels (>= 0) or
 * `LV_RADIUS_CIRCLE` for max radius.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_radius: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_radius = native("lv_style_set_radius"))(...args);

/**
 * Move start point of object (e.g. scale tick) radially.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_radial_offset: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_radial_offset = native("lv_style_set_radial_offset"))(...args);

/**
 * Enable clipping of content that overflows rounded corners of parent Widget. Can be
 * `true` or `false`.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_clip_corner: (style: LvStyle, value: boolean) => void = (...args) => (lv_style_set_clip_corner = native("lv_style_set_clip_corner"))(...args);

/**
 * Scale down all opacity values of the Widget by this factor. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
 * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_opa = native("lv_style_set_opa"))(...args);

/**
 * First draw Widget on the layer, then scale down layer opacity factor. Value 0,
 * `LV_OPA_0` or `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or
 * `LV_OPA_COVER` means fully covering, other values or LV_OPA_10, LV_OPA_20, etc
 * means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_opa_layered: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_opa_layered = native("lv_style_set_opa_layered"))(...args);

/**
 * The intensity of mixing of color filter.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_color_filter_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_color_filter_opa = native("lv_style_set_color_filter_opa"))(...args);

/**
 * Set a color to mix to the obj.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Color to submit
 */
export let lv_style_set_recolor: (style: LvStyle, value: LvColor) => void = (...args) => (lv_style_set_recolor = native("lv_style_set_recolor"))(...args);

/**
 * Sets the intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
 * fully transparent. A value of 255, `LV_OPA_100` or `LV_OPA_COVER` means fully
 * opaque. Intermediate values like LV_OPA_10, LV_OPA_20, etc result in
 * semi-transparency.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_recolor_opa: (style: LvStyle, value: LV_OPA | number) => void = (...args) => (lv_style_set_recolor_opa = native("lv_style_set_recolor_opa"))(...args);

/**
 * Animation template for Widget's animation. Should be a pointer to `lv_anim_t`. The
 * animation parameters are widget specific, e.g. animation time could be the E.g.
 * blink time of the cursor on the Text Area or scroll time of a roller. See Widgets'
 * documentation to learn more.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Pointer to animation descriptor
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_style_set_anim: (style: LvStyle, value: LvAnim | null) => void = (...args) => (lv_style_set_anim = native("lv_style_set_anim"))(...args);

/**
 * Animation duration in milliseconds. Its meaning is widget specific. E.g. blink time
 * of the cursor on the Text Area or scroll time of a roller. See Widgets'
 * documentation to learn more.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_anim_duration: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_anim_duration = native("lv_style_set_anim_duration"))(...args);

/**
 * An initialized ``lv_style_transition_dsc_t`` to describe a transition.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Pointer to transition descriptor
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_style_set_transition: (style: LvStyle, value: LvTransition | null) => void = (...args) => (lv_style_set_transition = native("lv_style_set_transition"))(...args);

/**
 * Describes how to blend the colors to the background. Possible values are
 * `LV_BLEND_MODE_NORMAL/ADDITIVE/SUBTRACTIVE/MULTIPLY/DIFFERENCE`.
 * Default: `LV_BLEND_MODE_NORMAL`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_blend_mode: (style: LvStyle, value: LV_BLEND_MODE) => void = (...args) => (lv_style_set_blend_mode = native("lv_style_set_blend_mode"))(...args);

/**
 * Set layout of Widget. Children will be repositioned and resized according to
 * policies set for the layout. For possible values see documentation of the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_layout: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_layout = native("lv_style_set_layout"))(...args);

/**
 * Set base direction of Widget. Possible values are `LV_BIDI_DIR_LTR/RTL/AUTO`.
 * Default: `LV_BASE_DIR_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_base_dir: (style: LvStyle, value: LV_BASE_DIR) => void = (...args) => (lv_style_set_base_dir = native("lv_style_set_base_dir"))(...args);

/**
 * If set, a layer will be created for the widget and the layer will be masked with
 * this A8 bitmap mask.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Pointer to A8 bitmap mask
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_style_set_bitmap_mask_src: (style: LvStyle, value: LvImageSource | null) => void = (...args) => (lv_style_set_bitmap_mask_src = native("lv_style_set_bitmap_mask_src"))(...args);

/**
 * Adjust sensitivity for rotary encoders in 1/256 unit. It means, 128: slow down the
 * rotary to half, 512: speeds up to double, 256: no change.
 * Default: `256`, inherited: Yes, layout: No, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_rotary_sensitivity: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_rotary_sensitivity = native("lv_style_set_rotary_sensitivity"))(...args);

/**
 * Defines in which direction the flex layout should arrange the children.
 * Default: `LV_FLEX_FLOW_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_flex_flow: (style: LvStyle, value: LV_FLEX_FLOW) => void = (...args) => (lv_style_set_flex_flow = native("lv_style_set_flex_flow"))(...args);

/**
 * Defines how to align the children in the direction of flex flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_flex_main_place: (style: LvStyle, value: LV_FLEX_ALIGN) => void = (...args) => (lv_style_set_flex_main_place = native("lv_style_set_flex_main_place"))(...args);

/**
 * Defines how to align the children perpendicular to the direction of flex flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_flex_cross_place: (style: LvStyle, value: LV_FLEX_ALIGN) => void = (...args) => (lv_style_set_flex_cross_place = native("lv_style_set_flex_cross_place"))(...args);

/**
 * Defines how to align the tracks of the flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_flex_track_place: (style: LvStyle, value: LV_FLEX_ALIGN) => void = (...args) => (lv_style_set_flex_track_place = native("lv_style_set_flex_track_place"))(...args);

/**
 * Defines how much space to take proportionally from the free space of the Widget's track.
 * Default: `0`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_flex_grow: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_flex_grow = native("lv_style_set_flex_grow"))(...args);

/**
 * Defines how to distribute the columns.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_grid_column_align: (style: LvStyle, value: LV_GRID_ALIGN) => void = (...args) => (lv_style_set_grid_column_align = native("lv_style_set_grid_column_align"))(...args);

/**
 * Defines how to distribute the rows.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_grid_row_align: (style: LvStyle, value: LV_GRID_ALIGN) => void = (...args) => (lv_style_set_grid_row_align = native("lv_style_set_grid_row_align"))(...args);

/**
 * Set column in which Widget should be placed.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_grid_cell_column_pos: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_grid_cell_column_pos = native("lv_style_set_grid_cell_column_pos"))(...args);

/**
 * Set how to align Widget horizontally.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_grid_cell_x_align: (style: LvStyle, value: LV_GRID_ALIGN) => void = (...args) => (lv_style_set_grid_cell_x_align = native("lv_style_set_grid_cell_x_align"))(...args);

/**
 * Set how many columns Widget should span. Needs to be >= 1.
 * Default: 1, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_grid_cell_column_span: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_grid_cell_column_span = native("lv_style_set_grid_cell_column_span"))(...args);

/**
 * Set row in which Widget should be placed.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_grid_cell_row_pos: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_grid_cell_row_pos = native("lv_style_set_grid_cell_row_pos"))(...args);

/**
 * Set how to align Widget vertically.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_grid_cell_y_align: (style: LvStyle, value: LV_GRID_ALIGN) => void = (...args) => (lv_style_set_grid_cell_y_align = native("lv_style_set_grid_cell_y_align"))(...args);

/**
 * Set how many rows Widget should span. Needs to be >= 1.
 * Default: 1, inherited: No, layout: Yes, ext. draw: No.
 * @param style Pointer to style
 * @param value Value to submit
 */
export let lv_style_set_grid_cell_row_span: (style: LvStyle, value: number) => void = (...args) => (lv_style_set_grid_cell_row_span = native("lv_style_set_grid_cell_row_span"))(...args);
