// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Maker, Obj } from "../../core/obj.js";
import { Image, type ImageOptions } from "../image.js";
import * as raw from "../../raw/index.js";

/** Options of `new Canvas()`: what can be set afterwards can be given at once. */
export interface CanvasBaseOptions extends ImageOptions {
}


/** LVGL's `lv_canvas`. */
export class CanvasBase extends Image {
  constructor(parent: Obj | null, options: CanvasBaseOptions = {}, make: Maker = raw.lv_canvas_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set a pixel's color and opacity
   * @param x X coordinate of the pixel
   * @param y Y coordinate of the pixel
   * @param color the color
   * @param opa the opacity
   * @note The following color formats are supported
   * LV_COLOR_FORMAT_I1/2/4/8, LV_COLOR_FORMAT_A8,
   * LV_COLOR_FORMAT_RGB565, LV_COLOR_FORMAT_RGB888,
   * LV_COLOR_FORMAT_XRGB8888, LV_COLOR_FORMAT_ARGB8888
   * @note this function invalidates the canvas object every time,
   * for best performance, if you're changing a lot of pixels in a loop,
   * call `lv_display_enable_invalidation` before the loop starts
   * so the invalidation isn't done on every call
   */
  setPx(x: number, y: number, color: raw.LvColor, opa: raw.LV_OPA | number): void {
    raw.lv_canvas_set_px(this.handle, x, y, color, opa);
  }

  /**
   * Get a pixel's color and opacity
   * @param x X coordinate of the pixel
   * @param y Y coordinate of the pixel
   * @returns ARGB8888 color of the pixel
   */
  getPx(x: number, y: number): raw.LvColor32 {
    return raw.lv_canvas_get_px(this.handle, x, y);
  }

  /**
   * Fill the canvas with color
   * @param color the background color
   * @param opa the desired opacity
   */
  fillBg(color: raw.LvColor, opa: raw.LV_OPA | number): void {
    raw.lv_canvas_fill_bg(this.handle, color, opa);
  }
}
