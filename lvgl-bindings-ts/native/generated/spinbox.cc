// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_spinbox_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_spinbox_create(parent), a.where());
}

/** lv_spinbox_set_value and 2 more: the table says which. */
napi_value w_lv_spinbox_set_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  const int32_t v = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_spinbox_set_value)>()(obj, v);
  return nullptr;
}

napi_value w_lv_spinbox_set_rollover(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  const bool rollover = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_spinbox_set_rollover(obj, rollover);
  return nullptr;
}

napi_value w_lv_spinbox_set_digit_format(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  const uint32_t digit_count = a.integer<uint32_t>(1);
  const uint32_t sep_pos = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  if (!(digit_count >= 1 && digit_count <= 10)) return refuse(a, 1, "1 to 10");
  if (!(sep_pos <= 10)) return refuse(a, 2, "a number up to 10");
  lv_spinbox_set_digit_format(obj, digit_count, sep_pos);
  return nullptr;
}

napi_value w_lv_spinbox_set_digit_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  const uint32_t digit_count = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(digit_count >= 1 && digit_count <= 10)) return refuse(a, 1, "1 to 10");
  lv_spinbox_set_digit_count(obj, digit_count);
  return nullptr;
}

napi_value w_lv_spinbox_set_dec_point_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  const uint32_t dec_point_pos = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(dec_point_pos <= 10)) return refuse(a, 1, "a number up to 10");
  lv_spinbox_set_dec_point_pos(obj, dec_point_pos);
  return nullptr;
}

napi_value w_lv_spinbox_set_step(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  const uint32_t step = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(step >= 1 && step <= 1000000000)) return refuse(a, 1, "1 to 1000000000");
  lv_spinbox_set_step(obj, step);
  return nullptr;
}

napi_value w_lv_spinbox_set_range(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  const int32_t min_value = a.integer<int32_t>(1);
  const int32_t max_value = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  lv_spinbox_set_range(obj, min_value, max_value);
  return nullptr;
}

napi_value w_lv_spinbox_set_cursor_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  const uint32_t pos = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(pos <= 9)) return refuse(a, 1, "a number up to 9");
  lv_spinbox_set_cursor_pos(obj, pos);
  return nullptr;
}

napi_value w_lv_spinbox_set_digit_step_direction(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  const lv_dir_t direction = static_cast<lv_dir_t>(bits(a, 1, 0xfu));
  if (a.failed()) return nullptr;
  lv_spinbox_set_digit_step_direction(obj, direction);
  return nullptr;
}

napi_value w_lv_spinbox_get_rollover(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_spinbox_get_rollover(obj));
}

/** lv_spinbox_get_value and 3 more: the table says which. */
napi_value w_lv_spinbox_get_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_spinbox_get_value)>()(obj)));
}

/** lv_spinbox_get_digit_count and 1 more: the table says which. */
napi_value w_lv_spinbox_get_digit_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_spinbox_get_digit_count)>()(obj)));
}

napi_value w_lv_spinbox_get_digit_step_direction(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spinbox_get_digit_step_direction(obj)));
}

/** lv_spinbox_step_next and 3 more: the table says which. */
napi_value w_lv_spinbox_step_next(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  if (a.failed()) return nullptr;
  a.target<decltype(lv_spinbox_step_next)>()(obj);
  return nullptr;
}

napi_value w_lv_spinbox_bind_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinbox_class, "spinbox");
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_spinbox_bind_value", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_spinbox_bind_value(obj, subject), 0, 1);
}

}  // namespace

ExportTable generated_spinbox() {
  static const Export items[] = {
    {"lv_spinbox_create", w_lv_spinbox_create},
    {"lv_spinbox_set_value", w_lv_spinbox_set_value, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_set_value) *>(lv_spinbox_set_value))},
    {"lv_spinbox_set_rollover", w_lv_spinbox_set_rollover},
    {"lv_spinbox_set_digit_format", w_lv_spinbox_set_digit_format},
    {"lv_spinbox_set_digit_count", w_lv_spinbox_set_digit_count},
    {"lv_spinbox_set_dec_point_pos", w_lv_spinbox_set_dec_point_pos},
    {"lv_spinbox_set_step", w_lv_spinbox_set_step},
    {"lv_spinbox_set_range", w_lv_spinbox_set_range},
    {"lv_spinbox_set_min_value", w_lv_spinbox_set_value, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_set_value) *>(lv_spinbox_set_min_value))},
    {"lv_spinbox_set_max_value", w_lv_spinbox_set_value, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_set_value) *>(lv_spinbox_set_max_value))},
    {"lv_spinbox_set_cursor_pos", w_lv_spinbox_set_cursor_pos},
    {"lv_spinbox_set_digit_step_direction", w_lv_spinbox_set_digit_step_direction},
    {"lv_spinbox_get_rollover", w_lv_spinbox_get_rollover},
    {"lv_spinbox_get_value", w_lv_spinbox_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_get_value) *>(lv_spinbox_get_value))},
    {"lv_spinbox_get_step", w_lv_spinbox_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_get_value) *>(lv_spinbox_get_step))},
    {"lv_spinbox_get_digit_count", w_lv_spinbox_get_digit_count, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_get_digit_count) *>(lv_spinbox_get_digit_count))},
    {"lv_spinbox_get_dec_point_pos", w_lv_spinbox_get_digit_count, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_get_digit_count) *>(lv_spinbox_get_dec_point_pos))},
    {"lv_spinbox_get_min_value", w_lv_spinbox_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_get_value) *>(lv_spinbox_get_min_value))},
    {"lv_spinbox_get_max_value", w_lv_spinbox_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_get_value) *>(lv_spinbox_get_max_value))},
    {"lv_spinbox_get_digit_step_direction", w_lv_spinbox_get_digit_step_direction},
    {"lv_spinbox_step_next", w_lv_spinbox_step_next, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_step_next) *>(lv_spinbox_step_next))},
    {"lv_spinbox_step_prev", w_lv_spinbox_step_next, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_step_next) *>(lv_spinbox_step_prev))},
    {"lv_spinbox_increment", w_lv_spinbox_step_next, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_step_next) *>(lv_spinbox_increment))},
    {"lv_spinbox_decrement", w_lv_spinbox_step_next, reinterpret_cast<Target>(static_cast<decltype(lv_spinbox_step_next) *>(lv_spinbox_decrement))},
    {"lv_spinbox_bind_value", w_lv_spinbox_bind_value},
  };
  return table(items);
}

}  // namespace lvb
