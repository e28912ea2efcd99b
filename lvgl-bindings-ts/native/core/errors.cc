// SPDX-License-Identifier: Apache-2.0
#include "core/errors.h"

#include <cstdio>

namespace lvb {

static napi_ref dead_constructor = nullptr;

void throw_dead(napi_env env, const char *kind, const char *where) {
  napi_value constructor = nullptr, args[2], error;
  if (dead_constructor) napi_get_reference_value(env, dead_constructor, &constructor);
  if (constructor) {
    napi_create_string_utf8(env, kind, NAPI_AUTO_LENGTH, &args[0]);
    napi_create_string_utf8(env, where, NAPI_AUTO_LENGTH, &args[1]);
    if (napi_new_instance(env, constructor, 2, args, &error) == napi_ok) napi_throw(env, error);
    return;
  }
  throw_error(env, where, "LVGL_DEAD_HANDLE", "the LVGL object behind this handle was deleted");
}

void throw_wrong_argument(napi_env env, const char *where, int arg, const char *wanted) {
  char message[200];
  snprintf(message, sizeof message, "%s: argument %d must be %s", where, arg + 1, wanted);
  napi_throw_type_error(env, "LVGL_WRONG_ARGUMENT", message);
}

void throw_wrong_class(napi_env env, const char *where, const char *wanted) {
  char message[200];
  snprintf(message, sizeof message, "%s: the object is not a %s", where, wanted);
  napi_throw_type_error(env, "LVGL_WRONG_CLASS", message);
}

void throw_error(napi_env env, const char *where, const char *code, const char *message) {
  char whole[400];
  snprintf(whole, sizeof whole, "%s: %s", where, message);
  napi_throw_error(env, code, whole);
}

napi_value set_dead_handle_error(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value constructor;
  napi_get_cb_info(env, info, &count, &constructor, nullptr, nullptr);
  errors_reset(env);
  napi_create_reference(env, constructor, 1, &dead_constructor);
  return nullptr;
}

void errors_reset(napi_env env) {
  if (dead_constructor) napi_delete_reference(env, dead_constructor);
  dead_constructor = nullptr;
}

}  // namespace lvb
