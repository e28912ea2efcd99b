// SPDX-License-Identifier: Apache-2.0
// Objects that end. While LVGL takes one apart, groups and layouts still tell callbacks of it.
#include "core/obj_end.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_obj_destruct, lv_obj_t *obj);
}

int depth = 0;

extern "C" void __wrap_lv_obj_destruct(lv_obj_t *obj) {
  obj_end(obj);
  depth++;
  __real_lv_obj_destruct(obj);
  depth--;
}

}  // namespace

bool seams_taking_apart() { return depth > 0; }

}  // namespace lvb
