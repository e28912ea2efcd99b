/* SPDX-License-Identifier: Apache-2.0
 * The leanest Node-API addon that can do these calls: objects are Externals, numbers are int32, nothing is checked and
 * nothing is freed. It is the measure for the package's own calls and no example to follow. */
#include <node_api.h>

#include "../c/desk.h"

static napi_env env_of_events;

static napi_value obj_create(napi_env env, napi_callback_info info) {
  napi_value result;
  napi_create_external(env, lv_obj_create(lv_screen_active()), NULL, NULL, &result);
  return result;
}

static napi_value set_x(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value args[2];
  void *obj;
  int32_t x;
  napi_get_cb_info(env, info, &count, args, NULL, NULL);
  napi_get_value_external(env, args[0], &obj);
  napi_get_value_int32(env, args[1], &x);
  lv_obj_set_x(obj, x);
  return NULL;
}

static napi_value get_child_count(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value arg, result;
  void *obj;
  napi_get_cb_info(env, info, &count, &arg, NULL, NULL);
  napi_get_value_external(env, arg, &obj);
  napi_create_uint32(env, lv_obj_get_child_count(obj), &result);
  return result;
}

static void on_event(lv_event_t *event) {
  napi_value listener, receiver, code, result;
  const napi_env env = env_of_events;
  napi_get_reference_value(env, lv_event_get_user_data(event), &listener);
  napi_get_undefined(env, &receiver);
  napi_create_uint32(env, lv_event_get_code(event), &code);
  napi_call_function(env, receiver, listener, 1, &code, &result);
}

static napi_value add_event(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value args[2];
  napi_ref listener;
  void *obj;
  env_of_events = env;
  napi_get_cb_info(env, info, &count, args, NULL, NULL);
  napi_get_value_external(env, args[0], &obj);
  napi_create_reference(env, args[1], 1, &listener);
  lv_obj_add_event_cb(obj, on_event, LV_EVENT_VALUE_CHANGED, listener);
  return NULL;
}

static napi_value send_event(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value arg;
  void *obj;
  napi_get_cb_info(env, info, &count, &arg, NULL, NULL);
  napi_get_value_external(env, arg, &obj);
  lv_obj_send_event(obj, LV_EVENT_VALUE_CHANGED, NULL);
  return NULL;
}

static napi_value advance(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value arg;
  uint32_t ms;
  napi_get_cb_info(env, info, &count, &arg, NULL, NULL);
  napi_get_value_uint32(env, arg, &ms);
  desk_advance(ms);
  return NULL;
}

static void export(napi_env env, napi_value exports, const char *name, napi_callback callback) {
  napi_value function;
  napi_create_function(env, name, NAPI_AUTO_LENGTH, callback, NULL, &function);
  napi_set_named_property(env, exports, name, function);
}

NAPI_MODULE_INIT() {
  desk_open(480, 800);
  desk_without_theme();
  export(env, exports, "objCreate", obj_create);
  export(env, exports, "setX", set_x);
  export(env, exports, "getChildCount", get_child_count);
  export(env, exports, "addEvent", add_event);
  export(env, exports, "sendEvent", send_event);
  export(env, exports, "advance", advance);
  return exports;
}
