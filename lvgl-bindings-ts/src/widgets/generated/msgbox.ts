// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import { wrapObj, wrapObjOrNull } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new MessageBox()`: what can be set afterwards can be given at once. */
export interface MessageBoxOptions extends ObjOptions {
}


/** LVGL's `lv_msgbox`. */
export class MessageBox extends Obj {
  constructor(parent: Obj | null, options: MessageBoxOptions = {}, make: Maker = raw.lv_msgbox_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Add title to the message box. It also creates a header for the title.
   * @param title the text of the tile
   * @returns the created title label
   */
  addTitle(title: string): Obj {
    return wrapObj(raw.lv_msgbox_add_title(this.handle, title));
  }

  /**
   * Add a button to the header of to the message box. It also creates a header.
   * @param icon the icon of the button
   * @returns the created button
   */
  addHeaderButton(icon: raw.LvImageSource | null): Obj {
    return wrapObj(raw.lv_msgbox_add_header_button(this.handle, icon));
  }

  /**
   * Add a text to the content area of message box. Multiple texts will be created below each other.
   * @param text text to add
   * @returns the created label
   */
  addText(text: string): Obj {
    return wrapObj(raw.lv_msgbox_add_text(this.handle, text));
  }

  /**
   * Add a button to the footer of to the message box. It also creates a footer.
   * @param text the text of the button
   * @returns the created button
   */
  addFooterButton(text: string): Obj {
    return wrapObj(raw.lv_msgbox_add_footer_button(this.handle, text));
  }

  /**
   * Add a close button to the message box. It also creates a header.
   * @returns the created close button
   */
  addCloseButton(): Obj {
    return wrapObj(raw.lv_msgbox_add_close_button(this.handle));
  }

  /**
   * Get the header widget
   * the header, or NULL if not exists
   */
  get header(): Obj | null {
    return wrapObjOrNull(raw.lv_msgbox_get_header(this.handle));
  }

  /**
   * Get the footer widget
   * the footer, or NULL if not exists
   */
  get footer(): Obj | null {
    return wrapObjOrNull(raw.lv_msgbox_get_footer(this.handle));
  }

  /**
   * Get the content widget
   * the content
   */
  get content(): Obj | null {
    return wrapObjOrNull(raw.lv_msgbox_get_content(this.handle));
  }

  /**
   * Get the title label
   * the title, or NULL if it does not exist
   */
  get title(): Obj | null {
    return wrapObjOrNull(raw.lv_msgbox_get_title(this.handle));
  }
}
