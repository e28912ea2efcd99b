// SPDX-License-Identifier: Apache-2.0
// Objects that begin and end. A theme is told of an object before LVGL has built it, and callbacks run while it builds;
// while LVGL takes one apart, groups still tell callbacks of it.
#include <algorithm>
#include <vector>

#include "core/errors.h"
#include "core/obj_end.h"
#include "objects/support.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_obj_destruct, lv_obj_t *obj);
LVB_SEAM(void, lv_obj_class_init_obj, lv_obj_t *obj);
LVB_SEAM(void, lv_theme_apply, lv_obj_t *obj);
LVB_SEAM(void, lv_obj_enable_style_refresh, bool en);
LVB_SEAM(lv_result_t, lv_obj_send_event, lv_obj_t *obj, lv_event_code_t event_code, void *param);
}

struct Building {
  lv_obj_t *obj;
  /** LVGL clears an object's external data when it builds it, after the theme was told: the record waits here. */
  Handle *record;
  /** Whether its theme is being told of it. */
  bool told;
  /** How many objects were being taken apart when it began: each switches refreshing styles off and on, too. */
  int destructing;
};

/** Innermost last. */
std::vector<Building> building;
/** How many of them LVGL builds another one inside, which its own listeners are told of. */
size_t around = 0;
/** How many objects LVGL has begun and not handed out: those that are built and now announced, too. */
int announcing = 0;
int destructing = 0;

/** What was put into an object after LVGL had deleted its children: a device that is reset tells of it in between. */
void delete_late_children(lv_obj_t *obj) {
  for (uint32_t count = lv_obj_get_child_count(obj); count > 0;) {
    lv_obj_delete(lv_obj_get_child(obj, 0));
    const uint32_t left = lv_obj_get_child_count(obj);
    if (left >= count) break;  // one that is being deleted already
    count = left;
  }
}

extern "C" void __wrap_lv_obj_destruct(lv_obj_t *obj) {
  obj_end(obj);
  delete_late_children(obj);
  seams_hold_layout(1);
  destructing++;
  __real_lv_obj_destruct(obj);
  destructing--;
  seams_hold_layout(-1);
}

extern "C" void __wrap_lv_obj_class_init_obj(lv_obj_t *obj) {
  if (!obj) return;
  const size_t outer = building.size();
  const size_t around_before = around;
  building.push_back({obj, nullptr, false, destructing});
  objects_unbuilt = building.size();
  announcing++;
  around = outer;
  if (outer > 0) seams_hold_layout(1);
  __real_lv_obj_class_init_obj(obj);
  if (outer > 0) seams_hold_layout(-1);
  around = around_before;
  announcing--;
  building.resize(outer);
  objects_unbuilt = outer;
  // LVGL switches it on at the end, also when another object is being built around this one.
  if (outer > 0 && building.back().told) __real_lv_obj_enable_style_refresh(false);
}

/** A style of a parent tells its children: those that are not built hear of their styles when they are. */
extern "C" lv_result_t __wrap_lv_obj_send_event(lv_obj_t *obj, lv_event_code_t event_code, void *param) {
  const size_t unbuilt =
      event_code == LV_EVENT_STYLE_CHANGED ? std::max(objects_out_of_reach, around) : objects_out_of_reach;
  for (size_t i = 0; i < unbuilt && i < building.size(); i++)
    if (building[i].obj == obj) return LV_RESULT_OK;
  return __real_lv_obj_send_event(obj, event_code, param);
}

extern "C" void __wrap_lv_theme_apply(lv_obj_t *obj) {
  const bool first = !building.empty() && building.back().obj == obj;
  const size_t at = building.size() - 1;
  if (first) building[at].told = true;
  __real_lv_theme_apply(obj);
  if (first) building[at].told = false;
}

/**
 * LVGL switches it on for each object that it has just built, before it tells anyone of it. While a theme is told of one
 * it stays off: the widget's own function would be asked about an object that is not there yet.
 */
extern "C" void __wrap_lv_obj_enable_style_refresh(bool en) {
  if (!en || building.empty()) return __real_lv_obj_enable_style_refresh(en);
  const Building innermost = building.back();
  if (innermost.told) return;
  if (innermost.destructing == destructing) {
    building.pop_back();
    objects_unbuilt = building.size();
    if (innermost.record) lv_obj_set_external_data(innermost.obj, innermost.record, nullptr);
  }
  __real_lv_obj_enable_style_refresh(true);
}

}  // namespace

Handle **obj_record_while_built(const lv_obj_t *obj) {
  for (Building &one : building)
    if (one.obj == obj) return &one.record;
  return nullptr;
}

bool obj_is_built(const lv_obj_t *obj) { return !obj_record_while_built(obj); }

bool obj_holds_unbuilt(const lv_obj_t *obj) {
  return std::any_of(building.begin(), building.end(), [&](const Building &one) { return is_inside(one.obj, obj); });
}

bool objs_are_built() { return building.empty(); }

bool may_draw(const Args &a) {
  if (announcing == 0) return true;
  throw_error(a.env(), a.where(), "LVGL_REENTRANT", "an object is being built: draw when it is");
  return false;
}

}  // namespace lvb
