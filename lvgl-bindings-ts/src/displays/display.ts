// SPDX-License-Identifier: Apache-2.0
/** What every display can do, wherever its frames are shown. */
import type { DeviceEvent } from "../core/device-event.js";
import type { Listener, ListenOptions } from "../core/listener.js";
import type { Obj } from "../core/obj.js";
import type { Indev } from "../inputs/indev.js";
import type { LvArea, LvDisplay } from "../raw/handles.js";
import type { EventName } from "../widgets/generated/events.js";

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
  /** Its pointer: a finger or a mouse. */
  readonly indev: Indev;
  readonly width: number;
  readonly height: number;
  /** The screen it shows. */
  readonly screen: Obj;
  /** The layer above all screens: dialogs. */
  readonly topLayer: Obj;
  /** The layer above the top layer: cursors, a lock. */
  readonly systemLayer: Obj;
  /** The layer below all screens. */
  readonly bottomLayer: Obj;
  /** Milliseconds since it was last touched. */
  readonly inactiveTime: number;
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
  /** Draws at once what is invalid; what listens to frames has run when it returns. */
  refresh(): void;
  /** `activeScreen()`, the layers by their functions and new screens are this display's from now on. */
  makeDefault(): void;
  /**
   * Calls back on an event of the display, such as `refrStart` or `renderReady`. The listener lives as long as the
   * display, or until it is removed.
   */
  on(name: EventName | number, listener: (event: DeviceEvent<Display>) => void, options?: ListenOptions): Listener;
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
