// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.
#pragma once
#include "core/args.h"

namespace lvb {

napi_value js_point_or_null(napi_env env, const lv_point_t *value);
napi_value js_area_or_null(napi_env env, const lv_area_t *value);
lv_point_precise_t read_point_precise(Args &a, size_t i);
napi_value js_point_precise(napi_env env, const lv_point_precise_t &value);
napi_value js_point_precise_or_null(napi_env env, const lv_point_precise_t *value);
lv_calendar_date_t read_calendar_date(Args &a, size_t i);
napi_value js_calendar_date(napi_env env, const lv_calendar_date_t &value);
napi_value js_calendar_date_or_null(napi_env env, const lv_calendar_date_t *value);
lv_color_hsv_t read_color_hsv(Args &a, size_t i);
napi_value js_color_hsv(napi_env env, const lv_color_hsv_t &value);
napi_value js_color_hsv_or_null(napi_env env, const lv_color_hsv_t *value);
lv_color32_t read_color32(Args &a, size_t i);
napi_value js_color32(napi_env env, const lv_color32_t &value);
napi_value js_color32_or_null(napi_env env, const lv_color32_t *value);
napi_value js_span_coords(napi_env env, const lv_span_coords_t &value);
napi_value js_span_coords_or_null(napi_env env, const lv_span_coords_t *value);

}  // namespace lvb
