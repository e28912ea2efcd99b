// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvArea, LvPoint, LvPointPrecise } from "../handles.js";
import { native } from "../native.js";
import type { LV_ALIGN } from "./enums.js";

/**
 * Initialize an area
 * @param x1 left coordinate of the area
 * @param y1 top coordinate of the area
 * @param x2 right coordinate of the area
 * @param y2 bottom coordinate of the area
 */
export let lv_area_set: (x1: number, y1: number, x2: number, y2: number) => LvArea = (...args) => (lv_area_set = native("lv_area_set"))(...args);

/**
 * Get the width of an area
 * @param area_p pointer to an area
 * @returns the width of the area (if x1 == x2 -> width = 1)
 */
export let lv_area_get_width: (area_p: LvArea) => number = (...args) => (lv_area_get_width = native("lv_area_get_width"))(...args);

/**
 * Get the height of an area
 * @param area_p pointer to an area
 * @returns the height of the area (if y1 == y2 -> height = 1)
 */
export let lv_area_get_height: (area_p: LvArea) => number = (...args) => (lv_area_get_height = native("lv_area_get_height"))(...args);

/**
 * Set the width of an area
 * @param area_p pointer to an area
 * @param w the new width of the area (w == 1 makes x1 == x2)
 */
export let lv_area_set_width: (area_p: LvArea, w: number) => LvArea = (...args) => (lv_area_set_width = native("lv_area_set_width"))(...args);

/**
 * Set the height of an area
 * @param area_p pointer to an area
 * @param h the new height of the area (h == 1 makes y1 == y2)
 */
export let lv_area_set_height: (area_p: LvArea, h: number) => LvArea = (...args) => (lv_area_set_height = native("lv_area_set_height"))(...args);

/**
 * Return with area of an area (x * y)
 * @param area_p pointer to an area
 * @returns size of area
 */
export let lv_area_get_size: (area_p: LvArea) => number = (...args) => (lv_area_get_size = native("lv_area_get_size"))(...args);

export let lv_area_increase: (area: LvArea, w_extra: number, h_extra: number) => LvArea = (...args) => (lv_area_increase = native("lv_area_increase"))(...args);

export let lv_area_move: (area: LvArea, x_ofs: number, y_ofs: number) => LvArea = (...args) => (lv_area_move = native("lv_area_move"))(...args);

/**
 * Align an area to another
 * @param base an area where the other will be aligned
 * @param to_align the area to align
 * @param align `LV_ALIGN_...`
 * @param ofs_x X offset
 * @param ofs_y Y offset
 */
export let lv_area_align: (base: LvArea, to_align: LvArea, align: LV_ALIGN, ofs_x: number, ofs_y: number) => LvArea = (...args) => (lv_area_align = native("lv_area_align"))(...args);

/**
 * Transform a point
 * @param point pointer to a point
 * @param angle angle with 0.1 resolutions (123 means 12.3°)
 * @param scale_x horizontal zoom, 256 means 100%
 * @param scale_y vertical zoom, 256 means 100%
 * @param pivot pointer to the pivot point of the transformation
 * @param zoom_first true: zoom first and rotate after that; else: opposite order
 */
export let lv_point_transform: (point: LvPoint, angle: number, scale_x: number, scale_y: number, pivot: LvPoint, zoom_first: boolean) => LvPoint = (...args) => (lv_point_transform = native("lv_point_transform"))(...args);

export let lv_point_from_precise: (p: LvPointPrecise) => LvPoint = (...args) => (lv_point_from_precise = native("lv_point_from_precise"))(...args);

export let lv_point_to_precise: (p: LvPoint) => LvPointPrecise = (...args) => (lv_point_to_precise = native("lv_point_to_precise"))(...args);

/**
 * Convert a percentage value to `int32_t`.
 * Percentage values are stored in special range
 * @param x the percentage (0..1000)
 * @returns a coordinate that stores the percentage
 */
export let lv_pct: (x: number) => number = (...args) => (lv_pct = native("lv_pct"))(...args);

export let lv_pct_to_px: (v: number, base: number) => number = (...args) => (lv_pct_to_px = native("lv_pct_to_px"))(...args);
