// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import { wrapObj } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new List()`: what can be set afterwards can be given at once. */
export interface ListOptions extends ObjOptions {
}


/** LVGL's `lv_list`. */
export class List extends Obj {
  constructor(parent: Obj | null, options: ListOptions = {}, make: Maker = raw.lv_list_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Add text to a list
   * @param txt text of the new label
   * @returns pointer to the created label
   */
  addText(txt: string): Obj {
    return wrapObj(raw.lv_list_add_text(this.handle, txt));
  }

  /**
   * Add button to a list
   * @param icon icon for the button, when NULL it will have no icon
   * @param txt text of the new button, when NULL no text will be added
   * @returns pointer to the created button
   */
  addButton(icon: raw.LvImageSource | null, txt: string): Obj {
    return wrapObj(raw.lv_list_add_button(this.handle, icon, txt));
  }

  /**
   * Get text of a given list button
   * @param btn pointer to the button
   * @returns text of btn, if btn doesn't have text "" will be returned
   */
  getButtonText(btn: Obj): string {
    return raw.lv_list_get_button_text(this.handle, btn.handle);
  }

  /**
   * Set text of a given list button
   * @param btn pointer to the button
   * @param txt pointer to the text
   */
  setButtonText(btn: Obj, txt: string): void {
    raw.lv_list_set_button_text(this.handle, btn.handle, txt);
  }

  /**
   * Add translation tag text to a list
   * @param tag translation tag of the new label
   * @returns pointer to the created label
   */
  addTranslationTag(tag: string): Obj {
    return wrapObj(raw.lv_list_add_translation_tag(this.handle, tag));
  }

  /**
   * Add translation tag button to a list
   * @param icon icon for the button, when NULL it will have no icon
   * @param tag translation tag of the new button, when NULL no translation tag will be added
   * @returns pointer to the created button
   */
  addButtonTranslationTag(icon: raw.LvImageSource | null, tag: string): Obj {
    return wrapObj(raw.lv_list_add_button_translation_tag(this.handle, icon, tag));
  }

  /**
   * Set translation tag text of a given list button
   * @param btn pointer to the button
   * @param tag pointer to the translation tag
   */
  setButtonTranslationTag(btn: Obj, tag: string): void {
    raw.lv_list_set_button_translation_tag(this.handle, btn.handle, tag);
  }
}
