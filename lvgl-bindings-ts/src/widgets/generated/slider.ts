// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Maker, Obj } from "../../core/obj.js";
import { Bar, type BarOptions } from "./bar.js";
import type { Subject } from "../../core/subject.js";
import * as raw from "../../raw/index.js";

/** Options of `new Slider()`: what can be set afterwards can be given at once. */
export interface SliderOptions extends BarOptions {
  /**
   * Set a new value on the slider
   * the new value
   */
  readonly value?: number | undefined;
  /**
   * Set a new value for the left knob of a slider
   * new value
   */
  readonly startValue?: number | undefined;
  /**
   * Set the minimum values of a bar
   * minimum value
   */
  readonly minValue?: number | undefined;
  /**
   * Set the maximum values of a bar
   * maximum value
   */
  readonly maxValue?: number | undefined;
  /**
   * Set the mode of slider.
   * the mode of the slider. See `lv_slider_mode_t`
   */
  readonly mode?: raw.LV_SLIDER_MODE | undefined;
  /**
   * Set the orientation of slider.
   * slider orientation from `lv_slider_orientation_t`
   */
  readonly orientation?: raw.LV_SLIDER_ORIENTATION | undefined;
}


/** LVGL's `lv_slider`. */
export class Slider extends Bar {
  constructor(parent: Obj | null, options: SliderOptions = {}, make: Maker = raw.lv_slider_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set a new value on the slider
   * the new value
   */
  override get value(): number {
    return raw.lv_slider_get_value(this.handle);
  }
  override set value(value: number) {
    raw.lv_slider_set_value(this.handle, value, false);
  }

  /**
   * Set a new value on the slider
   * @param value the new value
   * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
   */
  override setValue(value: number, anim = false): void {
    raw.lv_slider_set_value(this.handle, value, anim);
  }

  /**
   * Set a new value for the left knob of a slider
   * new value
   */
  override set startValue(value: number) {
    raw.lv_slider_set_start_value(this.handle, value, false);
  }

  /**
   * Set a new value for the left knob of a slider
   * @param value new value
   * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
   */
  override setStartValue(value: number, anim = false): void {
    raw.lv_slider_set_start_value(this.handle, value, anim);
  }

  /**
   * Set the minimum and the maximum values of a bar
   * @param min minimum value
   * @param max maximum value
   */
  override setRange(min: number, max: number): void {
    raw.lv_slider_set_range(this.handle, min, max);
  }

  /**
   * Set the minimum values of a bar
   * minimum value
   */
  override get minValue(): number {
    return raw.lv_slider_get_min_value(this.handle);
  }
  override set minValue(value: number) {
    raw.lv_slider_set_min_value(this.handle, value);
  }

  /**
   * Set the maximum values of a bar
   * maximum value
   */
  override get maxValue(): number {
    return raw.lv_slider_get_max_value(this.handle);
  }
  override set maxValue(value: number) {
    raw.lv_slider_set_max_value(this.handle, value);
  }

  /**
   * Set the mode of slider.
   * the mode of the slider. See `lv_slider_mode_t`
   */
  override get mode(): raw.LV_SLIDER_MODE {
    return raw.lv_slider_get_mode(this.handle);
  }
  override set mode(value: raw.LV_SLIDER_MODE) {
    raw.lv_slider_set_mode(this.handle, value);
  }

  /**
   * Set the orientation of slider.
   * slider orientation from `lv_slider_orientation_t`
   */
  override get orientation(): raw.LV_SLIDER_ORIENTATION {
    return raw.lv_slider_get_orientation(this.handle);
  }
  override set orientation(value: raw.LV_SLIDER_ORIENTATION) {
    raw.lv_slider_set_orientation(this.handle, value);
  }

  /**
   * Get the value of the left knob of a slider
   * the value of the left knob of the slider
   */
  get leftValue(): number {
    return raw.lv_slider_get_left_value(this.handle);
  }

  get isDragged(): boolean {
    return raw.lv_slider_is_dragged(this.handle);
  }

  override get isSymmetrical(): boolean {
    return raw.lv_slider_is_symmetrical(this.handle);
  }

  /**
   * Bind an integer or float Subject to a Slider's value.
   * @param subject pointer to Subject
   * @returns pointer to newly-created Observer
   */
  override bindValue(subject: Subject): raw.LvObserver | null {
    return raw.lv_slider_bind_value(this.handle, subject.handle);
  }
}
