// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_button_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_button_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_button_create(parent), "lv_button_create");
}

napi_value w_lv_buttonmatrix_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_buttonmatrix_create(parent), "lv_buttonmatrix_create");
}

napi_value w_lv_buttonmatrix_set_selected_button(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_set_selected_button");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_buttonmatrix_set_selected_button(obj, btn_id);
  return nullptr;
}

napi_value w_lv_buttonmatrix_set_button_ctrl(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_set_button_ctrl");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = static_cast<uint32_t>(a.u32(1));
  const lv_buttonmatrix_ctrl_t ctrl = static_cast<lv_buttonmatrix_ctrl_t>(a.u32(2));
  if (a.failed()) return nullptr;
  lv_buttonmatrix_set_button_ctrl(obj, btn_id, ctrl);
  return nullptr;
}

napi_value w_lv_buttonmatrix_clear_button_ctrl(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_clear_button_ctrl");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = static_cast<uint32_t>(a.u32(1));
  const lv_buttonmatrix_ctrl_t ctrl = static_cast<lv_buttonmatrix_ctrl_t>(a.u32(2));
  if (a.failed()) return nullptr;
  lv_buttonmatrix_clear_button_ctrl(obj, btn_id, ctrl);
  return nullptr;
}

napi_value w_lv_buttonmatrix_set_button_ctrl_all(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_set_button_ctrl_all");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const lv_buttonmatrix_ctrl_t ctrl = static_cast<lv_buttonmatrix_ctrl_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_buttonmatrix_set_button_ctrl_all(obj, ctrl);
  return nullptr;
}

napi_value w_lv_buttonmatrix_clear_button_ctrl_all(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_clear_button_ctrl_all");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const lv_buttonmatrix_ctrl_t ctrl = static_cast<lv_buttonmatrix_ctrl_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_buttonmatrix_clear_button_ctrl_all(obj, ctrl);
  return nullptr;
}

napi_value w_lv_buttonmatrix_set_button_width(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_set_button_width");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = static_cast<uint32_t>(a.u32(1));
  const uint32_t width = static_cast<uint32_t>(a.u32(2));
  if (a.failed()) return nullptr;
  lv_buttonmatrix_set_button_width(obj, btn_id, width);
  return nullptr;
}

napi_value w_lv_buttonmatrix_set_one_checked(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_set_one_checked");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_buttonmatrix_set_one_checked(obj, en);
  return nullptr;
}

napi_value w_lv_buttonmatrix_get_selected_button(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_get_selected_button");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_buttonmatrix_get_selected_button(obj)));
}

napi_value w_lv_buttonmatrix_get_button_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_get_button_text");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  return js_text(env, lv_buttonmatrix_get_button_text(obj, btn_id));
}

napi_value w_lv_buttonmatrix_has_button_ctrl(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_has_button_ctrl");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const uint32_t btn_id = static_cast<uint32_t>(a.u32(1));
  const lv_buttonmatrix_ctrl_t ctrl = static_cast<lv_buttonmatrix_ctrl_t>(a.u32(2));
  if (a.failed()) return nullptr;
  return js_bool(env, lv_buttonmatrix_has_button_ctrl(obj, btn_id, ctrl));
}

napi_value w_lv_buttonmatrix_get_one_checked(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_get_one_checked");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_buttonmatrix_get_one_checked(obj));
}

napi_value w_lv_bar_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_bar_create(parent), "lv_bar_create");
}

napi_value w_lv_bar_set_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_set_value");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  const int32_t value = static_cast<int32_t>(a.i32(1));
  const bool anim = a.boolean(2);
  if (a.failed()) return nullptr;
  lv_bar_set_value(obj, value, anim);
  return nullptr;
}

napi_value w_lv_bar_set_start_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_set_start_value");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  const int32_t start_value = static_cast<int32_t>(a.i32(1));
  const bool anim = a.boolean(2);
  if (a.failed()) return nullptr;
  lv_bar_set_start_value(obj, start_value, anim);
  return nullptr;
}

napi_value w_lv_bar_set_range(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_set_range");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  const int32_t min = static_cast<int32_t>(a.i32(1));
  const int32_t max = static_cast<int32_t>(a.i32(2));
  if (a.failed()) return nullptr;
  lv_bar_set_range(obj, min, max);
  return nullptr;
}

napi_value w_lv_bar_set_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_set_min_value");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  const int32_t min = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_bar_set_min_value(obj, min);
  return nullptr;
}

napi_value w_lv_bar_set_max_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_set_max_value");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  const int32_t max = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_bar_set_max_value(obj, max);
  return nullptr;
}

napi_value w_lv_bar_set_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_set_mode");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  const lv_bar_mode_t mode = static_cast<lv_bar_mode_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_bar_set_mode(obj, mode);
  return nullptr;
}

napi_value w_lv_bar_set_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_set_orientation");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  const lv_bar_orientation_t orientation = static_cast<lv_bar_orientation_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_bar_set_orientation(obj, orientation);
  return nullptr;
}

napi_value w_lv_bar_get_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_get_value");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_bar_get_value(obj)));
}

napi_value w_lv_bar_get_start_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_get_start_value");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_bar_get_start_value(obj)));
}

napi_value w_lv_bar_get_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_get_min_value");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_bar_get_min_value(obj)));
}

napi_value w_lv_bar_get_max_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_get_max_value");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_bar_get_max_value(obj)));
}

napi_value w_lv_bar_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_get_mode");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_bar_get_mode(obj)));
}

napi_value w_lv_bar_get_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_get_orientation");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_bar_get_orientation(obj)));
}

napi_value w_lv_bar_is_symmetrical(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_bar_is_symmetrical");
  lv_obj_t *obj = a.widget(0, &lv_bar_class, "bar");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_bar_is_symmetrical(obj));
}

napi_value w_lv_slider_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_slider_create(parent), "lv_slider_create");
}

napi_value w_lv_slider_set_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_set_value");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const int32_t value = static_cast<int32_t>(a.i32(1));
  const bool anim = a.boolean(2);
  if (a.failed()) return nullptr;
  lv_slider_set_value(obj, value, anim);
  return nullptr;
}

napi_value w_lv_slider_set_start_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_set_start_value");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const int32_t value = static_cast<int32_t>(a.i32(1));
  const bool anim = a.boolean(2);
  if (a.failed()) return nullptr;
  lv_slider_set_start_value(obj, value, anim);
  return nullptr;
}

napi_value w_lv_slider_set_range(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_set_range");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const int32_t min = static_cast<int32_t>(a.i32(1));
  const int32_t max = static_cast<int32_t>(a.i32(2));
  if (a.failed()) return nullptr;
  lv_slider_set_range(obj, min, max);
  return nullptr;
}

napi_value w_lv_slider_set_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_set_min_value");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const int32_t min = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_slider_set_min_value(obj, min);
  return nullptr;
}

napi_value w_lv_slider_set_max_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_set_max_value");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const int32_t max = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_slider_set_max_value(obj, max);
  return nullptr;
}

napi_value w_lv_slider_set_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_set_mode");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const lv_slider_mode_t mode = static_cast<lv_slider_mode_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_slider_set_mode(obj, mode);
  return nullptr;
}

napi_value w_lv_slider_set_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_set_orientation");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const lv_slider_orientation_t orientation = static_cast<lv_slider_orientation_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_slider_set_orientation(obj, orientation);
  return nullptr;
}

napi_value w_lv_slider_get_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_get_value");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_slider_get_value(obj)));
}

napi_value w_lv_slider_get_left_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_get_left_value");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_slider_get_left_value(obj)));
}

napi_value w_lv_slider_get_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_get_min_value");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_slider_get_min_value(obj)));
}

napi_value w_lv_slider_get_max_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_get_max_value");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_slider_get_max_value(obj)));
}

napi_value w_lv_slider_is_dragged(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_is_dragged");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_slider_is_dragged(obj));
}

napi_value w_lv_slider_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_get_mode");
  lv_obj_t *slider = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_slider_get_mode(slider)));
}

napi_value w_lv_slider_get_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_get_orientation");
  lv_obj_t *slider = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_slider_get_orientation(slider)));
}

napi_value w_lv_slider_is_symmetrical(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_slider_is_symmetrical");
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_slider_is_symmetrical(obj));
}

napi_value w_lv_arc_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_arc_create(parent), "lv_arc_create");
}

napi_value w_lv_arc_set_start_angle(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_start_angle");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_value_precise_t start = static_cast<lv_value_precise_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_start_angle(obj, start);
  return nullptr;
}

napi_value w_lv_arc_set_end_angle(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_end_angle");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_value_precise_t end = static_cast<lv_value_precise_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_end_angle(obj, end);
  return nullptr;
}

napi_value w_lv_arc_set_angles(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_angles");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_value_precise_t start = static_cast<lv_value_precise_t>(a.i32(1));
  const lv_value_precise_t end = static_cast<lv_value_precise_t>(a.i32(2));
  if (a.failed()) return nullptr;
  lv_arc_set_angles(obj, start, end);
  return nullptr;
}

napi_value w_lv_arc_set_bg_start_angle(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_bg_start_angle");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_value_precise_t start = static_cast<lv_value_precise_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_bg_start_angle(obj, start);
  return nullptr;
}

napi_value w_lv_arc_set_bg_end_angle(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_bg_end_angle");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_value_precise_t end = static_cast<lv_value_precise_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_bg_end_angle(obj, end);
  return nullptr;
}

napi_value w_lv_arc_set_bg_angles(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_bg_angles");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_value_precise_t start = static_cast<lv_value_precise_t>(a.i32(1));
  const lv_value_precise_t end = static_cast<lv_value_precise_t>(a.i32(2));
  if (a.failed()) return nullptr;
  lv_arc_set_bg_angles(obj, start, end);
  return nullptr;
}

napi_value w_lv_arc_set_rotation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_rotation");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const int32_t rotation = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_rotation(obj, rotation);
  return nullptr;
}

napi_value w_lv_arc_set_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_mode");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const lv_arc_mode_t type = static_cast<lv_arc_mode_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_mode(obj, type);
  return nullptr;
}

napi_value w_lv_arc_set_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_value");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const int32_t value = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_value(obj, value);
  return nullptr;
}

napi_value w_lv_arc_set_range(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_range");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const int32_t min = static_cast<int32_t>(a.i32(1));
  const int32_t max = static_cast<int32_t>(a.i32(2));
  if (a.failed()) return nullptr;
  lv_arc_set_range(obj, min, max);
  return nullptr;
}

napi_value w_lv_arc_set_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_min_value");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const int32_t min = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_min_value(obj, min);
  return nullptr;
}

napi_value w_lv_arc_set_max_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_max_value");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const int32_t max = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_max_value(obj, max);
  return nullptr;
}

napi_value w_lv_arc_set_change_rate(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_change_rate");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const uint32_t rate = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_change_rate(obj, rate);
  return nullptr;
}

napi_value w_lv_arc_set_knob_offset(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_set_knob_offset");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  const int32_t offset = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_arc_set_knob_offset(obj, offset);
  return nullptr;
}

napi_value w_lv_arc_get_angle_start(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_angle_start");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_arc_get_angle_start(obj)));
}

napi_value w_lv_arc_get_angle_end(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_angle_end");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_arc_get_angle_end(obj)));
}

napi_value w_lv_arc_get_bg_angle_start(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_bg_angle_start");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_arc_get_bg_angle_start(obj)));
}

napi_value w_lv_arc_get_bg_angle_end(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_bg_angle_end");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_arc_get_bg_angle_end(obj)));
}

napi_value w_lv_arc_get_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_value");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_arc_get_value(obj)));
}

napi_value w_lv_arc_get_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_min_value");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_arc_get_min_value(obj)));
}

napi_value w_lv_arc_get_max_value(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_max_value");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_arc_get_max_value(obj)));
}

napi_value w_lv_arc_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_mode");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_arc_get_mode(obj)));
}

napi_value w_lv_arc_get_rotation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_rotation");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_arc_get_rotation(obj)));
}

napi_value w_lv_arc_get_knob_offset(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_knob_offset");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_arc_get_knob_offset(obj)));
}

napi_value w_lv_arc_get_change_rate(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_get_change_rate");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_arc_get_change_rate(obj)));
}

napi_value w_lv_arc_align_obj_to_angle(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_align_obj_to_angle");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  lv_obj_t *obj_to_align = a.ptr<lv_obj_t>(1, Kind::Obj);
  const int32_t r_offset = static_cast<int32_t>(a.i32(2));
  if (a.failed()) return nullptr;
  lv_arc_align_obj_to_angle(obj, obj_to_align, r_offset);
  return nullptr;
}

napi_value w_lv_arc_rotate_obj_to_angle(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arc_rotate_obj_to_angle");
  lv_obj_t *obj = a.widget(0, &lv_arc_class, "arc");
  lv_obj_t *obj_to_rotate = a.ptr<lv_obj_t>(1, Kind::Obj);
  const int32_t r_offset = static_cast<int32_t>(a.i32(2));
  if (a.failed()) return nullptr;
  lv_arc_rotate_obj_to_angle(obj, obj_to_rotate, r_offset);
  return nullptr;
}

napi_value w_lv_switch_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_switch_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_switch_create(parent), "lv_switch_create");
}

napi_value w_lv_switch_set_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_switch_set_orientation");
  lv_obj_t *obj = a.widget(0, &lv_switch_class, "switch");
  const lv_switch_orientation_t orientation = static_cast<lv_switch_orientation_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_switch_set_orientation(obj, orientation);
  return nullptr;
}

napi_value w_lv_switch_get_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_switch_get_orientation");
  lv_obj_t *obj = a.widget(0, &lv_switch_class, "switch");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_switch_get_orientation(obj)));
}

napi_value w_lv_line_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_line_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_line_create(parent), "lv_line_create");
}

napi_value w_lv_line_set_y_invert(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_line_set_y_invert");
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_line_set_y_invert(obj, en);
  return nullptr;
}

napi_value w_lv_line_get_y_invert(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_line_get_y_invert");
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_line_get_y_invert(obj));
}

napi_value w_lv_line_get_point_count(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_line_get_point_count");
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_line_get_point_count(obj)));
}

napi_value w_lv_spinner_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spinner_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_spinner_create(parent), "lv_spinner_create");
}

napi_value w_lv_spinner_set_anim_params(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spinner_set_anim_params");
  lv_obj_t *obj = a.widget(0, &lv_spinner_class, "spinner");
  const uint32_t t = static_cast<uint32_t>(a.u32(1));
  const uint32_t angle = static_cast<uint32_t>(a.u32(2));
  if (a.failed()) return nullptr;
  lv_spinner_set_anim_params(obj, t, angle);
  return nullptr;
}

napi_value w_lv_spinner_set_anim_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spinner_set_anim_duration");
  lv_obj_t *obj = a.widget(0, &lv_spinner_class, "spinner");
  const uint32_t t = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_spinner_set_anim_duration(obj, t);
  return nullptr;
}

napi_value w_lv_spinner_set_arc_sweep(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spinner_set_arc_sweep");
  lv_obj_t *obj = a.widget(0, &lv_spinner_class, "spinner");
  const uint32_t angle = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_spinner_set_arc_sweep(obj, angle);
  return nullptr;
}

napi_value w_lv_spinner_get_anim_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spinner_get_anim_duration");
  lv_obj_t *obj = a.widget(0, &lv_spinner_class, "spinner");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spinner_get_anim_duration(obj)));
}

napi_value w_lv_spinner_get_arc_sweep(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spinner_get_arc_sweep");
  lv_obj_t *obj = a.widget(0, &lv_spinner_class, "spinner");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spinner_get_arc_sweep(obj)));
}

napi_value w_lv_image_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_create");
  lv_obj_t *parent = a.ptr<lv_obj_t>(0, Kind::Obj);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_image_create(parent), "lv_image_create");
}

napi_value w_lv_image_set_offset_x(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_offset_x");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const int32_t x = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_image_set_offset_x(obj, x);
  return nullptr;
}

napi_value w_lv_image_set_offset_y(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_offset_y");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const int32_t y = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_image_set_offset_y(obj, y);
  return nullptr;
}

napi_value w_lv_image_set_rotation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_rotation");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const int32_t angle = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_image_set_rotation(obj, angle);
  return nullptr;
}

napi_value w_lv_image_set_pivot(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_pivot");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const int32_t x = static_cast<int32_t>(a.i32(1));
  const int32_t y = static_cast<int32_t>(a.i32(2));
  if (a.failed()) return nullptr;
  lv_image_set_pivot(obj, x, y);
  return nullptr;
}

napi_value w_lv_image_set_pivot_x(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_pivot_x");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const int32_t x = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_image_set_pivot_x(obj, x);
  return nullptr;
}

napi_value w_lv_image_set_pivot_y(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_pivot_y");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const int32_t y = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_image_set_pivot_y(obj, y);
  return nullptr;
}

napi_value w_lv_image_set_scale(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_scale");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const uint32_t zoom = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_image_set_scale(obj, zoom);
  return nullptr;
}

napi_value w_lv_image_set_scale_x(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_scale_x");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const uint32_t zoom = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_image_set_scale_x(obj, zoom);
  return nullptr;
}

napi_value w_lv_image_set_scale_y(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_scale_y");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const uint32_t zoom = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_image_set_scale_y(obj, zoom);
  return nullptr;
}

napi_value w_lv_image_set_antialias(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_antialias");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const bool antialias = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_image_set_antialias(obj, antialias);
  return nullptr;
}

napi_value w_lv_image_set_inner_align(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_inner_align");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const lv_image_align_t align = static_cast<lv_image_align_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_image_set_inner_align(obj, align);
  return nullptr;
}

napi_value w_lv_image_get_offset_x(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_get_offset_x");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_image_get_offset_x(obj)));
}

napi_value w_lv_image_get_offset_y(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_get_offset_y");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_image_get_offset_y(obj)));
}

napi_value w_lv_image_get_rotation(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_get_rotation");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_image_get_rotation(obj)));
}

napi_value w_lv_image_get_pivot(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_get_pivot");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  lv_point_t pivot = {};
  if (a.failed()) return nullptr;
  lv_image_get_pivot(obj, &pivot);
  return js_point(env, pivot);
}

napi_value w_lv_image_get_scale(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_get_scale");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_image_get_scale(obj)));
}

napi_value w_lv_image_get_scale_x(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_get_scale_x");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_image_get_scale_x(obj)));
}

napi_value w_lv_image_get_scale_y(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_get_scale_y");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_image_get_scale_y(obj)));
}

napi_value w_lv_image_get_src_width(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_get_src_width");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_image_get_src_width(obj)));
}

napi_value w_lv_image_get_src_height(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_get_src_height");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_image_get_src_height(obj)));
}

}  // namespace

ExportTable generated_widgets() {
  static const Export items[] = {
    {"lv_button_create", w_lv_button_create},
    {"lv_buttonmatrix_create", w_lv_buttonmatrix_create},
    {"lv_buttonmatrix_set_selected_button", w_lv_buttonmatrix_set_selected_button},
    {"lv_buttonmatrix_set_button_ctrl", w_lv_buttonmatrix_set_button_ctrl},
    {"lv_buttonmatrix_clear_button_ctrl", w_lv_buttonmatrix_clear_button_ctrl},
    {"lv_buttonmatrix_set_button_ctrl_all", w_lv_buttonmatrix_set_button_ctrl_all},
    {"lv_buttonmatrix_clear_button_ctrl_all", w_lv_buttonmatrix_clear_button_ctrl_all},
    {"lv_buttonmatrix_set_button_width", w_lv_buttonmatrix_set_button_width},
    {"lv_buttonmatrix_set_one_checked", w_lv_buttonmatrix_set_one_checked},
    {"lv_buttonmatrix_get_selected_button", w_lv_buttonmatrix_get_selected_button},
    {"lv_buttonmatrix_get_button_text", w_lv_buttonmatrix_get_button_text},
    {"lv_buttonmatrix_has_button_ctrl", w_lv_buttonmatrix_has_button_ctrl},
    {"lv_buttonmatrix_get_one_checked", w_lv_buttonmatrix_get_one_checked},
    {"lv_bar_create", w_lv_bar_create},
    {"lv_bar_set_value", w_lv_bar_set_value},
    {"lv_bar_set_start_value", w_lv_bar_set_start_value},
    {"lv_bar_set_range", w_lv_bar_set_range},
    {"lv_bar_set_min_value", w_lv_bar_set_min_value},
    {"lv_bar_set_max_value", w_lv_bar_set_max_value},
    {"lv_bar_set_mode", w_lv_bar_set_mode},
    {"lv_bar_set_orientation", w_lv_bar_set_orientation},
    {"lv_bar_get_value", w_lv_bar_get_value},
    {"lv_bar_get_start_value", w_lv_bar_get_start_value},
    {"lv_bar_get_min_value", w_lv_bar_get_min_value},
    {"lv_bar_get_max_value", w_lv_bar_get_max_value},
    {"lv_bar_get_mode", w_lv_bar_get_mode},
    {"lv_bar_get_orientation", w_lv_bar_get_orientation},
    {"lv_bar_is_symmetrical", w_lv_bar_is_symmetrical},
    {"lv_slider_create", w_lv_slider_create},
    {"lv_slider_set_value", w_lv_slider_set_value},
    {"lv_slider_set_start_value", w_lv_slider_set_start_value},
    {"lv_slider_set_range", w_lv_slider_set_range},
    {"lv_slider_set_min_value", w_lv_slider_set_min_value},
    {"lv_slider_set_max_value", w_lv_slider_set_max_value},
    {"lv_slider_set_mode", w_lv_slider_set_mode},
    {"lv_slider_set_orientation", w_lv_slider_set_orientation},
    {"lv_slider_get_value", w_lv_slider_get_value},
    {"lv_slider_get_left_value", w_lv_slider_get_left_value},
    {"lv_slider_get_min_value", w_lv_slider_get_min_value},
    {"lv_slider_get_max_value", w_lv_slider_get_max_value},
    {"lv_slider_is_dragged", w_lv_slider_is_dragged},
    {"lv_slider_get_mode", w_lv_slider_get_mode},
    {"lv_slider_get_orientation", w_lv_slider_get_orientation},
    {"lv_slider_is_symmetrical", w_lv_slider_is_symmetrical},
    {"lv_arc_create", w_lv_arc_create},
    {"lv_arc_set_start_angle", w_lv_arc_set_start_angle},
    {"lv_arc_set_end_angle", w_lv_arc_set_end_angle},
    {"lv_arc_set_angles", w_lv_arc_set_angles},
    {"lv_arc_set_bg_start_angle", w_lv_arc_set_bg_start_angle},
    {"lv_arc_set_bg_end_angle", w_lv_arc_set_bg_end_angle},
    {"lv_arc_set_bg_angles", w_lv_arc_set_bg_angles},
    {"lv_arc_set_rotation", w_lv_arc_set_rotation},
    {"lv_arc_set_mode", w_lv_arc_set_mode},
    {"lv_arc_set_value", w_lv_arc_set_value},
    {"lv_arc_set_range", w_lv_arc_set_range},
    {"lv_arc_set_min_value", w_lv_arc_set_min_value},
    {"lv_arc_set_max_value", w_lv_arc_set_max_value},
    {"lv_arc_set_change_rate", w_lv_arc_set_change_rate},
    {"lv_arc_set_knob_offset", w_lv_arc_set_knob_offset},
    {"lv_arc_get_angle_start", w_lv_arc_get_angle_start},
    {"lv_arc_get_angle_end", w_lv_arc_get_angle_end},
    {"lv_arc_get_bg_angle_start", w_lv_arc_get_bg_angle_start},
    {"lv_arc_get_bg_angle_end", w_lv_arc_get_bg_angle_end},
    {"lv_arc_get_value", w_lv_arc_get_value},
    {"lv_arc_get_min_value", w_lv_arc_get_min_value},
    {"lv_arc_get_max_value", w_lv_arc_get_max_value},
    {"lv_arc_get_mode", w_lv_arc_get_mode},
    {"lv_arc_get_rotation", w_lv_arc_get_rotation},
    {"lv_arc_get_knob_offset", w_lv_arc_get_knob_offset},
    {"lv_arc_get_change_rate", w_lv_arc_get_change_rate},
    {"lv_arc_align_obj_to_angle", w_lv_arc_align_obj_to_angle},
    {"lv_arc_rotate_obj_to_angle", w_lv_arc_rotate_obj_to_angle},
    {"lv_switch_create", w_lv_switch_create},
    {"lv_switch_set_orientation", w_lv_switch_set_orientation},
    {"lv_switch_get_orientation", w_lv_switch_get_orientation},
    {"lv_line_create", w_lv_line_create},
    {"lv_line_set_y_invert", w_lv_line_set_y_invert},
    {"lv_line_get_y_invert", w_lv_line_get_y_invert},
    {"lv_line_get_point_count", w_lv_line_get_point_count},
    {"lv_spinner_create", w_lv_spinner_create},
    {"lv_spinner_set_anim_params", w_lv_spinner_set_anim_params},
    {"lv_spinner_set_anim_duration", w_lv_spinner_set_anim_duration},
    {"lv_spinner_set_arc_sweep", w_lv_spinner_set_arc_sweep},
    {"lv_spinner_get_anim_duration", w_lv_spinner_get_anim_duration},
    {"lv_spinner_get_arc_sweep", w_lv_spinner_get_arc_sweep},
    {"lv_image_create", w_lv_image_create},
    {"lv_image_set_offset_x", w_lv_image_set_offset_x},
    {"lv_image_set_offset_y", w_lv_image_set_offset_y},
    {"lv_image_set_rotation", w_lv_image_set_rotation},
    {"lv_image_set_pivot", w_lv_image_set_pivot},
    {"lv_image_set_pivot_x", w_lv_image_set_pivot_x},
    {"lv_image_set_pivot_y", w_lv_image_set_pivot_y},
    {"lv_image_set_scale", w_lv_image_set_scale},
    {"lv_image_set_scale_x", w_lv_image_set_scale_x},
    {"lv_image_set_scale_y", w_lv_image_set_scale_y},
    {"lv_image_set_antialias", w_lv_image_set_antialias},
    {"lv_image_set_inner_align", w_lv_image_set_inner_align},
    {"lv_image_get_offset_x", w_lv_image_get_offset_x},
    {"lv_image_get_offset_y", w_lv_image_get_offset_y},
    {"lv_image_get_rotation", w_lv_image_get_rotation},
    {"lv_image_get_pivot", w_lv_image_get_pivot},
    {"lv_image_get_scale", w_lv_image_get_scale},
    {"lv_image_get_scale_x", w_lv_image_get_scale_x},
    {"lv_image_get_scale_y", w_lv_image_get_scale_y},
    {"lv_image_get_src_width", w_lv_image_get_src_width},
    {"lv_image_get_src_height", w_lv_image_get_src_height},
  };
  return table(items);
}

}  // namespace lvb
