// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import type { Subject } from "../../core/subject.js";
import * as raw from "../../raw/index.js";

/** Options of `new Arc()`: what can be set afterwards can be given at once. */
export interface ArcOptions extends ObjOptions {
  /**
   * Set the start angle of an arc. 0 deg: right, 90 bottom, etc.
   * the start angle. (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  readonly startAngle?: number | undefined;
  /**
   * Set the end angle of an arc. 0 deg: right, 90 bottom, etc.
   * the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  readonly endAngle?: number | undefined;
  /**
   * Set the start angle of an arc background. 0 deg: right, 90 bottom, etc.
   * the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  readonly bgStartAngle?: number | undefined;
  /**
   * Set the start angle of an arc background. 0 deg: right, 90 bottom etc.
   * the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  readonly bgEndAngle?: number | undefined;
  /**
   * Set the rotation for the whole arc
   * rotation angle
   */
  readonly rotation?: number | undefined;
  /**
   * Set in which direction the indicator should grow.
   * arc's mode
   */
  readonly mode?: raw.LV_ARC_MODE | undefined;
  /**
   * Set a new value on the arc
   * new value
   */
  readonly value?: number | undefined;
  /**
   * Set the minimum values of an arc
   * minimum value
   */
  readonly minValue?: number | undefined;
  /**
   * Set the maximum values of an arc
   * maximum value
   */
  readonly maxValue?: number | undefined;
  /**
   * Set a change rate to limit the speed how fast the arc should reach the pressed point.
   * the change rate
   */
  readonly changeRate?: number | undefined;
  /**
   * Set an offset angle for the knob
   * knob offset from main arc in degrees
   */
  readonly knobOffset?: number | undefined;
}


/** LVGL's `lv_arc`. */
export class Arc extends Obj {
  constructor(parent: Obj | null, options: ArcOptions = {}, make: Maker = raw.lv_arc_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the start angle of an arc. 0 deg: right, 90 bottom, etc.
   * the start angle. (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  set startAngle(value: number) {
    raw.lv_arc_set_start_angle(this.handle, value);
  }

  /**
   * Set the end angle of an arc. 0 deg: right, 90 bottom, etc.
   * the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  set endAngle(value: number) {
    raw.lv_arc_set_end_angle(this.handle, value);
  }

  /**
   * Set the start and end angles
   * @param start the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  setAngles(start: number, end: number): void {
    raw.lv_arc_set_angles(this.handle, start, end);
  }

  /**
   * Set the start angle of an arc background. 0 deg: right, 90 bottom, etc.
   * the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  set bgStartAngle(value: number) {
    raw.lv_arc_set_bg_start_angle(this.handle, value);
  }

  /**
   * Set the start angle of an arc background. 0 deg: right, 90 bottom etc.
   * the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  set bgEndAngle(value: number) {
    raw.lv_arc_set_bg_end_angle(this.handle, value);
  }

  /**
   * Set the start and end angles of the arc background
   * @param start the start angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   * @param end the end angle (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  setBgAngles(start: number, end: number): void {
    raw.lv_arc_set_bg_angles(this.handle, start, end);
  }

  /**
   * Set the rotation for the whole arc
   * rotation angle
   */
  get rotation(): number {
    return raw.lv_arc_get_rotation(this.handle);
  }
  set rotation(value: number) {
    raw.lv_arc_set_rotation(this.handle, value);
  }

  /**
   * Set in which direction the indicator should grow.
   * arc's mode
   */
  get mode(): raw.LV_ARC_MODE {
    return raw.lv_arc_get_mode(this.handle);
  }
  set mode(value: raw.LV_ARC_MODE) {
    raw.lv_arc_set_mode(this.handle, value);
  }

  /**
   * Set a new value on the arc
   * new value
   */
  get value(): number {
    return raw.lv_arc_get_value(this.handle);
  }
  set value(value: number) {
    raw.lv_arc_set_value(this.handle, value);
  }

  /**
   * Set minimum and the maximum values of an arc
   * @param min minimum value
   * @param max maximum value
   */
  setRange(min: number, max: number): void {
    raw.lv_arc_set_range(this.handle, min, max);
  }

  /**
   * Set the minimum values of an arc
   * minimum value
   */
  get minValue(): number {
    return raw.lv_arc_get_min_value(this.handle);
  }
  set minValue(value: number) {
    raw.lv_arc_set_min_value(this.handle, value);
  }

  /**
   * Set the maximum values of an arc
   * maximum value
   */
  get maxValue(): number {
    return raw.lv_arc_get_max_value(this.handle);
  }
  set maxValue(value: number) {
    raw.lv_arc_set_max_value(this.handle, value);
  }

  /**
   * Set a change rate to limit the speed how fast the arc should reach the pressed point.
   * the change rate
   */
  get changeRate(): number {
    return raw.lv_arc_get_change_rate(this.handle);
  }
  set changeRate(value: number) {
    raw.lv_arc_set_change_rate(this.handle, value);
  }

  /**
   * Set an offset angle for the knob
   * knob offset from main arc in degrees
   */
  get knobOffset(): number {
    return raw.lv_arc_get_knob_offset(this.handle);
  }
  set knobOffset(value: number) {
    raw.lv_arc_set_knob_offset(this.handle, value);
  }

  /**
   * Get the start angle of an arc.
   * the start angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  get angleStart(): number {
    return raw.lv_arc_get_angle_start(this.handle);
  }

  /**
   * Get the end angle of an arc.
   * the end angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  get angleEnd(): number {
    return raw.lv_arc_get_angle_end(this.handle);
  }

  /**
   * Get the start angle of an arc background.
   * the start angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  get bgAngleStart(): number {
    return raw.lv_arc_get_bg_angle_start(this.handle);
  }

  /**
   * Get the end angle of an arc background.
   * the end angle [0..360] (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  get bgAngleEnd(): number {
    return raw.lv_arc_get_bg_angle_end(this.handle);
  }

  /**
   * Bind an integer subject to an Arc's value.
   * @param subject pointer to Subject
   * @returns pointer to newly-created Observer
   */
  bindValue(subject: Subject): raw.LvObserver | null {
    return raw.lv_arc_bind_value(this.handle, subject.handle);
  }

  /**
   * Align an object to the current position of the arc (knob)
   * @param objToAlign pointer to an object to align
   * @param rOffset consider the radius larger with this value (< 0: for smaller radius)
   */
  alignObjToAngle(objToAlign: Obj, rOffset: number): void {
    raw.lv_arc_align_obj_to_angle(this.handle, objToAlign.handle, rOffset);
  }

  /**
   * Rotate an object to the current position of the arc (knob)
   * @param objToRotate pointer to an object to rotate
   * @param rOffset consider the radius larger with this value (< 0: for smaller radius)
   */
  rotateObjToAngle(objToRotate: Obj, rOffset: number): void {
    raw.lv_arc_rotate_obj_to_angle(this.handle, objToRotate.handle, rOffset);
  }
}
