// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Maker, Obj } from "../../core/obj.js";
import { Canvas, type CanvasOptions } from "../canvas.js";
import * as raw from "../../raw/index.js";

/** Options of `new Barcode()`: what can be set afterwards can be given at once. */
export interface BarcodeOptions extends CanvasOptions {
  /**
   * Set the dark color of a barcode object
   * dark color of the barcode
   */
  readonly darkColor?: raw.LvColor | undefined;
  /**
   * Set the light color of a barcode object
   * light color of the barcode
   */
  readonly lightColor?: raw.LvColor | undefined;
  /**
   * Set the scale of a barcode object
   * scale factor
   */
  readonly scale?: number | undefined;
  /**
   * Set the direction of a barcode object
   * draw direction (`LV_DIR_HOR` or `LB_DIR_VER`)
   */
  readonly direction?: raw.LV_DIR | number | undefined;
  /**
   * Set the tiled mode of a barcode object
   * true: tiled mode, false: normal mode (default)
   */
  readonly tiled?: boolean | undefined;
  /**
   * Set the encoding of a barcode object
   * encoding (default is `LV_BARCODE_CODE128_GS1`)
   */
  readonly encoding?: raw.LV_BARCODE_ENCODING | undefined;
}


/** LVGL's `lv_barcode`. */
export class Barcode extends Canvas {
  constructor(parent: Obj | null, options: BarcodeOptions = {}, make: Maker = raw.lv_barcode_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the dark color of a barcode object
   * dark color of the barcode
   */
  get darkColor(): raw.LvColor {
    return raw.lv_barcode_get_dark_color(this.handle);
  }
  set darkColor(value: raw.LvColor) {
    raw.lv_barcode_set_dark_color(this.handle, value);
  }

  /**
   * Set the light color of a barcode object
   * light color of the barcode
   */
  get lightColor(): raw.LvColor {
    return raw.lv_barcode_get_light_color(this.handle);
  }
  set lightColor(value: raw.LvColor) {
    raw.lv_barcode_set_light_color(this.handle, value);
  }

  /**
   * Set the scale of a barcode object
   * scale factor
   */
  override get scale(): number {
    return raw.lv_barcode_get_scale(this.handle);
  }
  override set scale(value: number) {
    raw.lv_barcode_set_scale(this.handle, value);
  }

  /**
   * Set the direction of a barcode object
   * draw direction (`LV_DIR_HOR` or `LB_DIR_VER`)
   */
  set direction(value: raw.LV_DIR | number) {
    raw.lv_barcode_set_direction(this.handle, value);
  }

  /**
   * Set the tiled mode of a barcode object
   * true: tiled mode, false: normal mode (default)
   */
  set tiled(value: boolean) {
    raw.lv_barcode_set_tiled(this.handle, value);
  }

  /**
   * Set the encoding of a barcode object
   * encoding (default is `LV_BARCODE_CODE128_GS1`)
   */
  get encoding(): raw.LV_BARCODE_ENCODING {
    return raw.lv_barcode_get_encoding(this.handle);
  }
  set encoding(value: raw.LV_BARCODE_ENCODING) {
    raw.lv_barcode_set_encoding(this.handle, value);
  }

  /**
   * Set the data of a barcode object
   * @param data data to display
   * @returns LV_RESULT_OK: if no error; LV_RESULT_INVALID: on error
   */
  update(data: string): raw.LV_RESULT {
    return raw.lv_barcode_update(this.handle, data);
  }
}
