// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Create a spinner widget
 * @param parent pointer to an object, it will be the parent of the new spinner.
 * @returns the created spinner
 */
export let lv_spinner_create: (parent: LvObj) => LvObj = (...args) => (lv_spinner_create = native("lv_spinner_create"))(...args);

/**
 * Set the animation time and arc length of the spinner
 * The animation is suited for angle values between 180 and 360.
 * @param obj pointer to a spinner
 * @param t the animation time in milliseconds
 * @param angle the angle of the arc in degrees
 */
export let lv_spinner_set_anim_params: (obj: LvObj, t: number, angle: number) => void = (...args) => (lv_spinner_set_anim_params = native("lv_spinner_set_anim_params"))(...args);

/**
 * Set the animation time of the spinner
 * @param obj pointer to a spinner
 * @param t the animation time in milliseconds
 */
export let lv_spinner_set_anim_duration: (obj: LvObj, t: number) => void = (...args) => (lv_spinner_set_anim_duration = native("lv_spinner_set_anim_duration"))(...args);

/**
 * Set the animation arc length of the spinner.
 * The animation is suited to values between 180 and 360.
 * @param obj pointer to a spinner
 * @param angle the angle of the arc in degrees
 */
export let lv_spinner_set_arc_sweep: (obj: LvObj, angle: number) => void = (...args) => (lv_spinner_set_arc_sweep = native("lv_spinner_set_arc_sweep"))(...args);

/**
 * Get the animation duration of the spinner
 * @param obj pointer to a spinner
 * @returns the animation time in milliseconds
 */
export let lv_spinner_get_anim_duration: (obj: LvObj) => number = (...args) => (lv_spinner_get_anim_duration = native("lv_spinner_get_anim_duration"))(...args);

/**
 * Get the animation arc length of the spinner
 * @param obj pointer to a spinner
 * @returns the angle of the arc in degrees
 */
export let lv_spinner_get_arc_sweep: (obj: LvObj) => number = (...args) => (lv_spinner_get_arc_sweep = native("lv_spinner_get_arc_sweep"))(...args);
