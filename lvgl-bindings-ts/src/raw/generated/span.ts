// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvObj, LvPoint, LvSpan, LvSpanCoords } from "../handles.js";
import { native } from "../native.js";
import type { LV_SPAN_MODE, LV_SPAN_OVERFLOW, LV_TEXT_ALIGN } from "./enums.js";

/**
 * Create a spangroup object
 * @param parent pointer to an object, it will be the parent of the new spangroup
 * @returns pointer to the created spangroup
 */
export let lv_spangroup_create: (parent: LvObj) => LvObj = (...args) => (lv_spangroup_create = native("lv_spangroup_create"))(...args);

/**
 * Set a new text for a span. Memory will be allocated to store the text by the span.
 * As the spangroup is not passed a redraw (invalidation) can't be triggered automatically.
 * Therefore `lv_spangroup_refresh(spangroup)` needs to be called manually,
 * @param span pointer to a span.
 * @param text pointer to a text.
 * Ownership: `text` is copied.
 */
export let lv_span_set_text: (span: LvSpan, text: string) => void = (...args) => (lv_span_set_text = native("lv_span_set_text"))(...args);

/**
 * Set a static text. It will not be saved by the span so the 'text' variable
 * has to be 'alive' while the span exist.
 * As the spangroup is not passed a redraw (invalidation) can't be triggered automatically.
 * Therefore `lv_spangroup_refresh(spangroup)` needs to be called manually,
 *
 * @param span pointer to a span.
 * @param text pointer to a text.
 * Ownership: `text` is copied.
 */
export let lv_span_set_text_static: (span: LvSpan, text: string) => void = (...args) => (lv_span_set_text_static = native("lv_span_set_text_static"))(...args);

/**
 * DEPRECATED. Use the text_align style property instead
 * Set the align of the spangroup.
 * @param obj pointer to a spangroup object.
 * @param align see lv_text_align_t for details.
 */
export let lv_spangroup_set_align: (obj: LvObj, align: LV_TEXT_ALIGN) => void = (...args) => (lv_spangroup_set_align = native("lv_spangroup_set_align"))(...args);

/**
 * Set the overflow of the spangroup.
 * @param obj pointer to a spangroup object.
 * @param overflow see lv_span_overflow_t for details.
 */
export let lv_spangroup_set_overflow: (obj: LvObj, overflow: LV_SPAN_OVERFLOW) => void = (...args) => (lv_spangroup_set_overflow = native("lv_spangroup_set_overflow"))(...args);

/**
 * Set the indent of the spangroup.
 * @param obj pointer to a spangroup object.
 * @param indent the first line indentation
 */
export let lv_spangroup_set_indent: (obj: LvObj, indent: number) => void = (...args) => (lv_spangroup_set_indent = native("lv_spangroup_set_indent"))(...args);

/**
 * DEPRECATED, set the width to LV_SIZE_CONTENT or fixed value to control expanding/wrapping"
 * Set the mode of the spangroup.
 * @param obj pointer to a spangroup object.
 * @param mode see lv_span_mode_t for details.
 */
export let lv_spangroup_set_mode: (obj: LvObj, mode: LV_SPAN_MODE) => void = (...args) => (lv_spangroup_set_mode = native("lv_spangroup_set_mode"))(...args);

/**
 * Set maximum lines of the spangroup.
 * @param obj pointer to a spangroup object.
 * @param lines max lines that can be displayed in LV_SPAN_MODE_BREAK mode. < 0 means no limit.
 */
export let lv_spangroup_set_max_lines: (obj: LvObj, lines: number) => void = (...args) => (lv_spangroup_set_max_lines = native("lv_spangroup_set_max_lines"))(...args);

/**
 * Get a pointer to the text of a span
 * @param span pointer to the span
 * @returns pointer to the text
 */
export let lv_span_get_text: (span: LvSpan) => string | null = (...args) => (lv_span_get_text = native("lv_span_get_text"))(...args);

/**
 * Get number of spans
 * @param obj the spangroup object to get the child count of.
 * @returns the span count of the spangroup.
 */
export let lv_spangroup_get_span_count: (obj: LvObj) => number = (...args) => (lv_spangroup_get_span_count = native("lv_spangroup_get_span_count"))(...args);

/**
 * Get the align of the spangroup.
 * @param obj pointer to a spangroup object.
 * @returns the align value.
 */
export let lv_spangroup_get_align: (obj: LvObj) => LV_TEXT_ALIGN = (...args) => (lv_spangroup_get_align = native("lv_spangroup_get_align"))(...args);

/**
 * Get the overflow of the spangroup.
 * @param obj pointer to a spangroup object.
 * @returns the overflow value.
 */
export let lv_spangroup_get_overflow: (obj: LvObj) => LV_SPAN_OVERFLOW = (...args) => (lv_spangroup_get_overflow = native("lv_spangroup_get_overflow"))(...args);

/**
 * Get the indent of the spangroup.
 * @param obj pointer to a spangroup object.
 * @returns the indent value.
 */
export let lv_spangroup_get_indent: (obj: LvObj) => number = (...args) => (lv_spangroup_get_indent = native("lv_spangroup_get_indent"))(...args);

/**
 * Get the mode of the spangroup.
 * @param obj pointer to a spangroup object.
 */
export let lv_spangroup_get_mode: (obj: LvObj) => LV_SPAN_MODE = (...args) => (lv_spangroup_get_mode = native("lv_spangroup_get_mode"))(...args);

/**
 * Get maximum lines of the spangroup.
 * @param obj pointer to a spangroup object.
 * @returns the max lines value.
 */
export let lv_spangroup_get_max_lines: (obj: LvObj) => number = (...args) => (lv_spangroup_get_max_lines = native("lv_spangroup_get_max_lines"))(...args);

/**
 * Get max line height of all span in the spangroup.
 * @param obj pointer to a spangroup object.
 */
export let lv_spangroup_get_max_line_height: (obj: LvObj) => number = (...args) => (lv_spangroup_get_max_line_height = native("lv_spangroup_get_max_line_height"))(...args);

/**
 * Get the text content width when all span of spangroup on a line.
 * @param obj pointer to a spangroup object.
 * @param max_width if text content width >= max_width, return max_width
 * to reduce computation, if max_width == 0, returns the text content width.
 * @returns text content width or max_width.
 */
export let lv_spangroup_get_expand_width: (obj: LvObj, max_width: number) => number = (...args) => (lv_spangroup_get_expand_width = native("lv_spangroup_get_expand_width"))(...args);

/**
 * Get the text content height with width fixed.
 * @param obj pointer to a spangroup object.
 * @param width the width of the span group.
 */
export let lv_spangroup_get_expand_height: (obj: LvObj, width: number) => number = (...args) => (lv_spangroup_get_expand_height = native("lv_spangroup_get_expand_height"))(...args);

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
 * @param obj pointer to a spangroup object.
 * @param span pointer to a span.
 * @returns the span's coords in the spangroup.
 */
export let lv_spangroup_get_span_coords: (obj: LvObj, span: LvSpan) => LvSpanCoords = (...args) => (lv_spangroup_get_span_coords = native("lv_spangroup_get_span_coords"))(...args);

/**
 * Get the span object by point.
 * @param obj pointer to a spangroup object.
 * @param point pointer to point containing absolute coordinates
 * @returns pointer to the span under the point or `NULL` if not found.
 */
export let lv_spangroup_get_span_by_point: (obj: LvObj, point: LvPoint) => LvSpan | null = (...args) => (lv_spangroup_get_span_by_point = native("lv_spangroup_get_span_by_point"))(...args);

/**
 * Update the mode of the spangroup.
 * @param obj pointer to a spangroup object.
 */
export let lv_spangroup_refresh: (obj: LvObj) => void = (...args) => (lv_spangroup_refresh = native("lv_spangroup_refresh"))(...args);
