// SPDX-License-Identifier: Apache-2.0
#include "displays/pixels.h"

#include <cstring>

namespace lvb {

namespace {

/** Where a pixel of the picture is in the screen's memory. */
uint8_t *place(const PixelTarget &to, Turns turns, int32_t x, int32_t y) {
  const int32_t across[] = {x, to.width - 1 - y, to.width - 1 - x, y};
  const int32_t down[] = {y, x, to.height - 1 - y, to.height - 1 - x};
  return to.memory + static_cast<size_t>(down[turns]) * to.stride + static_cast<size_t>(across[turns]) * (to.rgb565 ? 2 : 4);
}

void put(uint8_t *to, const uint8_t *from, bool rgb565) {
  if (!rgb565) {
    memcpy(to, from, 4);
    return;
  }
  const uint16_t value = static_cast<uint16_t>((from[2] >> 3) << 11 | (from[1] >> 2) << 5 | from[0] >> 3);
  memcpy(to, &value, 2);
}

}  // namespace

void copy_pixels(const uint8_t *from, int32_t width, const lv_area_t &area, const PixelTarget &to, Turns turns) {
  const size_t count = static_cast<size_t>(area.x2 - area.x1 + 1);
  const ptrdiff_t pixel = to.rgb565 ? 2 : 4, row = static_cast<ptrdiff_t>(to.stride);
  const ptrdiff_t steps[] = {pixel, row, -pixel, -row};
  for (int32_t y = area.y1; y <= area.y2; y++) {
    const uint8_t *source = from + (static_cast<size_t>(y) * width + area.x1) * 4;
    uint8_t *target = place(to, turns, area.x1, y);
    if (turns == 0 && !to.rgb565) memcpy(target, source, count * 4);
    else for (size_t x = 0; x < count; x++, source += 4, target += steps[turns]) put(target, source, to.rgb565);
  }
}

void turn_back(Turns turns, double &x, double &y) {
  const double across = x, down = y;
  const double xs[] = {across, down, 1 - across, 1 - down}, ys[] = {down, 1 - across, 1 - down, across};
  x = xs[turns];
  y = ys[turns];
}

}  // namespace lvb
