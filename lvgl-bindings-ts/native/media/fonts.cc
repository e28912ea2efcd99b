// SPDX-License-Identifier: Apache-2.0
// Fonts from memory. LVGL's loader copies what it needs out of the buffer; styles and objects pin the fonts they use.
#include "core/errors.h"
#include "core/exports.h"

namespace lvb {

namespace {

void dispose(Handle *handle) { lv_binfont_destroy(static_cast<lv_font_t *>(handle->ptr)); }

Handle *default_font = nullptr;

/** lv_binfont_create_from_buffer(bytes) -> LvFont. */
napi_value load(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_binfont_create_from_buffer");
  napi_typedarray_type type;
  size_t length = 0;
  void *data = nullptr;
  if (napi_get_typedarray_info(env, a.value(0), &type, &length, &data, nullptr, nullptr) != napi_ok ||
      type != napi_uint8_array) {
    a.wrong(0, "a Uint8Array");
    return nullptr;
  }
  lv_font_t *font = length < 48 ? nullptr : lv_binfont_create_from_buffer(data, static_cast<uint32_t>(length));
  if (!font) {
    throw_error(env, "LVGL_BAD_FONT", "the bytes are no LVGL binary font");
    return nullptr;
  }
  return handle_to_js(env, handle_new(Kind::Font, font, dispose));
}

/** lv_font_set_fallback(font, fallback | null): where glyphs come from that the font lacks. */
napi_value set_fallback(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_font_set_fallback");
  Handle *font = a.handle(0, Kind::Font), *fallback = a.handle_or_null(1, Kind::Font);
  if (a.failed()) return nullptr;
  if (font == default_font) {
    a.wrong(0, "a loaded font (the built-in one is read-only)");
    return nullptr;
  }
  for (const lv_font_t *next = fallback ? static_cast<lv_font_t *>(fallback->ptr) : nullptr; next; next = next->fallback) {
    if (next != font->ptr) continue;
    a.wrong(1, "a font that does not lead back to the first");
    return nullptr;
  }
  static_cast<lv_font_t *>(font->ptr)->fallback = fallback ? static_cast<lv_font_t *>(fallback->ptr) : nullptr;
  handle_keep(font, keep_key("fallback"), fallback);
  return nullptr;
}

/** lv_font_get_default() -> LvFont: the built-in font, which is never freed. */
napi_value get_default(napi_env env, napi_callback_info info) {
  if (!default_font) default_font = handle_new(Kind::Font, const_cast<lv_font_t *>(lv_font_get_default()), nullptr);
  return handle_to_js(env, default_font);
}

/** hasGlyph(font, codepoint): whether the font or its fallbacks draw the character themselves. */
napi_value has_glyph(napi_env env, napi_callback_info info) {
  Args a(env, info, "hasGlyph");
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  const uint32_t letter = a.u32(1);
  if (a.failed()) return nullptr;
  lv_font_glyph_dsc_t glyph = {};
  return js_bool(env, lv_font_get_glyph_dsc(font, &glyph, letter, 0) && !glyph.is_placeholder);
}

}  // namespace

napi_value font_to_js(napi_env env, const lv_font_t *font) {
  if (!font) return js_null(env);
  if (font == lv_font_get_default()) return get_default(env, nullptr);
  Handle *found = handle_find(Kind::Font, font);
  return found ? handle_to_js(env, found) : js_null(env);
}

void fonts_reset() { default_font = nullptr; }

ExportTable font_exports() {
  static const Export items[] = {{"lv_binfont_create_from_buffer", load},
                                 {"lv_font_set_fallback", set_fallback},
                                 {"lv_font_get_default", get_default},
                                 {"has_glyph", has_glyph}};
  return table(items);
}

}  // namespace lvb
