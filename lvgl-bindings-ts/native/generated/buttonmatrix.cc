// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_buttonmatrix_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_buttonmatrix_create(parent), a.where());
}

napi_value w_lv_buttonmatrix_set_selected_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  lv_buttonmatrix_set_selected_button(obj, btn_id);
  return nullptr;
}

/** lv_buttonmatrix_set_button_ctrl and 1 more: the table says which. */
napi_value w_lv_buttonmatrix_set_button_ctrl(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = a.integer<uint32_t>(1);
  const lv_buttonmatrix_ctrl_t ctrl = static_cast<lv_buttonmatrix_ctrl_t>(bits(a, 2, 0xffffu));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_buttonmatrix_set_button_ctrl)>()(obj, btn_id, ctrl);
  return nullptr;
}

/** lv_buttonmatrix_set_button_ctrl_all and 1 more: the table says which. */
napi_value w_lv_buttonmatrix_set_button_ctrl_all(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const lv_buttonmatrix_ctrl_t ctrl = static_cast<lv_buttonmatrix_ctrl_t>(bits(a, 1, 0xffffu));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_buttonmatrix_set_button_ctrl_all)>()(obj, ctrl);
  return nullptr;
}

napi_value w_lv_buttonmatrix_set_button_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = a.integer<uint32_t>(1);
  const uint32_t width = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  lv_buttonmatrix_set_button_width(obj, btn_id, width);
  return nullptr;
}

napi_value w_lv_buttonmatrix_set_one_checked(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_buttonmatrix_set_one_checked(obj, en);
  return nullptr;
}

napi_value w_lv_buttonmatrix_get_selected_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_buttonmatrix_get_selected_button(obj)));
}

napi_value w_lv_buttonmatrix_get_button_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  return js_text(env, lv_buttonmatrix_get_button_text(obj, btn_id));
}

napi_value w_lv_buttonmatrix_has_button_ctrl(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = a.integer<uint32_t>(1);
  const lv_buttonmatrix_ctrl_t ctrl = static_cast<lv_buttonmatrix_ctrl_t>(bits(a, 2, 0xffffu));
  if (a.failed()) return nullptr;
  return js_bool(env, lv_buttonmatrix_has_button_ctrl(obj, btn_id, ctrl));
}

napi_value w_lv_buttonmatrix_get_one_checked(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_buttonmatrix_get_one_checked(obj));
}

}  // namespace

ExportTable generated_buttonmatrix() {
  static const Export items[] = {
    {"lv_buttonmatrix_create", w_lv_buttonmatrix_create},
    {"lv_buttonmatrix_set_selected_button", w_lv_buttonmatrix_set_selected_button},
    {"lv_buttonmatrix_set_button_ctrl", w_lv_buttonmatrix_set_button_ctrl, reinterpret_cast<Target>(static_cast<decltype(lv_buttonmatrix_set_button_ctrl) *>(lv_buttonmatrix_set_button_ctrl))},
    {"lv_buttonmatrix_clear_button_ctrl", w_lv_buttonmatrix_set_button_ctrl, reinterpret_cast<Target>(static_cast<decltype(lv_buttonmatrix_set_button_ctrl) *>(lv_buttonmatrix_clear_button_ctrl))},
    {"lv_buttonmatrix_set_button_ctrl_all", w_lv_buttonmatrix_set_button_ctrl_all, reinterpret_cast<Target>(static_cast<decltype(lv_buttonmatrix_set_button_ctrl_all) *>(lv_buttonmatrix_set_button_ctrl_all))},
    {"lv_buttonmatrix_clear_button_ctrl_all", w_lv_buttonmatrix_set_button_ctrl_all, reinterpret_cast<Target>(static_cast<decltype(lv_buttonmatrix_set_button_ctrl_all) *>(lv_buttonmatrix_clear_button_ctrl_all))},
    {"lv_buttonmatrix_set_button_width", w_lv_buttonmatrix_set_button_width},
    {"lv_buttonmatrix_set_one_checked", w_lv_buttonmatrix_set_one_checked},
    {"lv_buttonmatrix_get_selected_button", w_lv_buttonmatrix_get_selected_button},
    {"lv_buttonmatrix_get_button_text", w_lv_buttonmatrix_get_button_text},
    {"lv_buttonmatrix_has_button_ctrl", w_lv_buttonmatrix_has_button_ctrl},
    {"lv_buttonmatrix_get_one_checked", w_lv_buttonmatrix_get_one_checked},
  };
  return table(items);
}

}  // namespace lvb
