// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_textarea_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_textarea_create(parent), a.where());
}

napi_value w_lv_textarea_add_char(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const uint32_t c = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(is_letter(c))) return refuse(a, 1, "the UTF-8 bytes of one letter, first byte lowest");
  lv_textarea_add_char(obj, c);
  return nullptr;
}

/** lv_textarea_add_text and 1 more: the table says which. */
napi_value w_lv_textarea_add_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  if (!(txt.length() <= 4096 || (lv_textarea_get_max_length(obj) == 0 && !lv_textarea_get_accepted_chars(obj)))) return refuse(a, 1, "a text of at most 4096 bytes where a length or accepted characters are set");
  a.target<decltype(lv_textarea_add_text)>()(obj, txt.c_str());
  return nullptr;
}

/** lv_textarea_delete_char and 6 more: the table says which. */
napi_value w_lv_textarea_delete_char(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  a.target<decltype(lv_textarea_delete_char)>()(obj);
  return nullptr;
}

/** lv_textarea_set_placeholder_text and 2 more: the table says which. */
napi_value w_lv_textarea_set_placeholder_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_textarea_set_placeholder_text)>()(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_cursor_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const int32_t pos = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_cursor_pos(obj, pos);
  return nullptr;
}

/** lv_textarea_set_cursor_click_pos and 3 more: the table says which. */
napi_value w_lv_textarea_set_cursor_click_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_textarea_set_cursor_click_pos)>()(obj, en);
  return nullptr;
}

napi_value w_lv_textarea_set_password_bullet(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text bullet;
  a.text(1, bullet);
  if (a.failed()) return nullptr;
  if (!(lv_text_get_encoded_length(bullet.c_str()) <= 1)) return refuse(a, 1, "one character, or none");
  lv_textarea_set_password_bullet(obj, bullet.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_accepted_chars_static(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  KeptText list;
  list.read(a, 1);
  if (a.failed()) return nullptr;
  lv_textarea_set_accepted_chars_static(obj, list.c_str());
  list.keep(a, 0, Kind::Obj, keep_key("lv_textarea_set_accepted_chars_static"));
  return nullptr;
}

/** lv_textarea_set_max_length and 1 more: the table says which. */
napi_value w_lv_textarea_set_max_length(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const uint32_t num = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_textarea_set_max_length)>()(obj, num);
  return nullptr;
}

napi_value w_lv_textarea_set_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const lv_text_align_t align = static_cast<lv_text_align_t>(a.choice(1, 0, 3));
  if (a.failed()) return nullptr;
  lv_textarea_set_align(obj, align);
  return nullptr;
}

napi_value w_lv_textarea_get_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_text(env, lv_textarea_get_text(obj));
}

/** lv_textarea_get_placeholder_text and 2 more: the table says which. */
napi_value w_lv_textarea_get_placeholder_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_text(env, a.target<decltype(lv_textarea_get_placeholder_text)>()(obj));
}

napi_value w_lv_textarea_get_label(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_textarea_get_label(obj), a.where());
}

napi_value w_lv_textarea_get_cursor_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_textarea_get_cursor_pos(obj)));
}

/** lv_textarea_get_cursor_click_pos and 1 more: the table says which. */
napi_value w_lv_textarea_get_cursor_click_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_textarea_get_cursor_click_pos)>()(obj));
}

/** lv_textarea_get_password_mode and 2 more: the table says which. */
napi_value w_lv_textarea_get_password_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_textarea_get_password_mode)>()(obj));
}

/** lv_textarea_get_max_length and 2 more: the table says which. */
napi_value w_lv_textarea_get_max_length(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_textarea_get_max_length)>()(obj)));
}

}  // namespace

ExportTable generated_textarea() {
  static const Export items[] = {
    {"lv_textarea_create", w_lv_textarea_create},
    {"lv_textarea_add_char", w_lv_textarea_add_char},
    {"lv_textarea_add_text", w_lv_textarea_add_text, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_add_text) *>(lv_textarea_add_text))},
    {"lv_textarea_delete_char", w_lv_textarea_delete_char, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_delete_char) *>(lv_textarea_delete_char))},
    {"lv_textarea_delete_char_forward", w_lv_textarea_delete_char, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_delete_char) *>(lv_textarea_delete_char_forward))},
    {"lv_textarea_set_text", w_lv_textarea_add_text, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_add_text) *>(lv_textarea_set_text))},
    {"lv_textarea_set_placeholder_text", w_lv_textarea_set_placeholder_text, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_set_placeholder_text) *>(lv_textarea_set_placeholder_text))},
    {"lv_textarea_set_cursor_pos", w_lv_textarea_set_cursor_pos},
    {"lv_textarea_set_cursor_click_pos", w_lv_textarea_set_cursor_click_pos, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_set_cursor_click_pos) *>(lv_textarea_set_cursor_click_pos))},
    {"lv_textarea_set_password_mode", w_lv_textarea_set_cursor_click_pos, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_set_cursor_click_pos) *>(lv_textarea_set_password_mode))},
    {"lv_textarea_set_password_bullet", w_lv_textarea_set_password_bullet},
    {"lv_textarea_set_one_line", w_lv_textarea_set_cursor_click_pos, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_set_cursor_click_pos) *>(lv_textarea_set_one_line))},
    {"lv_textarea_set_accepted_chars", w_lv_textarea_set_placeholder_text, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_set_placeholder_text) *>(lv_textarea_set_accepted_chars))},
    {"lv_textarea_set_accepted_chars_static", w_lv_textarea_set_accepted_chars_static},
    {"lv_textarea_set_max_length", w_lv_textarea_set_max_length, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_set_max_length) *>(lv_textarea_set_max_length))},
    {"lv_textarea_set_insert_replace", w_lv_textarea_set_placeholder_text, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_set_placeholder_text) *>(lv_textarea_set_insert_replace))},
    {"lv_textarea_set_text_selection", w_lv_textarea_set_cursor_click_pos, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_set_cursor_click_pos) *>(lv_textarea_set_text_selection))},
    {"lv_textarea_set_password_show_time", w_lv_textarea_set_max_length, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_set_max_length) *>(lv_textarea_set_password_show_time))},
    {"lv_textarea_set_align", w_lv_textarea_set_align},
    {"lv_textarea_get_text", w_lv_textarea_get_text},
    {"lv_textarea_get_placeholder_text", w_lv_textarea_get_placeholder_text, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_placeholder_text) *>(lv_textarea_get_placeholder_text))},
    {"lv_textarea_get_label", w_lv_textarea_get_label},
    {"lv_textarea_get_cursor_pos", w_lv_textarea_get_cursor_pos},
    {"lv_textarea_get_cursor_click_pos", w_lv_textarea_get_cursor_click_pos, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_cursor_click_pos) *>(lv_textarea_get_cursor_click_pos))},
    {"lv_textarea_get_password_mode", w_lv_textarea_get_password_mode, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_password_mode) *>(lv_textarea_get_password_mode))},
    {"lv_textarea_get_password_bullet", w_lv_textarea_get_placeholder_text, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_placeholder_text) *>(lv_textarea_get_password_bullet))},
    {"lv_textarea_get_one_line", w_lv_textarea_get_password_mode, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_password_mode) *>(lv_textarea_get_one_line))},
    {"lv_textarea_get_accepted_chars", w_lv_textarea_get_placeholder_text, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_placeholder_text) *>(lv_textarea_get_accepted_chars))},
    {"lv_textarea_get_max_length", w_lv_textarea_get_max_length, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_max_length) *>(lv_textarea_get_max_length))},
    {"lv_textarea_text_is_selected", w_lv_textarea_get_password_mode, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_password_mode) *>(lv_textarea_text_is_selected))},
    {"lv_textarea_get_text_selection", w_lv_textarea_get_cursor_click_pos, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_cursor_click_pos) *>(lv_textarea_get_text_selection))},
    {"lv_textarea_get_password_show_time", w_lv_textarea_get_max_length, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_max_length) *>(lv_textarea_get_password_show_time))},
    {"lv_textarea_get_current_char", w_lv_textarea_get_max_length, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_get_max_length) *>(lv_textarea_get_current_char))},
    {"lv_textarea_clear_selection", w_lv_textarea_delete_char, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_delete_char) *>(lv_textarea_clear_selection))},
    {"lv_textarea_cursor_right", w_lv_textarea_delete_char, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_delete_char) *>(lv_textarea_cursor_right))},
    {"lv_textarea_cursor_left", w_lv_textarea_delete_char, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_delete_char) *>(lv_textarea_cursor_left))},
    {"lv_textarea_cursor_down", w_lv_textarea_delete_char, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_delete_char) *>(lv_textarea_cursor_down))},
    {"lv_textarea_cursor_up", w_lv_textarea_delete_char, reinterpret_cast<Target>(static_cast<decltype(lv_textarea_delete_char) *>(lv_textarea_cursor_up))},
  };
  return table(items);
}

}  // namespace lvb
