// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_draw_arc_get_area(napi_env env, napi_callback_info info) {
  Args a(env, info, 7);
  const int32_t x = a.integer<int32_t>(0);
  const int32_t y = a.integer<int32_t>(1);
  const uint16_t radius = a.integer<uint16_t>(2);
  const lv_value_precise_t start_angle = a.integer<lv_value_precise_t>(3);
  const lv_value_precise_t end_angle = a.integer<lv_value_precise_t>(4);
  const int32_t w = a.integer<int32_t>(5);
  const bool rounded = a.boolean(6);
  lv_area_t area = {};
  if (a.failed()) return nullptr;
  lv_draw_arc_get_area(x, y, radius, start_angle, end_angle, w, rounded, &area);
  return js_area(env, area);
}

napi_value w_lv_image_src_get_type(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  Source src;
  src.read(a, 0, false);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_image_src_get_type(src.get())));
}

}  // namespace

ExportTable generated_draw() {
  static const Export items[] = {
    {"lv_draw_arc_get_area", w_lv_draw_arc_get_area},
    {"lv_image_src_get_type", w_lv_image_src_get_type},
  };
  return table(items);
}

}  // namespace lvb
