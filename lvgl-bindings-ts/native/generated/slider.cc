// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_slider_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, [&] {
    lv_obj_t *made = lv_slider_create(parent);
    if (made) slider_made(made);
    return made;
  }(), a.where());
}

/** lv_slider_set_value and 1 more: the table says which. */
napi_value w_lv_slider_set_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const int32_t value = a.integer<int32_t>(1);
  const bool anim = a.boolean(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_slider_set_value)>()(obj, value, anim);
  return nullptr;
}

napi_value w_lv_slider_set_range(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const int32_t min = a.integer<int32_t>(1);
  const int32_t max = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  lv_slider_set_range(obj, min, max);
  return nullptr;
}

/** lv_slider_set_min_value and 1 more: the table says which. */
napi_value w_lv_slider_set_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const int32_t min = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_slider_set_min_value)>()(obj, min);
  return nullptr;
}

napi_value w_lv_slider_set_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const lv_slider_mode_t mode = static_cast<lv_slider_mode_t>(a.choice(1, 0, 2));
  if (a.failed()) return nullptr;
  lv_slider_set_mode(obj, mode);
  return nullptr;
}

napi_value w_lv_slider_set_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  const lv_slider_orientation_t orientation = static_cast<lv_slider_orientation_t>(a.choice(1, 0, 2));
  if (a.failed()) return nullptr;
  lv_slider_set_orientation(obj, orientation);
  return nullptr;
}

/** lv_slider_get_value and 3 more: the table says which. */
napi_value w_lv_slider_get_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_slider_get_value)>()(obj)));
}

napi_value w_lv_slider_is_dragged(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_slider_is_dragged(obj));
}

napi_value w_lv_slider_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *slider = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_slider_get_mode(slider)));
}

napi_value w_lv_slider_get_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *slider = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_slider_get_orientation(slider)));
}

napi_value w_lv_slider_is_symmetrical(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_slider_is_symmetrical(obj));
}

napi_value w_lv_slider_bind_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_slider_class, "slider");
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_slider_bind_value", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_slider_bind_value(obj, subject), 0, 1);
}

}  // namespace

ExportTable generated_slider() {
  static const Export items[] = {
    {"lv_slider_create", w_lv_slider_create},
    {"lv_slider_set_value", w_lv_slider_set_value, reinterpret_cast<Target>(static_cast<decltype(lv_slider_set_value) *>(lv_slider_set_value))},
    {"lv_slider_set_start_value", w_lv_slider_set_value, reinterpret_cast<Target>(static_cast<decltype(lv_slider_set_value) *>(lv_slider_set_start_value))},
    {"lv_slider_set_range", w_lv_slider_set_range},
    {"lv_slider_set_min_value", w_lv_slider_set_min_value, reinterpret_cast<Target>(static_cast<decltype(lv_slider_set_min_value) *>(lv_slider_set_min_value))},
    {"lv_slider_set_max_value", w_lv_slider_set_min_value, reinterpret_cast<Target>(static_cast<decltype(lv_slider_set_min_value) *>(lv_slider_set_max_value))},
    {"lv_slider_set_mode", w_lv_slider_set_mode},
    {"lv_slider_set_orientation", w_lv_slider_set_orientation},
    {"lv_slider_get_value", w_lv_slider_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_slider_get_value) *>(lv_slider_get_value))},
    {"lv_slider_get_left_value", w_lv_slider_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_slider_get_value) *>(lv_slider_get_left_value))},
    {"lv_slider_get_min_value", w_lv_slider_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_slider_get_value) *>(lv_slider_get_min_value))},
    {"lv_slider_get_max_value", w_lv_slider_get_value, reinterpret_cast<Target>(static_cast<decltype(lv_slider_get_value) *>(lv_slider_get_max_value))},
    {"lv_slider_is_dragged", w_lv_slider_is_dragged},
    {"lv_slider_get_mode", w_lv_slider_get_mode},
    {"lv_slider_get_orientation", w_lv_slider_get_orientation},
    {"lv_slider_is_symmetrical", w_lv_slider_is_symmetrical},
    {"lv_slider_bind_value", w_lv_slider_bind_value},
  };
  return table(items);
}

}  // namespace lvb
