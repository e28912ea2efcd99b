// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvArea, LvEvent, LvEventDsc, LvObj, LvPoint } from "../handles.js";
import { native } from "../native.js";
import type { LV_COVER_RES, LV_EVENT, LV_STATE } from "./enums.js";

export let lv_obj_get_event_count: (obj: LvObj) => number = (...args) => (lv_obj_get_event_count = native("lv_obj_get_event_count"))(...args);

export let lv_obj_remove_event_dsc: (obj: LvObj, dsc: LvEventDsc) => boolean = (...args) => (lv_obj_remove_event_dsc = native("lv_obj_remove_event_dsc"))(...args);

/**
 * Get the old area of the object before its size was changed. Can be used in `LV_EVENT_SIZE_CHANGED`
 * @param e pointer to an event
 * @returns the old absolute area of the object or NULL if called on an unrelated event
 */
export let lv_event_get_old_size: (e: LvEvent) => LvArea | null = (...args) => (lv_event_get_old_size = native("lv_event_get_old_size"))(...args);

/**
 * Get the signed rotary encoder diff. passed as parameter to an event. Can be used in `LV_EVENT_ROTARY`
 * @param e pointer to an event
 * @returns the triggering key or NULL if called on an unrelated event
 */
export let lv_event_get_rotary_diff: (e: LvEvent) => number = (...args) => (lv_event_get_rotary_diff = native("lv_event_get_rotary_diff"))(...args);

/**
 * Set the new extra draw size. Can be used in `LV_EVENT_REFR_EXT_DRAW_SIZE`
 * @param e pointer to an event
 * @param size The new extra draw size
 */
export let lv_event_set_ext_draw_size: (e: LvEvent, size: number) => void = (...args) => (lv_event_set_ext_draw_size = native("lv_event_set_ext_draw_size"))(...args);

/**
 * Get a pointer to an `lv_point_t` variable in which the self size should be saved (width in `point->x` and height `point->y`).
 * Can be used in `LV_EVENT_GET_SELF_SIZE`
 * @param e pointer to an event
 * @returns pointer to `lv_point_t` or NULL if called on an unrelated event
 */
export let lv_event_get_self_size_info: (e: LvEvent) => LvPoint | null = (...args) => (lv_event_get_self_size_info = native("lv_event_get_self_size_info"))(...args);

/**
 * Get a pointer to an area which should be examined whether the object fully covers it or not.
 * Can be used in `LV_EVENT_HIT_TEST`
 * @param e pointer to an event
 * @returns an area with absolute coordinates to check
 */
export let lv_event_get_cover_area: (e: LvEvent) => LvArea | null = (...args) => (lv_event_get_cover_area = native("lv_event_get_cover_area"))(...args);

/**
 * Set the result of cover checking. Can be used in `LV_EVENT_COVER_CHECK`
 * @param e pointer to an event
 * @param res an element of ::lv_cover_check_info_t
 */
export let lv_event_set_cover_res: (e: LvEvent, res: LV_COVER_RES) => void = (...args) => (lv_event_set_cover_res = native("lv_event_set_cover_res"))(...args);

/**
 * Get the previous state before the state change.
 * Can be used in `LV_EVENT_STATE_CHANGED` event
 * @param e pointer to an event
 * @returns the previous state
 */
export let lv_event_get_prev_state: (e: LvEvent) => LV_STATE | number = (...args) => (lv_event_get_prev_state = native("lv_event_get_prev_state"))(...args);

/**
 * Get event code of an event.
 * @param e pointer to the event descriptor
 * @returns the event code. (E.g. `LV_EVENT_CLICKED`, `LV_EVENT_FOCUSED`, etc)
 */
export let lv_event_get_code: (e: LvEvent) => LV_EVENT | number = (...args) => (lv_event_get_code = native("lv_event_get_code"))(...args);

/**
 * Stop event from bubbling.
 * This is only valid when called in the middle of an event processing chain.
 * @param e pointer to the event descriptor
 */
export let lv_event_stop_bubbling: (e: LvEvent) => void = (...args) => (lv_event_stop_bubbling = native("lv_event_stop_bubbling"))(...args);

/**
 * Stop event from trickling down to children.
 * This is only valid when called in the middle of an event processing chain.
 * @param e pointer to the event descriptor
 */
export let lv_event_stop_trickling: (e: LvEvent) => void = (...args) => (lv_event_stop_trickling = native("lv_event_stop_trickling"))(...args);

/**
 * Stop processing this event.
 * This is only valid when called in the middle of an event processing chain.
 * @param e pointer to the event descriptor
 */
export let lv_event_stop_processing: (e: LvEvent) => void = (...args) => (lv_event_stop_processing = native("lv_event_stop_processing"))(...args);

/**
 * Register a new, custom event ID.
 * It can be used the same way as e.g. `LV_EVENT_CLICKED` to send custom events
 * @returns the new event id
 *
 * Example:
 * @code
 * uint32_t LV_EVENT_MINE = 0;
 * ...
 * e = lv_event_register_id();
 * ...
 * lv_obj_send_event(obj, LV_EVENT_MINE, &some_data);
 * @endcode
 */
export let lv_event_register_id: () => number = (...args) => (lv_event_register_id = native("lv_event_register_id"))(...args);

/**
 * Get the name of an event code.
 * @param code the event code
 * @returns the name of the event code as a string
 */
export let lv_event_code_get_name: (code: LV_EVENT | number) => string = (...args) => (lv_event_code_get_name = native("lv_event_code_get_name"))(...args);
