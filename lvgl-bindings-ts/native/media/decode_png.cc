// SPDX-License-Identifier: Apache-2.0
// PNG by LVGL's copy of lodepng, with every size known before memory is taken.
#include <cstdio>
#include <cstring>

#include "media/picture.h"

#define LODEPNG_NO_COMPILE_CPP
#include "libs/lodepng/lodepng.h"

namespace lvb {

namespace {

/** LVGL's lodepng reserves four bytes a pixel whatever the file's depth, and writes eight for 16-bit channels. */
class RoomForDeepPixels {
 public:
  explicit RoomForDeepPixels(bool needed)
      : handlers_(LV_GLOBAL_DEFAULT()->image_cache_draw_buf_handlers), original_(handlers_.buf_malloc_cb) {
    if (!needed) return;
    malloc_ = original_;
    handlers_.buf_malloc_cb = twice;
  }
  ~RoomForDeepPixels() { handlers_.buf_malloc_cb = original_; }
  RoomForDeepPixels(const RoomForDeepPixels &) = delete;
  RoomForDeepPixels &operator=(const RoomForDeepPixels &) = delete;

 private:
  static void *twice(size_t size, lv_color_format_t format) { return malloc_(size * 2, format); }

  lv_draw_buf_handlers_t &handlers_;
  const lv_draw_buf_malloc_cb_t original_;
  static lv_draw_buf_malloc_cb_t malloc_;
};

lv_draw_buf_malloc_cb_t RoomForDeepPixels::malloc_ = nullptr;

/** The inflated size of the pixels, at most: the rows of an interlaced file are up to seven times as many. */
size_t inflated_limit(uint32_t width, uint32_t height, uint32_t bits) {
  const size_t row = (static_cast<size_t>(width) * bits + 7) / 8 + 1;
  return row * height + static_cast<size_t>(height) * 16 + 256;
}

bool opaque(const uint8_t *pixels, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (pixels[i * 4 + 3] != 255) return false;
  return true;
}

lv_image_dsc_t *to_picture(const lv_draw_buf_t *decoded, uint32_t width, uint32_t height) {
  const size_t count = static_cast<size_t>(width) * height;
  const bool solid = opaque(decoded->data, count);
  lv_image_dsc_t *picture = picture_new(width, height, solid ? LV_COLOR_FORMAT_XRGB8888 : LV_COLOR_FORMAT_ARGB8888);
  if (picture) swap_red_blue(picture_pixels(picture), decoded->data, count);
  return picture;
}

}  // namespace

lv_image_dsc_t *decode_png(const uint8_t *data, size_t size, uint32_t max_pixels, BadImage &why) {
  why.format = "PNG";
  lv_image_dsc_t *picture = nullptr;
  unsigned width = 0, height = 0;
  LodePNGState state;
  lodepng_state_init(&state);
  state.decoder.read_text_chunks = 0;
  state.decoder.remember_unknown_chunks = 0;
  state.decoder.max_icc_size = 1 << 20;
  unsigned error = lodepng_inspect(&width, &height, &state, data, size);
  if (!error && size_allowed(width, height, max_pixels, why)) {
    const uint32_t bits = lodepng_get_bpp(&state.info_png.color);
    const RoomForDeepPixels room(bits > 32);
    state.decoder.zlibsettings.max_output_size = inflated_limit(width, height, bits);
    unsigned char *out = nullptr;
    error = lodepng_decode(&out, &width, &height, &state, data, size);
    lv_draw_buf_t *decoded = reinterpret_cast<lv_draw_buf_t *>(out);
    if (!error) picture = to_picture(decoded, width, height);
    if (!error && !picture) error = 83;
    if (decoded) lv_draw_buf_destroy(decoded);
  }
  if (error) snprintf(why.reason, sizeof why.reason, "%s", lodepng_error_text(error));
  lodepng_state_cleanup(&state);
  return picture;
}

}  // namespace lvb
