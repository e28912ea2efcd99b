// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import type { Style } from "../../core/style.js";
import type { Subject } from "../../core/subject.js";
import * as raw from "../../raw/index.js";

/** Options of `new Scale()`: what can be set afterwards can be given at once. */
export interface ScaleBaseOptions extends ObjOptions {
  /**
   * Set scale mode. See lv_scale_mode_t.
   * the new scale mode
   */
  readonly mode?: raw.LV_SCALE_MODE | undefined;
  /**
   * Set scale total tick count (including minor and major ticks).
   * New total tick count
   */
  readonly totalTickCount?: number | undefined;
  /**
   * Sets how often major ticks are drawn.
   * the new count for major tick drawing
   */
  readonly majorTickEvery?: number | undefined;
  /**
   * Sets label visibility.
   * true/false to enable tick label
   */
  readonly labelShow?: boolean | undefined;
  /**
   * Set minimum values on Scale.
   * minimum value of Scale
   */
  readonly minValue?: number | undefined;
  /** Set maximum values on Scale. */
  readonly maxValue?: number | undefined;
  /**
   * Set angle between the low end and the high end of the Scale.
   * (Applies only to round Scales.)
   */
  readonly angleRange?: number | undefined;
  /**
   * Set angular offset from the 3-o'clock position of the low end of the Scale.
   * (Applies only to round Scales.)
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
   * clockwise angular offset (in degrees) from the 3-o'clock position
   */
  readonly rotation?: number | undefined;
  /**
   * Draw Scale after all its children are drawn.
   * true: enable post draw
   */
  readonly postDraw?: boolean | undefined;
  /**
   * Draw Scale ticks on top of all other parts.
   * true: enable draw ticks on top of all parts
   */
  readonly drawTicksOnTop?: boolean | undefined;
}


/** LVGL's `lv_scale`. */
export class ScaleBase extends Obj {
  constructor(parent: Obj | null, options: ScaleBaseOptions = {}, make: Maker = raw.lv_scale_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set scale mode. See lv_scale_mode_t.
   * the new scale mode
   */
  get mode(): raw.LV_SCALE_MODE {
    return raw.lv_scale_get_mode(this.handle);
  }
  set mode(value: raw.LV_SCALE_MODE) {
    raw.lv_scale_set_mode(this.handle, value);
  }

  /**
   * Set scale total tick count (including minor and major ticks).
   * New total tick count
   */
  get totalTickCount(): number {
    return raw.lv_scale_get_total_tick_count(this.handle);
  }
  set totalTickCount(value: number) {
    raw.lv_scale_set_total_tick_count(this.handle, value);
  }

  /**
   * Sets how often major ticks are drawn.
   * the new count for major tick drawing
   */
  get majorTickEvery(): number {
    return raw.lv_scale_get_major_tick_every(this.handle);
  }
  set majorTickEvery(value: number) {
    raw.lv_scale_set_major_tick_every(this.handle, value);
  }

  /**
   * Sets label visibility.
   * true/false to enable tick label
   */
  get labelShow(): boolean {
    return raw.lv_scale_get_label_show(this.handle);
  }
  set labelShow(value: boolean) {
    raw.lv_scale_set_label_show(this.handle, value);
  }

  /**
   * Set minimum and maximum values on Scale.
   * @param min minimum value of Scale
   * @param max maximum value of Scale
   */
  setRange(min: number, max: number): void {
    raw.lv_scale_set_range(this.handle, min, max);
  }

  /**
   * Set minimum values on Scale.
   * minimum value of Scale
   */
  set minValue(value: number) {
    raw.lv_scale_set_min_value(this.handle, value);
  }

  /** Set maximum values on Scale. */
  set maxValue(value: number) {
    raw.lv_scale_set_max_value(this.handle, value);
  }

  /**
   * Set angle between the low end and the high end of the Scale.
   * (Applies only to round Scales.)
   */
  get angleRange(): number {
    return raw.lv_scale_get_angle_range(this.handle);
  }
  set angleRange(value: number) {
    raw.lv_scale_set_angle_range(this.handle, value);
  }

  /**
   * Set angular offset from the 3-o'clock position of the low end of the Scale.
   * (Applies only to round Scales.)
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
   * clockwise angular offset (in degrees) from the 3-o'clock position
   */
  get rotation(): number {
    return raw.lv_scale_get_rotation(this.handle);
  }
  set rotation(value: number) {
    raw.lv_scale_set_rotation(this.handle, value);
  }

  /**
   * Point line needle to specified value.
   * @param needleLine needle_line of the Scale. The line points will be allocated and
   * managed by the Scale unless the line point array was previously set
   * using `lv_line_set_points_mutable`.
   * @param needleLength length of the needle
   * - needle_length>0: needle_length=needle_length;
   * - needle_length<0: needle_length=radius-|needle_length|;
   * @param value Scale value needle will point to
   */
  setLineNeedleValue(needleLine: Obj, needleLength: number, value: number): void {
    raw.lv_scale_set_line_needle_value(this.handle, needleLine.handle, needleLength, value);
  }

  /**
   * Point image needle to specified value;
   * image must point to the right. E.g. -O------>
   * @param needleImg pointer to needle's Image
   * @param value Scale value needle will point to
   */
  setImageNeedleValue(needleImg: Obj, value: number): void {
    raw.lv_scale_set_image_needle_value(this.handle, needleImg.handle, value);
  }

  /**
   * Draw Scale after all its children are drawn.
   * true: enable post draw
   */
  set postDraw(value: boolean) {
    raw.lv_scale_set_post_draw(this.handle, value);
  }

  /**
   * Draw Scale ticks on top of all other parts.
   * true: enable draw ticks on top of all parts
   */
  set drawTicksOnTop(value: boolean) {
    raw.lv_scale_set_draw_ticks_on_top(this.handle, value);
  }

  /**
   * Add a Section to specified Scale. Section will not be drawn until
   * a valid range is set for it using `lv_scale_set_section_range()`.
   * @returns pointer to new Section
   */
  addSection(): raw.LvScaleSection {
    return raw.lv_scale_add_section(this.handle);
  }

  /**
   * Set the range of a scale section
   * @param section pointer to section
   */
  setSectionRange(section: raw.LvScaleSection, min: number, max: number): void {
    raw.lv_scale_set_section_range(this.handle, section, min, max);
  }

  /**
   * Set the minimum value of a scale section
   * @param section pointer to section
   * @param min the section's new minimum value
   */
  setSectionMinValue(section: raw.LvScaleSection, min: number): void {
    raw.lv_scale_set_section_min_value(this.handle, section, min);
  }

  /**
   * Set the maximum value of a scale section
   * @param section pointer to section
   * @param max the section's new maximum value
   */
  setSectionMaxValue(section: raw.LvScaleSection, max: number): void {
    raw.lv_scale_set_section_max_value(this.handle, section, max);
  }

  /**
   * Set the style of the line on a section.
   * @param section pointer to section
   * @param style point to a style
   */
  setSectionStyleMain(section: raw.LvScaleSection, style: Style | null): void {
    raw.lv_scale_set_section_style_main(this.handle, section, style?.handle ?? null);
  }

  /**
   * Set the style of the major ticks and label on a section.
   * @param section pointer to section
   * @param style point to a style
   */
  setSectionStyleIndicator(section: raw.LvScaleSection, style: Style | null): void {
    raw.lv_scale_set_section_style_indicator(this.handle, section, style?.handle ?? null);
  }

  /**
   * Set the style of the minor ticks on a section.
   * @param section pointer to section
   * @param style point to a style
   */
  setSectionStyleItems(section: raw.LvScaleSection, style: Style | null): void {
    raw.lv_scale_set_section_style_items(this.handle, section, style?.handle ?? null);
  }

  /**
   * Get minimum value for Scale
   * Scale's minimum value
   */
  get rangeMinValue(): number {
    return raw.lv_scale_get_range_min_value(this.handle);
  }

  /**
   * Get maximum value for Scale
   * Scale's maximum value
   */
  get rangeMaxValue(): number {
    return raw.lv_scale_get_range_max_value(this.handle);
  }

  /**
   * Bind an integer subject to a scales section minimum value
   * @param section pointer to a Scale section
   * @param subject pointer to a Subject
   * @returns pointer to newly-created Observer
   */
  bindSectionMinValue(section: raw.LvScaleSection, subject: Subject): raw.LvObserver | null {
    return raw.lv_scale_bind_section_min_value(this.handle, section, subject.handle);
  }

  /**
   * Bind an integer subject to a scales section maximum value
   * @param section pointer to a Scale section
   * @param subject pointer to a Subject
   * @returns pointer to newly-created Observer
   */
  bindSectionMaxValue(section: raw.LvScaleSection, subject: Subject): raw.LvObserver | null {
    return raw.lv_scale_bind_section_max_value(this.handle, section, subject.handle);
  }
}
