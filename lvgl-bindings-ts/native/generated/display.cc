// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_display_set_default(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  lv_display_set_default(disp);
  return nullptr;
}

napi_value w_lv_display_get_default(napi_env env, napi_callback_info info) {
  return display_to_js(env, lv_display_get_default());
}

napi_value w_lv_display_get_next(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr_or_null<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return display_to_js(env, lv_display_get_next(disp));
}

napi_value w_lv_display_set_physical_resolution(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  const int32_t hor_res = a.integer<int32_t>(1);
  const int32_t ver_res = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  lv_display_set_physical_resolution(disp, hor_res, ver_res);
  return nullptr;
}

napi_value w_lv_display_set_dpi(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  const int32_t dpi = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_display_set_dpi(disp, dpi);
  return nullptr;
}

/** lv_display_get_horizontal_resolution and 8 more: the table says which. */
napi_value w_lv_display_get_horizontal_resolution(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_display_get_horizontal_resolution)>()(disp)));
}

napi_value w_lv_display_get_rotation(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_display_get_rotation(disp)));
}

/** lv_display_get_matrix_rotation and 4 more: the table says which. */
napi_value w_lv_display_get_matrix_rotation(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_display_get_matrix_rotation)>()(disp));
}

napi_value w_lv_display_get_color_format(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_display_get_color_format(disp)));
}

napi_value w_lv_display_set_tile_cnt(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  const uint32_t tile_cnt = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(tile_cnt >= 1 && tile_cnt <= 255)) return refuse(a, 1, "1 to 255");
  lv_display_set_tile_cnt(disp, tile_cnt);
  return nullptr;
}

/** lv_display_get_tile_cnt and 2 more: the table says which. */
napi_value w_lv_display_get_tile_cnt(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_display_get_tile_cnt)>()(disp)));
}

/** lv_display_set_antialiasing and 1 more: the table says which. */
napi_value w_lv_display_set_antialiasing(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_display_set_antialiasing)>()(disp, en);
  return nullptr;
}

napi_value w_lv_display_get_render_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_display_get_render_mode(disp)));
}

/** lv_display_get_screen_active and 2 more: the table says which. */
napi_value w_lv_display_get_screen_active(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return obj_to_js(env, a.target<decltype(lv_display_get_screen_active)>()(disp));
}

/** lv_display_get_layer_top and 2 more: the table says which. */
napi_value w_lv_display_get_layer_top(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, a.target<decltype(lv_display_get_layer_top)>()(disp), a.where());
}

napi_value w_lv_display_get_screen_by_name(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  Text screen_name;
  a.text(1, screen_name);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_display_get_screen_by_name(disp, screen_name.c_str()));
}

napi_value w_lv_screen_active(napi_env env, napi_callback_info info) {
  return obj_or_throw(env, lv_screen_active(), "lv_screen_active");
}

napi_value w_lv_layer_top(napi_env env, napi_callback_info info) {
  return obj_or_throw(env, lv_layer_top(), "lv_layer_top");
}

napi_value w_lv_layer_sys(napi_env env, napi_callback_info info) {
  return obj_or_throw(env, lv_layer_sys(), "lv_layer_sys");
}

napi_value w_lv_layer_bottom(napi_env env, napi_callback_info info) {
  return obj_or_throw(env, lv_layer_bottom(), "lv_layer_bottom");
}

napi_value w_lv_event_get_invalidated_area(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_event_t *e = a.event(0);
  if (a.failed()) return nullptr;
  return js_area_or_null(env, lv_event_get_invalidated_area(e));
}

napi_value w_lv_display_set_theme(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  lv_theme_t *th = a.ptr_or_null<lv_theme_t>(1, Kind::Theme);
  if (a.failed()) return nullptr;
  lv_display_set_theme(disp, th);
  a.keep(0, Kind::Display, keep_key("lv_display_set_theme"), 1, Kind::Theme);
  return nullptr;
}

napi_value w_lv_display_get_theme(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return theme_to_js(env, lv_display_get_theme(disp));
}

napi_value w_lv_display_get_inactive_time(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr_or_null<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_display_get_inactive_time(disp)));
}

napi_value w_lv_display_trigger_activity(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_display_t *disp = a.ptr_or_null<lv_display_t>(0, Kind::Display);
  if (a.failed()) return nullptr;
  lv_display_trigger_activity(disp);
  return nullptr;
}

napi_value w_lv_display_rotate_area(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  lv_area_t area = a.area(1);
  if (a.failed()) return nullptr;
  lv_display_rotate_area(disp, &area);
  return js_area(env, area);
}

napi_value w_lv_display_rotate_point(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  lv_point_t point = a.point(1);
  if (a.failed()) return nullptr;
  lv_display_rotate_point(disp, &point);
  return js_point(env, point);
}

napi_value w_lv_display_get_invalidated_draw_buf_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  const uint32_t width = a.integer<uint32_t>(1);
  const uint32_t height = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  if (!(fits_draw_buffers(disp, width, height))) return refuse(a, 1, "an area that the display's buffers hold");
  return js_number(env, static_cast<uint32_t>(lv_display_get_invalidated_draw_buf_size(disp, width, height)));
}

napi_value w_lv_dpx(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const int32_t n = a.integer<int32_t>(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_dpx(n)));
}

napi_value w_lv_display_dpx(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  const int32_t n = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_display_dpx(disp, n)));
}

}  // namespace

ExportTable generated_display() {
  static const Export items[] = {
    {"lv_display_set_default", w_lv_display_set_default},
    {"lv_display_get_default", w_lv_display_get_default},
    {"lv_display_get_next", w_lv_display_get_next},
    {"lv_display_set_physical_resolution", w_lv_display_set_physical_resolution},
    {"lv_display_set_dpi", w_lv_display_set_dpi},
    {"lv_display_get_horizontal_resolution", w_lv_display_get_horizontal_resolution, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_horizontal_resolution) *>(lv_display_get_horizontal_resolution))},
    {"lv_display_get_vertical_resolution", w_lv_display_get_horizontal_resolution, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_horizontal_resolution) *>(lv_display_get_vertical_resolution))},
    {"lv_display_get_original_horizontal_resolution", w_lv_display_get_horizontal_resolution, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_horizontal_resolution) *>(lv_display_get_original_horizontal_resolution))},
    {"lv_display_get_original_vertical_resolution", w_lv_display_get_horizontal_resolution, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_horizontal_resolution) *>(lv_display_get_original_vertical_resolution))},
    {"lv_display_get_physical_horizontal_resolution", w_lv_display_get_horizontal_resolution, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_horizontal_resolution) *>(lv_display_get_physical_horizontal_resolution))},
    {"lv_display_get_physical_vertical_resolution", w_lv_display_get_horizontal_resolution, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_horizontal_resolution) *>(lv_display_get_physical_vertical_resolution))},
    {"lv_display_get_offset_x", w_lv_display_get_horizontal_resolution, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_horizontal_resolution) *>(lv_display_get_offset_x))},
    {"lv_display_get_offset_y", w_lv_display_get_horizontal_resolution, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_horizontal_resolution) *>(lv_display_get_offset_y))},
    {"lv_display_get_rotation", w_lv_display_get_rotation},
    {"lv_display_get_matrix_rotation", w_lv_display_get_matrix_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_matrix_rotation) *>(lv_display_get_matrix_rotation))},
    {"lv_display_get_dpi", w_lv_display_get_horizontal_resolution, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_horizontal_resolution) *>(lv_display_get_dpi))},
    {"lv_display_get_color_format", w_lv_display_get_color_format},
    {"lv_display_set_tile_cnt", w_lv_display_set_tile_cnt},
    {"lv_display_get_tile_cnt", w_lv_display_get_tile_cnt, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_tile_cnt) *>(lv_display_get_tile_cnt))},
    {"lv_display_set_antialiasing", w_lv_display_set_antialiasing, reinterpret_cast<Target>(static_cast<decltype(lv_display_set_antialiasing) *>(lv_display_set_antialiasing))},
    {"lv_display_get_antialiasing", w_lv_display_get_matrix_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_matrix_rotation) *>(lv_display_get_antialiasing))},
    {"lv_display_flush_is_last", w_lv_display_get_matrix_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_matrix_rotation) *>(lv_display_flush_is_last))},
    {"lv_display_is_double_buffered", w_lv_display_get_matrix_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_matrix_rotation) *>(lv_display_is_double_buffered))},
    {"lv_display_get_render_mode", w_lv_display_get_render_mode},
    {"lv_display_get_screen_active", w_lv_display_get_screen_active, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_screen_active) *>(lv_display_get_screen_active))},
    {"lv_display_get_screen_prev", w_lv_display_get_screen_active, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_screen_active) *>(lv_display_get_screen_prev))},
    {"lv_display_get_screen_loading", w_lv_display_get_screen_active, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_screen_active) *>(lv_display_get_screen_loading))},
    {"lv_display_get_layer_top", w_lv_display_get_layer_top, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_layer_top) *>(lv_display_get_layer_top))},
    {"lv_display_get_layer_sys", w_lv_display_get_layer_top, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_layer_top) *>(lv_display_get_layer_sys))},
    {"lv_display_get_layer_bottom", w_lv_display_get_layer_top, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_layer_top) *>(lv_display_get_layer_bottom))},
    {"lv_display_get_screen_by_name", w_lv_display_get_screen_by_name},
    {"lv_screen_active", w_lv_screen_active},
    {"lv_layer_top", w_lv_layer_top},
    {"lv_layer_sys", w_lv_layer_sys},
    {"lv_layer_bottom", w_lv_layer_bottom},
    {"lv_display_get_event_count", w_lv_display_get_tile_cnt, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_tile_cnt) *>(lv_display_get_event_count))},
    {"lv_event_get_invalidated_area", w_lv_event_get_invalidated_area},
    {"lv_display_set_theme", w_lv_display_set_theme},
    {"lv_display_get_theme", w_lv_display_get_theme},
    {"lv_display_get_inactive_time", w_lv_display_get_inactive_time},
    {"lv_display_trigger_activity", w_lv_display_trigger_activity},
    {"lv_display_enable_invalidation", w_lv_display_set_antialiasing, reinterpret_cast<Target>(static_cast<decltype(lv_display_set_antialiasing) *>(lv_display_enable_invalidation))},
    {"lv_display_is_invalidation_enabled", w_lv_display_get_matrix_rotation, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_matrix_rotation) *>(lv_display_is_invalidation_enabled))},
    {"lv_display_rotate_area", w_lv_display_rotate_area},
    {"lv_display_rotate_point", w_lv_display_rotate_point},
    {"lv_display_get_draw_buf_size", w_lv_display_get_tile_cnt, reinterpret_cast<Target>(static_cast<decltype(lv_display_get_tile_cnt) *>(lv_display_get_draw_buf_size))},
    {"lv_display_get_invalidated_draw_buf_size", w_lv_display_get_invalidated_draw_buf_size},
    {"lv_dpx", w_lv_dpx},
    {"lv_display_dpx", w_lv_display_dpx},
  };
  return table(items);
}

}  // namespace lvb
