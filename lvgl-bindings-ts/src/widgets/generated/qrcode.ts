// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { Maker, Obj } from "../../core/obj.js";
import { Canvas, type CanvasOptions } from "../canvas.js";
import * as raw from "../../raw/index.js";

/** Options of `new QrCode()`: what can be set afterwards can be given at once. */
export interface QrCodeOptions extends CanvasOptions {
  /**
   * Set QR code size.
   * width and height of the QR code
   */
  readonly size?: number | undefined;
  /**
   * Set QR code dark color.
   * dark color of the QR code
   */
  readonly darkColor?: raw.LvColor | undefined;
  /**
   * Set QR code light color.
   * light color of the QR code
   */
  readonly lightColor?: raw.LvColor | undefined;
  /**
   * Helper function to set the data of a QR code object
   * data to display as a string
   */
  readonly data?: string | undefined;
  /**
   * Enable or disable quiet zone.
   * Quiet zone is the area around the QR code where no data is encoded.
   * true: enable quiet zone; false: disable quiet zone
   */
  readonly quietZone?: boolean | undefined;
}


/** LVGL's `lv_qrcode`. */
export class QrCode extends Canvas {
  constructor(parent: Obj | null, options: QrCodeOptions = {}, make: Maker = raw.lv_qrcode_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set QR code size.
   * width and height of the QR code
   */
  set size(value: number) {
    raw.lv_qrcode_set_size(this.handle, value);
  }

  /**
   * Set QR code dark color.
   * dark color of the QR code
   */
  set darkColor(value: raw.LvColor) {
    raw.lv_qrcode_set_dark_color(this.handle, value);
  }

  /**
   * Set QR code light color.
   * light color of the QR code
   */
  set lightColor(value: raw.LvColor) {
    raw.lv_qrcode_set_light_color(this.handle, value);
  }

  /**
   * Helper function to set the data of a QR code object
   * data to display as a string
   */
  set data(value: string) {
    raw.lv_qrcode_set_data(this.handle, value);
  }

  /**
   * Enable or disable quiet zone.
   * Quiet zone is the area around the QR code where no data is encoded.
   * true: enable quiet zone; false: disable quiet zone
   */
  set quietZone(value: boolean) {
    raw.lv_qrcode_set_quiet_zone(this.handle, value);
  }
}
