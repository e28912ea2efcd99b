// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_chart_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, [&] {
    lv_obj_t *made = lv_chart_create(parent);
    if (made) chart_made(made);
    return made;
  }(), a.where());
}

napi_value w_lv_chart_set_type(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  const lv_chart_type_t type = static_cast<lv_chart_type_t>(a.choice(1, 0, 5));
  if (a.failed()) return nullptr;
  lv_chart_set_type(obj, type);
  return nullptr;
}

napi_value w_lv_chart_set_point_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  const uint32_t cnt = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(cnt >= 1 && cnt <= 100000)) return refuse(a, 1, "1 to 100000");
  lv_chart_set_point_count(obj, cnt);
  return nullptr;
}

napi_value w_lv_chart_set_axis_range(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  const lv_chart_axis_t axis = static_cast<lv_chart_axis_t>(bits(a, 1, 0x7u));
  const int32_t min = a.integer<int32_t>(2);
  const int32_t max = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  lv_chart_set_axis_range(obj, axis, min, max);
  return nullptr;
}

/** lv_chart_set_axis_min_value and 1 more: the table says which. */
napi_value w_lv_chart_set_axis_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  const lv_chart_axis_t axis = static_cast<lv_chart_axis_t>(bits(a, 1, 0x7u));
  const int32_t min = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_chart_set_axis_min_value)>()(obj, axis, min);
  return nullptr;
}

napi_value w_lv_chart_set_update_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  const lv_chart_update_mode_t update_mode = static_cast<lv_chart_update_mode_t>(a.choice(1, 0, 1));
  if (a.failed()) return nullptr;
  lv_chart_set_update_mode(obj, update_mode);
  return nullptr;
}

napi_value w_lv_chart_set_div_line_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  const uint32_t hdiv = a.integer<uint32_t>(1);
  const uint32_t vdiv = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  if (!(hdiv <= 1000)) return refuse(a, 1, "a number up to 1000");
  if (!(vdiv <= 1000)) return refuse(a, 2, "a number up to 1000");
  lv_chart_set_div_line_count(obj, hdiv, vdiv);
  return nullptr;
}

/** lv_chart_set_hor_div_line_count and 1 more: the table says which. */
napi_value w_lv_chart_set_hor_div_line_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  const uint32_t cnt = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(cnt <= 1000)) return refuse(a, 1, "a number up to 1000");
  a.target<decltype(lv_chart_set_hor_div_line_count)>()(obj, cnt);
  return nullptr;
}

napi_value w_lv_chart_get_type(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_chart_get_type(obj)));
}

/** lv_chart_get_point_count and 3 more: the table says which. */
napi_value w_lv_chart_get_point_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_chart_get_point_count)>()(obj)));
}

napi_value w_lv_chart_get_update_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_chart_get_update_mode(obj)));
}

napi_value w_lv_chart_get_x_start_point(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *ser = part<lv_chart_series_t>(a, 1, obj, Kind::ChartSeries, "a series of this chart");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_chart_get_x_start_point(obj, ser)));
}

napi_value w_lv_chart_get_point_pos_by_id(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *ser = part<lv_chart_series_t>(a, 1, obj, Kind::ChartSeries, "a series of this chart");
  const uint32_t id = a.integer<uint32_t>(2);
  lv_point_t p_out = {};
  if (a.failed()) return nullptr;
  lv_chart_get_point_pos_by_id(obj, ser, id, &p_out);
  return js_point(env, p_out);
}

napi_value w_lv_chart_refresh(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  if (a.failed()) return nullptr;
  lv_chart_refresh(obj);
  return nullptr;
}

napi_value w_lv_chart_add_series(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  const lv_color_t color = a.color(1);
  const lv_chart_axis_t axis = static_cast<lv_chart_axis_t>(bits(a, 2, 0x7u));
  if (a.failed()) return nullptr;
  return part_to_js(env, obj, Kind::ChartSeries, lv_chart_add_series(obj, color, axis));
}

napi_value w_lv_chart_hide_series(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *chart = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *series = part<lv_chart_series_t>(a, 1, chart, Kind::ChartSeries, "a series of this chart");
  const bool hide = a.boolean(2);
  if (a.failed()) return nullptr;
  lv_chart_hide_series(chart, series, hide);
  return nullptr;
}

napi_value w_lv_chart_set_series_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *chart = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *series = part<lv_chart_series_t>(a, 1, chart, Kind::ChartSeries, "a series of this chart");
  const lv_color_t color = a.color(2);
  if (a.failed()) return nullptr;
  lv_chart_set_series_color(chart, series, color);
  return nullptr;
}

napi_value w_lv_chart_get_series_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *chart = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *series = part<lv_chart_series_t>(a, 1, chart, Kind::ChartSeries, "a series of this chart");
  if (a.failed()) return nullptr;
  return js_color(env, lv_chart_get_series_color(chart, series));
}

napi_value w_lv_chart_set_x_start_point(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *ser = part<lv_chart_series_t>(a, 1, obj, Kind::ChartSeries, "a series of this chart");
  const uint32_t id = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  lv_chart_set_x_start_point(obj, ser, id);
  return nullptr;
}

napi_value w_lv_chart_get_series_next(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *chart = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *ser = part_or_null<lv_chart_series_t>(a, 1, chart, Kind::ChartSeries, "a series of this chart");
  if (a.failed()) return nullptr;
  return part_to_js(env, chart, Kind::ChartSeries, lv_chart_get_series_next(chart, ser));
}

napi_value w_lv_chart_add_cursor(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  const lv_color_t color = a.color(1);
  const lv_dir_t dir = static_cast<lv_dir_t>(bits(a, 2, 0xfu));
  if (a.failed()) return nullptr;
  return part_to_js(env, obj, Kind::ChartCursor, lv_chart_add_cursor(obj, color, dir));
}

napi_value w_lv_chart_set_cursor_pos(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *chart = a.widget(0, &lv_chart_class, "chart");
  lv_chart_cursor_t *cursor = part<lv_chart_cursor_t>(a, 1, chart, Kind::ChartCursor, "a cursor of this chart");
  lv_point_t pos = a.point(2);
  if (a.failed()) return nullptr;
  lv_chart_set_cursor_pos(chart, cursor, &pos);
  return nullptr;
}

/** lv_chart_set_cursor_pos_x and 1 more: the table says which. */
napi_value w_lv_chart_set_cursor_pos_x(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *chart = a.widget(0, &lv_chart_class, "chart");
  lv_chart_cursor_t *cursor = part<lv_chart_cursor_t>(a, 1, chart, Kind::ChartCursor, "a cursor of this chart");
  const int32_t x = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_chart_set_cursor_pos_x)>()(chart, cursor, x);
  return nullptr;
}

napi_value w_lv_chart_set_cursor_point(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *chart = a.widget(0, &lv_chart_class, "chart");
  lv_chart_cursor_t *cursor = part<lv_chart_cursor_t>(a, 1, chart, Kind::ChartCursor, "a cursor of this chart");
  lv_chart_series_t *ser = part_or_null<lv_chart_series_t>(a, 2, chart, Kind::ChartSeries, "a series of this chart");
  const uint32_t point_id = a.integer<uint32_t>(3);
  if (a.failed()) return nullptr;
  if (!(ser || lv_chart_get_series_next(chart, nullptr))) return refuse(a, 2, "a series: this chart has none");
  lv_chart_set_cursor_point(chart, cursor, ser, point_id);
  return nullptr;
}

napi_value w_lv_chart_get_cursor_point(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *chart = a.widget(0, &lv_chart_class, "chart");
  lv_chart_cursor_t *cursor = part<lv_chart_cursor_t>(a, 1, chart, Kind::ChartCursor, "a cursor of this chart");
  if (a.failed()) return nullptr;
  return js_point(env, lv_chart_get_cursor_point(chart, cursor));
}

/** lv_chart_set_all_values and 1 more: the table says which. */
napi_value w_lv_chart_set_all_values(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *ser = part<lv_chart_series_t>(a, 1, obj, Kind::ChartSeries, "a series of this chart");
  const int32_t value = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_chart_set_all_values)>()(obj, ser, value);
  return nullptr;
}

napi_value w_lv_chart_set_next_value2(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *ser = part<lv_chart_series_t>(a, 1, obj, Kind::ChartSeries, "a series of this chart");
  const int32_t x_value = a.integer<int32_t>(2);
  const int32_t y_value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  lv_chart_set_next_value2(obj, ser, x_value, y_value);
  return nullptr;
}

napi_value w_lv_chart_set_series_value_by_id(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *ser = part<lv_chart_series_t>(a, 1, obj, Kind::ChartSeries, "a series of this chart");
  const uint32_t id = a.integer<uint32_t>(2);
  const int32_t value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  lv_chart_set_series_value_by_id(obj, ser, id, value);
  return nullptr;
}

napi_value w_lv_chart_set_series_value_by_id2(napi_env env, napi_callback_info info) {
  Args a(env, info, 5);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  lv_chart_series_t *ser = part<lv_chart_series_t>(a, 1, obj, Kind::ChartSeries, "a series of this chart");
  const uint32_t id = a.integer<uint32_t>(2);
  const int32_t x_value = a.integer<int32_t>(3);
  const int32_t y_value = a.integer<int32_t>(4);
  if (a.failed()) return nullptr;
  lv_chart_set_series_value_by_id2(obj, ser, id, x_value, y_value);
  return nullptr;
}

napi_value w_lv_chart_get_first_point_center_offset(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_chart_class, "chart");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_chart_get_first_point_center_offset(obj)));
}

}  // namespace

ExportTable generated_chart() {
  static const Export items[] = {
    {"lv_chart_create", w_lv_chart_create},
    {"lv_chart_set_type", w_lv_chart_set_type},
    {"lv_chart_set_point_count", w_lv_chart_set_point_count},
    {"lv_chart_set_axis_range", w_lv_chart_set_axis_range},
    {"lv_chart_set_axis_min_value", w_lv_chart_set_axis_min_value, reinterpret_cast<Target>(static_cast<decltype(lv_chart_set_axis_min_value) *>(lv_chart_set_axis_min_value))},
    {"lv_chart_set_axis_max_value", w_lv_chart_set_axis_min_value, reinterpret_cast<Target>(static_cast<decltype(lv_chart_set_axis_min_value) *>(lv_chart_set_axis_max_value))},
    {"lv_chart_set_update_mode", w_lv_chart_set_update_mode},
    {"lv_chart_set_div_line_count", w_lv_chart_set_div_line_count},
    {"lv_chart_set_hor_div_line_count", w_lv_chart_set_hor_div_line_count, reinterpret_cast<Target>(static_cast<decltype(lv_chart_set_hor_div_line_count) *>(lv_chart_set_hor_div_line_count))},
    {"lv_chart_set_ver_div_line_count", w_lv_chart_set_hor_div_line_count, reinterpret_cast<Target>(static_cast<decltype(lv_chart_set_hor_div_line_count) *>(lv_chart_set_ver_div_line_count))},
    {"lv_chart_get_type", w_lv_chart_get_type},
    {"lv_chart_get_point_count", w_lv_chart_get_point_count, reinterpret_cast<Target>(static_cast<decltype(lv_chart_get_point_count) *>(lv_chart_get_point_count))},
    {"lv_chart_get_update_mode", w_lv_chart_get_update_mode},
    {"lv_chart_get_hor_div_line_count", w_lv_chart_get_point_count, reinterpret_cast<Target>(static_cast<decltype(lv_chart_get_point_count) *>(lv_chart_get_hor_div_line_count))},
    {"lv_chart_get_ver_div_line_count", w_lv_chart_get_point_count, reinterpret_cast<Target>(static_cast<decltype(lv_chart_get_point_count) *>(lv_chart_get_ver_div_line_count))},
    {"lv_chart_get_x_start_point", w_lv_chart_get_x_start_point},
    {"lv_chart_get_point_pos_by_id", w_lv_chart_get_point_pos_by_id},
    {"lv_chart_refresh", w_lv_chart_refresh},
    {"lv_chart_add_series", w_lv_chart_add_series},
    {"lv_chart_hide_series", w_lv_chart_hide_series},
    {"lv_chart_set_series_color", w_lv_chart_set_series_color},
    {"lv_chart_get_series_color", w_lv_chart_get_series_color},
    {"lv_chart_set_x_start_point", w_lv_chart_set_x_start_point},
    {"lv_chart_get_series_next", w_lv_chart_get_series_next},
    {"lv_chart_add_cursor", w_lv_chart_add_cursor},
    {"lv_chart_set_cursor_pos", w_lv_chart_set_cursor_pos},
    {"lv_chart_set_cursor_pos_x", w_lv_chart_set_cursor_pos_x, reinterpret_cast<Target>(static_cast<decltype(lv_chart_set_cursor_pos_x) *>(lv_chart_set_cursor_pos_x))},
    {"lv_chart_set_cursor_pos_y", w_lv_chart_set_cursor_pos_x, reinterpret_cast<Target>(static_cast<decltype(lv_chart_set_cursor_pos_x) *>(lv_chart_set_cursor_pos_y))},
    {"lv_chart_set_cursor_point", w_lv_chart_set_cursor_point},
    {"lv_chart_get_cursor_point", w_lv_chart_get_cursor_point},
    {"lv_chart_set_all_values", w_lv_chart_set_all_values, reinterpret_cast<Target>(static_cast<decltype(lv_chart_set_all_values) *>(lv_chart_set_all_values))},
    {"lv_chart_set_next_value", w_lv_chart_set_all_values, reinterpret_cast<Target>(static_cast<decltype(lv_chart_set_all_values) *>(lv_chart_set_next_value))},
    {"lv_chart_set_next_value2", w_lv_chart_set_next_value2},
    {"lv_chart_set_series_value_by_id", w_lv_chart_set_series_value_by_id},
    {"lv_chart_set_series_value_by_id2", w_lv_chart_set_series_value_by_id2},
    {"lv_chart_get_pressed_point", w_lv_chart_get_point_count, reinterpret_cast<Target>(static_cast<decltype(lv_chart_get_point_count) *>(lv_chart_get_pressed_point))},
    {"lv_chart_get_first_point_center_offset", w_lv_chart_get_first_point_center_offset},
  };
  return table(items);
}

}  // namespace lvb
