// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_qrcode_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_qrcode_create(parent), a.where());
}

napi_value w_lv_qrcode_set_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_qrcode_class, "qrcode");
  const int32_t size = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  if (!(size >= 1 && size <= 2048)) return refuse(a, 1, "1 to 2048");
  lv_qrcode_set_size(obj, size);
  return nullptr;
}

/** lv_qrcode_set_dark_color and 1 more: the table says which. */
napi_value w_lv_qrcode_set_dark_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_qrcode_class, "qrcode");
  const lv_color_t color = a.color(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_qrcode_set_dark_color)>()(obj, color);
  return nullptr;
}

napi_value w_lv_qrcode_set_data(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_qrcode_class, "qrcode");
  Text data;
  a.text(1, data);
  if (a.failed()) return nullptr;
  if (!(data.length() >= 1 && data.length() <= 2953)) return refuse(a, 1, "1 to 2953 bytes of text");
  lv_qrcode_set_data(obj, data.c_str());
  return nullptr;
}

napi_value w_lv_qrcode_set_quiet_zone(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_qrcode_class, "qrcode");
  const bool enable = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_qrcode_set_quiet_zone(obj, enable);
  return nullptr;
}

}  // namespace

ExportTable generated_qrcode() {
  static const Export items[] = {
    {"lv_qrcode_create", w_lv_qrcode_create},
    {"lv_qrcode_set_size", w_lv_qrcode_set_size},
    {"lv_qrcode_set_dark_color", w_lv_qrcode_set_dark_color, reinterpret_cast<Target>(static_cast<decltype(lv_qrcode_set_dark_color) *>(lv_qrcode_set_dark_color))},
    {"lv_qrcode_set_light_color", w_lv_qrcode_set_dark_color, reinterpret_cast<Target>(static_cast<decltype(lv_qrcode_set_dark_color) *>(lv_qrcode_set_light_color))},
    {"lv_qrcode_set_data", w_lv_qrcode_set_data},
    {"lv_qrcode_set_quiet_zone", w_lv_qrcode_set_quiet_zone},
  };
  return table(items);
}

}  // namespace lvb
