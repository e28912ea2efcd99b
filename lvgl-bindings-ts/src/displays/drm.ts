// SPDX-License-Identifier: Apache-2.0
/** A display on a screen of this machine, without a window system (Linux, DRM/KMS). */
import type { LvDisplay } from "../raw/handles.js";
import { native } from "../raw/native.js";
import type { Display } from "./display.js";
import { NativeDisplay } from "./native-display.js";

/** Options of createDrmDisplay. */
export interface DrmDisplayOptions {
  /** Default: the first of /dev/dri/card0 … card7 that has a screen. */
  readonly device?: string | undefined;
  /** The kernel's name of the connector, as in /sys/class/drm ("HDMI-A-1"). Default: the first with a screen. */
  readonly connector?: string | undefined;
  /** Size in pixels and pictures a second of the mode. Default: what the screen prefers. */
  readonly mode?:
    | { readonly width: number; readonly height: number; readonly refreshHz?: number | undefined }
    | undefined;
  /**
   * The picture is turned on the screen by so many degrees clockwise: for a screen that is built in turned. At 90 and
   * 270 the display is as wide as the screen is high. openEvdev turns touches with it. Default 0.
   */
  readonly rotation?: 0 | 90 | 180 | 270 | undefined;
  /** Keep Node's process alive while the display is open. Default true. */
  readonly keepAlive?: boolean | undefined;
}

const createDrm =
  native<
    (
      device: string | null,
      connector: string | null,
      width: number,
      height: number,
      refreshHz: number,
      hold: boolean,
      quarterTurns: number,
    ) => LvDisplay
  >("display_create_drm");

/**
 * A display on a connected screen, double-buffered and flipped at its blank. It is as big as the screen's mode:
 * read `width` and `height`. Touch and keys come by openEvdev. close() gives the screen back as it was found.
 * @throws Error LVGL_DRM_OPEN (no card, or no right to open it), LVGL_DRM_NO_CONNECTOR (no screen plugged in),
 * LVGL_DRM_MODE (the mode wanted is not there), LVGL_DRM_BUFFER (no memory, or a card that only renders),
 * LVGL_DRM_MASTER (another program has the screen), LVGL_UNAVAILABLE (built without the kernel's headers)
 */
export function createDrmDisplay(options: DrmDisplayOptions = {}): Display {
  const { device, connector, mode, keepAlive, rotation } = options;
  return new NativeDisplay(
    createDrm(
      device ?? null,
      connector ?? null,
      mode?.width ?? 0,
      mode?.height ?? 0,
      mode?.refreshHz ?? 0,
      keepAlive ?? true,
      (rotation ?? 0) / 90,
    ),
  );
}
