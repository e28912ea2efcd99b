// SPDX-License-Identifier: Apache-2.0
// Functions of this folder that the tables of images.cc and fonts.cc export from other files.
#pragma once
#include <node_api.h>

namespace lvb {

/** image_decode(bytes, maxPixels) -> LvImage. */
napi_value image_decode(napi_env env, napi_callback_info info);

/** qr_modules(bytes, isText, errorCorrection) -> {size, modules}. */
napi_value qr_modules(napi_env env, napi_callback_info info);

}  // namespace lvb
