// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_tabview_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, [&] {
    lv_obj_t *made = lv_tabview_create(parent);
    if (made) tabview_made(made);
    return made;
  }(), a.where());
}

/** lv_tabview_add_tab and 1 more: the table says which. */
napi_value w_lv_tabview_add_tab(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_tabview_class, "tabview");
  Text name;
  a.text(1, name);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, a.target<decltype(lv_tabview_add_tab)>()(obj, name.c_str()), a.where());
}

napi_value w_lv_tabview_set_tab_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_tabview_class, "tabview");
  const uint32_t idx = a.integer<uint32_t>(1);
  Text new_name;
  a.text(2, new_name);
  if (a.failed()) return nullptr;
  if (!(has_tab_label(obj, idx))) return refuse(a, 1, "the place of a tab whose button has a label");
  lv_tabview_set_tab_text(obj, idx, new_name.c_str());
  return nullptr;
}

napi_value w_lv_tabview_set_active(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_tabview_class, "tabview");
  const uint32_t idx = a.integer<uint32_t>(1);
  const bool anim_en = a.boolean(2);
  if (a.failed()) return nullptr;
  if (!(idx < lv_tabview_get_tab_count(obj))) return refuse(a, 1, "the place of a tab");
  lv_tabview_set_active(obj, idx, anim_en);
  return nullptr;
}

napi_value w_lv_tabview_set_tab_bar_position(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_tabview_class, "tabview");
  const lv_dir_t dir = static_cast<lv_dir_t>(bits(a, 1, 0xfu));
  if (a.failed()) return nullptr;
  lv_tabview_set_tab_bar_position(obj, dir);
  return nullptr;
}

napi_value w_lv_tabview_set_tab_bar_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_tabview_class, "tabview");
  const int32_t size = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_tabview_set_tab_bar_size(obj, size);
  return nullptr;
}

/** lv_tabview_get_tab_count and 1 more: the table says which. */
napi_value w_lv_tabview_get_tab_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_tabview_class, "tabview");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_tabview_get_tab_count)>()(obj)));
}

napi_value w_lv_tabview_get_tab_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_tabview_class, "tabview");
  const int32_t idx = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_tabview_get_tab_button(obj, idx));
}

/** lv_tabview_get_content and 1 more: the table says which. */
napi_value w_lv_tabview_get_content(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_tabview_class, "tabview");
  if (a.failed()) return nullptr;
  return obj_to_js(env, a.target<decltype(lv_tabview_get_content)>()(obj));
}

napi_value w_lv_tabview_get_tab_bar_position(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_tabview_class, "tabview");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_tabview_get_tab_bar_position(obj)));
}

}  // namespace

ExportTable generated_tabview() {
  static const Export items[] = {
    {"lv_tabview_create", w_lv_tabview_create},
    {"lv_tabview_add_tab", w_lv_tabview_add_tab, reinterpret_cast<Target>(static_cast<decltype(lv_tabview_add_tab) *>(lv_tabview_add_tab))},
    {"lv_tabview_set_tab_text", w_lv_tabview_set_tab_text},
    {"lv_tabview_set_tab_translation_tag", w_lv_tabview_add_tab, reinterpret_cast<Target>(static_cast<decltype(lv_tabview_add_tab) *>(lv_tabview_set_tab_translation_tag))},
    {"lv_tabview_set_active", w_lv_tabview_set_active},
    {"lv_tabview_set_tab_bar_position", w_lv_tabview_set_tab_bar_position},
    {"lv_tabview_set_tab_bar_size", w_lv_tabview_set_tab_bar_size},
    {"lv_tabview_get_tab_count", w_lv_tabview_get_tab_count, reinterpret_cast<Target>(static_cast<decltype(lv_tabview_get_tab_count) *>(lv_tabview_get_tab_count))},
    {"lv_tabview_get_tab_active", w_lv_tabview_get_tab_count, reinterpret_cast<Target>(static_cast<decltype(lv_tabview_get_tab_count) *>(lv_tabview_get_tab_active))},
    {"lv_tabview_get_tab_button", w_lv_tabview_get_tab_button},
    {"lv_tabview_get_content", w_lv_tabview_get_content, reinterpret_cast<Target>(static_cast<decltype(lv_tabview_get_content) *>(lv_tabview_get_content))},
    {"lv_tabview_get_tab_bar", w_lv_tabview_get_content, reinterpret_cast<Target>(static_cast<decltype(lv_tabview_get_content) *>(lv_tabview_get_tab_bar))},
    {"lv_tabview_get_tab_bar_position", w_lv_tabview_get_tab_bar_position},
  };
  return table(items);
}

}  // namespace lvb
