// SPDX-License-Identifier: Apache-2.0
import { DeviceEvent } from "../core/device-event.js";
import type { Group } from "../core/group.js";
import { type Listener, type ListenOptions, listenTo } from "../core/listener.js";
import type { Obj } from "../core/obj.js";
import { adoptIndev, registerKinds, wrapDisplayOrNull, wrapGroupOrNull, wrapObjOrNull } from "../core/wrap.js";
import type { Display } from "../displays/display.js";
import { LvDeadHandleError } from "../raw/errors.js";
import { lv_indev_get_event_dsc, lv_indev_remove_event } from "../raw/events.js";
import { type LV_DIR, LV_INDEV_STATE, type LV_INDEV_TYPE } from "../raw/generated/enums.js";
import {
  lv_indev_enable,
  lv_indev_get_cursor,
  lv_indev_get_display,
  lv_indev_get_event_count,
  lv_indev_get_gesture_dir,
  lv_indev_get_group,
  lv_indev_get_point,
  lv_indev_get_scroll_obj,
  lv_indev_get_state,
  lv_indev_get_type,
  lv_indev_get_vect,
  lv_indev_reset,
  lv_indev_reset_long_press,
  lv_indev_set_gesture_min_distance,
  lv_indev_set_gesture_min_velocity,
  lv_indev_set_long_press_repeat_time,
  lv_indev_set_long_press_time,
  lv_indev_set_scroll_limit,
  lv_indev_set_scroll_throw,
  lv_indev_stop_processing,
  lv_indev_wait_release,
} from "../raw/generated/indev.js";
import type { LvEventDsc, LvIndev, LvPoint } from "../raw/handles.js";
import { lv_indev_add_event_cb } from "../raw/handwritten.js";
import { lv_indev_set_cursor, lv_indev_set_group } from "../raw/inputs.js";
import type { EventName } from "../widgets/generated/events.js";

/** An input device: a finger, a mouse, keys. Each display has a pointer, `display.indev`. */
export class Indev {
  readonly handle: LvIndev;

  constructor(handle: LvIndev) {
    this.handle = handle;
    adoptIndev(this);
  }

  /** Whether the device is gone. Never throws. */
  get deleted(): boolean {
    try {
      lv_indev_get_type(this.handle);
      return false;
    } catch (error) {
      if (error instanceof LvDeadHandleError) return true;
      throw error;
    }
  }

  get type(): LV_INDEV_TYPE {
    return lv_indev_get_type(this.handle);
  }

  /** Whether it is pressed, as LVGL read it last. */
  get pressed(): boolean {
    return lv_indev_get_state(this.handle) === LV_INDEV_STATE.PRESSED;
  }

  get display(): Display | null {
    return wrapDisplayOrNull(lv_indev_get_display(this.handle));
  }

  /** Where it points, in pixels of the display. */
  get point(): LvPoint {
    return lv_indev_get_point(this.handle);
  }

  /** How far it moved since it was last read, in pixels. */
  get movement(): LvPoint {
    return lv_indev_get_vect(this.handle);
  }

  /** Direction of the gesture just made. */
  get gestureDirection(): LV_DIR {
    return lv_indev_get_gesture_dir(this.handle);
  }

  /** What it scrolls at present. */
  get scrolledObject(): Obj | null {
    return wrapObjOrNull(lv_indev_get_scroll_obj(this.handle));
  }

  /** Whose focus keys and encoders move; null: nothing's. */
  get group(): Group | null {
    return wrapGroupOrNull(lv_indev_get_group(this.handle));
  }
  set group(group: Group | null) {
    lv_indev_set_group(this.handle, group?.handle ?? null);
  }

  /** What is shown where it points, until that is deleted. */
  get cursor(): Obj | null {
    return wrapObjOrNull(lv_indev_get_cursor(this.handle));
  }
  /** @throws TypeError LVGL_WRONG_ARGUMENT for a screen, or on a device that does not point */
  set cursor(cursor: Obj) {
    lv_indev_set_cursor(this.handle, cursor.handle);
  }

  /** Whether it is listened to at all. */
  set enabled(on: boolean) {
    lv_indev_enable(this.handle, on);
  }

  /** How long a press must last to be a long one, milliseconds. */
  set longPressTime(milliseconds: number) {
    lv_indev_set_long_press_time(this.handle, milliseconds);
  }

  /** Time between two events of a press that goes on, milliseconds. */
  set longPressRepeatTime(milliseconds: number) {
    lv_indev_set_long_press_repeat_time(this.handle, milliseconds);
  }

  /** How far a finger slides before it scrolls, pixels. */
  set scrollLimit(pixels: number) {
    lv_indev_set_scroll_limit(this.handle, pixels);
  }

  /** How fast a list that was thrown slows down, 1 to 100 percent. */
  set scrollThrow(percent: number) {
    lv_indev_set_scroll_throw(this.handle, percent);
  }

  /** How far a finger slides before it is a gesture, pixels. */
  set gestureMinDistance(pixels: number) {
    lv_indev_set_gesture_min_distance(this.handle, pixels);
  }

  /** How far a finger slides between two readings of a gesture, pixels. */
  set gestureMinVelocity(pixels: number) {
    lv_indev_set_gesture_min_velocity(this.handle, pixels);
  }

  /**
   * Calls back on an event of the device, whatever object it meets. The listener lives as long as the device, or until
   * it is removed.
   */
  on(name: EventName | number, listener: (event: DeviceEvent<this>) => void, options?: ListenOptions): Listener {
    return listenTo(
      {
        add: (callback, code) => lv_indev_add_event_cb(this.handle, callback, code),
        remove: (registration) => this.#forget(registration),
      },
      name,
      listener,
      (event) => listener(new DeviceEvent(event, this)),
      options,
    );
  }

  #forget(registration: LvEventDsc): void {
    if (this.deleted) return;
    for (let index = lv_indev_get_event_count(this.handle) - 1; index >= 0; index--)
      if (lv_indev_get_event_dsc(this.handle, index) === registration) lv_indev_remove_event(this.handle, index);
  }

  /** Sends no more events until it is released. */
  waitRelease(): void {
    lv_indev_wait_release(this.handle);
  }

  /** Ends the handling of the present reading. */
  stopProcessing(): void {
    lv_indev_stop_processing(this.handle);
  }

  /** Counts the long press from now on. */
  resetLongPress(): void {
    lv_indev_reset_long_press(this.handle);
  }

  /** Forgets what it presses and scrolls; given an object, only if it is that. */
  reset(obj: Obj | null = null): void {
    lv_indev_reset(this.handle, obj?.handle ?? null);
  }
}

registerKinds({ indev: Indev });
