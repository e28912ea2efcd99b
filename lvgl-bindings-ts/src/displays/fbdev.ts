// SPDX-License-Identifier: Apache-2.0
/** A display on a frame buffer device (Linux, fbdev): for screens whose driver knows nothing newer. */
import type { LvDisplay } from "../raw/handles.js";
import { native } from "../raw/native.js";
import type { Display } from "./display.js";
import { NativeDisplay } from "./native-display.js";

/** Options of createFbdevDisplay. */
export interface FbdevDisplayOptions {
  /** Default "/dev/fb0". */
  readonly device?: string | undefined;
  /**
   * Keep the text console behind from drawing (its cursor blinks) until close(). A program that is killed leaves the
   * console hidden: close the display on SIGTERM and SIGINT. Default false.
   */
  readonly hideConsole?: boolean | undefined;
  /**
   * The picture is turned on the screen by so many degrees clockwise: for a screen that is built in turned. At 90 and
   * 270 the display is as wide as the screen is high. openEvdev turns touches with it. Default 0.
   */
  readonly rotation?: 0 | 90 | 180 | 270 | undefined;
  /** Keep Node's process alive while the display is open. Default true. */
  readonly keepAlive?: boolean | undefined;
}

const createFbdev =
  native<(device: string, hideConsole: boolean, hold: boolean, quarterTurns: number) => LvDisplay>(
    "display_create_fbdev",
  );

/**
 * A display on a frame buffer device of 32 or 16 bits a pixel. It is as big as the device's mode: read `width` and
 * `height`. Touch and keys come by openEvdev. Where the card has a DRM driver, createDrmDisplay is better: it flips
 * whole frames.
 * @throws Error LVGL_FBDEV_OPEN (not there, no right, no frame buffer), LVGL_FBDEV_FORMAT (another pixel format),
 * LVGL_FBDEV_CONSOLE (the console cannot be hidden), LVGL_UNAVAILABLE (built without the kernel's headers)
 */
export function createFbdevDisplay(options: FbdevDisplayOptions = {}): Display {
  return new NativeDisplay(
    createFbdev(
      options.device ?? "/dev/fb0",
      options.hideConsole ?? false,
      options.keepAlive ?? true,
      (options.rotation ?? 0) / 90,
    ),
  );
}
