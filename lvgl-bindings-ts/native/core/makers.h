// SPDX-License-Identifier: Apache-2.0
// Small objects for JavaScript: it makes them itself, a member at a time takes six times as long through Node-API.
#pragma once
#include <node_api.h>

#include "core/lv.h"

namespace lvb {

/** {x, y}. */
napi_value js_point(napi_env env, const lv_point_t &value);
/** {x1, y1, x2, y2}. */
napi_value js_area(napi_env env, const lv_area_t &value);

/** set_makers((x, y) => point, (x1, y1, x2, y2) => area). */
napi_value set_makers(napi_env env, napi_callback_info info);

/** Lets go of them: the environment is going away. */
void makers_reset(napi_env env);

}  // namespace lvb
