// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvFont, LvObj, LvTheme } from "../handles.js";
import { native } from "../native.js";

/**
 * Get the theme assigned to the display of the object
 * @param obj pointer to a theme object
 * @returns the theme of the object's display (can be NULL)
 */
export let lv_theme_get_from_obj: (obj: LvObj) => LvTheme | null = (...args) => (lv_theme_get_from_obj = native("lv_theme_get_from_obj"))(...args);

/**
 * Apply the active theme on an object
 * @param obj pointer to an object
 */
export let lv_theme_apply: (obj: LvObj) => void = (...args) => (lv_theme_apply = native("lv_theme_apply"))(...args);

/**
 * Get the small font of the theme
 * @param obj pointer to an object
 * @returns pointer to the font
 */
export let lv_theme_get_font_small: (obj: LvObj) => LvFont | null = (...args) => (lv_theme_get_font_small = native("lv_theme_get_font_small"))(...args);

/**
 * Get the normal font of the theme
 * @param obj pointer to an object
 * @returns pointer to the font
 */
export let lv_theme_get_font_normal: (obj: LvObj) => LvFont | null = (...args) => (lv_theme_get_font_normal = native("lv_theme_get_font_normal"))(...args);

/**
 * Get the subtitle font of the theme
 * @param obj pointer to an object
 * @returns pointer to the font
 */
export let lv_theme_get_font_large: (obj: LvObj) => LvFont | null = (...args) => (lv_theme_get_font_large = native("lv_theme_get_font_large"))(...args);

/**
 * Get the primary color of the theme
 * @param obj pointer to an object
 * @returns the color
 */
export let lv_theme_get_color_primary: (obj: LvObj) => LvColor = (...args) => (lv_theme_get_color_primary = native("lv_theme_get_color_primary"))(...args);

/**
 * Get the secondary color of the theme
 * @param obj pointer to an object
 * @returns the color
 */
export let lv_theme_get_color_secondary: (obj: LvObj) => LvColor = (...args) => (lv_theme_get_color_secondary = native("lv_theme_get_color_secondary"))(...args);

export let lv_theme_default_is_inited: () => boolean = (...args) => (lv_theme_default_is_inited = native("lv_theme_default_is_inited"))(...args);

/**
 * Get default theme
 * @returns a pointer to default theme, or NULL if this is not initialized
 */
export let lv_theme_default_get: () => LvTheme | null = (...args) => (lv_theme_default_get = native("lv_theme_default_get"))(...args);

export let lv_theme_mono_is_inited: () => boolean = (...args) => (lv_theme_mono_is_inited = native("lv_theme_mono_is_inited"))(...args);

/**
 * Get mono theme
 * @returns a pointer to mono theme, or NULL if this is not initialized
 */
export let lv_theme_mono_get: () => LvTheme | null = (...args) => (lv_theme_mono_get = native("lv_theme_mono_get"))(...args);

export let lv_theme_simple_is_inited: () => boolean = (...args) => (lv_theme_simple_is_inited = native("lv_theme_simple_is_inited"))(...args);

/**
 * Get simple theme
 * @returns a pointer to simple theme, or NULL if this is not initialized
 */
export let lv_theme_simple_get: () => LvTheme | null = (...args) => (lv_theme_simple_get = native("lv_theme_simple_get"))(...args);
