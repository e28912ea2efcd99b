// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_button_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_button_create(parent), a.where());
}

}  // namespace

ExportTable generated_button() {
  static const Export items[] = {
    {"lv_button_create", w_lv_button_create},
  };
  return table(items);
}

}  // namespace lvb
