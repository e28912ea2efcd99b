// SPDX-License-Identifier: Apache-2.0
#include "core/members.h"

namespace lvb {

bool read_member(napi_env env, napi_value object, const char *name, napi_value &out) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, object, &type);
  if (type == napi_undefined || type == napi_null) return false;  // JavaScript's own error would carry no code
  return napi_get_named_property(env, object, name, &out) == napi_ok;
}

}  // namespace lvb
