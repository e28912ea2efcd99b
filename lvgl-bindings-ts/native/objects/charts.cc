// SPDX-License-Identifier: Apache-2.0
// Charts: values of series as arrays, and what lets go of series and cursors.
#include <cstring>

#include "core/exports.h"
#include "objects/arrays.h"
#include "objects/support.h"

namespace lvb {

namespace {

lv_obj_t *chart_argument(Args &a) { return a.widget(0, &lv_chart_class, "chart"); }

lv_chart_series_t *series_argument(Args &a, lv_obj_t *chart) {
  return part<lv_chart_series_t>(a, 1, chart, Kind::ChartSeries, "a series of this chart");
}

/** lv_chart_set_series_values(chart, series, values): each as by lv_chart_set_next_value. */
napi_value set_values(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_chart_set_series_values");
  lv_obj_t *chart = chart_argument(a);
  lv_chart_series_t *series = series_argument(a, chart);
  const std::vector<int32_t> values = int_array(a, 2);
  if (!a.failed()) lv_chart_set_series_values(chart, series, values.data(), values.size());
  return nullptr;
}

/** lv_chart_set_series_values2(chart, series, x, y): for scatter charts. */
napi_value set_values2(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_chart_set_series_values2");
  lv_obj_t *chart = chart_argument(a);
  lv_chart_series_t *series = series_argument(a, chart);
  const std::vector<int32_t> x = int_array(a, 2), y = int_array(a, 3);
  if (!a.failed() && x.size() != y.size()) a.wrong(3, "as many values as the array before has");
  if (!a.failed()) lv_chart_set_series_values2(chart, series, x.data(), y.data(), x.size());
  return nullptr;
}

napi_value set_array(napi_env env, napi_callback_info info, const char *name, bool is_x) {
  Args a(env, info, name);
  lv_obj_t *chart = chart_argument(a);
  lv_chart_series_t *series = series_argument(a, chart);
  const std::vector<int32_t> values = int_array(a, 2);
  if (a.failed()) return nullptr;
  int32_t *to = is_x ? series->x_points : series->y_points;
  if (!to) return refuse(a, 0, "a scatter chart (LV_CHART_TYPE.SCATTER) made before the series");
  if (values.size() != lv_chart_get_point_count(chart)) return refuse(a, 2, "one value for each point of the chart");
  memcpy(to, values.data(), values.size() * sizeof(int32_t));
  lv_chart_refresh(chart);
  return nullptr;
}

/** lv_chart_set_series_ext_y_array(chart, series, values): copied in one go. */
napi_value set_y_array(napi_env env, napi_callback_info info) {
  return set_array(env, info, "lv_chart_set_series_ext_y_array", false);
}

napi_value set_x_array(napi_env env, napi_callback_info info) {
  return set_array(env, info, "lv_chart_set_series_ext_x_array", true);
}

napi_value get_array(napi_env env, napi_callback_info info, const char *name, bool is_x) {
  Args a(env, info, name);
  lv_obj_t *chart = chart_argument(a);
  lv_chart_series_t *series = series_argument(a, chart);
  if (a.failed()) return nullptr;
  const int32_t *values = is_x ? series->x_points : series->y_points;
  return values ? js_int32_array(env, values, lv_chart_get_point_count(chart)) : js_null(env);
}

/** lv_chart_get_series_y_array(chart, series) -> Int32Array: a copy. */
napi_value get_y_array(napi_env env, napi_callback_info info) {
  return get_array(env, info, "lv_chart_get_series_y_array", false);
}

napi_value get_x_array(napi_env env, napi_callback_info info) {
  return get_array(env, info, "lv_chart_get_series_x_array", true);
}

/** lv_chart_remove_series(chart, series): cursors that followed it stand nowhere. */
napi_value remove_series(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_chart_remove_series");
  lv_obj_t *chart = chart_argument(a);
  Handle *series = part_argument(a, 1, chart, Kind::ChartSeries, "a series of this chart");
  if (!series) return nullptr;
  lv_ll_t *cursors = &reinterpret_cast<lv_chart_t *>(chart)->cursor_ll;
  for (void *node = lv_ll_get_head(cursors); node; node = lv_ll_get_next(cursors, node)) {
    lv_chart_cursor_t *cursor = static_cast<lv_chart_cursor_t *>(node);
    if (cursor->ser != series->ptr) continue;
    cursor->ser = nullptr;
    cursor->point_id = LV_CHART_POINT_NONE;
  }
  lv_chart_remove_series(chart, static_cast<lv_chart_series_t *>(series->ptr));
  part_gone(chart, series);
  lv_chart_refresh(chart);
  return nullptr;
}

/** lv_chart_remove_cursor(chart, cursor). */
napi_value remove_cursor(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_chart_remove_cursor");
  lv_obj_t *chart = chart_argument(a);
  Handle *cursor = part_argument(a, 1, chart, Kind::ChartCursor, "a cursor of this chart");
  if (!cursor) return nullptr;
  lv_chart_remove_cursor(chart, static_cast<lv_chart_cursor_t *>(cursor->ptr));
  part_gone(chart, cursor);
  lv_chart_refresh(chart);
  return nullptr;
}

}  // namespace

ExportTable chart_exports() {
  static const Export items[] = {
      {"lv_chart_set_series_values", set_values},       {"lv_chart_set_series_values2", set_values2},
      {"lv_chart_set_series_ext_y_array", set_y_array}, {"lv_chart_set_series_ext_x_array", set_x_array},
      {"lv_chart_get_series_y_array", get_y_array},     {"lv_chart_get_series_x_array", get_x_array},
      {"lv_chart_remove_series", remove_series},        {"lv_chart_remove_cursor", remove_cursor},
  };
  return table(items);
}

}  // namespace lvb
