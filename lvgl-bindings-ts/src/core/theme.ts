// SPDX-License-Identifier: Apache-2.0
/** LVGL's themes: how objects look that have no style of their own. */
import type { Display } from "../displays/display.js";
import type { Font } from "../media/font.js";
import { lv_display_get_screen_active, lv_display_set_theme } from "../raw/generated/display.js";
import { lv_theme_apply } from "../raw/generated/theme.js";
import type { LvColor, LvTheme } from "../raw/handles.js";
import { lv_font_get_default } from "../raw/handwritten.js";
import { lv_theme_default_init, lv_theme_mono_init, lv_theme_simple_init } from "../raw/themes.js";

/** What LVGL's default theme can be told. */
export interface ThemeOptions {
  /** 0xRRGGBB. Default LVGL's blue. */
  readonly primary?: LvColor | undefined;
  /** 0xRRGGBB. Default LVGL's red. */
  readonly secondary?: LvColor | undefined;
  readonly dark?: boolean | undefined;
  /** Of all texts. Default Montserrat 14. */
  readonly font?: Font | undefined;
}

function give(display: Display, theme: LvTheme): void {
  lv_display_set_theme(display.handle, theme);
  const screen = lv_display_get_screen_active(display.handle);
  if (screen !== null) lv_theme_apply(screen);
}

/**
 * Gives a display LVGL's default theme: its active screen at once, and every object made from now on. A display has no
 * theme until then.
 */
export function useTheme(display: Display, options: ThemeOptions = {}): void {
  const { primary = 0x2196f3, secondary = 0xf44336, dark = false, font } = options;
  give(display, lv_theme_default_init(display.handle, primary, secondary, dark, font?.handle ?? lv_font_get_default()));
}

/** The same with LVGL's simple theme: flat, few styles, little memory. */
export function useSimpleTheme(display: Display): void {
  give(display, lv_theme_simple_init(display.handle));
}

/** The same with LVGL's theme of two colours. */
export function useMonoTheme(display: Display, options: Pick<ThemeOptions, "dark" | "font"> = {}): void {
  give(
    display,
    lv_theme_mono_init(display.handle, options.dark ?? false, options.font?.handle ?? lv_font_get_default()),
  );
}

/** Objects made from now on have no style but their own. */
export function useNoTheme(display: Display): void {
  lv_display_set_theme(display.handle, null);
}
