// SPDX-License-Identifier: Apache-2.0
// A picture in memory: LVGL's descriptor with the pixels it owns.
#pragma once
#include "core/args.h"

namespace lvb {

/** Longest side of a picture, pixels. */
constexpr uint32_t kMaxSide = 4096;

/** Why a file gave no picture: the format by name, and the reason in words. */
struct BadImage {
  const char *format;
  char reason[160];
};

/** A picture without padding between its rows; its pixels are not set. Null when there is no memory for it. */
lv_image_dsc_t *picture_new(uint32_t width, uint32_t height, lv_color_format_t format);

void picture_free(lv_image_dsc_t *picture);

/** The handle that owns a picture from now on, as a JavaScript value. */
napi_value picture_to_js(napi_env env, lv_image_dsc_t *picture);

inline uint8_t *picture_pixels(lv_image_dsc_t *picture) { return const_cast<uint8_t *>(picture->data); }

/** R, G, B, A to LVGL's B, G, R, A and back: the same exchange. */
void swap_red_blue(uint8_t *to, const uint8_t *from, size_t pixels);

/** Whether the size may be decoded; says why not otherwise. */
bool size_allowed(uint32_t width, uint32_t height, uint32_t max_pixels, BadImage &why);

/** Decodes a PNG file. Null, with the reason, when it is broken or too large. */
lv_image_dsc_t *decode_png(const uint8_t *data, size_t size, uint32_t max_pixels, BadImage &why);

/** Decodes a baseline JPEG file. Null, with the reason, when it is broken, too large or of another kind. */
lv_image_dsc_t *decode_jpeg(const uint8_t *data, size_t size, uint32_t max_pixels, BadImage &why);

}  // namespace lvb
