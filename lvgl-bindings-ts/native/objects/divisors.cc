// SPDX-License-Identifier: Apache-2.0
#include "objects/divisors.h"

#include <cstdint>

#include "objects/guards.h"
#include "widgets/arc/lv_arc_private.h"
#include "widgets/chart/lv_chart_private.h"
#include "widgets/slider/lv_slider_private.h"

namespace lvb {

namespace {

void before(lv_obj_t *obj, lv_event_code_t code, lv_event_cb_t callback) {
  lv_obj_add_event_cb(obj, callback, static_cast<lv_event_code_t>(code | LV_EVENT_PREPROCESS), nullptr);
}

/** As LVGL works it out. */
int32_t arc_radius(const lv_obj_t *obj) {
  int32_t w = lv_obj_get_width(obj) - lv_obj_get_style_pad_left(obj, LV_PART_MAIN) -
              lv_obj_get_style_pad_right(obj, LV_PART_MAIN);
  int32_t h = lv_obj_get_height(obj) - lv_obj_get_style_pad_top(obj, LV_PART_MAIN) -
              lv_obj_get_style_pad_bottom(obj, LV_PART_MAIN);
  return LV_MIN(w, h) / 2;
}

void arc_pressing(lv_event_t *event) {
  lv_obj_t *obj = lv_event_get_current_target_obj(event);
  const lv_arc_t *arc = reinterpret_cast<lv_arc_t *>(obj);
  if (arc->min_value == arc->max_value || arc_radius(obj) == 0) lv_event_stop_processing(event);
}

void arc_hit(lv_event_t *event) {
  lv_obj_t *obj = lv_event_get_current_target_obj(event);
  int32_t around = lv_obj_get_style_arc_width(obj, LV_PART_MAIN) + (obj->spec_attr ? obj->spec_attr->ext_click_pad : 0);
  if (arc_radius(obj) != around) return;
  lv_hit_test_info_t *hit = lv_event_get_hit_test_info(event);
  if (hit) hit->res = lv_area_is_point_on(&obj->coords, hit->point, 0);
  lv_event_stop_processing(event);
}

/** Columns of a range without extent have no height: the range ends one higher, as it did in LVGL 8. */
void chart_drawing(lv_event_t *event) {
  lv_chart_t *chart = reinterpret_cast<lv_chart_t *>(lv_event_get_current_target_obj(event));
  if (chart->type != LV_CHART_TYPE_BAR) return;
  for (int i = 0; i < 2; i++)
    if (chart->ymin[i] == chart->ymax[i]) chart->ymax[i] == INT32_MAX ? chart->ymin[i]-- : chart->ymax[i]++;
}

void chart_pressed(lv_event_t *event) {
  if (lv_obj_get_content_width(lv_event_get_current_target_obj(event)) == 0) lv_event_stop_processing(event);
}

/** Lines exactly on top of each other are moved apart by a pixel. */
void part_lines(lv_obj_t *obj) {
  int32_t space = lv_obj_get_style_text_line_space(obj, LV_PART_MAIN);
  if (lv_font_get_line_height(lv_obj_get_style_text_font(obj, LV_PART_MAIN)) + space != 0) return;
  if (local_style_room(obj, 0)) lv_obj_set_style_text_line_space(obj, space + 1, 0);
}

void roller_released(lv_event_t *event) { part_lines(lv_event_get_current_target_obj(event)); }

void list_pressed(lv_event_t *event) {
  lv_obj_t *label = lv_obj_get_child(lv_event_get_current_target_obj(event), 0);
  if (label) part_lines(label);
}

bool has_no_track(const lv_obj_t *obj) {
  lv_slider_orientation_t orientation = lv_slider_get_orientation(const_cast<lv_obj_t *>(obj));
  if (orientation == LV_SLIDER_ORIENTATION_HORIZONTAL) return false;
  if (orientation == LV_SLIDER_ORIENTATION_AUTO && lv_obj_get_width(obj) >= lv_obj_get_height(obj)) return false;
  return lv_obj_get_height(obj) ==
         lv_obj_get_style_pad_top(obj, LV_PART_MAIN) + lv_obj_get_style_pad_bottom(obj, LV_PART_MAIN);
}

void slider_pressing(lv_event_t *event) {
  if (has_no_track(lv_event_get_current_target_obj(event))) lv_event_stop_processing(event);
}

void slider_released(lv_event_t *event) {
  lv_obj_t *obj = lv_event_get_current_target_obj(event);
  if (!has_no_track(obj)) return;
  lv_slider_t *slider = reinterpret_cast<lv_slider_t *>(obj);
  slider->dragging = false;
  slider->value_to_set = nullptr;
  lv_obj_remove_state(obj, LV_STATE_PRESSED);
  lv_event_stop_processing(event);
}

void pages_scrolled(lv_event_t *event) {
  lv_obj_t *obj = lv_event_get_current_target_obj(event);
  if (lv_obj_get_content_width(obj) == 0 || lv_obj_get_content_height(obj) == 0) lv_event_stop_processing(event);
}

/** LVGL takes the first object at the place that it scrolled to for a tile, whatever it is. */
void tiles_scrolled(lv_event_t *event) {
  lv_obj_t *view = lv_event_get_current_target_obj(event);
  const int32_t w = lv_obj_get_content_width(view), h = lv_obj_get_content_height(view);
  if (w == 0 || h == 0) return lv_event_stop_processing(event);
  lv_point_t end;
  lv_obj_get_scroll_end(view, &end);
  const int32_t x = (end.x + w / 2) / w * w, y = (end.y + h / 2) / h * h;
  for (uint32_t i = 0; i < lv_obj_get_child_count(view); i++) {
    lv_obj_t *child = lv_obj_get_child(view, static_cast<int32_t>(i));
    if (lv_obj_get_x(child) != x || lv_obj_get_y(child) != y) continue;
    if (!lv_obj_check_type(child, &lv_tileview_tile_class)) lv_event_stop_processing(event);
    return;
  }
}

}  // namespace

void arc_made(lv_obj_t *obj) {
  before(obj, LV_EVENT_PRESSING, arc_pressing);
  before(obj, LV_EVENT_HIT_TEST, arc_hit);
}

void chart_made(lv_obj_t *obj) {
  before(obj, LV_EVENT_DRAW_MAIN, chart_drawing);
  before(obj, LV_EVENT_PRESSED, chart_pressed);
}

void dropdown_made(lv_obj_t *obj) {
  lv_obj_t *list = lv_dropdown_get_list(obj);
  before(list, LV_EVENT_PRESSED, list_pressed);
  before(list, LV_EVENT_RELEASED, list_pressed);
}

void roller_made(lv_obj_t *obj) {
  before(obj, LV_EVENT_RELEASED, roller_released);
  before(obj, LV_EVENT_PRESS_LOST, roller_released);
}

void slider_made(lv_obj_t *obj) {
  before(obj, LV_EVENT_PRESSING, slider_pressing);
  before(obj, LV_EVENT_RELEASED, slider_released);
  before(obj, LV_EVENT_PRESS_LOST, slider_released);
}

void tabview_made(lv_obj_t *obj) { before(lv_tabview_get_content(obj), LV_EVENT_SCROLL_END, pages_scrolled); }

void tileview_made(lv_obj_t *obj) { before(obj, LV_EVENT_SCROLL_END, tiles_scrolled); }

int32_t endless_height(const lv_obj_t *roller) {
  return lv_font_get_line_height(lv_obj_get_style_text_font(roller, LV_PART_MAIN)) +
         lv_obj_get_style_text_letter_space(roller, LV_PART_MAIN);
}

}  // namespace lvb
