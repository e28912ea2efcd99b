// SPDX-License-Identifier: Apache-2.0
#include "core/callback.h"

#include "core/args.h"
#include "core/call_order.h"
#include "core/inside.h"
#include "core/runtime.h"
#include "seams/seams.h"

namespace lvb {

static napi_ref uncaught = nullptr;
/** Callbacks that LVGL waits for. */
static int waiting = 0;

Callback *callback_new(napi_env env, napi_value function) {
  napi_valuetype type;
  napi_typeof(env, function, &type);
  if (type != napi_function) return nullptr;
  Callback *callback = new Callback{env, nullptr, nullptr, {}};
  napi_create_reference(env, function, 1, &callback->function);
  return callback;
}

void callback_free(void *data) {
  Callback *callback = static_cast<Callback *>(data);
  if (!callback) return;
  if (callback->handle) handle_kill(callback->handle);
  napi_delete_reference(callback->env, callback->function);
  delete callback;
}

void report_pending_exception(napi_env env) {
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (!pending) return;
  napi_value error, handler = nullptr, undefined, result;
  if (napi_get_and_clear_last_exception(env, &error) != napi_ok) return;
  if (uncaught) napi_get_reference_value(env, uncaught, &handler);
  if (!handler) {
    napi_fatal_exception(env, error);
    return;
  }
  napi_get_undefined(env, &undefined);
  if (napi_call_function(env, undefined, handler, 1, &error, &result) == napi_pending_exception) {
    // The handler itself failed: Node's own 'uncaughtException' is the last resort.
    napi_value second;
    if (napi_get_and_clear_last_exception(env, &second) == napi_ok) napi_fatal_exception(env, second);
  }
}

bool inside_lvgl() { return waiting > 0 || runtime_is_pumping(); }

/** What both ways of calling share; in place, as every event takes this way. */
[[gnu::always_inline]] static inline napi_value call(Callback *callback, size_t count, const napi_value *args) {
  const napi_env env = callback->env;  // the callback may free itself
  napi_value function, undefined, result = nullptr;
  bool pending = false;
  napi_is_exception_pending(env, &pending);
  if (pending) report_pending_exception(env);
  if (napi_get_reference_value(env, callback->function, &function) != napi_ok || !function) return nullptr;
  napi_get_undefined(env, &undefined);
  const CallBelow below;
  if (napi_call_function(env, undefined, function, count, args, &result) == napi_ok) return result;
  report_pending_exception(env);
  return nullptr;
}

napi_value callback_call(Callback *callback, size_t count, const napi_value *args) {
  const CalledWhileBuilding called;
  const AnswersBelow below;
  waiting++;
  napi_value result = call(callback, count, args);
  waiting--;
  return result;
}

napi_value callback_tell(Callback *callback, size_t count, const napi_value *args) { return call(callback, count, args); }

napi_value set_uncaught_handler(napi_env env, napi_callback_info info) {
  Args a(env, info, "setUncaughtHandler");
  uncaught_reset(env);
  if (a.is_nullish(0)) return nullptr;
  napi_valuetype type;
  napi_typeof(env, a.value(0), &type);
  if (type != napi_function) {
    a.wrong(0, "a function or null");
    return nullptr;
  }
  napi_create_reference(env, a.value(0), 1, &uncaught);
  return nullptr;
}

void uncaught_reset(napi_env env) {
  if (uncaught) napi_delete_reference(env, uncaught);
  uncaught = nullptr;
  waiting = 0;  // a thread may end in the middle of a callback
}

}  // namespace lvb
