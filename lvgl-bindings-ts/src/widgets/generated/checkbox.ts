// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new Checkbox()`: what can be set afterwards can be given at once. */
export interface CheckboxOptions extends ObjOptions {
  /**
   * Set the text of a check box. `txt` will be copied and may be deallocated
   * after this function returns.
   * the text of the check box. NULL to refresh with the current text.
   */
  readonly text?: string | undefined;
  /**
   * Set the text of a check box. `txt` must not be deallocated during the life
   * of this checkbox.
   * the text of the check box.
   */
  readonly textStatic?: string | undefined;
}


/** LVGL's `lv_checkbox`. */
export class Checkbox extends Obj {
  constructor(parent: Obj | null, options: CheckboxOptions = {}, make: Maker = raw.lv_checkbox_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the text of a check box. `txt` will be copied and may be deallocated
   * after this function returns.
   * the text of the check box. NULL to refresh with the current text.
   */
  get text(): string {
    return raw.lv_checkbox_get_text(this.handle);
  }
  set text(value: string) {
    raw.lv_checkbox_set_text(this.handle, value);
  }

  /**
   * Set the text of a check box. `txt` must not be deallocated during the life
   * of this checkbox.
   * the text of the check box.
   */
  set textStatic(value: string) {
    raw.lv_checkbox_set_text_static(this.handle, value);
  }
}
