// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvAnim, LvColor, LvColor32, LvFont, LvGradient, LvImageSource, LvObj, LvObserver, LvStyle, LvStyleSelector, LvSubject, LvTransition } from "../handles.js";
import { native } from "../native.js";
import type { LV_ALIGN, LV_BASE_DIR, LV_BLEND_MODE, LV_BLUR_QUALITY, LV_BORDER_SIDE, LV_FLEX_ALIGN, LV_FLEX_FLOW, LV_GRAD_DIR, LV_GRID_ALIGN, LV_OPA, LV_PART, LV_STATE, LV_STYLE, LV_TEXT_ALIGN, LV_TEXT_DECOR } from "./enums.js";

/**
 * Remove all styles added by a theme from a widget
 * @param selector OR-ed values of states and a part to remove only styles with matching selectors.
 * LV_STATE_ANY and LV_PART_ANY can be used
 * @param obj pointer to a widget
 */
export let lv_obj_remove_theme: (obj: LvObj, selector: LvStyleSelector) => void = (...args) => (lv_obj_remove_theme = native("lv_obj_remove_theme"))(...args);

/**
 * Notify all object if a style is modified
 * @param style pointer to a style. Only the objects with this style will be notified
 * (NULL to notify all objects)
 */
export let lv_obj_report_style_change: (style: LvStyle | null) => void = (...args) => (lv_obj_report_style_change = native("lv_obj_report_style_change"))(...args);

/**
 * Notify an object and its children about its style is modified.
 * @param obj pointer to an object
 * @param part the part whose style was changed. E.g. `LV_PART_ANY`, `LV_PART_MAIN`
 * @param prop `LV_STYLE_PROP_ANY` or an `LV_STYLE_...` property.
 * It is used to optimize what needs to be refreshed.
 * `LV_STYLE_PROP_INV` to perform only a style cache update
 */
export let lv_obj_refresh_style: (obj: LvObj, part: LV_PART | number, prop: LV_STYLE | number) => void = (...args) => (lv_obj_refresh_style = native("lv_obj_refresh_style"))(...args);

/**
 * Temporary disable a style for a selector. It will look like is the style wasn't added
 * @param obj pointer to an object
 * @param style pointer to a style
 * @param selector the selector of a style (e.g. LV_STATE_PRESSED | LV_PART_KNOB)
 * @param dis true: disable the style, false: enable the style
 */
export let lv_obj_style_set_disabled: (obj: LvObj, style: LvStyle, selector: LvStyleSelector, dis: boolean) => void = (...args) => (lv_obj_style_set_disabled = native("lv_obj_style_set_disabled"))(...args);

export let lv_obj_style_get_disabled: (obj: LvObj, style: LvStyle, selector: LvStyleSelector) => boolean = (...args) => (lv_obj_style_get_disabled = native("lv_obj_style_get_disabled"))(...args);

/**
 * Enable or disable automatic style refreshing when a new style is added/removed to/from an object
 * or any other style change happens.
 * @param en true: enable refreshing; false: disable refreshing
 */
export let lv_obj_enable_style_refresh: (en: boolean) => void = (...args) => (lv_obj_enable_style_refresh = native("lv_obj_enable_style_refresh"))(...args);

export let lv_obj_has_style_prop: (obj: LvObj, selector: LvStyleSelector, prop: LV_STYLE | number) => boolean = (...args) => (lv_obj_has_style_prop = native("lv_obj_has_style_prop"))(...args);

export let lv_obj_remove_local_style_prop: (obj: LvObj, prop: LV_STYLE | number, selector: LvStyleSelector) => boolean = (...args) => (lv_obj_remove_local_style_prop = native("lv_obj_remove_local_style_prop"))(...args);

/**
 * Fade in an an object and all its children.
 * @param obj the object to fade in
 * @param time time of fade
 * @param delay delay to start the animation
 */
export let lv_obj_fade_in: (obj: LvObj, time: number, delay: number) => void = (...args) => (lv_obj_fade_in = native("lv_obj_fade_in"))(...args);

/**
 * Fade out an an object and all its children.
 * @param obj the object to fade out
 * @param time time of fade
 * @param delay delay to start the animation
 */
export let lv_obj_fade_out: (obj: LvObj, time: number, delay: number) => void = (...args) => (lv_obj_fade_out = native("lv_obj_fade_out"))(...args);

export let lv_obj_style_get_selector_state: (selector: LvStyleSelector) => LV_STATE | number = (...args) => (lv_obj_style_get_selector_state = native("lv_obj_style_get_selector_state"))(...args);

export let lv_obj_style_get_selector_part: (selector: LvStyleSelector) => LV_PART | number = (...args) => (lv_obj_style_get_selector_part = native("lv_obj_style_get_selector_part"))(...args);

export let lv_obj_set_style_pad_all: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_all = native("lv_obj_set_style_pad_all"))(...args);

export let lv_obj_set_style_pad_hor: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_hor = native("lv_obj_set_style_pad_hor"))(...args);

export let lv_obj_set_style_pad_ver: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_ver = native("lv_obj_set_style_pad_ver"))(...args);

export let lv_obj_set_style_margin_all: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_margin_all = native("lv_obj_set_style_margin_all"))(...args);

export let lv_obj_set_style_margin_hor: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_margin_hor = native("lv_obj_set_style_margin_hor"))(...args);

export let lv_obj_set_style_margin_ver: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_margin_ver = native("lv_obj_set_style_margin_ver"))(...args);

export let lv_obj_set_style_pad_gap: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_gap = native("lv_obj_set_style_pad_gap"))(...args);

export let lv_obj_set_style_size: (obj: LvObj, width: number, height: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_size = native("lv_obj_set_style_size"))(...args);

export let lv_obj_set_style_transform_scale: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_scale = native("lv_obj_set_style_transform_scale"))(...args);

export let lv_obj_get_style_space_left: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_space_left = native("lv_obj_get_style_space_left"))(...args);

export let lv_obj_get_style_space_right: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_space_right = native("lv_obj_get_style_space_right"))(...args);

export let lv_obj_get_style_space_top: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_space_top = native("lv_obj_get_style_space_top"))(...args);

export let lv_obj_get_style_space_bottom: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_space_bottom = native("lv_obj_get_style_space_bottom"))(...args);

export let lv_obj_calculate_style_text_align: (obj: LvObj, part: LV_PART | number, txt: string) => LV_TEXT_ALIGN = (...args) => (lv_obj_calculate_style_text_align = native("lv_obj_calculate_style_text_align"))(...args);

export let lv_obj_get_style_transform_scale_x_safe: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_scale_x_safe = native("lv_obj_get_style_transform_scale_x_safe"))(...args);

export let lv_obj_get_style_transform_scale_y_safe: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_scale_y_safe = native("lv_obj_get_style_transform_scale_y_safe"))(...args);

/**
 * Get the `opa` style property from all parents and multiply and `>> 8` them.
 * @param obj the object whose opacity should be get
 * @param part the part whose opacity should be get. Non-MAIN parts will consider the `opa` of the MAIN part too
 * @returns the final opacity considering the parents' opacity too
 */
export let lv_obj_get_style_opa_recursive: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_opa_recursive = native("lv_obj_get_style_opa_recursive"))(...args);

/**
 * Apply recolor effect to the input color based on the object's style properties.
 * @param obj the target object containing recolor style properties
 * @param part the part to retrieve recolor styles.
 * @param color the original color to be modified
 * @returns the blended color after applying recolor and opacity
 */
export let lv_obj_style_apply_recolor: (obj: LvObj, part: LV_PART | number, color: LvColor32) => LvColor32 = (...args) => (lv_obj_style_apply_recolor = native("lv_obj_style_apply_recolor"))(...args);

/**
 * Get the `recolor` style property from all parents and blend them recursively.
 * @param obj the object whose recolor value should be retrieved
 * @param part the target part to check. Non-MAIN parts will also consider
 * the `recolor` value from the MAIN part during calculation
 * @returns the final blended recolor value combining all parent's recolor values
 */
export let lv_obj_get_style_recolor_recursive: (obj: LvObj, part: LV_PART | number) => LvColor32 | null = (...args) => (lv_obj_get_style_recolor_recursive = native("lv_obj_get_style_recolor_recursive"))(...args);

/**
 * Disable a style if a subject's value is not equal to a reference value
 * @param obj pointer to Widget
 * @param style pointer to a style
 * @param selector pointer to a selector
 * @param subject pointer to Subject
 * @param ref_value reference value to compare Subject's value with
 * @returns pointer to newly-created Observer
 * Ownership: `style` is kept alive for as long as the first argument lives.
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_style: (obj: LvObj, style: LvStyle, selector: LvStyleSelector, subject: LvSubject, ref_value: number) => LvObserver | null = (...args) => (lv_obj_bind_style = native("lv_obj_bind_style"))(...args);

/**
 * Connect a subject's value to a style property of a widget.
 * @param obj pointer to a Widget
 * @param prop a style property
 * @param selector a selector for which the property should be added, e.g. `LV_PART_KNOB | LV_STATE_PRESSED`
 * @param subject pointer a Subject to which value the property should be bound
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_obj_bind_style_prop: (obj: LvObj, prop: LV_STYLE | number, selector: LvStyleSelector, subject: LvSubject) => LvObserver | null = (...args) => (lv_obj_bind_style_prop = native("lv_obj_bind_style_prop"))(...args);

/**
 * Gets width of Widget. Pixel, percentage and `LV_SIZE_CONTENT` values can be used.
 * Percentage values are relative to the width of the parent's content area.
 * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_width = native("lv_obj_get_style_width"))(...args);

/**
 * Gets a minimal width. Pixel and percentage values can be used. Percentage values
 * are relative to the width of the parent's content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_min_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_min_width = native("lv_obj_get_style_min_width"))(...args);

/**
 * Gets a maximal width. Pixel and percentage values can be used. Percentage values
 * are relative to the width of the parent's content area.
 * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_max_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_max_width = native("lv_obj_get_style_max_width"))(...args);

/**
 * Gets height of Widget. Pixel, percentage and `LV_SIZE_CONTENT` can be used.
 * Percentage values are relative to the height of the parent's content area.
 * Default: Widget dependent, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_height: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_height = native("lv_obj_get_style_height"))(...args);

/**
 * Gets a minimal height. Pixel and percentage values can be used. Percentage values
 * are relative to the height of the parent's content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_min_height: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_min_height = native("lv_obj_get_style_min_height"))(...args);

/**
 * Gets a maximal height. Pixel and percentage values can be used. Percentage values
 * are relative to the height of the parent's content area.
 * Default: LV_COORD_MAX, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_max_height: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_max_height = native("lv_obj_get_style_max_height"))(...args);

/**
 * Its meaning depends on the type of Widget. For example in case of lv_scale it means
 * the length of the ticks.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_length: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_length = native("lv_obj_get_style_length"))(...args);

/**
 * Get X coordinate of Widget considering the ``align`` setting. Pixel and percentage
 * values can be used. Percentage values are relative to the width of the parent's
 * content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_x: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_x = native("lv_obj_get_style_x"))(...args);

/**
 * Get Y coordinate of Widget considering the ``align`` setting. Pixel and percentage
 * values can be used. Percentage values are relative to the height of the parent's
 * content area.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_y: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_y = native("lv_obj_get_style_y"))(...args);

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
export let lv_obj_get_style_align: (obj: LvObj, part: LV_PART | number) => LV_ALIGN = (...args) => (lv_obj_get_style_align = native("lv_obj_get_style_align"))(...args);

/**
 * Make Widget wider on both sides with this value. Pixel and percentage (with
 * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's width.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transform_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_width = native("lv_obj_get_style_transform_width"))(...args);

/**
 * Make Widget higher on both sides with this value. Pixel and percentage (with
 * `lv_pct(x)`) values can be used. Percentage values are relative to Widget's height.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transform_height: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_height = native("lv_obj_get_style_transform_height"))(...args);

/**
 * Move Widget with this value in X direction. Applied after layouts, aligns and other
 * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
 * values are relative to Widget's width.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_translate_x: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_translate_x = native("lv_obj_get_style_translate_x"))(...args);

/**
 * Move Widget with this value in Y direction. Applied after layouts, aligns and other
 * positioning. Pixel and percentage (with `lv_pct(x)`) values can be used. Percentage
 * values are relative to Widget's height.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_translate_y: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_translate_y = native("lv_obj_get_style_translate_y"))(...args);

/**
 * Move object around the centre of the parent object (e.g. around the circumference
 * of a scale).
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_translate_radial: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_translate_radial = native("lv_obj_get_style_translate_radial"))(...args);

/**
 * Zoom Widget horizontally. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
 * half size, 512 double size, and so on.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transform_scale_x: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_scale_x = native("lv_obj_get_style_transform_scale_x"))(...args);

/**
 * Zoom Widget vertically. The value 256 (or `LV_SCALE_NONE`) means normal size, 128
 * half size, 512 double size, and so on.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transform_scale_y: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_scale_y = native("lv_obj_get_style_transform_scale_y"))(...args);

/**
 * Rotate Widget. The value is interpreted in 0.1 degree units. E.g. 450 means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transform_rotation: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_rotation = native("lv_obj_get_style_transform_rotation"))(...args);

/**
 * Get pivot point's X coordinate for transformations. Relative to Widget's top left corner.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transform_pivot_x: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_pivot_x = native("lv_obj_get_style_transform_pivot_x"))(...args);

/**
 * Get pivot point's Y coordinate for transformations. Relative to Widget's top left corner.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transform_pivot_y: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_pivot_y = native("lv_obj_get_style_transform_pivot_y"))(...args);

/**
 * Skew Widget horizontally. The value is interpreted in 0.1 degree units. E.g. 450
 * means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transform_skew_x: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_skew_x = native("lv_obj_get_style_transform_skew_x"))(...args);

/**
 * Skew Widget vertically. The value is interpreted in 0.1 degree units. E.g. 450
 * means 45 deg.
 * Default: 0, inherited: No, layout: Yes, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transform_skew_y: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_transform_skew_y = native("lv_obj_get_style_transform_skew_y"))(...args);

/**
 * Gets the padding on the top. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_pad_top: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_pad_top = native("lv_obj_get_style_pad_top"))(...args);

/**
 * Gets the padding on the bottom. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_pad_bottom: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_pad_bottom = native("lv_obj_get_style_pad_bottom"))(...args);

/**
 * Gets the padding on the left. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_pad_left: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_pad_left = native("lv_obj_get_style_pad_left"))(...args);

/**
 * Gets the padding on the right. It makes the content area smaller in this direction.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_pad_right: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_pad_right = native("lv_obj_get_style_pad_right"))(...args);

/**
 * Gets the padding between the rows. Used by the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_pad_row: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_pad_row = native("lv_obj_get_style_pad_row"))(...args);

/**
 * Gets the padding between the columns. Used by the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_pad_column: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_pad_column = native("lv_obj_get_style_pad_column"))(...args);

/**
 * Pad text labels away from the scale ticks/remainder of the ``LV_PART_``.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_pad_radial: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_pad_radial = native("lv_obj_get_style_pad_radial"))(...args);

/**
 * Gets margin on the top. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_margin_top: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_margin_top = native("lv_obj_get_style_margin_top"))(...args);

/**
 * Gets margin on the bottom. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_margin_bottom: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_margin_bottom = native("lv_obj_get_style_margin_bottom"))(...args);

/**
 * Gets margin on the left. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_margin_left: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_margin_left = native("lv_obj_get_style_margin_left"))(...args);

/**
 * Gets margin on the right. Widget will keep this space from its siblings in layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_margin_right: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_margin_right = native("lv_obj_get_style_margin_right"))(...args);

/**
 * Get background color of Widget.
 * Default: `0xffffff`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_bg_color = native("lv_obj_get_style_bg_color"))(...args);

/**
 * Get background color of Widget.
 * Default: `0xffffff`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_bg_color_filtered = native("lv_obj_get_style_bg_color_filtered"))(...args);

/**
 * Get opacity of the background. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_bg_opa = native("lv_obj_get_style_bg_opa"))(...args);

/**
 * Get gradient color of the background. Used only if `grad_dir` is not `LV_GRAD_DIR_NONE`.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_grad_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_bg_grad_color = native("lv_obj_get_style_bg_grad_color"))(...args);

/**
 * Get gradient color of the background. Used only if `grad_dir` is not `LV_GRAD_DIR_NONE`.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_grad_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_bg_grad_color_filtered = native("lv_obj_get_style_bg_grad_color_filtered"))(...args);

/**
 * Get direction of the gradient of the background. Possible values are
 * `LV_GRAD_DIR_NONE/HOR/VER`.
 * Default: `LV_GRAD_DIR_NONE`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_grad_dir: (obj: LvObj, part: LV_PART | number) => LV_GRAD_DIR = (...args) => (lv_obj_get_style_bg_grad_dir = native("lv_obj_get_style_bg_grad_dir"))(...args);

/**
 * Get point from which background color should start for gradients. 0 means to
 * top/left side, 255 the bottom/right side, 128 the center, and so on.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_main_stop: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_bg_main_stop = native("lv_obj_get_style_bg_main_stop"))(...args);

/**
 * Get point from which background's gradient color should start. 0 means to top/left
 * side, 255 the bottom/right side, 128 the center, and so on.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_grad_stop: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_bg_grad_stop = native("lv_obj_get_style_bg_grad_stop"))(...args);

/**
 * Get opacity of the first gradient color.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_main_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_bg_main_opa = native("lv_obj_get_style_bg_main_opa"))(...args);

/**
 * Get opacity of the second gradient color.
 * Default: 255, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_grad_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_bg_grad_opa = native("lv_obj_get_style_bg_grad_opa"))(...args);

/**
 * Get gradient definition. The pointed instance must exist while Widget is alive.
 * NULL to disable. It wraps `BG_GRAD_COLOR`, `BG_GRAD_DIR`, `BG_MAIN_STOP` and
 * `BG_GRAD_STOP` into one descriptor and allows creating gradients with more colors
 * as well. If it's set other gradient related properties will be ignored.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_grad: (obj: LvObj, part: LV_PART | number) => LvGradient | null = (...args) => (lv_obj_get_style_bg_grad = native("lv_obj_get_style_bg_grad"))(...args);

/**
 * Get a background image. Can be a pointer to `lv_image_dsc_t`, a path to a file or
 * an `LV_SYMBOL_...`.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_image_src: (obj: LvObj, part: LV_PART | number) => LvImageSource | null = (...args) => (lv_obj_get_style_bg_image_src = native("lv_obj_get_style_bg_image_src"))(...args);

/**
 * Get opacity of the background image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
 * fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other
 * values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_image_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_bg_image_opa = native("lv_obj_get_style_bg_image_opa"))(...args);

/**
 * Get a color to mix to the background image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_image_recolor: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_bg_image_recolor = native("lv_obj_get_style_bg_image_recolor"))(...args);

/**
 * Get a color to mix to the background image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_image_recolor_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_bg_image_recolor_filtered = native("lv_obj_get_style_bg_image_recolor_filtered"))(...args);

/**
 * Get intensity of background image recoloring. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means no mixing, 255, `LV_OPA_100` or `LV_OPA_COVER` means full
 * recoloring, other values or LV_OPA_10, LV_OPA_20, etc are interpreted
 * proportionally.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_image_recolor_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_bg_image_recolor_opa = native("lv_obj_get_style_bg_image_recolor_opa"))(...args);

/**
 * If enabled the background image will be tiled. Possible values are `true` or `false`.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bg_image_tiled: (obj: LvObj, part: LV_PART | number) => boolean = (...args) => (lv_obj_get_style_bg_image_tiled = native("lv_obj_get_style_bg_image_tiled"))(...args);

/**
 * Get color of the border.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_border_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_border_color = native("lv_obj_get_style_border_color"))(...args);

/**
 * Get color of the border.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_border_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_border_color_filtered = native("lv_obj_get_style_border_color_filtered"))(...args);

/**
 * Get opacity of the border. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_border_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_border_opa = native("lv_obj_get_style_border_opa"))(...args);

/**
 * Get width of the border. Only pixel values can be used.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_border_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_border_width = native("lv_obj_get_style_border_width"))(...args);

/**
 * Get only which side(s) the border should be drawn. Possible values are
 * `LV_BORDER_SIDE_NONE/TOP/BOTTOM/LEFT/RIGHT/INTERNAL`. OR-ed values can be used as
 * well, e.g. `LV_BORDER_SIDE_TOP | LV_BORDER_SIDE_LEFT`.
 * Default: `LV_BORDER_SIDE_FULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_border_side: (obj: LvObj, part: LV_PART | number) => LV_BORDER_SIDE | number = (...args) => (lv_obj_get_style_border_side = native("lv_obj_get_style_border_side"))(...args);

/**
 * Gets whether the border should be drawn before or after the children are drawn.
 * `true`: after children, `false`: before children.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_border_post: (obj: LvObj, part: LV_PART | number) => boolean = (...args) => (lv_obj_get_style_border_post = native("lv_obj_get_style_border_post"))(...args);

/**
 * Get width of outline in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_outline_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_outline_width = native("lv_obj_get_style_outline_width"))(...args);

/**
 * Get color of outline.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_outline_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_outline_color = native("lv_obj_get_style_outline_color"))(...args);

/**
 * Get color of outline.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_outline_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_outline_color_filtered = native("lv_obj_get_style_outline_color_filtered"))(...args);

/**
 * Get opacity of outline. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_outline_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_outline_opa = native("lv_obj_get_style_outline_opa"))(...args);

/**
 * Get padding of outline, i.e. the gap between Widget and the outline.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_outline_pad: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_outline_pad = native("lv_obj_get_style_outline_pad"))(...args);

/**
 * Get width of the shadow in pixels. The value should be >= 0.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_shadow_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_shadow_width = native("lv_obj_get_style_shadow_width"))(...args);

/**
 * Get an offset on the shadow in pixels in X direction.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_shadow_offset_x: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_shadow_offset_x = native("lv_obj_get_style_shadow_offset_x"))(...args);

/**
 * Get an offset on the shadow in pixels in Y direction.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_shadow_offset_y: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_shadow_offset_y = native("lv_obj_get_style_shadow_offset_y"))(...args);

/**
 * Make shadow calculation to use a larger or smaller rectangle as base. The value can
 * be in pixels to make the area larger/smaller.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_shadow_spread: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_shadow_spread = native("lv_obj_get_style_shadow_spread"))(...args);

/**
 * Get color of shadow.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_shadow_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_shadow_color = native("lv_obj_get_style_shadow_color"))(...args);

/**
 * Get color of shadow.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_shadow_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_shadow_color_filtered = native("lv_obj_get_style_shadow_color_filtered"))(...args);

/**
 * Get opacity of shadow. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_shadow_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_shadow_opa = native("lv_obj_get_style_shadow_opa"))(...args);

/**
 * Get opacity of an image. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_image_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_image_opa = native("lv_obj_get_style_image_opa"))(...args);

/**
 * Get color to mix with the image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_image_recolor: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_image_recolor = native("lv_obj_get_style_image_recolor"))(...args);

/**
 * Get color to mix with the image.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_image_recolor_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_image_recolor_filtered = native("lv_obj_get_style_image_recolor_filtered"))(...args);

/**
 * Get intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_image_recolor_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_image_recolor_opa = native("lv_obj_get_style_image_recolor_opa"))(...args);

/**
 * Get width of lines in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_line_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_line_width = native("lv_obj_get_style_line_width"))(...args);

/**
 * Get width of dashes in pixels. Note that dash works only on horizontal and vertical lines.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_line_dash_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_line_dash_width = native("lv_obj_get_style_line_dash_width"))(...args);

/**
 * Get gap between dashes in pixels. Note that dash works only on horizontal and
 * vertical lines.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_line_dash_gap: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_line_dash_gap = native("lv_obj_get_style_line_dash_gap"))(...args);

/**
 * Make end points of the lines rounded. `true`: rounded, `false`: perpendicular line ending.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_line_rounded: (obj: LvObj, part: LV_PART | number) => boolean = (...args) => (lv_obj_get_style_line_rounded = native("lv_obj_get_style_line_rounded"))(...args);

/**
 * Get color of lines.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_line_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_line_color = native("lv_obj_get_style_line_color"))(...args);

/**
 * Get color of lines.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_line_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_line_color_filtered = native("lv_obj_get_style_line_color_filtered"))(...args);

/**
 * Get opacity of lines.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_line_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_line_opa = native("lv_obj_get_style_line_opa"))(...args);

/**
 * Get width (thickness) of arcs in pixels.
 * Default: 0, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_arc_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_arc_width = native("lv_obj_get_style_arc_width"))(...args);

/**
 * Make end points of arcs rounded. `true`: rounded, `false`: perpendicular line ending.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_arc_rounded: (obj: LvObj, part: LV_PART | number) => boolean = (...args) => (lv_obj_get_style_arc_rounded = native("lv_obj_get_style_arc_rounded"))(...args);

/**
 * Get color of arc.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_arc_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_arc_color = native("lv_obj_get_style_arc_color"))(...args);

/**
 * Get color of arc.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_arc_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_arc_color_filtered = native("lv_obj_get_style_arc_color_filtered"))(...args);

/**
 * Get opacity of arcs.
 * Default: `LV_OPA_COVER`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_arc_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_arc_opa = native("lv_obj_get_style_arc_opa"))(...args);

/**
 * Get an image from which arc will be masked out. It's useful to display complex
 * effects on the arcs. Can be a pointer to `lv_image_dsc_t` or a path to a file.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_arc_image_src: (obj: LvObj, part: LV_PART | number) => LvImageSource | null = (...args) => (lv_obj_get_style_arc_image_src = native("lv_obj_get_style_arc_image_src"))(...args);

/**
 * Gets color of text.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_text_color = native("lv_obj_get_style_text_color"))(...args);

/**
 * Gets color of text.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_text_color_filtered = native("lv_obj_get_style_text_color_filtered"))(...args);

/**
 * Get opacity of text. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means fully
 * transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means fully covering, other values
 * or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_text_opa = native("lv_obj_get_style_text_opa"))(...args);

/**
 * Get font of text (a pointer `lv_font_t *`).
 * Default: `LV_FONT_DEFAULT`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_font: (obj: LvObj, part: LV_PART | number) => LvFont | null = (...args) => (lv_obj_get_style_text_font = native("lv_obj_get_style_text_font"))(...args);

/**
 * Get letter space in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_letter_space: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_text_letter_space = native("lv_obj_get_style_text_letter_space"))(...args);

/**
 * Get line space in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_line_space: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_text_line_space = native("lv_obj_get_style_text_line_space"))(...args);

/**
 * Get decoration for the text. Possible values are
 * `LV_TEXT_DECOR_NONE/UNDERLINE/STRIKETHROUGH`. OR-ed values can be used as well.
 * Default: `LV_TEXT_DECOR_NONE`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_decor: (obj: LvObj, part: LV_PART | number) => LV_TEXT_DECOR | number = (...args) => (lv_obj_get_style_text_decor = native("lv_obj_get_style_text_decor"))(...args);

/**
 * Get how to align the lines of the text. Note that it doesn't align the Widget
 * itself, only the lines inside the Widget. Possible values are
 * `LV_TEXT_ALIGN_LEFT/CENTER/RIGHT/AUTO`. `LV_TEXT_ALIGN_AUTO` detect the text base
 * direction and uses left or right alignment accordingly.
 * Default: `LV_TEXT_ALIGN_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_align: (obj: LvObj, part: LV_PART | number) => LV_TEXT_ALIGN = (...args) => (lv_obj_get_style_text_align = native("lv_obj_get_style_text_align"))(...args);

/**
 * Gets the color of letter outline stroke.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_outline_stroke_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_text_outline_stroke_color = native("lv_obj_get_style_text_outline_stroke_color"))(...args);

/**
 * Gets the color of letter outline stroke.
 * Default: `0x000000`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_outline_stroke_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_text_outline_stroke_color_filtered = native("lv_obj_get_style_text_outline_stroke_color_filtered"))(...args);

/**
 * Get the letter outline stroke width in pixels.
 * Default: 0, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_outline_stroke_width: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_text_outline_stroke_width = native("lv_obj_get_style_text_outline_stroke_width"))(...args);

/**
 * Get the opacity of the letter outline stroke. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
 * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_text_outline_stroke_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_text_outline_stroke_opa = native("lv_obj_get_style_text_outline_stroke_opa"))(...args);

/**
 * Gets the intensity of blurring. Applied on each lv_part separately before the
 * children are rendered.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_blur_radius: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_blur_radius = native("lv_obj_get_style_blur_radius"))(...args);

/**
 * If `true` the background of the widget will be blurred. The part should have < 100%
 * opacity to make it visible. If `false` the given part will be blurred when it's
 * rendered but before drawing the children.
 * Default: `false`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_blur_backdrop: (obj: LvObj, part: LV_PART | number) => boolean = (...args) => (lv_obj_get_style_blur_backdrop = native("lv_obj_get_style_blur_backdrop"))(...args);

/**
 * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
 * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
 * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
 * Default: `LV_BLUR_QUALITY_AUTO`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_blur_quality: (obj: LvObj, part: LV_PART | number) => LV_BLUR_QUALITY = (...args) => (lv_obj_get_style_blur_quality = native("lv_obj_get_style_blur_quality"))(...args);

/**
 * Gets the intensity of blurring. Applied on each lv_part separately before the
 * children are rendered.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_drop_shadow_radius: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_drop_shadow_radius = native("lv_obj_get_style_drop_shadow_radius"))(...args);

/**
 * Get an offset on the shadow in pixels in X direction.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_drop_shadow_offset_x: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_drop_shadow_offset_x = native("lv_obj_get_style_drop_shadow_offset_x"))(...args);

/**
 * Get an offset on the shadow in pixels in Y direction.
 * Default: `0`, inherited: No, layout: No, ext. draw: Yes.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_drop_shadow_offset_y: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_drop_shadow_offset_y = native("lv_obj_get_style_drop_shadow_offset_y"))(...args);

/**
 * Get the color of the shadow.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_drop_shadow_color: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_drop_shadow_color = native("lv_obj_get_style_drop_shadow_color"))(...args);

/**
 * Get the color of the shadow.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_drop_shadow_color_filtered: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_drop_shadow_color_filtered = native("lv_obj_get_style_drop_shadow_color_filtered"))(...args);

/**
 * Get the opacity of the shadow.
 * Default: `0`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_drop_shadow_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_drop_shadow_opa = native("lv_obj_get_style_drop_shadow_opa"))(...args);

/**
 * Setting to `LV_BLUR_QUALITY_SPEED` the blurring algorithm will prefer speed over
 * quality. `LV_BLUR_QUALITY_PRECISION` will force using higher quality but slower
 * blur. With `LV_BLUR_QUALITY_AUTO` the quality will be selected automatically.
 * Default: `LV_BLUR_QUALITY_PRECISION`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_drop_shadow_quality: (obj: LvObj, part: LV_PART | number) => LV_BLUR_QUALITY = (...args) => (lv_obj_get_style_drop_shadow_quality = native("lv_obj_get_style_drop_shadow_quality"))(...args);

/**
 * Get radius on every corner. The value is interpreted in pixels (>= 0) or
 * `LV_RADIUS_CIRCLE` for max radius.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_radius: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_radius = native("lv_obj_get_style_radius"))(...args);

/**
 * Move start point of object (e.g. scale tick) radially.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_radial_offset: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_radial_offset = native("lv_obj_get_style_radial_offset"))(...args);

/**
 * Enable clipping of content that overflows rounded corners of parent Widget. Can be
 * `true` or `false`.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_clip_corner: (obj: LvObj, part: LV_PART | number) => boolean = (...args) => (lv_obj_get_style_clip_corner = native("lv_obj_get_style_clip_corner"))(...args);

/**
 * Scale down all opacity values of the Widget by this factor. Value 0, `LV_OPA_0` or
 * `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or `LV_OPA_COVER` means
 * fully covering, other values or LV_OPA_10, LV_OPA_20, etc means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_opa = native("lv_obj_get_style_opa"))(...args);

/**
 * First draw Widget on the layer, then scale down layer opacity factor. Value 0,
 * `LV_OPA_0` or `LV_OPA_TRANSP` means fully transparent, 255, `LV_OPA_100` or
 * `LV_OPA_COVER` means fully covering, other values or LV_OPA_10, LV_OPA_20, etc
 * means semi transparency.
 * Default: `LV_OPA_COVER`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_opa_layered: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_opa_layered = native("lv_obj_get_style_opa_layered"))(...args);

/**
 * The intensity of mixing of color filter.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_color_filter_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_color_filter_opa = native("lv_obj_get_style_color_filter_opa"))(...args);

/**
 * Get a color to mix to the obj.
 * Default: `0x000000`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_recolor: (obj: LvObj, part: LV_PART | number) => LvColor = (...args) => (lv_obj_get_style_recolor = native("lv_obj_get_style_recolor"))(...args);

/**
 * Gets the intensity of color mixing. Value 0, `LV_OPA_0` or `LV_OPA_TRANSP` means
 * fully transparent. A value of 255, `LV_OPA_100` or `LV_OPA_COVER` means fully
 * opaque. Intermediate values like LV_OPA_10, LV_OPA_20, etc result in
 * semi-transparency.
 * Default: `LV_OPA_TRANSP`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_recolor_opa: (obj: LvObj, part: LV_PART | number) => LV_OPA | number = (...args) => (lv_obj_get_style_recolor_opa = native("lv_obj_get_style_recolor_opa"))(...args);

/**
 * Animation template for Widget's animation. Should be a pointer to `lv_anim_t`. The
 * animation parameters are widget specific, e.g. animation time could be the E.g.
 * blink time of the cursor on the Text Area or scroll time of a roller. See Widgets'
 * documentation to learn more.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_anim: (obj: LvObj, part: LV_PART | number) => LvAnim | null = (...args) => (lv_obj_get_style_anim = native("lv_obj_get_style_anim"))(...args);

/**
 * Animation duration in milliseconds. Its meaning is widget specific. E.g. blink time
 * of the cursor on the Text Area or scroll time of a roller. See Widgets'
 * documentation to learn more.
 * Default: 0, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_anim_duration: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_anim_duration = native("lv_obj_get_style_anim_duration"))(...args);

/**
 * An initialized ``lv_style_transition_dsc_t`` to describe a transition.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_transition: (obj: LvObj, part: LV_PART | number) => LvTransition | null = (...args) => (lv_obj_get_style_transition = native("lv_obj_get_style_transition"))(...args);

/**
 * Describes how to blend the colors to the background. Possible values are
 * `LV_BLEND_MODE_NORMAL/ADDITIVE/SUBTRACTIVE/MULTIPLY/DIFFERENCE`.
 * Default: `LV_BLEND_MODE_NORMAL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_blend_mode: (obj: LvObj, part: LV_PART | number) => LV_BLEND_MODE = (...args) => (lv_obj_get_style_blend_mode = native("lv_obj_get_style_blend_mode"))(...args);

/**
 * Get layout of Widget. Children will be repositioned and resized according to
 * policies set for the layout. For possible values see documentation of the layouts.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_layout: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_layout = native("lv_obj_get_style_layout"))(...args);

/**
 * Get base direction of Widget. Possible values are `LV_BIDI_DIR_LTR/RTL/AUTO`.
 * Default: `LV_BASE_DIR_AUTO`, inherited: Yes, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_base_dir: (obj: LvObj, part: LV_PART | number) => LV_BASE_DIR = (...args) => (lv_obj_get_style_base_dir = native("lv_obj_get_style_base_dir"))(...args);

/**
 * If set, a layer will be created for the widget and the layer will be masked with
 * this A8 bitmap mask.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_bitmap_mask_src: (obj: LvObj, part: LV_PART | number) => LvImageSource | null = (...args) => (lv_obj_get_style_bitmap_mask_src = native("lv_obj_get_style_bitmap_mask_src"))(...args);

/**
 * Adjust sensitivity for rotary encoders in 1/256 unit. It means, 128: slow down the
 * rotary to half, 512: speeds up to double, 256: no change.
 * Default: `256`, inherited: Yes, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_rotary_sensitivity: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_rotary_sensitivity = native("lv_obj_get_style_rotary_sensitivity"))(...args);

/**
 * Defines in which direction the flex layout should arrange the children.
 * Default: `LV_FLEX_FLOW_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_flex_flow: (obj: LvObj, part: LV_PART | number) => LV_FLEX_FLOW = (...args) => (lv_obj_get_style_flex_flow = native("lv_obj_get_style_flex_flow"))(...args);

/**
 * Defines how to align the children in the direction of flex flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_flex_main_place: (obj: LvObj, part: LV_PART | number) => LV_FLEX_ALIGN = (...args) => (lv_obj_get_style_flex_main_place = native("lv_obj_get_style_flex_main_place"))(...args);

/**
 * Defines how to align the children perpendicular to the direction of flex flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_flex_cross_place: (obj: LvObj, part: LV_PART | number) => LV_FLEX_ALIGN = (...args) => (lv_obj_get_style_flex_cross_place = native("lv_obj_get_style_flex_cross_place"))(...args);

/**
 * Defines how to align the tracks of the flow.
 * Default: `LV_FLEX_ALIGN_NONE`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_flex_track_place: (obj: LvObj, part: LV_PART | number) => LV_FLEX_ALIGN = (...args) => (lv_obj_get_style_flex_track_place = native("lv_obj_get_style_flex_track_place"))(...args);

/**
 * Defines how much space to take proportionally from the free space of the Widget's track.
 * Default: `0`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_flex_grow: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_flex_grow = native("lv_obj_get_style_flex_grow"))(...args);

/**
 * Defines how to distribute the columns.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_grid_column_align: (obj: LvObj, part: LV_PART | number) => LV_GRID_ALIGN = (...args) => (lv_obj_get_style_grid_column_align = native("lv_obj_get_style_grid_column_align"))(...args);

/**
 * Defines how to distribute the rows.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_grid_row_align: (obj: LvObj, part: LV_PART | number) => LV_GRID_ALIGN = (...args) => (lv_obj_get_style_grid_row_align = native("lv_obj_get_style_grid_row_align"))(...args);

/**
 * Get column in which Widget should be placed.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_grid_cell_column_pos: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_grid_cell_column_pos = native("lv_obj_get_style_grid_cell_column_pos"))(...args);

/**
 * Get how to align Widget horizontally.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_grid_cell_x_align: (obj: LvObj, part: LV_PART | number) => LV_GRID_ALIGN = (...args) => (lv_obj_get_style_grid_cell_x_align = native("lv_obj_get_style_grid_cell_x_align"))(...args);

/**
 * Get how many columns Widget should span. Needs to be >= 1.
 * Default: 1, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_grid_cell_column_span: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_grid_cell_column_span = native("lv_obj_get_style_grid_cell_column_span"))(...args);

/**
 * Get row in which Widget should be placed.
 * Default: 0, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_grid_cell_row_pos: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_grid_cell_row_pos = native("lv_obj_get_style_grid_cell_row_pos"))(...args);

/**
 * Get how to align Widget vertically.
 * Default: `LV_GRID_ALIGN_START`, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_grid_cell_y_align: (obj: LvObj, part: LV_PART | number) => LV_GRID_ALIGN = (...args) => (lv_obj_get_style_grid_cell_y_align = native("lv_obj_get_style_grid_cell_y_align"))(...args);

/**
 * Get how many rows Widget should span. Needs to be >= 1.
 * Default: 1, inherited: No, layout: Yes, ext. draw: No.
 * @param obj Pointer to Widget
 * @param part One of the `LV_PART_...` enum values
 */
export let lv_obj_get_style_grid_cell_row_span: (obj: LvObj, part: LV_PART | number) => number = (...args) => (lv_obj_get_style_grid_cell_row_span = native("lv_obj_get_style_grid_cell_row_span"))(...args);

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
export let lv_obj_set_style_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_width = native("lv_obj_set_style_width"))(...args);

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
export let lv_obj_set_style_min_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_min_width = native("lv_obj_set_style_min_width"))(...args);

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
export let lv_obj_set_style_max_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_max_width = native("lv_obj_set_style_max_width"))(...args);

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
export let lv_obj_set_style_height: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_height = native("lv_obj_set_style_height"))(...args);

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
export let lv_obj_set_style_min_height: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_min_height = native("lv_obj_set_style_min_height"))(...args);

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
export let lv_obj_set_style_max_height: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_max_height = native("lv_obj_set_style_max_height"))(...args);

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
export let lv_obj_set_style_length: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_length = native("lv_obj_set_style_length"))(...args);

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
export let lv_obj_set_style_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_x = native("lv_obj_set_style_x"))(...args);

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
export let lv_obj_set_style_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_y = native("lv_obj_set_style_y"))(...args);

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
export let lv_obj_set_style_align: (obj: LvObj, value: LV_ALIGN, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_align = native("lv_obj_set_style_align"))(...args);

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
export let lv_obj_set_style_transform_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_width = native("lv_obj_set_style_transform_width"))(...args);

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
export let lv_obj_set_style_transform_height: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_height = native("lv_obj_set_style_transform_height"))(...args);

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
export let lv_obj_set_style_translate_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_translate_x = native("lv_obj_set_style_translate_x"))(...args);

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
export let lv_obj_set_style_translate_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_translate_y = native("lv_obj_set_style_translate_y"))(...args);

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
export let lv_obj_set_style_translate_radial: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_translate_radial = native("lv_obj_set_style_translate_radial"))(...args);

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
export let lv_obj_set_style_transform_scale_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_scale_x = native("lv_obj_set_style_transform_scale_x"))(...args);

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
export let lv_obj_set_style_transform_scale_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_scale_y = native("lv_obj_set_style_transform_scale_y"))(...args);

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
export let lv_obj_set_style_transform_rotation: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_rotation = native("lv_obj_set_style_transform_rotation"))(...args);

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
export let lv_obj_set_style_transform_pivot_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_pivot_x = native("lv_obj_set_style_transform_pivot_x"))(...args);

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
export let lv_obj_set_style_transform_pivot_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_pivot_y = native("lv_obj_set_style_transform_pivot_y"))(...args);

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
export let lv_obj_set_style_transform_skew_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_skew_x = native("lv_obj_set_style_transform_skew_x"))(...args);

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
export let lv_obj_set_style_transform_skew_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transform_skew_y = native("lv_obj_set_style_transform_skew_y"))(...args);

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
export let lv_obj_set_style_pad_top: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_top = native("lv_obj_set_style_pad_top"))(...args);

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
export let lv_obj_set_style_pad_bottom: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_bottom = native("lv_obj_set_style_pad_bottom"))(...args);

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
export let lv_obj_set_style_pad_left: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_left = native("lv_obj_set_style_pad_left"))(...args);

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
export let lv_obj_set_style_pad_right: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_right = native("lv_obj_set_style_pad_right"))(...args);

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
export let lv_obj_set_style_pad_row: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_row = native("lv_obj_set_style_pad_row"))(...args);

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
export let lv_obj_set_style_pad_column: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_column = native("lv_obj_set_style_pad_column"))(...args);

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
export let lv_obj_set_style_pad_radial: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_pad_radial = native("lv_obj_set_style_pad_radial"))(...args);

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
export let lv_obj_set_style_margin_top: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_margin_top = native("lv_obj_set_style_margin_top"))(...args);

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
export let lv_obj_set_style_margin_bottom: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_margin_bottom = native("lv_obj_set_style_margin_bottom"))(...args);

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
export let lv_obj_set_style_margin_left: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_margin_left = native("lv_obj_set_style_margin_left"))(...args);

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
export let lv_obj_set_style_margin_right: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_margin_right = native("lv_obj_set_style_margin_right"))(...args);

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
export let lv_obj_set_style_bg_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_color = native("lv_obj_set_style_bg_color"))(...args);

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
export let lv_obj_set_style_bg_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_opa = native("lv_obj_set_style_bg_opa"))(...args);

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
export let lv_obj_set_style_bg_grad_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_grad_color = native("lv_obj_set_style_bg_grad_color"))(...args);

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
export let lv_obj_set_style_bg_grad_dir: (obj: LvObj, value: LV_GRAD_DIR, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_grad_dir = native("lv_obj_set_style_bg_grad_dir"))(...args);

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
export let lv_obj_set_style_bg_main_stop: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_main_stop = native("lv_obj_set_style_bg_main_stop"))(...args);

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
export let lv_obj_set_style_bg_grad_stop: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_grad_stop = native("lv_obj_set_style_bg_grad_stop"))(...args);

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
export let lv_obj_set_style_bg_main_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_main_opa = native("lv_obj_set_style_bg_main_opa"))(...args);

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
export let lv_obj_set_style_bg_grad_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_grad_opa = native("lv_obj_set_style_bg_grad_opa"))(...args);

/**
 * Set gradient definition. The pointed instance must exist while Widget is alive.
 * NULL to disable. It wraps `BG_GRAD_COLOR`, `BG_GRAD_DIR`, `BG_MAIN_STOP` and
 * `BG_GRAD_STOP` into one descriptor and allows creating gradients with more colors
 * as well. If it's set other gradient related properties will be ignored.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Pointer to gradient descriptor
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_obj_set_style_bg_grad: (obj: LvObj, value: LvGradient | null, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_grad = native("lv_obj_set_style_bg_grad"))(...args);

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
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_obj_set_style_bg_image_src: (obj: LvObj, value: LvImageSource | null, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_image_src = native("lv_obj_set_style_bg_image_src"))(...args);

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
export let lv_obj_set_style_bg_image_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_image_opa = native("lv_obj_set_style_bg_image_opa"))(...args);

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
export let lv_obj_set_style_bg_image_recolor: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_image_recolor = native("lv_obj_set_style_bg_image_recolor"))(...args);

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
export let lv_obj_set_style_bg_image_recolor_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_image_recolor_opa = native("lv_obj_set_style_bg_image_recolor_opa"))(...args);

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
export let lv_obj_set_style_bg_image_tiled: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bg_image_tiled = native("lv_obj_set_style_bg_image_tiled"))(...args);

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
export let lv_obj_set_style_border_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_border_color = native("lv_obj_set_style_border_color"))(...args);

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
export let lv_obj_set_style_border_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_border_opa = native("lv_obj_set_style_border_opa"))(...args);

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
export let lv_obj_set_style_border_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_border_width = native("lv_obj_set_style_border_width"))(...args);

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
export let lv_obj_set_style_border_side: (obj: LvObj, value: LV_BORDER_SIDE | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_border_side = native("lv_obj_set_style_border_side"))(...args);

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
export let lv_obj_set_style_border_post: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_border_post = native("lv_obj_set_style_border_post"))(...args);

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
export let lv_obj_set_style_outline_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_outline_width = native("lv_obj_set_style_outline_width"))(...args);

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
export let lv_obj_set_style_outline_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_outline_color = native("lv_obj_set_style_outline_color"))(...args);

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
export let lv_obj_set_style_outline_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_outline_opa = native("lv_obj_set_style_outline_opa"))(...args);

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
export let lv_obj_set_style_outline_pad: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_outline_pad = native("lv_obj_set_style_outline_pad"))(...args);

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
export let lv_obj_set_style_shadow_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_shadow_width = native("lv_obj_set_style_shadow_width"))(...args);

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
export let lv_obj_set_style_shadow_offset_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_shadow_offset_x = native("lv_obj_set_style_shadow_offset_x"))(...args);

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
export let lv_obj_set_style_shadow_offset_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_shadow_offset_y = native("lv_obj_set_style_shadow_offset_y"))(...args);

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
export let lv_obj_set_style_shadow_spread: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_shadow_spread = native("lv_obj_set_style_shadow_spread"))(...args);

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
export let lv_obj_set_style_shadow_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_shadow_color = native("lv_obj_set_style_shadow_color"))(...args);

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
export let lv_obj_set_style_shadow_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_shadow_opa = native("lv_obj_set_style_shadow_opa"))(...args);

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
export let lv_obj_set_style_image_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_image_opa = native("lv_obj_set_style_image_opa"))(...args);

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
export let lv_obj_set_style_image_recolor: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_image_recolor = native("lv_obj_set_style_image_recolor"))(...args);

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
export let lv_obj_set_style_image_recolor_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_image_recolor_opa = native("lv_obj_set_style_image_recolor_opa"))(...args);

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
export let lv_obj_set_style_line_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_line_width = native("lv_obj_set_style_line_width"))(...args);

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
export let lv_obj_set_style_line_dash_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_line_dash_width = native("lv_obj_set_style_line_dash_width"))(...args);

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
export let lv_obj_set_style_line_dash_gap: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_line_dash_gap = native("lv_obj_set_style_line_dash_gap"))(...args);

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
export let lv_obj_set_style_line_rounded: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_line_rounded = native("lv_obj_set_style_line_rounded"))(...args);

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
export let lv_obj_set_style_line_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_line_color = native("lv_obj_set_style_line_color"))(...args);

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
export let lv_obj_set_style_line_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_line_opa = native("lv_obj_set_style_line_opa"))(...args);

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
export let lv_obj_set_style_arc_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_arc_width = native("lv_obj_set_style_arc_width"))(...args);

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
export let lv_obj_set_style_arc_rounded: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_arc_rounded = native("lv_obj_set_style_arc_rounded"))(...args);

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
export let lv_obj_set_style_arc_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_arc_color = native("lv_obj_set_style_arc_color"))(...args);

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
export let lv_obj_set_style_arc_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_arc_opa = native("lv_obj_set_style_arc_opa"))(...args);

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
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_obj_set_style_arc_image_src: (obj: LvObj, value: LvImageSource | null, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_arc_image_src = native("lv_obj_set_style_arc_image_src"))(...args);

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
export let lv_obj_set_style_text_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_color = native("lv_obj_set_style_text_color"))(...args);

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
export let lv_obj_set_style_text_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_opa = native("lv_obj_set_style_text_opa"))(...args);

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
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_obj_set_style_text_font: (obj: LvObj, value: LvFont | null, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_font = native("lv_obj_set_style_text_font"))(...args);

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
export let lv_obj_set_style_text_letter_space: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_letter_space = native("lv_obj_set_style_text_letter_space"))(...args);

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
export let lv_obj_set_style_text_line_space: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_line_space = native("lv_obj_set_style_text_line_space"))(...args);

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
export let lv_obj_set_style_text_decor: (obj: LvObj, value: LV_TEXT_DECOR | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_decor = native("lv_obj_set_style_text_decor"))(...args);

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
export let lv_obj_set_style_text_align: (obj: LvObj, value: LV_TEXT_ALIGN, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_align = native("lv_obj_set_style_text_align"))(...args);

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
export let lv_obj_set_style_text_outline_stroke_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_outline_stroke_color = native("lv_obj_set_style_text_outline_stroke_color"))(...args);

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
export let lv_obj_set_style_text_outline_stroke_width: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_outline_stroke_width = native("lv_obj_set_style_text_outline_stroke_width"))(...args);

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
export let lv_obj_set_style_text_outline_stroke_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_text_outline_stroke_opa = native("lv_obj_set_style_text_outline_stroke_opa"))(...args);

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
export let lv_obj_set_style_blur_radius: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_blur_radius = native("lv_obj_set_style_blur_radius"))(...args);

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
export let lv_obj_set_style_blur_backdrop: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_blur_backdrop = native("lv_obj_set_style_blur_backdrop"))(...args);

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
export let lv_obj_set_style_blur_quality: (obj: LvObj, value: LV_BLUR_QUALITY, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_blur_quality = native("lv_obj_set_style_blur_quality"))(...args);

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
export let lv_obj_set_style_drop_shadow_radius: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_drop_shadow_radius = native("lv_obj_set_style_drop_shadow_radius"))(...args);

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
export let lv_obj_set_style_drop_shadow_offset_x: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_drop_shadow_offset_x = native("lv_obj_set_style_drop_shadow_offset_x"))(...args);

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
export let lv_obj_set_style_drop_shadow_offset_y: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_drop_shadow_offset_y = native("lv_obj_set_style_drop_shadow_offset_y"))(...args);

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
export let lv_obj_set_style_drop_shadow_color: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_drop_shadow_color = native("lv_obj_set_style_drop_shadow_color"))(...args);

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
export let lv_obj_set_style_drop_shadow_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_drop_shadow_opa = native("lv_obj_set_style_drop_shadow_opa"))(...args);

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
export let lv_obj_set_style_drop_shadow_quality: (obj: LvObj, value: LV_BLUR_QUALITY, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_drop_shadow_quality = native("lv_obj_set_style_drop_shadow_quality"))(...args);

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
export let lv_obj_set_style_radius: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_radius = native("lv_obj_set_style_radius"))(...args);

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
export let lv_obj_set_style_radial_offset: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_radial_offset = native("lv_obj_set_style_radial_offset"))(...args);

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
export let lv_obj_set_style_clip_corner: (obj: LvObj, value: boolean, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_clip_corner = native("lv_obj_set_style_clip_corner"))(...args);

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
export let lv_obj_set_style_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_opa = native("lv_obj_set_style_opa"))(...args);

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
export let lv_obj_set_style_opa_layered: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_opa_layered = native("lv_obj_set_style_opa_layered"))(...args);

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
export let lv_obj_set_style_color_filter_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_color_filter_opa = native("lv_obj_set_style_color_filter_opa"))(...args);

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
export let lv_obj_set_style_recolor: (obj: LvObj, value: LvColor, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_recolor = native("lv_obj_set_style_recolor"))(...args);

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
export let lv_obj_set_style_recolor_opa: (obj: LvObj, value: LV_OPA | number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_recolor_opa = native("lv_obj_set_style_recolor_opa"))(...args);

/**
 * Animation template for Widget's animation. Should be a pointer to `lv_anim_t`. The
 * animation parameters are widget specific, e.g. animation time could be the E.g.
 * blink time of the cursor on the Text Area or scroll time of a roller. See Widgets'
 * documentation to learn more.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Pointer to animation descriptor
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_obj_set_style_anim: (obj: LvObj, value: LvAnim | null, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_anim = native("lv_obj_set_style_anim"))(...args);

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
export let lv_obj_set_style_anim_duration: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_anim_duration = native("lv_obj_set_style_anim_duration"))(...args);

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
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_obj_set_style_transition: (obj: LvObj, value: LvTransition | null, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_transition = native("lv_obj_set_style_transition"))(...args);

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
export let lv_obj_set_style_blend_mode: (obj: LvObj, value: LV_BLEND_MODE, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_blend_mode = native("lv_obj_set_style_blend_mode"))(...args);

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
export let lv_obj_set_style_layout: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_layout = native("lv_obj_set_style_layout"))(...args);

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
export let lv_obj_set_style_base_dir: (obj: LvObj, value: LV_BASE_DIR, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_base_dir = native("lv_obj_set_style_base_dir"))(...args);

/**
 * If set, a layer will be created for the widget and the layer will be masked with
 * this A8 bitmap mask.
 * Default: `NULL`, inherited: No, layout: No, ext. draw: No.
 * @param obj Pointer to Widget
 * @param value Pointer to A8 bitmap mask
 * @param selector A joint type for `lv_part_t` and `lv_state_t`. Example values:
 * - `0`: means `LV_PART_MAIN | LV_STATE_DEFAULT`
 * - `LV_STATE_PRESSED`
 * - `LV_PART_KNOB`
 * - `LV_PART_KNOB | LV_STATE_PRESSED | LV_STATE_CHECKED`
 * Ownership: `value` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_obj_set_style_bitmap_mask_src: (obj: LvObj, value: LvImageSource | null, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_bitmap_mask_src = native("lv_obj_set_style_bitmap_mask_src"))(...args);

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
export let lv_obj_set_style_rotary_sensitivity: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_rotary_sensitivity = native("lv_obj_set_style_rotary_sensitivity"))(...args);

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
export let lv_obj_set_style_flex_flow: (obj: LvObj, value: LV_FLEX_FLOW, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_flex_flow = native("lv_obj_set_style_flex_flow"))(...args);

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
export let lv_obj_set_style_flex_main_place: (obj: LvObj, value: LV_FLEX_ALIGN, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_flex_main_place = native("lv_obj_set_style_flex_main_place"))(...args);

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
export let lv_obj_set_style_flex_cross_place: (obj: LvObj, value: LV_FLEX_ALIGN, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_flex_cross_place = native("lv_obj_set_style_flex_cross_place"))(...args);

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
export let lv_obj_set_style_flex_track_place: (obj: LvObj, value: LV_FLEX_ALIGN, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_flex_track_place = native("lv_obj_set_style_flex_track_place"))(...args);

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
export let lv_obj_set_style_flex_grow: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_flex_grow = native("lv_obj_set_style_flex_grow"))(...args);

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
export let lv_obj_set_style_grid_column_align: (obj: LvObj, value: LV_GRID_ALIGN, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_grid_column_align = native("lv_obj_set_style_grid_column_align"))(...args);

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
export let lv_obj_set_style_grid_row_align: (obj: LvObj, value: LV_GRID_ALIGN, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_grid_row_align = native("lv_obj_set_style_grid_row_align"))(...args);

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
export let lv_obj_set_style_grid_cell_column_pos: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_grid_cell_column_pos = native("lv_obj_set_style_grid_cell_column_pos"))(...args);

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
export let lv_obj_set_style_grid_cell_x_align: (obj: LvObj, value: LV_GRID_ALIGN, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_grid_cell_x_align = native("lv_obj_set_style_grid_cell_x_align"))(...args);

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
export let lv_obj_set_style_grid_cell_column_span: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_grid_cell_column_span = native("lv_obj_set_style_grid_cell_column_span"))(...args);

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
export let lv_obj_set_style_grid_cell_row_pos: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_grid_cell_row_pos = native("lv_obj_set_style_grid_cell_row_pos"))(...args);

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
export let lv_obj_set_style_grid_cell_y_align: (obj: LvObj, value: LV_GRID_ALIGN, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_grid_cell_y_align = native("lv_obj_set_style_grid_cell_y_align"))(...args);

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
export let lv_obj_set_style_grid_cell_row_span: (obj: LvObj, value: number, selector: LvStyleSelector) => void = (...args) => (lv_obj_set_style_grid_cell_row_span = native("lv_obj_set_style_grid_cell_row_span"))(...args);
