// SPDX-License-Identifier: Apache-2.0
// How far and how large LVGL's renderer can count: what lies beyond is as invisible where it can.
#pragma once
#include <algorithm>

#include "core/lv.h"

namespace lvb {

constexpr int32_t kFar = 1 << 15;      // pixels; a display has at most 8192 a side
constexpr int32_t kLargestBlur = 512;  // pixels; LVGL blurs a square of this and the radius

inline int32_t near(int32_t place) { return std::clamp(place, -kFar, kFar); }

inline void bring_near(lv_area_t &area) {
  area.x1 = near(area.x1);
  area.y1 = near(area.y1);
  area.x2 = near(area.x2);
  area.y2 = near(area.y2);
}

/** A place that is turned round becomes its first pixel. */
inline void keep_a_pixel(lv_area_t &area) {
  if (area.x2 < area.x1 || area.y2 < area.y1) lv_area_set(&area, area.x1, area.y1, area.x1, area.y1);
}

}  // namespace lvb
