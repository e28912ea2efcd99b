// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_dropdown_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, [&] {
    lv_obj_t *made = lv_dropdown_create(parent);
    if (made) dropdown_made(made);
    return made;
  }(), a.where());
}

napi_value w_lv_dropdown_set_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  Text text;
  a.text(1, text);
  if (a.failed()) return nullptr;
  lv_dropdown_set_text(obj, text.c_str());
  return nullptr;
}

napi_value w_lv_dropdown_set_text_static(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  KeptText text;
  text.read(a, 1);
  if (a.failed()) return nullptr;
  lv_dropdown_set_text_static(obj, text.c_str());
  text.keep(a, 0, Kind::Obj, keep_key("lv_dropdown_set_text_static"));
  return nullptr;
}

napi_value w_lv_dropdown_set_options(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  Text options;
  a.text(1, options);
  if (a.failed()) return nullptr;
  if (!(!is_bound(obj))) return refuse(a, 0, "a dropdown that is no part of a calendar: its header reads the years from it");
  lv_dropdown_set_options(obj, options.c_str());
  dropdown_options_changed(obj);
  return nullptr;
}

napi_value w_lv_dropdown_set_options_static(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  KeptText options;
  options.read(a, 1);
  if (a.failed()) return nullptr;
  if (!(!is_bound(obj))) return refuse(a, 0, "a dropdown that is no part of a calendar: its header reads the years from it");
  lv_dropdown_set_options_static(obj, options.c_str());
  dropdown_options_changed(obj);
  options.keep(a, 0, Kind::Obj, keep_key("lv_dropdown_set_options_static"));
  return nullptr;
}

napi_value w_lv_dropdown_add_option(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  Text option;
  a.text(1, option);
  const uint32_t pos = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  if (!(!is_bound(obj))) return refuse(a, 0, "a dropdown that is no part of a calendar: its header reads the years from it");
  lv_dropdown_add_option(obj, option.c_str(), pos);
  dropdown_options_changed(obj);
  return nullptr;
}

napi_value w_lv_dropdown_clear_options(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  if (a.failed()) return nullptr;
  if (!(!is_bound(obj))) return refuse(a, 0, "a dropdown that is no part of a calendar: its header reads the years from it");
  lv_dropdown_clear_options(obj);
  dropdown_options_changed(obj);
  return nullptr;
}

napi_value w_lv_dropdown_set_selected(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  const uint32_t sel_opt = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  lv_dropdown_set_selected(obj, sel_opt);
  return nullptr;
}

napi_value w_lv_dropdown_set_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  const lv_dir_t dir = static_cast<lv_dir_t>(bits(a, 1, 0xfu));
  if (a.failed()) return nullptr;
  lv_dropdown_set_dir(obj, dir);
  return nullptr;
}

napi_value w_lv_dropdown_set_symbol(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  Source symbol;
  symbol.read(a, 1, true);
  if (a.failed()) return nullptr;
  lv_dropdown_set_symbol(obj, symbol.get());
  symbol.keep(a, 0, Kind::Obj, keep_key("lv_dropdown_set_symbol"));
  return nullptr;
}

napi_value w_lv_dropdown_set_selected_highlight(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_dropdown_set_selected_highlight(obj, en);
  return nullptr;
}

napi_value w_lv_dropdown_get_list(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_dropdown_get_list(obj));
}

napi_value w_lv_dropdown_get_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  if (a.failed()) return nullptr;
  return js_text(env, lv_dropdown_get_text(obj));
}

napi_value w_lv_dropdown_get_options(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  if (a.failed()) return nullptr;
  return js_text(env, lv_dropdown_get_options(obj));
}

/** lv_dropdown_get_selected and 1 more: the table says which. */
napi_value w_lv_dropdown_get_selected(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_dropdown_get_selected)>()(obj)));
}

napi_value w_lv_dropdown_get_option_index(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  Text option;
  a.text(1, option);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_dropdown_get_option_index(obj, option.c_str())));
}

/** lv_dropdown_get_selected_highlight and 1 more: the table says which. */
napi_value w_lv_dropdown_get_selected_highlight(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_dropdown_get_selected_highlight)>()(obj));
}

napi_value w_lv_dropdown_get_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_dropdown_get_dir(obj)));
}

/** lv_dropdown_open and 1 more: the table says which. */
napi_value w_lv_dropdown_open(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *dropdown_obj = a.widget(0, &lv_dropdown_class, "dropdown");
  if (a.failed()) return nullptr;
  a.target<decltype(lv_dropdown_open)>()(dropdown_obj);
  return nullptr;
}

napi_value w_lv_dropdown_bind_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_dropdown_bind_value", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_dropdown_bind_value(obj, subject), 0, 1);
}

}  // namespace

ExportTable generated_dropdown() {
  static const Export items[] = {
    {"lv_dropdown_create", w_lv_dropdown_create},
    {"lv_dropdown_set_text", w_lv_dropdown_set_text},
    {"lv_dropdown_set_text_static", w_lv_dropdown_set_text_static},
    {"lv_dropdown_set_options", w_lv_dropdown_set_options},
    {"lv_dropdown_set_options_static", w_lv_dropdown_set_options_static},
    {"lv_dropdown_add_option", w_lv_dropdown_add_option},
    {"lv_dropdown_clear_options", w_lv_dropdown_clear_options},
    {"lv_dropdown_set_selected", w_lv_dropdown_set_selected},
    {"lv_dropdown_set_dir", w_lv_dropdown_set_dir},
    {"lv_dropdown_set_symbol", w_lv_dropdown_set_symbol},
    {"lv_dropdown_set_selected_highlight", w_lv_dropdown_set_selected_highlight},
    {"lv_dropdown_get_list", w_lv_dropdown_get_list},
    {"lv_dropdown_get_text", w_lv_dropdown_get_text},
    {"lv_dropdown_get_options", w_lv_dropdown_get_options},
    {"lv_dropdown_get_selected", w_lv_dropdown_get_selected, reinterpret_cast<Target>(static_cast<decltype(lv_dropdown_get_selected) *>(lv_dropdown_get_selected))},
    {"lv_dropdown_get_option_count", w_lv_dropdown_get_selected, reinterpret_cast<Target>(static_cast<decltype(lv_dropdown_get_selected) *>(lv_dropdown_get_option_count))},
    {"lv_dropdown_get_option_index", w_lv_dropdown_get_option_index},
    {"lv_dropdown_get_selected_highlight", w_lv_dropdown_get_selected_highlight, reinterpret_cast<Target>(static_cast<decltype(lv_dropdown_get_selected_highlight) *>(lv_dropdown_get_selected_highlight))},
    {"lv_dropdown_get_dir", w_lv_dropdown_get_dir},
    {"lv_dropdown_open", w_lv_dropdown_open, reinterpret_cast<Target>(static_cast<decltype(lv_dropdown_open) *>(lv_dropdown_open))},
    {"lv_dropdown_close", w_lv_dropdown_open, reinterpret_cast<Target>(static_cast<decltype(lv_dropdown_open) *>(lv_dropdown_close))},
    {"lv_dropdown_is_open", w_lv_dropdown_get_selected_highlight, reinterpret_cast<Target>(static_cast<decltype(lv_dropdown_get_selected_highlight) *>(lv_dropdown_is_open))},
    {"lv_dropdown_bind_value", w_lv_dropdown_bind_value},
  };
  return table(items);
}

}  // namespace lvb
