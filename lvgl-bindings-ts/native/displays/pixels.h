// SPDX-License-Identifier: Apache-2.0
// Pixels on their way from a display's frame buffer to the memory of a screen.
#pragma once
#include <cstddef>
#include <cstdint>

#include "core/lv.h"

namespace lvb {

/** A screen's memory: 4 bytes B, G, R, X or 2 bytes of RGB565 a pixel, each row `stride` bytes from the last. */
struct PixelTarget {
  uint8_t *memory;
  size_t stride;
  bool rgb565;
  int32_t width, height;  // the screen's own, however the picture stands on it
};

/** How the picture stands on the screen: quarter turns clockwise, 0 to 3. */
using Turns = uint32_t;

/** Copies an area of a frame buffer of B, G, R, X (`width` pixels a row) to where it belongs on a screen. */
void copy_pixels(const uint8_t *from, int32_t width, const lv_area_t &area, const PixelTarget &to, Turns turns);

/** Where a place of the screen, 0 to 1 from edge to edge, is on a picture that stands turned on it. */
void turn_back(Turns turns, double &x, double &y);

}  // namespace lvb
