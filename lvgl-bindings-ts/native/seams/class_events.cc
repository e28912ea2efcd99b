// SPDX-License-Identifier: Apache-2.0
// Events that a widget's own function cannot take. It calls its ancestor's first, and goes on when that is well: this is the
// last moment, after all who listen and may change the widget.
#include "objects/arclabel.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(lv_result_t, lv_obj_event_base, const lv_obj_class_t *type, lv_event_t *event);
}

bool can_take(const lv_obj_class_t *type, lv_event_t *event) {
  // LVGL divides by the radius when it draws the text.
  if (type == &lv_arclabel_class && lv_event_get_code(event) == LV_EVENT_DRAW_MAIN)
    return arclabel_text_radius(lv_event_get_current_target_obj(event)) != 0;
  // Keys look for the next button until they find one that may be pressed.
  if (type == &lv_buttonmatrix_class && lv_event_get_code(event) == LV_EVENT_KEY)
    return reinterpret_cast<lv_buttonmatrix_t *>(lv_event_get_current_target_obj(event))->btn_cnt > 0;
  return true;
}

/** A matrix that has other buttons now, as a keyboard of another mode, still has the place of the one it had chosen. */
void forget_lost_button(lv_obj_t *obj) {
  lv_buttonmatrix_t *matrix = reinterpret_cast<lv_buttonmatrix_t *>(obj);
  if (matrix->btn_id_sel >= matrix->btn_cnt) matrix->btn_id_sel = LV_BUTTONMATRIX_BUTTON_NONE;
}

extern "C" lv_result_t __wrap_lv_obj_event_base(const lv_obj_class_t *type, lv_event_t *event) {
  if (type != &lv_arclabel_class && type != &lv_buttonmatrix_class) return __real_lv_obj_event_base(type, event);
  const lv_result_t result = __real_lv_obj_event_base(type, event);
  if (result != LV_RESULT_OK) return result;
  if (type == &lv_buttonmatrix_class) forget_lost_button(lv_event_get_current_target_obj(event));
  return can_take(type, event) ? LV_RESULT_OK : LV_RESULT_INVALID;
}

}  // namespace

}  // namespace lvb
