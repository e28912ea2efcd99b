// SPDX-License-Identifier: Apache-2.0
// Objects that begin and end. A theme is told of an object before LVGL has built it; while LVGL takes one apart, groups
// still tell callbacks of it.
#include <algorithm>
#include <vector>

#include "core/obj_end.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_obj_destruct, lv_obj_t *obj);
LVB_SEAM(void, lv_obj_class_init_obj, lv_obj_t *obj);
}

std::vector<const lv_obj_t *> building;

extern "C" void __wrap_lv_obj_destruct(lv_obj_t *obj) {
  obj_end(obj);
  seams_hold_layout(1);
  __real_lv_obj_destruct(obj);
  seams_hold_layout(-1);
}

extern "C" void __wrap_lv_obj_class_init_obj(lv_obj_t *obj) {
  building.push_back(obj);
  __real_lv_obj_class_init_obj(obj);
  building.pop_back();
}

}  // namespace

bool obj_is_built(const lv_obj_t *obj) {
  return building.empty() || std::find(building.begin(), building.end(), obj) == building.end();
}

}  // namespace lvb
