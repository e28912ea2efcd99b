// SPDX-License-Identifier: Apache-2.0
import { Owned } from "../core/owned.js";
import { registerKinds } from "../core/wrap.js";
import type { LvFont } from "../raw/handles.js";
import {
  hasGlyph,
  lv_binfont_create_from_buffer,
  lv_font_get_default,
  lv_font_set_fallback,
  retain,
} from "../raw/handwritten.js";

/** A font: a value of the style property `textFont`. */
export class Font extends Owned<LvFont> {
  /**
   * A font in LVGL's binary format; the bytes are copied.
   * @throws Error LVGL_BAD_FONT
   */
  static fromBinary(bytes: Uint8Array): Font {
    return new Font(lv_binfont_create_from_buffer(bytes));
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
}

registerKinds({
  font: (handle) => {
    retain(handle);
    return new Font(handle);
  },
});
