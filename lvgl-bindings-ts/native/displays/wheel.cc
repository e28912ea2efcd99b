// SPDX-License-Identifier: Apache-2.0
// What a mouse's wheel does: LVGL itself scrolls what was pressed last, people expect what lies under the mouse.
#include "displays/display.h"

namespace lvb {

namespace {

constexpr int32_t kNotch = 60;  // pixels that one notch of a wheel scrolls

/** Whether an object has anything left to show in a direction. */
bool has_room(lv_obj_t *obj, int32_t sideways, int32_t upwards) {
  if (!lv_obj_has_flag(obj, LV_OBJ_FLAG_SCROLLABLE)) return false;
  const lv_dir_t directions = lv_obj_get_scroll_dir(obj);
  if (upwards && (directions & LV_DIR_VER))
    return (upwards > 0 ? lv_obj_get_scroll_top(obj) : lv_obj_get_scroll_bottom(obj)) > 0;
  if (sideways && (directions & LV_DIR_HOR))
    return (sideways < 0 ? lv_obj_get_scroll_left(obj) : lv_obj_get_scroll_right(obj)) > 0;
  return false;
}

}  // namespace

void display_wheel(Display &display, int32_t x, int32_t y, int32_t sideways, int32_t upwards) {
  lv_obj_t *const layers[] = {lv_display_get_layer_sys(display.disp), lv_display_get_layer_top(display.disp),
                              lv_display_get_screen_active(display.disp)};
  lv_obj_t *obj = nullptr;
  for (lv_obj_t *layer : layers) {
    lv_point_t point = {x, y};
    if (!obj && layer) obj = lv_indev_search_obj(layer, &point);
  }
  for (; obj; obj = lv_obj_get_parent(obj)) {
    // A roller turns by rows; sliders and arcs do not change because a page is scrolled over them.
    if (upwards && lv_obj_check_type(obj, &lv_roller_class)) {
      int32_t rows = -upwards;
      lv_obj_send_event(obj, LV_EVENT_ROTARY, &rows);
      return;
    }
    if (!has_room(obj, sideways, upwards)) continue;
    lv_obj_scroll_by_bounded(obj, -sideways * kNotch, upwards * kNotch, LV_ANIM_OFF);
    return;
  }
}

}  // namespace lvb
