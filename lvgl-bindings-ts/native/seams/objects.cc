// SPDX-License-Identifier: Apache-2.0
// Objects that begin and end. A theme is told of an object before LVGL has built it; while LVGL takes one apart, groups
// still tell callbacks of it.
#include <vector>

#include "core/obj_end.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_obj_destruct, lv_obj_t *obj);
LVB_SEAM(void, lv_obj_class_init_obj, lv_obj_t *obj);
}

/** LVGL clears an object's external data when it builds it, after the theme was told: the record waits here. */
struct Building {
  const lv_obj_t *obj;
  Handle *record;
};

std::vector<Building> building;

extern "C" void __wrap_lv_obj_destruct(lv_obj_t *obj) {
  obj_end(obj);
  seams_hold_layout(1);
  __real_lv_obj_destruct(obj);
  seams_hold_layout(-1);
}

extern "C" void __wrap_lv_obj_class_init_obj(lv_obj_t *obj) {
  building.push_back({obj, nullptr});
  __real_lv_obj_class_init_obj(obj);
  Handle *record = building.back().record;
  building.pop_back();
  if (record) lv_obj_set_external_data(obj, record, nullptr);
}

}  // namespace

Handle **obj_record_while_built(const lv_obj_t *obj) {
  for (Building &one : building)
    if (one.obj == obj) return &one.record;
  return nullptr;
}

bool obj_is_built(const lv_obj_t *obj) { return !obj_record_while_built(obj); }

}  // namespace lvb
