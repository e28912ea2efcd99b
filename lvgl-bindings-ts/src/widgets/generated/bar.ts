// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import type { Subject } from "../../core/subject.js";
import * as raw from "../../raw/index.js";

/** Options of `new Bar()`: what can be set afterwards can be given at once. */
export interface BarOptions extends ObjOptions {
  /**
   * Set a new value on the bar
   * new value
   */
  readonly value?: number | undefined;
  /**
   * Set a new start value on the bar
   * new start value
   */
  readonly startValue?: number | undefined;
  /**
   * Set minimum value of a bar
   * minimum value
   */
  readonly minValue?: number | undefined;
  /**
   * Set maximum value of a bar
   * maximum value
   */
  readonly maxValue?: number | undefined;
  /**
   * Set the type of bar.
   * bar type from `lv_bar_mode_t`
   */
  readonly mode?: raw.LV_BAR_MODE | undefined;
  /**
   * Set the orientation of bar.
   * bar orientation from `lv_bar_orientation_t`
   */
  readonly orientation?: raw.LV_BAR_ORIENTATION | undefined;
}


/** LVGL's `lv_bar`. */
export class Bar extends Obj {
  constructor(parent: Obj | null, options: BarOptions = {}, make: Maker = raw.lv_bar_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set a new value on the bar
   * new value
   */
  get value(): number {
    return raw.lv_bar_get_value(this.handle);
  }
  set value(value: number) {
    raw.lv_bar_set_value(this.handle, value, false);
  }

  /**
   * Set a new value on the bar
   * @param value new value
   * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
   */
  setValue(value: number, anim = false): void {
    raw.lv_bar_set_value(this.handle, value, anim);
  }

  /**
   * Set a new start value on the bar
   * new start value
   */
  get startValue(): number {
    return raw.lv_bar_get_start_value(this.handle);
  }
  set startValue(value: number) {
    raw.lv_bar_set_start_value(this.handle, value, false);
  }

  /**
   * Set a new start value on the bar
   * @param startValue new start value
   * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
   */
  setStartValue(startValue: number, anim = false): void {
    raw.lv_bar_set_start_value(this.handle, startValue, anim);
  }

  /**
   * Set minimum and the maximum values of a bar
   * @param min minimum value
   * @param max maximum value
   * @note If min is greater than max, the drawing direction becomes to the opposite direction.
   */
  setRange(min: number, max: number): void {
    raw.lv_bar_set_range(this.handle, min, max);
  }

  /**
   * Set minimum value of a bar
   * minimum value
   */
  get minValue(): number {
    return raw.lv_bar_get_min_value(this.handle);
  }
  set minValue(value: number) {
    raw.lv_bar_set_min_value(this.handle, value);
  }

  /**
   * Set maximum value of a bar
   * maximum value
   */
  get maxValue(): number {
    return raw.lv_bar_get_max_value(this.handle);
  }
  set maxValue(value: number) {
    raw.lv_bar_set_max_value(this.handle, value);
  }

  /**
   * Set the type of bar.
   * bar type from `lv_bar_mode_t`
   */
  get mode(): raw.LV_BAR_MODE {
    return raw.lv_bar_get_mode(this.handle);
  }
  set mode(value: raw.LV_BAR_MODE) {
    raw.lv_bar_set_mode(this.handle, value);
  }

  /**
   * Set the orientation of bar.
   * bar orientation from `lv_bar_orientation_t`
   */
  get orientation(): raw.LV_BAR_ORIENTATION {
    return raw.lv_bar_get_orientation(this.handle);
  }
  set orientation(value: raw.LV_BAR_ORIENTATION) {
    raw.lv_bar_set_orientation(this.handle, value);
  }

  get isSymmetrical(): boolean {
    return raw.lv_bar_is_symmetrical(this.handle);
  }

  /**
   * Bind an integer or float Subject to a Bar's value.
   * @param subject pointer to Subject
   * @returns pointer to newly-created Observer
   */
  bindValue(subject: Subject): raw.LvObserver | null {
    return raw.lv_bar_bind_value(this.handle, subject.handle);
  }
}
