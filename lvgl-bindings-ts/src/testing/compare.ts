// SPDX-License-Identifier: Apache-2.0
/** Two pictures side by side, pixel by pixel. */
import type { LvArea } from "../raw/index.js";
import { LvTestError } from "./errors.js";
import { Screenshot } from "./screenshot.js";

/** What two pictures of one size have in common. */
export interface Difference {
  /** Pixels with a channel that is further apart than the tolerance. */
  readonly pixels: number;
  /** Largest distance of two channels, 0 to 255, tolerated or not. */
  readonly largest: number;
  /** What holds all pixels that differ; null when none does. */
  readonly area: LvArea | null;
}

/** What does not differ is shown as pale as this, so that what does stands out. */
const PALE = 0.15;

function checkSizes(one: Screenshot, other: Screenshot): void {
  if (one.width === other.width && one.height === other.height) return;
  throw new LvTestError(
    "LVGL_TEST_PICTURE_SIZE",
    `a picture of ${one.width} × ${one.height} cannot be compared with one of ${other.width} × ${other.height}`,
  );
}

/** Largest distance of a pixel's channels. */
function distance(one: Uint8Array, other: Uint8Array, at: number): number {
  let largest = 0;
  for (let channel = at; channel < at + 4; channel++)
    largest = Math.max(largest, Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)));
  return largest;
}

/**
 * Compares two pictures of one size.
 * @param tolerance 0 to 255: by how much a channel may differ
 * @throws LvTestError LVGL_TEST_PICTURE_SIZE
 */
export function comparePictures(one: Screenshot, other: Screenshot, tolerance = 0): Difference {
  checkSizes(one, other);
  let pixels = 0;
  let largest = 0;
  let area: LvArea | null = null;
  for (let index = 0; index < one.width * one.height; index++) {
    const apart = distance(one.rgba, other.rgba, index * 4);
    largest = Math.max(largest, apart);
    if (apart <= tolerance) continue;
    pixels++;
    const [x, y] = [index % one.width, Math.floor(index / one.width)];
    const { x1, y1, x2 }: LvArea = area ?? { x1: x, y1: y, x2: x, y2: y };
    area = { x1: Math.min(x1, x), y1, x2: Math.max(x2, x), y2: y };
  }
  return { pixels, largest, area };
}

/**
 * A picture of what differs: red on the pale first picture.
 * @throws LvTestError LVGL_TEST_PICTURE_SIZE
 */
export function differencePicture(one: Screenshot, other: Screenshot, tolerance = 0): Screenshot {
  checkSizes(one, other);
  const rgba = new Uint8Array(one.rgba.length);
  for (let at = 0; at < rgba.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = one.rgba.subarray(at, at + 3);
    const grey = Math.round(255 - (255 - (red + green + blue) / 3) * PALE);
    rgba.set(distance(one.rgba, other.rgba, at) > tolerance ? [255, 0, 0, 255] : [grey, grey, grey, 255], at);
  }
  return new Screenshot(one.width, one.height, rgba);
}
