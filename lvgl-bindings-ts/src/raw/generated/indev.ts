// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvDisplay, LvGroup, LvIndev, LvObj, LvPoint } from "../handles.js";
import { native } from "../native.js";
import type { LV_DIR, LV_INDEV_MODE, LV_INDEV_STATE, LV_INDEV_TYPE } from "./enums.js";

/**
 * Get the next input device.
 * @param indev pointer to the current input device. NULL to initialize.
 * @returns the next input device or NULL if there are no more. Provide the first input device when
 * the parameter is NULL
 */
export let lv_indev_get_next: (indev: LvIndev | null) => LvIndev | null = (...args) => (lv_indev_get_next = native("lv_indev_get_next"))(...args);

/**
 * Enable or disable one or all input devices (default enabled)
 * @param indev pointer to an input device or NULL to enable/disable all of them
 * @param enable true to enable, false to disable
 */
export let lv_indev_enable: (indev: LvIndev | null, enable: boolean) => void = (...args) => (lv_indev_enable = native("lv_indev_enable"))(...args);

/**
 * Get the currently processed input device. Can be used in action functions too.
 * @returns pointer to the currently processed input device or NULL if no input device processing
 * right now
 */
export let lv_indev_active: () => LvIndev | null = (...args) => (lv_indev_active = native("lv_indev_active"))(...args);

/**
 * Set long press time to indev
 * @param indev pointer to input device
 * @param long_press_time time long press time in ms
 */
export let lv_indev_set_long_press_time: (indev: LvIndev, long_press_time: number) => void = (...args) => (lv_indev_set_long_press_time = native("lv_indev_set_long_press_time"))(...args);

/**
 * Set long press repeat time to indev
 * @param indev pointer to input device
 * @param long_press_repeat_time long press repeat time in ms
 */
export let lv_indev_set_long_press_repeat_time: (indev: LvIndev, long_press_repeat_time: number) => void = (...args) => (lv_indev_set_long_press_repeat_time = native("lv_indev_set_long_press_repeat_time"))(...args);

/**
 * Set scroll limit to the input device
 * @param indev pointer to an input device
 * @param scroll_limit the number of pixels to slide before actually drag the object
 */
export let lv_indev_set_scroll_limit: (indev: LvIndev, scroll_limit: number) => void = (...args) => (lv_indev_set_scroll_limit = native("lv_indev_set_scroll_limit"))(...args);

/**
 * Set scroll throw slow-down to the indev. Greater value means faster slow-down
 * @param indev pointer to an input device
 * @param scroll_throw the slow-down in [%]
 */
export let lv_indev_set_scroll_throw: (indev: LvIndev, scroll_throw: number) => void = (...args) => (lv_indev_set_scroll_throw = native("lv_indev_set_scroll_throw"))(...args);

/**
 * Set the minimum velocity threshold for gesture detection.
 * The difference between consecutive points must exceed this value (in pixels)
 * for the movement to be considered fast enough to trigger a gesture.
 *
 * @param indev pointer to an input device
 * @param min_velocity minimum velocity threshold in pixels (default: 3)
 */
export let lv_indev_set_gesture_min_velocity: (indev: LvIndev, min_velocity: number) => void = (...args) => (lv_indev_set_gesture_min_velocity = native("lv_indev_set_gesture_min_velocity"))(...args);

/**
 * Set the minimum distance threshold for gesture detection.
 * The total distance from the first point to the current point must exceed
 * this value (in pixels) for the movement to be considered large enough
 * to trigger a gesture.
 *
 * @param indev pointer to an input device
 * @param min_distance minimum distance threshold in pixels (default: 50)
 */
export let lv_indev_set_gesture_min_distance: (indev: LvIndev, min_distance: number) => void = (...args) => (lv_indev_set_gesture_min_distance = native("lv_indev_set_gesture_min_distance"))(...args);

/**
 * Get the type of an input device
 * @param indev pointer to an input device
 * @returns the type of the input device from `lv_hal_indev_type_t` (`LV_INDEV_TYPE_...`)
 */
export let lv_indev_get_type: (indev: LvIndev) => LV_INDEV_TYPE = (...args) => (lv_indev_get_type = native("lv_indev_get_type"))(...args);

/**
 * Get the indev state
 * @param indev pointer to an input device
 * @returns Indev state or LV_INDEV_STATE_RELEASED if indev is NULL
 */
export let lv_indev_get_state: (indev: LvIndev) => LV_INDEV_STATE = (...args) => (lv_indev_get_state = native("lv_indev_get_state"))(...args);

/**
 * Get the indev assigned group
 * @param indev pointer to an input device
 * @returns Pointer to indev assigned group or NULL if indev is NULL
 */
export let lv_indev_get_group: (indev: LvIndev) => LvGroup | null = (...args) => (lv_indev_get_group = native("lv_indev_get_group"))(...args);

/**
 * Get a pointer to the assigned display of the indev
 * @param indev pointer to an input device
 * @returns pointer to the assigned display or NULL if indev is NULL
 */
export let lv_indev_get_display: (indev: LvIndev) => LvDisplay | null = (...args) => (lv_indev_get_display = native("lv_indev_get_display"))(...args);

export let lv_indev_get_press_moved: (indev: LvIndev) => boolean = (...args) => (lv_indev_get_press_moved = native("lv_indev_get_press_moved"))(...args);

/**
 * Reset one or all input devices
 * @param indev pointer to an input device to reset or NULL to reset all of them
 * @param obj pointer to an object which triggers the reset.
 */
export let lv_indev_reset: (indev: LvIndev | null, obj: LvObj | null) => void = (...args) => (lv_indev_reset = native("lv_indev_reset"))(...args);

/**
 * Touch and key related events are sent to the input device first and to the widget after that.
 * If this functions called in an indev event, the event won't be sent to the widget.
 * @param indev pointer to an input device
 */
export let lv_indev_stop_processing: (indev: LvIndev) => void = (...args) => (lv_indev_stop_processing = native("lv_indev_stop_processing"))(...args);

/**
 * Reset the long press state of an input device
 * @param indev pointer to an input device
 */
export let lv_indev_reset_long_press: (indev: LvIndev) => void = (...args) => (lv_indev_reset_long_press = native("lv_indev_reset_long_press"))(...args);

/**
 * Get the last point of an input device (for LV_INDEV_TYPE_POINTER and LV_INDEV_TYPE_BUTTON)
 * @param indev pointer to an input device
 */
export let lv_indev_get_point: (indev: LvIndev) => LvPoint = (...args) => (lv_indev_get_point = native("lv_indev_get_point"))(...args);

/**
 * Get the current gesture direct
 * @param indev pointer to an input device
 * @returns current gesture direct
 */
export let lv_indev_get_gesture_dir: (indev: LvIndev) => LV_DIR | number = (...args) => (lv_indev_get_gesture_dir = native("lv_indev_get_gesture_dir"))(...args);

/**
 * Get the last pressed key of an input device (for LV_INDEV_TYPE_KEYPAD)
 * @param indev pointer to an input device
 * @returns the last pressed key (0 on error)
 */
export let lv_indev_get_key: (indev: LvIndev) => number = (...args) => (lv_indev_get_key = native("lv_indev_get_key"))(...args);

/**
 * Get the counter for consecutive clicks within a short distance and time.
 * The counter is updated before LV_EVENT_SHORT_CLICKED is fired.
 * @param indev pointer to an input device
 * @returns short click streak counter
 */
export let lv_indev_get_short_click_streak: (indev: LvIndev) => number = (...args) => (lv_indev_get_short_click_streak = native("lv_indev_get_short_click_streak"))(...args);

/**
 * Check the current scroll direction of an input device (for LV_INDEV_TYPE_POINTER and
 * LV_INDEV_TYPE_BUTTON)
 * @param indev pointer to an input device
 * @returns LV_DIR_NONE: no scrolling now
 * LV_DIR_HOR/VER
 */
export let lv_indev_get_scroll_dir: (indev: LvIndev) => LV_DIR | number = (...args) => (lv_indev_get_scroll_dir = native("lv_indev_get_scroll_dir"))(...args);

/**
 * Get the currently scrolled object (for LV_INDEV_TYPE_POINTER and
 * LV_INDEV_TYPE_BUTTON)
 * @param indev pointer to an input device
 * @returns pointer to the currently scrolled object or NULL if no scrolling by this indev
 */
export let lv_indev_get_scroll_obj: (indev: LvIndev) => LvObj | null = (...args) => (lv_indev_get_scroll_obj = native("lv_indev_get_scroll_obj"))(...args);

/**
 * Get the movement vector of an input device (for LV_INDEV_TYPE_POINTER and
 * LV_INDEV_TYPE_BUTTON)
 * @param indev pointer to an input device
 */
export let lv_indev_get_vect: (indev: LvIndev) => LvPoint = (...args) => (lv_indev_get_vect = native("lv_indev_get_vect"))(...args);

/**
 * Get the cursor object of an input device (for LV_INDEV_TYPE_POINTER only)
 * @param indev pointer to an input device
 * @returns pointer to the cursor object
 */
export let lv_indev_get_cursor: (indev: LvIndev) => LvObj | null = (...args) => (lv_indev_get_cursor = native("lv_indev_get_cursor"))(...args);

/**
 * Do nothing until the next release
 * @param indev pointer to an input device
 */
export let lv_indev_wait_release: (indev: LvIndev) => void = (...args) => (lv_indev_wait_release = native("lv_indev_wait_release"))(...args);

/**
 * Gets a pointer to the currently active object in the currently processed input device.
 * @returns pointer to currently active object or NULL if no active object
 */
export let lv_indev_get_active_obj: () => LvObj | null = (...args) => (lv_indev_get_active_obj = native("lv_indev_get_active_obj"))(...args);

/**
 * Get the input device's running mode.
 * @param indev pointer to an input device
 * @returns the running mode for the specified input device.
 */
export let lv_indev_get_mode: (indev: LvIndev) => LV_INDEV_MODE = (...args) => (lv_indev_get_mode = native("lv_indev_get_mode"))(...args);

/**
 * Search the most top, clickable object by a point
 * @param obj pointer to a start object, typically the screen
 * @param point pointer to a point for searching the most top child
 * @returns pointer to the found object or NULL if there was no suitable object
 */
export let lv_indev_search_obj: (obj: LvObj, point: LvPoint) => LvObj | null = (...args) => (lv_indev_search_obj = native("lv_indev_search_obj"))(...args);

/**
 * Get the number of event attached to an indev
 * @param indev pointer to an indev
 * @returns number of events
 */
export let lv_indev_get_event_count: (indev: LvIndev) => number = (...args) => (lv_indev_get_event_count = native("lv_indev_get_event_count"))(...args);
