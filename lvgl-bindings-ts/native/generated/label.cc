// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_label_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_label_create(parent), a.where());
}

napi_value w_lv_label_set_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  Text text;
  a.text(1, text);
  if (a.failed()) return nullptr;
  if (!(!is_widgets_text(obj))) return refuse(a, 0, "a label of its own: this one shows what a text area, a roller or a dropdown has");
  lv_label_set_text(obj, text.c_str());
  return nullptr;
}

napi_value w_lv_label_set_text_static(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  KeptText text;
  text.read(a, 1);
  if (a.failed()) return nullptr;
  if (!(!is_widgets_text(obj))) return refuse(a, 0, "a label of its own: this one shows what a text area, a roller or a dropdown has");
  lv_label_set_text_static(obj, text.c_str());
  text.keep(a, 0, Kind::Obj, keep_key("lv_label_set_text_static"));
  return nullptr;
}

napi_value w_lv_label_set_long_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const lv_label_long_mode_t long_mode = static_cast<lv_label_long_mode_t>(a.choice(1, 0, 4));
  if (a.failed()) return nullptr;
  lv_label_set_long_mode(obj, long_mode);
  return nullptr;
}

/** lv_label_set_text_selection_start and 1 more: the table says which. */
napi_value w_lv_label_set_text_selection_start(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const uint32_t index = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_label_set_text_selection_start)>()(obj, index);
  return nullptr;
}

napi_value w_lv_label_set_recolor(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_label_set_recolor(obj, en);
  return nullptr;
}

napi_value w_lv_label_set_translation_tag(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  Text tag;
  a.text(1, tag);
  if (a.failed()) return nullptr;
  if (!(!is_widgets_text(obj))) return refuse(a, 0, "a label of its own: this one shows what a text area, a roller or a dropdown has");
  lv_label_set_translation_tag(obj, tag.c_str());
  return nullptr;
}

napi_value w_lv_label_get_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  if (a.failed()) return nullptr;
  return js_text(env, lv_label_get_text(obj));
}

napi_value w_lv_label_get_long_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_label_get_long_mode(obj)));
}

napi_value w_lv_label_get_letter_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const uint32_t char_id = a.integer<uint32_t>(1);
  lv_point_t pos = {};
  if (a.failed()) return nullptr;
  lv_label_get_letter_pos(obj, char_id, &pos);
  return js_point(env, pos);
}

napi_value w_lv_label_get_letter_on(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  lv_point_t pos_in = a.point(1);
  const bool bidi = a.boolean(2);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_label_get_letter_on(obj, &pos_in, bidi)));
}

napi_value w_lv_label_is_char_under_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  lv_point_t pos = a.point(1);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_label_is_char_under_pos(obj, &pos));
}

/** lv_label_get_text_selection_start and 1 more: the table says which. */
napi_value w_lv_label_get_text_selection_start(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_label_get_text_selection_start)>()(obj)));
}

napi_value w_lv_label_get_recolor(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_label_get_recolor(obj));
}

napi_value w_lv_label_ins_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const uint32_t pos = a.integer<uint32_t>(1);
  Text txt;
  a.text(2, txt);
  if (a.failed()) return nullptr;
  if (!(!is_widgets_text(obj))) return refuse(a, 0, "a label of its own: this one shows what a text area, a roller or a dropdown has");
  lv_label_ins_text(obj, pos, txt.c_str());
  return nullptr;
}

napi_value w_lv_label_cut_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_label_class, "label");
  const uint32_t pos = a.integer<uint32_t>(1);
  const uint32_t cnt = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  if (!(!is_widgets_text(obj))) return refuse(a, 0, "a label of its own: this one shows what a text area, a roller or a dropdown has");
  lv_label_cut_text(obj, pos, cnt);
  return nullptr;
}

}  // namespace

ExportTable generated_label() {
  static const Export items[] = {
    {"lv_label_create", w_lv_label_create},
    {"lv_label_set_text", w_lv_label_set_text},
    {"lv_label_set_text_static", w_lv_label_set_text_static},
    {"lv_label_set_long_mode", w_lv_label_set_long_mode},
    {"lv_label_set_text_selection_start", w_lv_label_set_text_selection_start, reinterpret_cast<Target>(static_cast<decltype(lv_label_set_text_selection_start) *>(lv_label_set_text_selection_start))},
    {"lv_label_set_text_selection_end", w_lv_label_set_text_selection_start, reinterpret_cast<Target>(static_cast<decltype(lv_label_set_text_selection_start) *>(lv_label_set_text_selection_end))},
    {"lv_label_set_recolor", w_lv_label_set_recolor},
    {"lv_label_set_translation_tag", w_lv_label_set_translation_tag},
    {"lv_label_get_text", w_lv_label_get_text},
    {"lv_label_get_long_mode", w_lv_label_get_long_mode},
    {"lv_label_get_letter_pos", w_lv_label_get_letter_pos},
    {"lv_label_get_letter_on", w_lv_label_get_letter_on},
    {"lv_label_is_char_under_pos", w_lv_label_is_char_under_pos},
    {"lv_label_get_text_selection_start", w_lv_label_get_text_selection_start, reinterpret_cast<Target>(static_cast<decltype(lv_label_get_text_selection_start) *>(lv_label_get_text_selection_start))},
    {"lv_label_get_text_selection_end", w_lv_label_get_text_selection_start, reinterpret_cast<Target>(static_cast<decltype(lv_label_get_text_selection_start) *>(lv_label_get_text_selection_end))},
    {"lv_label_get_recolor", w_lv_label_get_recolor},
    {"lv_label_ins_text", w_lv_label_ins_text},
    {"lv_label_cut_text", w_lv_label_cut_text},
  };
  return table(items);
}

}  // namespace lvb
