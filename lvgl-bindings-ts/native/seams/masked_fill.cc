// SPDX-License-Identifier: Apache-2.0
// A colour through a mask: arcs, round corners, lines, letters. LVGL asks the mask for each pixel, and most of a ring's square is
// what its mask leaves out: a fifth of a frame went by with that. Here eight pixels are passed by, filled or mixed at once.
// What comes out is LVGL's to the bit (test/masked-fill.test.ts); displays of other formats than 32 bits, and processors without
// vectors, are left to LVGL.
#include <cstring>
#include <type_traits>

#include "seams/seams.h"

namespace lvb {

namespace {

// gcc before 12 knows the older name only.
#if __has_builtin(__builtin_shufflevector)
#define SHUFFLED(a, b, ...) __builtin_shufflevector(a, b, __VA_ARGS__)
#else
#define SHUFFLED(a, b, ...) __builtin_shuffle(a, b, std::remove_cv_t<decltype(a)>{__VA_ARGS__})
#endif
#if defined(__SSE2__) || defined(__ARM_NEON)
constexpr bool kHasVectors = true;
#else
constexpr bool kHasVectors = false;
#endif
static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the first pixel of a mask is the lowest byte of a number");

extern "C" {
LVB_SEAM(void, lv_draw_sw_blend_color_to_rgb888, lv_draw_sw_blend_fill_dsc_t *fill, uint32_t pixel_bytes);
}

// The compiler's own vectors, for any processor: bytes of pixels or of masks, and those with room for products of bytes.
using Bytes = uint8_t __attribute__((vector_size(16)));
using Words = uint16_t __attribute__((vector_size(16)));
using Pixels = uint32_t __attribute__((vector_size(16)));
using Masks = uint64_t __attribute__((vector_size(16)));

constexpr int32_t kPixelBytes = 4;
/** Pixels that are looked at together: as many bytes of a mask fit a number. */
constexpr int32_t kAtOnce = 8;

inline Words lower(Bytes v) {
  return reinterpret_cast<Words>(SHUFFLED(v, Bytes{}, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
}

inline Words upper(Bytes v) {
  return reinterpret_cast<Words>(SHUFFLED(v, Bytes{}, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31));
}

/** The upper byte of each word. */
inline Bytes upper_bytes(Words first, Words second) {
  const Bytes left = reinterpret_cast<Bytes>(first >> 8), right = reinterpret_cast<Bytes>(second >> 8);
  return SHUFFLED(left, right, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
}

/** Each of four bytes of a mask for all bytes of its pixel. */
inline Bytes by_pixel(uint32_t mask) {
  const Bytes v = reinterpret_cast<Bytes>(Pixels{mask});
  const Bytes twice = SHUFFLED(v, v, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  const Words pairs = reinterpret_cast<Words>(twice);
  return reinterpret_cast<Bytes>(SHUFFLED(pairs, pairs, 0, 8, 1, 9, 2, 10, 3, 11));
}

/** The fourth byte of each pixel, which stays as it is. */
const Bytes kFourth = reinterpret_cast<Bytes>(Pixels{} + 0xff000000u);

/** Four pixels as they become under a color and its mask. */
using Mix = Bytes (*)(Bytes under, Bytes color, uint32_t mask);

inline Bytes covered(Bytes under, Bytes color, uint32_t) { return (under & kFourth) | (color & ~kFourth); }

/** As LVGL mixes: nothing below 1, the whole colour from LV_OPA_MAX on. */
inline Bytes mixed(Bytes under, Bytes color, uint32_t mask) {
  const Bytes of_color = by_pixel(mask), of_under = ~of_color;
  const Bytes between = upper_bytes(lower(color) * lower(of_color) + lower(under) * lower(of_under),
                                    upper(color) * upper(of_color) + upper(under) * upper(of_under));
  const Bytes all = reinterpret_cast<Bytes>(of_color >= LV_OPA_MAX);
  const Bytes none = reinterpret_cast<Bytes>(of_color == 0) | kFourth;
  return (under & none) | (((color & all) | (between & ~all)) & ~none);
}

template <Mix mix>
inline void paint_four(uint8_t *pixels, Bytes color, uint32_t mask) {
  Bytes four;
  memcpy(&four, pixels, sizeof four);
  four = mix(four, color, mask);
  memcpy(pixels, &four, sizeof four);
}

template <Mix mix>
inline void paint_eight(uint8_t *pixels, Bytes color, uint64_t mask) {
  paint_four<mix>(pixels, color, static_cast<uint32_t>(mask));
  paint_four<mix>(pixels + 4 * kPixelBytes, color, static_cast<uint32_t>(mask >> 32));
}

/** How much of the colour eight bytes of a mask let through. */
using Opacity = uint64_t (*)(uint64_t mask, uint8_t opa);
uint64_t opaque(uint64_t mask, uint8_t) { return mask; }
uint64_t translucent(uint64_t mask, uint8_t opa) {
  return reinterpret_cast<Masks>(upper_bytes(lower(reinterpret_cast<Bytes>(Masks{mask})) * opa, Words{}))[0];
}

template <Opacity opacity>
inline void fill_eight(uint8_t *pixels, uint64_t mask, Bytes color, uint8_t opa) {
  if (mask == 0) return;
  const uint64_t mix = opacity(mask, opa);
  if (mix == UINT64_MAX) paint_eight<covered>(pixels, color, mix);
  else paint_eight<mixed>(pixels, color, mix);
}

inline uint64_t eight_of(const uint8_t *mask) {
  uint64_t eight;
  memcpy(&eight, mask, sizeof eight);
  return eight;
}

/** Fewer than eight pixels, which have not eight behind them either. */
template <Opacity opacity>
void fill_few(uint8_t *pixels, const uint8_t *mask, int32_t count, Bytes color, uint8_t opa) {
  uint8_t copy[kAtOnce * kPixelBytes], of_mask[kAtOnce] = {};
  memcpy(copy, pixels, static_cast<size_t>(count) * kPixelBytes);
  memcpy(of_mask, mask, static_cast<size_t>(count));
  fill_eight<opacity>(copy, eight_of(of_mask), color, opa);
  memcpy(pixels, copy, static_cast<size_t>(count) * kPixelBytes);
}

template <Opacity opacity>
void fill_row(uint8_t *pixels, const uint8_t *mask, int32_t width, Bytes color, uint8_t opa) {
  if (width < kAtOnce) return fill_few<opacity>(pixels, mask, width, color, opa);
  int32_t x = 0;
  for (; x <= width - kAtOnce; x += kAtOnce)
    fill_eight<opacity>(pixels + x * kPixelBytes, eight_of(mask + x), color, opa);
  if (x == width) return;
  // The last eight once more, without those that are done.
  const int32_t last = width - kAtOnce;
  fill_eight<opacity>(pixels + last * kPixelBytes, eight_of(mask + last) >> 8 * (x - last) << 8 * (x - last), color, opa);
}

template <Opacity opacity>
void fill_rows(const lv_draw_sw_blend_fill_dsc_t &fill) {
  const Bytes color = reinterpret_cast<Bytes>(Pixels{} + lv_color_to_u32(fill.color));
  uint8_t *pixels = static_cast<uint8_t *>(fill.dest_buf);
  const uint8_t *mask = fill.mask_buf;
  for (int32_t y = 0; y < fill.dest_h; y++, pixels += fill.dest_stride, mask += fill.mask_stride)
    fill_row<opacity>(pixels, mask, fill.dest_w, color, fill.opa);
}

extern "C" void __wrap_lv_draw_sw_blend_color_to_rgb888(lv_draw_sw_blend_fill_dsc_t *fill, uint32_t pixel_bytes) {
  if (!kHasVectors || !fill->mask_buf || pixel_bytes != kPixelBytes)
    __real_lv_draw_sw_blend_color_to_rgb888(fill, pixel_bytes);
  else if (fill->opa >= LV_OPA_MAX) fill_rows<opaque>(*fill);
  else fill_rows<translucent>(*fill);
}

}  // namespace

}  // namespace lvb
