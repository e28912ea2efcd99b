// SPDX-License-Identifier: Apache-2.0
import { Owned } from "../core/owned.js";
import { registerKinds } from "../core/wrap.js";
import { LV_COORD_MAX, LV_TEXT_FLAG } from "../raw/generated/enums.js";
import { lv_font_get_line_height, lv_text_get_size } from "../raw/generated/font.js";
import type { LvFont } from "../raw/handles.js";
import {
  hasGlyph,
  lv_binfont_create_from_buffer,
  lv_font_get_default,
  lv_font_set_fallback,
  retain,
} from "../raw/handwritten.js";
import { type MissingGlyph, type MissingGlyphsOptions, missingGlyphs } from "./glyphs.js";
import { type BuiltInSize, builtInFont, loadTtf, type TtfOptions } from "./ttf.js";

/** How a font is made out of a TrueType file. */
export interface FontOptions extends TtfOptions {
  /** Where glyphs come from that the file lacks. */
  readonly fallback?: Font | null | undefined;
}

/** How a text is laid out to be measured. Lengths are in pixels. */
export interface MeasureOptions {
  /** Lines are broken to fit. Default: each line as long as it is. */
  readonly maxWidth?: number | undefined;
  /** Between letters. Default 0. */
  readonly letterSpace?: number | undefined;
  /** Between lines. Default 0. */
  readonly lineSpace?: number | undefined;
  /** Whether the text has marks of colour (`#ff0000 word#`), which take no room. Default false. */
  readonly recolor?: boolean | undefined;
}

/** A font: a value of the style property `textFont`. */
export class Font extends Owned<LvFont> {
  /**
   * A font in LVGL's binary format; the bytes are copied.
   * @throws Error LVGL_BAD_FONT
   */
  static fromBinary(bytes: Uint8Array): Font {
    return new Font(lv_binfont_create_from_buffer(bytes));
  }

  /**
   * A font of one size out of a TrueType file; the bytes are copied, once for all sizes of the same file.
   * @throws Error LVGL_BAD_FONT with the reason: not TrueType, broken, or with a glyph too large for the size
   */
  static fromTtf(bytes: Uint8Array, options: FontOptions): Font {
    return new Font(loadTtf(bytes, options, options.fallback?.handle ?? null));
  }

  /**
   * LVGL's Montserrat: ASCII, the degree sign, the bullet and LVGL's symbols.
   * @param size pixels
   */
  static builtIn(size: BuiltInSize): Font {
    return new Font(builtInFont(size));
  }

  /** What text without a font is drawn with. */
  static get default(): Font {
    return new Font(lv_font_get_default());
  }

  /** Where glyphs come from that this font lacks; null ends it. */
  set fallback(font: Font | null) {
    lv_font_set_fallback(this.handle, font?.handle ?? null);
  }

  /** Whether the font or its fallbacks draw a code point themselves. */
  has(codePoint: number): boolean {
    return hasGlyph(this.handle, codePoint);
  }

  /** Height of one line of text, pixels. */
  get lineHeight(): number {
    return lv_font_get_line_height(this.handle);
  }

  /** The room a text takes, in pixels: what a label of this font would be wide and high. */
  measure(text: string, options: MeasureOptions = {}): { readonly width: number; readonly height: number } {
    const { maxWidth = LV_COORD_MAX, letterSpace = 0, lineSpace = 0, recolor = false } = options;
    const flags = recolor ? LV_TEXT_FLAG.RECOLOR : LV_TEXT_FLAG.NONE;
    const { x, y } = lv_text_get_size(text, this.handle, letterSpace, lineSpace, maxWidth, flags);
    return { width: x, height: y };
  }

  /** The characters of a text that neither the font nor its fallbacks have, each once. */
  missingGlyphs(text: string, options?: MissingGlyphsOptions): readonly MissingGlyph[] {
    return missingGlyphs(this.handle, text, options);
  }
}

registerKinds({
  font: (handle) => {
    retain(handle);
    return new Font(handle);
  },
});
