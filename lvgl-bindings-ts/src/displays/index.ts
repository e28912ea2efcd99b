// SPDX-License-Identifier: Apache-2.0
/** Displays and what feeds them. */
export type { Display, DisplayInfo } from "./display.js";
export * from "./drm.js";
export * from "./evdev.js";
export * from "./fbdev.js";
export * from "./keys.js";
export * from "./memory.js";
export * from "./sdl.js";
