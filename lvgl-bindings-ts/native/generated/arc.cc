// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_arc_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, [&] {
    lv_obj_t *made = lv_arc_create(parent);
    if (made) arc_made(made);
    return made;
  }(), a.where());
}

/** lv_arc_set_start_angle and 3 more: the table says which. */
napi_value w_lv_arc_set_start_angle(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_value_precise_t start = a.integer<lv_value_precise_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_arc_set_start_angle)>()(obj, start);
  return nullptr;
}

/** lv_arc_set_angles and 1 more: the table says which. */
napi_value w_lv_arc_set_angles(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_value_precise_t start = a.integer<lv_value_precise_t>(1);
  const lv_value_precise_t end = a.integer<lv_value_precise_t>(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_arc_set_angles)>()(obj, start, end);
  return nullptr;
}

/** lv_arc_set_rotation and 4 more: the table says which. */
napi_value w_lv_arc_set_rotation(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const int32_t rotation = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_arc_set_rotation)>()(obj, rotation);
  return nullptr;
}

napi_value w_lv_arc_set_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_arc_mode_t type = static_cast<lv_arc_mode_t>(a.choice(1, 0, 2));
  if (a.failed()) return nullptr;
  lv_arc_set_mode(obj, type);
  return nullptr;
}

napi_value w_lv_arc_set_range(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const int32_t min = a.integer<int32_t>(1);
  const int32_t max = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  lv_arc_set_range(obj, min, max);
  return nullptr;
}

napi_value w_lv_arc_set_change_rate(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const uint32_t rate = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  lv_arc_set_change_rate(obj, rate);
  return nullptr;
}

/** lv_arc_get_angle_start and 3 more: the table says which. */
napi_value w_lv_arc_get_angle_start(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_arc_get_angle_start)>()(obj)));
}

/** lv_arc_get_value and 4 more: the table says which. */
napi_value w_lv_arc_get_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_arc_get_value)>()(obj)));
}

napi_value w_lv_arc_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_arc_get_mode(obj)));
}

napi_value w_lv_arc_get_change_rate(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_arc_get_change_rate(obj)));
}

napi_value w_lv_arc_bind_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_arc_bind_value", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_arc_bind_value(obj, subject), 0, 1);
}

/** lv_arc_align_obj_to_angle and 1 more: the table says which. */
napi_value w_lv_arc_align_obj_to_angle(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  lv_obj_t *obj_to_align = a.obj(1);
  const int32_t r_offset = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  if (!(lv_obj_get_parent(obj_to_align))) return refuse(a, 1, "an object that is no screen");
  a.target<decltype(lv_arc_align_obj_to_angle)>()(obj, obj_to_align, r_offset);
  return nullptr;
}

}  // namespace

ExportTable generated_arc() {
  static const Export items[] = {
    {"lv_arc_create", w_lv_arc_create},
    {"lv_arc_set_start_angle", w_lv_arc_set_start_angle, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_start_angle) *>(lv_arc_set_start_angle))},
    {"lv_arc_set_end_angle", w_lv_arc_set_start_angle, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_start_angle) *>(lv_arc_set_end_angle))},
    {"lv_arc_set_angles", w_lv_arc_set_angles, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_angles) *>(lv_arc_set_angles))},
    {"lv_arc_set_bg_start_angle", w_lv_arc_set_start_angle, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_start_angle) *>(lv_arc_set_bg_start_angle))},
    {"lv_arc_set_bg_end_angle", w_lv_arc_set_start_angle, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_start_angle) *>(lv_arc_set_bg_end_angle))},
    {"lv_arc_set_bg_angles", w_lv_arc_set_angles, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_angles) *>(lv_arc_set_bg_angles))},
    {"lv_arc_set_rotation", w_lv_arc_set_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_rotation) *>(lv_arc_set_rotation))},
    {"lv_arc_set_mode", w_lv_arc_set_mode},
    {"lv_arc_set_value", w_lv_arc_set_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_rotation) *>(lv_arc_set_value))},
    {"lv_arc_set_range", w_lv_arc_set_range},
    {"lv_arc_set_min_value", w_lv_arc_set_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_rotation) *>(lv_arc_set_min_value))},
    {"lv_arc_set_max_value", w_lv_arc_set_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_rotation) *>(lv_arc_set_max_value))},
    {"lv_arc_set_change_rate", w_lv_arc_set_change_rate},
    {"lv_arc_set_knob_offset", w_lv_arc_set_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_arc_set_rotation) *>(lv_arc_set_knob_offset))},
    {"lv_arc_get_angle_start", w_lv_arc_get_angle_start, reinterpret_cast<Target>(static_cast<decltype(lv_arc_get_angle_start) *>(lv_arc_get_angle_start))},
    {"lv_arc_get_angle_end", w_lv_arc_get_angle_start, reinterpret_cast<Target>(static_cast<decltype(lv_arc_get_angle_start) *>(lv_arc_get_angle_end))},
    {"lv_arc_get_bg_angle_start", w_lv_arc_get_angle_start, reinterpret_cast<Target>(static_cast<decltype(lv_arc_get_angle_start) *>(lv_arc_get_bg_angle_start))},
    {"lv_arc_get_bg_angle_end", w_lv_arc_get_angle_start, reinterpret_cast<Target>(static_cast<decltype(lv_arc_get_angle_start) *>(lv_arc_get_bg_angle_end))},
    {"lv_arc_get_value", w_lv_arc_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_arc_get_value) *>(lv_arc_get_value))},
    {"lv_arc_get_min_value", w_lv_arc_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_arc_get_value) *>(lv_arc_get_min_value))},
    {"lv_arc_get_max_value", w_lv_arc_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_arc_get_value) *>(lv_arc_get_max_value))},
    {"lv_arc_get_mode", w_lv_arc_get_mode},
    {"lv_arc_get_rotation", w_lv_arc_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_arc_get_value) *>(lv_arc_get_rotation))},
    {"lv_arc_get_knob_offset", w_lv_arc_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_arc_get_value) *>(lv_arc_get_knob_offset))},
    {"lv_arc_get_change_rate", w_lv_arc_get_change_rate},
    {"lv_arc_bind_value", w_lv_arc_bind_value},
    {"lv_arc_align_obj_to_angle", w_lv_arc_align_obj_to_angle, reinterpret_cast<Target>(static_cast<decltype(lv_arc_align_obj_to_angle) *>(lv_arc_align_obj_to_angle))},
    {"lv_arc_rotate_obj_to_angle", w_lv_arc_align_obj_to_angle, reinterpret_cast<Target>(static_cast<decltype(lv_arc_align_obj_to_angle) *>(lv_arc_rotate_obj_to_angle))},
  };
  return table(items);
}

}  // namespace lvb
