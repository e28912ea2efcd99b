// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import { type Maker, Obj } from "../../core/obj.js";
import type { ObjOptions } from "../../core/obj-options.js";
import * as raw from "../../raw/index.js";

/** Options of `new SpanGroup()`: what can be set afterwards can be given at once. */
export interface SpanGroupBaseOptions extends ObjOptions {
  /**
   * DEPRECATED. Use the text_align style property instead
   * Set the align of the spangroup.
   * see lv_text_align_t for details.
   */
  readonly align?: raw.LV_TEXT_ALIGN | undefined;
  /**
   * Set the overflow of the spangroup.
   * see lv_span_overflow_t for details.
   */
  readonly overflow?: raw.LV_SPAN_OVERFLOW | undefined;
  /**
   * Set the indent of the spangroup.
   * the first line indentation
   */
  readonly indent?: number | undefined;
  /**
   * DEPRECATED, set the width to LV_SIZE_CONTENT or fixed value to control expanding/wrapping"
   * Set the mode of the spangroup.
   * see lv_span_mode_t for details.
   */
  readonly mode?: raw.LV_SPAN_MODE | undefined;
  /**
   * Set maximum lines of the spangroup.
   * max lines that can be displayed in LV_SPAN_MODE_BREAK mode. < 0 means no limit.
   */
  readonly maxLines?: number | undefined;
}


/** LVGL's `lv_spangroup`. */
export class SpanGroupBase extends Obj {
  constructor(parent: Obj | null, options: SpanGroupBaseOptions = {}, make: Maker = raw.lv_spangroup_create as Maker) {
    super(parent, options, make);
  }

  /**
   * DEPRECATED. Use the text_align style property instead
   * Set the align of the spangroup.
   * see lv_text_align_t for details.
   */
  override get align(): raw.LV_TEXT_ALIGN {
    return raw.lv_spangroup_get_align(this.handle);
  }
  override set align(value: raw.LV_TEXT_ALIGN) {
    raw.lv_spangroup_set_align(this.handle, value);
  }

  /**
   * Set the overflow of the spangroup.
   * see lv_span_overflow_t for details.
   */
  get overflow(): raw.LV_SPAN_OVERFLOW {
    return raw.lv_spangroup_get_overflow(this.handle);
  }
  set overflow(value: raw.LV_SPAN_OVERFLOW) {
    raw.lv_spangroup_set_overflow(this.handle, value);
  }

  /**
   * Set the indent of the spangroup.
   * the first line indentation
   */
  get indent(): number {
    return raw.lv_spangroup_get_indent(this.handle);
  }
  set indent(value: number) {
    raw.lv_spangroup_set_indent(this.handle, value);
  }

  /**
   * DEPRECATED, set the width to LV_SIZE_CONTENT or fixed value to control expanding/wrapping"
   * Set the mode of the spangroup.
   * see lv_span_mode_t for details.
   */
  get mode(): raw.LV_SPAN_MODE {
    return raw.lv_spangroup_get_mode(this.handle);
  }
  set mode(value: raw.LV_SPAN_MODE) {
    raw.lv_spangroup_set_mode(this.handle, value);
  }

  /**
   * Set maximum lines of the spangroup.
   * max lines that can be displayed in LV_SPAN_MODE_BREAK mode. < 0 means no limit.
   */
  get maxLines(): number {
    return raw.lv_spangroup_get_max_lines(this.handle);
  }
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

  /**
   * Get the span's coords in the spangroup.
   * @note Before calling this function, please make sure that the layout of span group has been updated.
   * Like calling lv_obj_update_layout() like function.
   *
   * +--------+
   * |Heading +--->------------------+
   * | Pos | | Heading |
   * +--------+---+------------------+
   * | |
   * | |
   * | |
   * | Middle +--------+|
   * | |Trailing||
   * | +-| Pos ||
   * | | +--------+|
   * +-------------------v-----------+
   * | Trailing |
   * +-------------------+
   * @param span pointer to a span.
   * @returns the span's coords in the spangroup.
   */
  getSpanCoords(span: raw.LvSpan): raw.LvSpanCoords {
    return raw.lv_spangroup_get_span_coords(this.handle, span);
  }

  /**
   * Get the span object by point.
   * @param point pointer to point containing absolute coordinates
   * @returns pointer to the span under the point or `NULL` if not found.
   */
  getSpanByPoint(point: raw.LvPoint): raw.LvSpan | null {
    return raw.lv_spangroup_get_span_by_point(this.handle, point);
  }

  /** Update the mode of the spangroup. */
  refresh(): void {
    raw.lv_spangroup_refresh(this.handle);
  }
}
