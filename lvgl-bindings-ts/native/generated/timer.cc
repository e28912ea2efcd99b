// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

/** lv_timer_delete and 4 more: the table says which. */
napi_value w_lv_timer_delete(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_timer_delete)>()(timer);
  return nullptr;
}

napi_value w_lv_timer_set_period(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  const uint32_t period = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  lv_timer_set_period(timer, period);
  return nullptr;
}

napi_value w_lv_timer_set_repeat_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  const int32_t repeat_count = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_timer_set_repeat_count(timer, repeat_count);
  return nullptr;
}

napi_value w_lv_timer_set_auto_delete(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  const bool auto_delete = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_timer_set_auto_delete(timer, auto_delete);
  return nullptr;
}

napi_value w_lv_timer_enable(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const bool en = a.boolean(0);
  if (a.failed()) return nullptr;
  lv_timer_enable(en);
  return nullptr;
}

napi_value w_lv_timer_get_idle(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<uint32_t>(lv_timer_get_idle()));
}

napi_value w_lv_timer_get_time_until_next(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<uint32_t>(lv_timer_get_time_until_next()));
}

napi_value w_lv_timer_get_paused(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_timer_get_paused(timer));
}

napi_value w_lv_tick_elaps(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const uint32_t prev_tick = a.integer<uint32_t>(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_tick_elaps(prev_tick)));
}

napi_value w_lv_tick_diff(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  const uint32_t tick = a.integer<uint32_t>(0);
  const uint32_t prev_tick = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_tick_diff(tick, prev_tick)));
}

}  // namespace

ExportTable generated_timer() {
  static const Export items[] = {
    {"lv_timer_delete", w_lv_timer_delete, reinterpret_cast<Target>(static_cast<decltype(lv_timer_delete) *>(lv_timer_delete))},
    {"lv_timer_pause", w_lv_timer_delete, reinterpret_cast<Target>(static_cast<decltype(lv_timer_delete) *>(lv_timer_pause))},
    {"lv_timer_resume", w_lv_timer_delete, reinterpret_cast<Target>(static_cast<decltype(lv_timer_delete) *>(lv_timer_resume))},
    {"lv_timer_set_period", w_lv_timer_set_period},
    {"lv_timer_ready", w_lv_timer_delete, reinterpret_cast<Target>(static_cast<decltype(lv_timer_delete) *>(lv_timer_ready))},
    {"lv_timer_set_repeat_count", w_lv_timer_set_repeat_count},
    {"lv_timer_set_auto_delete", w_lv_timer_set_auto_delete},
    {"lv_timer_reset", w_lv_timer_delete, reinterpret_cast<Target>(static_cast<decltype(lv_timer_delete) *>(lv_timer_reset))},
    {"lv_timer_enable", w_lv_timer_enable},
    {"lv_timer_get_idle", w_lv_timer_get_idle},
    {"lv_timer_get_time_until_next", w_lv_timer_get_time_until_next},
    {"lv_timer_get_paused", w_lv_timer_get_paused},
    {"lv_tick_elaps", w_lv_tick_elaps},
    {"lv_tick_diff", w_lv_tick_diff},
  };
  return table(items);
}

}  // namespace lvb
