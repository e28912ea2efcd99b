// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_animimg_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_animimg_create(parent), a.where());
}

napi_value w_lv_animimg_start(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_animimg_class, "animimg");
  if (a.failed()) return nullptr;
  lv_animimg_start(obj);
  return nullptr;
}

napi_value w_lv_animimg_delete(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_animimg_class, "animimg");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_animimg_delete(obj));
}

/** lv_animimg_set_duration and 1 more: the table says which. */
napi_value w_lv_animimg_set_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_animimg_class, "animimg");
  const uint32_t duration = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(is_sound_time(duration))) return refuse(a, 1, "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0");
  a.target<decltype(lv_animimg_set_duration)>()(obj, duration);
  return nullptr;
}

/** lv_animimg_set_repeat_count and 1 more: the table says which. */
napi_value w_lv_animimg_set_repeat_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_animimg_class, "animimg");
  const uint32_t count = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_animimg_set_repeat_count)>()(obj, count);
  return nullptr;
}

napi_value w_lv_animimg_get_src_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_animimg_class, "animimg");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_animimg_get_src_count(obj)));
}

/** lv_animimg_get_duration and 1 more: the table says which. */
napi_value w_lv_animimg_get_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_animimg_class, "animimg");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_animimg_get_duration)>()(obj)));
}

}  // namespace

ExportTable generated_animimage() {
  static const Export items[] = {
    {"lv_animimg_create", w_lv_animimg_create},
    {"lv_animimg_start", w_lv_animimg_start},
    {"lv_animimg_delete", w_lv_animimg_delete},
    {"lv_animimg_set_duration", w_lv_animimg_set_duration, reinterpret_cast<Target>(static_cast<decltype(lv_animimg_set_duration) *>(lv_animimg_set_duration))},
    {"lv_animimg_set_repeat_count", w_lv_animimg_set_repeat_count, reinterpret_cast<Target>(static_cast<decltype(lv_animimg_set_repeat_count) *>(lv_animimg_set_repeat_count))},
    {"lv_animimg_set_reverse_duration", w_lv_animimg_set_duration, reinterpret_cast<Target>(static_cast<decltype(lv_animimg_set_duration) *>(lv_animimg_set_reverse_duration))},
    {"lv_animimg_set_reverse_delay", w_lv_animimg_set_repeat_count, reinterpret_cast<Target>(static_cast<decltype(lv_animimg_set_repeat_count) *>(lv_animimg_set_reverse_delay))},
    {"lv_animimg_get_src_count", w_lv_animimg_get_src_count},
    {"lv_animimg_get_duration", w_lv_animimg_get_duration, reinterpret_cast<Target>(static_cast<decltype(lv_animimg_get_duration) *>(lv_animimg_get_duration))},
    {"lv_animimg_get_repeat_count", w_lv_animimg_get_duration, reinterpret_cast<Target>(static_cast<decltype(lv_animimg_get_duration) *>(lv_animimg_get_repeat_count))},
  };
  return table(items);
}

}  // namespace lvb
