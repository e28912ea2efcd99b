// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj, LvObserver, LvSubject } from "../handles.js";
import { native } from "../native.js";
import type { LV_ARC_MODE } from "./enums.js";

/**
 * Create an arc object
 * @param parent pointer to an object, it will be the parent of the new arc
 * @returns pointer to the created arc
 */
export let lv_arc_create: (parent: LvObj) => LvObj = (...args) => (lv_arc_create = native("lv_arc_create"))(...args);

/**
 * Set the start angle of an arc. 0 deg: right, 90 bottom, etc.
 * @param obj pointer to an arc object
 * @param start the start angle. (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_start_angle: (obj: LvObj, start: number) => void = (...args) => (lv_arc_set_start_angle = native("lv_arc_set_start_angle"))(...args);

/**
 * Set the end angle of an arc. 0 deg: right, 90 bottom, etc.
 * @param obj pointer to an arc object
 * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_end_angle: (obj: LvObj, end: number) => void = (...args) => (lv_arc_set_end_angle = native("lv_arc_set_end_angle"))(...args);

/**
 * Set the start and end angles
 * @param obj pointer to an arc object
 * @param start the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_angles: (obj: LvObj, start: number, end: number) => void = (...args) => (lv_arc_set_angles = native("lv_arc_set_angles"))(...args);

/**
 * Set the start angle of an arc background. 0 deg: right, 90 bottom, etc.
 * @param obj pointer to an arc object
 * @param start the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_bg_start_angle: (obj: LvObj, start: number) => void = (...args) => (lv_arc_set_bg_start_angle = native("lv_arc_set_bg_start_angle"))(...args);

/**
 * Set the start angle of an arc background. 0 deg: right, 90 bottom etc.
 * @param obj pointer to an arc object
 * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_bg_end_angle: (obj: LvObj, end: number) => void = (...args) => (lv_arc_set_bg_end_angle = native("lv_arc_set_bg_end_angle"))(...args);

/**
 * Set the start and end angles of the arc background
 * @param obj pointer to an arc object
 * @param start the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_set_bg_angles: (obj: LvObj, start: number, end: number) => void = (...args) => (lv_arc_set_bg_angles = native("lv_arc_set_bg_angles"))(...args);

/**
 * Set the rotation for the whole arc
 * @param obj pointer to an arc object
 * @param rotation rotation angle
 */
export let lv_arc_set_rotation: (obj: LvObj, rotation: number) => void = (...args) => (lv_arc_set_rotation = native("lv_arc_set_rotation"))(...args);

/**
 * Set in which direction the indicator should grow.
 * @param obj pointer to arc object
 * @param type arc's mode
 */
export let lv_arc_set_mode: (obj: LvObj, type: LV_ARC_MODE) => void = (...args) => (lv_arc_set_mode = native("lv_arc_set_mode"))(...args);

/**
 * Set a new value on the arc
 * @param obj pointer to an arc object
 * @param value new value
 */
export let lv_arc_set_value: (obj: LvObj, value: number) => void = (...args) => (lv_arc_set_value = native("lv_arc_set_value"))(...args);

/**
 * Set minimum and the maximum values of an arc
 * @param obj pointer to the arc object
 * @param min minimum value
 * @param max maximum value
 */
export let lv_arc_set_range: (obj: LvObj, min: number, max: number) => void = (...args) => (lv_arc_set_range = native("lv_arc_set_range"))(...args);

/**
 * Set the minimum values of an arc
 * @param obj pointer to the arc object
 * @param min minimum value
 */
export let lv_arc_set_min_value: (obj: LvObj, min: number) => void = (...args) => (lv_arc_set_min_value = native("lv_arc_set_min_value"))(...args);

/**
 * Set the maximum values of an arc
 * @param obj pointer to the arc object
 * @param max maximum value
 */
export let lv_arc_set_max_value: (obj: LvObj, max: number) => void = (...args) => (lv_arc_set_max_value = native("lv_arc_set_max_value"))(...args);

/**
 * Set a change rate to limit the speed how fast the arc should reach the pressed point.
 * @param obj pointer to an arc object
 * @param rate the change rate
 */
export let lv_arc_set_change_rate: (obj: LvObj, rate: number) => void = (...args) => (lv_arc_set_change_rate = native("lv_arc_set_change_rate"))(...args);

/**
 * Set an offset angle for the knob
 * @param obj pointer to an arc object
 * @param offset knob offset from main arc in degrees
 */
export let lv_arc_set_knob_offset: (obj: LvObj, offset: number) => void = (...args) => (lv_arc_set_knob_offset = native("lv_arc_set_knob_offset"))(...args);

/**
 * Get the start angle of an arc.
 * @param obj pointer to an arc object
 * @returns the start angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_get_angle_start: (obj: LvObj) => number = (...args) => (lv_arc_get_angle_start = native("lv_arc_get_angle_start"))(...args);

/**
 * Get the end angle of an arc.
 * @param obj pointer to an arc object
 * @returns the end angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_get_angle_end: (obj: LvObj) => number = (...args) => (lv_arc_get_angle_end = native("lv_arc_get_angle_end"))(...args);

/**
 * Get the start angle of an arc background.
 * @param obj pointer to an arc object
 * @returns the start angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_get_bg_angle_start: (obj: LvObj) => number = (...args) => (lv_arc_get_bg_angle_start = native("lv_arc_get_bg_angle_start"))(...args);

/**
 * Get the end angle of an arc background.
 * @param obj pointer to an arc object
 * @returns the end angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
 */
export let lv_arc_get_bg_angle_end: (obj: LvObj) => number = (...args) => (lv_arc_get_bg_angle_end = native("lv_arc_get_bg_angle_end"))(...args);

/**
 * Get the value of an arc
 * @param obj pointer to an arc object
 * @returns the value of the arc
 */
export let lv_arc_get_value: (obj: LvObj) => number = (...args) => (lv_arc_get_value = native("lv_arc_get_value"))(...args);

/**
 * Get the minimum value of an arc
 * @param obj pointer to an arc object
 * @returns the minimum value of the arc
 */
export let lv_arc_get_min_value: (obj: LvObj) => number = (...args) => (lv_arc_get_min_value = native("lv_arc_get_min_value"))(...args);

/**
 * Get the maximum value of an arc
 * @param obj pointer to an arc object
 * @returns the maximum value of the arc
 */
export let lv_arc_get_max_value: (obj: LvObj) => number = (...args) => (lv_arc_get_max_value = native("lv_arc_get_max_value"))(...args);

/**
 * Get whether the arc is type or not.
 * @param obj pointer to an arc object
 * @returns arc's mode
 */
export let lv_arc_get_mode: (obj: LvObj) => LV_ARC_MODE = (...args) => (lv_arc_get_mode = native("lv_arc_get_mode"))(...args);

/**
 * Get the rotation for the whole arc
 * @param obj pointer to an arc object
 * @returns arc's current rotation
 */
export let lv_arc_get_rotation: (obj: LvObj) => number = (...args) => (lv_arc_get_rotation = native("lv_arc_get_rotation"))(...args);

/**
 * Get the current knob angle offset
 * @param obj pointer to an arc object
 * @returns arc's current knob offset
 */
export let lv_arc_get_knob_offset: (obj: LvObj) => number = (...args) => (lv_arc_get_knob_offset = native("lv_arc_get_knob_offset"))(...args);

/**
 * Get the change rate of an arc
 * @param obj pointer to an arc object
 * @returns the change rate
 */
export let lv_arc_get_change_rate: (obj: LvObj) => number = (...args) => (lv_arc_get_change_rate = native("lv_arc_get_change_rate"))(...args);

/**
 * Bind an integer subject to an Arc's value.
 * @param obj pointer to Arc
 * @param subject pointer to Subject
 * @returns pointer to newly-created Observer
 * Ownership: `subject` is kept alive for as long as the first argument lives.
 */
export let lv_arc_bind_value: (obj: LvObj, subject: LvSubject) => LvObserver | null = (...args) => (lv_arc_bind_value = native("lv_arc_bind_value"))(...args);

/**
 * Align an object to the current position of the arc (knob)
 * @param obj pointer to an arc object
 * @param obj_to_align pointer to an object to align
 * @param r_offset consider the radius larger with this value (< 0: for smaller radius)
 */
export let lv_arc_align_obj_to_angle: (obj: LvObj, obj_to_align: LvObj, r_offset: number) => void = (...args) => (lv_arc_align_obj_to_angle = native("lv_arc_align_obj_to_angle"))(...args);

/**
 * Rotate an object to the current position of the arc (knob)
 * @param obj pointer to an arc object
 * @param obj_to_rotate pointer to an object to rotate
 * @param r_offset consider the radius larger with this value (< 0: for smaller radius)
 */
export let lv_arc_rotate_obj_to_angle: (obj: LvObj, obj_to_rotate: LvObj, r_offset: number) => void = (...args) => (lv_arc_rotate_obj_to_angle = native("lv_arc_rotate_obj_to_angle"))(...args);
