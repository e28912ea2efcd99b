// SPDX-License-Identifier: Apache-2.0
/** A display in memory. */

import {
  booleanArgument,
  choiceArgument,
  functionArgument,
  numberArgument,
  optionsArgument,
} from "../raw/arguments.js";
import type { LvArea, LvDisplay } from "../raw/handles.js";
import { native } from "../raw/native.js";
import type { Display } from "./display.js";
import { NativeDisplay } from "./native-display.js";

/** Options of createMemoryDisplay. */
export interface MemoryDisplayOptions {
  /** Keep Node's process alive while the display is open. Default false: tests may end. */
  readonly keepAlive?: boolean | undefined;
  /** What a pixel is: bytes B, G, R, X, or the two bytes of RGB565, low byte first. Default "XRGB8888". */
  readonly colorFormat?: "XRGB8888" | "RGB565" | undefined;
  /**
   * Draw in parts and hand each out instead of keeping a whole frame: for a screen of your own, or a page elsewhere.
   * Such a display has no framebuffer() and no screenshot().
   */
  readonly partial?:
    | {
        /** Rows of the display's width that are drawn at once: how much memory drawing takes. */
        readonly rows: number;
        /**
         * Called after each frame, outside LVGL, for every rectangle that was drawn, in the order of drawing.
         * @param area where it belongs
         * @param pixels its rows without gaps, in the display's colour format; yours to keep
         */
        readonly onRectangle: (area: LvArea, pixels: Uint8Array) => void;
      }
    | undefined;
}

const createMemory =
  native<
    (
      width: number,
      height: number,
      hold: boolean,
      rgb565: boolean,
      rows: number,
      onRectangle: ((area: LvArea, pixels: Uint8Array) => void) | null,
    ) => LvDisplay
  >("display_create_memory");

/**
 * A display without a window.
 * @param width pixels
 * @param height pixels
 * @throws Error LVGL_DISPLAY_SIZE
 * @throws TypeError LVGL_WRONG_ARGUMENT for rows below 1
 */
export function createMemoryDisplay(width: number, height: number, options: MemoryDisplayOptions = {}): Display {
  const where = "createMemoryDisplay";
  const { keepAlive = false, colorFormat = "XRGB8888", partial } = optionsArgument(where, 3, options);
  const parts = partial === undefined ? null : optionsArgument(where, "partial", partial);
  return new NativeDisplay(
    createMemory(
      width,
      height,
      booleanArgument(where, "keepAlive", keepAlive),
      choiceArgument(where, "colorFormat", colorFormat, ["XRGB8888", "RGB565"]) === 1,
      parts === null ? 0 : numberArgument(where, "partial.rows", parts.rows, 1, 2 ** 31 - 1),
      parts === null ? null : functionArgument(where, "partial.onRectangle", parts.onRectangle),
    ),
  );
}
