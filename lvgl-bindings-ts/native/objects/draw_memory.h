// SPDX-License-Identifier: Apache-2.0
// Memory that both sides see, in numbers: two for each field of a descriptor, then an area, then points. Asking an object
// for its members, or giving it some, takes longer than LVGL takes to draw (src/raw/draw-memory.ts is the other side).
#pragma once
#include "core/exports.h"

namespace lvb {

/** The two numbers of a field. JavaScript gives the memory before it makes any other call about it. */
double *draw_memory_field(size_t place);

/** x1, y1, x2, y2: JavaScript puts numbers between -32768 and 32768 there. */
lv_area_t draw_memory_area();

bool is_gap(const lv_point_precise_t &point);

constexpr int32_t kPointsLeftOut = -1;
constexpr int32_t kPointsTooMany = -2;

/** Puts the points of a line there, NaN for a gap. How many, or kPointsTooMany. */
int32_t draw_memory_points(const lv_point_precise_t *points, int32_t count);

/** Lets go of it: the environment is going away. */
void draw_memory_reset(napi_env env);

}  // namespace lvb
