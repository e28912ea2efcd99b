// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new ArcLabel()`: what can be set afterwards can be given at once. */
export interface ArcLabelBaseOptions extends ObjOptions {
  /**
   * Set the text of the arc label.
   * This function sets the text displayed by an arc label object.
   * Pointer to a null-terminated string containing the new text for the label.
   */
  readonly text?: string | undefined;
  /**
   * Sets a new static text for the arc label or refreshes it with the current text.
   * The 'text' must remain valid in memory; the arc label does not manage its lifecycle.
   * Pointer to the new text. If NULL, the label is refreshed with its current text.
   */
  readonly textStatic?: string | undefined;
  /**
   * Set the start angle of an arc. 0 deg: right, 90 bottom, etc.
   * the start angle. (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  readonly angleStart?: number | undefined;
  /**
   * Set the end angle of an arc. 0 deg: right, 90 bottom, etc.
   * the angle size (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  readonly angleSize?: number | undefined;
  /**
   * Set the rotation for the whole arc
   * rotation angle
   */
  readonly offset?: number | undefined;
  /**
   * Set the type of arc.
   * arc label's direction
   */
  readonly dir?: raw.LV_ARCLABEL_DIR | undefined;
  /**
   * Enable the recoloring by in-line commands
   * Example: "This is a #ff0000 red# word"
   * true: enable recoloring, false: disable
   */
  readonly recolor?: boolean | undefined;
  /**
   * Set the radius for an arc label object.
   * The radius value to set for the label's curvature, in pixels.
   */
  readonly radius?: number | undefined;
  /**
   * Set the center offset x for an arc label object.
   * the x offset
   */
  readonly centerOffsetX?: number | undefined;
  /**
   * Set the center offset y for an arc label object.
   * the y offset
   */
  readonly centerOffsetY?: number | undefined;
  /**
   * Set the text vertical alignment for an arc label object.
   * the vertical alignment
   */
  readonly textVerticalAlign?: raw.LV_ARCLABEL_TEXT_ALIGN | undefined;
  /**
   * Set the text horizontal alignment for an arc label object.
   * the horizontal alignment
   */
  readonly textHorizontalAlign?: raw.LV_ARCLABEL_TEXT_ALIGN | undefined;
  /**
   * Set the overflow behavior for an arc label object.
   * the overflow mode (visible, ellipsis, clip)
   */
  readonly overflow?: raw.LV_ARCLABEL_OVERFLOW | undefined;
  /**
   * Set the end overlap behavior for an arc label object.
   * This controls how text is handled when it would overlap at the end of a 360-degree arc.
   * set the arc label's end overlap behavior
   */
  readonly endOverlap?: boolean | undefined;
}


/** LVGL's `lv_arclabel`. */
export class ArcLabelBase extends Obj {
  constructor(parent: Obj | null, options: ArcLabelBaseOptions = {}, make: Maker = raw.lv_arclabel_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the text of the arc label.
   * This function sets the text displayed by an arc label object.
   * Pointer to a null-terminated string containing the new text for the label.
   */
  set text(value: string) {
    raw.lv_arclabel_set_text(this.handle, value);
  }

  /**
   * Sets a new static text for the arc label or refreshes it with the current text.
   * The 'text' must remain valid in memory; the arc label does not manage its lifecycle.
   * Pointer to the new text. If NULL, the label is refreshed with its current text.
   */
  set textStatic(value: string) {
    raw.lv_arclabel_set_text_static(this.handle, value);
  }

  /**
   * Set the start angle of an arc. 0 deg: right, 90 bottom, etc.
   * the start angle. (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  get angleStart(): number {
    return raw.lv_arclabel_get_angle_start(this.handle);
  }
  set angleStart(value: number) {
    raw.lv_arclabel_set_angle_start(this.handle, value);
  }

  /**
   * Set the end angle of an arc. 0 deg: right, 90 bottom, etc.
   * the angle size (if `LV_USE_FLOAT` is enabled it can be fractional too.)
   */
  get angleSize(): number {
    return raw.lv_arclabel_get_angle_size(this.handle);
  }
  set angleSize(value: number) {
    raw.lv_arclabel_set_angle_size(this.handle, value);
  }

  /**
   * Set the rotation for the whole arc
   * rotation angle
   */
  set offset(value: number) {
    raw.lv_arclabel_set_offset(this.handle, value);
  }

  /**
   * Set the type of arc.
   * arc label's direction
   */
  get dir(): raw.LV_ARCLABEL_DIR {
    return raw.lv_arclabel_get_dir(this.handle);
  }
  set dir(value: raw.LV_ARCLABEL_DIR) {
    raw.lv_arclabel_set_dir(this.handle, value);
  }

  /**
   * Enable the recoloring by in-line commands
   * Example: "This is a #ff0000 red# word"
   * true: enable recoloring, false: disable
   */
  get recolor(): boolean {
    return raw.lv_arclabel_get_recolor(this.handle);
  }
  set recolor(value: boolean) {
    raw.lv_arclabel_set_recolor(this.handle, value);
  }

  /**
   * Set the radius for an arc label object.
   * The radius value to set for the label's curvature, in pixels.
   */
  get radius(): number {
    return raw.lv_arclabel_get_radius(this.handle);
  }
  set radius(value: number) {
    raw.lv_arclabel_set_radius(this.handle, value);
  }

  /**
   * Set the center offset x for an arc label object.
   * the x offset
   */
  get centerOffsetX(): number {
    return raw.lv_arclabel_get_center_offset_x(this.handle);
  }
  set centerOffsetX(value: number) {
    raw.lv_arclabel_set_center_offset_x(this.handle, value);
  }

  /**
   * Set the center offset y for an arc label object.
   * the y offset
   */
  get centerOffsetY(): number {
    return raw.lv_arclabel_get_center_offset_y(this.handle);
  }
  set centerOffsetY(value: number) {
    raw.lv_arclabel_set_center_offset_y(this.handle, value);
  }

  /**
   * Set the text vertical alignment for an arc label object.
   * the vertical alignment
   */
  get textVerticalAlign(): raw.LV_ARCLABEL_TEXT_ALIGN {
    return raw.lv_arclabel_get_text_vertical_align(this.handle);
  }
  set textVerticalAlign(value: raw.LV_ARCLABEL_TEXT_ALIGN) {
    raw.lv_arclabel_set_text_vertical_align(this.handle, value);
  }

  /**
   * Set the text horizontal alignment for an arc label object.
   * the horizontal alignment
   */
  get textHorizontalAlign(): raw.LV_ARCLABEL_TEXT_ALIGN {
    return raw.lv_arclabel_get_text_horizontal_align(this.handle);
  }
  set textHorizontalAlign(value: raw.LV_ARCLABEL_TEXT_ALIGN) {
    raw.lv_arclabel_set_text_horizontal_align(this.handle, value);
  }

  /**
   * Set the overflow behavior for an arc label object.
   * the overflow mode (visible, ellipsis, clip)
   */
  get overflow(): raw.LV_ARCLABEL_OVERFLOW {
    return raw.lv_arclabel_get_overflow(this.handle);
  }
  set overflow(value: raw.LV_ARCLABEL_OVERFLOW) {
    raw.lv_arclabel_set_overflow(this.handle, value);
  }

  /**
   * Set the end overlap behavior for an arc label object.
   * This controls how text is handled when it would overlap at the end of a 360-degree arc.
   * set the arc label's end overlap behavior
   */
  get endOverlap(): boolean {
    return raw.lv_arclabel_get_end_overlap(this.handle);
  }
  set endOverlap(value: boolean) {
    raw.lv_arclabel_set_end_overlap(this.handle, value);
  }
}
