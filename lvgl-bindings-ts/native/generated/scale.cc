// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_scale_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_scale_create(parent), a.where());
}

napi_value w_lv_scale_set_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  const lv_scale_mode_t mode = static_cast<lv_scale_mode_t>(a.choice(1, 0, 16));
  if (a.failed()) return nullptr;
  lv_scale_set_mode(obj, mode);
  return nullptr;
}

napi_value w_lv_scale_set_total_tick_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  const uint32_t total_tick_count = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(total_tick_count <= 10000)) return refuse(a, 1, "a number up to 10000");
  lv_scale_set_total_tick_count(obj, total_tick_count);
  return nullptr;
}

/** lv_scale_set_major_tick_every and 1 more: the table says which. */
napi_value w_lv_scale_set_major_tick_every(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  const uint32_t major_tick_every = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_scale_set_major_tick_every)>()(obj, major_tick_every);
  return nullptr;
}

/** lv_scale_set_label_show and 2 more: the table says which. */
napi_value w_lv_scale_set_label_show(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  const bool show_label = a.boolean(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_scale_set_label_show)>()(obj, show_label);
  return nullptr;
}

napi_value w_lv_scale_set_range(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  const int32_t min = a.integer<int32_t>(1);
  const int32_t max = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  if (!(min != max)) return refuse(a, 2, "another value than the smallest");
  lv_scale_set_range(obj, min, max);
  return nullptr;
}

napi_value w_lv_scale_set_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  const int32_t min = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  if (!(min != lv_scale_get_range_max_value(obj))) return refuse(a, 1, "another value than the largest");
  lv_scale_set_min_value(obj, min);
  return nullptr;
}

napi_value w_lv_scale_set_max_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  const int32_t max = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  if (!(max != lv_scale_get_range_min_value(obj))) return refuse(a, 1, "another value than the smallest");
  lv_scale_set_max_value(obj, max);
  return nullptr;
}

napi_value w_lv_scale_set_rotation(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  const int32_t rotation = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_scale_set_rotation(obj, rotation);
  return nullptr;
}

napi_value w_lv_scale_set_line_needle_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  lv_obj_t *needle_line = a.widget(1, &lv_line_class, "line");
  const int32_t needle_length = a.integer<int32_t>(2);
  const int32_t value = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  if (!(!is_inside(obj, needle_line))) return refuse(a, 1, "a line that does not contain the scale");
  lv_scale_set_line_needle_value(obj, needle_line, needle_length, value);
  return nullptr;
}

napi_value w_lv_scale_set_image_needle_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  lv_obj_t *needle_img = a.widget(1, &lv_image_class, "image");
  const int32_t value = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  if (!(!is_inside(obj, needle_img))) return refuse(a, 1, "an image that does not contain the scale");
  lv_scale_set_image_needle_value(obj, needle_img, value);
  return nullptr;
}

napi_value w_lv_scale_add_section(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  if (a.failed()) return nullptr;
  return part_to_js(env, obj, Kind::ScaleSection, lv_scale_add_section(obj));
}

napi_value w_lv_scale_section_set_range(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_scale_section_t *section = a.ptr<lv_scale_section_t>(0, Kind::ScaleSection);
  const int32_t min = a.integer<int32_t>(1);
  const int32_t max = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  lv_scale_section_set_range(section, min, max);
  return nullptr;
}

napi_value w_lv_scale_set_section_range(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *scale = a.widget(0, &lv_scale_class, "scale");
  lv_scale_section_t *section = part<lv_scale_section_t>(a, 1, scale, Kind::ScaleSection, "a section of this scale");
  const int32_t min = a.integer<int32_t>(2);
  const int32_t max = a.integer<int32_t>(3);
  if (a.failed()) return nullptr;
  lv_scale_set_section_range(scale, section, min, max);
  return nullptr;
}

/** lv_scale_set_section_min_value and 1 more: the table says which. */
napi_value w_lv_scale_set_section_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *scale = a.widget(0, &lv_scale_class, "scale");
  lv_scale_section_t *section = part<lv_scale_section_t>(a, 1, scale, Kind::ScaleSection, "a section of this scale");
  const int32_t min = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_scale_set_section_min_value)>()(scale, section, min);
  return nullptr;
}

napi_value w_lv_scale_set_section_style_main(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *scale = a.widget(0, &lv_scale_class, "scale");
  lv_scale_section_t *section = part<lv_scale_section_t>(a, 1, scale, Kind::ScaleSection, "a section of this scale");
  lv_style_t *style = a.ptr_or_null<lv_style_t>(2, Kind::Style);
  if (a.failed()) return nullptr;
  lv_scale_set_section_style_main(scale, section, style);
  a.keep(1, Kind::ScaleSection, keep_key("lv_scale_set_section_style_main"), 2, Kind::Style);
  return nullptr;
}

napi_value w_lv_scale_set_section_style_indicator(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *scale = a.widget(0, &lv_scale_class, "scale");
  lv_scale_section_t *section = part<lv_scale_section_t>(a, 1, scale, Kind::ScaleSection, "a section of this scale");
  lv_style_t *style = a.ptr_or_null<lv_style_t>(2, Kind::Style);
  if (a.failed()) return nullptr;
  lv_scale_set_section_style_indicator(scale, section, style);
  a.keep(1, Kind::ScaleSection, keep_key("lv_scale_set_section_style_indicator"), 2, Kind::Style);
  return nullptr;
}

napi_value w_lv_scale_set_section_style_items(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *scale = a.widget(0, &lv_scale_class, "scale");
  lv_scale_section_t *section = part<lv_scale_section_t>(a, 1, scale, Kind::ScaleSection, "a section of this scale");
  lv_style_t *style = a.ptr_or_null<lv_style_t>(2, Kind::Style);
  if (a.failed()) return nullptr;
  lv_scale_set_section_style_items(scale, section, style);
  a.keep(1, Kind::ScaleSection, keep_key("lv_scale_set_section_style_items"), 2, Kind::Style);
  return nullptr;
}

napi_value w_lv_scale_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_scale_get_mode(obj)));
}

/** lv_scale_get_total_tick_count and 4 more: the table says which. */
napi_value w_lv_scale_get_total_tick_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_scale_get_total_tick_count)>()(obj)));
}

napi_value w_lv_scale_get_label_show(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_scale_get_label_show(obj));
}

napi_value w_lv_scale_get_angle_range(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_scale_get_angle_range(obj)));
}

napi_value w_lv_scale_bind_section_min_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  lv_scale_section_t *section = part<lv_scale_section_t>(a, 1, obj, Kind::ScaleSection, "a section of this scale");
  lv_subject_t *subject = a.ptr<lv_subject_t>(2, Kind::Subject);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_scale_bind_section_min_value", low_bits(subject)), 2, Kind::Subject);
  return observer_to_js(a, lv_scale_bind_section_min_value(obj, section, subject), 0, 2);
}

napi_value w_lv_scale_bind_section_max_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  lv_scale_section_t *section = part<lv_scale_section_t>(a, 1, obj, Kind::ScaleSection, "a section of this scale");
  lv_subject_t *subject = a.ptr<lv_subject_t>(2, Kind::Subject);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_scale_bind_section_max_value", low_bits(subject)), 2, Kind::Subject);
  return observer_to_js(a, lv_scale_bind_section_max_value(obj, section, subject), 0, 2);
}

}  // namespace

ExportTable generated_scale() {
  static const Export items[] = {
    {"lv_scale_create", w_lv_scale_create},
    {"lv_scale_set_mode", w_lv_scale_set_mode},
    {"lv_scale_set_total_tick_count", w_lv_scale_set_total_tick_count},
    {"lv_scale_set_major_tick_every", w_lv_scale_set_major_tick_every, reinterpret_cast<Target>(static_cast<decltype(lv_scale_set_major_tick_every) *>(lv_scale_set_major_tick_every))},
    {"lv_scale_set_label_show", w_lv_scale_set_label_show, reinterpret_cast<Target>(static_cast<decltype(lv_scale_set_label_show) *>(lv_scale_set_label_show))},
    {"lv_scale_set_range", w_lv_scale_set_range},
    {"lv_scale_set_min_value", w_lv_scale_set_min_value},
    {"lv_scale_set_max_value", w_lv_scale_set_max_value},
    {"lv_scale_set_angle_range", w_lv_scale_set_major_tick_every, reinterpret_cast<Target>(static_cast<decltype(lv_scale_set_major_tick_every) *>(lv_scale_set_angle_range))},
    {"lv_scale_set_rotation", w_lv_scale_set_rotation},
    {"lv_scale_set_line_needle_value", w_lv_scale_set_line_needle_value},
    {"lv_scale_set_image_needle_value", w_lv_scale_set_image_needle_value},
    {"lv_scale_set_post_draw", w_lv_scale_set_label_show, reinterpret_cast<Target>(static_cast<decltype(lv_scale_set_label_show) *>(lv_scale_set_post_draw))},
    {"lv_scale_set_draw_ticks_on_top", w_lv_scale_set_label_show, reinterpret_cast<Target>(static_cast<decltype(lv_scale_set_label_show) *>(lv_scale_set_draw_ticks_on_top))},
    {"lv_scale_add_section", w_lv_scale_add_section},
    {"lv_scale_section_set_range", w_lv_scale_section_set_range},
    {"lv_scale_set_section_range", w_lv_scale_set_section_range},
    {"lv_scale_set_section_min_value", w_lv_scale_set_section_min_value, reinterpret_cast<Target>(static_cast<decltype(lv_scale_set_section_min_value) *>(lv_scale_set_section_min_value))},
    {"lv_scale_set_section_max_value", w_lv_scale_set_section_min_value, reinterpret_cast<Target>(static_cast<decltype(lv_scale_set_section_min_value) *>(lv_scale_set_section_max_value))},
    {"lv_scale_set_section_style_main", w_lv_scale_set_section_style_main},
    {"lv_scale_set_section_style_indicator", w_lv_scale_set_section_style_indicator},
    {"lv_scale_set_section_style_items", w_lv_scale_set_section_style_items},
    {"lv_scale_get_mode", w_lv_scale_get_mode},
    {"lv_scale_get_total_tick_count", w_lv_scale_get_total_tick_count, reinterpret_cast<Target>(static_cast<decltype(lv_scale_get_total_tick_count) *>(lv_scale_get_total_tick_count))},
    {"lv_scale_get_major_tick_every", w_lv_scale_get_total_tick_count, reinterpret_cast<Target>(static_cast<decltype(lv_scale_get_total_tick_count) *>(lv_scale_get_major_tick_every))},
    {"lv_scale_get_rotation", w_lv_scale_get_total_tick_count, reinterpret_cast<Target>(static_cast<decltype(lv_scale_get_total_tick_count) *>(lv_scale_get_rotation))},
    {"lv_scale_get_label_show", w_lv_scale_get_label_show},
    {"lv_scale_get_angle_range", w_lv_scale_get_angle_range},
    {"lv_scale_get_range_min_value", w_lv_scale_get_total_tick_count, reinterpret_cast<Target>(static_cast<decltype(lv_scale_get_total_tick_count) *>(lv_scale_get_range_min_value))},
    {"lv_scale_get_range_max_value", w_lv_scale_get_total_tick_count, reinterpret_cast<Target>(static_cast<decltype(lv_scale_get_total_tick_count) *>(lv_scale_get_range_max_value))},
    {"lv_scale_bind_section_min_value", w_lv_scale_bind_section_min_value},
    {"lv_scale_bind_section_max_value", w_lv_scale_bind_section_max_value},
  };
  return table(items);
}

}  // namespace lvb
