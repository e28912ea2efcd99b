// SPDX-License-Identifier: Apache-2.0
#include "objects/draw_memory.h"

#include <cmath>

#include "objects/draw_fields.h"

namespace lvb {

namespace {

constexpr size_t kArea = 60;
constexpr size_t kPoints = 64;
constexpr size_t kMostPoints = 480;

double *memory = nullptr;
napi_ref array = nullptr;

/** share_draw_memory(Float64Array). */
napi_value share(napi_env env, napi_callback_info info) {
  Args a(env, info, "share_draw_memory", 1);
  napi_typedarray_type type;
  size_t length = 0;
  void *data = nullptr;
  if (napi_get_typedarray_info(env, a.value(0), &type, &length, &data, nullptr, nullptr) != napi_ok ||
      type != napi_float64_array || length < kPoints + 2 * kMostPoints) {
    a.wrong(0, "a Float64Array with room for all");
    return nullptr;
  }
  draw_memory_reset(env);
  memory = static_cast<double *>(data);
  napi_create_reference(env, a.value(0), 1, &array);
  return nullptr;
}

}  // namespace

double *draw_memory_field(size_t place) { return memory + 2 * place; }

lv_area_t draw_memory_area() {
  const auto at = [](size_t i) { return static_cast<int32_t>(memory[kArea + i]); };
  return {at(0), at(1), at(2), at(3)};
}

bool is_gap(const lv_point_precise_t &point) {
  return point.x == LV_DRAW_LINE_POINT_NONE || point.y == LV_DRAW_LINE_POINT_NONE;
}

int32_t draw_memory_points(const lv_point_precise_t *points, int32_t count) {
  if (count > static_cast<int32_t>(kMostPoints)) return kPointsTooMany;
  for (int32_t i = 0; i < count; i++) {
    const lv_point_t point = lv_point_from_precise(&points[i]);
    memory[kPoints + 2 * i] = is_gap(points[i]) ? NAN : point.x;
    memory[kPoints + 2 * i + 1] = point.y;
  }
  return count;
}

void draw_memory_reset(napi_env env) {
  if (array) napi_delete_reference(env, array);
  array = nullptr;
  memory = nullptr;
}

ExportTable draw_memory_exports() {
  static const Export items[] = {{"share_draw_memory", share}};
  return table(items);
}

}  // namespace lvb
