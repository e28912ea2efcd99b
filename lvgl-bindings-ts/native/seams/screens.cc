// SPDX-License-Identifier: Apache-2.0
// Screens. The one that a display shows may be deleted: LVGL then has none, and its pointers search in nothing. An empty one
// takes the place.
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(lv_obj_t *, lv_display_get_screen_active, lv_display_t *disp);
LVB_SEAM(lv_obj_t *, lv_screen_active, void);
LVB_SEAM(void, lv_obj_update_layout, const lv_obj_t *obj);
LVB_SEAM(void, lv_obj_align_to, lv_obj_t *obj, const lv_obj_t *base, lv_align_t align, int32_t x_ofs, int32_t y_ofs);
}

int held = 0;

extern "C" lv_obj_t *__wrap_lv_display_get_screen_active(lv_display_t *disp) {
  static bool making = false;
  if (!disp) disp = lv_display_get_default();
  // The uppermost layer is made last and deleted first: without it the display itself begins or ends.
  if (!disp || disp->act_scr || !disp->sys_layer || making) return disp ? disp->act_scr : nullptr;
  making = true;
  lv_display_t *standard = lv_display_get_default();
  lv_display_set_default(disp);
  disp->act_scr = lv_obj_create(nullptr);
  lv_display_set_default(standard);
  making = false;
  lv_obj_invalidate(disp->act_scr);
  return disp->act_scr;
}

/** A frame begins with the layout of the active screen, which LVGL takes from its record. */
extern "C" void __wrap_lv_obj_update_layout(const lv_obj_t *obj) {
  lv_display_t *drawn = obj ? nullptr : lv_refr_get_disp_refreshing();
  if (drawn) obj = __wrap_lv_display_get_screen_active(drawn);
  // Held back, it comes with the next frame.
  if (obj && held == 0) __real_lv_obj_update_layout(obj);
}

/** It begins with a layout, by the function of its own file. */
extern "C" void __wrap_lv_obj_align_to(lv_obj_t *obj, const lv_obj_t *base, lv_align_t align, int32_t x_ofs,
                                       int32_t y_ofs) {
  bool &laying_out = LV_GLOBAL_DEFAULT()->layout_update_mutex;
  const bool before = laying_out;
  laying_out = before || held > 0;
  __real_lv_obj_align_to(obj, base, align, x_ofs, y_ofs);
  laying_out = before;
}

extern "C" lv_obj_t *__wrap_lv_screen_active(void) { return __wrap_lv_display_get_screen_active(nullptr); }

}  // namespace

void seams_hold_layout(int change) { held += change; }

}  // namespace lvb
