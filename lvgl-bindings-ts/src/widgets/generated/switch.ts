// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new Switch()`: what can be set afterwards can be given at once. */
export interface SwitchOptions extends ObjOptions {
  /**
   * Set the orientation of switch.
   * switch orientation from `lv_switch_orientation_t`
   */
  readonly orientation?: raw.LV_SWITCH_ORIENTATION | undefined;
}


/** LVGL's `lv_switch`. */
export class Switch extends Obj {
  constructor(parent: Obj | null, options: SwitchOptions = {}, make: Maker = raw.lv_switch_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the orientation of switch.
   * switch orientation from `lv_switch_orientation_t`
   */
  get orientation(): raw.LV_SWITCH_ORIENTATION {
    return raw.lv_switch_get_orientation(this.handle);
  }
  set orientation(value: raw.LV_SWITCH_ORIENTATION) {
    raw.lv_switch_set_orientation(this.handle, value);
  }
}
