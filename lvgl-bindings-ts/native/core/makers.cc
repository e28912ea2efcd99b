// SPDX-License-Identifier: Apache-2.0
#include "core/makers.h"

#include "core/args.h"

namespace lvb {

namespace {

enum Maker : uint8_t { kPoint, kArea, kMakers };

napi_ref makers[kMakers] = {};

/** Undefined where JavaScript cannot run: its exception is pending then and comes out of the call. */
template <size_t N>
napi_value made(napi_env env, Maker maker, const napi_value (&numbers)[N]) {
  napi_value function = nullptr, undefined, result;
  napi_get_undefined(env, &undefined);
  if (napi_get_reference_value(env, makers[maker], &function) != napi_ok || !function) return undefined;
  return napi_call_function(env, undefined, function, N, numbers, &result) == napi_ok ? result : undefined;
}

}  // namespace

napi_value js_point(napi_env env, const lv_point_t &value) {
  return made(env, kPoint, {js_number(env, value.x), js_number(env, value.y)});
}

napi_value js_area(napi_env env, const lv_area_t &value) {
  return made(env, kArea,
              {js_number(env, value.x1), js_number(env, value.y1), js_number(env, value.x2), js_number(env, value.y2)});
}

napi_value set_makers(napi_env env, napi_callback_info info) {
  Args a(env, info, "set_makers", kMakers);
  makers_reset(env);
  for (size_t i = 0; i < kMakers; i++) {
    napi_valuetype type = napi_undefined;
    napi_typeof(env, a.value(i), &type);
    if (type == napi_function) napi_create_reference(env, a.value(i), 1, &makers[i]);
    else a.wrong(i, "a function");
  }
  return nullptr;
}

void makers_reset(napi_env env) {
  for (napi_ref &maker : makers) {
    if (maker) napi_delete_reference(env, maker);
    maker = nullptr;
  }
}

}  // namespace lvb
