// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import { wrapObj, wrapObjOrNull } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new Window()`: what can be set afterwards can be given at once. */
export interface WindowOptions extends ObjOptions {
}


/** LVGL's `lv_win`. */
export class Window extends Obj {
  constructor(parent: Obj | null, options: WindowOptions = {}, make: Maker = raw.lv_win_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Add a title to the window
   * @param txt the text of the title
   * @returns the widget where the content of the title can be created
   */
  addTitle(txt: string): Obj {
    return wrapObj(raw.lv_win_add_title(this.handle, txt));
  }

  /**
   * Add a button to the window
   * @param icon an icon to be displayed on the button
   * @param btnW width of the button
   * @returns the widget where the content of the button can be created
   */
  addButton(icon: raw.LvImageSource | null, btnW: number): Obj {
    return wrapObj(raw.lv_win_add_button(this.handle, icon, btnW));
  }

  /**
   * Get the header of the window
   * the header of the window
   */
  get header(): Obj | null {
    return wrapObjOrNull(raw.lv_win_get_header(this.handle));
  }

  /**
   * Get the content of the window
   * the content of the window
   */
  get content(): Obj | null {
    return wrapObjOrNull(raw.lv_win_get_content(this.handle));
  }
}
