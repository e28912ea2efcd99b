// SPDX-License-Identifier: Apache-2.0
// Reading the members of a plain object.
#pragma once
#include <node_api.h>

namespace lvb {

/**
 * Reads a member. False for null and undefined, which have none, and when a getter threw: its exception is pending then
 * and comes out of the call.
 */
bool read_member(napi_env env, napi_value object, const char *name, napi_value &out);

}  // namespace lvb
