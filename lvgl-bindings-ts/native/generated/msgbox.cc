// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_msgbox_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj_or_null(0);
  if (a.failed()) return nullptr;
  if (!parent && !lv_display_get_default()) return obj_or_throw(env, nullptr, a.where());
  return obj_or_throw(env, lv_msgbox_create(parent), a.where());
}

/** lv_msgbox_add_title and 2 more: the table says which. */
napi_value w_lv_msgbox_add_title(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  Text title;
  a.text(1, title);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, a.target<decltype(lv_msgbox_add_title)>()(obj, title.c_str()), a.where());
}

napi_value w_lv_msgbox_add_header_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  Source icon;
  icon.read(a, 1, true);
  if (a.failed()) return nullptr;
  icon.keep_each(a, 0, Kind::Obj, keep_key("lv_msgbox_add_header_button"));
  return obj_or_throw(env, lv_msgbox_add_header_button(obj, icon.get()), a.where());
}

napi_value w_lv_msgbox_add_close_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_msgbox_add_close_button(obj), a.where());
}

/** lv_msgbox_get_header and 3 more: the table says which. */
napi_value w_lv_msgbox_get_header(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_msgbox_class, "msgbox");
  if (a.failed()) return nullptr;
  return obj_to_js(env, a.target<decltype(lv_msgbox_get_header)>()(obj));
}

}  // namespace

ExportTable generated_msgbox() {
  static const Export items[] = {
    {"lv_msgbox_create", w_lv_msgbox_create},
    {"lv_msgbox_add_title", w_lv_msgbox_add_title, reinterpret_cast<Target>(static_cast<decltype(lv_msgbox_add_title) *>(lv_msgbox_add_title))},
    {"lv_msgbox_add_header_button", w_lv_msgbox_add_header_button},
    {"lv_msgbox_add_text", w_lv_msgbox_add_title, reinterpret_cast<Target>(static_cast<decltype(lv_msgbox_add_title) *>(lv_msgbox_add_text))},
    {"lv_msgbox_add_footer_button", w_lv_msgbox_add_title, reinterpret_cast<Target>(static_cast<decltype(lv_msgbox_add_title) *>(lv_msgbox_add_footer_button))},
    {"lv_msgbox_add_close_button", w_lv_msgbox_add_close_button},
    {"lv_msgbox_get_header", w_lv_msgbox_get_header, reinterpret_cast<Target>(static_cast<decltype(lv_msgbox_get_header) *>(lv_msgbox_get_header))},
    {"lv_msgbox_get_footer", w_lv_msgbox_get_header, reinterpret_cast<Target>(static_cast<decltype(lv_msgbox_get_header) *>(lv_msgbox_get_footer))},
    {"lv_msgbox_get_content", w_lv_msgbox_get_header, reinterpret_cast<Target>(static_cast<decltype(lv_msgbox_get_header) *>(lv_msgbox_get_content))},
    {"lv_msgbox_get_title", w_lv_msgbox_get_header, reinterpret_cast<Target>(static_cast<decltype(lv_msgbox_get_header) *>(lv_msgbox_get_title))},
  };
  return table(items);
}

}  // namespace lvb
