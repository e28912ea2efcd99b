// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new ImageButton()`: what can be set afterwards can be given at once. */
export interface ImageButtonOptions extends ObjOptions {
  /**
   * Use this function instead of `lv_obj_add/remove_state` to set a state manually
   * the new state
   */
  readonly state?: raw.LV_IMAGEBUTTON_STATE | undefined;
}


/** LVGL's `lv_imagebutton`. */
export class ImageButton extends Obj {
  constructor(parent: Obj | null, options: ImageButtonOptions = {}, make: Maker = raw.lv_imagebutton_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set images for a state of the image button
   * @param state for which state set the new image
   * @param srcLeft pointer to an image source for the left side of the button (a C array or path to
   * a file)
   * @param srcMid pointer to an image source for the middle of the button (ideally 1px wide) (a C
   * array or path to a file)
   * @param srcRight pointer to an image source for the right side of the button (a C array or path
   * to a file)
   */
  setSrc(state: raw.LV_IMAGEBUTTON_STATE, srcLeft: raw.LvImageSource | null, srcMid: raw.LvImageSource | null, srcRight: raw.LvImageSource | null): void {
    raw.lv_imagebutton_set_src(this.handle, state, srcLeft, srcMid, srcRight);
  }

  /**
   * Set the left image for a state of the image button
   * @param state for which state set the new image
   * @param srcLeft pointer to an image source for the left side of the button
   * (a C array or path to a file)
   */
  setSrcLeft(state: raw.LV_IMAGEBUTTON_STATE, srcLeft: raw.LvImageSource | null): void {
    raw.lv_imagebutton_set_src_left(this.handle, state, srcLeft);
  }

  /**
   * Set the right image for a state of the image button
   * @param state for which state set the new image
   * @param srcRight pointer to an image source for the right side of the button
   * (a C array or path to a file)
   */
  setSrcRight(state: raw.LV_IMAGEBUTTON_STATE, srcRight: raw.LvImageSource | null): void {
    raw.lv_imagebutton_set_src_right(this.handle, state, srcRight);
  }

  /**
   * Set the middle image for a state of the image button
   * @param state for which state set the new image
   * @param srcMid pointer to an image source for the middle of the button
   * (a C array or path to a file)
   */
  setSrcMid(state: raw.LV_IMAGEBUTTON_STATE, srcMid: raw.LvImageSource | null): void {
    raw.lv_imagebutton_set_src_mid(this.handle, state, srcMid);
  }

  /**
   * Use this function instead of `lv_obj_add/remove_state` to set a state manually
   * the new state
   */
  set state(value: raw.LV_IMAGEBUTTON_STATE) {
    raw.lv_imagebutton_set_state(this.handle, value);
  }

  /**
   * Get the left image in a given state
   * @param state the state where to get the image (from `lv_button_state_t`) `
   * @returns pointer to the left image source (a C array or path to a file)
   */
  getSrcLeft(state: raw.LV_IMAGEBUTTON_STATE): raw.LvImageSource | null {
    return raw.lv_imagebutton_get_src_left(this.handle, state);
  }

  /**
   * Get the middle image in a given state
   * @param state the state where to get the image (from `lv_button_state_t`) `
   * @returns pointer to the middle image source (a C array or path to a file)
   */
  getSrcMiddle(state: raw.LV_IMAGEBUTTON_STATE): raw.LvImageSource | null {
    return raw.lv_imagebutton_get_src_middle(this.handle, state);
  }

  /**
   * Get the right image in a given state
   * @param state the state where to get the image (from `lv_button_state_t`) `
   * @returns pointer to the left image source (a C array or path to a file)
   */
  getSrcRight(state: raw.LV_IMAGEBUTTON_STATE): raw.LvImageSource | null {
    return raw.lv_imagebutton_get_src_right(this.handle, state);
  }
}
