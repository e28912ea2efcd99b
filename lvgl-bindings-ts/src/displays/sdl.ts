// SPDX-License-Identifier: Apache-2.0
/** A display in a window of SDL 2. */
import type { LvDisplay } from "../raw/handles.js";
import { native } from "../raw/native.js";
import type { Display } from "./display.js";
import { NativeDisplay } from "./native-display.js";

/** Options of createSdlDisplay. */
export interface SdlDisplayOptions {
  readonly title?: string | undefined;
  /** Window pixels per display pixel, 1 to 4. Default 1. */
  readonly zoom?: number | undefined;
  /**
   * "software" draws into the window's own surface and loads no graphics driver; "texture" uploads what changed to
   * SDL's renderer, which costs memory and saves work where the zoom is large. Default "software".
   */
  readonly renderer?: "software" | "texture" | undefined;
  /** Keep Node's process alive while the window is open. Default true. */
  readonly keepAlive?: boolean | undefined;
}

const createSdl =
  native<(width: number, height: number, title: string, zoom: number, hold: boolean, texture: boolean) => LvDisplay>(
    "display_create_sdl",
  );

/**
 * A display in a window, its pointer driven by the mouse. SDL 2 is loaded now, not before.
 * @param width pixels of the display
 * @param height pixels of the display
 * @throws Error LVGL_SDL_MISSING without libSDL2, LVGL_SDL_VIDEO without a window system, LVGL_SDL_BUSY for a second one
 */
export function createSdlDisplay(width: number, height: number, options: SdlDisplayOptions = {}): Display {
  const { title, zoom, keepAlive, renderer } = options;
  return new NativeDisplay(
    createSdl(width, height, title ?? "LVGL", zoom ?? 1, keepAlive ?? true, renderer === "texture"),
  );
}
