// SPDX-License-Identifier: Apache-2.0
/** Fonts drawn from TrueType files at run time, and those that LVGL carries. */
import { booleanArgument, numberArgument, optionsArgument, wrongArgument } from "../raw/arguments.js";
import type { LV_FONT_KERNING } from "../raw/generated/enums.js";
import type { LvFont } from "../raw/handles.js";
import { native } from "../raw/native.js";

export interface TtfOptions {
  /** Height of the em square, pixels: 1 to 512. */
  readonly size: number;
  /** Whether pairs of letters are moved together as the file says. Default: true. */
  readonly kerning?: boolean | undefined;
  /** How many drawn glyphs are kept: 1 to 4096. Default: 256. */
  readonly cachedGlyphs?: number | undefined;
}

const fromTtf =
  native<(bytes: Uint8Array, size: number, fallback: LvFont | null, kerning: boolean, cachedGlyphs: number) => LvFont>(
    "font_from_ttf",
  );

/**
 * Makes a font of one size out of a TrueType file (or the first font of a collection). The bytes are copied, once for all
 * sizes of the same file. Outlines must be TrueType's: files with PostScript outlines (most .otf) and web fonts (.woff)
 * are refused. Hinting is not followed; a variable font is drawn in its default instance.
 *
 * The file is checked from end to end first, because the code that draws it trusts it: this takes some milliseconds for a
 * large font.
 * @param fallback where glyphs come from that the file lacks
 * @throws Error LVGL_BAD_FONT with the reason: not TrueType, broken, or with a glyph too large for the size
 */
export function loadTtf(bytes: Uint8Array, options: TtfOptions, fallback: LvFont | null = null): LvFont {
  const { size, kerning = true, cachedGlyphs = 256 } = optionsArgument("loadTtf", 2, options);
  return fromTtf(
    bytes,
    numberArgument("loadTtf", "size", size, 1, 512),
    fallback,
    booleanArgument("loadTtf", "kerning", kerning),
    numberArgument("loadTtf", "cachedGlyphs", cachedGlyphs, 1, 4096),
  );
}

/**
 * Gives a font that was loaded from a TrueType file another size. Objects that show it must be told:
 * lv_obj_report_style_change, or another text.
 * @param size pixels, 1 to 512
 * @throws Error LVGL_BAD_FONT when a glyph is too large for the size
 */
export const lv_tiny_ttf_set_size: (font: LvFont, size: number) => void = native("lv_tiny_ttf_set_size");

/**
 * Turns the kerning of a loaded font on or off.
 * @throws TypeError LVGL_WRONG_ARGUMENT for a built-in font, which is read-only
 */
export const lv_font_set_kerning: (font: LvFont, kerning: LV_FONT_KERNING) => void = native("lv_font_set_kerning");

/** Sizes of Montserrat that are compiled in, pixels. */
export type BuiltInSize = 12 | 14 | 16 | 18 | 20 | 24 | 32 | 48;

const builtIn = native<(size: number) => LvFont | null>("font_built_in");

/**
 * LVGL's Montserrat: ASCII, the degree sign, the bullet and LVGL's symbols. It is read-only and never freed.
 * @param size pixels
 * @throws TypeError LVGL_WRONG_ARGUMENT for a size that is not compiled in
 */
export function builtInFont(size: BuiltInSize): LvFont {
  const font = builtIn(size);
  if (font !== null) return font;
  throw wrongArgument("builtInFont", 1, `a size that is compiled in (${size} is not)`);
}
