// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvArea, LvImageSource } from "../handles.js";
import { native } from "../native.js";
import type { LV_IMAGE_SRC } from "./enums.js";

/**
 * Get an area the should be invalidated when the arcs angle changed between start_angle and end_ange
 * @param x the x coordinate of the center of the arc
 * @param y the y coordinate of the center of the arc
 * @param radius the radius of the arc
 * @param start_angle the start angle of the arc (0 deg on the bottom, 90 deg on the right)
 * @param end_angle the end angle of the arc
 * @param w width of the arc
 * @param rounded true: the arc is rounded
 */
export let lv_draw_arc_get_area: (x: number, y: number, radius: number, start_angle: number, end_angle: number, w: number, rounded: boolean) => LvArea = (...args) => (lv_draw_arc_get_area = native("lv_draw_arc_get_area"))(...args);

/**
 * Get the type of an image source
 * @param src pointer to an image source:
 * - pointer to an 'lv_image_t' variable (image stored internally and compiled into the code)
 * - a path to a file (e.g. "S:/folder/image.bin")
 * - or a symbol (e.g. LV_SYMBOL_CLOSE)
 * @returns type of the image source LV_IMAGE_SRC_VARIABLE/FILE/SYMBOL/UNKNOWN
 */
export let lv_image_src_get_type: (src: LvImageSource) => LV_IMAGE_SRC = (...args) => (lv_image_src_get_type = native("lv_image_src_get_type"))(...args);
