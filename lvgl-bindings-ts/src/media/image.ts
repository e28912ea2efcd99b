// SPDX-License-Identifier: Apache-2.0
/** Pictures from pixels, and pictures of objects. */
import { choiceArgument } from "../raw/arguments.js";
import type { LvImage, LvObj, LvPoint } from "../raw/handles.js";
import { native } from "../raw/native.js";

/**
 * `rgba`: four bytes a pixel. `alpha`: one byte, drawn in the object's image_recolor. `rgb565`: two bytes, low byte
 * first: five bits of red, six of green, five of blue.
 */
export type ImageFormat = "rgba" | "alpha" | "rgb565";

const FORMATS: readonly ImageFormat[] = ["rgba", "alpha", "rgb565"];

const create = native<(width: number, height: number, format: number, bytes: Uint8Array) => LvImage>("image_create");

/**
 * Makes a picture out of pixels, which are copied.
 * @param width 1 to 4096 pixels
 * @param height 1 to 4096 pixels
 * @throws TypeError LVGL_WRONG_ARGUMENT when the bytes are too many or too few
 */
export function createImage(width: number, height: number, format: ImageFormat, bytes: Uint8Array): LvImage {
  return create(width, height, choiceArgument("createImage", 3, format, FORMATS), bytes);
}

/**
 * Gives a picture new pixels of the same size and format (`rgba` for a decoded file). Invalidate the objects that
 * show it.
 */
export const updateImage: (image: LvImage, bytes: Uint8Array) => void = native("image_update");

const size = native<(image: LvImage) => LvPoint>("image_size");

/** Width and height of a picture, pixels. */
export function imageSize(image: LvImage): { readonly width: number; readonly height: number } {
  const { x, y } = size(image);
  return { width: x, height: y };
}

/** A drawn object. */
export interface Snapshot {
  readonly width: number;
  readonly height: number;
  /** R, G, B, A. */
  readonly data: Uint8Array;
}

/**
 * Draws an object with its children into a new buffer, shadows and outlines included.
 * @throws Error LVGL_SNAPSHOT for an object without a size
 */
export const snapshot: (obj: LvObj) => Snapshot = native("snapshot");
