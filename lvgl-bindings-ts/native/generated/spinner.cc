// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_spinner_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, [&] {
    lv_obj_t *made = lv_spinner_create(parent);
    if (made) arc_made(made);
    return made;
  }(), a.where());
}

napi_value w_lv_spinner_set_anim_params(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_spinner_class, "spinner");
  const uint32_t t = a.integer<uint32_t>(1);
  const uint32_t angle = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  if (!(is_sound_time(t))) return refuse(a, 1, "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0");
  if (!(angle <= 360)) return refuse(a, 2, "a number up to 360");
  lv_spinner_set_anim_params(obj, t, angle);
  return nullptr;
}

napi_value w_lv_spinner_set_anim_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinner_class, "spinner");
  const uint32_t t = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(is_sound_time(t))) return refuse(a, 1, "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0");
  lv_spinner_set_anim_duration(obj, t);
  return nullptr;
}

napi_value w_lv_spinner_set_arc_sweep(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spinner_class, "spinner");
  const uint32_t angle = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(angle <= 360)) return refuse(a, 1, "a number up to 360");
  lv_spinner_set_arc_sweep(obj, angle);
  return nullptr;
}

/** lv_spinner_get_anim_duration and 1 more: the table says which. */
napi_value w_lv_spinner_get_anim_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spinner_class, "spinner");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_spinner_get_anim_duration)>()(obj)));
}

}  // namespace

ExportTable generated_spinner() {
  static const Export items[] = {
    {"lv_spinner_create", w_lv_spinner_create},
    {"lv_spinner_set_anim_params", w_lv_spinner_set_anim_params},
    {"lv_spinner_set_anim_duration", w_lv_spinner_set_anim_duration},
    {"lv_spinner_set_arc_sweep", w_lv_spinner_set_arc_sweep},
    {"lv_spinner_get_anim_duration", w_lv_spinner_get_anim_duration, reinterpret_cast<Target>(static_cast<decltype(lv_spinner_get_anim_duration) *>(lv_spinner_get_anim_duration))},
    {"lv_spinner_get_arc_sweep", w_lv_spinner_get_anim_duration, reinterpret_cast<Target>(static_cast<decltype(lv_spinner_get_anim_duration) *>(lv_spinner_get_arc_sweep))},
  };
  return table(items);
}

}  // namespace lvb
