// SPDX-License-Identifier: Apache-2.0
import type { Maker, Obj } from "../core/obj.js";
import { DrawLayer } from "../drawing/layer.js";
import { Picture } from "../media/picture.js";
import {
  type LvPixels,
  lv_canvas_copy_buf,
  lv_canvas_finish_layer,
  lv_canvas_get_image,
  lv_canvas_get_pixels,
  lv_canvas_init_layer,
  lv_canvas_set_buffer,
  lv_canvas_set_palette,
} from "../raw/drawing.js";
import { LV_COLOR_FORMAT } from "../raw/generated/enums.js";
import type { LvArea, LvColor32 } from "../raw/handles.js";
import { CanvasBase, type CanvasBaseOptions } from "./generated/canvas.js";

/** Pixels of a canvas. */
export interface CanvasBuffer {
  /** 1 to 4096 pixels. */
  readonly width: number;
  /** 1 to 4096 pixels. */
  readonly height: number;
  /** Default ARGB8888. */
  readonly format?: LV_COLOR_FORMAT | undefined;
}

export interface CanvasOptions extends CanvasBaseOptions {
  readonly buffer?: CanvasBuffer | undefined;
}

/** Where pixels are copied from, and where to; left out: all of the picture, all of the canvas. */
export interface CopyAreas {
  readonly from?: LvArea | undefined;
  readonly to?: LvArea | undefined;
}

/**
 * Pixels to draw on: `canvas.draw((layer) => layer.line(…))`. A QR code and a bar code are canvases of LVGL's own, whose
 * pixels cannot be drawn on.
 */
export class Canvas extends CanvasBase {
  constructor(parent: Obj | null, options: CanvasOptions = {}, make?: Maker) {
    super(parent, options, make);
  }

  /**
   * Gives it pixels, all zero.
   * @throws TypeError LVGL_WRONG_ARGUMENT for a size or format that it cannot have
   */
  set buffer({ width, height, format }: CanvasBuffer) {
    lv_canvas_set_buffer(this.handle, width, height, format ?? LV_COLOR_FORMAT.ARGB8888);
  }

  /**
   * Draws: the pixels are there when it returns.
   * @throws TypeError LVGL_WRONG_ARGUMENT without a buffer, or with one of another format than RGB565, RGB888, XRGB8888
   *   or ARGB8888
   */
  draw(paint: (layer: DrawLayer) => void): void {
    const layer = lv_canvas_init_layer(this.handle);
    try {
      paint(new DrawLayer(layer));
    } finally {
      if (!this.deleted) lv_canvas_finish_layer(this.handle, layer);
    }
  }

  /** Whether it has a buffer of its own: QR codes and bar codes have LVGL's. */
  get #plain(): boolean {
    return this.className === "lv_canvas";
  }

  /** A copy of its pixels; null without a buffer of its own. */
  get pixels(): LvPixels | null {
    return this.#plain ? lv_canvas_get_pixels(this.handle) : null;
  }

  /** Its pixels as a picture that others may show, drawn on or not; null without a buffer of its own. */
  get picture(): Picture | null {
    const image = this.#plain ? lv_canvas_get_image(this.handle) : null;
    return image === null ? null : new Picture(image);
  }

  /**
   * Copies pixels of a picture of the same format.
   * @throws TypeError LVGL_WRONG_ARGUMENT for areas outside, or of two sizes
   */
  copy(picture: Picture, { from, to }: CopyAreas = {}): void {
    lv_canvas_copy_buf(this.handle, to ?? null, picture.handle, from ?? null);
  }

  /** Sets a colour of an indexed format. */
  setPalette(index: number, color: LvColor32): void {
    lv_canvas_set_palette(this.handle, index, color);
  }
}
