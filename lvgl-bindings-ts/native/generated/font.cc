// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_font_get_glyph_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  const uint32_t letter = a.integer<uint32_t>(1);
  const uint32_t letter_next = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_font_get_glyph_width(font, letter, letter_next)));
}

napi_value w_lv_font_get_line_height(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_font_get_line_height(font)));
}

napi_value w_lv_font_has_static_bitmap(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_font_has_static_bitmap(font));
}

napi_value w_lv_text_get_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 6);
  lv_point_t size_res = {};
  Text text;
  a.text(0, text);
  lv_font_t *font = a.ptr<lv_font_t>(1, Kind::Font);
  const int32_t letter_space = a.integer<int32_t>(2);
  const int32_t line_space = a.integer<int32_t>(3);
  const int32_t max_width = a.integer<int32_t>(4);
  const lv_text_flag_t flag = static_cast<lv_text_flag_t>(bits(a, 5, 0xfu));
  if (a.failed()) return nullptr;
  lv_text_get_size(&size_res, text.c_str(), font, letter_space, line_space, max_width, flag);
  return js_point(env, size_res);
}

}  // namespace

ExportTable generated_font() {
  static const Export items[] = {
    {"lv_font_get_glyph_width", w_lv_font_get_glyph_width},
    {"lv_font_get_line_height", w_lv_font_get_line_height},
    {"lv_font_has_static_bitmap", w_lv_font_has_static_bitmap},
    {"lv_text_get_size", w_lv_text_get_size},
  };
  return table(items);
}

}  // namespace lvb
