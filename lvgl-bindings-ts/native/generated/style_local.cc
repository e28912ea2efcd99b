// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_obj_remove_theme(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_style_selector_t selector = style_selector(a, 1);
  if (a.failed()) return nullptr;
  lv_obj_remove_theme(obj, selector);
  return nullptr;
}

napi_value w_lv_obj_report_style_change(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_style_t *style = a.ptr_or_null<lv_style_t>(0, Kind::Style);
  if (a.failed()) return nullptr;
  lv_obj_report_style_change(style);
  return nullptr;
}

napi_value w_lv_obj_refresh_style(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(2));
  if (a.failed()) return nullptr;
  lv_obj_refresh_style(obj, part, prop);
  return nullptr;
}

napi_value w_lv_obj_style_set_disabled(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.begun_obj(0);
  lv_style_t *style = a.ptr<lv_style_t>(1, Kind::Style);
  const lv_style_selector_t selector = style_selector(a, 2);
  const bool dis = a.boolean(3);
  if (a.failed()) return nullptr;
  lv_obj_style_set_disabled(obj, style, selector, dis);
  return nullptr;
}

napi_value w_lv_obj_style_get_disabled(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  lv_style_t *style = a.ptr<lv_style_t>(1, Kind::Style);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_obj_style_get_disabled(obj, style, selector));
}

napi_value w_lv_obj_enable_style_refresh(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const bool en = a.boolean(0);
  if (a.failed()) return nullptr;
  if (!(objs_are_built())) return refuse(a, 0, "called later: an object is being built");
  lv_obj_enable_style_refresh(en);
  return nullptr;
}

napi_value w_lv_obj_has_style_prop(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_style_selector_t selector = style_selector(a, 1);
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(2));
  if (a.failed()) return nullptr;
  if (!(is_style_prop(prop))) return refuse(a, 2, "a member of LV_STYLE");
  return js_bool(env, lv_obj_has_style_prop(obj, selector, prop));
}

napi_value w_lv_obj_remove_local_style_prop(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(1));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_obj_remove_local_style_prop(obj, prop, selector));
}

/** lv_obj_fade_in and 1 more: the table says which. */
napi_value w_lv_obj_fade_in(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  const uint32_t time = a.integer<uint32_t>(1);
  const uint32_t delay = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  if (!(is_sound_time(time))) return refuse(a, 1, "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0");
  a.target<decltype(lv_obj_fade_in)>()(obj, time, delay);
  return nullptr;
}

napi_value w_lv_obj_style_get_selector_state(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_style_selector_t selector = style_selector(a, 0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_style_get_selector_state(selector)));
}

napi_value w_lv_obj_style_get_selector_part(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_style_selector_t selector = style_selector(a, 0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_style_get_selector_part(selector)));
}

/** lv_obj_set_style_pad_all and 65 more: the table says which. */
napi_value w_lv_obj_set_style_pad_all(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const int32_t value = a.integer<int32_t>(1);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  a.target<decltype(lv_obj_set_style_pad_all)>()(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.begun_obj(0);
  const int32_t width = a.integer<int32_t>(1);
  const int32_t height = a.integer<int32_t>(2);
  const lv_style_selector_t selector = style_selector(a, 3);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_size(obj, width, height, selector);
  return nullptr;
}

/** lv_obj_get_style_space_left and 63 more: the table says which. */
napi_value w_lv_obj_get_style_space_left(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_obj_get_style_space_left)>()(obj, part)));
}

napi_value w_lv_obj_calculate_style_text_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  Text txt;
  a.text(2, txt);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_calculate_style_text_align(obj, part, txt.c_str())));
}

/** lv_obj_get_style_opa_recursive and 19 more: the table says which. */
napi_value w_lv_obj_get_style_opa_recursive(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_obj_get_style_opa_recursive)>()(obj, part)));
}

napi_value w_lv_obj_style_apply_recolor(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  lv_color32_t color = read_color32(a, 2);
  if (a.failed()) return nullptr;
  return js_color32(env, lv_obj_style_apply_recolor(obj, part, color));
}

napi_value w_lv_obj_get_style_recolor_recursive(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_color32(env, lv_obj_get_style_recolor_recursive(obj, part));
}

napi_value w_lv_obj_bind_style(napi_env env, napi_callback_info info) {
  Args a(env, info, 5);
  lv_obj_t *obj = a.obj(0);
  lv_style_t *style = a.ptr<lv_style_t>(1, Kind::Style);
  const lv_style_selector_t selector = style_selector(a, 2);
  lv_subject_t *subject = a.ptr<lv_subject_t>(3, Kind::Subject);
  const int32_t ref_value = a.integer<int32_t>(4);
  if (a.failed()) return nullptr;
  if (!(style_room(obj))) return refuse(a, 0, "an object with fewer than 60 styles");
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_style", low_bits(style)), 1, Kind::Style);
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_style", low_bits(subject)), 3, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_style(obj, style, selector, subject, ref_value), 0, 3);
}

napi_value w_lv_obj_bind_style_prop(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(1));
  const lv_style_selector_t selector = style_selector(a, 2);
  lv_subject_t *subject = a.ptr<lv_subject_t>(3, Kind::Subject);
  if (a.failed()) return nullptr;
  if (!(style_follows(prop, subject))) return refuse(a, 1, "a property that is a number, for a number, or a colour, for a colour");
  a.keep(0, Kind::Obj, keep_key("lv_obj_bind_style_prop", low_bits(subject)), 3, Kind::Subject);
  return observer_to_js(a, lv_obj_bind_style_prop(obj, prop, selector, subject), 0, 3);
}

napi_value w_lv_obj_get_style_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_align(obj, part)));
}

/** lv_obj_get_style_bg_color and 24 more: the table says which. */
napi_value w_lv_obj_get_style_bg_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_color(env, a.target<decltype(lv_obj_get_style_bg_color)>()(obj, part));
}

napi_value w_lv_obj_get_style_bg_grad_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_bg_grad_dir(obj, part)));
}

napi_value w_lv_obj_get_style_bg_grad(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return found_to_js(env, Kind::Gradient, lv_obj_get_style_bg_grad(obj, part));
}

/** lv_obj_get_style_bg_image_src and 2 more: the table says which. */
napi_value w_lv_obj_get_style_bg_image_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return source_to_js(env, a.target<decltype(lv_obj_get_style_bg_image_src)>()(obj, part));
}

/** lv_obj_get_style_bg_image_tiled and 5 more: the table says which. */
napi_value w_lv_obj_get_style_bg_image_tiled(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_obj_get_style_bg_image_tiled)>()(obj, part));
}

napi_value w_lv_obj_get_style_border_side(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_border_side(obj, part)));
}

napi_value w_lv_obj_get_style_text_font(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return font_to_js(env, lv_obj_get_style_text_font(obj, part));
}

napi_value w_lv_obj_get_style_text_decor(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_text_decor(obj, part)));
}

napi_value w_lv_obj_get_style_text_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_text_align(obj, part)));
}

/** lv_obj_get_style_blur_quality and 1 more: the table says which. */
napi_value w_lv_obj_get_style_blur_quality(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_obj_get_style_blur_quality)>()(obj, part)));
}

napi_value w_lv_obj_get_style_anim(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return found_to_js(env, Kind::Anim, lv_obj_get_style_anim(obj, part));
}

/** lv_obj_get_style_anim_duration and 1 more: the table says which. */
napi_value w_lv_obj_get_style_anim_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_obj_get_style_anim_duration)>()(obj, part)));
}

napi_value w_lv_obj_get_style_transition(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return found_to_js(env, Kind::Transition, lv_obj_get_style_transition(obj, part));
}

napi_value w_lv_obj_get_style_blend_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_blend_mode(obj, part)));
}

napi_value w_lv_obj_get_style_layout(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_layout(obj, part)));
}

napi_value w_lv_obj_get_style_base_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_base_dir(obj, part)));
}

napi_value w_lv_obj_get_style_flex_flow(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_flex_flow(obj, part)));
}

/** lv_obj_get_style_flex_main_place and 2 more: the table says which. */
napi_value w_lv_obj_get_style_flex_main_place(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_obj_get_style_flex_main_place)>()(obj, part)));
}

napi_value w_lv_obj_get_style_flex_grow(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_style_flex_grow(obj, part)));
}

/** lv_obj_get_style_grid_column_align and 3 more: the table says which. */
napi_value w_lv_obj_get_style_grid_column_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_obj_get_style_grid_column_align)>()(obj, part)));
}

napi_value w_lv_obj_set_style_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_align_t value = static_cast<lv_align_t>(a.choice(1, 0, 21));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_align(obj, value, selector);
  return nullptr;
}

/** lv_obj_set_style_bg_color and 12 more: the table says which. */
napi_value w_lv_obj_set_style_bg_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_color_t value = a.color(1);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  a.target<decltype(lv_obj_set_style_bg_color)>()(obj, value, selector);
  return nullptr;
}

/** lv_obj_set_style_bg_opa and 18 more: the table says which. */
napi_value w_lv_obj_set_style_bg_opa(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_opa_t value = static_cast<lv_opa_t>(a.integer<uint8_t>(1));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  a.target<decltype(lv_obj_set_style_bg_opa)>()(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_bg_grad_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_grad_dir_t value = static_cast<lv_grad_dir_t>(a.choice(1, 0, 5));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(value <= LV_GRAD_DIR_HOR)) return refuse(a, 1, "NONE, VER or HOR (other gradients have a descriptor: lv_obj_set_style_bg_grad)");
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_bg_grad_dir(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_bg_grad(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  lv_grad_dsc_t *value = a.ptr_or_null<lv_grad_dsc_t>(1, Kind::Gradient);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  if (value) lv_obj_set_style_bg_grad(obj, value, selector);
  else lv_obj_remove_local_style_prop(obj, LV_STYLE_BG_GRAD, selector);
  a.keep(0, Kind::Obj, keep_key("lv_obj_set_style_bg_grad", selector), 1, Kind::Gradient);
  return nullptr;
}

napi_value w_lv_obj_set_style_bg_image_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  Source value;
  value.read(a, 1, true);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  if (value.get()) lv_obj_set_style_bg_image_src(obj, value.get(), selector);
  else lv_obj_remove_local_style_prop(obj, LV_STYLE_BG_IMAGE_SRC, selector);
  value.keep(a, 0, Kind::Obj, keep_key("lv_obj_set_style_bg_image_src", selector));
  return nullptr;
}

/** lv_obj_set_style_bg_image_tiled and 5 more: the table says which. */
napi_value w_lv_obj_set_style_bg_image_tiled(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const bool value = a.boolean(1);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  a.target<decltype(lv_obj_set_style_bg_image_tiled)>()(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_border_side(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_border_side_t value = static_cast<lv_border_side_t>(bits(a, 1, 0x1fu));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_border_side(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_arc_image_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  Source value;
  value.read(a, 1, true);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  if (value.get()) lv_obj_set_style_arc_image_src(obj, value.get(), selector);
  else lv_obj_remove_local_style_prop(obj, LV_STYLE_ARC_IMAGE_SRC, selector);
  value.keep(a, 0, Kind::Obj, keep_key("lv_obj_set_style_arc_image_src", selector));
  return nullptr;
}

napi_value w_lv_obj_set_style_text_font(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  lv_font_t *value = a.ptr_or_null<lv_font_t>(1, Kind::Font);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  if (value) lv_obj_set_style_text_font(obj, value, selector);
  else lv_obj_remove_local_style_prop(obj, LV_STYLE_TEXT_FONT, selector);
  a.keep(0, Kind::Obj, keep_key("lv_obj_set_style_text_font", selector), 1, Kind::Font);
  return nullptr;
}

napi_value w_lv_obj_set_style_text_decor(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_text_decor_t value = static_cast<lv_text_decor_t>(bits(a, 1, 0x3u));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_text_decor(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_text_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_text_align_t value = static_cast<lv_text_align_t>(a.choice(1, 0, 3));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_text_align(obj, value, selector);
  return nullptr;
}

/** lv_obj_set_style_blur_quality and 1 more: the table says which. */
napi_value w_lv_obj_set_style_blur_quality(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_blur_quality_t value = static_cast<lv_blur_quality_t>(a.choice(1, 0, 2));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  a.target<decltype(lv_obj_set_style_blur_quality)>()(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_anim(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  lv_anim_t *value = a.ptr_or_null<lv_anim_t>(1, Kind::Anim);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(!value || anim_is_template(value))) return refuse(a, 1, "an LvAnim of lv_anim_init, not one that runs");
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  if (value) lv_obj_set_style_anim(obj, value, selector);
  else lv_obj_remove_local_style_prop(obj, LV_STYLE_ANIM, selector);
  a.keep(0, Kind::Obj, keep_key("lv_obj_set_style_anim", selector), 1, Kind::Anim);
  return nullptr;
}

napi_value w_lv_obj_set_style_anim_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const uint32_t value = a.integer<uint32_t>(1);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(is_sound_time(value))) return refuse(a, 1, "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0");
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_anim_duration(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_transition(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  lv_style_transition_dsc_t *value = a.ptr_or_null<lv_style_transition_dsc_t>(1, Kind::Transition);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  if (value) lv_obj_set_style_transition(obj, value, selector);
  else lv_obj_remove_local_style_prop(obj, LV_STYLE_TRANSITION, selector);
  a.keep(0, Kind::Obj, keep_key("lv_obj_set_style_transition", selector), 1, Kind::Transition);
  return nullptr;
}

napi_value w_lv_obj_set_style_blend_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_blend_mode_t value = static_cast<lv_blend_mode_t>(a.choice(1, 0, 4));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_blend_mode(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_layout(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const uint16_t value = a.integer<uint16_t>(1);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_layout(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_base_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_base_dir_t value = static_cast<lv_base_dir_t>(a.choice(1, 0, 33));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_base_dir(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_bitmap_mask_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  Source value;
  value.read(a, 1, true);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  if (value.get()) lv_obj_set_style_bitmap_mask_src(obj, value.get(), selector);
  else lv_obj_remove_local_style_prop(obj, LV_STYLE_BITMAP_MASK_SRC, selector);
  value.keep(a, 0, Kind::Obj, keep_key("lv_obj_set_style_bitmap_mask_src", selector));
  return nullptr;
}

napi_value w_lv_obj_set_style_rotary_sensitivity(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const uint32_t value = a.integer<uint32_t>(1);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_rotary_sensitivity(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_flex_flow(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_flex_flow_t value = static_cast<lv_flex_flow_t>(a.choice(1, 0, 13));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_flex_flow(obj, value, selector);
  return nullptr;
}

/** lv_obj_set_style_flex_main_place and 2 more: the table says which. */
napi_value w_lv_obj_set_style_flex_main_place(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_flex_align_t value = static_cast<lv_flex_align_t>(a.choice(1, 0, 5));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  a.target<decltype(lv_obj_set_style_flex_main_place)>()(obj, value, selector);
  return nullptr;
}

napi_value w_lv_obj_set_style_flex_grow(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const uint8_t value = a.integer<uint8_t>(1);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  lv_obj_set_style_flex_grow(obj, value, selector);
  return nullptr;
}

/** lv_obj_set_style_grid_column_align and 3 more: the table says which. */
napi_value w_lv_obj_set_style_grid_column_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_grid_align_t value = static_cast<lv_grid_align_t>(a.choice(1, 0, 6));
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  if (!(local_style_room(obj, selector))) return refuse(a, 0, "an object with fewer than 60 styles");
  a.target<decltype(lv_obj_set_style_grid_column_align)>()(obj, value, selector);
  return nullptr;
}

}  // namespace

ExportTable generated_style_local() {
  static const Export items[] = {
    {"lv_obj_remove_theme", w_lv_obj_remove_theme},
    {"lv_obj_report_style_change", w_lv_obj_report_style_change},
    {"lv_obj_refresh_style", w_lv_obj_refresh_style},
    {"lv_obj_style_set_disabled", w_lv_obj_style_set_disabled},
    {"lv_obj_style_get_disabled", w_lv_obj_style_get_disabled},
    {"lv_obj_enable_style_refresh", w_lv_obj_enable_style_refresh},
    {"lv_obj_has_style_prop", w_lv_obj_has_style_prop},
    {"lv_obj_remove_local_style_prop", w_lv_obj_remove_local_style_prop},
    {"lv_obj_fade_in", w_lv_obj_fade_in, reinterpret_cast<Target>(static_cast<decltype(lv_obj_fade_in) *>(lv_obj_fade_in))},
    {"lv_obj_fade_out", w_lv_obj_fade_in, reinterpret_cast<Target>(static_cast<decltype(lv_obj_fade_in) *>(lv_obj_fade_out))},
    {"lv_obj_style_get_selector_state", w_lv_obj_style_get_selector_state},
    {"lv_obj_style_get_selector_part", w_lv_obj_style_get_selector_part},
    {"lv_obj_set_style_pad_all", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_all))},
    {"lv_obj_set_style_pad_hor", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_hor))},
    {"lv_obj_set_style_pad_ver", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_ver))},
    {"lv_obj_set_style_margin_all", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_margin_all))},
    {"lv_obj_set_style_margin_hor", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_margin_hor))},
    {"lv_obj_set_style_margin_ver", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_margin_ver))},
    {"lv_obj_set_style_pad_gap", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_gap))},
    {"lv_obj_set_style_size", w_lv_obj_set_style_size},
    {"lv_obj_set_style_transform_scale", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_scale))},
    {"lv_obj_get_style_space_left", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_space_left))},
    {"lv_obj_get_style_space_right", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_space_right))},
    {"lv_obj_get_style_space_top", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_space_top))},
    {"lv_obj_get_style_space_bottom", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_space_bottom))},
    {"lv_obj_calculate_style_text_align", w_lv_obj_calculate_style_text_align},
    {"lv_obj_get_style_transform_scale_x_safe", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_scale_x_safe))},
    {"lv_obj_get_style_transform_scale_y_safe", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_scale_y_safe))},
    {"lv_obj_get_style_opa_recursive", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_opa_recursive))},
    {"lv_obj_style_apply_recolor", w_lv_obj_style_apply_recolor},
    {"lv_obj_get_style_recolor_recursive", w_lv_obj_get_style_recolor_recursive},
    {"lv_obj_bind_style", w_lv_obj_bind_style},
    {"lv_obj_bind_style_prop", w_lv_obj_bind_style_prop},
    {"lv_obj_get_style_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_width))},
    {"lv_obj_get_style_min_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_min_width))},
    {"lv_obj_get_style_max_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_max_width))},
    {"lv_obj_get_style_height", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_height))},
    {"lv_obj_get_style_min_height", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_min_height))},
    {"lv_obj_get_style_max_height", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_max_height))},
    {"lv_obj_get_style_length", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_length))},
    {"lv_obj_get_style_x", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_x))},
    {"lv_obj_get_style_y", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_y))},
    {"lv_obj_get_style_align", w_lv_obj_get_style_align},
    {"lv_obj_get_style_transform_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_width))},
    {"lv_obj_get_style_transform_height", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_height))},
    {"lv_obj_get_style_translate_x", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_translate_x))},
    {"lv_obj_get_style_translate_y", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_translate_y))},
    {"lv_obj_get_style_translate_radial", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_translate_radial))},
    {"lv_obj_get_style_transform_scale_x", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_scale_x))},
    {"lv_obj_get_style_transform_scale_y", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_scale_y))},
    {"lv_obj_get_style_transform_rotation", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_rotation))},
    {"lv_obj_get_style_transform_pivot_x", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_pivot_x))},
    {"lv_obj_get_style_transform_pivot_y", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_pivot_y))},
    {"lv_obj_get_style_transform_skew_x", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_skew_x))},
    {"lv_obj_get_style_transform_skew_y", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_transform_skew_y))},
    {"lv_obj_get_style_pad_top", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_pad_top))},
    {"lv_obj_get_style_pad_bottom", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_pad_bottom))},
    {"lv_obj_get_style_pad_left", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_pad_left))},
    {"lv_obj_get_style_pad_right", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_pad_right))},
    {"lv_obj_get_style_pad_row", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_pad_row))},
    {"lv_obj_get_style_pad_column", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_pad_column))},
    {"lv_obj_get_style_pad_radial", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_pad_radial))},
    {"lv_obj_get_style_margin_top", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_margin_top))},
    {"lv_obj_get_style_margin_bottom", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_margin_bottom))},
    {"lv_obj_get_style_margin_left", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_margin_left))},
    {"lv_obj_get_style_margin_right", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_margin_right))},
    {"lv_obj_get_style_bg_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_bg_color))},
    {"lv_obj_get_style_bg_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_bg_color_filtered))},
    {"lv_obj_get_style_bg_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_bg_opa))},
    {"lv_obj_get_style_bg_grad_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_bg_grad_color))},
    {"lv_obj_get_style_bg_grad_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_bg_grad_color_filtered))},
    {"lv_obj_get_style_bg_grad_dir", w_lv_obj_get_style_bg_grad_dir},
    {"lv_obj_get_style_bg_main_stop", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_bg_main_stop))},
    {"lv_obj_get_style_bg_grad_stop", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_bg_grad_stop))},
    {"lv_obj_get_style_bg_main_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_bg_main_opa))},
    {"lv_obj_get_style_bg_grad_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_bg_grad_opa))},
    {"lv_obj_get_style_bg_grad", w_lv_obj_get_style_bg_grad},
    {"lv_obj_get_style_bg_image_src", w_lv_obj_get_style_bg_image_src, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_image_src) *>(lv_obj_get_style_bg_image_src))},
    {"lv_obj_get_style_bg_image_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_bg_image_opa))},
    {"lv_obj_get_style_bg_image_recolor", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_bg_image_recolor))},
    {"lv_obj_get_style_bg_image_recolor_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_bg_image_recolor_filtered))},
    {"lv_obj_get_style_bg_image_recolor_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_bg_image_recolor_opa))},
    {"lv_obj_get_style_bg_image_tiled", w_lv_obj_get_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_image_tiled) *>(lv_obj_get_style_bg_image_tiled))},
    {"lv_obj_get_style_border_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_border_color))},
    {"lv_obj_get_style_border_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_border_color_filtered))},
    {"lv_obj_get_style_border_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_border_opa))},
    {"lv_obj_get_style_border_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_border_width))},
    {"lv_obj_get_style_border_side", w_lv_obj_get_style_border_side},
    {"lv_obj_get_style_border_post", w_lv_obj_get_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_image_tiled) *>(lv_obj_get_style_border_post))},
    {"lv_obj_get_style_outline_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_outline_width))},
    {"lv_obj_get_style_outline_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_outline_color))},
    {"lv_obj_get_style_outline_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_outline_color_filtered))},
    {"lv_obj_get_style_outline_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_outline_opa))},
    {"lv_obj_get_style_outline_pad", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_outline_pad))},
    {"lv_obj_get_style_shadow_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_shadow_width))},
    {"lv_obj_get_style_shadow_offset_x", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_shadow_offset_x))},
    {"lv_obj_get_style_shadow_offset_y", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_shadow_offset_y))},
    {"lv_obj_get_style_shadow_spread", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_shadow_spread))},
    {"lv_obj_get_style_shadow_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_shadow_color))},
    {"lv_obj_get_style_shadow_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_shadow_color_filtered))},
    {"lv_obj_get_style_shadow_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_shadow_opa))},
    {"lv_obj_get_style_image_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_image_opa))},
    {"lv_obj_get_style_image_recolor", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_image_recolor))},
    {"lv_obj_get_style_image_recolor_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_image_recolor_filtered))},
    {"lv_obj_get_style_image_recolor_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_image_recolor_opa))},
    {"lv_obj_get_style_line_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_line_width))},
    {"lv_obj_get_style_line_dash_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_line_dash_width))},
    {"lv_obj_get_style_line_dash_gap", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_line_dash_gap))},
    {"lv_obj_get_style_line_rounded", w_lv_obj_get_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_image_tiled) *>(lv_obj_get_style_line_rounded))},
    {"lv_obj_get_style_line_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_line_color))},
    {"lv_obj_get_style_line_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_line_color_filtered))},
    {"lv_obj_get_style_line_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_line_opa))},
    {"lv_obj_get_style_arc_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_arc_width))},
    {"lv_obj_get_style_arc_rounded", w_lv_obj_get_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_image_tiled) *>(lv_obj_get_style_arc_rounded))},
    {"lv_obj_get_style_arc_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_arc_color))},
    {"lv_obj_get_style_arc_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_arc_color_filtered))},
    {"lv_obj_get_style_arc_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_arc_opa))},
    {"lv_obj_get_style_arc_image_src", w_lv_obj_get_style_bg_image_src, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_image_src) *>(lv_obj_get_style_arc_image_src))},
    {"lv_obj_get_style_text_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_text_color))},
    {"lv_obj_get_style_text_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_text_color_filtered))},
    {"lv_obj_get_style_text_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_text_opa))},
    {"lv_obj_get_style_text_font", w_lv_obj_get_style_text_font},
    {"lv_obj_get_style_text_letter_space", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_text_letter_space))},
    {"lv_obj_get_style_text_line_space", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_text_line_space))},
    {"lv_obj_get_style_text_decor", w_lv_obj_get_style_text_decor},
    {"lv_obj_get_style_text_align", w_lv_obj_get_style_text_align},
    {"lv_obj_get_style_text_outline_stroke_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_text_outline_stroke_color))},
    {"lv_obj_get_style_text_outline_stroke_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_text_outline_stroke_color_filtered))},
    {"lv_obj_get_style_text_outline_stroke_width", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_text_outline_stroke_width))},
    {"lv_obj_get_style_text_outline_stroke_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_text_outline_stroke_opa))},
    {"lv_obj_get_style_blur_radius", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_blur_radius))},
    {"lv_obj_get_style_blur_backdrop", w_lv_obj_get_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_image_tiled) *>(lv_obj_get_style_blur_backdrop))},
    {"lv_obj_get_style_blur_quality", w_lv_obj_get_style_blur_quality, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_blur_quality) *>(lv_obj_get_style_blur_quality))},
    {"lv_obj_get_style_drop_shadow_radius", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_drop_shadow_radius))},
    {"lv_obj_get_style_drop_shadow_offset_x", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_drop_shadow_offset_x))},
    {"lv_obj_get_style_drop_shadow_offset_y", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_drop_shadow_offset_y))},
    {"lv_obj_get_style_drop_shadow_color", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_drop_shadow_color))},
    {"lv_obj_get_style_drop_shadow_color_filtered", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_drop_shadow_color_filtered))},
    {"lv_obj_get_style_drop_shadow_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_drop_shadow_opa))},
    {"lv_obj_get_style_drop_shadow_quality", w_lv_obj_get_style_blur_quality, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_blur_quality) *>(lv_obj_get_style_drop_shadow_quality))},
    {"lv_obj_get_style_radius", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_radius))},
    {"lv_obj_get_style_radial_offset", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_radial_offset))},
    {"lv_obj_get_style_clip_corner", w_lv_obj_get_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_image_tiled) *>(lv_obj_get_style_clip_corner))},
    {"lv_obj_get_style_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_opa))},
    {"lv_obj_get_style_opa_layered", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_opa_layered))},
    {"lv_obj_get_style_color_filter_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_color_filter_opa))},
    {"lv_obj_get_style_recolor", w_lv_obj_get_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_color) *>(lv_obj_get_style_recolor))},
    {"lv_obj_get_style_recolor_opa", w_lv_obj_get_style_opa_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_opa_recursive) *>(lv_obj_get_style_recolor_opa))},
    {"lv_obj_get_style_anim", w_lv_obj_get_style_anim},
    {"lv_obj_get_style_anim_duration", w_lv_obj_get_style_anim_duration, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_anim_duration) *>(lv_obj_get_style_anim_duration))},
    {"lv_obj_get_style_transition", w_lv_obj_get_style_transition},
    {"lv_obj_get_style_blend_mode", w_lv_obj_get_style_blend_mode},
    {"lv_obj_get_style_layout", w_lv_obj_get_style_layout},
    {"lv_obj_get_style_base_dir", w_lv_obj_get_style_base_dir},
    {"lv_obj_get_style_bitmap_mask_src", w_lv_obj_get_style_bg_image_src, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_bg_image_src) *>(lv_obj_get_style_bitmap_mask_src))},
    {"lv_obj_get_style_rotary_sensitivity", w_lv_obj_get_style_anim_duration, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_anim_duration) *>(lv_obj_get_style_rotary_sensitivity))},
    {"lv_obj_get_style_flex_flow", w_lv_obj_get_style_flex_flow},
    {"lv_obj_get_style_flex_main_place", w_lv_obj_get_style_flex_main_place, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_flex_main_place) *>(lv_obj_get_style_flex_main_place))},
    {"lv_obj_get_style_flex_cross_place", w_lv_obj_get_style_flex_main_place, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_flex_main_place) *>(lv_obj_get_style_flex_cross_place))},
    {"lv_obj_get_style_flex_track_place", w_lv_obj_get_style_flex_main_place, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_flex_main_place) *>(lv_obj_get_style_flex_track_place))},
    {"lv_obj_get_style_flex_grow", w_lv_obj_get_style_flex_grow},
    {"lv_obj_get_style_grid_column_align", w_lv_obj_get_style_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_grid_column_align) *>(lv_obj_get_style_grid_column_align))},
    {"lv_obj_get_style_grid_row_align", w_lv_obj_get_style_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_grid_column_align) *>(lv_obj_get_style_grid_row_align))},
    {"lv_obj_get_style_grid_cell_column_pos", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_grid_cell_column_pos))},
    {"lv_obj_get_style_grid_cell_x_align", w_lv_obj_get_style_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_grid_column_align) *>(lv_obj_get_style_grid_cell_x_align))},
    {"lv_obj_get_style_grid_cell_column_span", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_grid_cell_column_span))},
    {"lv_obj_get_style_grid_cell_row_pos", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_grid_cell_row_pos))},
    {"lv_obj_get_style_grid_cell_y_align", w_lv_obj_get_style_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_grid_column_align) *>(lv_obj_get_style_grid_cell_y_align))},
    {"lv_obj_get_style_grid_cell_row_span", w_lv_obj_get_style_space_left, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_style_space_left) *>(lv_obj_get_style_grid_cell_row_span))},
    {"lv_obj_set_style_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_width))},
    {"lv_obj_set_style_min_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_min_width))},
    {"lv_obj_set_style_max_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_max_width))},
    {"lv_obj_set_style_height", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_height))},
    {"lv_obj_set_style_min_height", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_min_height))},
    {"lv_obj_set_style_max_height", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_max_height))},
    {"lv_obj_set_style_length", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_length))},
    {"lv_obj_set_style_x", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_x))},
    {"lv_obj_set_style_y", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_y))},
    {"lv_obj_set_style_align", w_lv_obj_set_style_align},
    {"lv_obj_set_style_transform_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_width))},
    {"lv_obj_set_style_transform_height", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_height))},
    {"lv_obj_set_style_translate_x", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_translate_x))},
    {"lv_obj_set_style_translate_y", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_translate_y))},
    {"lv_obj_set_style_translate_radial", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_translate_radial))},
    {"lv_obj_set_style_transform_scale_x", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_scale_x))},
    {"lv_obj_set_style_transform_scale_y", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_scale_y))},
    {"lv_obj_set_style_transform_rotation", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_rotation))},
    {"lv_obj_set_style_transform_pivot_x", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_pivot_x))},
    {"lv_obj_set_style_transform_pivot_y", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_pivot_y))},
    {"lv_obj_set_style_transform_skew_x", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_skew_x))},
    {"lv_obj_set_style_transform_skew_y", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_transform_skew_y))},
    {"lv_obj_set_style_pad_top", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_top))},
    {"lv_obj_set_style_pad_bottom", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_bottom))},
    {"lv_obj_set_style_pad_left", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_left))},
    {"lv_obj_set_style_pad_right", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_right))},
    {"lv_obj_set_style_pad_row", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_row))},
    {"lv_obj_set_style_pad_column", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_column))},
    {"lv_obj_set_style_pad_radial", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_pad_radial))},
    {"lv_obj_set_style_margin_top", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_margin_top))},
    {"lv_obj_set_style_margin_bottom", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_margin_bottom))},
    {"lv_obj_set_style_margin_left", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_margin_left))},
    {"lv_obj_set_style_margin_right", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_margin_right))},
    {"lv_obj_set_style_bg_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_bg_color))},
    {"lv_obj_set_style_bg_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_bg_opa))},
    {"lv_obj_set_style_bg_grad_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_bg_grad_color))},
    {"lv_obj_set_style_bg_grad_dir", w_lv_obj_set_style_bg_grad_dir},
    {"lv_obj_set_style_bg_main_stop", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_bg_main_stop))},
    {"lv_obj_set_style_bg_grad_stop", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_bg_grad_stop))},
    {"lv_obj_set_style_bg_main_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_bg_main_opa))},
    {"lv_obj_set_style_bg_grad_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_bg_grad_opa))},
    {"lv_obj_set_style_bg_grad", w_lv_obj_set_style_bg_grad},
    {"lv_obj_set_style_bg_image_src", w_lv_obj_set_style_bg_image_src},
    {"lv_obj_set_style_bg_image_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_bg_image_opa))},
    {"lv_obj_set_style_bg_image_recolor", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_bg_image_recolor))},
    {"lv_obj_set_style_bg_image_recolor_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_bg_image_recolor_opa))},
    {"lv_obj_set_style_bg_image_tiled", w_lv_obj_set_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_image_tiled) *>(lv_obj_set_style_bg_image_tiled))},
    {"lv_obj_set_style_border_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_border_color))},
    {"lv_obj_set_style_border_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_border_opa))},
    {"lv_obj_set_style_border_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_border_width))},
    {"lv_obj_set_style_border_side", w_lv_obj_set_style_border_side},
    {"lv_obj_set_style_border_post", w_lv_obj_set_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_image_tiled) *>(lv_obj_set_style_border_post))},
    {"lv_obj_set_style_outline_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_outline_width))},
    {"lv_obj_set_style_outline_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_outline_color))},
    {"lv_obj_set_style_outline_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_outline_opa))},
    {"lv_obj_set_style_outline_pad", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_outline_pad))},
    {"lv_obj_set_style_shadow_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_shadow_width))},
    {"lv_obj_set_style_shadow_offset_x", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_shadow_offset_x))},
    {"lv_obj_set_style_shadow_offset_y", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_shadow_offset_y))},
    {"lv_obj_set_style_shadow_spread", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_shadow_spread))},
    {"lv_obj_set_style_shadow_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_shadow_color))},
    {"lv_obj_set_style_shadow_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_shadow_opa))},
    {"lv_obj_set_style_image_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_image_opa))},
    {"lv_obj_set_style_image_recolor", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_image_recolor))},
    {"lv_obj_set_style_image_recolor_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_image_recolor_opa))},
    {"lv_obj_set_style_line_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_line_width))},
    {"lv_obj_set_style_line_dash_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_line_dash_width))},
    {"lv_obj_set_style_line_dash_gap", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_line_dash_gap))},
    {"lv_obj_set_style_line_rounded", w_lv_obj_set_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_image_tiled) *>(lv_obj_set_style_line_rounded))},
    {"lv_obj_set_style_line_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_line_color))},
    {"lv_obj_set_style_line_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_line_opa))},
    {"lv_obj_set_style_arc_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_arc_width))},
    {"lv_obj_set_style_arc_rounded", w_lv_obj_set_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_image_tiled) *>(lv_obj_set_style_arc_rounded))},
    {"lv_obj_set_style_arc_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_arc_color))},
    {"lv_obj_set_style_arc_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_arc_opa))},
    {"lv_obj_set_style_arc_image_src", w_lv_obj_set_style_arc_image_src},
    {"lv_obj_set_style_text_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_text_color))},
    {"lv_obj_set_style_text_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_text_opa))},
    {"lv_obj_set_style_text_font", w_lv_obj_set_style_text_font},
    {"lv_obj_set_style_text_letter_space", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_text_letter_space))},
    {"lv_obj_set_style_text_line_space", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_text_line_space))},
    {"lv_obj_set_style_text_decor", w_lv_obj_set_style_text_decor},
    {"lv_obj_set_style_text_align", w_lv_obj_set_style_text_align},
    {"lv_obj_set_style_text_outline_stroke_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_text_outline_stroke_color))},
    {"lv_obj_set_style_text_outline_stroke_width", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_text_outline_stroke_width))},
    {"lv_obj_set_style_text_outline_stroke_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_text_outline_stroke_opa))},
    {"lv_obj_set_style_blur_radius", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_blur_radius))},
    {"lv_obj_set_style_blur_backdrop", w_lv_obj_set_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_image_tiled) *>(lv_obj_set_style_blur_backdrop))},
    {"lv_obj_set_style_blur_quality", w_lv_obj_set_style_blur_quality, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_blur_quality) *>(lv_obj_set_style_blur_quality))},
    {"lv_obj_set_style_drop_shadow_radius", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_drop_shadow_radius))},
    {"lv_obj_set_style_drop_shadow_offset_x", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_drop_shadow_offset_x))},
    {"lv_obj_set_style_drop_shadow_offset_y", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_drop_shadow_offset_y))},
    {"lv_obj_set_style_drop_shadow_color", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_drop_shadow_color))},
    {"lv_obj_set_style_drop_shadow_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_drop_shadow_opa))},
    {"lv_obj_set_style_drop_shadow_quality", w_lv_obj_set_style_blur_quality, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_blur_quality) *>(lv_obj_set_style_drop_shadow_quality))},
    {"lv_obj_set_style_radius", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_radius))},
    {"lv_obj_set_style_radial_offset", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_radial_offset))},
    {"lv_obj_set_style_clip_corner", w_lv_obj_set_style_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_image_tiled) *>(lv_obj_set_style_clip_corner))},
    {"lv_obj_set_style_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_opa))},
    {"lv_obj_set_style_opa_layered", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_opa_layered))},
    {"lv_obj_set_style_color_filter_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_color_filter_opa))},
    {"lv_obj_set_style_recolor", w_lv_obj_set_style_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_color) *>(lv_obj_set_style_recolor))},
    {"lv_obj_set_style_recolor_opa", w_lv_obj_set_style_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_bg_opa) *>(lv_obj_set_style_recolor_opa))},
    {"lv_obj_set_style_anim", w_lv_obj_set_style_anim},
    {"lv_obj_set_style_anim_duration", w_lv_obj_set_style_anim_duration},
    {"lv_obj_set_style_transition", w_lv_obj_set_style_transition},
    {"lv_obj_set_style_blend_mode", w_lv_obj_set_style_blend_mode},
    {"lv_obj_set_style_layout", w_lv_obj_set_style_layout},
    {"lv_obj_set_style_base_dir", w_lv_obj_set_style_base_dir},
    {"lv_obj_set_style_bitmap_mask_src", w_lv_obj_set_style_bitmap_mask_src},
    {"lv_obj_set_style_rotary_sensitivity", w_lv_obj_set_style_rotary_sensitivity},
    {"lv_obj_set_style_flex_flow", w_lv_obj_set_style_flex_flow},
    {"lv_obj_set_style_flex_main_place", w_lv_obj_set_style_flex_main_place, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_flex_main_place) *>(lv_obj_set_style_flex_main_place))},
    {"lv_obj_set_style_flex_cross_place", w_lv_obj_set_style_flex_main_place, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_flex_main_place) *>(lv_obj_set_style_flex_cross_place))},
    {"lv_obj_set_style_flex_track_place", w_lv_obj_set_style_flex_main_place, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_flex_main_place) *>(lv_obj_set_style_flex_track_place))},
    {"lv_obj_set_style_flex_grow", w_lv_obj_set_style_flex_grow},
    {"lv_obj_set_style_grid_column_align", w_lv_obj_set_style_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_grid_column_align) *>(lv_obj_set_style_grid_column_align))},
    {"lv_obj_set_style_grid_row_align", w_lv_obj_set_style_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_grid_column_align) *>(lv_obj_set_style_grid_row_align))},
    {"lv_obj_set_style_grid_cell_column_pos", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_grid_cell_column_pos))},
    {"lv_obj_set_style_grid_cell_x_align", w_lv_obj_set_style_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_grid_column_align) *>(lv_obj_set_style_grid_cell_x_align))},
    {"lv_obj_set_style_grid_cell_column_span", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_grid_cell_column_span))},
    {"lv_obj_set_style_grid_cell_row_pos", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_grid_cell_row_pos))},
    {"lv_obj_set_style_grid_cell_y_align", w_lv_obj_set_style_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_grid_column_align) *>(lv_obj_set_style_grid_cell_y_align))},
    {"lv_obj_set_style_grid_cell_row_span", w_lv_obj_set_style_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_style_pad_all) *>(lv_obj_set_style_grid_cell_row_span))},
  };
  return table(items);
}

}  // namespace lvb
