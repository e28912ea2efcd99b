// SPDX-License-Identifier: Apache-2.0
#include "media/bytes.h"

namespace lvb {

bool read_bytes(Args &args, size_t i, ByteView &out, const char *wanted) {
  if (args.failed()) return false;
  napi_typedarray_type type;
  void *data = nullptr;
  if (napi_get_typedarray_info(args.env(), args.value(i), &type, &out.size, &data, nullptr, nullptr) != napi_ok ||
      (type != napi_uint8_array && type != napi_uint8_clamped_array)) {
    args.wrong(i, wanted);
    return false;
  }
  out.data = static_cast<const uint8_t *>(data);
  return true;
}

}  // namespace lvb
