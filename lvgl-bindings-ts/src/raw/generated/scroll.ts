// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvArea, LvObj, LvPoint } from "../handles.js";
import { native } from "../native.js";
import type { LV_DIR, LV_SCROLLBAR_MODE, LV_SCROLL_SNAP } from "./enums.js";

/**
 * Set how the scrollbars should behave.
 * @param obj pointer to Widget
 * @param mode LV_SCROLL_MODE_ON/OFF/AUTO/ACTIVE
 */
export let lv_obj_set_scrollbar_mode: (obj: LvObj, mode: LV_SCROLLBAR_MODE) => void = (...args) => (lv_obj_set_scrollbar_mode = native("lv_obj_set_scrollbar_mode"))(...args);

/**
 * Set direction Widget can be scrolled
 * @param obj pointer to Widget
 * @param dir one or more bit-wise OR-ed values of `lv_dir_t` enumeration
 */
export let lv_obj_set_scroll_dir: (obj: LvObj, dir: LV_DIR | number) => void = (...args) => (lv_obj_set_scroll_dir = native("lv_obj_set_scroll_dir"))(...args);

/**
 * Set where to snap the children when scrolling ends horizontally
 * @param obj pointer to Widget
 * @param align value from `lv_scroll_snap_t` enumeration
 */
export let lv_obj_set_scroll_snap_x: (obj: LvObj, align: LV_SCROLL_SNAP) => void = (...args) => (lv_obj_set_scroll_snap_x = native("lv_obj_set_scroll_snap_x"))(...args);

/**
 * Set where to snap the children when scrolling ends vertically
 * @param obj pointer to Widget
 * @param align value from `lv_scroll_snap_t` enumeration
 */
export let lv_obj_set_scroll_snap_y: (obj: LvObj, align: LV_SCROLL_SNAP) => void = (...args) => (lv_obj_set_scroll_snap_y = native("lv_obj_set_scroll_snap_y"))(...args);

/**
 * Get the current scroll mode (when to hide the scrollbars)
 * @param obj pointer to Widget
 * @returns the current scroll mode from `lv_scrollbar_mode_t`
 */
export let lv_obj_get_scrollbar_mode: (obj: LvObj) => LV_SCROLLBAR_MODE = (...args) => (lv_obj_get_scrollbar_mode = native("lv_obj_get_scrollbar_mode"))(...args);

/**
 * Get directions Widget can be scrolled (set with `lv_obj_set_scroll_dir()`)
 * @param obj pointer to Widget
 * @returns current scroll direction bit(s)
 */
export let lv_obj_get_scroll_dir: (obj: LvObj) => LV_DIR | number = (...args) => (lv_obj_get_scroll_dir = native("lv_obj_get_scroll_dir"))(...args);

/**
 * Get where to snap child Widgets when horizontal scrolling ends.
 * @param obj pointer to Widget
 * @returns current snap value from `lv_scroll_snap_t`
 */
export let lv_obj_get_scroll_snap_x: (obj: LvObj) => LV_SCROLL_SNAP = (...args) => (lv_obj_get_scroll_snap_x = native("lv_obj_get_scroll_snap_x"))(...args);

/**
 * Get where to snap child Widgets when vertical scrolling ends.
 * @param obj pointer to Widget
 * @returns current snap value from `lv_scroll_snap_t`
 */
export let lv_obj_get_scroll_snap_y: (obj: LvObj) => LV_SCROLL_SNAP = (...args) => (lv_obj_get_scroll_snap_y = native("lv_obj_get_scroll_snap_y"))(...args);

/**
 * Get current X scroll position. Identical to `lv_obj_get_scroll_left()`.
 * @param obj pointer to scrollable container Widget
 * @returns current scroll position from left edge
 * - If Widget is not scrolled return 0.
 * - If scrolled return > 0.
 * - If scrolled inside (elastic scroll) return < 0.
 */
export let lv_obj_get_scroll_x: (obj: LvObj) => number = (...args) => (lv_obj_get_scroll_x = native("lv_obj_get_scroll_x"))(...args);

/**
 * Get current Y scroll position. Identical to `lv_obj_get_scroll_top()`.
 * @param obj pointer to scrollable container Widget
 * @returns current scroll position from top edge
 * - If Widget is not scrolled return 0.
 * - If scrolled return > 0.
 * - If scrolled inside (elastic scroll) return < 0.
 */
export let lv_obj_get_scroll_y: (obj: LvObj) => number = (...args) => (lv_obj_get_scroll_y = native("lv_obj_get_scroll_y"))(...args);

/**
 * Number of pixels a scrollable container Widget can be scrolled down
 * before its top edge appears. When LV_OBJ_FLAG_SCROLL_ELASTIC flag
 * is set in Widget, this value can go negative while Widget is being
 * dragged below its normal top-edge boundary.
 * @param obj pointer to scrollable container Widget
 * @returns pixels Widget can be scrolled down before its top edge appears
 */
export let lv_obj_get_scroll_top: (obj: LvObj) => number = (...args) => (lv_obj_get_scroll_top = native("lv_obj_get_scroll_top"))(...args);

/**
 * Number of pixels a scrollable container Widget can be scrolled up
 * before its bottom edge appears. When LV_OBJ_FLAG_SCROLL_ELASTIC flag
 * is set in Widget, this value can go negative while Widget is being
 * dragged above its normal bottom-edge boundary.
 * @param obj pointer to scrollable container Widget
 * @returns pixels Widget can be scrolled up before its bottom edge appears
 */
export let lv_obj_get_scroll_bottom: (obj: LvObj) => number = (...args) => (lv_obj_get_scroll_bottom = native("lv_obj_get_scroll_bottom"))(...args);

/**
 * Number of pixels a scrollable container Widget can be scrolled right
 * before its left edge appears. When LV_OBJ_FLAG_SCROLL_ELASTIC flag
 * is set in Widget, this value can go negative while Widget is being
 * dragged farther right than its normal left-edge boundary.
 * @param obj pointer to scrollable container Widget
 * @returns pixels Widget can be scrolled right before its left edge appears
 */
export let lv_obj_get_scroll_left: (obj: LvObj) => number = (...args) => (lv_obj_get_scroll_left = native("lv_obj_get_scroll_left"))(...args);

/**
 * Number of pixels a scrollable container Widget can be scrolled left
 * before its right edge appears. When LV_OBJ_FLAG_SCROLL_ELASTIC flag
 * is set in Widget, this value can go negative while Widget is being
 * dragged farther left than its normal right-edge boundary.
 * @param obj pointer to scrollable container Widget
 * @returns pixels Widget can be scrolled left before its right edge appears
 */
export let lv_obj_get_scroll_right: (obj: LvObj) => number = (...args) => (lv_obj_get_scroll_right = native("lv_obj_get_scroll_right"))(...args);

/**
 * Get the X and Y coordinates where the scrolling will end for Widget if a scrolling animation is in progress.
 * If no scrolling animation, give the current `x` or `y` scroll position.
 * @param obj pointer to scrollable Widget
 */
export let lv_obj_get_scroll_end: (obj: LvObj) => LvPoint = (...args) => (lv_obj_get_scroll_end = native("lv_obj_get_scroll_end"))(...args);

/**
 * Scroll by given amount of pixels.
 * @param obj pointer to scrollable Widget to scroll
 * @param dx pixels to scroll horizontally
 * @param dy pixels to scroll vertically
 * @param anim_en LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
 * @note > 0 value means scroll right/bottom (show the more content on the right/bottom)
 * @note e.g. dy = -20 means scroll down 20 px
 */
export let lv_obj_scroll_by: (obj: LvObj, dx: number, dy: number, anim_en: boolean) => void = (...args) => (lv_obj_scroll_by = native("lv_obj_scroll_by"))(...args);

/**
 * Scroll by given amount of pixels.
 * `dx` and `dy` will be limited internally to allow scrolling only on the content area.
 * @param obj pointer to scrollable Widget to scroll
 * @param dx pixels to scroll horizontally
 * @param dy pixels to scroll vertically
 * @param anim_en LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
 * @note e.g. dy = -20 means scroll down 20 px
 */
export let lv_obj_scroll_by_bounded: (obj: LvObj, dx: number, dy: number, anim_en: boolean) => void = (...args) => (lv_obj_scroll_by_bounded = native("lv_obj_scroll_by_bounded"))(...args);

/**
 * Scroll to given coordinate on Widget.
 * `x` and `y` will be limited internally to allow scrolling only on the content area.
 * @param obj pointer to scrollable Widget to scroll
 * @param x pixels to scroll horizontally
 * @param y pixels to scroll vertically
 * @param anim_en LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
 */
export let lv_obj_scroll_to: (obj: LvObj, x: number, y: number, anim_en: boolean) => void = (...args) => (lv_obj_scroll_to = native("lv_obj_scroll_to"))(...args);

/**
 * Scroll to X coordinate on Widget.
 * `x` will be limited internally to allow scrolling only on the content area.
 * @param obj pointer to scrollable Widget to scroll
 * @param x pixels to scroll horizontally
 * @param anim_en LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
 */
export let lv_obj_scroll_to_x: (obj: LvObj, x: number, anim_en: boolean) => void = (...args) => (lv_obj_scroll_to_x = native("lv_obj_scroll_to_x"))(...args);

/**
 * Scroll to Y coordinate on Widget.
 * `y` will be limited internally to allow scrolling only on the content area.
 * @param obj pointer to scrollable Widget to scroll
 * @param y pixels to scroll vertically
 * @param anim_en LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
 */
export let lv_obj_scroll_to_y: (obj: LvObj, y: number, anim_en: boolean) => void = (...args) => (lv_obj_scroll_to_y = native("lv_obj_scroll_to_y"))(...args);

/**
 * Scroll `obj`'s parent Widget until `obj` becomes visible.
 * @param obj pointer to Widget to scroll into view
 * @param anim_en LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
 */
export let lv_obj_scroll_to_view: (obj: LvObj, anim_en: boolean) => void = (...args) => (lv_obj_scroll_to_view = native("lv_obj_scroll_to_view"))(...args);

/**
 * Scroll `obj`'s parent Widgets recursively until `obj` becomes visible.
 * Widget will be scrolled into view even it has nested scrollable parents.
 * @param obj pointer to Widget to scroll into view
 * @param anim_en LV_ANIM_ON: scroll with animation; LV_ANIM_OFF: scroll immediately
 */
export let lv_obj_scroll_to_view_recursive: (obj: LvObj, anim_en: boolean) => void = (...args) => (lv_obj_scroll_to_view_recursive = native("lv_obj_scroll_to_view_recursive"))(...args);

export let lv_obj_is_scrolling: (obj: LvObj) => boolean = (...args) => (lv_obj_is_scrolling = native("lv_obj_is_scrolling"))(...args);

/**
 * Stop scrolling the current object
 *
 * @param obj The object being scrolled
 */
export let lv_obj_stop_scroll_anim: (obj: LvObj) => void = (...args) => (lv_obj_stop_scroll_anim = native("lv_obj_stop_scroll_anim"))(...args);

/**
 * Check children of `obj` and scroll `obj` to fulfill scroll_snap settings.
 * @param obj Widget whose children need to be checked and snapped
 * @param anim_en LV_ANIM_ON/OFF
 */
export let lv_obj_update_snap: (obj: LvObj, anim_en: boolean) => void = (...args) => (lv_obj_update_snap = native("lv_obj_update_snap"))(...args);

/**
 * Get the area of the scrollbars
 * @param obj pointer to Widget
 */
export let lv_obj_get_scrollbar_area: (obj: LvObj) => { readonly hor: LvArea; readonly ver: LvArea } = (...args) => (lv_obj_get_scrollbar_area = native("lv_obj_get_scrollbar_area"))(...args);

/**
 * Invalidate the area of the scrollbars
 * @param obj pointer to Widget
 */
export let lv_obj_scrollbar_invalidate: (obj: LvObj) => void = (...args) => (lv_obj_scrollbar_invalidate = native("lv_obj_scrollbar_invalidate"))(...args);

/**
 * Checks if the content is scrolled "in" and adjusts it to a normal position.
 * @param obj pointer to Widget
 * @param anim_en LV_ANIM_ON/OFF
 */
export let lv_obj_readjust_scroll: (obj: LvObj, anim_en: boolean) => void = (...args) => (lv_obj_readjust_scroll = native("lv_obj_readjust_scroll"))(...args);
