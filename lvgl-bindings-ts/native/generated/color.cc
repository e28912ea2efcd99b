// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

/** lv_color_format_get_bpp and 1 more: the table says which. */
napi_value w_lv_color_format_get_bpp(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_color_format_t cf = static_cast<lv_color_format_t>(a.choice(0, 0, 53));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_color_format_get_bpp)>()(cf)));
}

napi_value w_lv_color_format_has_alpha(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_color_format_t src_cf = static_cast<lv_color_format_t>(a.choice(0, 0, 53));
  if (a.failed()) return nullptr;
  return js_bool(env, lv_color_format_has_alpha(src_cf));
}

napi_value w_lv_color_to_32(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  const lv_color_t color = a.color(0);
  const lv_opa_t opa = static_cast<lv_opa_t>(a.integer<uint8_t>(1));
  if (a.failed()) return nullptr;
  return js_color32(env, lv_color_to_32(color, opa));
}

/** lv_color_to_int and 1 more: the table says which. */
napi_value w_lv_color_to_int(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_color_t c = a.color(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_color_to_int)>()(c)));
}

napi_value w_lv_color_eq(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  const lv_color_t c1 = a.color(0);
  const lv_color_t c2 = a.color(1);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_color_eq(c1, c2));
}

napi_value w_lv_color32_eq(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_color32_t c1 = read_color32(a, 0);
  lv_color32_t c2 = read_color32(a, 1);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_color32_eq(c1, c2));
}

/** lv_color_hex and 1 more: the table says which. */
napi_value w_lv_color_hex(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const uint32_t c = a.integer<uint32_t>(0);
  if (a.failed()) return nullptr;
  return js_color(env, a.target<decltype(lv_color_hex)>()(c));
}

napi_value w_lv_color_make(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  const uint8_t r = a.integer<uint8_t>(0);
  const uint8_t g = a.integer<uint8_t>(1);
  const uint8_t b = a.integer<uint8_t>(2);
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_make(r, g, b));
}

napi_value w_lv_color32_make(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  const uint8_t r = a.integer<uint8_t>(0);
  const uint8_t g = a.integer<uint8_t>(1);
  const uint8_t b = a.integer<uint8_t>(2);
  const uint8_t a_ = a.integer<uint8_t>(3);
  if (a.failed()) return nullptr;
  return js_color32(env, lv_color32_make(r, g, b, a_));
}

napi_value w_lv_color_is_in_range(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  const lv_color_t color = a.color(0);
  const lv_color_t l_color = a.color(1);
  const lv_color_t h_color = a.color(2);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_color_is_in_range(color, l_color, h_color));
}

napi_value w_lv_color_to_u16(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_color_t color = a.color(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_color_to_u16(color)));
}

napi_value w_lv_color_16_16_mix(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  const uint16_t c1 = a.integer<uint16_t>(0);
  const uint16_t c2 = a.integer<uint16_t>(1);
  const uint8_t mix = a.integer<uint8_t>(2);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_color_16_16_mix(c1, c2, mix)));
}

/** lv_color_lighten and 1 more: the table says which. */
napi_value w_lv_color_lighten(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  const lv_color_t c = a.color(0);
  const lv_opa_t lvl = static_cast<lv_opa_t>(a.integer<uint8_t>(1));
  if (a.failed()) return nullptr;
  return js_color(env, a.target<decltype(lv_color_lighten)>()(c, lvl));
}

napi_value w_lv_color_hsv_to_rgb(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  const uint16_t h = a.integer<uint16_t>(0);
  const uint8_t s = a.integer<uint8_t>(1);
  const uint8_t v = a.integer<uint8_t>(2);
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_hsv_to_rgb(h, s, v));
}

napi_value w_lv_color_rgb_to_hsv(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  const uint8_t r8 = a.integer<uint8_t>(0);
  const uint8_t g8 = a.integer<uint8_t>(1);
  const uint8_t b8 = a.integer<uint8_t>(2);
  if (a.failed()) return nullptr;
  return js_color_hsv(env, lv_color_rgb_to_hsv(r8, g8, b8));
}

napi_value w_lv_color_to_hsv(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_color_t color = a.color(0);
  if (a.failed()) return nullptr;
  return js_color_hsv(env, lv_color_to_hsv(color));
}

napi_value w_lv_color_white(napi_env env, napi_callback_info info) {
  return js_color(env, lv_color_white());
}

napi_value w_lv_color_black(napi_env env, napi_callback_info info) {
  return js_color(env, lv_color_black());
}

napi_value w_lv_color_premultiply(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_color32_t c = read_color32(a, 0);
  if (a.failed()) return nullptr;
  lv_color_premultiply(&c);
  return js_color32(env, c);
}

/** lv_color_luminance and 1 more: the table says which. */
napi_value w_lv_color_luminance(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_color_t c = a.color(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_color_luminance)>()(c)));
}

napi_value w_lv_color32_luminance(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_color32_t c = read_color32(a, 0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_color32_luminance(c)));
}

napi_value w_lv_color_swap_16(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const uint16_t c = a.integer<uint16_t>(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_color_swap_16(c)));
}

napi_value w_lv_color_mix(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  const lv_color_t c1 = a.color(0);
  const lv_color_t c2 = a.color(1);
  const uint8_t mix = a.integer<uint8_t>(2);
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_mix(c1, c2, mix));
}

/** lv_color_mix32 and 2 more: the table says which. */
napi_value w_lv_color_mix32(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_color32_t fg = read_color32(a, 0);
  lv_color32_t bg = read_color32(a, 1);
  if (a.failed()) return nullptr;
  return js_color32(env, a.target<decltype(lv_color_mix32)>()(fg, bg));
}

napi_value w_lv_palette_main(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_palette_t p = static_cast<lv_palette_t>(a.choice(0, 0, 255));
  if (a.failed()) return nullptr;
  return js_color(env, lv_palette_main(p));
}

/** lv_palette_lighten and 1 more: the table says which. */
napi_value w_lv_palette_lighten(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  const lv_palette_t p = static_cast<lv_palette_t>(a.choice(0, 0, 255));
  const uint8_t lvl = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  return js_color(env, a.target<decltype(lv_palette_lighten)>()(p, lvl));
}

/** lv_grad_horizontal_init and 1 more: the table says which. */
napi_value w_lv_grad_horizontal_init(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_grad_dsc_t *dsc = a.ptr<lv_grad_dsc_t>(0, Kind::Gradient);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_grad_horizontal_init)>()(dsc);
  return nullptr;
}

/** lv_grad_linear_init and 1 more: the table says which. */
napi_value w_lv_grad_linear_init(napi_env env, napi_callback_info info) {
  Args a(env, info, 6);
  lv_grad_dsc_t *dsc = a.ptr<lv_grad_dsc_t>(0, Kind::Gradient);
  const int32_t from_x = a.integer<int32_t>(1);
  const int32_t from_y = a.integer<int32_t>(2);
  const int32_t to_x = a.integer<int32_t>(3);
  const int32_t to_y = a.integer<int32_t>(4);
  const lv_grad_extend_t extend = static_cast<lv_grad_extend_t>(a.choice(5, 0, 2));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_grad_linear_init)>()(dsc, from_x, from_y, to_x, to_y, extend);
  return nullptr;
}

napi_value w_lv_grad_radial_init(napi_env env, napi_callback_info info) {
  Args a(env, info, 6);
  lv_grad_dsc_t *dsc = a.ptr<lv_grad_dsc_t>(0, Kind::Gradient);
  const int32_t center_x = a.integer<int32_t>(1);
  const int32_t center_y = a.integer<int32_t>(2);
  const int32_t to_x = a.integer<int32_t>(3);
  const int32_t to_y = a.integer<int32_t>(4);
  const lv_grad_extend_t extend = static_cast<lv_grad_extend_t>(a.choice(5, 0, 2));
  if (a.failed()) return nullptr;
  if (!(is_near_pixel(center_x) && is_near_pixel(center_y) && is_near_pixel(to_x) && is_near_pixel(to_y))) return refuse(a, 1, "places in pixels, from -10000 to 10000");
  if (!(to_x != center_x || to_y != center_y)) return refuse(a, 3, "a place on the circle, not its centre");
  lv_grad_radial_init(dsc, center_x, center_y, to_x, to_y, extend);
  return nullptr;
}

napi_value w_lv_grad_radial_set_focal(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_grad_dsc_t *dsc = a.ptr<lv_grad_dsc_t>(0, Kind::Gradient);
  const int32_t center_x = a.integer<int32_t>(1);
  const int32_t center_y = a.integer<int32_t>(2);
  const int32_t radius = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  if (!(focal_fits(dsc, center_x, center_y, radius))) return refuse(a, 0, "a radial gradient whose focus is another circle than its end");
  lv_grad_radial_set_focal(dsc, center_x, center_y, radius);
  return nullptr;
}

}  // namespace

ExportTable generated_color() {
  static const Export items[] = {
    {"lv_color_format_get_bpp", w_lv_color_format_get_bpp, reinterpret_cast<Target>(static_cast<decltype(lv_color_format_get_bpp) *>(lv_color_format_get_bpp))},
    {"lv_color_format_get_size", w_lv_color_format_get_bpp, reinterpret_cast<Target>(static_cast<decltype(lv_color_format_get_bpp) *>(lv_color_format_get_size))},
    {"lv_color_format_has_alpha", w_lv_color_format_has_alpha},
    {"lv_color_to_32", w_lv_color_to_32},
    {"lv_color_to_int", w_lv_color_to_int, reinterpret_cast<Target>(static_cast<decltype(lv_color_to_int) *>(lv_color_to_int))},
    {"lv_color_eq", w_lv_color_eq},
    {"lv_color32_eq", w_lv_color32_eq},
    {"lv_color_hex", w_lv_color_hex, reinterpret_cast<Target>(static_cast<decltype(lv_color_hex) *>(lv_color_hex))},
    {"lv_color_make", w_lv_color_make},
    {"lv_color32_make", w_lv_color32_make},
    {"lv_color_hex3", w_lv_color_hex, reinterpret_cast<Target>(static_cast<decltype(lv_color_hex) *>(lv_color_hex3))},
    {"lv_color_is_in_range", w_lv_color_is_in_range},
    {"lv_color_to_u16", w_lv_color_to_u16},
    {"lv_color_to_u32", w_lv_color_to_int, reinterpret_cast<Target>(static_cast<decltype(lv_color_to_int) *>(lv_color_to_u32))},
    {"lv_color_16_16_mix", w_lv_color_16_16_mix},
    {"lv_color_lighten", w_lv_color_lighten, reinterpret_cast<Target>(static_cast<decltype(lv_color_lighten) *>(lv_color_lighten))},
    {"lv_color_darken", w_lv_color_lighten, reinterpret_cast<Target>(static_cast<decltype(lv_color_lighten) *>(lv_color_darken))},
    {"lv_color_hsv_to_rgb", w_lv_color_hsv_to_rgb},
    {"lv_color_rgb_to_hsv", w_lv_color_rgb_to_hsv},
    {"lv_color_to_hsv", w_lv_color_to_hsv},
    {"lv_color_white", w_lv_color_white},
    {"lv_color_black", w_lv_color_black},
    {"lv_color_premultiply", w_lv_color_premultiply},
    {"lv_color_luminance", w_lv_color_luminance, reinterpret_cast<Target>(static_cast<decltype(lv_color_luminance) *>(lv_color_luminance))},
    {"lv_color32_luminance", w_lv_color32_luminance},
    {"lv_color_swap_16", w_lv_color_swap_16},
    {"lv_color_mix", w_lv_color_mix},
    {"lv_color_mix32", w_lv_color_mix32, reinterpret_cast<Target>(static_cast<decltype(lv_color_mix32) *>(lv_color_mix32))},
    {"lv_color_mix32_premultiplied", w_lv_color_mix32, reinterpret_cast<Target>(static_cast<decltype(lv_color_mix32) *>(lv_color_mix32_premultiplied))},
    {"lv_color_brightness", w_lv_color_luminance, reinterpret_cast<Target>(static_cast<decltype(lv_color_luminance) *>(lv_color_brightness))},
    {"lv_color_over32", w_lv_color_mix32, reinterpret_cast<Target>(static_cast<decltype(lv_color_mix32) *>(lv_color_over32))},
    {"lv_palette_main", w_lv_palette_main},
    {"lv_palette_lighten", w_lv_palette_lighten, reinterpret_cast<Target>(static_cast<decltype(lv_palette_lighten) *>(lv_palette_lighten))},
    {"lv_palette_darken", w_lv_palette_lighten, reinterpret_cast<Target>(static_cast<decltype(lv_palette_lighten) *>(lv_palette_darken))},
    {"lv_grad_horizontal_init", w_lv_grad_horizontal_init, reinterpret_cast<Target>(static_cast<decltype(lv_grad_horizontal_init) *>(lv_grad_horizontal_init))},
    {"lv_grad_vertical_init", w_lv_grad_horizontal_init, reinterpret_cast<Target>(static_cast<decltype(lv_grad_horizontal_init) *>(lv_grad_vertical_init))},
    {"lv_grad_linear_init", w_lv_grad_linear_init, reinterpret_cast<Target>(static_cast<decltype(lv_grad_linear_init) *>(lv_grad_linear_init))},
    {"lv_grad_radial_init", w_lv_grad_radial_init},
    {"lv_grad_radial_set_focal", w_lv_grad_radial_set_focal},
    {"lv_grad_conical_init", w_lv_grad_linear_init, reinterpret_cast<Target>(static_cast<decltype(lv_grad_linear_init) *>(lv_grad_conical_init))},
  };
  return table(items);
}

}  // namespace lvb
