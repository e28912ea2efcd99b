// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_area_set(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_area_t area_p = {};
  const int32_t x1 = a.integer<int32_t>(0);
  const int32_t y1 = a.integer<int32_t>(1);
  const int32_t x2 = a.integer<int32_t>(2);
  const int32_t y2 = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  lv_area_set(&area_p, x1, y1, x2, y2);
  return js_area(env, area_p);
}

/** lv_area_get_width and 1 more: the table says which. */
napi_value w_lv_area_get_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_area_t area_p = a.area(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_area_get_width)>()(&area_p)));
}

/** lv_area_set_width and 1 more: the table says which. */
napi_value w_lv_area_set_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_area_t area_p = a.area(0);
  const int32_t w = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_area_set_width)>()(&area_p, w);
  return js_area(env, area_p);
}

napi_value w_lv_area_get_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_area_t area_p = a.area(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_area_get_size(&area_p)));
}

/** lv_area_increase and 1 more: the table says which. */
napi_value w_lv_area_increase(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_area_t area = a.area(0);
  const int32_t w_extra = a.integer<int32_t>(1);
  const int32_t h_extra = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_area_increase)>()(&area, w_extra, h_extra);
  return js_area(env, area);
}

napi_value w_lv_area_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 5);
  lv_area_t base = a.area(0);
  lv_area_t to_align = a.area(1);
  const lv_align_t align = static_cast<lv_align_t>(a.choice(2, 0, 21));
  const int32_t ofs_x = a.integer<int32_t>(3);
  const int32_t ofs_y = a.integer<int32_t>(4);
  if (a.failed()) return nullptr;
  lv_area_align(&base, &to_align, align, ofs_x, ofs_y);
  return js_area(env, to_align);
}

napi_value w_lv_point_transform(napi_env env, napi_callback_info info) {
  Args a(env, info, 6);
  lv_point_t point = a.point(0);
  const int32_t angle = a.integer<int32_t>(1);
  const int32_t scale_x = a.integer<int32_t>(2);
  const int32_t scale_y = a.integer<int32_t>(3);
  lv_point_t pivot = a.point(4);
  const bool zoom_first = a.boolean(5);
  if (a.failed()) return nullptr;
  lv_point_transform(&point, angle, scale_x, scale_y, &pivot, zoom_first);
  return js_point(env, point);
}

napi_value w_lv_point_from_precise(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_point_precise_t p = read_point_precise(a, 0);
  if (a.failed()) return nullptr;
  return js_point(env, lv_point_from_precise(&p));
}

napi_value w_lv_point_to_precise(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_point_t p = a.point(0);
  if (a.failed()) return nullptr;
  return js_point_precise(env, lv_point_to_precise(&p));
}

napi_value w_lv_pct(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const int32_t x = a.integer<int32_t>(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_pct(x)));
}

napi_value w_lv_pct_to_px(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  const int32_t v = a.integer<int32_t>(0);
  const int32_t base = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_pct_to_px(v, base)));
}

}  // namespace

ExportTable generated_area() {
  static const Export items[] = {
    {"lv_area_set", w_lv_area_set},
    {"lv_area_get_width", w_lv_area_get_width, reinterpret_cast<Target>(static_cast<decltype(lv_area_get_width) *>(lv_area_get_width))},
    {"lv_area_get_height", w_lv_area_get_width, reinterpret_cast<Target>(static_cast<decltype(lv_area_get_width) *>(lv_area_get_height))},
    {"lv_area_set_width", w_lv_area_set_width, reinterpret_cast<Target>(static_cast<decltype(lv_area_set_width) *>(lv_area_set_width))},
    {"lv_area_set_height", w_lv_area_set_width, reinterpret_cast<Target>(static_cast<decltype(lv_area_set_width) *>(lv_area_set_height))},
    {"lv_area_get_size", w_lv_area_get_size},
    {"lv_area_increase", w_lv_area_increase, reinterpret_cast<Target>(static_cast<decltype(lv_area_increase) *>(lv_area_increase))},
    {"lv_area_move", w_lv_area_increase, reinterpret_cast<Target>(static_cast<decltype(lv_area_increase) *>(lv_area_move))},
    {"lv_area_align", w_lv_area_align},
    {"lv_point_transform", w_lv_point_transform},
    {"lv_point_from_precise", w_lv_point_from_precise},
    {"lv_point_to_precise", w_lv_point_to_precise},
    {"lv_pct", w_lv_pct},
    {"lv_pct_to_px", w_lv_pct_to_px},
  };
  return table(items);
}

}  // namespace lvb
