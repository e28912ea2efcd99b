// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_label_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_label_create(parent), "lv_label_create");
}

napi_value w_lv_label_set_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_set_text");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  Text text;
  a.text(1, text);
  if (a.failed()) return nullptr;
  lv_label_set_text(obj, text.c_str());
  return nullptr;
}

napi_value w_lv_label_get_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_get_text");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  if (a.failed()) return nullptr;
  return js_text(env, lv_label_get_text(obj));
}

napi_value w_lv_label_set_long_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_set_long_mode");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const lv_label_long_mode_t long_mode = static_cast<lv_label_long_mode_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_label_set_long_mode(obj, long_mode);
  return nullptr;
}

napi_value w_lv_label_get_long_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_get_long_mode");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_label_get_long_mode(obj)));
}

napi_value w_lv_label_set_recolor(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_set_recolor");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_label_set_recolor(obj, en);
  return nullptr;
}

napi_value w_lv_label_get_recolor(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_get_recolor");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_label_get_recolor(obj));
}

napi_value w_lv_label_ins_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_ins_text");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const uint32_t pos = static_cast<uint32_t>(a.u32(1));
  Text txt;
  a.text(2, txt);
  if (a.failed()) return nullptr;
  lv_label_ins_text(obj, pos, txt.c_str());
  return nullptr;
}

napi_value w_lv_label_cut_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_cut_text");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const uint32_t pos = static_cast<uint32_t>(a.u32(1));
  const uint32_t cnt = static_cast<uint32_t>(a.u32(2));
  if (a.failed()) return nullptr;
  lv_label_cut_text(obj, pos, cnt);
  return nullptr;
}

napi_value w_lv_label_get_letter_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_get_letter_pos");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const uint32_t char_id = static_cast<uint32_t>(a.u32(1));
  lv_point_t pos = {};
  if (a.failed()) return nullptr;
  lv_label_get_letter_pos(obj, char_id, &pos);
  return js_point(env, pos);
}

napi_value w_lv_label_get_letter_on(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_label_get_letter_on");
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  lv_point_t pos_in = a.point(1);
  const bool bidi = a.boolean(2);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_label_get_letter_on(obj, &pos_in, bidi)));
}

napi_value w_lv_spangroup_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_spangroup_create(parent), "lv_spangroup_create");
}

napi_value w_lv_spangroup_set_overflow(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_set_overflow");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const lv_span_overflow_t overflow = static_cast<lv_span_overflow_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_spangroup_set_overflow(obj, overflow);
  return nullptr;
}

napi_value w_lv_spangroup_set_indent(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_set_indent");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const int32_t indent = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_spangroup_set_indent(obj, indent);
  return nullptr;
}

napi_value w_lv_spangroup_set_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_set_mode");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const lv_span_mode_t mode = static_cast<lv_span_mode_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_spangroup_set_mode(obj, mode);
  return nullptr;
}

napi_value w_lv_spangroup_set_max_lines(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_set_max_lines");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const int32_t lines = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_spangroup_set_max_lines(obj, lines);
  return nullptr;
}

napi_value w_lv_spangroup_get_span_count(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_get_span_count");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spangroup_get_span_count(obj)));
}

napi_value w_lv_spangroup_get_max_line_height(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_get_max_line_height");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_spangroup_get_max_line_height(obj)));
}

napi_value w_lv_spangroup_get_expand_width(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_get_expand_width");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const uint32_t max_width = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spangroup_get_expand_width(obj, max_width)));
}

napi_value w_lv_spangroup_get_expand_height(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_get_expand_height");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const int32_t width = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_spangroup_get_expand_height(obj, width)));
}

napi_value w_lv_spangroup_refresh(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_refresh");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  if (a.failed()) return nullptr;
  lv_spangroup_refresh(obj);
  return nullptr;
}

napi_value w_lv_span_get_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_span_get_text");
  lv_span_t *span = a.ptr<lv_span_t>(0, Kind::Span);
  if (a.failed()) return nullptr;
  return js_text(env, lv_span_get_text(span));
}

napi_value w_lv_textarea_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_textarea_create(parent), "lv_textarea_create");
}

napi_value w_lv_textarea_add_char(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_add_char");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const uint32_t c = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_textarea_add_char(obj, c);
  return nullptr;
}

napi_value w_lv_textarea_add_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_add_text");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  lv_textarea_add_text(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_textarea_delete_char(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_delete_char");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_delete_char(obj);
  return nullptr;
}

napi_value w_lv_textarea_delete_char_forward(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_delete_char_forward");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_delete_char_forward(obj);
  return nullptr;
}

napi_value w_lv_textarea_set_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_text");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  lv_textarea_set_text(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_placeholder_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_placeholder_text");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  lv_textarea_set_placeholder_text(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_cursor_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_cursor_pos");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const int32_t pos = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_textarea_set_cursor_pos(obj, pos);
  return nullptr;
}

napi_value w_lv_textarea_set_cursor_click_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_cursor_click_pos");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_cursor_click_pos(obj, en);
  return nullptr;
}

napi_value w_lv_textarea_set_password_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_password_mode");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_password_mode(obj, en);
  return nullptr;
}

napi_value w_lv_textarea_set_password_bullet(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_password_bullet");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text bullet;
  a.text(1, bullet);
  if (a.failed()) return nullptr;
  lv_textarea_set_password_bullet(obj, bullet.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_one_line(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_one_line");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_one_line(obj, en);
  return nullptr;
}

napi_value w_lv_textarea_set_accepted_chars(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_accepted_chars");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text list;
  a.text(1, list);
  if (a.failed()) return nullptr;
  lv_textarea_set_accepted_chars(obj, list.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_max_length(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_max_length");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const uint32_t num = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_textarea_set_max_length(obj, num);
  return nullptr;
}

napi_value w_lv_textarea_set_insert_replace(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_insert_replace");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  lv_textarea_set_insert_replace(obj, txt.c_str());
  return nullptr;
}

napi_value w_lv_textarea_set_text_selection(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_text_selection");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_textarea_set_text_selection(obj, en);
  return nullptr;
}

napi_value w_lv_textarea_set_password_show_time(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_password_show_time");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const uint32_t time = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_textarea_set_password_show_time(obj, time);
  return nullptr;
}

napi_value w_lv_textarea_set_align(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_set_align");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  const lv_text_align_t align = static_cast<lv_text_align_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_textarea_set_align(obj, align);
  return nullptr;
}

napi_value w_lv_textarea_get_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_text");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_text(env, lv_textarea_get_text(obj));
}

napi_value w_lv_textarea_get_placeholder_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_placeholder_text");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_text(env, lv_textarea_get_placeholder_text(obj));
}

napi_value w_lv_textarea_get_label(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_label");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_textarea_get_label(obj), "lv_textarea_get_label");
}

napi_value w_lv_textarea_get_cursor_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_cursor_pos");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_textarea_get_cursor_pos(obj)));
}

napi_value w_lv_textarea_get_cursor_click_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_cursor_click_pos");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_get_cursor_click_pos(obj));
}

napi_value w_lv_textarea_get_password_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_password_mode");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_get_password_mode(obj));
}

napi_value w_lv_textarea_get_one_line(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_one_line");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_get_one_line(obj));
}

napi_value w_lv_textarea_get_max_length(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_max_length");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_textarea_get_max_length(obj)));
}

napi_value w_lv_textarea_text_is_selected(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_text_is_selected");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_text_is_selected(obj));
}

napi_value w_lv_textarea_get_text_selection(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_text_selection");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_textarea_get_text_selection(obj));
}

napi_value w_lv_textarea_get_password_show_time(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_password_show_time");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_textarea_get_password_show_time(obj)));
}

napi_value w_lv_textarea_get_current_char(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_get_current_char");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_textarea_get_current_char(obj)));
}

napi_value w_lv_textarea_clear_selection(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_clear_selection");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_clear_selection(obj);
  return nullptr;
}

napi_value w_lv_textarea_cursor_right(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_cursor_right");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_cursor_right(obj);
  return nullptr;
}

napi_value w_lv_textarea_cursor_left(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_cursor_left");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_cursor_left(obj);
  return nullptr;
}

napi_value w_lv_textarea_cursor_down(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_cursor_down");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_cursor_down(obj);
  return nullptr;
}

napi_value w_lv_textarea_cursor_up(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_textarea_cursor_up");
  lv_obj_t *obj = a.widget(0, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_textarea_cursor_up(obj);
  return nullptr;
}

napi_value w_lv_text_get_size(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_text_get_size");
  lv_point_t size_res = {};
  Text text;
  a.text(0, text);
  lv_font_t *font = a.ptr<lv_font_t>(1, Kind::Font);
  const int32_t letter_space = static_cast<int32_t>(a.i32(2));
  const int32_t line_space = static_cast<int32_t>(a.i32(3));
  const int32_t max_width = static_cast<int32_t>(a.i32(4));
  const lv_text_flag_t flag = static_cast<lv_text_flag_t>(a.u32(5));
  if (a.failed()) return nullptr;
  lv_text_get_size(&size_res, text.c_str(), font, letter_space, line_space, max_width, flag);
  return js_point(env, size_res);
}

napi_value w_lv_font_get_line_height(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_font_get_line_height");
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_font_get_line_height(font)));
}

napi_value w_lv_font_get_glyph_width(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_font_get_glyph_width");
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  const uint32_t letter = static_cast<uint32_t>(a.u32(1));
  const uint32_t letter_next = static_cast<uint32_t>(a.u32(2));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_font_get_glyph_width(font, letter, letter_next)));
}

napi_value w_lv_font_set_kerning(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_font_set_kerning");
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  const lv_font_kerning_t kerning = static_cast<lv_font_kerning_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_font_set_kerning(font, kerning);
  return nullptr;
}

}  // namespace

ExportTable generated_text() {
  static const Export items[] = {
    {"lv_label_create", w_lv_label_create},
    {"lv_label_set_text", w_lv_label_set_text},
    {"lv_label_get_text", w_lv_label_get_text},
    {"lv_label_set_long_mode", w_lv_label_set_long_mode},
    {"lv_label_get_long_mode", w_lv_label_get_long_mode},
    {"lv_label_set_recolor", w_lv_label_set_recolor},
    {"lv_label_get_recolor", w_lv_label_get_recolor},
    {"lv_label_ins_text", w_lv_label_ins_text},
    {"lv_label_cut_text", w_lv_label_cut_text},
    {"lv_label_get_letter_pos", w_lv_label_get_letter_pos},
    {"lv_label_get_letter_on", w_lv_label_get_letter_on},
    {"lv_spangroup_create", w_lv_spangroup_create},
    {"lv_spangroup_set_overflow", w_lv_spangroup_set_overflow},
    {"lv_spangroup_set_indent", w_lv_spangroup_set_indent},
    {"lv_spangroup_set_mode", w_lv_spangroup_set_mode},
    {"lv_spangroup_set_max_lines", w_lv_spangroup_set_max_lines},
    {"lv_spangroup_get_span_count", w_lv_spangroup_get_span_count},
    {"lv_spangroup_get_max_line_height", w_lv_spangroup_get_max_line_height},
    {"lv_spangroup_get_expand_width", w_lv_spangroup_get_expand_width},
    {"lv_spangroup_get_expand_height", w_lv_spangroup_get_expand_height},
    {"lv_spangroup_refresh", w_lv_spangroup_refresh},
    {"lv_span_get_text", w_lv_span_get_text},
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
    {"lv_textarea_get_one_line", w_lv_textarea_get_one_line},
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
    {"lv_text_get_size", w_lv_text_get_size},
    {"lv_font_get_line_height", w_lv_font_get_line_height},
    {"lv_font_get_glyph_width", w_lv_font_get_glyph_width},
    {"lv_font_set_kerning", w_lv_font_set_kerning},
  };
  return table(items);
}

}  // namespace lvb
