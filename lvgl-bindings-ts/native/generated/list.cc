// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_list_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_list_create(parent), a.where());
}

/** lv_list_add_text and 1 more: the table says which. */
napi_value w_lv_list_add_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *list = a.widget(0, &lv_list_class, "list");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, a.target<decltype(lv_list_add_text)>()(list, txt.c_str()), a.where());
}

napi_value w_lv_list_add_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *list = a.widget(0, &lv_list_class, "list");
  Source icon;
  icon.read(a, 1, true);
  Text txt;
  a.text(2, txt);
  if (a.failed()) return nullptr;
  icon.keep_each(a, 0, Kind::Obj, keep_key("lv_list_add_button"));
  return obj_or_throw(env, lv_list_add_button(list, icon.get(), txt.c_str()), a.where());
}

napi_value w_lv_list_get_button_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *list = a.widget(0, &lv_list_class, "list");
  lv_obj_t *btn = a.widget(1, &lv_list_button_class, "list_button");
  if (a.failed()) return nullptr;
  return js_text(env, lv_list_get_button_text(list, btn));
}

/** lv_list_set_button_text and 1 more: the table says which. */
napi_value w_lv_list_set_button_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *list = a.widget(0, &lv_list_class, "list");
  lv_obj_t *btn = a.widget(1, &lv_list_button_class, "list_button");
  Text txt;
  a.text(2, txt);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_list_set_button_text)>()(list, btn, txt.c_str());
  return nullptr;
}

napi_value w_lv_list_add_button_translation_tag(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *list = a.widget(0, &lv_list_class, "list");
  Source icon;
  icon.read(a, 1, true);
  Text tag;
  a.text(2, tag);
  if (a.failed()) return nullptr;
  icon.keep_each(a, 0, Kind::Obj, keep_key("lv_list_add_button_translation_tag"));
  return obj_or_throw(env, lv_list_add_button_translation_tag(list, icon.get(), tag.c_str()), a.where());
}

}  // namespace

ExportTable generated_list() {
  static const Export items[] = {
    {"lv_list_create", w_lv_list_create},
    {"lv_list_add_text", w_lv_list_add_text, reinterpret_cast<Target>(static_cast<decltype(lv_list_add_text) *>(lv_list_add_text))},
    {"lv_list_add_button", w_lv_list_add_button},
    {"lv_list_get_button_text", w_lv_list_get_button_text},
    {"lv_list_set_button_text", w_lv_list_set_button_text, reinterpret_cast<Target>(static_cast<decltype(lv_list_set_button_text) *>(lv_list_set_button_text))},
    {"lv_list_add_translation_tag", w_lv_list_add_text, reinterpret_cast<Target>(static_cast<decltype(lv_list_add_text) *>(lv_list_add_translation_tag))},
    {"lv_list_add_button_translation_tag", w_lv_list_add_button_translation_tag},
    {"lv_list_set_button_translation_tag", w_lv_list_set_button_text, reinterpret_cast<Target>(static_cast<decltype(lv_list_set_button_text) *>(lv_list_set_button_translation_tag))},
  };
  return table(items);
}

}  // namespace lvb
