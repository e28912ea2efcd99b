// SPDX-License-Identifier: Apache-2.0
/** Thrown when a handle is used whose object LVGL has deleted. */
export class LvDeadHandleError extends Error {
  override readonly name = "LvDeadHandleError";
  readonly code = "LVGL_DEAD_HANDLE";
  readonly kind: string;
  readonly where: string;

  /**
   * @param kind TypeScript name of the handle's type
   * @param where the function that was called
   */
  constructor(kind: string, where: string) {
    super(`${where}: this ${kind} was deleted`);
    this.kind = kind;
    this.where = where;
  }
}

/** Codes of the errors that the bindings throw, besides LvDeadHandleError's. */
export type LvErrorCode =
  | "LVGL_WRONG_ARGUMENT"
  | "LVGL_WRONG_CLASS"
  | "LVGL_BAD_FONT"
  | "LVGL_BAD_IMAGE"
  | "LVGL_CLOCK"
  | "LVGL_REENTRANT"
  | "LVGL_OTHER_THREAD"
  | "LVGL_NO_DISPLAY"
  | "LVGL_DISPLAY_SIZE"
  | "LVGL_MEMORY"
  | "LVGL_NO_FRAME"
  | "LVGL_SNAPSHOT"
  | "LVGL_SDL_MISSING"
  | "LVGL_SDL_VIDEO"
  | "LVGL_SDL_BUSY"
  | "LVGL_DRM_OPEN"
  | "LVGL_DRM_NO_CONNECTOR"
  | "LVGL_DRM_MODE"
  | "LVGL_DRM_BUFFER"
  | "LVGL_DRM_MASTER"
  | "LVGL_FBDEV_OPEN"
  | "LVGL_FBDEV_FORMAT"
  | "LVGL_FBDEV_CONSOLE"
  | "LVGL_EVDEV_OPEN"
  | "LVGL_UNAVAILABLE";
