// SPDX-License-Identifier: Apache-2.0
#include "core/callback.h"
#include "core/exports.h"

namespace lvb {

namespace {

void on_timer(lv_timer_t *timer) {
  Callback *callback = static_cast<Callback *>(lv_timer_get_user_data(timer));
  const napi_env env = callback->env;
  Scope scope(env);
  napi_value argument = handle_to_js(env, callback->handle);
  callback_call(callback, 1, &argument);
}

/** lv_timer_create(callback, period_ms) -> LvTimer. */
napi_value create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_create");
  const uint32_t period = a.u32(1);
  Callback *callback = a.failed() ? nullptr : callback_new(env, a.value(0));
  if (!callback) a.wrong(0, "a function");
  if (a.failed()) return nullptr;
  lv_timer_t *timer = lv_timer_create(on_timer, period, callback);
  callback->handle = handle_new(Kind::Timer, timer, nullptr);
  lv_timer_set_external_data(timer, callback, callback_free);
  return handle_to_js(env, callback->handle);
}

}  // namespace

ExportTable timer_exports() {
  static const Export items[] = {{"lv_timer_create", create}};
  return table(items);
}

}  // namespace lvb
