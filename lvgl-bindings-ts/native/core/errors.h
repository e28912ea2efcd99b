// SPDX-License-Identifier: Apache-2.0
// The errors that native code throws into JavaScript. Each carries a stable `code`.
#pragma once
#include <node_api.h>

namespace lvb {

/** Throws LvDeadHandleError (code LVGL_DEAD_HANDLE): the thing behind a handle was deleted. */
void throw_dead(napi_env env, const char *kind, const char *where);

/** Throws TypeError (code LVGL_WRONG_ARGUMENT): argument `arg` (0 is the first) is not a `wanted`. */
void throw_wrong_argument(napi_env env, const char *where, int arg, const char *wanted);

/** Throws TypeError (code LVGL_WRONG_CLASS): the object is not of the widget class the function works on. */
void throw_wrong_class(napi_env env, const char *where, const char *wanted);

/** Throws Error with a code of ours; the message begins with the function's name. */
void throw_error(napi_env env, const char *where, const char *code, const char *message);

/** JavaScript gives the LvDeadHandleError constructor: (kind, where) => error. */
napi_value set_dead_handle_error(napi_env env, napi_callback_info info);

/** Forgets JavaScript's constructor: the environment is going away. */
void errors_reset(napi_env env);

}  // namespace lvb
