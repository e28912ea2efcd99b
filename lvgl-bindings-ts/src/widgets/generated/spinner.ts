// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Maker, Obj } from "../../core/obj.js";
import { Arc, type ArcOptions } from "./arc.js";
import * as raw from "../../raw/index.js";

/** Options of `new Spinner()`: what can be set afterwards can be given at once. */
export interface SpinnerOptions extends ArcOptions {
  /**
   * Set the animation time of the spinner
   * the animation time in milliseconds
   */
  readonly animDuration?: number | undefined;
  /**
   * Set the animation arc length of the spinner.
   * The animation is suited to values between 180 and 360.
   * the angle of the arc in degrees
   */
  readonly arcSweep?: number | undefined;
}


/** LVGL's `lv_spinner`. */
export class Spinner extends Arc {
  constructor(parent: Obj | null, options: SpinnerOptions = {}, make: Maker = raw.lv_spinner_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the animation time and arc length of the spinner
   * The animation is suited for angle values between 180 and 360.
   * @param t the animation time in milliseconds
   * @param angle the angle of the arc in degrees
   */
  setAnimParams(t: number, angle: number): void {
    raw.lv_spinner_set_anim_params(this.handle, t, angle);
  }

  /**
   * Set the animation time of the spinner
   * the animation time in milliseconds
   */
  get animDuration(): number {
    return raw.lv_spinner_get_anim_duration(this.handle);
  }
  set animDuration(value: number) {
    raw.lv_spinner_set_anim_duration(this.handle, value);
  }

  /**
   * Set the animation arc length of the spinner.
   * The animation is suited to values between 180 and 360.
   * the angle of the arc in degrees
   */
  get arcSweep(): number {
    return raw.lv_spinner_get_arc_sweep(this.handle);
  }
  set arcSweep(value: number) {
    raw.lv_spinner_set_arc_sweep(this.handle, value);
  }
}
