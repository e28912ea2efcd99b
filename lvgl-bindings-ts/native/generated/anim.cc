// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

/** lv_anim_set_duration and 4 more: the table says which. */
napi_value w_lv_anim_set_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_anim_t *a_ = a.ptr<lv_anim_t>(0, Kind::Anim);
  const uint32_t duration = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(is_sound_time(duration))) return refuse(a, 1, "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0");
  a.target<decltype(lv_anim_set_duration)>()(a_, duration);
  return nullptr;
}

/** lv_anim_set_delay and 2 more: the table says which. */
napi_value w_lv_anim_set_delay(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_anim_t *a_ = a.ptr<lv_anim_t>(0, Kind::Anim);
  const uint32_t delay = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_anim_set_delay)>()(a_, delay);
  return nullptr;
}

/** lv_anim_resume and 1 more: the table says which. */
napi_value w_lv_anim_resume(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_anim_t *a_ = a.ptr<lv_anim_t>(0, Kind::Anim);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_anim_resume)>()(a_);
  return nullptr;
}

napi_value w_lv_anim_is_paused(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_anim_t *a_ = a.ptr<lv_anim_t>(0, Kind::Anim);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_anim_is_paused(a_));
}

napi_value w_lv_anim_set_values(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_anim_t *a_ = a.ptr<lv_anim_t>(0, Kind::Anim);
  const int32_t start = a.integer<int32_t>(1);
  const int32_t end = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  lv_anim_set_values(a_, start, end);
  return nullptr;
}

napi_value w_lv_anim_set_early_apply(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_anim_t *a_ = a.ptr<lv_anim_t>(0, Kind::Anim);
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_anim_set_early_apply(a_, en);
  return nullptr;
}

napi_value w_lv_anim_set_bezier3_param(napi_env env, napi_callback_info info) {
  Args a(env, info, 5);
  lv_anim_t *a_ = a.ptr<lv_anim_t>(0, Kind::Anim);
  const int16_t x1 = a.integer<int16_t>(1);
  const int16_t y1 = a.integer<int16_t>(2);
  const int16_t x2 = a.integer<int16_t>(3);
  const int16_t y2 = a.integer<int16_t>(4);
  if (a.failed()) return nullptr;
  lv_anim_set_bezier3_param(a_, x1, y1, x2, y2);
  return nullptr;
}

/** lv_anim_get_delay and 3 more: the table says which. */
napi_value w_lv_anim_get_delay(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_anim_t *a_ = a.ptr<lv_anim_t>(0, Kind::Anim);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_anim_get_delay)>()(a_)));
}

napi_value w_lv_anim_delete_all(napi_env env, napi_callback_info info) {
  lv_anim_delete_all();
  return nullptr;
}

napi_value w_lv_anim_count_running(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<uint32_t>(lv_anim_count_running()));
}

napi_value w_lv_anim_speed(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const uint32_t speed = a.integer<uint32_t>(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_anim_speed(speed)));
}

napi_value w_lv_anim_speed_clamped(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  const uint32_t speed = a.integer<uint32_t>(0);
  const uint32_t min_time = a.integer<uint32_t>(1);
  const uint32_t max_time = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_anim_speed_clamped(speed, min_time, max_time)));
}

napi_value w_lv_anim_resolve_speed(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  const uint32_t speed = a.integer<uint32_t>(0);
  const int32_t start = a.integer<int32_t>(1);
  const int32_t end = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  if (!(is_sound_time(speed))) return refuse(a, 0, "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0");
  return js_number(env, static_cast<uint32_t>(lv_anim_resolve_speed(speed, start, end)));
}

napi_value w_lv_anim_refr_now(napi_env env, napi_callback_info info) {
  lv_anim_refr_now();
  return nullptr;
}

/** lv_anim_timeline_start and 4 more: the table says which. */
napi_value w_lv_anim_timeline_start(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_anim_timeline_t *at = a.ptr<lv_anim_timeline_t>(0, Kind::Timeline);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_anim_timeline_start)>()(at)));
}

napi_value w_lv_anim_timeline_pause(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_anim_timeline_t *at = a.ptr<lv_anim_timeline_t>(0, Kind::Timeline);
  if (a.failed()) return nullptr;
  lv_anim_timeline_pause(at);
  return nullptr;
}

napi_value w_lv_anim_timeline_set_reverse(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_anim_timeline_t *at = a.ptr<lv_anim_timeline_t>(0, Kind::Timeline);
  const bool reverse = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_anim_timeline_set_reverse(at, reverse);
  return nullptr;
}

/** lv_anim_timeline_set_delay and 2 more: the table says which. */
napi_value w_lv_anim_timeline_set_delay(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_anim_timeline_t *at = a.ptr<lv_anim_timeline_t>(0, Kind::Timeline);
  const uint32_t delay = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_anim_timeline_set_delay)>()(at, delay);
  return nullptr;
}

napi_value w_lv_anim_timeline_set_progress(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_anim_timeline_t *at = a.ptr<lv_anim_timeline_t>(0, Kind::Timeline);
  const uint16_t progress = a.integer<uint16_t>(1);
  if (a.failed()) return nullptr;
  lv_anim_timeline_set_progress(at, progress);
  return nullptr;
}

napi_value w_lv_anim_timeline_get_reverse(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_anim_timeline_t *at = a.ptr<lv_anim_timeline_t>(0, Kind::Timeline);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_anim_timeline_get_reverse(at));
}

napi_value w_lv_anim_timeline_get_progress(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_anim_timeline_t *at = a.ptr<lv_anim_timeline_t>(0, Kind::Timeline);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_anim_timeline_get_progress(at)));
}

}  // namespace

ExportTable generated_anim() {
  static const Export items[] = {
    {"lv_anim_set_duration", w_lv_anim_set_duration, reinterpret_cast<Target>(static_cast<decltype(lv_anim_set_duration) *>(lv_anim_set_duration))},
    {"lv_anim_set_delay", w_lv_anim_set_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_set_delay) *>(lv_anim_set_delay))},
    {"lv_anim_resume", w_lv_anim_resume, reinterpret_cast<Target>(static_cast<decltype(lv_anim_resume) *>(lv_anim_resume))},
    {"lv_anim_pause", w_lv_anim_resume, reinterpret_cast<Target>(static_cast<decltype(lv_anim_resume) *>(lv_anim_pause))},
    {"lv_anim_pause_for", w_lv_anim_set_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_set_delay) *>(lv_anim_pause_for))},
    {"lv_anim_is_paused", w_lv_anim_is_paused},
    {"lv_anim_set_values", w_lv_anim_set_values},
    {"lv_anim_set_reverse_duration", w_lv_anim_set_duration, reinterpret_cast<Target>(static_cast<decltype(lv_anim_set_duration) *>(lv_anim_set_reverse_duration))},
    {"lv_anim_set_reverse_time", w_lv_anim_set_duration, reinterpret_cast<Target>(static_cast<decltype(lv_anim_set_duration) *>(lv_anim_set_reverse_time))},
    {"lv_anim_set_reverse_delay", w_lv_anim_set_duration, reinterpret_cast<Target>(static_cast<decltype(lv_anim_set_duration) *>(lv_anim_set_reverse_delay))},
    {"lv_anim_set_repeat_count", w_lv_anim_set_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_set_delay) *>(lv_anim_set_repeat_count))},
    {"lv_anim_set_repeat_delay", w_lv_anim_set_duration, reinterpret_cast<Target>(static_cast<decltype(lv_anim_set_duration) *>(lv_anim_set_repeat_delay))},
    {"lv_anim_set_early_apply", w_lv_anim_set_early_apply},
    {"lv_anim_set_bezier3_param", w_lv_anim_set_bezier3_param},
    {"lv_anim_get_delay", w_lv_anim_get_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_get_delay) *>(lv_anim_get_delay))},
    {"lv_anim_get_playtime", w_lv_anim_get_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_get_delay) *>(lv_anim_get_playtime))},
    {"lv_anim_get_time", w_lv_anim_get_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_get_delay) *>(lv_anim_get_time))},
    {"lv_anim_get_repeat_count", w_lv_anim_get_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_get_delay) *>(lv_anim_get_repeat_count))},
    {"lv_anim_delete_all", w_lv_anim_delete_all},
    {"lv_anim_count_running", w_lv_anim_count_running},
    {"lv_anim_speed", w_lv_anim_speed},
    {"lv_anim_speed_clamped", w_lv_anim_speed_clamped},
    {"lv_anim_resolve_speed", w_lv_anim_resolve_speed},
    {"lv_anim_refr_now", w_lv_anim_refr_now},
    {"lv_anim_timeline_start", w_lv_anim_timeline_start, reinterpret_cast<Target>(static_cast<decltype(lv_anim_timeline_start) *>(lv_anim_timeline_start))},
    {"lv_anim_timeline_pause", w_lv_anim_timeline_pause},
    {"lv_anim_timeline_set_reverse", w_lv_anim_timeline_set_reverse},
    {"lv_anim_timeline_set_delay", w_lv_anim_timeline_set_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_timeline_set_delay) *>(lv_anim_timeline_set_delay))},
    {"lv_anim_timeline_set_repeat_count", w_lv_anim_timeline_set_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_timeline_set_delay) *>(lv_anim_timeline_set_repeat_count))},
    {"lv_anim_timeline_set_repeat_delay", w_lv_anim_timeline_set_delay, reinterpret_cast<Target>(static_cast<decltype(lv_anim_timeline_set_delay) *>(lv_anim_timeline_set_repeat_delay))},
    {"lv_anim_timeline_set_progress", w_lv_anim_timeline_set_progress},
    {"lv_anim_timeline_get_playtime", w_lv_anim_timeline_start, reinterpret_cast<Target>(static_cast<decltype(lv_anim_timeline_start) *>(lv_anim_timeline_get_playtime))},
    {"lv_anim_timeline_get_reverse", w_lv_anim_timeline_get_reverse},
    {"lv_anim_timeline_get_delay", w_lv_anim_timeline_start, reinterpret_cast<Target>(static_cast<decltype(lv_anim_timeline_start) *>(lv_anim_timeline_get_delay))},
    {"lv_anim_timeline_get_progress", w_lv_anim_timeline_get_progress},
    {"lv_anim_timeline_get_repeat_count", w_lv_anim_timeline_start, reinterpret_cast<Target>(static_cast<decltype(lv_anim_timeline_start) *>(lv_anim_timeline_get_repeat_count))},
    {"lv_anim_timeline_get_repeat_delay", w_lv_anim_timeline_start, reinterpret_cast<Target>(static_cast<decltype(lv_anim_timeline_start) *>(lv_anim_timeline_get_repeat_delay))},
  };
  return table(items);
}

}  // namespace lvb
