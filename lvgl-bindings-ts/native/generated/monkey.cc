// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_monkey_get_enable(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_monkey_t *monkey = a.ptr<lv_monkey_t>(0, Kind::Monkey);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_monkey_get_enable(monkey));
}

}  // namespace

ExportTable generated_monkey() {
  static const Export items[] = {
    {"lv_monkey_get_enable", w_lv_monkey_get_enable},
  };
  return table(items);
}

}  // namespace lvb
