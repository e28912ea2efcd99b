// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_msgbox_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_create", 1);
  lv_obj_t *parent = a.obj_or_null(0);
  if (a.failed()) return nullptr;
  if (!parent && !lv_display_get_default()) return obj_or_throw(env, nullptr, "lv_msgbox_create");
  return obj_or_throw(env, lv_msgbox_create(parent), "lv_msgbox_create");
}

napi_value w_lv_msgbox_add_title(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_add_title", 2);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  Text title;
  a.text(1, title);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_msgbox_add_title(obj, title.c_str()), "lv_msgbox_add_title");
}

napi_value w_lv_msgbox_add_header_button(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_add_header_button", 2);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  Source icon;
  icon.read(a, 1, true);
  if (a.failed()) return nullptr;
  icon.keep_each(a, 0, Kind::Obj, keep_key("lv_msgbox_add_header_button"));
  return obj_or_throw(env, lv_msgbox_add_header_button(obj, icon.get()), "lv_msgbox_add_header_button");
}

napi_value w_lv_msgbox_add_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_add_text", 2);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  Text text;
  a.text(1, text);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_msgbox_add_text(obj, text.c_str()), "lv_msgbox_add_text");
}

napi_value w_lv_msgbox_add_footer_button(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_add_footer_button", 2);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  Text text;
  a.text(1, text);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_msgbox_add_footer_button(obj, text.c_str()), "lv_msgbox_add_footer_button");
}

napi_value w_lv_msgbox_add_close_button(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_add_close_button", 1);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_msgbox_add_close_button(obj), "lv_msgbox_add_close_button");
}

napi_value w_lv_msgbox_get_header(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_get_header", 1);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_msgbox_get_header(obj));
}

napi_value w_lv_msgbox_get_footer(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_get_footer", 1);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_msgbox_get_footer(obj));
}

napi_value w_lv_msgbox_get_content(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_get_content", 1);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_msgbox_get_content(obj));
}

napi_value w_lv_msgbox_get_title(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_get_title", 1);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_msgbox_get_title(obj));
}

}  // namespace

ExportTable generated_msgbox() {
  static const Export items[] = {
    {"lv_msgbox_create", w_lv_msgbox_create},
    {"lv_msgbox_add_title", w_lv_msgbox_add_title},
    {"lv_msgbox_add_header_button", w_lv_msgbox_add_header_button},
    {"lv_msgbox_add_text", w_lv_msgbox_add_text},
    {"lv_msgbox_add_footer_button", w_lv_msgbox_add_footer_button},
    {"lv_msgbox_add_close_button", w_lv_msgbox_add_close_button},
    {"lv_msgbox_get_header", w_lv_msgbox_get_header},
    {"lv_msgbox_get_footer", w_lv_msgbox_get_footer},
    {"lv_msgbox_get_content", w_lv_msgbox_get_content},
    {"lv_msgbox_get_title", w_lv_msgbox_get_title},
  };
  return table(items);
}

}  // namespace lvb
