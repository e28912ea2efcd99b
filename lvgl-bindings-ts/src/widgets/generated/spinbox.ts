// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Maker, Obj } from "../../core/obj.js";
import { TextArea, type TextAreaOptions } from "./textarea.js";
import type { Subject } from "../../core/subject.js";
import * as raw from "../../raw/index.js";

/** Options of `new Spinbox()`: what can be set afterwards can be given at once. */
export interface SpinboxOptions extends TextAreaOptions {
  /**
   * Set spinbox value
   * value to be set
   */
  readonly value?: number | undefined;
  /**
   * Set spinbox rollover function
   * true or false to enable or disable (default)
   */
  readonly rollover?: boolean | undefined;
  /**
   * Set the number of digits
   * number of digits
   */
  readonly digitCount?: number | undefined;
  /**
   * Set the position of the decimal point
   * 0: there is no separator, 2: two integer digits
   */
  readonly decPointPos?: number | undefined;
  /**
   * Set spinbox step
   * steps on increment/decrement. Can be 1, 10, 100, 1000, etc the digit that will change.
   */
  readonly step?: number | undefined;
  /**
   * Set the minimum value
   * the minimum value
   */
  readonly minValue?: number | undefined;
  /**
   * Set the maximum value
   * the maximum value
   */
  readonly maxValue?: number | undefined;
  /**
   * Set cursor position to a specific digit for edition
   * selected position in spinbox
   */
  readonly cursorPos?: number | undefined;
  /**
   * Set direction of digit step when clicking an encoder button while in editing mode
   * the direction (LV_DIR_RIGHT or LV_DIR_LEFT)
   */
  readonly digitStepDirection?: raw.LV_DIR | number | undefined;
}


/** LVGL's `lv_spinbox`. */
export class Spinbox extends TextArea {
  constructor(parent: Obj | null, options: SpinboxOptions = {}, make: Maker = raw.lv_spinbox_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set spinbox value
   * value to be set
   */
  get value(): number {
    return raw.lv_spinbox_get_value(this.handle);
  }
  set value(value: number) {
    raw.lv_spinbox_set_value(this.handle, value);
  }

  /**
   * Set spinbox rollover function
   * true or false to enable or disable (default)
   */
  get rollover(): boolean {
    return raw.lv_spinbox_get_rollover(this.handle);
  }
  set rollover(value: boolean) {
    raw.lv_spinbox_set_rollover(this.handle, value);
  }

  /**
   * Set spinbox digit format (digit count and decimal format)
   * @param digitCount number of digit excluding the decimal separator and the sign
   * @param sepPos number of digit before the decimal point. If 0, decimal point is not
   * shown
   */
  setDigitFormat(digitCount: number, sepPos: number): void {
    raw.lv_spinbox_set_digit_format(this.handle, digitCount, sepPos);
  }

  /**
   * Set the number of digits
   * number of digits
   */
  get digitCount(): number {
    return raw.lv_spinbox_get_digit_count(this.handle);
  }
  set digitCount(value: number) {
    raw.lv_spinbox_set_digit_count(this.handle, value);
  }

  /**
   * Set the position of the decimal point
   * 0: there is no separator, 2: two integer digits
   */
  get decPointPos(): number {
    return raw.lv_spinbox_get_dec_point_pos(this.handle);
  }
  set decPointPos(value: number) {
    raw.lv_spinbox_set_dec_point_pos(this.handle, value);
  }

  /**
   * Set spinbox step
   * steps on increment/decrement. Can be 1, 10, 100, 1000, etc the digit that will change.
   */
  get step(): number {
    return raw.lv_spinbox_get_step(this.handle);
  }
  set step(value: number) {
    raw.lv_spinbox_set_step(this.handle, value);
  }

  /**
   * Set spinbox value range
   * @param minValue minimum value, inclusive
   * @param maxValue maximum value, inclusive
   */
  setRange(minValue: number, maxValue: number): void {
    raw.lv_spinbox_set_range(this.handle, minValue, maxValue);
  }

  /**
   * Set the minimum value
   * the minimum value
   */
  get minValue(): number {
    return raw.lv_spinbox_get_min_value(this.handle);
  }
  set minValue(value: number) {
    raw.lv_spinbox_set_min_value(this.handle, value);
  }

  /**
   * Set the maximum value
   * the maximum value
   */
  get maxValue(): number {
    return raw.lv_spinbox_get_max_value(this.handle);
  }
  set maxValue(value: number) {
    raw.lv_spinbox_set_max_value(this.handle, value);
  }

  /**
   * Set cursor position to a specific digit for edition
   * selected position in spinbox
   */
  override set cursorPos(value: number) {
    raw.lv_spinbox_set_cursor_pos(this.handle, value);
  }

  /**
   * Set direction of digit step when clicking an encoder button while in editing mode
   * the direction (LV_DIR_RIGHT or LV_DIR_LEFT)
   */
  get digitStepDirection(): raw.LV_DIR | number {
    return raw.lv_spinbox_get_digit_step_direction(this.handle);
  }
  set digitStepDirection(value: raw.LV_DIR | number) {
    raw.lv_spinbox_set_digit_step_direction(this.handle, value);
  }

  /** Select next lower digit for edition by dividing the step by 10 */
  stepNext(): void {
    raw.lv_spinbox_step_next(this.handle);
  }

  /** Select next higher digit for edition by multiplying the step by 10 */
  stepPrev(): void {
    raw.lv_spinbox_step_prev(this.handle);
  }

  /** Increment spinbox value by one step */
  increment(): void {
    raw.lv_spinbox_increment(this.handle);
  }

  /** Decrement spinbox value by one step */
  decrement(): void {
    raw.lv_spinbox_decrement(this.handle);
  }

  /**
   * Bind an integer subject to a Spinbox's value.
   * @param subject pointer to Subject
   * @returns pointer to newly-created Observer
   */
  bindValue(subject: Subject): raw.LvObserver | null {
    return raw.lv_spinbox_bind_value(this.handle, subject.handle);
  }
}
