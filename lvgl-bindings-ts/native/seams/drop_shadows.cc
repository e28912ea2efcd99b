// SPDX-License-Identifier: Apache-2.0
// Drop shadows. LVGL draws what throws one into a picture of its whole size and the blur around it, whose bytes it counts
// in 32 bits and whose sides in 16. Of a large one only what can be seen is drawn.
#include "seams/places.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(lv_layer_t *, lv_draw_layer_create_drop_shadow, lv_layer_t *parent, const lv_draw_dsc_base_t *base,
         const lv_area_t *area);
LVB_SEAM(void, lv_draw_layer_finish_drop_shadow, lv_layer_t *layer, const lv_draw_dsc_base_t *base);
}

constexpr int32_t kLargestSide = 4096;  // pixels; a smaller one is drawn as LVGL does

lv_draw_dsc_base_t tamed(const lv_draw_dsc_base_t &base) {
  lv_draw_dsc_base_t result = base;
  result.drop_shadow_blur_radius = std::clamp<int32_t>(base.drop_shadow_blur_radius, 0, kLargestBlur);
  return result;
}

/** The part of an area whose shadow may be seen in a layer, blur included: at least one pixel. */
lv_area_t seen_part(const lv_area_t &area, const lv_layer_t &layer, const lv_draw_dsc_base_t &base) {
  lv_area_t seen = layer._clip_area;
  lv_area_move(&seen, -base.drop_shadow_ofs_x, -base.drop_shadow_ofs_y);
  lv_area_increase(&seen, 2 * base.drop_shadow_blur_radius, 2 * base.drop_shadow_blur_radius);
  lv_area_t part;
  if (!lv_area_intersect(&part, &area, &seen)) lv_area_set(&part, area.x1, area.y1, area.x1, area.y1);
  return part;
}

}  // namespace

extern "C" lv_layer_t *__wrap_lv_draw_layer_create_drop_shadow(lv_layer_t *parent, const lv_draw_dsc_base_t *base,
                                                               const lv_area_t *area) {
  const lv_draw_dsc_base_t tame = tamed(*base);
  lv_area_t place = *area;
  bring_near(place);
  keep_a_pixel(place);
  if (std::max(lv_area_get_width(&place), lv_area_get_height(&place)) > kLargestSide)
    place = seen_part(place, *parent, tame);
  return __real_lv_draw_layer_create_drop_shadow(parent, &tame, &place);
}

extern "C" void __wrap_lv_draw_layer_finish_drop_shadow(lv_layer_t *layer, const lv_draw_dsc_base_t *base) {
  const lv_draw_dsc_base_t tame = tamed(*base);
  __real_lv_draw_layer_finish_drop_shadow(layer, &tame);
}

}  // namespace lvb
