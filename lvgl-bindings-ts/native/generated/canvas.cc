// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_canvas_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_canvas_create(parent), a.where());
}

napi_value w_lv_canvas_set_px(napi_env env, napi_callback_info info) {
  Args a(env, info, 5);
  lv_obj_t *obj = a.widget(0, &lv_canvas_class, "canvas");
  const int32_t x = a.integer<int32_t>(1);
  const int32_t y = a.integer<int32_t>(2);
  const lv_color_t color = a.color(3);
  const lv_opa_t opa = static_cast<lv_opa_t>(a.integer<uint8_t>(4));
  if (a.failed()) return nullptr;
  lv_canvas_set_px(obj, x, y, color, opa);
  return nullptr;
}

napi_value w_lv_canvas_get_px(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_canvas_class, "canvas");
  const int32_t x = a.integer<int32_t>(1);
  const int32_t y = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  return js_color32(env, lv_canvas_get_px(obj, x, y));
}

napi_value w_lv_canvas_fill_bg(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_canvas_class, "canvas");
  const lv_color_t color = a.color(1);
  const lv_opa_t opa = static_cast<lv_opa_t>(a.integer<uint8_t>(2));
  if (a.failed()) return nullptr;
  lv_canvas_fill_bg(obj, color, opa);
  return nullptr;
}

}  // namespace

ExportTable generated_canvas() {
  static const Export items[] = {
    {"lv_canvas_create", w_lv_canvas_create},
    {"lv_canvas_set_px", w_lv_canvas_set_px},
    {"lv_canvas_get_px", w_lv_canvas_get_px},
    {"lv_canvas_fill_bg", w_lv_canvas_fill_bg},
  };
  return table(items);
}

}  // namespace lvb
