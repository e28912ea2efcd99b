// SPDX-License-Identifier: Apache-2.0
/** What every display can do, wherever its frames are shown. */
import type { LvArea, LvDisplay, LvIndev } from "../raw/handles.js";

/** What shows the frames of a display. */
export interface DisplayInfo {
  readonly kind: "memory" | "sdl" | "drm" | "fbdev";
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** DRM and fbdev: the device file that was opened. */
  readonly device?: string;
  /** DRM: the kernel's name of the connector ("HDMI-A-1"). */
  readonly connector?: string;
  /** DRM: pictures a second of the mode. */
  readonly refreshHz?: number;
  /** DRM and fbdev: 16 or 32. */
  readonly bitsPerPixel?: number;
  /** DRM: how many frames the screen was given so far. */
  readonly flips?: number;
  /** DRM and fbdev: how the picture is turned on the screen, when it is: degrees clockwise. */
  readonly rotation?: 90 | 180 | 270;
  /** SDL: its video driver ("x11", "wayland"). */
  readonly driver?: string;
  /** SDL: how frames reach the window. */
  readonly renderer?: "software" | "texture";
}

/** A display with its frame buffer and its pointer. */
export interface Display {
  /** For lv_display_* functions. */
  readonly handle: LvDisplay;
  /** For lv_indev_* functions. */
  readonly indev: LvIndev;
  readonly width: number;
  readonly height: number;
  /** What shows the frames, as it is now. */
  info(): DisplayInfo;
  /** Puts the finger down. Read by LVGL at its next run. */
  pointerDown(x: number, y: number): void;
  /** Moves the finger; without effect while it is up. */
  pointerMove(x: number, y: number): void;
  /** Lifts the finger where it is, or at a place. */
  pointerUp(x?: number, y?: number): void;
  /**
   * Turns a mouse's wheel over a place: what lies there scrolls at once, a roller turns.
   * @param upwards notches, positive away from the user
   * @param sideways notches, positive to the right
   * @throws Error LVGL_REENTRANT in a callback of an event, timer or animation
   */
  wheel(x: number, y: number, upwards: number, sideways?: number): void;
  /** Called after each frame, outside LVGL, with the areas that changed. Null ends it. */
  onFlush(callback: ((areas: readonly LvArea[]) => void) | null): void;
  /** Called when the user closes the window; the window stays until close(). A memory display never calls it. */
  onClose(callback: (() => void) | null): void;
  /** Called with SDL's name of each key pressed in the window, or on a keyboard of openEvdev ("Escape", "A"). */
  onKey(callback: ((name: string) => void) | null): void;
  /** Called with the text that a key typed in the window, by the keyboard's own layout ("é"). */
  onText(callback: ((text: string) => void) | null): void;
  /**
   * The live frame buffer, not a copy: rows without gaps, B, G, R, X bytes a pixel (or two of RGB565). It stays
   * readable, but still, after close().
   * @throws Error LVGL_NO_FRAME for a display that hands out parts
   */
  framebuffer(): Uint8Array;
  /**
   * A copy as R, G, B, 255: of everything, or of an area inside the display.
   * @throws Error LVGL_NO_FRAME for a display that hands out parts
   */
  screenshot(area?: LvArea): Uint8Array;
  /**
   * Deletes the display with all its screens. Their handles are dead afterwards. Safe to call twice.
   * @throws Error LVGL_REENTRANT in a callback of an event, timer or animation: close it a moment later
   */
  close(): void;
  readonly closed: boolean;
}
