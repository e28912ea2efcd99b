// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_indev_get_next(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr_or_null<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return indev_to_js(env, lv_indev_get_next(indev));
}

napi_value w_lv_indev_enable(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_indev_t *indev = a.ptr_or_null<lv_indev_t>(0, Kind::Indev);
  const bool enable = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_indev_enable(indev, enable);
  return nullptr;
}

napi_value w_lv_indev_active(napi_env env, napi_callback_info info) {
  return indev_to_js(env, lv_indev_active());
}

/** lv_indev_set_long_press_time and 1 more: the table says which. */
napi_value w_lv_indev_set_long_press_time(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const uint16_t long_press_time = a.integer<uint16_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_indev_set_long_press_time)>()(indev, long_press_time);
  return nullptr;
}

/** lv_indev_set_scroll_limit and 2 more: the table says which. */
napi_value w_lv_indev_set_scroll_limit(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const uint8_t scroll_limit = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_indev_set_scroll_limit)>()(indev, scroll_limit);
  return nullptr;
}

napi_value w_lv_indev_set_scroll_throw(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const uint8_t scroll_throw = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  if (!(scroll_throw >= 1 && scroll_throw <= 100)) return refuse(a, 1, "1 to 100");
  lv_indev_set_scroll_throw(indev, scroll_throw);
  return nullptr;
}

napi_value w_lv_indev_get_type(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_type(indev)));
}

napi_value w_lv_indev_get_state(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_state(indev)));
}

napi_value w_lv_indev_get_group(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return group_to_js(env, lv_indev_get_group(indev));
}

napi_value w_lv_indev_get_display(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return display_to_js(env, lv_indev_get_display(indev));
}

napi_value w_lv_indev_get_press_moved(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_indev_get_press_moved(indev));
}

napi_value w_lv_indev_reset(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_indev_t *indev = a.ptr_or_null<lv_indev_t>(0, Kind::Indev);
  lv_obj_t *obj = a.obj_or_null(1);
  if (a.failed()) return nullptr;
  lv_indev_reset(indev, obj);
  return nullptr;
}

/** lv_indev_stop_processing and 2 more: the table says which. */
napi_value w_lv_indev_stop_processing(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_indev_stop_processing)>()(indev);
  return nullptr;
}

/** lv_indev_get_point and 1 more: the table says which. */
napi_value w_lv_indev_get_point(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  lv_point_t point = {};
  if (a.failed()) return nullptr;
  a.target<decltype(lv_indev_get_point)>()(indev, &point);
  return js_point(env, point);
}

/** lv_indev_get_gesture_dir and 1 more: the table says which. */
napi_value w_lv_indev_get_gesture_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_indev_get_gesture_dir)>()(indev)));
}

napi_value w_lv_indev_get_key(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_key(indev)));
}

napi_value w_lv_indev_get_short_click_streak(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_short_click_streak(indev)));
}

napi_value w_lv_indev_get_scroll_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_indev_get_scroll_obj(indev));
}

napi_value w_lv_indev_get_cursor(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_indev_get_cursor(indev));
}

napi_value w_lv_indev_get_active_obj(napi_env env, napi_callback_info info) {
  return obj_to_js(env, lv_indev_get_active_obj());
}

napi_value w_lv_indev_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_indev_get_mode(indev)));
}

napi_value w_lv_indev_search_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  lv_point_t point = a.point(1);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_indev_search_obj(obj, &point));
}

napi_value w_lv_indev_get_event_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
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
    {"lv_indev_set_long_press_time", w_lv_indev_set_long_press_time, reinterpret_cast<Target>(static_cast<decltype(lv_indev_set_long_press_time) *>(lv_indev_set_long_press_time))},
    {"lv_indev_set_long_press_repeat_time", w_lv_indev_set_long_press_time, reinterpret_cast<Target>(static_cast<decltype(lv_indev_set_long_press_time) *>(lv_indev_set_long_press_repeat_time))},
    {"lv_indev_set_scroll_limit", w_lv_indev_set_scroll_limit, reinterpret_cast<Target>(static_cast<decltype(lv_indev_set_scroll_limit) *>(lv_indev_set_scroll_limit))},
    {"lv_indev_set_scroll_throw", w_lv_indev_set_scroll_throw},
    {"lv_indev_set_gesture_min_velocity", w_lv_indev_set_scroll_limit, reinterpret_cast<Target>(static_cast<decltype(lv_indev_set_scroll_limit) *>(lv_indev_set_gesture_min_velocity))},
    {"lv_indev_set_gesture_min_distance", w_lv_indev_set_scroll_limit, reinterpret_cast<Target>(static_cast<decltype(lv_indev_set_scroll_limit) *>(lv_indev_set_gesture_min_distance))},
    {"lv_indev_get_type", w_lv_indev_get_type},
    {"lv_indev_get_state", w_lv_indev_get_state},
    {"lv_indev_get_group", w_lv_indev_get_group},
    {"lv_indev_get_display", w_lv_indev_get_display},
    {"lv_indev_get_press_moved", w_lv_indev_get_press_moved},
    {"lv_indev_reset", w_lv_indev_reset},
    {"lv_indev_stop_processing", w_lv_indev_stop_processing, reinterpret_cast<Target>(static_cast<decltype(lv_indev_stop_processing) *>(lv_indev_stop_processing))},
    {"lv_indev_reset_long_press", w_lv_indev_stop_processing, reinterpret_cast<Target>(static_cast<decltype(lv_indev_stop_processing) *>(lv_indev_reset_long_press))},
    {"lv_indev_get_point", w_lv_indev_get_point, reinterpret_cast<Target>(static_cast<decltype(lv_indev_get_point) *>(lv_indev_get_point))},
    {"lv_indev_get_gesture_dir", w_lv_indev_get_gesture_dir, reinterpret_cast<Target>(static_cast<decltype(lv_indev_get_gesture_dir) *>(lv_indev_get_gesture_dir))},
    {"lv_indev_get_key", w_lv_indev_get_key},
    {"lv_indev_get_short_click_streak", w_lv_indev_get_short_click_streak},
    {"lv_indev_get_scroll_dir", w_lv_indev_get_gesture_dir, reinterpret_cast<Target>(static_cast<decltype(lv_indev_get_gesture_dir) *>(lv_indev_get_scroll_dir))},
    {"lv_indev_get_scroll_obj", w_lv_indev_get_scroll_obj},
    {"lv_indev_get_vect", w_lv_indev_get_point, reinterpret_cast<Target>(static_cast<decltype(lv_indev_get_point) *>(lv_indev_get_vect))},
    {"lv_indev_get_cursor", w_lv_indev_get_cursor},
    {"lv_indev_wait_release", w_lv_indev_stop_processing, reinterpret_cast<Target>(static_cast<decltype(lv_indev_stop_processing) *>(lv_indev_wait_release))},
    {"lv_indev_get_active_obj", w_lv_indev_get_active_obj},
    {"lv_indev_get_mode", w_lv_indev_get_mode},
    {"lv_indev_search_obj", w_lv_indev_search_obj},
    {"lv_indev_get_event_count", w_lv_indev_get_event_count},
  };
  return table(items);
}

}  // namespace lvb
