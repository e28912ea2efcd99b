// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_barcode_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_barcode_create(parent), a.where());
}

/** lv_barcode_set_dark_color and 1 more: the table says which. */
napi_value w_lv_barcode_set_dark_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_barcode_class, "barcode");
  const lv_color_t color = a.color(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_barcode_set_dark_color)>()(obj, color);
  return nullptr;
}

napi_value w_lv_barcode_set_scale(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_barcode_class, "barcode");
  const uint16_t scale = a.integer<uint16_t>(1);
  if (a.failed()) return nullptr;
  if (!(scale >= 1 && scale <= 100)) return refuse(a, 1, "1 to 100");
  lv_barcode_set_scale(obj, scale);
  return nullptr;
}

napi_value w_lv_barcode_set_direction(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_barcode_class, "barcode");
  const lv_dir_t direction = static_cast<lv_dir_t>(bits(a, 1, 0xfu));
  if (a.failed()) return nullptr;
  if (!(direction == LV_DIR_HOR || direction == LV_DIR_VER)) return refuse(a, 1, "LV_DIR.HOR or LV_DIR.VER");
  lv_barcode_set_direction(obj, direction);
  return nullptr;
}

napi_value w_lv_barcode_set_tiled(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_barcode_class, "barcode");
  const bool tiled = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_barcode_set_tiled(obj, tiled);
  return nullptr;
}

napi_value w_lv_barcode_set_encoding(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_barcode_class, "barcode");
  const lv_barcode_encoding_t encoding = static_cast<lv_barcode_encoding_t>(a.choice(1, 0, 1));
  if (a.failed()) return nullptr;
  lv_barcode_set_encoding(obj, encoding);
  return nullptr;
}

napi_value w_lv_barcode_update(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_barcode_class, "barcode");
  Text data;
  a.text(1, data);
  if (a.failed()) return nullptr;
  if (!(is_printable(data.c_str(), 200))) return refuse(a, 1, "up to 200 printable ASCII characters");
  return js_number(env, static_cast<uint32_t>(lv_barcode_update(obj, data.c_str())));
}

/** lv_barcode_get_dark_color and 1 more: the table says which. */
napi_value w_lv_barcode_get_dark_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_barcode_class, "barcode");
  if (a.failed()) return nullptr;
  return js_color(env, a.target<decltype(lv_barcode_get_dark_color)>()(obj));
}

napi_value w_lv_barcode_get_scale(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_barcode_class, "barcode");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_barcode_get_scale(obj)));
}

napi_value w_lv_barcode_get_encoding(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_barcode_class, "barcode");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_barcode_get_encoding(obj)));
}

}  // namespace

ExportTable generated_barcode() {
  static const Export items[] = {
    {"lv_barcode_create", w_lv_barcode_create},
    {"lv_barcode_set_dark_color", w_lv_barcode_set_dark_color, reinterpret_cast<Target>(static_cast<decltype(lv_barcode_set_dark_color) *>(lv_barcode_set_dark_color))},
    {"lv_barcode_set_light_color", w_lv_barcode_set_dark_color, reinterpret_cast<Target>(static_cast<decltype(lv_barcode_set_dark_color) *>(lv_barcode_set_light_color))},
    {"lv_barcode_set_scale", w_lv_barcode_set_scale},
    {"lv_barcode_set_direction", w_lv_barcode_set_direction},
    {"lv_barcode_set_tiled", w_lv_barcode_set_tiled},
    {"lv_barcode_set_encoding", w_lv_barcode_set_encoding},
    {"lv_barcode_update", w_lv_barcode_update},
    {"lv_barcode_get_dark_color", w_lv_barcode_get_dark_color, reinterpret_cast<Target>(static_cast<decltype(lv_barcode_get_dark_color) *>(lv_barcode_get_dark_color))},
    {"lv_barcode_get_light_color", w_lv_barcode_get_dark_color, reinterpret_cast<Target>(static_cast<decltype(lv_barcode_get_dark_color) *>(lv_barcode_get_light_color))},
    {"lv_barcode_get_scale", w_lv_barcode_get_scale},
    {"lv_barcode_get_encoding", w_lv_barcode_get_encoding},
  };
  return table(items);
}

}  // namespace lvb
