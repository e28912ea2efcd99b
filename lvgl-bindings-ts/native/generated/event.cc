// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_obj_get_event_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_event_count(obj)));
}

napi_value w_lv_obj_remove_event_dsc(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  lv_event_dsc_t *dsc = a.ptr<lv_event_dsc_t>(1, Kind::EventDsc);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_obj_remove_event_dsc(obj, dsc));
}

/** lv_event_get_old_size and 1 more: the table says which. */
napi_value w_lv_event_get_old_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_event_t *e = a.event(0);
  if (a.failed()) return nullptr;
  return js_area_or_null(env, a.target<decltype(lv_event_get_old_size)>()(e));
}

napi_value w_lv_event_get_rotary_diff(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_event_t *e = a.event(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_event_get_rotary_diff(e)));
}

napi_value w_lv_event_set_ext_draw_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_event_t *e = a.event(0);
  const int32_t size = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_event_set_ext_draw_size(e, size);
  return nullptr;
}

napi_value w_lv_event_get_self_size_info(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_event_t *e = a.event(0);
  if (a.failed()) return nullptr;
  return js_point_or_null(env, lv_event_get_self_size_info(e));
}

napi_value w_lv_event_set_cover_res(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_event_t *e = a.event(0);
  const lv_cover_res_t res = static_cast<lv_cover_res_t>(a.choice(1, 0, 2));
  if (a.failed()) return nullptr;
  lv_event_set_cover_res(e, res);
  return nullptr;
}

napi_value w_lv_event_get_prev_state(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_event_t *e = a.event(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_event_get_prev_state(e)));
}

napi_value w_lv_event_get_code(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_event_t *e = a.event(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_event_get_code(e)));
}

/** lv_event_stop_bubbling and 2 more: the table says which. */
napi_value w_lv_event_stop_bubbling(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_event_t *e = a.event(0);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_event_stop_bubbling)>()(e);
  return nullptr;
}

napi_value w_lv_event_register_id(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<uint32_t>(lv_event_register_id()));
}

napi_value w_lv_event_code_get_name(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_event_code_t code = static_cast<lv_event_code_t>(a.integer<uint32_t>(0));
  if (a.failed()) return nullptr;
  return js_text(env, lv_event_code_get_name(code));
}

}  // namespace

ExportTable generated_event() {
  static const Export items[] = {
    {"lv_obj_get_event_count", w_lv_obj_get_event_count},
    {"lv_obj_remove_event_dsc", w_lv_obj_remove_event_dsc},
    {"lv_event_get_old_size", w_lv_event_get_old_size, reinterpret_cast<Target>(static_cast<decltype(lv_event_get_old_size) *>(lv_event_get_old_size))},
    {"lv_event_get_rotary_diff", w_lv_event_get_rotary_diff},
    {"lv_event_set_ext_draw_size", w_lv_event_set_ext_draw_size},
    {"lv_event_get_self_size_info", w_lv_event_get_self_size_info},
    {"lv_event_get_cover_area", w_lv_event_get_old_size, reinterpret_cast<Target>(static_cast<decltype(lv_event_get_old_size) *>(lv_event_get_cover_area))},
    {"lv_event_set_cover_res", w_lv_event_set_cover_res},
    {"lv_event_get_prev_state", w_lv_event_get_prev_state},
    {"lv_event_get_code", w_lv_event_get_code},
    {"lv_event_stop_bubbling", w_lv_event_stop_bubbling, reinterpret_cast<Target>(static_cast<decltype(lv_event_stop_bubbling) *>(lv_event_stop_bubbling))},
    {"lv_event_stop_trickling", w_lv_event_stop_bubbling, reinterpret_cast<Target>(static_cast<decltype(lv_event_stop_bubbling) *>(lv_event_stop_trickling))},
    {"lv_event_stop_processing", w_lv_event_stop_bubbling, reinterpret_cast<Target>(static_cast<decltype(lv_event_stop_bubbling) *>(lv_event_stop_processing))},
    {"lv_event_register_id", w_lv_event_register_id},
    {"lv_event_code_get_name", w_lv_event_code_get_name},
  };
  return table(items);
}

}  // namespace lvb
