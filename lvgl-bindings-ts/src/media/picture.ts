// SPDX-License-Identifier: Apache-2.0
import { Owned } from "../core/owned.js";
import type { LvImage } from "../raw/handles.js";
import { createImage, type ImageFormat, updateImage } from "./image.js";

/** Pixels in memory: what an `Image` shows, and a value of the style property `bgImageSrc`. */
export class Picture extends Owned<LvImage> {
  /**
   * A picture out of pixels, which are copied.
   * @param width 1 to 4096 pixels
   * @param height 1 to 4096 pixels
   * @throws TypeError LVGL_WRONG_ARGUMENT when the bytes are too many or too few
   */
  static fromPixels(width: number, height: number, format: ImageFormat, bytes: Uint8Array): Picture {
    return new Picture(createImage(width, height, format, bytes));
  }

  /** New pixels of the same size and format. Invalidate the objects that show it. */
  update(bytes: Uint8Array): void {
    updateImage(this.handle, bytes);
  }
}
