// SPDX-License-Identifier: Apache-2.0
/**
 * Registrations of objects, displays and input devices, sending events, and what an event carries. Places count all
 * registrations, LVGL's own among them; only those that JavaScript made are handed out and removed.
 */
import { LV_EVENT, type LV_SCREEN_LOAD_ANIM } from "./generated/enums.js";
import type { LvDisplay, LvDrawTask, LvEvent, LvEventDsc, LvIndev, LvLayer, LvObj, LvPoint } from "./handles.js";
import { type EventCallback, lv_obj_add_event_cb, lv_obj_delete, lv_screen_load_anim } from "./handwritten.js";
import { native } from "./native.js";

/** The registration at a place, or null when there is none of JavaScript's. */
export const lv_obj_get_event_dsc: (obj: LvObj, index: number) => LvEventDsc | null = native("lv_obj_get_event_dsc");

/** The registration at a place, or null when there is none of JavaScript's. */
export const lv_display_get_event_dsc: (disp: LvDisplay, index: number) => LvEventDsc | null =
  native("lv_display_get_event_dsc");

/** The registration at a place, or null when there is none of JavaScript's. */
export const lv_indev_get_event_dsc: (indev: LvIndev, index: number) => LvEventDsc | null =
  native("lv_indev_get_event_dsc");

/** Removes the registration at a place; false when there is none of JavaScript's. */
export const lv_obj_remove_event: (obj: LvObj, index: number) => boolean = native("lv_obj_remove_event");

/** Removes the registration at a place; false when there is none of JavaScript's. */
export const lv_display_delete_event: (disp: LvDisplay, index: number) => boolean = native("lv_display_delete_event");

/** Removes the registration at a place; false when there is none of JavaScript's. */
export const lv_indev_remove_event: (indev: LvIndev, index: number) => boolean = native("lv_indev_remove_event");

/** Removes every registration of a function; how many there were. */
export const lv_obj_remove_event_cb: (obj: LvObj, callback: EventCallback) => number = native("lv_obj_remove_event_cb");

/**
 * Sends an event to an object, synchronously. Returns LV_RESULT.
 * @param param a number for LV_EVENT.KEY (LV_KEY or a code point), LV_EVENT.ROTARY and codes of lv_event_register_id; an
 *   object's LV_EVENT.KEY must have one
 * @throws TypeError LVGL_WRONG_ARGUMENT for events that only LVGL may send: drawing, creating, deleting, …
 */
export const lv_obj_send_event: (obj: LvObj, code: LV_EVENT | number, param?: number | null) => number =
  native("lv_obj_send_event");

/** As lv_obj_send_event, to a display. */
export const lv_display_send_event: (disp: LvDisplay, code: LV_EVENT | number, param?: number | null) => number =
  native("lv_display_send_event");

/** As lv_obj_send_event, to an input device. */
export const lv_indev_send_event: (indev: LvIndev, code: LV_EVENT | number, param?: number | null) => number =
  native("lv_indev_send_event");

/** The function of a registration. */
export const lv_event_dsc_get_cb: (dsc: LvEventDsc) => EventCallback | null = native("lv_event_dsc_get_cb");

/** The number or text an event carries: a key, a turn, the inserted text, the new language; else null. */
export const lv_event_get_param: (event: LvEvent) => number | string | null = native("lv_event_get_param");

/** The key of LV_EVENT.KEY: a member of LV_KEY, or a character's code point (C: its UTF-8 in one number); else 0. */
export const lv_event_get_key: (event: LvEvent) => number = native("lv_event_get_key");

/** Of LV_EVENT.HIT_TEST: the point that is asked for, and whether it touches the object so far; else null. */
export const lv_event_get_hit_test_info: (event: LvEvent) => { readonly point: LvPoint; readonly res: boolean } | null =
  native("lv_event_get_hit_test_info");

/** Of LV_EVENT.HIT_TEST: says whether the point touches the object (C: `info->res = …`). */
export const lv_event_set_hit_test_result: (event: LvEvent, hit: boolean) => void =
  native("lv_event_set_hit_test_result");

/** Of the drawing events: where lv_draw_* draw, until the callback returns; else null. */
export const lv_event_get_layer: (event: LvEvent) => LvLayer | null = native("lv_event_get_layer");

/** Of LV_EVENT.DRAW_TASK_ADDED: what is about to be drawn, until the callback returns; else null. */
export const lv_event_get_draw_task: (event: LvEvent) => LvDrawTask | null = native("lv_event_get_draw_task");

/** The native side checks everything now and calls `show` when the event happens. */
type AddChange<Screen> = (
  obj: LvObj,
  trigger: LV_EVENT | number,
  screen: Screen,
  anim: LV_SCREEN_LOAD_ANIM,
  duration: number,
  delay: number,
  show: () => void,
) => LvEventDsc;

const addScreenLoad: AddChange<LvObj> = native("lv_obj_add_screen_load_event");
const addScreenCreate: AddChange<() => LvObj> = native("lv_obj_add_screen_create_event");

/**
 * Changes to a screen when an event of an object happens.
 * @param duration milliseconds
 * @param delay milliseconds
 */
export function lv_obj_add_screen_load_event(
  obj: LvObj,
  trigger: LV_EVENT | number,
  screen: LvObj,
  anim: LV_SCREEN_LOAD_ANIM,
  duration: number,
  delay: number,
): LvEventDsc {
  const show = (): void => lv_screen_load_anim(screen, anim, duration, delay, false);
  return addScreenLoad(obj, trigger, screen, anim, duration, delay, show);
}

/** As lv_obj_add_screen_load_event, to a screen that is made then and deleted when it is left. */
export function lv_obj_add_screen_create_event(
  obj: LvObj,
  trigger: LV_EVENT | number,
  createScreen: () => LvObj,
  anim: LV_SCREEN_LOAD_ANIM,
  duration: number,
  delay: number,
): LvEventDsc {
  const show = (): void => {
    const screen = createScreen();
    lv_screen_load_anim(screen, anim, duration, delay, false);
    lv_obj_add_event_cb(screen, () => lv_obj_delete(screen), LV_EVENT.SCREEN_UNLOADED);
  };
  return addScreenCreate(obj, trigger, createScreen, anim, duration, delay, show);
}
