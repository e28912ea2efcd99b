// SPDX-License-Identifier: Apache-2.0
/** Which characters a font cannot draw. */
import { optionsArgument, textArgument } from "../raw/arguments.js";
import type { LvFont } from "../raw/handles.js";
import { hasGlyph } from "../raw/handwritten.js";
import { native } from "../raw/native.js";

/** A character without a glyph: LVGL draws a box in its place. */
export interface MissingGlyph {
  readonly character: string;
  readonly codePoint: number;
}

export interface MissingGlyphsOptions {
  /** Whether the text's colour marks (`#ff0000 word#`, and `##` for `#`) are marks, as in a label with recolor. Default: false. */
  readonly recolor?: boolean | undefined;
}

const checkFont = native<(font: LvFont) => void>("missing_glyphs_font");
const isMarker = native<(codePoint: number) => boolean>("text_is_marker");
const COLOUR_MARKS = /##|#[^# ]* ([^#]*)#?/g;

/** Unicode's category Cc. A pattern of that name would load the engine's tables of Unicode as soon as it is read: 80 KB. */
const isControl = (codePoint: number): boolean => codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);

/**
 * The characters of a text that neither the font nor its fallbacks have, each once, in the order of the text. The text is
 * composed first (NFC), as every text that LVGL gets. Control characters and marks without a picture are left out.
 */
export function missingGlyphs(font: LvFont, text: string, options: MissingGlyphsOptions = {}): readonly MissingGlyph[] {
  checkFont(font);
  const given = textArgument("missingGlyphs", 2, text);
  const { recolor } = optionsArgument("missingGlyphs", 3, options);
  const shown = recolor === true ? given.replace(COLOUR_MARKS, (mark, word: string) => word ?? mark[0]) : given;
  const missing: MissingGlyph[] = [];
  for (const character of new Set(shown.normalize("NFC"))) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (isControl(codePoint) || isMarker(codePoint) || hasGlyph(font, codePoint)) continue;
    missing.push({ character, codePoint });
  }
  return missing;
}
