// SPDX-License-Identifier: Apache-2.0
// Arc labels. LVGL divides by the radius of one when it draws its text. What is drawn before that is told to who listens,
// who may change the radius, so that it is asked at the last moment.
#include "objects/arclabel.h"
#include "seams/seams.h"

namespace lvb {

extern "C" {
LVB_SEAM(lv_result_t, lv_obj_event_base, const lv_obj_class_t *type, lv_event_t *event);
}

extern "C" lv_result_t __wrap_lv_obj_event_base(const lv_obj_class_t *type, lv_event_t *event) {
  const lv_result_t result = __real_lv_obj_event_base(type, event);
  if (type != &lv_arclabel_class || result != LV_RESULT_OK || lv_event_get_code(event) != LV_EVENT_DRAW_MAIN)
    return result;
  return arclabel_text_radius(lv_event_get_current_target_obj(event)) == 0 ? LV_RESULT_INVALID : result;
}

}  // namespace lvb
