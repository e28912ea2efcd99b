// SPDX-License-Identifier: Apache-2.0
// Pixels on their way from a display's frame buffer to the memory of a screen.
#pragma once
#include <cstddef>
#include <cstdint>

#include "core/lv.h"

namespace lvb {

/** What a screen's memory holds: 4 bytes B, G, R, X or 2 bytes of RGB565, each row `stride` bytes from the last. */
struct PixelTarget {
  uint8_t *memory;
  size_t stride;
  bool rgb565;
};

/** Copies an area of a frame buffer of B, G, R, X (`width` pixels a row) to the same place of a screen. */
void copy_pixels(const uint8_t *from, int32_t width, const lv_area_t &area, const PixelTarget &to);

}  // namespace lvb
