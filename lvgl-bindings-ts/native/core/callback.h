// SPDX-License-Identifier: Apache-2.0
// JavaScript functions that LVGL calls. An exception never unwinds through C: it goes to one handler.
#pragma once
#include <node_api.h>

#include "core/handle.h"

namespace lvb {

/** Which drawing tasks a function hears, where it hears such. */
struct TaskFilter {
  uint32_t what;  // part and type
  uint32_t id1, id2;
  bool by_id1, by_id2;  // whether the numbers count
};

/** A kept JavaScript function. LVGL's ext_data owns it and drops it through callback_free. */
struct Callback {
  napi_env env;
  napi_ref function;
  Handle *handle;  // what the registration gave to JavaScript (event descriptor, timer, animation), or null
  TaskFilter only;
};

/** Keeps a function. Returns null when the value is not one. */
Callback *callback_new(napi_env env, napi_value function);

/** Drops the function and kills its handle; takes void* because it is LVGL's free callback. Null is ignored. */
void callback_free(void *callback);

/** Calls the function with `count` arguments; a thrown exception is reported, never rethrown. May return null. */
napi_value callback_call(Callback *callback, size_t count, const napi_value *args);

/** Takes the pending exception, if there is one, and gives it to the uncaught handler. */
void report_pending_exception(napi_env env);

/** setUncaughtHandler(handler | null). */
napi_value set_uncaught_handler(napi_env env, napi_callback_info info);

/** Forgets the handler: the environment is going away. */
void uncaught_reset(napi_env env);

/** A handle scope for the length of a C++ block. */
class Scope {
 public:
  explicit Scope(napi_env env) : env_(env) { napi_open_handle_scope(env, &scope_); }
  ~Scope() { napi_close_handle_scope(env_, scope_); }
  Scope(const Scope &) = delete;
  Scope &operator=(const Scope &) = delete;

 private:
  napi_env env_;
  napi_handle_scope scope_;
};

}  // namespace lvb
