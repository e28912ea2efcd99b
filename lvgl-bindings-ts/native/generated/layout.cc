// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

/** lv_obj_set_pos and 1 more: the table says which. */
napi_value w_lv_obj_set_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const int32_t x = a.integer<int32_t>(1);
  const int32_t y = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_set_pos)>()(obj, x, y);
  return nullptr;
}

/** lv_obj_set_x and 3 more: the table says which. */
napi_value w_lv_obj_set_x(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const int32_t x = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_set_x)>()(obj, x);
  return nullptr;
}

/** lv_obj_refr_size and 5 more: the table says which. */
napi_value w_lv_obj_refr_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_obj_refr_size)>()(obj));
}

/** lv_obj_set_content_width and 2 more: the table says which. */
napi_value w_lv_obj_set_content_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const int32_t w = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_set_content_width)>()(obj, w);
  return nullptr;
}

napi_value w_lv_obj_set_layout(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const uint32_t layout = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  lv_obj_set_layout(obj, layout);
  return nullptr;
}

/** lv_obj_is_layout_positioned and 1 more: the table says which. */
napi_value w_lv_obj_is_layout_positioned(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_obj_is_layout_positioned)>()(obj));
}

/** lv_obj_mark_layout_as_dirty and 1 more: the table says which. */
napi_value w_lv_obj_mark_layout_as_dirty(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_mark_layout_as_dirty)>()(obj);
  return nullptr;
}

napi_value w_lv_obj_update_layout(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  lv_obj_update_layout(obj);
  return nullptr;
}

napi_value w_lv_obj_set_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_align_t align = static_cast<lv_align_t>(a.choice(1, 0, 21));
  if (a.failed()) return nullptr;
  lv_obj_set_align(obj, align);
  return nullptr;
}

napi_value w_lv_obj_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_align_t align = static_cast<lv_align_t>(a.choice(1, 0, 21));
  const int32_t x_ofs = a.integer<int32_t>(2);
  const int32_t y_ofs = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  lv_obj_align(obj, align, x_ofs, y_ofs);
  return nullptr;
}

napi_value w_lv_obj_align_to(napi_env env, napi_callback_info info) {
  Args a(env, info, 5);
  lv_obj_t *obj = a.obj(0);
  lv_obj_t *base = a.obj(1);
  const lv_align_t align = static_cast<lv_align_t>(a.choice(2, 0, 21));
  const int32_t x_ofs = a.integer<int32_t>(3);
  const int32_t y_ofs = a.integer<int32_t>(4);
  if (a.failed()) return nullptr;
  if (!(lv_obj_get_parent(obj))) return refuse(a, 0, "an object that is no screen");
  lv_obj_align_to(obj, base, align, x_ofs, y_ofs);
  return nullptr;
}

napi_value w_lv_obj_center(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  lv_obj_center(obj);
  return nullptr;
}

/** lv_obj_get_coords and 2 more: the table says which. */
napi_value w_lv_obj_get_coords(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  lv_area_t coords = {};
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_get_coords)>()(obj, &coords);
  return js_area(env, coords);
}

/** lv_obj_get_x and 11 more: the table says which. */
napi_value w_lv_obj_get_x(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_obj_get_x)>()(obj)));
}

/** lv_obj_get_style_clamped_width and 1 more: the table says which. */
napi_value w_lv_obj_get_style_clamped_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_obj_get_style_clamped_width)>()(obj)));
}

napi_value w_lv_obj_move_to(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  const int32_t x = a.integer<int32_t>(1);
  const int32_t y = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  lv_obj_move_to(obj, x, y);
  return nullptr;
}

napi_value w_lv_obj_move_children_by(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  const int32_t x_diff = a.integer<int32_t>(1);
  const int32_t y_diff = a.integer<int32_t>(2);
  const bool ignore_floating = a.boolean(3);
  if (a.failed()) return nullptr;
  lv_obj_move_children_by(obj, x_diff, y_diff, ignore_floating);
  return nullptr;
}

napi_value w_lv_obj_transform_point(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  lv_point_t p = a.point(1);
  const lv_obj_point_transform_flag_t flags = static_cast<lv_obj_point_transform_flag_t>(bits(a, 2, 0x3u));
  if (a.failed()) return nullptr;
  lv_obj_transform_point(obj, &p, flags);
  return js_point(env, p);
}

napi_value w_lv_obj_get_transformed_area(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  lv_area_t area = a.area(1);
  const lv_obj_point_transform_flag_t flags = static_cast<lv_obj_point_transform_flag_t>(bits(a, 2, 0x3u));
  if (a.failed()) return nullptr;
  lv_obj_get_transformed_area(obj, &area, flags);
  return js_area(env, area);
}

napi_value w_lv_obj_invalidate_area(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  lv_area_t area = a.area(1);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_invalidate_area(obj, &area)));
}

napi_value w_lv_obj_invalidate(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_invalidate(obj)));
}

napi_value w_lv_obj_area_is_visible(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  lv_area_t area = a.area(1);
  if (a.failed()) return nullptr;
  if (!tells(lv_obj_area_is_visible(obj, &area))) return js_null(env);
  return js_area(env, area);
}

napi_value w_lv_obj_hit_test(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  lv_point_t point = a.point(1);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_obj_hit_test(obj, &point));
}

/** lv_clamp_width and 1 more: the table says which. */
napi_value w_lv_clamp_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  const int32_t width = a.integer<int32_t>(0);
  const int32_t min_width = a.integer<int32_t>(1);
  const int32_t max_width = a.integer<int32_t>(2);
  const int32_t ref_width = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_clamp_width)>()(width, min_width, max_width, ref_width)));
}

napi_value w_lv_obj_calc_dynamic_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(1));
  if (a.failed()) return nullptr;
  if (!(prop == LV_STYLE_WIDTH || prop == LV_STYLE_MIN_WIDTH || prop == LV_STYLE_MAX_WIDTH)) return refuse(a, 1, "LV_STYLE.WIDTH, MIN_WIDTH or MAX_WIDTH");
  return js_number(env, static_cast<int32_t>(lv_obj_calc_dynamic_width(obj, prop)));
}

napi_value w_lv_obj_calc_dynamic_height(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(1));
  if (a.failed()) return nullptr;
  if (!(prop == LV_STYLE_HEIGHT || prop == LV_STYLE_MIN_HEIGHT || prop == LV_STYLE_MAX_HEIGHT)) return refuse(a, 1, "LV_STYLE.HEIGHT, MIN_HEIGHT or MAX_HEIGHT");
  return js_number(env, static_cast<int32_t>(lv_obj_calc_dynamic_height(obj, prop)));
}

napi_value w_lv_obj_set_flex_flow(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_flex_flow_t flow = static_cast<lv_flex_flow_t>(a.choice(1, 0, 13));
  if (a.failed()) return nullptr;
  lv_obj_set_flex_flow(obj, flow);
  return nullptr;
}

napi_value w_lv_obj_set_flex_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_flex_align_t main_place = static_cast<lv_flex_align_t>(a.choice(1, 0, 5));
  const lv_flex_align_t cross_place = static_cast<lv_flex_align_t>(a.choice(2, 0, 5));
  const lv_flex_align_t track_cross_place = static_cast<lv_flex_align_t>(a.choice(3, 0, 5));
  if (a.failed()) return nullptr;
  lv_obj_set_flex_align(obj, main_place, cross_place, track_cross_place);
  return nullptr;
}

napi_value w_lv_obj_set_flex_grow(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const uint8_t grow = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  lv_obj_set_flex_grow(obj, grow);
  return nullptr;
}

napi_value w_lv_obj_set_grid_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_grid_align_t column_align = static_cast<lv_grid_align_t>(a.choice(1, 0, 6));
  const lv_grid_align_t row_align = static_cast<lv_grid_align_t>(a.choice(2, 0, 6));
  if (a.failed()) return nullptr;
  lv_obj_set_grid_align(obj, column_align, row_align);
  return nullptr;
}

napi_value w_lv_obj_set_grid_cell(napi_env env, napi_callback_info info) {
  Args a(env, info, 7);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_grid_align_t column_align = static_cast<lv_grid_align_t>(a.choice(1, 0, 6));
  const int32_t col_pos = a.integer<int32_t>(2);
  const int32_t col_span = a.integer<int32_t>(3);
  const lv_grid_align_t row_align = static_cast<lv_grid_align_t>(a.choice(4, 0, 6));
  const int32_t row_pos = a.integer<int32_t>(5);
  const int32_t row_span = a.integer<int32_t>(6);
  if (a.failed()) return nullptr;
  lv_obj_set_grid_cell(obj, column_align, col_pos, col_span, row_align, row_pos, row_span);
  return nullptr;
}

napi_value w_lv_grid_fr(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const uint8_t x = a.integer<uint8_t>(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_grid_fr(x)));
}

}  // namespace

ExportTable generated_layout() {
  static const Export items[] = {
    {"lv_obj_set_pos", w_lv_obj_set_pos, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_pos) *>(lv_obj_set_pos))},
    {"lv_obj_set_x", w_lv_obj_set_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_x) *>(lv_obj_set_x))},
    {"lv_obj_set_y", w_lv_obj_set_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_x) *>(lv_obj_set_y))},
    {"lv_obj_set_size", w_lv_obj_set_pos, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_pos) *>(lv_obj_set_size))},
    {"lv_obj_refr_size", w_lv_obj_refr_size, reinterpret_cast<Target>(static_cast<decltype(lv_obj_refr_size) *>(lv_obj_refr_size))},
    {"lv_obj_set_width", w_lv_obj_set_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_x) *>(lv_obj_set_width))},
    {"lv_obj_set_height", w_lv_obj_set_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_x) *>(lv_obj_set_height))},
    {"lv_obj_set_content_width", w_lv_obj_set_content_width, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_content_width) *>(lv_obj_set_content_width))},
    {"lv_obj_set_content_height", w_lv_obj_set_content_width, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_content_width) *>(lv_obj_set_content_height))},
    {"lv_obj_set_layout", w_lv_obj_set_layout},
    {"lv_obj_is_layout_positioned", w_lv_obj_is_layout_positioned, reinterpret_cast<Target>(static_cast<decltype(lv_obj_is_layout_positioned) *>(lv_obj_is_layout_positioned))},
    {"lv_obj_mark_layout_as_dirty", w_lv_obj_mark_layout_as_dirty, reinterpret_cast<Target>(static_cast<decltype(lv_obj_mark_layout_as_dirty) *>(lv_obj_mark_layout_as_dirty))},
    {"lv_obj_update_layout", w_lv_obj_update_layout},
    {"lv_obj_set_align", w_lv_obj_set_align},
    {"lv_obj_align", w_lv_obj_align},
    {"lv_obj_align_to", w_lv_obj_align_to},
    {"lv_obj_center", w_lv_obj_center},
    {"lv_obj_get_coords", w_lv_obj_get_coords, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_coords) *>(lv_obj_get_coords))},
    {"lv_obj_get_x", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_x))},
    {"lv_obj_get_x2", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_x2))},
    {"lv_obj_get_y", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_y))},
    {"lv_obj_get_y2", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_y2))},
    {"lv_obj_get_x_aligned", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_x_aligned))},
    {"lv_obj_get_y_aligned", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_y_aligned))},
    {"lv_obj_get_width", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_width))},
    {"lv_obj_get_height", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_height))},
    {"lv_obj_get_content_width", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_content_width))},
    {"lv_obj_get_content_height", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_content_height))},
    {"lv_obj_get_content_coords", w_lv_obj_get_coords, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_coords) *>(lv_obj_get_content_coords))},
    {"lv_obj_get_self_width", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_self_width))},
    {"lv_obj_get_self_height", w_lv_obj_get_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_x) *>(lv_obj_get_self_height))},
    {"lv_obj_get_style_clamped_width", w_lv_obj_get_style_clamped_width, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_clamped_width) *>(lv_obj_get_style_clamped_width))},
    {"lv_obj_get_style_clamped_height", w_lv_obj_get_style_clamped_width, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_clamped_width) *>(lv_obj_get_style_clamped_height))},
    {"lv_obj_is_width_min", w_lv_obj_refr_size, reinterpret_cast<Target>(static_cast<decltype(lv_obj_refr_size) *>(lv_obj_is_width_min))},
    {"lv_obj_is_height_min", w_lv_obj_refr_size, reinterpret_cast<Target>(static_cast<decltype(lv_obj_refr_size) *>(lv_obj_is_height_min))},
    {"lv_obj_is_width_max", w_lv_obj_refr_size, reinterpret_cast<Target>(static_cast<decltype(lv_obj_refr_size) *>(lv_obj_is_width_max))},
    {"lv_obj_is_height_max", w_lv_obj_refr_size, reinterpret_cast<Target>(static_cast<decltype(lv_obj_refr_size) *>(lv_obj_is_height_max))},
    {"lv_obj_refresh_self_size", w_lv_obj_refr_size, reinterpret_cast<Target>(static_cast<decltype(lv_obj_refr_size) *>(lv_obj_refresh_self_size))},
    {"lv_obj_refr_pos", w_lv_obj_mark_layout_as_dirty, reinterpret_cast<Target>(static_cast<decltype(lv_obj_mark_layout_as_dirty) *>(lv_obj_refr_pos))},
    {"lv_obj_move_to", w_lv_obj_move_to},
    {"lv_obj_move_children_by", w_lv_obj_move_children_by},
    {"lv_obj_transform_point", w_lv_obj_transform_point},
    {"lv_obj_get_transformed_area", w_lv_obj_get_transformed_area},
    {"lv_obj_invalidate_area", w_lv_obj_invalidate_area},
    {"lv_obj_invalidate", w_lv_obj_invalidate},
    {"lv_obj_area_is_visible", w_lv_obj_area_is_visible},
    {"lv_obj_is_visible", w_lv_obj_is_layout_positioned, reinterpret_cast<Target>(static_cast<decltype(lv_obj_is_layout_positioned) *>(lv_obj_is_visible))},
    {"lv_obj_set_ext_click_area", w_lv_obj_set_content_width, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_content_width) *>(lv_obj_set_ext_click_area))},
    {"lv_obj_get_click_area", w_lv_obj_get_coords, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_coords) *>(lv_obj_get_click_area))},
    {"lv_obj_hit_test", w_lv_obj_hit_test},
    {"lv_clamp_width", w_lv_clamp_width, reinterpret_cast<Target>(static_cast<decltype(lv_clamp_width) *>(lv_clamp_width))},
    {"lv_clamp_height", w_lv_clamp_width, reinterpret_cast<Target>(static_cast<decltype(lv_clamp_width) *>(lv_clamp_height))},
    {"lv_obj_calc_dynamic_width", w_lv_obj_calc_dynamic_width},
    {"lv_obj_calc_dynamic_height", w_lv_obj_calc_dynamic_height},
    {"lv_obj_set_flex_flow", w_lv_obj_set_flex_flow},
    {"lv_obj_set_flex_align", w_lv_obj_set_flex_align},
    {"lv_obj_set_flex_grow", w_lv_obj_set_flex_grow},
    {"lv_obj_set_grid_align", w_lv_obj_set_grid_align},
    {"lv_obj_set_grid_cell", w_lv_obj_set_grid_cell},
    {"lv_grid_fr", w_lv_grid_fr},
  };
  return table(items);
}

}  // namespace lvb
