// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvColor32, LvObj } from "../handles.js";
import { native } from "../native.js";
import type { LV_OPA } from "./enums.js";

/**
 * Create a canvas object
 * @param parent pointer to an object, it will be the parent of the new canvas
 * @returns pointer to the created canvas
 */
export let lv_canvas_create: (parent: LvObj) => LvObj = (...args) => (lv_canvas_create = native("lv_canvas_create"))(...args);

/**
 * Set a pixel's color and opacity
 * @param obj pointer to a canvas
 * @param x X coordinate of the pixel
 * @param y Y coordinate of the pixel
 * @param color the color
 * @param opa the opacity
 * @note The following color formats are supported
 * LV_COLOR_FORMAT_I1/2/4/8, LV_COLOR_FORMAT_A8,
 * LV_COLOR_FORMAT_RGB565, LV_COLOR_FORMAT_RGB888,
 * LV_COLOR_FORMAT_XRGB8888, LV_COLOR_FORMAT_ARGB8888
 * @note this function invalidates the canvas object every time,
 * for best performance, if you're changing a lot of pixels in a loop,
 * call `lv_display_enable_invalidation` before the loop starts
 * so the invalidation isn't done on every call
 */
export let lv_canvas_set_px: (obj: LvObj, x: number, y: number, color: LvColor, opa: LV_OPA | number) => void = (...args) => (lv_canvas_set_px = native("lv_canvas_set_px"))(...args);

/**
 * Get a pixel's color and opacity
 * @param obj pointer to a canvas
 * @param x X coordinate of the pixel
 * @param y Y coordinate of the pixel
 * @returns ARGB8888 color of the pixel
 */
export let lv_canvas_get_px: (obj: LvObj, x: number, y: number) => LvColor32 = (...args) => (lv_canvas_get_px = native("lv_canvas_get_px"))(...args);

/**
 * Fill the canvas with color
 * @param obj pointer to a canvas
 * @param color the background color
 * @param opa the desired opacity
 */
export let lv_canvas_fill_bg: (obj: LvObj, color: LvColor, opa: LV_OPA | number) => void = (...args) => (lv_canvas_fill_bg = native("lv_canvas_fill_bg"))(...args);
