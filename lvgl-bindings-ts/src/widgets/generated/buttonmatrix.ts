// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new ButtonMatrix()`: what can be set afterwards can be given at once. */
export interface ButtonMatrixBaseOptions extends ObjOptions {
  /**
   * Set the selected buttons
   * 0 based index of the button to modify. (Not counting new lines)
   */
  readonly selectedButton?: number | undefined;
  /**
   * Set attributes of all buttons of a button matrix
   * attribute(s) to set from `lv_buttonmatrix_ctrl_t`. Values can be ORed.
   */
  readonly buttonCtrlAll?: raw.LV_BUTTONMATRIX_CTRL | number | undefined;
  /**
   * Make the button matrix like a selector widget (only one button may be checked at a time).
   * `LV_BUTTONMATRIX_CTRL_CHECKABLE` must be enabled on the buttons to be selected using
   * `lv_buttonmatrix_set_ctrl()` or `lv_buttonmatrix_set_button_ctrl_all()`.
   * whether "one check" mode is enabled
   */
  readonly oneChecked?: boolean | undefined;
}


/** LVGL's `lv_buttonmatrix`. */
export class ButtonMatrixBase extends Obj {
  constructor(parent: Obj | null, options: ButtonMatrixBaseOptions = {}, make: Maker = raw.lv_buttonmatrix_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the selected buttons
   * 0 based index of the button to modify. (Not counting new lines)
   */
  get selectedButton(): number {
    return raw.lv_buttonmatrix_get_selected_button(this.handle);
  }
  set selectedButton(value: number) {
    raw.lv_buttonmatrix_set_selected_button(this.handle, value);
  }

  /**
   * Set the attributes of a button of the button matrix
   * @param btnId 0 based index of the button to modify. (Not counting new lines)
   * @param ctrl OR-ed attributes. E.g. `LV_BUTTONMATRIX_CTRL_NO_REPEAT | LV_BUTTONMATRIX_CTRL_CHECKABLE`
   */
  setButtonCtrl(btnId: number, ctrl: raw.LV_BUTTONMATRIX_CTRL | number): void {
    raw.lv_buttonmatrix_set_button_ctrl(this.handle, btnId, ctrl);
  }

  /**
   * Clear the attributes of a button of the button matrix
   * @param btnId 0 based index of the button to modify. (Not counting new lines)
   * @param ctrl OR-ed attributes. E.g. `LV_BUTTONMATRIX_CTRL_NO_REPEAT | LV_BUTTONMATRIX_CTRL_CHECKABLE`
   */
  clearButtonCtrl(btnId: number, ctrl: raw.LV_BUTTONMATRIX_CTRL | number): void {
    raw.lv_buttonmatrix_clear_button_ctrl(this.handle, btnId, ctrl);
  }

  /**
   * Set attributes of all buttons of a button matrix
   * attribute(s) to set from `lv_buttonmatrix_ctrl_t`. Values can be ORed.
   */
  set buttonCtrlAll(value: raw.LV_BUTTONMATRIX_CTRL | number) {
    raw.lv_buttonmatrix_set_button_ctrl_all(this.handle, value);
  }

  /**
   * Clear the attributes of all buttons of a button matrix
   * @param ctrl attribute(s) to set from `lv_buttonmatrix_ctrl_t`. Values can be ORed.
   */
  clearButtonCtrlAll(ctrl: raw.LV_BUTTONMATRIX_CTRL | number): void {
    raw.lv_buttonmatrix_clear_button_ctrl_all(this.handle, ctrl);
  }

  /**
   * Set a single button's relative width.
   * This method will cause the matrix be regenerated and is a relatively
   * expensive operation. It is recommended that initial width be specified using
   * `lv_buttonmatrix_set_ctrl_map` and this method only be used for dynamic changes.
   * @param btnId 0 based index of the button to modify.
   * @param width relative width compared to the buttons in the same row. [1..15]
   */
  setButtonWidth(btnId: number, width: number): void {
    raw.lv_buttonmatrix_set_button_width(this.handle, btnId, width);
  }

  /**
   * Make the button matrix like a selector widget (only one button may be checked at a time).
   * `LV_BUTTONMATRIX_CTRL_CHECKABLE` must be enabled on the buttons to be selected using
   * `lv_buttonmatrix_set_ctrl()` or `lv_buttonmatrix_set_button_ctrl_all()`.
   * whether "one check" mode is enabled
   */
  get oneChecked(): boolean {
    return raw.lv_buttonmatrix_get_one_checked(this.handle);
  }
  set oneChecked(value: boolean) {
    raw.lv_buttonmatrix_set_one_checked(this.handle, value);
  }

  /**
   * Get the button's text
   * @param btnId the index a button not counting new line characters.
   * @returns text of btn_index` button
   */
  getButtonText(btnId: number): string | null {
    return raw.lv_buttonmatrix_get_button_text(this.handle, btnId);
  }

  hasButtonCtrl(btnId: number, ctrl: raw.LV_BUTTONMATRIX_CTRL | number): boolean {
    return raw.lv_buttonmatrix_has_button_ctrl(this.handle, btnId, ctrl);
  }
}
