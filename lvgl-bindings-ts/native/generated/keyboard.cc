// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_keyboard_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_keyboard_create(parent), a.where());
}

napi_value w_lv_keyboard_set_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *kb = a.widget(0, &lv_keyboard_class, "keyboard");
  const lv_keyboard_mode_t mode = static_cast<lv_keyboard_mode_t>(a.choice(1, 0, 7));
  if (a.failed()) return nullptr;
  lv_keyboard_set_mode(kb, mode);
  return nullptr;
}

napi_value w_lv_keyboard_set_popovers(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *kb = a.widget(0, &lv_keyboard_class, "keyboard");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_keyboard_set_popovers(kb, en);
  return nullptr;
}

napi_value w_lv_keyboard_get_textarea(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *kb = a.widget(0, &lv_keyboard_class, "keyboard");
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_keyboard_get_textarea(kb));
}

napi_value w_lv_keyboard_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *kb = a.widget(0, &lv_keyboard_class, "keyboard");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_keyboard_get_mode(kb)));
}

napi_value w_lv_keyboard_get_popovers(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_keyboard_class, "keyboard");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_keyboard_get_popovers(obj));
}

napi_value w_lv_keyboard_get_selected_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_keyboard_class, "keyboard");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_keyboard_get_selected_button(obj)));
}

napi_value w_lv_keyboard_get_button_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_keyboard_class, "keyboard");
  const uint32_t btn_id = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  return js_text(env, lv_keyboard_get_button_text(obj, btn_id));
}

}  // namespace

ExportTable generated_keyboard() {
  static const Export items[] = {
    {"lv_keyboard_create", w_lv_keyboard_create},
    {"lv_keyboard_set_mode", w_lv_keyboard_set_mode},
    {"lv_keyboard_set_popovers", w_lv_keyboard_set_popovers},
    {"lv_keyboard_get_textarea", w_lv_keyboard_get_textarea},
    {"lv_keyboard_get_mode", w_lv_keyboard_get_mode},
    {"lv_keyboard_get_popovers", w_lv_keyboard_get_popovers},
    {"lv_keyboard_get_selected_button", w_lv_keyboard_get_selected_button},
    {"lv_keyboard_get_button_text", w_lv_keyboard_get_button_text},
  };
  return table(items);
}

}  // namespace lvb
