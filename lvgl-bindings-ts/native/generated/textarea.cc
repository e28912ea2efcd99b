// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_textarea_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_create", 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_textarea_create(parent), "lv_textarea_create");
}

napi_value w_lv_textarea_add_char(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_add_char", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const uint32_t c = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(is_letter(c))) return refuse(a, 1, "the UTF-8 bytes of one letter, first byte lowest");
  lv_textarea_add_char(obj, c);
  return nullptr;
}

napi_value w_lv_textarea_add_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_add_text", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  if (!(txt.length() <= 4096 || (lv_textarea_get_max_length(obj) == 0 && !lv_textarea_get_accepted_chars(obj)))) return refuse(a, 1, "a text of at most 4096 bytes where a length or accepted characters are set");
  lv_textarea_add_text(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_textarea_delete_char(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_delete_char", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_delete_char(obj);
  return nullptr;
}

napi_value w_lv_textarea_delete_char_forward(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_delete_char_forward", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_delete_char_forward(obj);
  return nullptr;
}

napi_value w_lv_textarea_set_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_text", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  if (!(txt.length() <= 4096 || (lv_textarea_get_max_length(obj) == 0 && !lv_textarea_get_accepted_chars(obj)))) return refuse(a, 1, "a text of at most 4096 bytes where a length or accepted characters are set");
  lv_textarea_set_text(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_placeholder_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_placeholder_text", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  lv_textarea_set_placeholder_text(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_cursor_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_cursor_pos", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const int32_t pos = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_cursor_pos(obj, pos);
  return nullptr;
}

napi_value w_lv_textarea_set_cursor_click_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_cursor_click_pos", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_cursor_click_pos(obj, en);
  return nullptr;
}

napi_value w_lv_textarea_set_password_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_password_mode", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_password_mode(obj, en);
  return nullptr;
}

napi_value w_lv_textarea_set_password_bullet(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_password_bullet", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text bullet;
  a.text(1, bullet);
  if (a.failed()) return nullptr;
  lv_textarea_set_password_bullet(obj, bullet.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_one_line(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_one_line", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_one_line(obj, en);
  return nullptr;
}

napi_value w_lv_textarea_set_accepted_chars(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_accepted_chars", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text list;
  a.text(1, list);
  if (a.failed()) return nullptr;
  lv_textarea_set_accepted_chars(obj, list.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_accepted_chars_static(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_accepted_chars_static", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  KeptText list;
  list.read(a, 1);
  if (a.failed()) return nullptr;
  lv_textarea_set_accepted_chars_static(obj, list.c_str());
  list.keep(a, 0, Kind::Obj, keep_key("lv_textarea_set_accepted_chars_static"));
  return nullptr;
}

napi_value w_lv_textarea_set_max_length(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_max_length", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const uint32_t num = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_max_length(obj, num);
  return nullptr;
}

napi_value w_lv_textarea_set_insert_replace(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_insert_replace", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  lv_textarea_set_insert_replace(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_text_selection(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_text_selection", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_text_selection(obj, en);
  return nullptr;
}

napi_value w_lv_textarea_set_password_show_time(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_password_show_time", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const uint32_t time = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_password_show_time(obj, time);
  return nullptr;
}

napi_value w_lv_textarea_set_align(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_align", 2);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const lv_text_align_t align = static_cast<lv_text_align_t>(a.choice(1, 0, 3));
  if (a.failed()) return nullptr;
  lv_textarea_set_align(obj, align);
  return nullptr;
}

napi_value w_lv_textarea_get_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_text", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_text(env, lv_textarea_get_text(obj));
}

napi_value w_lv_textarea_get_placeholder_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_placeholder_text", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_text(env, lv_textarea_get_placeholder_text(obj));
}

napi_value w_lv_textarea_get_label(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_label", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_textarea_get_label(obj), "lv_textarea_get_label");
}

napi_value w_lv_textarea_get_cursor_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_cursor_pos", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_textarea_get_cursor_pos(obj)));
}

napi_value w_lv_textarea_get_cursor_click_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_cursor_click_pos", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_get_cursor_click_pos(obj));
}

napi_value w_lv_textarea_get_password_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_password_mode", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_get_password_mode(obj));
}

napi_value w_lv_textarea_get_password_bullet(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_password_bullet", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_text(env, lv_textarea_get_password_bullet(obj));
}

napi_value w_lv_textarea_get_one_line(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_one_line", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_get_one_line(obj));
}

napi_value w_lv_textarea_get_accepted_chars(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_accepted_chars", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_text(env, lv_textarea_get_accepted_chars(obj));
}

napi_value w_lv_textarea_get_max_length(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_max_length", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_textarea_get_max_length(obj)));
}

napi_value w_lv_textarea_text_is_selected(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_text_is_selected", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_text_is_selected(obj));
}

napi_value w_lv_textarea_get_text_selection(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_text_selection", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_get_text_selection(obj));
}

napi_value w_lv_textarea_get_password_show_time(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_password_show_time", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_textarea_get_password_show_time(obj)));
}

napi_value w_lv_textarea_get_current_char(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_current_char", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_textarea_get_current_char(obj)));
}

napi_value w_lv_textarea_clear_selection(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_clear_selection", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_clear_selection(obj);
  return nullptr;
}

napi_value w_lv_textarea_cursor_right(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_cursor_right", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_cursor_right(obj);
  return nullptr;
}

napi_value w_lv_textarea_cursor_left(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_cursor_left", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_cursor_left(obj);
  return nullptr;
}

napi_value w_lv_textarea_cursor_down(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_cursor_down", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_cursor_down(obj);
  return nullptr;
}

napi_value w_lv_textarea_cursor_up(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_cursor_up", 1);
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_cursor_up(obj);
  return nullptr;
}

}  // namespace

ExportTable generated_textarea() {
  static const Export items[] = {
    {"lv_textarea_create", w_lv_textarea_create},
    {"lv_textarea_add_char", w_lv_textarea_add_char},
    {"lv_textarea_add_text", w_lv_textarea_add_text},
    {"lv_textarea_delete_char", w_lv_textarea_delete_char},
    {"lv_textarea_delete_char_forward", w_lv_textarea_delete_char_forward},
    {"lv_textarea_set_text", w_lv_textarea_set_text},
    {"lv_textarea_set_placeholder_text", w_lv_textarea_set_placeholder_text},
    {"lv_textarea_set_cursor_pos", w_lv_textarea_set_cursor_pos},
    {"lv_textarea_set_cursor_click_pos", w_lv_textarea_set_cursor_click_pos},
    {"lv_textarea_set_password_mode", w_lv_textarea_set_password_mode},
    {"lv_textarea_set_password_bullet", w_lv_textarea_set_password_bullet},
    {"lv_textarea_set_one_line", w_lv_textarea_set_one_line},
    {"lv_textarea_set_accepted_chars", w_lv_textarea_set_accepted_chars},
    {"lv_textarea_set_accepted_chars_static", w_lv_textarea_set_accepted_chars_static},
    {"lv_textarea_set_max_length", w_lv_textarea_set_max_length},
    {"lv_textarea_set_insert_replace", w_lv_textarea_set_insert_replace},
    {"lv_textarea_set_text_selection", w_lv_textarea_set_text_selection},
    {"lv_textarea_set_password_show_time", w_lv_textarea_set_password_show_time},
    {"lv_textarea_set_align", w_lv_textarea_set_align},
    {"lv_textarea_get_text", w_lv_textarea_get_text},
    {"lv_textarea_get_placeholder_text", w_lv_textarea_get_placeholder_text},
    {"lv_textarea_get_label", w_lv_textarea_get_label},
    {"lv_textarea_get_cursor_pos", w_lv_textarea_get_cursor_pos},
    {"lv_textarea_get_cursor_click_pos", w_lv_textarea_get_cursor_click_pos},
    {"lv_textarea_get_password_mode", w_lv_textarea_get_password_mode},
    {"lv_textarea_get_password_bullet", w_lv_textarea_get_password_bullet},
    {"lv_textarea_get_one_line", w_lv_textarea_get_one_line},
    {"lv_textarea_get_accepted_chars", w_lv_textarea_get_accepted_chars},
    {"lv_textarea_get_max_length", w_lv_textarea_get_max_length},
    {"lv_textarea_text_is_selected", w_lv_textarea_text_is_selected},
    {"lv_textarea_get_text_selection", w_lv_textarea_get_text_selection},
    {"lv_textarea_get_password_show_time", w_lv_textarea_get_password_show_time},
    {"lv_textarea_get_current_char", w_lv_textarea_get_current_char},
    {"lv_textarea_clear_selection", w_lv_textarea_clear_selection},
    {"lv_textarea_cursor_right", w_lv_textarea_cursor_right},
    {"lv_textarea_cursor_left", w_lv_textarea_cursor_left},
    {"lv_textarea_cursor_down", w_lv_textarea_cursor_down},
    {"lv_textarea_cursor_up", w_lv_textarea_cursor_up},
  };
  return table(items);
}

}  // namespace lvb
