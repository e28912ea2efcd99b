// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
import type { LvColor, LvColor32, LvColorHsv, LvGradient } from "../handles.js";
import { native } from "../native.js";
import type { LV_COLOR_FORMAT, LV_GRAD_EXTEND, LV_OPA, LV_PALETTE } from "./enums.js";

/**
 * Get the pixel size of a color format in bits, bpp
 * @param cf a color format (`LV_COLOR_FORMAT_...`)
 * @returns the pixel size in bits
 * @sa LV_COLOR_FORMAT_GET_BPP
 */
export let lv_color_format_get_bpp: (cf: LV_COLOR_FORMAT) => number = (...args) => (lv_color_format_get_bpp = native("lv_color_format_get_bpp"))(...args);

/**
 * Get the pixel size of a color format in bytes
 * @param cf a color format (`LV_COLOR_FORMAT_...`)
 * @returns the pixel size in bytes
 * @sa LV_COLOR_FORMAT_GET_SIZE
 */
export let lv_color_format_get_size: (cf: LV_COLOR_FORMAT) => number = (...args) => (lv_color_format_get_size = native("lv_color_format_get_size"))(...args);

export let lv_color_format_has_alpha: (src_cf: LV_COLOR_FORMAT) => boolean = (...args) => (lv_color_format_has_alpha = native("lv_color_format_has_alpha"))(...args);

/**
 * Create an ARGB8888 color from RGB888 + alpha
 * @param color an RGB888 color
 * @param opa the alpha value
 * @returns the ARGB8888 color
 */
export let lv_color_to_32: (color: LvColor, opa: LV_OPA | number) => LvColor32 = (...args) => (lv_color_to_32 = native("lv_color_to_32"))(...args);

/**
 * Convert an RGB888 color to an integer
 * @param c an RGB888 color
 * @returns `c` as an integer
 */
export let lv_color_to_int: (c: LvColor) => number = (...args) => (lv_color_to_int = native("lv_color_to_int"))(...args);

export let lv_color_eq: (c1: LvColor, c2: LvColor) => boolean = (...args) => (lv_color_eq = native("lv_color_eq"))(...args);

export let lv_color32_eq: (c1: LvColor32, c2: LvColor32) => boolean = (...args) => (lv_color32_eq = native("lv_color32_eq"))(...args);

/**
 * Create a color from 0x000000..0xffffff input
 * @param c the hex input
 * @returns the color
 */
export let lv_color_hex: (c: number) => LvColor = (...args) => (lv_color_hex = native("lv_color_hex"))(...args);

/**
 * Create an RGB888 color
 * @param r the red channel (0..255)
 * @param g the green channel (0..255)
 * @param b the blue channel (0..255)
 * @returns the color
 */
export let lv_color_make: (r: number, g: number, b: number) => LvColor = (...args) => (lv_color_make = native("lv_color_make"))(...args);

/**
 * Create an ARGB8888 color
 * @param r the red channel (0..255)
 * @param g the green channel (0..255)
 * @param b the blue channel (0..255)
 * @param a the alpha channel (0..255)
 * @returns the color
 */
export let lv_color32_make: (r: number, g: number, b: number, a: number) => LvColor32 = (...args) => (lv_color32_make = native("lv_color32_make"))(...args);

/**
 * Create a color from 0x000..0xfff input
 * @param c the hex input (e.g. 0x123 will be 0x112233)
 * @returns the color
 */
export let lv_color_hex3: (c: number) => LvColor = (...args) => (lv_color_hex3 = native("lv_color_hex3"))(...args);

/**
 * Check if a color with an RGB888 color is within the color range defined by l_color and h_color.
 * @param color the color to check
 * @param l_color the lower bound color
 * @param h_color the upper bound color
 * @returns true: pixel is within the color range
 */
export let lv_color_is_in_range: (color: LvColor, l_color: LvColor, h_color: LvColor) => boolean = (...args) => (lv_color_is_in_range = native("lv_color_is_in_range"))(...args);

/**
 * Convert am RGB888 color to RGB565 stored in `uint16_t`
 * @param color and RGB888 color
 * @returns `color` as RGB565 on `uin16_t`
 */
export let lv_color_to_u16: (color: LvColor) => number = (...args) => (lv_color_to_u16 = native("lv_color_to_u16"))(...args);

/**
 * Convert am RGB888 color to XRGB8888 stored in `uint32_t`
 * @param color and RGB888 color
 * @returns `color` as XRGB8888 on `uin32_t` (the alpha channel is always set to 0xFF)
 */
export let lv_color_to_u32: (color: LvColor) => number = (...args) => (lv_color_to_u32 = native("lv_color_to_u32"))(...args);

/**
 * Mix two RGB565 colors
 * @param c1 the first color (typically the foreground color)
 * @param c2 the second color (typically the background color)
 * @param mix 0..255, or LV_OPA_0/10/20...
 * @returns mix == 0: c2
 * mix == 255: c1
 * mix == 128: 0.5 x c1 + 0.5 x c2
 */
export let lv_color_16_16_mix: (c1: number, c2: number, mix: number) => number = (...args) => (lv_color_16_16_mix = native("lv_color_16_16_mix"))(...args);

/**
 * Mix white to a color
 * @param c the base color
 * @param lvl the intensity of white (0: no change, 255: fully white)
 * @returns the mixed color
 */
export let lv_color_lighten: (c: LvColor, lvl: LV_OPA | number) => LvColor = (...args) => (lv_color_lighten = native("lv_color_lighten"))(...args);

/**
 * Mix black to a color
 * @param c the base color
 * @param lvl the intensity of black (0: no change, 255: fully black)
 * @returns the mixed color
 */
export let lv_color_darken: (c: LvColor, lvl: LV_OPA | number) => LvColor = (...args) => (lv_color_darken = native("lv_color_darken"))(...args);

/**
 * Convert a HSV color to RGB
 * @param h hue [0..359]
 * @param s saturation [0..100]
 * @param v value [0..100]
 * @returns the given RGB color in RGB (with LV_COLOR_DEPTH depth)
 */
export let lv_color_hsv_to_rgb: (h: number, s: number, v: number) => LvColor = (...args) => (lv_color_hsv_to_rgb = native("lv_color_hsv_to_rgb"))(...args);

/**
 * Convert a 32-bit RGB color to HSV
 * @param r8 8-bit red
 * @param g8 8-bit green
 * @param b8 8-bit blue
 * @returns the given RGB color in HSV
 */
export let lv_color_rgb_to_hsv: (r8: number, g8: number, b8: number) => LvColorHsv = (...args) => (lv_color_rgb_to_hsv = native("lv_color_rgb_to_hsv"))(...args);

/**
 * Convert a color to HSV
 * @param color color
 * @returns the given color in HSV
 */
export let lv_color_to_hsv: (color: LvColor) => LvColorHsv = (...args) => (lv_color_to_hsv = native("lv_color_to_hsv"))(...args);

/**
 * A helper for white color
 * @returns a white color
 */
export let lv_color_white: () => LvColor = (...args) => (lv_color_white = native("lv_color_white"))(...args);

/**
 * A helper for black color
 * @returns a black color
 */
export let lv_color_black: () => LvColor = (...args) => (lv_color_black = native("lv_color_black"))(...args);

export let lv_color_premultiply: (c: LvColor32) => LvColor32 = (...args) => (lv_color_premultiply = native("lv_color_premultiply"))(...args);

/**
 * Get the luminance of a color: luminance = 0.3 R + 0.59 G + 0.11 B
 * @param c a color
 * @returns the brightness [0..255]
 */
export let lv_color_luminance: (c: LvColor) => number = (...args) => (lv_color_luminance = native("lv_color_luminance"))(...args);

/**
 * Get the luminance of a color32: luminance = 0.3 R + 0.59 G + 0.11 B
 * @param c a color
 * @returns the brightness [0..255]
 */
export let lv_color32_luminance: (c: LvColor32) => number = (...args) => (lv_color32_luminance = native("lv_color32_luminance"))(...args);

/**
 * Swap the endianness of an rgb565 color
 * @param c a color
 * @returns the swapped color
 */
export let lv_color_swap_16: (c: number) => number = (...args) => (lv_color_swap_16 = native("lv_color_swap_16"))(...args);

/**
 * Mix two colors with a given ratio.
 * @param c1 the first color to mix (usually the foreground)
 * @param c2 the second color to mix (usually the background)
 * @param mix The ratio of the colors. 0: full `c2`, 255: full `c1`, 127: half `c1` and half`c2`
 * @returns the mixed color
 */
export let lv_color_mix: (c1: LvColor, c2: LvColor, mix: number) => LvColor = (...args) => (lv_color_mix = native("lv_color_mix"))(...args);

/**
 * @param fg
 * @param bg
 * @returns
 * @note Use bg.alpha in the return value
 * @note Use fg.alpha as mix ratio
 */
export let lv_color_mix32: (fg: LvColor32, bg: LvColor32) => LvColor32 = (...args) => (lv_color_mix32 = native("lv_color_mix32"))(...args);

/**
 * @brief Blends two premultiplied ARGB8888 colors while maintaining correct alpha compositing.
 *
 * This function correctly blends the foreground (fg) and background (bg) colors,
 * ensuring that the output remains in a premultiplied alpha format.
 *
 * @param fg The foreground color in premultiplied ARGB8888 format.
 * @param bg The background color in premultiplied ARGB8888 format.
 * @returns The resulting blended color in premultiplied ARGB8888 format.
 *
 * @note If the foreground is fully opaque, it is returned as is.
 * @note If the foreground is fully transparent, the background is returned.
 */
export let lv_color_mix32_premultiplied: (fg: LvColor32, bg: LvColor32) => LvColor32 = (...args) => (lv_color_mix32_premultiplied = native("lv_color_mix32_premultiplied"))(...args);

/**
 * Get the brightness of a color
 * @param c a color
 * @returns brightness in range [0..255]
 */
export let lv_color_brightness: (c: LvColor) => number = (...args) => (lv_color_brightness = native("lv_color_brightness"))(...args);

/**
 * Blend two colors that have not been pre-multiplied using their alpha values
 * @param fg the foreground color
 * @param bg the background color
 * @returns result color
 */
export let lv_color_over32: (fg: LvColor32, bg: LvColor32) => LvColor32 = (...args) => (lv_color_over32 = native("lv_color_over32"))(...args);

export let lv_palette_main: (p: LV_PALETTE) => LvColor = (...args) => (lv_palette_main = native("lv_palette_main"))(...args);

export let lv_palette_lighten: (p: LV_PALETTE, lvl: number) => LvColor = (...args) => (lv_palette_lighten = native("lv_palette_lighten"))(...args);

export let lv_palette_darken: (p: LV_PALETTE, lvl: number) => LvColor = (...args) => (lv_palette_darken = native("lv_palette_darken"))(...args);

/**
 * Helper function to initialize a horizontal gradient.
 * @param dsc gradient descriptor
 */
export let lv_grad_horizontal_init: (dsc: LvGradient) => void = (...args) => (lv_grad_horizontal_init = native("lv_grad_horizontal_init"))(...args);

/**
 * Helper function to initialize a vertical gradient.
 * @param dsc gradient descriptor
 */
export let lv_grad_vertical_init: (dsc: LvGradient) => void = (...args) => (lv_grad_vertical_init = native("lv_grad_vertical_init"))(...args);

/**
 * Helper function to initialize linear gradient
 * @param dsc gradient descriptor
 * @param from_x start x position: can be a coordinate or an lv_pct() value
 * predefined constants LV_GRAD_LEFT, LV_GRAD_RIGHT, LV_GRAD_TOP, LV_GRAD_BOTTOM, LV_GRAD_CENTER can be used as well
 * @param from_y start y position
 * @param to_x end x position
 * @param to_y end y position
 * @param extend one of LV_GRAD_EXTEND_PAD, LV_GRAD_EXTEND_REPEAT or LV_GRAD_EXTEND_REFLECT
 */
export let lv_grad_linear_init: (dsc: LvGradient, from_x: number, from_y: number, to_x: number, to_y: number, extend: LV_GRAD_EXTEND) => void = (...args) => (lv_grad_linear_init = native("lv_grad_linear_init"))(...args);

/**
 * Helper function to initialize radial gradient
 * @param dsc gradient descriptor
 * @param center_x center x position: can be a coordinate or an lv_pct() value
 * predefined constants LV_GRAD_LEFT, LV_GRAD_RIGHT, LV_GRAD_TOP, LV_GRAD_BOTTOM, LV_GRAD_CENTER can be used as well
 * @param center_y center y position
 * @param to_x point on the end circle x position
 * @param to_y point on the end circle y position
 * @param extend one of LV_GRAD_EXTEND_PAD, LV_GRAD_EXTEND_REPEAT or LV_GRAD_EXTEND_REFLECT
 */
export let lv_grad_radial_init: (dsc: LvGradient, center_x: number, center_y: number, to_x: number, to_y: number, extend: LV_GRAD_EXTEND) => void = (...args) => (lv_grad_radial_init = native("lv_grad_radial_init"))(...args);

/**
 * Set focal (starting) circle of a radial gradient
 * @param dsc gradient descriptor
 * @param center_x center x position: can be a coordinate or an lv_pct() value
 * predefined constants LV_GRAD_LEFT, LV_GRAD_RIGHT, LV_GRAD_TOP, LV_GRAD_BOTTOM, LV_GRAD_CENTER can be used as well
 * @param center_y center y position
 * @param radius radius of the starting circle (NOTE: this must be a scalar number, not percentage)
 */
export let lv_grad_radial_set_focal: (dsc: LvGradient, center_x: number, center_y: number, radius: number) => void = (...args) => (lv_grad_radial_set_focal = native("lv_grad_radial_set_focal"))(...args);

/**
 * Helper function to initialize conical gradient
 * @param dsc gradient descriptor
 * @param center_x center x position: can be a coordinate or an lv_pct() value
 * predefined constants LV_GRAD_LEFT, LV_GRAD_RIGHT, LV_GRAD_TOP, LV_GRAD_BOTTOM, LV_GRAD_CENTER can be used as well
 * @param center_y center y position
 * @param start_angle start angle in degrees
 * @param end_angle end angle in degrees
 * @param extend one of LV_GRAD_EXTEND_PAD, LV_GRAD_EXTEND_REPEAT or LV_GRAD_EXTEND_REFLECT
 */
export let lv_grad_conical_init: (dsc: LvGradient, center_x: number, center_y: number, start_angle: number, end_angle: number, extend: LV_GRAD_EXTEND) => void = (...args) => (lv_grad_conical_init = native("lv_grad_conical_init"))(...args);
