// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_version_major(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<int32_t>(lv_version_major()));
}

napi_value w_lv_version_minor(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<int32_t>(lv_version_minor()));
}

napi_value w_lv_version_patch(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<int32_t>(lv_version_patch()));
}

napi_value w_lv_version_info(napi_env env, napi_callback_info info) {
  return js_text(env, lv_version_info());
}

napi_value w_lv_is_initialized(napi_env env, napi_callback_info info) {
  return js_bool(env, lv_is_initialized());
}

}  // namespace

ExportTable generated_version() {
  static const Export items[] = {
    {"lv_version_major", w_lv_version_major},
    {"lv_version_minor", w_lv_version_minor},
    {"lv_version_patch", w_lv_version_patch},
    {"lv_version_info", w_lv_version_info},
    {"lv_is_initialized", w_lv_is_initialized},
  };
  return table(items);
}

}  // namespace lvb
