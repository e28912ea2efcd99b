// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_checkbox_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_checkbox_create(parent), a.where());
}

napi_value w_lv_checkbox_set_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_checkbox_class, "checkbox");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  lv_checkbox_set_text(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_checkbox_set_text_static(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_checkbox_class, "checkbox");
  KeptText txt;
  txt.read(a, 1);
  if (a.failed()) return nullptr;
  lv_checkbox_set_text_static(obj, txt.c_str());
  txt.keep(a, 0, Kind::Obj, keep_key("lv_checkbox_set_text_static"));
  return nullptr;
}

napi_value w_lv_checkbox_get_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_checkbox_class, "checkbox");
  if (a.failed()) return nullptr;
  return js_text(env, lv_checkbox_get_text(obj));
}

}  // namespace

ExportTable generated_checkbox() {
  static const Export items[] = {
    {"lv_checkbox_create", w_lv_checkbox_create},
    {"lv_checkbox_set_text", w_lv_checkbox_set_text},
    {"lv_checkbox_set_text_static", w_lv_checkbox_set_text_static},
    {"lv_checkbox_get_text", w_lv_checkbox_get_text},
  };
  return table(items);
}

}  // namespace lvb
