// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new Button()`: what can be set afterwards can be given at once. */
export interface ButtonOptions extends ObjOptions {
}


/** LVGL's `lv_button`. */
export class Button extends Obj {
  constructor(parent: Obj | null, options: ButtonOptions = {}, make: Maker = raw.lv_button_create as Maker) {
    super(parent, options, make);
  }

}
