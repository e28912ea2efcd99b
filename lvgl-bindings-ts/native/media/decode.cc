// SPDX-License-Identifier: Apache-2.0
// Picture files from memory, decoded once.
#include <cstdio>
#include <cstring>

#include "core/errors.h"
#include "media/bytes.h"
#include "media/exports.h"
#include "media/picture.h"

namespace lvb {

namespace {

using Decoder = lv_image_dsc_t *(*)(const uint8_t *, size_t, uint32_t, BadImage &);

bool starts_with(const ByteView &file, const void *signature, size_t length) {
  return file.size >= length && memcmp(file.data, signature, length) == 0;
}

Decoder decoder_of(const ByteView &file) {
  if (starts_with(file, "\x89PNG\r\n\x1a\n", 8)) return decode_png;
  if (starts_with(file, "\xff\xd8\xff", 3)) return decode_jpeg;
  return nullptr;
}

}  // namespace

napi_value image_decode(napi_env env, napi_callback_info info) {
  Args a(env, info, "decodeImage");
  ByteView file;
  const uint32_t max_pixels = a.u32(1);
  if (!read_bytes(a, 0, file, "a Uint8Array of a PNG or JPEG file")) return nullptr;
  BadImage why = {"image", "neither a PNG nor a JPEG file"};
  const Decoder decoder = decoder_of(file);
  lv_image_dsc_t *picture = decoder ? decoder(file.data, file.size, max_pixels, why) : nullptr;
  if (picture) return picture_to_js(env, picture);
  char message[240];
  snprintf(message, sizeof message, "%s: %s", why.format, why.reason);
  throw_error(env, a.where(), "LVGL_BAD_IMAGE", message);
  return nullptr;
}

}  // namespace lvb
