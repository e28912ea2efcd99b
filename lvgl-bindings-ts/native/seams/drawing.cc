// SPDX-License-Identifier: Apache-2.0
// What is about to be drawn. Percentages, paddings, transitions and contents add up to places no argument ever named,
// and LVGL's renderer counts in 32 bits: what lies far beyond every display is brought nearer, where it is as invisible.
#include <algorithm>

#include "seams/places.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_draw_finalize_task_creation, lv_layer_t *layer, lv_draw_task_t *task);
LVB_SEAM(void, lv_draw_sw_mask_radius_init, lv_draw_sw_mask_radius_param_t *param, const lv_area_t *rect,
         int32_t radius, bool inv);
LVB_SEAM(lv_result_t, lv_inv_area, lv_display_t *disp, const lv_area_t *area);
}

// From 922 pixels on, the two halves of LVGL 9.5's table of an eighth of a circle do not meet (it takes 723/1024 for the
// root of a half), and it writes beyond the table's end.
constexpr int32_t kLargestRadius = 921;

void tame(lv_draw_box_shadow_dsc_t &shadow, const lv_area_t &area) {
  const int32_t short_side = std::min(lv_area_get_width(&area), lv_area_get_height(&area));
  shadow.width = std::clamp<int32_t>(shadow.width, 1, kLargestBlur);  // LVGL divides by it
  // A spread that leaves nothing to blur turns LVGL's shadow inside out.
  shadow.spread = std::clamp<int32_t>(shadow.spread, -std::max(0, (short_side - 1) / 2), kFar);
  shadow.ofs_x = near(shadow.ofs_x);
  shadow.ofs_y = near(shadow.ofs_y);
  shadow.radius = std::clamp<int32_t>(shadow.radius, 0, kLargestRadius);
}

void tame(lv_draw_task_t &task) {
  switch (task.type) {
    case LV_DRAW_TASK_TYPE_FILL:
      bring_near(task.area);
      break;
    case LV_DRAW_TASK_TYPE_BORDER: {
      lv_draw_border_dsc_t &border = *static_cast<lv_draw_border_dsc_t *>(task.draw_dsc);
      bring_near(task.area);
      border.width = std::clamp<int32_t>(border.width, 0, kFar);
      border.radius = std::clamp<int32_t>(border.radius, 0, kFar);
      break;
    }
    case LV_DRAW_TASK_TYPE_BOX_SHADOW:
      bring_near(task.area);
      tame(*static_cast<lv_draw_box_shadow_dsc_t *>(task.draw_dsc), task.area);
      break;
    default:
      break;
  }
}

extern "C" void __wrap_lv_draw_finalize_task_creation(lv_layer_t *layer, lv_draw_task_t *task) {
  tame(*task);
  __real_lv_draw_finalize_task_creation(layer, task);
}

extern "C" void __wrap_lv_draw_sw_mask_radius_init(lv_draw_sw_mask_radius_param_t *param, const lv_area_t *rect,
                                                   int32_t radius, bool inv) {
  __real_lv_draw_sw_mask_radius_init(param, rect, std::min(radius, kLargestRadius), inv);
}

/** LVGL stops the process when something becomes invalid while it draws: changes made then show at the next chance. */
extern "C" lv_result_t __wrap_lv_inv_area(lv_display_t *disp, const lv_area_t *area) {
  const lv_display_t *of = disp ? disp : lv_display_get_default();
  return of && of->rendering_in_progress ? LV_RESULT_INVALID : __real_lv_inv_area(disp, area);
}

}  // namespace

}  // namespace lvb
