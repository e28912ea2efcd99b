// SPDX-License-Identifier: Apache-2.0
/** The one implementation of Display: the native side knows what shows the frames. */
import { adoptDisplay, forgetDisplay } from "../core/wrap.js";
import type { LvArea, LvDisplay, LvIndev } from "../raw/handles.js";
import { native } from "../raw/native.js";
import type { Display, DisplayInfo } from "./display.js";

const close = native<(display: LvDisplay) => void>("display_close");
const isOpen = native<(display: LvDisplay) => boolean>("display_is_open");
const pointer = native<(display: LvDisplay, x: number, y: number, pressed: boolean) => void>("display_pointer");
const pointerState =
  native<(display: LvDisplay) => { x: number; y: number; pressed: boolean }>("display_pointer_state");
const wheel =
  native<(display: LvDisplay, x: number, y: number, sideways: number, upwards: number) => void>("display_wheel");
const framebuffer = native<(display: LvDisplay) => Uint8Array>("display_framebuffer");
const rgba = native<(display: LvDisplay, area: LvArea) => Uint8Array>("display_rgba");
const onFlush =
  native<(display: LvDisplay, callback: ((areas: readonly LvArea[]) => void) | null) => void>("display_on_flush");
const onClose = native<(display: LvDisplay, callback: (() => void) | null) => void>("display_on_close");
const onKey = native<(display: LvDisplay, callback: ((name: string) => void) | null) => void>("display_on_key");
const onText = native<(display: LvDisplay, callback: ((text: string) => void) | null) => void>("display_on_text");
const indev = native<(display: LvDisplay) => LvIndev>("display_indev");
const info = native<(display: LvDisplay) => DisplayInfo>("display_info");

/** A display whose native side exists already: the create functions make one. */
export class NativeDisplay implements Display {
  readonly handle: LvDisplay;
  readonly indev: LvIndev;
  readonly width: number;
  readonly height: number;

  constructor(handle: LvDisplay) {
    const { width, height } = info(handle);
    this.handle = handle;
    this.indev = indev(handle);
    this.width = width;
    this.height = height;
    adoptDisplay(this);
  }

  get closed(): boolean {
    return !isOpen(this.handle);
  }

  info(): DisplayInfo {
    return info(this.handle);
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

  wheel(x: number, y: number, upwards: number, sideways = 0): void {
    wheel(this.handle, x, y, sideways, upwards);
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

  onText(callback: ((text: string) => void) | null): void {
    onText(this.handle, callback);
  }

  framebuffer(): Uint8Array {
    return framebuffer(this.handle);
  }

  screenshot(area: LvArea = { x1: 0, y1: 0, x2: this.width - 1, y2: this.height - 1 }): Uint8Array {
    return rgba(this.handle, area);
  }

  close(): void {
    if (!isOpen(this.handle)) return;
    close(this.handle);
    forgetDisplay(this);
  }
}
