// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvDisplay, LvObj } from "../handles.js";
import { native } from "../native.js";

/**
 * Get the active screen of the default display
 * @returns pointer to the active screen
 */
export let lv_screen_active: () => LvObj = (...args) => (lv_screen_active = native("lv_screen_active"))(...args);

/**
 * Get the top layer of the default display
 * @returns pointer to the top layer
 */
export let lv_layer_top: () => LvObj = (...args) => (lv_layer_top = native("lv_layer_top"))(...args);

/**
 * Get the system layer of the default display
 * @returns pointer to the sys layer
 */
export let lv_layer_sys: () => LvObj = (...args) => (lv_layer_sys = native("lv_layer_sys"))(...args);

/**
 * Get the bottom layer of the default display
 * @returns pointer to the bottom layer
 */
export let lv_layer_bottom: () => LvObj = (...args) => (lv_layer_bottom = native("lv_layer_bottom"))(...args);

/**
 * Set a default display. The new screens will be created on it by default.
 * @param disp pointer to a display
 */
export let lv_display_set_default: (disp: LvDisplay) => void = (...args) => (lv_display_set_default = native("lv_display_set_default"))(...args);

/**
 * Get the default display
 * @returns pointer to the default display
 */
export let lv_display_get_default: () => LvDisplay | null = (...args) => (lv_display_get_default = native("lv_display_get_default"))(...args);

/**
 * Get the horizontal resolution of a display.
 * @param disp pointer to a display (NULL to use the default display)
 * @returns the horizontal resolution of the display.
 */
export let lv_display_get_horizontal_resolution: (disp: LvDisplay) => number = (...args) => (lv_display_get_horizontal_resolution = native("lv_display_get_horizontal_resolution"))(...args);

/**
 * Get the vertical resolution of a display
 * @param disp pointer to a display (NULL to use the default display)
 * @returns the vertical resolution of the display
 */
export let lv_display_get_vertical_resolution: (disp: LvDisplay) => number = (...args) => (lv_display_get_vertical_resolution = native("lv_display_get_vertical_resolution"))(...args);

/**
 * Set the DPI (dot per inch) of the display.
 * dpi = sqrt(hor_res^2 + ver_res^2) / diagonal"
 * @param disp pointer to a display
 * @param dpi the new DPI
 */
export let lv_display_set_dpi: (disp: LvDisplay, dpi: number) => void = (...args) => (lv_display_set_dpi = native("lv_display_set_dpi"))(...args);

/**
 * Get the DPI of the display
 * @param disp pointer to a display (NULL to use the default display)
 * @returns dpi of the display
 */
export let lv_display_get_dpi: (disp: LvDisplay) => number = (...args) => (lv_display_get_dpi = native("lv_display_get_dpi"))(...args);

/**
 * Return a pointer to the active screen on a display
 * @param disp pointer to display which active screen should be get.
 * (NULL to use the default screen)
 * @returns pointer to the active screen object (loaded by 'lv_screen_load()')
 */
export let lv_display_get_screen_active: (disp: LvDisplay) => LvObj | null = (...args) => (lv_display_get_screen_active = native("lv_display_get_screen_active"))(...args);

/**
 * Return with a pointer to the previous screen. Only used during screen transitions.
 * @param disp pointer to display which previous screen should be get.
 * (NULL to use the default screen)
 * @returns pointer to the previous screen object or NULL if not used now
 */
export let lv_display_get_screen_prev: (disp: LvDisplay) => LvObj | null = (...args) => (lv_display_get_screen_prev = native("lv_display_get_screen_prev"))(...args);

/**
 * Return the screen that is currently being loaded by the display
 * @param disp pointer to a display object (NULL to use the default screen)
 * @returns pointer to the screen being loaded or NULL if no screen is currently being loaded
 */
export let lv_display_get_screen_loading: (disp: LvDisplay) => LvObj | null = (...args) => (lv_display_get_screen_loading = native("lv_display_get_screen_loading"))(...args);

/**
 * Get screen by its name on a display. The name should be set by
 * `lv_obj_set_name()` or `lv_obj_set_name_static()`.
 * @param disp pointer to a display or NULL to use default display
 * @param screen_name name of the screen to get
 * @returns pointer to the screen, or NULL if not found.
 */
export let lv_display_get_screen_by_name: (disp: LvDisplay, screen_name: string) => LvObj | null = (...args) => (lv_display_get_screen_by_name = native("lv_display_get_screen_by_name"))(...args);

/**
 * Return the top layer. The top layer is the same on all screens and it is above the normal screen layer.
 * @param disp pointer to display which top layer should be get. (NULL to use the default screen)
 * @returns pointer to the top layer object
 */
export let lv_display_get_layer_top: (disp: LvDisplay) => LvObj = (...args) => (lv_display_get_layer_top = native("lv_display_get_layer_top"))(...args);

/**
 * Return the sys. layer. The system layer is the same on all screen and it is above the normal screen and the top layer.
 * @param disp pointer to display which sys. layer should be retrieved. (NULL to use the default screen)
 * @returns pointer to the sys layer object
 */
export let lv_display_get_layer_sys: (disp: LvDisplay) => LvObj = (...args) => (lv_display_get_layer_sys = native("lv_display_get_layer_sys"))(...args);

/**
 * Return the bottom layer. The bottom layer is the same on all screen and it is under the normal screen layer.
 * It's visible only if the screen is transparent.
 * @param disp pointer to display (NULL to use the default screen)
 * @returns pointer to the bottom layer object
 */
export let lv_display_get_layer_bottom: (disp: LvDisplay) => LvObj = (...args) => (lv_display_get_layer_bottom = native("lv_display_get_layer_bottom"))(...args);

/**
 * Get elapsed time since last user activity on a display (e.g. click)
 * @param disp pointer to a display (NULL to get the overall smallest inactivity)
 * @returns elapsed ticks (milliseconds) since the last activity
 */
export let lv_display_get_inactive_time: (disp: LvDisplay | null) => number = (...args) => (lv_display_get_inactive_time = native("lv_display_get_inactive_time"))(...args);

/**
 * Manually trigger an activity on a display
 * @param disp pointer to a display (NULL to use the default display)
 */
export let lv_display_trigger_activity: (disp: LvDisplay | null) => void = (...args) => (lv_display_trigger_activity = native("lv_display_trigger_activity"))(...args);

/**
 * Temporarily enable and disable the invalidation of the display.
 * @param disp pointer to a display (NULL to use the default display)
 * @param en true: enable invalidation; false: invalidation
 */
export let lv_display_enable_invalidation: (disp: LvDisplay, en: boolean) => void = (...args) => (lv_display_enable_invalidation = native("lv_display_enable_invalidation"))(...args);

export let lv_display_is_invalidation_enabled: (disp: LvDisplay) => boolean = (...args) => (lv_display_is_invalidation_enabled = native("lv_display_is_invalidation_enabled"))(...args);
