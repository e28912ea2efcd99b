// SPDX-License-Identifier: Apache-2.0
/** Picture files from memory. */
import { numberArgument, optionsArgument } from "../raw/arguments.js";
import type { LvImage } from "../raw/handles.js";
import { native } from "../raw/native.js";

/** How large a picture may be. */
export interface DecodeOptions {
  /** Most pixels that are decoded; a side has at most 4096 anyway. Memory is four bytes a pixel, three times that while decoding. */
  readonly maxPixels?: number | undefined;
}

const MOST_PIXELS = 4096 * 4096;
const decode = native<(bytes: Uint8Array, maxPixels: number) => LvImage>("image_decode");

/**
 * Decodes a PNG (every depth and colour type) or a baseline JPEG (grey, or colour in 4:4:4, 4:2:2 or 4:2:0), once, here.
 * The bytes are not kept. Colour profiles and a camera's rotation mark are not followed.
 * @throws Error LVGL_BAD_IMAGE with the format and the reason: a broken or unknown file, or one over the limit, which is
 *   refused before memory is taken
 */
export function decodeImage(bytes: Uint8Array, options: DecodeOptions = {}): LvImage {
  const { maxPixels = MOST_PIXELS } = optionsArgument("decodeImage", 2, options);
  return decode(bytes, numberArgument("decodeImage", "maxPixels", maxPixels, 0, 2 ** 32 - 1));
}
