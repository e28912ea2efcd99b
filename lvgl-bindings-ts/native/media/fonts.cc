// SPDX-License-Identifier: Apache-2.0
// Fonts from memory and the built-in ones. Styles, objects and other fonts pin the fonts they use.
#include <cstdio>
#include <memory>
#include <vector>

#include "core/errors.h"
#include "core/exports.h"
#include "media/binfont.h"
#include "media/bytes.h"
#include "media/ttf.h"

namespace lvb {

namespace {

/** A font that LVGL carries. */
struct BuiltIn {
  uint32_t size;
  const lv_font_t *font;
  Handle *handle;
};

#define LVB_MONTSERRAT(size) {size, &lv_font_montserrat_##size, nullptr}
BuiltIn built_in[] = {
    LVB_MONTSERRAT(12), LVB_MONTSERRAT(14), LVB_MONTSERRAT(16), LVB_MONTSERRAT(18),
    LVB_MONTSERRAT(20), LVB_MONTSERRAT(24), LVB_MONTSERRAT(32), LVB_MONTSERRAT(48),
};
#undef LVB_MONTSERRAT

BuiltIn *find_built_in(const lv_font_t *font) {
  for (BuiltIn &item : built_in)
    if (item.font == font) return &item;
  return nullptr;
}

/** A built-in font is never freed, and it is read-only: LVGL keeps it in constant memory. */
napi_value built_in_to_js(napi_env env, BuiltIn &item) {
  if (!item.handle) item.handle = handle_new(Kind::Font, const_cast<lv_font_t *>(item.font), nullptr);
  return handle_to_js(env, item.handle);
}

void throw_bad_font(napi_env env, const char *where, const BadFont &why) {
  throw_error(env, where, "LVGL_BAD_FONT", why.reason);
}

void dispose_binfont(Handle *handle) { lv_binfont_destroy(static_cast<lv_font_t *>(handle->ptr)); }

/** lv_binfont_create_from_buffer(bytes) -> LvFont. */
napi_value load_binfont(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_binfont_create_from_buffer");
  ByteView file;
  if (!read_bytes(a, 0, file)) return nullptr;
  BadFont why;
  lv_font_t *font = nullptr;
  if (binfont_check(file.data, file.size, why)) font = binfont_load(file.data, file.size);
  if (font) return handle_to_js(env, handle_new(Kind::Font, font, dispose_binfont));
  if (!why.reason[0]) snprintf(why.reason, sizeof why.reason, "no memory for the font");
  throw_bad_font(env, a.where(), why);
  return nullptr;
}

/** A TrueType font at one size, and the file it is drawn from, which fonts of other sizes share. */
struct Loaded {
  lv_font_t *font;
  std::shared_ptr<const TtfFile> file;
};

std::vector<Loaded> &loaded() {
  static std::vector<Loaded> list;
  return list;
}

void dispose_ttf(Handle *handle) {
  std::vector<Loaded> &list = loaded();
  lv_font_t *font = static_cast<lv_font_t *>(handle->ptr);
  lv_tiny_ttf_destroy(font);
  for (size_t i = 0; i < list.size(); i++) {
    if (list[i].font != font) continue;
    list[i] = list.back();
    list.pop_back();
    return;
  }
}

/** The file behind these bytes: one that is loaded already, or a new one. Null, with the reason, for a broken one. */
std::shared_ptr<const TtfFile> ttf_file(const ByteView &bytes, BadFont &why) {
  for (const Loaded &item : loaded())
    if (item.file->same(bytes.data, bytes.size)) return item.file;
  auto file = std::make_shared<TtfFile>();
  if (!file->load(bytes.data, bytes.size, why)) return nullptr;
  return file;
}

constexpr uint32_t kMostPixels = 512, kMostGlyphs = 4096;

/** A size in pixels in argument i. */
uint32_t read_size(Args &a, size_t i) {
  const uint32_t size = a.u32(i);
  if (!a.failed() && (size < 1 || size > kMostPixels)) a.wrong(i, "a size of 1 to 512 pixels");
  return size;
}

/** font_from_ttf(bytes, size, kerning, cachedGlyphs) -> LvFont. */
napi_value load_ttf(napi_env env, napi_callback_info info) {
  Args a(env, info, "loadTtf");
  ByteView bytes;
  if (!read_bytes(a, 0, bytes, "a Uint8Array of a TrueType file")) return nullptr;
  const uint32_t size = read_size(a, 1);
  Handle *fallback = a.handle_or_null(2, Kind::Font);
  const lv_font_kerning_t kerning = a.boolean(3) ? LV_FONT_KERNING_NORMAL : LV_FONT_KERNING_NONE;
  const uint32_t cached = a.u32(4);
  if (!a.failed() && (cached < 1 || cached > kMostGlyphs)) a.wrong(4, "1 to 4096 glyphs");
  if (a.failed()) return nullptr;
  BadFont why;
  const std::shared_ptr<const TtfFile> file = ttf_file(bytes, why);
  lv_font_t *font = nullptr;
  if (file && file->fits(size, why)) {
    font = lv_tiny_ttf_create_data_ex(file->data(), file->size(), static_cast<int32_t>(size), kerning, cached);
    if (!font) snprintf(why.reason, sizeof why.reason, "LVGL could not read it");
  }
  if (!font) {
    throw_bad_font(env, a.where(), why);
    return nullptr;
  }
  loaded().push_back({font, file});
  Handle *made = handle_new(Kind::Font, font, dispose_ttf);
  font->fallback = fallback ? static_cast<lv_font_t *>(fallback->ptr) : nullptr;
  handle_keep(made, keep_key("fallback"), fallback);
  return handle_to_js(env, made);
}

/** A font that may be changed: the built-in ones lie in constant memory. */
Handle *changeable(Args &a) {
  Handle *font = a.handle(0, Kind::Font);
  if (!font || font->dispose) return font;
  a.wrong(0, "a loaded font (the built-in ones are read-only)");
  return nullptr;
}

/** lv_font_set_kerning(font, LV_FONT_KERNING). */
napi_value set_kerning(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_font_set_kerning");
  Handle *font = changeable(a);
  const auto kerning = static_cast<lv_font_kerning_t>(a.choice(1, LV_FONT_KERNING_NORMAL, LV_FONT_KERNING_NONE));
  if (!a.failed()) lv_font_set_kerning(static_cast<lv_font_t *>(font->ptr), kerning);
  return nullptr;
}

/** lv_tiny_ttf_set_size(font, size): LVGL would take any other font's insides for a TrueType font's. */
napi_value set_size(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_tiny_ttf_set_size");
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  const uint32_t size = read_size(a, 1);
  const TtfFile *file = nullptr;
  for (const Loaded &item : loaded())
    if (item.font == font) file = item.file.get();
  if (!a.failed() && !file) a.wrong(0, "a font that was loaded from a TrueType file");
  if (a.failed()) return nullptr;
  BadFont why;
  if (file->fits(size, why)) lv_tiny_ttf_set_size(font, static_cast<int32_t>(size));
  else throw_bad_font(env, a.where(), why);
  return nullptr;
}

/** lv_font_set_fallback(font, fallback | null): where glyphs come from that the font lacks. */
napi_value set_fallback(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_font_set_fallback");
  Handle *font = changeable(a), *fallback = a.handle_or_null(1, Kind::Font);
  if (a.failed()) return nullptr;
  for (const lv_font_t *next = fallback ? static_cast<lv_font_t *>(fallback->ptr) : nullptr; next; next = next->fallback) {
    if (next != font->ptr) continue;
    a.wrong(1, "a font that does not lead back to the first");
    return nullptr;
  }
  static_cast<lv_font_t *>(font->ptr)->fallback = fallback ? static_cast<lv_font_t *>(fallback->ptr) : nullptr;
  handle_keep(font, keep_key("fallback"), fallback);
  return nullptr;
}

/** lv_font_get_default() -> LvFont. */
napi_value get_default(napi_env env, napi_callback_info info) { return font_to_js(env, lv_font_get_default()); }

/** font_built_in(size) -> LvFont, or null when LVGL was compiled without that size. */
napi_value get_built_in(napi_env env, napi_callback_info info) {
  Args a(env, info, "builtInFont");
  const uint32_t size = a.u32(0);
  if (a.failed()) return nullptr;
  for (BuiltIn &item : built_in)
    if (item.size == size) return built_in_to_js(env, item);
  return js_null(env);
}

/** hasGlyph(font, codepoint): whether the font or its fallbacks draw the character themselves. */
napi_value has_glyph(napi_env env, napi_callback_info info) {
  Args a(env, info, "hasGlyph");
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  const uint32_t letter = a.u32(1);
  if (!a.failed() && letter > 0x10ffff) a.wrong(1, "a code point (at most 0x10ffff)");
  if (a.failed()) return nullptr;
  lv_font_glyph_dsc_t glyph = {};
  return js_bool(env, lv_font_get_glyph_dsc(font, &glyph, letter, 0) && !glyph.is_placeholder);
}

/** missing_glyphs_font(font): throws when it is no living font. */
napi_value missing_glyphs_font(napi_env env, napi_callback_info info) {
  Args a(env, info, "missingGlyphs");
  a.handle(0, Kind::Font);
  return nullptr;
}

/** text_is_marker(codepoint): whether LVGL lays the character out without looking for a glyph. */
napi_value is_marker(napi_env env, napi_callback_info info) {
  Args a(env, info, "text_is_marker");
  const uint32_t letter = a.u32(0);
  return a.failed() ? nullptr : js_bool(env, lv_text_is_marker(letter));
}

}  // namespace

napi_value font_to_js(napi_env env, const lv_font_t *font) {
  if (!font) return js_null(env);
  if (BuiltIn *item = find_built_in(font)) return built_in_to_js(env, *item);
  Handle *found = handle_find(Kind::Font, font);
  return found ? handle_to_js(env, found) : js_null(env);
}

void fonts_reset() {
  for (BuiltIn &item : built_in) item.handle = nullptr;
}

ExportTable font_exports() {
  static const Export items[] = {{"lv_binfont_create_from_buffer", load_binfont},
                                 {"font_from_ttf", load_ttf},
                                 {"font_built_in", get_built_in},
                                 {"lv_font_set_fallback", set_fallback},
                                 {"lv_font_set_kerning", set_kerning},
                                 {"lv_tiny_ttf_set_size", set_size},
                                 {"lv_font_get_default", get_default},
                                 {"has_glyph", has_glyph},
                                 {"missing_glyphs_font", missing_glyphs_font},
                                 {"text_is_marker", is_marker}};
  return table(items);
}

}  // namespace lvb
