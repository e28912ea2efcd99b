// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new Led()`: what can be set afterwards can be given at once. */
export interface LedOptions extends ObjOptions {
  /**
   * Set the color of the LED
   * the color of the LED
   */
  readonly color?: raw.LvColor | undefined;
  /**
   * Set the brightness of a LED object
   * LV_LED_BRIGHT_MIN (max. dark) ... LV_LED_BRIGHT_MAX (max. light)
   */
  readonly brightness?: number | undefined;
}


/** LVGL's `lv_led`. */
export class Led extends Obj {
  constructor(parent: Obj | null, options: LedOptions = {}, make: Maker = raw.lv_led_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the color of the LED
   * the color of the LED
   */
  get color(): raw.LvColor {
    return raw.lv_led_get_color(this.handle);
  }
  set color(value: raw.LvColor) {
    raw.lv_led_set_color(this.handle, value);
  }

  /**
   * Set the brightness of a LED object
   * LV_LED_BRIGHT_MIN (max. dark) ... LV_LED_BRIGHT_MAX (max. light)
   */
  get brightness(): number {
    return raw.lv_led_get_brightness(this.handle);
  }
  set brightness(value: number) {
    raw.lv_led_set_brightness(this.handle, value);
  }

  /** Light on a LED */
  turnOn(): void {
    raw.lv_led_on(this.handle);
  }

  /** Light off a LED */
  turnOff(): void {
    raw.lv_led_off(this.handle);
  }

  /** Toggle the state of a LED */
  toggle(): void {
    raw.lv_led_toggle(this.handle);
  }
}
