// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj, type ObjOptions } from "../../core/obj.js";
import * as raw from "../../raw/index.js";

/** Options of `new SpanGroup()`: what can be set afterwards can be given at once. */
export interface SpanGroupBaseOptions extends ObjOptions {
  /**
   * Set the overflow of the spangroup.
   * see lv_span_overflow_t for details.
   */
  readonly overflow?: raw.LV_SPAN_OVERFLOW;
  /**
   * Set the indent of the spangroup.
   * the first line indentation
   */
  readonly indent?: number;
  /**
   * DEPRECATED, set the width to LV_SIZE_CONTENT or fixed value to control expanding/wrapping"
   * Set the mode of the spangroup.
   * see lv_span_mode_t for details.
   */
  readonly mode?: raw.LV_SPAN_MODE;
  /**
   * Set maximum lines of the spangroup.
   * max lines that can be displayed in LV_SPAN_MODE_BREAK mode. < 0 means no limit.
   */
  readonly maxLines?: number;
}


/** LVGL's `lv_spangroup`. */
export class SpanGroupBase extends Obj {
  constructor(parent: Obj | null, options: SpanGroupBaseOptions = {}, make: Maker = raw.lv_spangroup_create as Maker) {
    super(parent, options, make);
  }

  /**
   * Set the overflow of the spangroup.
   * see lv_span_overflow_t for details.
   */
  set overflow(value: raw.LV_SPAN_OVERFLOW) {
    raw.lv_spangroup_set_overflow(this.handle, value);
  }

  /**
   * Set the indent of the spangroup.
   * the first line indentation
   */
  set indent(value: number) {
    raw.lv_spangroup_set_indent(this.handle, value);
  }

  /**
   * DEPRECATED, set the width to LV_SIZE_CONTENT or fixed value to control expanding/wrapping"
   * Set the mode of the spangroup.
   * see lv_span_mode_t for details.
   */
  set mode(value: raw.LV_SPAN_MODE) {
    raw.lv_spangroup_set_mode(this.handle, value);
  }

  /**
   * Set maximum lines of the spangroup.
   * max lines that can be displayed in LV_SPAN_MODE_BREAK mode. < 0 means no limit.
   */
  set maxLines(value: number) {
    raw.lv_spangroup_set_max_lines(this.handle, value);
  }

  /**
   * Get number of spans
   * the span count of the spangroup.
   */
  get spanCount(): number {
    return raw.lv_spangroup_get_span_count(this.handle);
  }

  /** Get max line height of all span in the spangroup. */
  get maxLineHeight(): number {
    return raw.lv_spangroup_get_max_line_height(this.handle);
  }

  /**
   * Get the text content width when all span of spangroup on a line.
   * @param maxWidth if text content width >= max_width, return max_width
   * to reduce computation, if max_width == 0, returns the text content width.
   * @returns text content width or max_width.
   */
  getExpandWidth(maxWidth: number): number {
    return raw.lv_spangroup_get_expand_width(this.handle, maxWidth);
  }

  /**
   * Get the text content height with width fixed.
   * @param width the width of the span group.
   */
  getExpandHeight(width: number): number {
    return raw.lv_spangroup_get_expand_height(this.handle, width);
  }

  /** Update the mode of the spangroup. */
  refresh(): void {
    raw.lv_spangroup_refresh(this.handle);
  }
}
