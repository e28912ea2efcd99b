// SPDX-License-Identifier: Apache-2.0
// Keys that lead out of a grid. LVGL hands the focus on in the grid's group, which a grid that is none's member does not have.
#include "seams/seams.h"

namespace lvb {

extern "C" {
LVB_SEAM(void, lv_group_focus_next, lv_group_t *group);
LVB_SEAM(void, lv_group_focus_prev, lv_group_t *group);

void __wrap_lv_group_focus_next(lv_group_t *group) {
  if (group) __real_lv_group_focus_next(group);
}

void __wrap_lv_group_focus_prev(lv_group_t *group) {
  if (group) __real_lv_group_focus_prev(group);
}
}

}  // namespace lvb
