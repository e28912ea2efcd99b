// SPDX-License-Identifier: Apache-2.0
/** Displays: in memory or as an SDL window, behind one interface. */
import type { LvArea, LvDisplay, LvIndev } from "../raw/handles.js";
import { native } from "../raw/native.js";

/** A display with its frame buffer and its pointer. */
export interface Display {
  /** For lv_display_* functions. */
  readonly handle: LvDisplay;
  /** For lv_indev_* functions. */
  readonly indev: LvIndev;
  readonly width: number;
  readonly height: number;
  /** Puts the finger down. Read by LVGL at its next run. */
  pointerDown(x: number, y: number): void;
  /** Moves the finger; without effect while it is up. */
  pointerMove(x: number, y: number): void;
  /** Lifts the finger where it is, or at a place. */
  pointerUp(x?: number, y?: number): void;
  /** Called after each frame, outside LVGL, with the areas that changed. Null ends it. */
  onFlush(callback: ((areas: readonly LvArea[]) => void) | null): void;
  /** Called when the user closes the window; the window stays until close(). A memory display never calls it. */
  onClose(callback: (() => void) | null): void;
  /** Called with SDL's name of each key pressed in the window ("Escape", "A"). */
  onKey(callback: ((name: string) => void) | null): void;
  /** The live frame buffer, not a copy: rows of B, G, R, X bytes, width * 4 apart. */
  framebuffer(): Uint8Array;
  /** A copy as R, G, B, 255: of everything, or of an area inside the display. */
  screenshot(area?: LvArea): Uint8Array;
  /**
   * Deletes the display with all its screens. Their handles are dead afterwards. Safe to call twice.
   * @throws Error LVGL_REENTRANT in a callback of an event, timer or animation: close it a moment later
   */
  close(): void;
  readonly closed: boolean;
}

/** Options of createMemoryDisplay. */
export interface MemoryDisplayOptions {
  /** Keep Node's process alive while the display is open. Default false: tests may end. */
  readonly keepAlive?: boolean;
}

/** Options of createSdlDisplay. */
export interface SdlDisplayOptions {
  readonly title?: string;
  /** Window pixels per display pixel, 1 to 4. Default 1. */
  readonly zoom?: number;
  /** Keep Node's process alive while the window is open. Default true. */
  readonly keepAlive?: boolean;
}

const createMemory = native<(width: number, height: number, hold: boolean) => LvDisplay>("display_create_memory");
const createSdl =
  native<(width: number, height: number, title: string, zoom: number, hold: boolean) => LvDisplay>(
    "display_create_sdl",
  );
const close = native<(display: LvDisplay) => void>("display_close");
const isOpen = native<(display: LvDisplay) => boolean>("display_is_open");
const pointer = native<(display: LvDisplay, x: number, y: number, pressed: boolean) => void>("display_pointer");
const pointerState =
  native<(display: LvDisplay) => { x: number; y: number; pressed: boolean }>("display_pointer_state");
const framebuffer = native<(display: LvDisplay) => Uint8Array>("display_framebuffer");
const rgba = native<(display: LvDisplay, area: LvArea) => Uint8Array>("display_rgba");
const onFlush =
  native<(display: LvDisplay, callback: ((areas: readonly LvArea[]) => void) | null) => void>("display_on_flush");
const onClose = native<(display: LvDisplay, callback: (() => void) | null) => void>("display_on_close");
const onKey = native<(display: LvDisplay, callback: ((name: string) => void) | null) => void>("display_on_key");
const indev = native<(display: LvDisplay) => LvIndev>("display_indev");

class NativeDisplay implements Display {
  readonly handle: LvDisplay;
  readonly indev: LvIndev;
  readonly width: number;
  readonly height: number;

  constructor(handle: LvDisplay, width: number, height: number) {
    this.handle = handle;
    this.indev = indev(handle);
    this.width = width;
    this.height = height;
  }

  get closed(): boolean {
    return !isOpen(this.handle);
  }

  pointerDown(x: number, y: number): void {
    pointer(this.handle, x, y, true);
  }

  pointerMove(x: number, y: number): void {
    if (pointerState(this.handle).pressed) pointer(this.handle, x, y, true);
  }

  pointerUp(x?: number, y?: number): void {
    const last = pointerState(this.handle);
    if (last.pressed) pointer(this.handle, x ?? last.x, y ?? last.y, false);
  }

  onFlush(callback: ((areas: readonly LvArea[]) => void) | null): void {
    onFlush(this.handle, callback);
  }

  onClose(callback: (() => void) | null): void {
    onClose(this.handle, callback);
  }

  onKey(callback: ((name: string) => void) | null): void {
    onKey(this.handle, callback);
  }

  framebuffer(): Uint8Array {
    return framebuffer(this.handle);
  }

  screenshot(area: LvArea = { x1: 0, y1: 0, x2: this.width - 1, y2: this.height - 1 }): Uint8Array {
    return rgba(this.handle, area);
  }

  close(): void {
    if (isOpen(this.handle)) close(this.handle);
  }
}

/**
 * A display without a window.
 * @param width pixels
 * @param height pixels
 * @throws Error LVGL_DISPLAY_SIZE
 */
export function createMemoryDisplay(width: number, height: number, options: MemoryDisplayOptions = {}): Display {
  return new NativeDisplay(createMemory(width, height, options.keepAlive ?? false), width, height);
}

/**
 * A display in a window, its pointer driven by the mouse. SDL 2 is loaded now, not before.
 * @param width pixels of the display
 * @param height pixels of the display
 * @throws Error LVGL_SDL_MISSING without libSDL2, LVGL_SDL_VIDEO without a window system, LVGL_SDL_BUSY for a second one
 */
export function createSdlDisplay(width: number, height: number, options: SdlDisplayOptions = {}): Display {
  const handle = createSdl(width, height, options.title ?? "LVGL", options.zoom ?? 1, options.keepAlive ?? true);
  return new NativeDisplay(handle, width, height);
}
