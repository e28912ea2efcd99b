// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Maker, Obj } from "../../core/obj.js";
import { ButtonMatrix, type ButtonMatrixOptions } from "../buttonmatrix.js";
import { wrapObjOrNull } from "../../core/wrap.js";
import * as raw from "../../raw/index.js";

/** Options of `new Keyboard()`: what can be set afterwards can be given at once. */
export interface KeyboardBaseOptions extends ButtonMatrixOptions {
  /**
   * Set a new mode (e.g., text, number, special characters).
   * the desired mode (see 'lv_keyboard_mode_t')
   */
  readonly mode?: raw.LV_KEYBOARD_MODE | undefined;
  /**
   * Enable or disable popovers showing button titles on press.
   * true to enable popovers; false to disable
   */
  readonly popovers?: boolean | undefined;
}


/** LVGL's `lv_keyboard`. */
export class KeyboardBase extends ButtonMatrix {
  constructor(parent: Obj | null, options: KeyboardBaseOptions = {}, make: Maker = raw.lv_keyboard_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set a new mode (e.g., text, number, special characters).
   * the desired mode (see 'lv_keyboard_mode_t')
   */
  get mode(): raw.LV_KEYBOARD_MODE {
    return raw.lv_keyboard_get_mode(this.handle);
  }
  set mode(value: raw.LV_KEYBOARD_MODE) {
    raw.lv_keyboard_set_mode(this.handle, value);
  }

  /**
   * Enable or disable popovers showing button titles on press.
   * true to enable popovers; false to disable
   */
  get popovers(): boolean {
    return raw.lv_keyboard_get_popovers(this.handle);
  }
  set popovers(value: boolean) {
    raw.lv_keyboard_set_popovers(this.handle, value);
  }

  /**
   * Get the text area currently assigned to the keyboard.
   * pointer to the assigned text area object
   */
  get textarea(): Obj | null {
    return wrapObjOrNull(raw.lv_keyboard_get_textarea(this.handle));
  }

  /**
   * Get the index of the last selected button (pressed, released, focused, etc.).
   * Useful in the `event_cb` to retrieve button text or properties.
   * returns LV_BUTTONMATRIX_BUTTON_NONE if not set
   * index of the last interacted button
   */
  override get selectedButton(): number {
    return raw.lv_keyboard_get_selected_button(this.handle);
  }

  /**
   * Get the text of a button by index.
   * @param btnId index of the button (excluding newline characters)
   * @returns pointer to the text of the button
   */
  override getButtonText(btnId: number): string | null {
    return raw.lv_keyboard_get_button_text(this.handle, btnId);
  }
}
