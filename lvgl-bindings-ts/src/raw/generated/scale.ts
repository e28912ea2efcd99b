// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj, LvObserver, LvScaleSection, LvStyle, LvSubject } from "../handles.js";
import { native } from "../native.js";
import type { LV_SCALE_MODE } from "./enums.js";

/**
 * Create an scale object
 * @param parent pointer to an object, it will be the parent of the new scale
 * @returns pointer to created Scale Widget
 */
export let lv_scale_create: (parent: LvObj) => LvObj = (...args) => (lv_scale_create = native("lv_scale_create"))(...args);

/**
 * Set scale mode. See lv_scale_mode_t.
 * @param obj pointer to Scale Widget
 * @param mode the new scale mode
 */
export let lv_scale_set_mode: (obj: LvObj, mode: LV_SCALE_MODE) => void = (...args) => (lv_scale_set_mode = native("lv_scale_set_mode"))(...args);

/**
 * Set scale total tick count (including minor and major ticks).
 * @param obj pointer to Scale Widget
 * @param total_tick_count New total tick count
 */
export let lv_scale_set_total_tick_count: (obj: LvObj, total_tick_count: number) => void = (...args) => (lv_scale_set_total_tick_count = native("lv_scale_set_total_tick_count"))(...args);

/**
 * Sets how often major ticks are drawn.
 * @param obj pointer to Scale Widget
 * @param major_tick_every the new count for major tick drawing
 */
export let lv_scale_set_major_tick_every: (obj: LvObj, major_tick_every: number) => void = (...args) => (lv_scale_set_major_tick_every = native("lv_scale_set_major_tick_every"))(...args);

/**
 * Sets label visibility.
 * @param obj pointer to Scale Widget
 * @param show_label true/false to enable tick label
 */
export let lv_scale_set_label_show: (obj: LvObj, show_label: boolean) => void = (...args) => (lv_scale_set_label_show = native("lv_scale_set_label_show"))(...args);

/**
 * Set minimum and maximum values on Scale.
 * @param obj pointer to Scale Widget
 * @param min minimum value of Scale
 * @param max maximum value of Scale
 */
export let lv_scale_set_range: (obj: LvObj, min: number, max: number) => void = (...args) => (lv_scale_set_range = native("lv_scale_set_range"))(...args);

/**
 * Set minimum values on Scale.
 * @param obj pointer to Scale Widget
 * @param min minimum value of Scale
 */
export let lv_scale_set_min_value: (obj: LvObj, min: number) => void = (...args) => (lv_scale_set_min_value = native("lv_scale_set_min_value"))(...args);

/**
 * Set maximum values on Scale.
 * @param obj pointer to Scale Widget
 */
export let lv_scale_set_max_value: (obj: LvObj, max: number) => void = (...args) => (lv_scale_set_max_value = native("lv_scale_set_max_value"))(...args);

/**
 * Set angle between the low end and the high end of the Scale.
 * (Applies only to round Scales.)
 * @param obj pointer to Scale Widget
 */
export let lv_scale_set_angle_range: (obj: LvObj, angle_range: number) => void = (...args) => (lv_scale_set_angle_range = native("lv_scale_set_angle_range"))(...args);

/**
 * Set angular offset from the 3-o'clock position of the low end of the Scale.
 * (Applies only to round Scales.)
 * @param obj pointer to Scale Widget
 * @param rotation clockwise angular offset (in degrees) from the 3-o'clock position
 * of the low end of the scale; negative and >360 values are first normalized
 * to range [0..360].
 * Examples:
 * - 0 = 3 o'clock (right side)
 * - 30 = 4 o'clock
 * - 60 = 5 o'clock
 * - 90 = 6 o'clock
 * - 135 = midway between 7 and 8 o'clock (default)
 * - 180 = 9 o'clock
 * - 270 = 12 o'clock
 * - 300 = 1 o'clock
 * - 330 = 2 o'clock
 * - -30 = 2 o'clock
 * - 390 = 4 o'clock
 */
export let lv_scale_set_rotation: (obj: LvObj, rotation: number) => void = (...args) => (lv_scale_set_rotation = native("lv_scale_set_rotation"))(...args);

/**
 * Point line needle to specified value.
 * @param obj pointer to Scale Widget
 * @param needle_line needle_line of the Scale. The line points will be allocated and
 * managed by the Scale unless the line point array was previously set
 * using `lv_line_set_points_mutable`.
 * @param needle_length length of the needle
 * - needle_length>0: needle_length=needle_length;
 * - needle_length<0: needle_length=radius-|needle_length|;
 * @param value Scale value needle will point to
 */
export let lv_scale_set_line_needle_value: (obj: LvObj, needle_line: LvObj, needle_length: number, value: number) => void = (...args) => (lv_scale_set_line_needle_value = native("lv_scale_set_line_needle_value"))(...args);

/**
 * Point image needle to specified value;
 * image must point to the right. E.g. -O------>
 * @param obj pointer to Scale Widget
 * @param needle_img pointer to needle's Image
 * @param value Scale value needle will point to
 */
export let lv_scale_set_image_needle_value: (obj: LvObj, needle_img: LvObj, value: number) => void = (...args) => (lv_scale_set_image_needle_value = native("lv_scale_set_image_needle_value"))(...args);

/**
 * Draw Scale after all its children are drawn.
 * @param obj pointer to Scale Widget
 * @param en true: enable post draw
 */
export let lv_scale_set_post_draw: (obj: LvObj, en: boolean) => void = (...args) => (lv_scale_set_post_draw = native("lv_scale_set_post_draw"))(...args);

/**
 * Draw Scale ticks on top of all other parts.
 * @param obj pointer to Scale Widget
 * @param en true: enable draw ticks on top of all parts
 */
export let lv_scale_set_draw_ticks_on_top: (obj: LvObj, en: boolean) => void = (...args) => (lv_scale_set_draw_ticks_on_top = native("lv_scale_set_draw_ticks_on_top"))(...args);

/**
 * Add a Section to specified Scale. Section will not be drawn until
 * a valid range is set for it using `lv_scale_set_section_range()`.
 * @param obj pointer to Scale Widget
 * @returns pointer to new Section
 */
export let lv_scale_add_section: (obj: LvObj) => LvScaleSection = (...args) => (lv_scale_add_section = native("lv_scale_add_section"))(...args);

/**
 * DEPRECATED, use lv_scale_set_section_range instead.
 * Set range for specified Scale Section
 * @param section pointer to Section
 */
export let lv_scale_section_set_range: (section: LvScaleSection, min: number, max: number) => void = (...args) => (lv_scale_section_set_range = native("lv_scale_section_set_range"))(...args);

/**
 * Set the range of a scale section
 * @param scale pointer to scale
 * @param section pointer to section
 */
export let lv_scale_set_section_range: (scale: LvObj, section: LvScaleSection, min: number, max: number) => void = (...args) => (lv_scale_set_section_range = native("lv_scale_set_section_range"))(...args);

/**
 * Set the minimum value of a scale section
 * @param scale pointer to scale
 * @param section pointer to section
 * @param min the section's new minimum value
 */
export let lv_scale_set_section_min_value: (scale: LvObj, section: LvScaleSection, min: number) => void = (...args) => (lv_scale_set_section_min_value = native("lv_scale_set_section_min_value"))(...args);

/**
 * Set the maximum value of a scale section
 * @param scale pointer to scale
 * @param section pointer to section
 * @param max the section's new maximum value
 */
export let lv_scale_set_section_max_value: (scale: LvObj, section: LvScaleSection, max: number) => void = (...args) => (lv_scale_set_section_max_value = native("lv_scale_set_section_max_value"))(...args);

/**
 * Set the style of the line on a section.
 * @param scale pointer to scale
 * @param section pointer to section
 * @param style point to a style
 * Ownership: `style` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_scale_set_section_style_main: (scale: LvObj, section: LvScaleSection, style: LvStyle | null) => void = (...args) => (lv_scale_set_section_style_main = native("lv_scale_set_section_style_main"))(...args);

/**
 * Set the style of the major ticks and label on a section.
 * @param scale pointer to scale
 * @param section pointer to section
 * @param style point to a style
 * Ownership: `style` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_scale_set_section_style_indicator: (scale: LvObj, section: LvScaleSection, style: LvStyle | null) => void = (...args) => (lv_scale_set_section_style_indicator = native("lv_scale_set_section_style_indicator"))(...args);

/**
 * Set the style of the minor ticks on a section.
 * @param scale pointer to scale
 * @param section pointer to section
 * @param style point to a style
 * Ownership: `style` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_scale_set_section_style_items: (scale: LvObj, section: LvScaleSection, style: LvStyle | null) => void = (...args) => (lv_scale_set_section_style_items = native("lv_scale_set_section_style_items"))(...args);

/**
 * Get scale mode. See lv_scale_mode_t
 * @param obj pointer to Scale Widget
 * @returns Scale mode
 */
export let lv_scale_get_mode: (obj: LvObj) => LV_SCALE_MODE = (...args) => (lv_scale_get_mode = native("lv_scale_get_mode"))(...args);

/**
 * Get scale total tick count (including minor and major ticks)
 * @param obj pointer to Scale Widget
 * @returns Scale total tick count
 */
export let lv_scale_get_total_tick_count: (obj: LvObj) => number = (...args) => (lv_scale_get_total_tick_count = native("lv_scale_get_total_tick_count"))(...args);

/**
 * Get how often the major tick will be drawn
 * @param obj pointer to Scale Widget
 * @returns Scale major tick every count
 */
export let lv_scale_get_major_tick_every: (obj: LvObj) => number = (...args) => (lv_scale_get_major_tick_every = native("lv_scale_get_major_tick_every"))(...args);

/**
 * Get angular location of low end of Scale.
 * @param obj pointer to Scale Widget
 * @returns Scale low end angular location
 */
export let lv_scale_get_rotation: (obj: LvObj) => number = (...args) => (lv_scale_get_rotation = native("lv_scale_get_rotation"))(...args);

export let lv_scale_get_label_show: (obj: LvObj) => boolean = (...args) => (lv_scale_get_label_show = native("lv_scale_get_label_show"))(...args);

/**
 * Get Scale's range in degrees
 * @param obj pointer to Scale Widget
 * @returns Scale's angle_range
 */
export let lv_scale_get_angle_range: (obj: LvObj) => number = (...args) => (lv_scale_get_angle_range = native("lv_scale_get_angle_range"))(...args);

/**
 * Get minimum value for Scale
 * @param obj pointer to Scale Widget
 * @returns Scale's minimum value
 */
export let lv_scale_get_range_min_value: (obj: LvObj) => number = (...args) => (lv_scale_get_range_min_value = native("lv_scale_get_range_min_value"))(...args);

/**
 * Get maximum value for Scale
 * @param obj pointer to Scale Widget
 * @returns Scale's maximum value
 */
export let lv_scale_get_range_max_value: (obj: LvObj) => number = (...args) => (lv_scale_get_range_max_value = native("lv_scale_get_range_max_value"))(...args);

/**
 * Bind an integer subject to a scales section minimum value
 * @param obj pointer to a Scale
 * @param section pointer to a Scale section
 * @param subject pointer to a Subject
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_scale_bind_section_min_value: (obj: LvObj, section: LvScaleSection, subject: LvSubject) => LvObserver | null = (...args) => (lv_scale_bind_section_min_value = native("lv_scale_bind_section_min_value"))(...args);

/**
 * Bind an integer subject to a scales section maximum value
 * @param obj pointer to an Scale
 * @param section pointer to a Scale section
 * @param subject pointer to a Subject
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_scale_bind_section_max_value: (obj: LvObj, section: LvScaleSection, subject: LvSubject) => LvObserver | null = (...args) => (lv_scale_bind_section_max_value = native("lv_scale_bind_section_max_value"))(...args);
