// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

/** lv_subject_set_int and 2 more: the table says which. */
napi_value w_lv_subject_set_int(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_subject_t *subject = a.ptr<lv_subject_t>(0, Kind::Subject);
  const int32_t value = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_subject_set_int)>()(subject, value);
  return nullptr;
}

/** lv_subject_get_int and 1 more: the table says which. */
napi_value w_lv_subject_get_int(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_subject_t *subject = a.ptr<lv_subject_t>(0, Kind::Subject);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_subject_get_int)>()(subject)));
}

napi_value w_lv_subject_copy_string(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_subject_t *subject = a.ptr<lv_subject_t>(0, Kind::Subject);
  Text buf;
  a.text(1, buf);
  if (a.failed()) return nullptr;
  lv_subject_copy_string(subject, buf.c_str());
  return nullptr;
}

/** lv_subject_get_string and 1 more: the table says which. */
napi_value w_lv_subject_get_string(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_subject_t *subject = a.ptr<lv_subject_t>(0, Kind::Subject);
  if (a.failed()) return nullptr;
  return js_text(env, a.target<decltype(lv_subject_get_string)>()(subject));
}

napi_value w_lv_subject_set_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_subject_t *subject = a.ptr<lv_subject_t>(0, Kind::Subject);
  const lv_color_t color = a.color(1);
  if (a.failed()) return nullptr;
  lv_subject_set_color(subject, color);
  return nullptr;
}

/** lv_subject_get_color and 1 more: the table says which. */
napi_value w_lv_subject_get_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_subject_t *subject = a.ptr<lv_subject_t>(0, Kind::Subject);
  if (a.failed()) return nullptr;
  return js_color(env, a.target<decltype(lv_subject_get_color)>()(subject));
}

napi_value w_lv_subject_get_group_element(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_subject_t *subject = a.ptr<lv_subject_t>(0, Kind::Subject);
  const int32_t index = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  return found_to_js(env, Kind::Subject, lv_subject_get_group_element(subject, index));
}

napi_value w_lv_subject_notify(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_subject_t *subject = a.ptr<lv_subject_t>(0, Kind::Subject);
  if (a.failed()) return nullptr;
  lv_subject_notify(subject);
  return nullptr;
}

napi_value w_lv_obj_add_subject_increment_event(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_event_code_t trigger = static_cast<lv_event_code_t>(a.integer<uint32_t>(2));
  const int32_t step = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  if (!(trigger <= 2 * LV_EVENT_PREPROCESS - 1)) return refuse(a, 2, "an event, with or without LV_EVENT.PREPROCESS");
  a.keep(0, Kind::Obj, keep_key("lv_obj_add_subject_increment_event", low_bits(subject)), 1, Kind::Subject);
  return part_to_js(env, obj, Kind::Increment, lv_obj_add_subject_increment_event(obj, subject, trigger, step));
}

/** lv_obj_set_subject_increment_event_min_value and 1 more: the table says which. */
napi_value w_lv_obj_set_subject_increment_event_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  lv_subject_increment_dsc_t *dsc = part<lv_subject_increment_dsc_t>(a, 1, obj, Kind::Increment, "an increment event of this object");
  const int32_t min_value = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_set_subject_increment_event_min_value)>()(obj, dsc, min_value);
  return nullptr;
}

napi_value w_lv_obj_set_subject_increment_event_rollover(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  lv_subject_increment_dsc_t *dsc = part<lv_subject_increment_dsc_t>(a, 1, obj, Kind::Increment, "an increment event of this object");
  const bool rollover = a.boolean(2);
  if (a.failed()) return nullptr;
  lv_obj_set_subject_increment_event_rollover(obj, dsc, rollover);
  return nullptr;
}

napi_value w_lv_obj_add_subject_toggle_event(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_event_code_t trigger = static_cast<lv_event_code_t>(a.integer<uint32_t>(2));
  if (a.failed()) return nullptr;
  if (!(trigger <= 2 * LV_EVENT_PREPROCESS - 1)) return refuse(a, 2, "an event, with or without LV_EVENT.PREPROCESS");
  lv_obj_add_subject_toggle_event(obj, subject, trigger);
  a.keep(0, Kind::Obj, keep_key("lv_obj_add_subject_toggle_event", low_bits(subject)), 1, Kind::Subject);
  return nullptr;
}

napi_value w_lv_obj_add_subject_set_int_event(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_event_code_t trigger = static_cast<lv_event_code_t>(a.integer<uint32_t>(2));
  const int32_t value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  if (!(trigger <= 2 * LV_EVENT_PREPROCESS - 1)) return refuse(a, 2, "an event, with or without LV_EVENT.PREPROCESS");
  lv_obj_add_subject_set_int_event(obj, subject, trigger, value);
  a.keep(0, Kind::Obj, keep_key("lv_obj_add_subject_set_int_event", low_bits(subject)), 1, Kind::Subject);
  return nullptr;
}

napi_value w_lv_obj_add_subject_set_string_event(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_event_code_t trigger = static_cast<lv_event_code_t>(a.integer<uint32_t>(2));
  Text value;
  a.text(3, value);
  if (a.failed()) return nullptr;
  if (!(trigger <= 2 * LV_EVENT_PREPROCESS - 1)) return refuse(a, 2, "an event, with or without LV_EVENT.PREPROCESS");
  lv_obj_add_subject_set_string_event(obj, subject, trigger, value.c_str());
  a.keep(0, Kind::Obj, keep_key("lv_obj_add_subject_set_string_event", low_bits(subject)), 1, Kind::Subject);
  return nullptr;
}

napi_value w_lv_obj_bind_flag_if_eq(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_obj_flag_t flag = static_cast<lv_obj_flag_t>(bits(a, 2, 0x7fffffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_flag_if_eq", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_flag_if_eq(obj, subject, flag, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_flag_if_not_eq(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_obj_flag_t flag = static_cast<lv_obj_flag_t>(bits(a, 2, 0x7fffffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_flag_if_not_eq", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_flag_if_not_eq(obj, subject, flag, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_flag_if_gt(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_obj_flag_t flag = static_cast<lv_obj_flag_t>(bits(a, 2, 0x7fffffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_flag_if_gt", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_flag_if_gt(obj, subject, flag, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_flag_if_ge(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_obj_flag_t flag = static_cast<lv_obj_flag_t>(bits(a, 2, 0x7fffffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_flag_if_ge", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_flag_if_ge(obj, subject, flag, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_flag_if_lt(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_obj_flag_t flag = static_cast<lv_obj_flag_t>(bits(a, 2, 0x7fffffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_flag_if_lt", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_flag_if_lt(obj, subject, flag, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_flag_if_le(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_obj_flag_t flag = static_cast<lv_obj_flag_t>(bits(a, 2, 0x7fffffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_flag_if_le", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_flag_if_le(obj, subject, flag, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_state_if_eq(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_state_t state = static_cast<lv_state_t>(bits(a, 2, 0xffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_state_if_eq", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_state_if_eq(obj, subject, state, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_state_if_not_eq(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_state_t state = static_cast<lv_state_t>(bits(a, 2, 0xffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_state_if_not_eq", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_state_if_not_eq(obj, subject, state, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_state_if_gt(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_state_t state = static_cast<lv_state_t>(bits(a, 2, 0xffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_state_if_gt", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_state_if_gt(obj, subject, state, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_state_if_ge(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_state_t state = static_cast<lv_state_t>(bits(a, 2, 0xffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_state_if_ge", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_state_if_ge(obj, subject, state, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_state_if_lt(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_state_t state = static_cast<lv_state_t>(bits(a, 2, 0xffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_state_if_lt", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_state_if_lt(obj, subject, state, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_state_if_le(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  const lv_state_t state = static_cast<lv_state_t>(bits(a, 2, 0xffffu));
  const int32_t ref_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_state_if_le", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_state_if_le(obj, subject, state, ref_value), 0, 1);
}

napi_value w_lv_obj_bind_checked(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_checked", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_checked(obj, subject), 0, 1);
}

}  // namespace

ExportTable generated_observer() {
  static const Export items[] = {
    {"lv_subject_set_int", w_lv_subject_set_int, reinterpret_cast<Target>(static_cast<decltype(lv_subject_set_int) *>(lv_subject_set_int))},
    {"lv_subject_get_int", w_lv_subject_get_int, reinterpret_cast<Target>(static_cast<decltype(lv_subject_get_int) *>(lv_subject_get_int))},
    {"lv_subject_get_previous_int", w_lv_subject_get_int, reinterpret_cast<Target>(static_cast<decltype(lv_subject_get_int) *>(lv_subject_get_previous_int))},
    {"lv_subject_set_min_value_int", w_lv_subject_set_int, reinterpret_cast<Target>(static_cast<decltype(lv_subject_set_int) *>(lv_subject_set_min_value_int))},
    {"lv_subject_set_max_value_int", w_lv_subject_set_int, reinterpret_cast<Target>(static_cast<decltype(lv_subject_set_int) *>(lv_subject_set_max_value_int))},
    {"lv_subject_copy_string", w_lv_subject_copy_string},
    {"lv_subject_get_string", w_lv_subject_get_string, reinterpret_cast<Target>(static_cast<decltype(lv_subject_get_string) *>(lv_subject_get_string))},
    {"lv_subject_get_previous_string", w_lv_subject_get_string, reinterpret_cast<Target>(static_cast<decltype(lv_subject_get_string) *>(lv_subject_get_previous_string))},
    {"lv_subject_set_color", w_lv_subject_set_color},
    {"lv_subject_get_color", w_lv_subject_get_color, reinterpret_cast<Target>(static_cast<decltype(lv_subject_get_color) *>(lv_subject_get_color))},
    {"lv_subject_get_previous_color", w_lv_subject_get_color, reinterpret_cast<Target>(static_cast<decltype(lv_subject_get_color) *>(lv_subject_get_previous_color))},
    {"lv_subject_get_group_element", w_lv_subject_get_group_element},
    {"lv_subject_notify", w_lv_subject_notify},
    {"lv_obj_add_subject_increment_event", w_lv_obj_add_subject_increment_event},
    {"lv_obj_set_subject_increment_event_min_value", w_lv_obj_set_subject_increment_event_min_value, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_subject_increment_event_min_value) *>(lv_obj_set_subject_increment_event_min_value))},
    {"lv_obj_set_subject_increment_event_max_value", w_lv_obj_set_subject_increment_event_min_value, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_subject_increment_event_min_value) *>(lv_obj_set_subject_increment_event_max_value))},
    {"lv_obj_set_subject_increment_event_rollover", w_lv_obj_set_subject_increment_event_rollover},
    {"lv_obj_add_subject_toggle_event", w_lv_obj_add_subject_toggle_event},
    {"lv_obj_add_subject_set_int_event", w_lv_obj_add_subject_set_int_event},
    {"lv_obj_add_subject_set_string_event", w_lv_obj_add_subject_set_string_event},
    {"lv_obj_bind_flag_if_eq", w_lv_obj_bind_flag_if_eq},
    {"lv_obj_bind_flag_if_not_eq", w_lv_obj_bind_flag_if_not_eq},
    {"lv_obj_bind_flag_if_gt", w_lv_obj_bind_flag_if_gt},
    {"lv_obj_bind_flag_if_ge", w_lv_obj_bind_flag_if_ge},
    {"lv_obj_bind_flag_if_lt", w_lv_obj_bind_flag_if_lt},
    {"lv_obj_bind_flag_if_le", w_lv_obj_bind_flag_if_le},
    {"lv_obj_bind_state_if_eq", w_lv_obj_bind_state_if_eq},
    {"lv_obj_bind_state_if_not_eq", w_lv_obj_bind_state_if_not_eq},
    {"lv_obj_bind_state_if_gt", w_lv_obj_bind_state_if_gt},
    {"lv_obj_bind_state_if_ge", w_lv_obj_bind_state_if_ge},
    {"lv_obj_bind_state_if_lt", w_lv_obj_bind_state_if_lt},
    {"lv_obj_bind_state_if_le", w_lv_obj_bind_state_if_le},
    {"lv_obj_bind_checked", w_lv_obj_bind_checked},
  };
  return table(items);
}

}  // namespace lvb
