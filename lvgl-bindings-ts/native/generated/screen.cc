// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_screen_active(napi_env env, napi_callback_info info) {
  return obj_or_throw(env, lv_screen_active(), "lv_screen_active");
}

napi_value w_lv_layer_top(napi_env env, napi_callback_info info) {
  return obj_or_throw(env, lv_layer_top(), "lv_layer_top");
}

napi_value w_lv_layer_sys(napi_env env, napi_callback_info info) {
  return obj_or_throw(env, lv_layer_sys(), "lv_layer_sys");
}

napi_value w_lv_layer_bottom(napi_env env, napi_callback_info info) {
  return obj_or_throw(env, lv_layer_bottom(), "lv_layer_bottom");
}

napi_value w_lv_display_set_default(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_set_default");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  lv_display_set_default(disp);
  return nullptr;
}

napi_value w_lv_display_get_default(napi_env env, napi_callback_info info) {
  return display_to_js(env, lv_display_get_default());
}

napi_value w_lv_display_get_horizontal_resolution(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_horizontal_resolution");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_display_get_horizontal_resolution(disp)));
}

napi_value w_lv_display_get_vertical_resolution(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_vertical_resolution");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_display_get_vertical_resolution(disp)));
}

napi_value w_lv_display_set_dpi(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_set_dpi");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  const int32_t dpi = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_display_set_dpi(disp, dpi);
  return nullptr;
}

napi_value w_lv_display_get_dpi(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_dpi");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_display_get_dpi(disp)));
}

napi_value w_lv_display_get_screen_active(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_screen_active");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_display_get_screen_active(disp));
}

napi_value w_lv_display_get_screen_prev(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_screen_prev");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_display_get_screen_prev(disp));
}

napi_value w_lv_display_get_screen_loading(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_screen_loading");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_display_get_screen_loading(disp));
}

napi_value w_lv_display_get_screen_by_name(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_screen_by_name");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  Text screen_name;
  a.text(1, screen_name);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_display_get_screen_by_name(disp, screen_name.c_str()));
}

napi_value w_lv_display_get_layer_top(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_layer_top");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_display_get_layer_top(disp), "lv_display_get_layer_top");
}

napi_value w_lv_display_get_layer_sys(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_layer_sys");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_display_get_layer_sys(disp), "lv_display_get_layer_sys");
}

napi_value w_lv_display_get_layer_bottom(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_layer_bottom");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_display_get_layer_bottom(disp), "lv_display_get_layer_bottom");
}

napi_value w_lv_display_get_inactive_time(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_get_inactive_time");
  lv_display_t *disp = a.ptr_or_null<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_display_get_inactive_time(disp)));
}

napi_value w_lv_display_trigger_activity(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_trigger_activity");
  lv_display_t *disp = a.ptr_or_null<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  lv_display_trigger_activity(disp);
  return nullptr;
}

napi_value w_lv_display_enable_invalidation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_enable_invalidation");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_display_enable_invalidation(disp, en);
  return nullptr;
}

napi_value w_lv_display_is_invalidation_enabled(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_is_invalidation_enabled");
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_display_is_invalidation_enabled(disp));
}

}  // namespace

ExportTable generated_screen() {
  static const Export items[] = {
    {"lv_screen_active", w_lv_screen_active},
    {"lv_layer_top", w_lv_layer_top},
    {"lv_layer_sys", w_lv_layer_sys},
    {"lv_layer_bottom", w_lv_layer_bottom},
    {"lv_display_set_default", w_lv_display_set_default},
    {"lv_display_get_default", w_lv_display_get_default},
    {"lv_display_get_horizontal_resolution", w_lv_display_get_horizontal_resolution},
    {"lv_display_get_vertical_resolution", w_lv_display_get_vertical_resolution},
    {"lv_display_set_dpi", w_lv_display_set_dpi},
    {"lv_display_get_dpi", w_lv_display_get_dpi},
    {"lv_display_get_screen_active", w_lv_display_get_screen_active},
    {"lv_display_get_screen_prev", w_lv_display_get_screen_prev},
    {"lv_display_get_screen_loading", w_lv_display_get_screen_loading},
    {"lv_display_get_screen_by_name", w_lv_display_get_screen_by_name},
    {"lv_display_get_layer_top", w_lv_display_get_layer_top},
    {"lv_display_get_layer_sys", w_lv_display_get_layer_sys},
    {"lv_display_get_layer_bottom", w_lv_display_get_layer_bottom},
    {"lv_display_get_inactive_time", w_lv_display_get_inactive_time},
    {"lv_display_trigger_activity", w_lv_display_trigger_activity},
    {"lv_display_enable_invalidation", w_lv_display_enable_invalidation},
    {"lv_display_is_invalidation_enabled", w_lv_display_is_invalidation_enabled},
  };
  return table(items);
}

}  // namespace lvb
