// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

napi_value js_point_or_null(napi_env env, const lv_point_t *value) {
  return value ? js_point(env, *value) : js_null(env);
}

napi_value js_area_or_null(napi_env env, const lv_area_t *value) {
  return value ? js_area(env, *value) : js_null(env);
}

lv_point_precise_t read_point_precise(Args &a, size_t i) {
  lv_point_precise_t result = {};
  Fields fields(a, i, "an object {x, y}");
  result.x = fields.integer<decltype(result.x)>("x");
  result.y = fields.integer<decltype(result.y)>("y");
  return result;
}

napi_value js_point_precise(napi_env env, const lv_point_precise_t &value) {
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "x", js_number(env, static_cast<int32_t>(value.x)));
  napi_set_named_property(env, result, "y", js_number(env, static_cast<int32_t>(value.y)));
  return result;
}

napi_value js_point_precise_or_null(napi_env env, const lv_point_precise_t *value) {
  return value ? js_point_precise(env, *value) : js_null(env);
}

lv_calendar_date_t read_calendar_date(Args &a, size_t i) {
  lv_calendar_date_t result = {};
  Fields fields(a, i, "an object {year, month, day}");
  result.year = fields.integer<decltype(result.year)>("year");
  result.month = fields.integer<decltype(result.month)>("month");
  result.day = fields.integer<decltype(result.day)>("day");
  return result;
}

napi_value js_calendar_date(napi_env env, const lv_calendar_date_t &value) {
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "year", js_number(env, static_cast<uint32_t>(value.year)));
  napi_set_named_property(env, result, "month", js_number(env, static_cast<uint32_t>(value.month)));
  napi_set_named_property(env, result, "day", js_number(env, static_cast<uint32_t>(value.day)));
  return result;
}

napi_value js_calendar_date_or_null(napi_env env, const lv_calendar_date_t *value) {
  return value ? js_calendar_date(env, *value) : js_null(env);
}

lv_color_hsv_t read_color_hsv(Args &a, size_t i) {
  lv_color_hsv_t result = {};
  Fields fields(a, i, "an object {h, s, v}");
  result.h = fields.integer<decltype(result.h)>("h");
  result.s = fields.integer<decltype(result.s)>("s");
  result.v = fields.integer<decltype(result.v)>("v");
  return result;
}

napi_value js_color_hsv(napi_env env, const lv_color_hsv_t &value) {
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "h", js_number(env, static_cast<uint32_t>(value.h)));
  napi_set_named_property(env, result, "s", js_number(env, static_cast<uint32_t>(value.s)));
  napi_set_named_property(env, result, "v", js_number(env, static_cast<uint32_t>(value.v)));
  return result;
}

napi_value js_color_hsv_or_null(napi_env env, const lv_color_hsv_t *value) {
  return value ? js_color_hsv(env, *value) : js_null(env);
}

lv_color32_t read_color32(Args &a, size_t i) {
  lv_color32_t result = {};
  Fields fields(a, i, "an object {blue, green, red, alpha}");
  result.blue = fields.integer<decltype(result.blue)>("blue");
  result.green = fields.integer<decltype(result.green)>("green");
  result.red = fields.integer<decltype(result.red)>("red");
  result.alpha = fields.integer<decltype(result.alpha)>("alpha");
  return result;
}

napi_value js_color32(napi_env env, const lv_color32_t &value) {
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "blue", js_number(env, static_cast<uint32_t>(value.blue)));
  napi_set_named_property(env, result, "green", js_number(env, static_cast<uint32_t>(value.green)));
  napi_set_named_property(env, result, "red", js_number(env, static_cast<uint32_t>(value.red)));
  napi_set_named_property(env, result, "alpha", js_number(env, static_cast<uint32_t>(value.alpha)));
  return result;
}

napi_value js_color32_or_null(napi_env env, const lv_color32_t *value) {
  return value ? js_color32(env, *value) : js_null(env);
}

napi_value js_span_coords(napi_env env, const lv_span_coords_t &value) {
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "heading", js_area(env, value.heading));
  napi_set_named_property(env, result, "middle", js_area(env, value.middle));
  napi_set_named_property(env, result, "trailing", js_area(env, value.trailing));
  return result;
}

napi_value js_span_coords_or_null(napi_env env, const lv_span_coords_t *value) {
  return value ? js_span_coords(env, *value) : js_null(env);
}

const lv_obj_class_t *const widget_classes[] = {
    &lv_obj_class,
    &lv_image_class,
    &lv_animimg_class,
    &lv_arc_class,
    &lv_arclabel_class,
    &lv_label_class,
    &lv_bar_class,
    &lv_button_class,
    &lv_buttonmatrix_class,
    &lv_calendar_class,
    &lv_calendar_header_arrow_class,
    &lv_calendar_header_dropdown_class,
    &lv_canvas_class,
    &lv_chart_class,
    &lv_checkbox_class,
    &lv_dropdown_class,
    &lv_dropdownlist_class,
    &lv_gif_class,
    &lv_imagebutton_class,
    &lv_keyboard_class,
    &lv_led_class,
    &lv_line_class,
    &lv_list_class,
    &lv_list_text_class,
    &lv_list_button_class,
    &lv_menu_class,
    &lv_menu_page_class,
    &lv_menu_cont_class,
    &lv_menu_section_class,
    &lv_menu_separator_class,
    &lv_menu_sidebar_cont_class,
    &lv_menu_main_cont_class,
    &lv_menu_sidebar_header_cont_class,
    &lv_menu_main_header_cont_class,
    &lv_msgbox_class,
    &lv_msgbox_header_class,
    &lv_msgbox_content_class,
    &lv_msgbox_footer_class,
    &lv_msgbox_header_button_class,
    &lv_msgbox_footer_button_class,
    &lv_msgbox_backdrop_class,
    &lv_roller_class,
    &lv_scale_class,
    &lv_slider_class,
    &lv_spangroup_class,
    &lv_textarea_class,
    &lv_spinbox_class,
    &lv_spinner_class,
    &lv_switch_class,
    &lv_table_class,
    &lv_tabview_class,
    &lv_tileview_class,
    &lv_tileview_tile_class,
    &lv_win_class,
    &lv_barcode_class,
    &lv_qrcode_class,
};

const size_t widget_class_count = 56;

}  // namespace lvb
