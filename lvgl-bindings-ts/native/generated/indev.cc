// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_indev_get_next(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_next", 1);
  lv_indev_t *indev = a.ptr_or_null<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return indev_to_js(env, lv_indev_get_next(indev));
}

napi_value w_lv_indev_enable(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_enable", 2);
  lv_indev_t *indev = a.ptr_or_null<lv_indev_t>(0, Kind::Indev);
  const bool enable = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_indev_enable(indev, enable);
  return nullptr;
}

napi_value w_lv_indev_active(napi_env env, napi_callback_info info) {
  return indev_to_js(env, lv_indev_active());
}

napi_value w_lv_indev_set_long_press_time(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_long_press_time", 2);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const uint16_t long_press_time = a.integer<uint16_t>(1);
  if (a.failed()) return nullptr;
  lv_indev_set_long_press_time(indev, long_press_time);
  return nullptr;
}

napi_value w_lv_indev_set_long_press_repeat_time(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_long_press_repeat_time", 2);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const uint16_t long_press_repeat_time = a.integer<uint16_t>(1);
  if (a.failed()) return nullptr;
  lv_indev_set_long_press_repeat_time(indev, long_press_repeat_time);
  return nullptr;
}

napi_value w_lv_indev_set_scroll_limit(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_scroll_limit", 2);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const uint8_t scroll_limit = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  lv_indev_set_scroll_limit(indev, scroll_limit);
  return nullptr;
}

napi_value w_lv_indev_set_scroll_throw(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_scroll_throw", 2);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const uint8_t scroll_throw = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  if (!(scroll_throw >= 1 && scroll_throw <= 100)) return refuse(a, 1, "1 to 100");
  lv_indev_set_scroll_throw(indev, scroll_throw);
  return nullptr;
}

napi_value w_lv_indev_set_gesture_min_velocity(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_gesture_min_velocity", 2);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const uint8_t min_velocity = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  lv_indev_set_gesture_min_velocity(indev, min_velocity);
  return nullptr;
}

napi_value w_lv_indev_set_gesture_min_distance(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_set_gesture_min_distance", 2);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const uint8_t min_distance = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  lv_indev_set_gesture_min_distance(indev, min_distance);
  return nullptr;
}

napi_value w_lv_indev_get_type(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_type", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_type(indev)));
}

napi_value w_lv_indev_get_state(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_state", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_state(indev)));
}

napi_value w_lv_indev_get_group(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_group", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return group_to_js(env, lv_indev_get_group(indev));
}

napi_value w_lv_indev_get_display(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_display", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return display_to_js(env, lv_indev_get_display(indev));
}

napi_value w_lv_indev_get_press_moved(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_press_moved", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_indev_get_press_moved(indev));
}

napi_value w_lv_indev_reset(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_reset", 2);
  lv_indev_t *indev = a.ptr_or_null<lv_indev_t>(0, Kind::Indev);
  lv_obj_t *obj = a.obj_or_null(1);
  if (a.failed()) return nullptr;
  lv_indev_reset(indev, obj);
  return nullptr;
}

napi_value w_lv_indev_stop_processing(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_stop_processing", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  lv_indev_stop_processing(indev);
  return nullptr;
}

napi_value w_lv_indev_reset_long_press(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_reset_long_press", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  lv_indev_reset_long_press(indev);
  return nullptr;
}

napi_value w_lv_indev_get_point(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_point", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  lv_point_t point = {};
  if (a.failed()) return nullptr;
  lv_indev_get_point(indev, &point);
  return js_point(env, point);
}

napi_value w_lv_indev_get_gesture_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_gesture_dir", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_gesture_dir(indev)));
}

napi_value w_lv_indev_get_key(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_key", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_key(indev)));
}

napi_value w_lv_indev_get_short_click_streak(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_short_click_streak", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_short_click_streak(indev)));
}

napi_value w_lv_indev_get_scroll_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_scroll_dir", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_scroll_dir(indev)));
}

napi_value w_lv_indev_get_scroll_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_scroll_obj", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_indev_get_scroll_obj(indev));
}

napi_value w_lv_indev_get_vect(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_vect", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  lv_point_t point = {};
  if (a.failed()) return nullptr;
  lv_indev_get_vect(indev, &point);
  return js_point(env, point);
}

napi_value w_lv_indev_get_cursor(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_cursor", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_indev_get_cursor(indev));
}

napi_value w_lv_indev_wait_release(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_wait_release", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  lv_indev_wait_release(indev);
  return nullptr;
}

napi_value w_lv_indev_get_active_obj(napi_env env, napi_callback_info info) {
  return obj_to_js(env, lv_indev_get_active_obj());
}

napi_value w_lv_indev_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_mode", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_mode(indev)));
}

napi_value w_lv_indev_search_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_search_obj", 2);
  lv_obj_t *obj = a.obj(0);
  lv_point_t point = a.point(1);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_indev_search_obj(obj, &point));
}

napi_value w_lv_indev_get_event_count(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_get_event_count", 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_event_count(indev)));
}

}  // namespace

ExportTable generated_indev() {
  static const Export items[] = {
    {"lv_indev_get_next", w_lv_indev_get_next},
    {"lv_indev_enable", w_lv_indev_enable},
    {"lv_indev_active", w_lv_indev_active},
    {"lv_indev_set_long_press_time", w_lv_indev_set_long_press_time},
    {"lv_indev_set_long_press_repeat_time", w_lv_indev_set_long_press_repeat_time},
    {"lv_indev_set_scroll_limit", w_lv_indev_set_scroll_limit},
    {"lv_indev_set_scroll_throw", w_lv_indev_set_scroll_throw},
    {"lv_indev_set_gesture_min_velocity", w_lv_indev_set_gesture_min_velocity},
    {"lv_indev_set_gesture_min_distance", w_lv_indev_set_gesture_min_distance},
    {"lv_indev_get_type", w_lv_indev_get_type},
    {"lv_indev_get_state", w_lv_indev_get_state},
    {"lv_indev_get_group", w_lv_indev_get_group},
    {"lv_indev_get_display", w_lv_indev_get_display},
    {"lv_indev_get_press_moved", w_lv_indev_get_press_moved},
    {"lv_indev_reset", w_lv_indev_reset},
    {"lv_indev_stop_processing", w_lv_indev_stop_processing},
    {"lv_indev_reset_long_press", w_lv_indev_reset_long_press},
    {"lv_indev_get_point", w_lv_indev_get_point},
    {"lv_indev_get_gesture_dir", w_lv_indev_get_gesture_dir},
    {"lv_indev_get_key", w_lv_indev_get_key},
    {"lv_indev_get_short_click_streak", w_lv_indev_get_short_click_streak},
    {"lv_indev_get_scroll_dir", w_lv_indev_get_scroll_dir},
    {"lv_indev_get_scroll_obj", w_lv_indev_get_scroll_obj},
    {"lv_indev_get_vect", w_lv_indev_get_vect},
    {"lv_indev_get_cursor", w_lv_indev_get_cursor},
    {"lv_indev_wait_release", w_lv_indev_wait_release},
    {"lv_indev_get_active_obj", w_lv_indev_get_active_obj},
    {"lv_indev_get_mode", w_lv_indev_get_mode},
    {"lv_indev_search_obj", w_lv_indev_search_obj},
    {"lv_indev_get_event_count", w_lv_indev_get_event_count},
  };
  return table(items);
}

}  // namespace lvb
