// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_theme_get_from_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return theme_to_js(env, lv_theme_get_from_obj(obj));
}

napi_value w_lv_theme_apply(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  lv_theme_apply(obj);
  return nullptr;
}

/** lv_theme_get_font_small and 2 more: the table says which. */
napi_value w_lv_theme_get_font_small(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return font_to_js(env, a.target<decltype(lv_theme_get_font_small)>()(obj));
}

/** lv_theme_get_color_primary and 1 more: the table says which. */
napi_value w_lv_theme_get_color_primary(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return js_color(env, a.target<decltype(lv_theme_get_color_primary)>()(obj));
}

napi_value w_lv_theme_default_is_inited(napi_env env, napi_callback_info info) {
  return js_bool(env, lv_theme_default_is_inited());
}

napi_value w_lv_theme_default_get(napi_env env, napi_callback_info info) {
  return theme_to_js(env, lv_theme_default_get());
}

napi_value w_lv_theme_mono_is_inited(napi_env env, napi_callback_info info) {
  return js_bool(env, lv_theme_mono_is_inited());
}

napi_value w_lv_theme_mono_get(napi_env env, napi_callback_info info) {
  return theme_to_js(env, lv_theme_mono_get());
}

napi_value w_lv_theme_simple_is_inited(napi_env env, napi_callback_info info) {
  return js_bool(env, lv_theme_simple_is_inited());
}

napi_value w_lv_theme_simple_get(napi_env env, napi_callback_info info) {
  return theme_to_js(env, lv_theme_simple_get());
}

}  // namespace

ExportTable generated_theme() {
  static const Export items[] = {
    {"lv_theme_get_from_obj", w_lv_theme_get_from_obj},
    {"lv_theme_apply", w_lv_theme_apply},
    {"lv_theme_get_font_small", w_lv_theme_get_font_small, reinterpret_cast<Target>(static_cast<decltype(lv_theme_get_font_small) *>(lv_theme_get_font_small))},
    {"lv_theme_get_font_normal", w_lv_theme_get_font_small, reinterpret_cast<Target>(static_cast<decltype(lv_theme_get_font_small) *>(lv_theme_get_font_normal))},
    {"lv_theme_get_font_large", w_lv_theme_get_font_small, reinterpret_cast<Target>(static_cast<decltype(lv_theme_get_font_small) *>(lv_theme_get_font_large))},
    {"lv_theme_get_color_primary", w_lv_theme_get_color_primary, reinterpret_cast<Target>(static_cast<decltype(lv_theme_get_color_primary) *>(lv_theme_get_color_primary))},
    {"lv_theme_get_color_secondary", w_lv_theme_get_color_primary, reinterpret_cast<Target>(static_cast<decltype(lv_theme_get_color_primary) *>(lv_theme_get_color_secondary))},
    {"lv_theme_default_is_inited", w_lv_theme_default_is_inited},
    {"lv_theme_default_get", w_lv_theme_default_get},
    {"lv_theme_mono_is_inited", w_lv_theme_mono_is_inited},
    {"lv_theme_mono_get", w_lv_theme_mono_get},
    {"lv_theme_simple_is_inited", w_lv_theme_simple_is_inited},
    {"lv_theme_simple_get", w_lv_theme_simple_get},
  };
  return table(items);
}

}  // namespace lvb
