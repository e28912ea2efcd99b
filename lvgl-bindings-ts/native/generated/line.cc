// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_line_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_line_create(parent), a.where());
}

napi_value w_lv_line_set_y_invert(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_line_set_y_invert(obj, en);
  return nullptr;
}

napi_value w_lv_line_get_point_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_line_get_point_count(obj)));
}

napi_value w_lv_line_is_point_array_mutable(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_line_is_point_array_mutable(obj));
}

napi_value w_lv_line_get_y_invert(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_line_get_y_invert(obj));
}

}  // namespace

ExportTable generated_line() {
  static const Export items[] = {
    {"lv_line_create", w_lv_line_create},
    {"lv_line_set_y_invert", w_lv_line_set_y_invert},
    {"lv_line_get_point_count", w_lv_line_get_point_count},
    {"lv_line_is_point_array_mutable", w_lv_line_is_point_array_mutable},
    {"lv_line_get_y_invert", w_lv_line_get_y_invert},
  };
  return table(items);
}

}  // namespace lvb
