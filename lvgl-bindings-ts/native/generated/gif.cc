// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_gif_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_gif_create(parent), a.where());
}

napi_value w_lv_gif_set_color_format(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_gif_class, "gif");
  const lv_color_format_t color_format = static_cast<lv_color_format_t>(a.choice(1, 0, 53));
  if (a.failed()) return nullptr;
  lv_gif_set_color_format(obj, color_format);
  return nullptr;
}

/** lv_gif_restart and 2 more: the table says which. */
napi_value w_lv_gif_restart(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_gif_class, "gif");
  if (a.failed()) return nullptr;
  a.target<decltype(lv_gif_restart)>()(obj);
  return nullptr;
}

napi_value w_lv_gif_is_loaded(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_gif_class, "gif");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_gif_is_loaded(obj));
}

/** lv_gif_get_loop_count and 2 more: the table says which. */
napi_value w_lv_gif_get_loop_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_gif_class, "gif");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_gif_get_loop_count)>()(obj)));
}

napi_value w_lv_gif_set_loop_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_gif_class, "gif");
  const int32_t count = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_gif_set_loop_count(obj, count);
  return nullptr;
}

napi_value w_lv_gif_set_auto_pause_invisible(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_gif_class, "gif");
  const bool auto_pause = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_gif_set_auto_pause_invisible(obj, auto_pause);
  return nullptr;
}

}  // namespace

ExportTable generated_gif() {
  static const Export items[] = {
    {"lv_gif_create", w_lv_gif_create},
    {"lv_gif_set_color_format", w_lv_gif_set_color_format},
    {"lv_gif_restart", w_lv_gif_restart, reinterpret_cast<Target>(static_cast<decltype(lv_gif_restart) *>(lv_gif_restart))},
    {"lv_gif_pause", w_lv_gif_restart, reinterpret_cast<Target>(static_cast<decltype(lv_gif_restart) *>(lv_gif_pause))},
    {"lv_gif_resume", w_lv_gif_restart, reinterpret_cast<Target>(static_cast<decltype(lv_gif_restart) *>(lv_gif_resume))},
    {"lv_gif_is_loaded", w_lv_gif_is_loaded},
    {"lv_gif_get_loop_count", w_lv_gif_get_loop_count, reinterpret_cast<Target>(static_cast<decltype(lv_gif_get_loop_count) *>(lv_gif_get_loop_count))},
    {"lv_gif_set_loop_count", w_lv_gif_set_loop_count},
    {"lv_gif_set_auto_pause_invisible", w_lv_gif_set_auto_pause_invisible},
    {"lv_gif_get_frame_count", w_lv_gif_get_loop_count, reinterpret_cast<Target>(static_cast<decltype(lv_gif_get_loop_count) *>(lv_gif_get_frame_count))},
    {"lv_gif_get_current_frame_index", w_lv_gif_get_loop_count, reinterpret_cast<Target>(static_cast<decltype(lv_gif_get_loop_count) *>(lv_gif_get_current_frame_index))},
  };
  return table(items);
}

}  // namespace lvb
