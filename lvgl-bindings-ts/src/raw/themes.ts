// SPDX-License-Identifier: Apache-2.0
/** Themes. Give one to a display with lv_display_set_theme before its objects are made. */
import type { LvColor, LvDisplay, LvFont, LvObj, LvTheme } from "./handles.js";
import { native } from "./native.js";

/** Makes a theme that does nothing yet. Give it up with release(); displays that have it keep it. */
export const lv_theme_create: () => LvTheme = native("lv_theme_create");

/** Sets what styles each new object; null: nothing. */
export const lv_theme_set_apply_cb: (theme: LvTheme, apply: ((theme: LvTheme, obj: LvObj) => void) | null) => void =
  native("lv_theme_set_apply_cb");

/** Sets a theme that is applied before this one; null: none. */
export const lv_theme_set_parent: (theme: LvTheme, parent: LvTheme | null) => void = native("lv_theme_set_parent");

/** Makes a theme of lv_theme_create do what another does. */
export const lv_theme_copy: (to: LvTheme, from: LvTheme) => void = native("lv_theme_copy");

/** LVGL's default theme, for a display's size; null: the default display. */
export const lv_theme_default_init: (
  disp: LvDisplay | null,
  primary: LvColor,
  secondary: LvColor,
  dark: boolean,
  font: LvFont,
) => LvTheme = native("lv_theme_default_init");

/** LVGL's simple theme. */
export const lv_theme_simple_init: (disp: LvDisplay | null) => LvTheme = native("lv_theme_simple_init");

/** LVGL's theme for displays of two colours. */
export const lv_theme_mono_init: (disp: LvDisplay | null, dark: boolean, font: LvFont) => LvTheme =
  native("lv_theme_mono_init");
