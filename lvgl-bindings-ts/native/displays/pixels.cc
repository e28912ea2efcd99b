// SPDX-License-Identifier: Apache-2.0
#include "displays/pixels.h"

#include <cstring>

namespace lvb {

void copy_pixels(const uint8_t *from, int32_t width, const lv_area_t &area, const PixelTarget &to) {
  const size_t count = static_cast<size_t>(area.x2 - area.x1 + 1);
  for (int32_t y = area.y1; y <= area.y2; y++) {
    const uint8_t *source = from + (static_cast<size_t>(y) * width + area.x1) * 4;
    uint8_t *row = to.memory + static_cast<size_t>(y) * to.stride;
    if (!to.rgb565) {
      memcpy(row + static_cast<size_t>(area.x1) * 4, source, count * 4);
      continue;
    }
    uint16_t *target = reinterpret_cast<uint16_t *>(row) + area.x1;
    for (size_t x = 0; x < count; x++, source += 4)
      target[x] = static_cast<uint16_t>((source[2] >> 3) << 11 | (source[1] >> 2) << 5 | source[0] >> 3);
  }
}

}  // namespace lvb
