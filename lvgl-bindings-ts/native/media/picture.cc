// SPDX-License-Identifier: Apache-2.0
#include "media/picture.h"

#include <cstdio>

#include "core/runtime.h"

namespace lvb {

namespace {

/** Tells the garbage collector of pixels it does not see: a picture nobody holds would wait for long otherwise. */
void account(int64_t bytes) {
  int64_t total = 0;
  if (runtime_env()) napi_adjust_external_memory(runtime_env(), bytes, &total);
}

void dispose(Handle *handle) {
  lv_image_dsc_t *picture = static_cast<lv_image_dsc_t *>(handle->ptr);
  account(-static_cast<int64_t>(picture->data_size));
  picture_free(picture);
}

}  // namespace

lv_image_dsc_t *picture_new(uint32_t width, uint32_t height, lv_color_format_t format) {
  const uint32_t stride = width * lv_color_format_get_size(format);
  uint8_t *pixels = static_cast<uint8_t *>(malloc(static_cast<size_t>(stride) * height));
  if (!pixels) return nullptr;
  lv_image_dsc_t *picture = new lv_image_dsc_t{};
  picture->header.magic = LV_IMAGE_HEADER_MAGIC;
  picture->header.cf = format;
  picture->header.w = width;
  picture->header.h = height;
  picture->header.stride = stride;
  picture->data_size = stride * height;
  picture->data = pixels;
  return picture;
}

void picture_free(lv_image_dsc_t *picture) {
  lv_image_cache_drop(picture);
  free(picture_pixels(picture));
  delete picture;
}

napi_value picture_to_js(napi_env env, lv_image_dsc_t *picture) {
  account(picture->data_size);
  return handle_to_js(env, handle_new(Kind::Image, picture, dispose));
}

void swap_red_blue(uint8_t *to, const uint8_t *from, size_t pixels) {
  for (size_t i = 0; i < pixels; i++, to += 4, from += 4) {
    const uint8_t red = from[0];
    to[0] = from[2];
    to[1] = from[1];
    to[2] = red;
    to[3] = from[3];
  }
}

bool size_allowed(uint32_t width, uint32_t height, uint32_t max_pixels, BadImage &why) {
  const uint64_t pixels = static_cast<uint64_t>(width) * height;
  if (width >= 1 && height >= 1 && width <= kMaxSide && height <= kMaxSide && pixels <= max_pixels) return true;
  if (pixels <= max_pixels)
    snprintf(why.reason, sizeof why.reason, "%u x %u pixels; each side must be 1 to %u", width, height, kMaxSide);
  else
    snprintf(why.reason, sizeof why.reason, "%u x %u pixels are more than the limit of %u", width, height, max_pixels);
  return false;
}

}  // namespace lvb
