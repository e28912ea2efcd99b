// SPDX-License-Identifier: Apache-2.0
/** The one implementation of Display: the native side knows what shows the frames. */
import { DeviceEvent } from "../core/device-event.js";
import { type Listener, type ListenOptions, listenTo } from "../core/listener.js";
import type { Obj } from "../core/obj.js";
import { adoptDisplay, forgetDisplay, wrapObj } from "../core/wrap.js";
import { Indev } from "../inputs/indev.js";
import { lv_display_delete_event, lv_display_get_event_dsc } from "../raw/events.js";
import {
  lv_display_get_event_count,
  lv_display_get_inactive_time,
  lv_display_get_layer_bottom,
  lv_display_get_layer_sys,
  lv_display_get_layer_top,
  lv_display_get_screen_active,
} from "../raw/generated/display.js";
import type { LvArea, LvDisplay, LvEventDsc, LvIndev, LvObj } from "../raw/handles.js";
import type { EventCallback } from "../raw/handwritten.js";
import { native } from "../raw/native.js";
import type { EventName } from "../widgets/generated/events.js";
import type { Display, DisplayInfo } from "./display.js";

const close = native<(display: LvDisplay) => void>("display_close");
const isOpen = native<(display: LvDisplay) => boolean>("display_is_open");
const pointerDown = native<(x: number, y: number, display: LvDisplay) => void>("display_pointer_down");
const pointerMove = native<(x: number, y: number, display: LvDisplay) => void>("display_pointer_move");
const pointerUp =
  native<(x: number | undefined, y: number | undefined, display: LvDisplay) => void>("display_pointer_up");
const wheel =
  native<(x: number, y: number, upwards: number, sideways: number, display: LvDisplay) => void>("display_wheel");
const refresh = native<(display: LvDisplay) => void>("display_refresh");
const makeDefault = native<(display: LvDisplay) => void>("display_make_default");
const addListener =
  native<(code: number, callback: EventCallback, display: LvDisplay) => LvEventDsc>("display_add_listener");
const framebuffer = native<(display: LvDisplay) => Uint8Array>("display_framebuffer");
const rgba = native<(area: LvArea, display: LvDisplay) => Uint8Array>("display_rgba");
const onFlush =
  native<(callback: ((areas: readonly LvArea[]) => void) | null, display: LvDisplay) => void>("display_on_flush");
const onClose = native<(callback: (() => void) | null, display: LvDisplay) => void>("display_on_close");
const onKey = native<(callback: ((name: string) => void) | null, display: LvDisplay) => void>("display_on_key");
const onText = native<(callback: ((text: string) => void) | null, display: LvDisplay) => void>("display_on_text");
const pointerOf = native<(display: LvDisplay) => LvIndev>("display_indev");
const info = native<(display: LvDisplay) => DisplayInfo>("display_info");

/** A display whose native side exists already: the create functions make one. */
export class NativeDisplay implements Display {
  readonly handle: LvDisplay;
  readonly indev: Indev;
  readonly width: number;
  readonly height: number;

  constructor(handle: LvDisplay) {
    const { width, height } = info(handle);
    this.handle = handle;
    this.indev = new Indev(pointerOf(handle));
    this.width = width;
    this.height = height;
    adoptDisplay(this);
  }

  get closed(): boolean {
    return !isOpen(this.handle);
  }

  get screen(): Obj {
    return wrapObj(lv_display_get_screen_active(this.handle) as LvObj);
  }

  get topLayer(): Obj {
    return wrapObj(lv_display_get_layer_top(this.handle) as LvObj);
  }

  get systemLayer(): Obj {
    return wrapObj(lv_display_get_layer_sys(this.handle) as LvObj);
  }

  get bottomLayer(): Obj {
    return wrapObj(lv_display_get_layer_bottom(this.handle) as LvObj);
  }

  get inactiveTime(): number {
    return lv_display_get_inactive_time(this.handle);
  }

  info(): DisplayInfo {
    return info(this.handle);
  }

  pointerDown(x: number, y: number): void {
    pointerDown(x, y, this.handle);
  }

  pointerMove(x: number, y: number): void {
    pointerMove(x, y, this.handle);
  }

  pointerUp(x?: number, y?: number): void {
    pointerUp(x, y, this.handle);
  }

  wheel(x: number, y: number, upwards: number, sideways = 0): void {
    wheel(x, y, upwards, sideways, this.handle);
  }

  refresh(): void {
    refresh(this.handle);
  }

  makeDefault(): void {
    makeDefault(this.handle);
  }

  on(name: EventName | number, listener: (event: DeviceEvent<Display>) => void, options?: ListenOptions): Listener {
    return listenTo(
      {
        add: (callback, code) => addListener(code, callback, this.handle),
        remove: (registration) => this.#forget(registration),
      },
      name,
      listener,
      (event) => listener(new DeviceEvent<Display>(event, this)),
      options,
    );
  }

  #forget(registration: LvEventDsc): void {
    if (this.closed) return;
    for (let index = lv_display_get_event_count(this.handle) - 1; index >= 0; index--)
      if (lv_display_get_event_dsc(this.handle, index) === registration) lv_display_delete_event(this.handle, index);
  }

  onFlush(callback: ((areas: readonly LvArea[]) => void) | null): void {
    onFlush(callback, this.handle);
  }

  onClose(callback: (() => void) | null): void {
    onClose(callback, this.handle);
  }

  onKey(callback: ((name: string) => void) | null): void {
    onKey(callback, this.handle);
  }

  onText(callback: ((text: string) => void) | null): void {
    onText(callback, this.handle);
  }

  framebuffer(): Uint8Array {
    return framebuffer(this.handle);
  }

  screenshot(area: LvArea = { x1: 0, y1: 0, x2: this.width - 1, y2: this.height - 1 }): Uint8Array {
    return rgba(area, this.handle);
  }

  close(): void {
    if (!isOpen(this.handle)) return;
    close(this.handle);
    forgetDisplay(this);
  }
}
