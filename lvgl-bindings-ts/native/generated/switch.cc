// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_switch_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_switch_create(parent), a.where());
}

napi_value w_lv_switch_set_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_switch_class, "switch");
  const lv_switch_orientation_t orientation = static_cast<lv_switch_orientation_t>(a.choice(1, 0, 2));
  if (a.failed()) return nullptr;
  lv_switch_set_orientation(obj, orientation);
  return nullptr;
}

napi_value w_lv_switch_get_orientation(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_switch_class, "switch");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_switch_get_orientation(obj)));
}

}  // namespace

ExportTable generated_switch() {
  static const Export items[] = {
    {"lv_switch_create", w_lv_switch_create},
    {"lv_switch_set_orientation", w_lv_switch_set_orientation},
    {"lv_switch_get_orientation", w_lv_switch_get_orientation},
  };
  return table(items);
}

}  // namespace lvb
