// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvArea, LvDisplay, LvEvent, LvObj, LvPoint, LvTheme } from "../handles.js";
import { native } from "../native.js";
import type { LV_COLOR_FORMAT, LV_DISPLAY_RENDER_MODE, LV_DISPLAY_ROTATION } from "./enums.js";

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
 * Get the next display.
 * @param disp pointer to the current display. NULL to initialize.
 * @returns the next display or NULL if no more. Gives the first display when the parameter is NULL.
 */
export let lv_display_get_next: (disp: LvDisplay | null) => LvDisplay | null = (...args) => (lv_display_get_next = native("lv_display_get_next"))(...args);

/**
 * It's not mandatory to use the whole display for LVGL, however in some cases physical resolution is important.
 * For example the touchpad still sees whole resolution and the values needs to be converted
 * to the active LVGL display area.
 * @param disp pointer to a display
 * @param hor_res the new physical horizontal resolution, or -1 to assume it's the same as the normal hor. res.
 * @param ver_res the new physical vertical resolution, or -1 to assume it's the same as the normal hor. res.
 */
export let lv_display_set_physical_resolution: (disp: LvDisplay, hor_res: number, ver_res: number) => void = (...args) => (lv_display_set_physical_resolution = native("lv_display_set_physical_resolution"))(...args);

/**
 * Set the DPI (dot per inch) of the display.
 * dpi = sqrt(hor_res^2 + ver_res^2) / diagonal"
 * @param disp pointer to a display
 * @param dpi the new DPI
 */
export let lv_display_set_dpi: (disp: LvDisplay, dpi: number) => void = (...args) => (lv_display_set_dpi = native("lv_display_set_dpi"))(...args);

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
 * Get the original horizontal resolution of a display without considering rotation
 * @param disp pointer to a display (NULL to use the default display)
 * @returns the horizontal resolution of the display.
 */
export let lv_display_get_original_horizontal_resolution: (disp: LvDisplay) => number = (...args) => (lv_display_get_original_horizontal_resolution = native("lv_display_get_original_horizontal_resolution"))(...args);

/**
 * Get the original vertical resolution of a display without considering rotation
 * @param disp pointer to a display (NULL to use the default display)
 * @returns the vertical resolution of the display
 */
export let lv_display_get_original_vertical_resolution: (disp: LvDisplay) => number = (...args) => (lv_display_get_original_vertical_resolution = native("lv_display_get_original_vertical_resolution"))(...args);

/**
 * Get the physical horizontal resolution of a display
 * @param disp pointer to a display (NULL to use the default display)
 * @returns the physical horizontal resolution of the display
 */
export let lv_display_get_physical_horizontal_resolution: (disp: LvDisplay) => number = (...args) => (lv_display_get_physical_horizontal_resolution = native("lv_display_get_physical_horizontal_resolution"))(...args);

/**
 * Get the physical vertical resolution of a display
 * @param disp pointer to a display (NULL to use the default display)
 * @returns the physical vertical resolution of the display
 */
export let lv_display_get_physical_vertical_resolution: (disp: LvDisplay) => number = (...args) => (lv_display_get_physical_vertical_resolution = native("lv_display_get_physical_vertical_resolution"))(...args);

/**
 * Get the horizontal offset from the full / physical display
 * @param disp pointer to a display (NULL to use the default display)
 * @returns the horizontal offset from the physical display
 */
export let lv_display_get_offset_x: (disp: LvDisplay) => number = (...args) => (lv_display_get_offset_x = native("lv_display_get_offset_x"))(...args);

/**
 * Get the vertical offset from the full / physical display
 * @param disp pointer to a display (NULL to use the default display)
 * @returns the horizontal offset from the physical display
 */
export let lv_display_get_offset_y: (disp: LvDisplay) => number = (...args) => (lv_display_get_offset_y = native("lv_display_get_offset_y"))(...args);

/**
 * Get the current rotation of this display.
 * @param disp pointer to a display (NULL to use the default display)
 * @returns the current rotation
 */
export let lv_display_get_rotation: (disp: LvDisplay) => LV_DISPLAY_ROTATION = (...args) => (lv_display_get_rotation = native("lv_display_get_rotation"))(...args);

export let lv_display_get_matrix_rotation: (disp: LvDisplay) => boolean = (...args) => (lv_display_get_matrix_rotation = native("lv_display_get_matrix_rotation"))(...args);

/**
 * Get the DPI of the display
 * @param disp pointer to a display (NULL to use the default display)
 * @returns dpi of the display
 */
export let lv_display_get_dpi: (disp: LvDisplay) => number = (...args) => (lv_display_get_dpi = native("lv_display_get_dpi"))(...args);

/**
 * Get the color format of the display
 * @param disp pointer to a display
 * @returns the color format
 */
export let lv_display_get_color_format: (disp: LvDisplay) => LV_COLOR_FORMAT = (...args) => (lv_display_get_color_format = native("lv_display_get_color_format"))(...args);

/**
 * Set the number of tiles for parallel rendering.
 * @param disp pointer to a display
 * @param tile_cnt number of tiles (1 =< tile_cnt < 256)
 */
export let lv_display_set_tile_cnt: (disp: LvDisplay, tile_cnt: number) => void = (...args) => (lv_display_set_tile_cnt = native("lv_display_set_tile_cnt"))(...args);

/**
 * Get the number of tiles used for parallel rendering
 * @param disp pointer to a display
 * @returns number of tiles
 */
export let lv_display_get_tile_cnt: (disp: LvDisplay) => number = (...args) => (lv_display_get_tile_cnt = native("lv_display_get_tile_cnt"))(...args);

/**
 * Disabling anti-aliasing is not supported since v9. This function will be removed.
 * Enable anti-aliasing for the render engine
 * @param disp pointer to a display
 * @param en true/false
 */
export let lv_display_set_antialiasing: (disp: LvDisplay, en: boolean) => void = (...args) => (lv_display_set_antialiasing = native("lv_display_set_antialiasing"))(...args);

export let lv_display_get_antialiasing: (disp: LvDisplay) => boolean = (...args) => (lv_display_get_antialiasing = native("lv_display_get_antialiasing"))(...args);

export let lv_display_flush_is_last: (disp: LvDisplay) => boolean = (...args) => (lv_display_flush_is_last = native("lv_display_flush_is_last"))(...args);

export let lv_display_is_double_buffered: (disp: LvDisplay) => boolean = (...args) => (lv_display_is_double_buffered = native("lv_display_is_double_buffered"))(...args);

/**
 * Get display render mode
 * @param disp pointer to a display
 * @returns display's render mode (LV_DISPLAY_RENDER_MODE_PARTIAL/DIRECT/FULL)
 */
export let lv_display_get_render_mode: (disp: LvDisplay) => LV_DISPLAY_RENDER_MODE = (...args) => (lv_display_get_render_mode = native("lv_display_get_render_mode"))(...args);

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
 * Get screen by its name on a display. The name should be set by
 * `lv_obj_set_name()` or `lv_obj_set_name_static()`.
 * @param disp pointer to a display or NULL to use default display
 * @param screen_name name of the screen to get
 * @returns pointer to the screen, or NULL if not found.
 */
export let lv_display_get_screen_by_name: (disp: LvDisplay, screen_name: string) => LvObj | null = (...args) => (lv_display_get_screen_by_name = native("lv_display_get_screen_by_name"))(...args);

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
 * Get the number of event attached to a display
 * @param disp pointer to a display
 * @returns number of events
 */
export let lv_display_get_event_count: (disp: LvDisplay) => number = (...args) => (lv_display_get_event_count = native("lv_display_get_event_count"))(...args);

/**
 * Get the area to be invalidated. Can be used in `LV_EVENT_INVALIDATE_AREA`
 * @param e pointer to an event
 * @returns the area to invalidated (can be modified as required)
 */
export let lv_event_get_invalidated_area: (e: LvEvent) => LvArea | null = (...args) => (lv_event_get_invalidated_area = native("lv_event_get_invalidated_area"))(...args);

/**
 * Set the theme of a display. If there are no user created widgets yet the screens' theme will be updated
 * @param disp pointer to a display
 * @param th pointer to a theme
 * Ownership: `th` is kept alive for as long as LVGL points at it; null takes it away.
 */
export let lv_display_set_theme: (disp: LvDisplay, th: LvTheme | null) => void = (...args) => (lv_display_set_theme = native("lv_display_set_theme"))(...args);

/**
 * Get the theme of a display
 * @param disp pointer to a display
 * @returns the display's theme (can be NULL)
 */
export let lv_display_get_theme: (disp: LvDisplay) => LvTheme | null = (...args) => (lv_display_get_theme = native("lv_display_get_theme"))(...args);

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

/**
 * Rotate an area in-place according to the display's rotation
 * @param disp pointer to a display
 * @param area pointer to an area to rotate
 */
export let lv_display_rotate_area: (disp: LvDisplay, area: LvArea) => LvArea = (...args) => (lv_display_rotate_area = native("lv_display_rotate_area"))(...args);

/**
 * Rotate a point in-place according to the display's rotation
 * @param disp pointer to a display
 * @param point pointer to a point to rotate
 */
export let lv_display_rotate_point: (disp: LvDisplay, point: LvPoint) => LvPoint = (...args) => (lv_display_rotate_point = native("lv_display_rotate_point"))(...args);

/**
 * Get the size of the draw buffers
 * @param disp pointer to a display
 * @returns the size of the draw buffer in bytes for valid display, 0 otherwise
 */
export let lv_display_get_draw_buf_size: (disp: LvDisplay) => number = (...args) => (lv_display_get_draw_buf_size = native("lv_display_get_draw_buf_size"))(...args);

/**
 * Get the size of the invalidated draw buffer. Can be used in the flush callback
 * to get the number of bytes used in the current render buffer.
 * @param disp pointer to a display
 * @param width the width of the invalidated area
 * @param height the height of the invalidated area
 * @returns the size of the invalidated draw buffer in bytes, not accounting for
 * any preceding palette information for a valid display, 0 otherwise
 */
export let lv_display_get_invalidated_draw_buf_size: (disp: LvDisplay, width: number, height: number) => number = (...args) => (lv_display_get_invalidated_draw_buf_size = native("lv_display_get_invalidated_draw_buf_size"))(...args);

/**
 * For default display, computes the number of pixels (a distance or size) as if the
 * display had 160 DPI. This allows you to specify 1/160-th fractions of an inch to
 * get real distance on the display that will be consistent regardless of its current
 * DPI. It ensures `lv_dpx(100)`, for example, will have the same physical size
 * regardless to the DPI of the display.
 * @param n number of 1/160-th-inch units to compute with
 * @returns number of pixels to use to make that distance
 */
export let lv_dpx: (n: number) => number = (...args) => (lv_dpx = native("lv_dpx"))(...args);

/**
 * For specified display, computes the number of pixels (a distance or size) as if the
 * display had 160 DPI. This allows you to specify 1/160-th fractions of an inch to
 * get real distance on the display that will be consistent regardless of its current
 * DPI. It ensures `lv_dpx(100)`, for example, will have the same physical size
 * regardless to the DPI of the display.
 * @param disp pointer to display whose dpi should be considered
 * @param n number of 1/160-th-inch units to compute with
 * @returns number of pixels to use to make that distance
 */
export let lv_display_dpx: (disp: LvDisplay, n: number) => number = (...args) => (lv_display_dpx = native("lv_display_dpx"))(...args);
