// SPDX-License-Identifier: Apache-2.0
import { Owned } from "../core/owned.js";
import type { LvImage } from "../raw/handles.js";
import { type DecodeOptions, decodeImage } from "./decode.js";
import { createImage, type ImageFormat, imageSize, updateImage } from "./image.js";
import { type QrOptions, qrImage } from "./qr.js";

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

  /**
   * A picture out of a PNG or a baseline JPEG file, decoded once, here; the bytes are not kept.
   * @throws Error LVGL_BAD_IMAGE with the format and the reason, before memory is taken for a size over the limit
   */
  static fromFile(bytes: Uint8Array, options?: DecodeOptions): Picture {
    return new Picture(decodeImage(bytes, options));
  }

  /**
   * The smallest QR code that holds a text (as UTF-8) or bytes.
   * @throws Error LVGL_BAD_IMAGE when the content is too long
   */
  static qrCode(content: string | Uint8Array, options?: QrOptions): Picture {
    return new Picture(qrImage(content, options));
  }

  /** Pixels. */
  get width(): number {
    return imageSize(this.handle).width;
  }

  /** Pixels. */
  get height(): number {
    return imageSize(this.handle).height;
  }

  /** New pixels of the same size and format. Invalidate the objects that show it. */
  update(bytes: Uint8Array): void {
    updateImage(this.handle, bytes);
  }
}
