// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_test_indev_create_all(napi_env env, napi_callback_info info) {
  lv_test_indev_create_all();
  return nullptr;
}

napi_value w_lv_test_indev_delete_all(napi_env env, napi_callback_info info) {
  lv_test_indev_delete_all();
  return nullptr;
}

napi_value w_lv_test_indev_get_indev(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_indev_type_t type = static_cast<lv_indev_type_t>(a.choice(0, 0, 4));
  if (a.failed()) return nullptr;
  return indev_to_js(env, lv_test_indev_get_indev(type));
}

/** lv_test_mouse_move_to and 1 more: the table says which. */
napi_value w_lv_test_mouse_move_to(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  const int32_t x = a.integer<int32_t>(0);
  const int32_t y = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_test_mouse_move_to)>()(x, y);
  return nullptr;
}

napi_value w_lv_test_mouse_move_to_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  lv_test_mouse_move_to_obj(obj);
  return nullptr;
}

napi_value w_lv_test_mouse_press(napi_env env, napi_callback_info info) {
  lv_test_mouse_press();
  return nullptr;
}

napi_value w_lv_test_mouse_release(napi_env env, napi_callback_info info) {
  lv_test_mouse_release();
  return nullptr;
}

napi_value w_lv_test_key_press(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const uint32_t k = a.integer<uint32_t>(0);
  if (a.failed()) return nullptr;
  lv_test_key_press(k);
  return nullptr;
}

napi_value w_lv_test_key_release(napi_env env, napi_callback_info info) {
  lv_test_key_release();
  return nullptr;
}

napi_value w_lv_test_encoder_add_diff(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const int32_t d = a.integer<int32_t>(0);
  if (a.failed()) return nullptr;
  lv_test_encoder_add_diff(d);
  return nullptr;
}

napi_value w_lv_test_encoder_press(napi_env env, napi_callback_info info) {
  lv_test_encoder_press();
  return nullptr;
}

napi_value w_lv_test_encoder_release(napi_env env, napi_callback_info info) {
  lv_test_encoder_release();
  return nullptr;
}

}  // namespace

ExportTable generated_test() {
  static const Export items[] = {
    {"lv_test_indev_create_all", w_lv_test_indev_create_all},
    {"lv_test_indev_delete_all", w_lv_test_indev_delete_all},
    {"lv_test_indev_get_indev", w_lv_test_indev_get_indev},
    {"lv_test_mouse_move_to", w_lv_test_mouse_move_to, reinterpret_cast<Target>(static_cast<decltype(lv_test_mouse_move_to) *>(lv_test_mouse_move_to))},
    {"lv_test_mouse_move_to_obj", w_lv_test_mouse_move_to_obj},
    {"lv_test_mouse_move_by", w_lv_test_mouse_move_to, reinterpret_cast<Target>(static_cast<decltype(lv_test_mouse_move_to) *>(lv_test_mouse_move_by))},
    {"lv_test_mouse_press", w_lv_test_mouse_press},
    {"lv_test_mouse_release", w_lv_test_mouse_release},
    {"lv_test_key_press", w_lv_test_key_press},
    {"lv_test_key_release", w_lv_test_key_release},
    {"lv_test_encoder_add_diff", w_lv_test_encoder_add_diff},
    {"lv_test_encoder_press", w_lv_test_encoder_press},
    {"lv_test_encoder_release", w_lv_test_encoder_release},
  };
  return table(items);
}

}  // namespace lvb
