// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj, LvObserver, LvSubject } from "../handles.js";
import { native } from "../native.js";
import type { LV_SLIDER_MODE, LV_SLIDER_ORIENTATION } from "./enums.js";

/**
 * Create a slider object
 * @param parent pointer to an object, it will be the parent of the new slider.
 * @returns pointer to the created slider
 */
export let lv_slider_create: (parent: LvObj) => LvObj = (...args) => (lv_slider_create = native("lv_slider_create"))(...args);

/**
 * Set a new value on the slider
 * @param obj pointer to a slider object
 * @param value the new value
 * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
 */
export let lv_slider_set_value: (obj: LvObj, value: number, anim: boolean) => void = (...args) => (lv_slider_set_value = native("lv_slider_set_value"))(...args);

/**
 * Set a new value for the left knob of a slider
 * @param obj pointer to a slider object
 * @param value new value
 * @param anim LV_ANIM_ON: set the value with an animation; LV_ANIM_OFF: change the value immediately
 */
export let lv_slider_set_start_value: (obj: LvObj, value: number, anim: boolean) => void = (...args) => (lv_slider_set_start_value = native("lv_slider_set_start_value"))(...args);

/**
 * Set the minimum and the maximum values of a bar
 * @param obj pointer to the slider object
 * @param min minimum value
 * @param max maximum value
 */
export let lv_slider_set_range: (obj: LvObj, min: number, max: number) => void = (...args) => (lv_slider_set_range = native("lv_slider_set_range"))(...args);

/**
 * Set the minimum values of a bar
 * @param obj pointer to the slider object
 * @param min minimum value
 */
export let lv_slider_set_min_value: (obj: LvObj, min: number) => void = (...args) => (lv_slider_set_min_value = native("lv_slider_set_min_value"))(...args);

/**
 * Set the maximum values of a bar
 * @param obj pointer to the slider object
 * @param max maximum value
 */
export let lv_slider_set_max_value: (obj: LvObj, max: number) => void = (...args) => (lv_slider_set_max_value = native("lv_slider_set_max_value"))(...args);

/**
 * Set the mode of slider.
 * @param obj pointer to a slider object
 * @param mode the mode of the slider. See `lv_slider_mode_t`
 */
export let lv_slider_set_mode: (obj: LvObj, mode: LV_SLIDER_MODE) => void = (...args) => (lv_slider_set_mode = native("lv_slider_set_mode"))(...args);

/**
 * Set the orientation of slider.
 * @param obj pointer to a slider object
 * @param orientation slider orientation from `lv_slider_orientation_t`
 */
export let lv_slider_set_orientation: (obj: LvObj, orientation: LV_SLIDER_ORIENTATION) => void = (...args) => (lv_slider_set_orientation = native("lv_slider_set_orientation"))(...args);

/**
 * Get the value of the main knob of a slider
 * @param obj pointer to a slider object
 * @returns the value of the main knob of the slider
 */
export let lv_slider_get_value: (obj: LvObj) => number = (...args) => (lv_slider_get_value = native("lv_slider_get_value"))(...args);

/**
 * Get the value of the left knob of a slider
 * @param obj pointer to a slider object
 * @returns the value of the left knob of the slider
 */
export let lv_slider_get_left_value: (obj: LvObj) => number = (...args) => (lv_slider_get_left_value = native("lv_slider_get_left_value"))(...args);

/**
 * Get the minimum value of a slider
 * @param obj pointer to a slider object
 * @returns the minimum value of the slider
 */
export let lv_slider_get_min_value: (obj: LvObj) => number = (...args) => (lv_slider_get_min_value = native("lv_slider_get_min_value"))(...args);

/**
 * Get the maximum value of a slider
 * @param obj pointer to a slider object
 * @returns the maximum value of the slider
 */
export let lv_slider_get_max_value: (obj: LvObj) => number = (...args) => (lv_slider_get_max_value = native("lv_slider_get_max_value"))(...args);

export let lv_slider_is_dragged: (obj: LvObj) => boolean = (...args) => (lv_slider_is_dragged = native("lv_slider_is_dragged"))(...args);

/**
 * Get the mode of the slider.
 * @param slider pointer to a slider object
 * @returns see `lv_slider_mode_t`
 */
export let lv_slider_get_mode: (slider: LvObj) => LV_SLIDER_MODE = (...args) => (lv_slider_get_mode = native("lv_slider_get_mode"))(...args);

/**
 * Get the orientation of slider.
 * @returns slider orientation from `lv_slider_orientation_t`
 */
export let lv_slider_get_orientation: (slider: LvObj) => LV_SLIDER_ORIENTATION = (...args) => (lv_slider_get_orientation = native("lv_slider_get_orientation"))(...args);

export let lv_slider_is_symmetrical: (obj: LvObj) => boolean = (...args) => (lv_slider_is_symmetrical = native("lv_slider_is_symmetrical"))(...args);

/**
 * Bind an integer or float Subject to a Slider's value.
 * @param obj pointer to Slider
 * @param subject pointer to Subject
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_slider_bind_value: (obj: LvObj, subject: LvSubject) => LvObserver | null = (...args) => (lv_slider_bind_value = native("lv_slider_bind_value"))(...args);
