// SPDX-License-Identifier: Apache-2.0
/** A display in memory. */
import type { LvDisplay } from "../raw/handles.js";
import { native } from "../raw/native.js";
import type { Display } from "./display.js";
import { NativeDisplay } from "./native-display.js";

/** Options of createMemoryDisplay. */
export interface MemoryDisplayOptions {
  /** Keep Node's process alive while the display is open. Default false: tests may end. */
  readonly keepAlive?: boolean;
}

const createMemory = native<(width: number, height: number, hold: boolean) => LvDisplay>("display_create_memory");

/**
 * A display without a window.
 * @param width pixels
 * @param height pixels
 * @throws Error LVGL_DISPLAY_SIZE
 */
export function createMemoryDisplay(width: number, height: number, options: MemoryDisplayOptions = {}): Display {
  return new NativeDisplay(createMemory(width, height, options.keepAlive ?? false));
}
