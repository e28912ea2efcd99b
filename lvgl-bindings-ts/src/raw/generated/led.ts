// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create a led object
 * @param parent pointer to an object, it will be the parent of the new led
 * @returns pointer to the created led
 */
export let lv_led_create: (parent: LvObj) => LvObj = (...args) => (lv_led_create = native("lv_led_create"))(...args);

/**
 * Set the color of the LED
 * @param led pointer to a LED object
 * @param color the color of the LED
 */
export let lv_led_set_color: (led: LvObj, color: LvColor) => void = (...args) => (lv_led_set_color = native("lv_led_set_color"))(...args);

/**
 * Set the brightness of a LED object
 * @param led pointer to a LED object
 * @param bright LV_LED_BRIGHT_MIN (max. dark) ... LV_LED_BRIGHT_MAX (max. light)
 */
export let lv_led_set_brightness: (led: LvObj, bright: number) => void = (...args) => (lv_led_set_brightness = native("lv_led_set_brightness"))(...args);

/**
 * Light on a LED
 * @param led pointer to a LED object
 */
export let lv_led_on: (led: LvObj) => void = (...args) => (lv_led_on = native("lv_led_on"))(...args);

/**
 * Light off a LED
 * @param led pointer to a LED object
 */
export let lv_led_off: (led: LvObj) => void = (...args) => (lv_led_off = native("lv_led_off"))(...args);

/**
 * Toggle the state of a LED
 * @param led pointer to a LED object
 */
export let lv_led_toggle: (led: LvObj) => void = (...args) => (lv_led_toggle = native("lv_led_toggle"))(...args);

/**
 * Get the brightness of a LED object
 * @param obj pointer to LED object
 * @returns bright 0 (max. dark) ... 255 (max. light)
 */
export let lv_led_get_brightness: (obj: LvObj) => number = (...args) => (lv_led_get_brightness = native("lv_led_get_brightness"))(...args);

/**
 * Get the color of a LED object
 * @param obj pointer to LED object
 * @returns color color of the LED
 */
export let lv_led_get_color: (obj: LvObj) => LvColor = (...args) => (lv_led_get_color = native("lv_led_get_color"))(...args);
