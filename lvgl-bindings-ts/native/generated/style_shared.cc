// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

/** lv_style_is_const and 1 more: the table says which. */
napi_value w_lv_style_is_const(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_style_is_const)>()(style));
}

napi_value w_lv_style_register_prop(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const uint8_t flag = a.integer<uint8_t>(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_style_register_prop(flag)));
}

napi_value w_lv_style_get_num_custom_props(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<uint32_t>(lv_style_get_num_custom_props()));
}

napi_value w_lv_style_remove_prop(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(1));
  if (a.failed()) return nullptr;
  return js_bool(env, lv_style_remove_prop(style, prop));
}

napi_value w_lv_style_get_prop_group(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(0));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_style_get_prop_group(prop)));
}

napi_value w_lv_style_prop_lookup_flags(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(0));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_style_prop_lookup_flags(prop)));
}

napi_value w_lv_style_set_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const int32_t width = a.integer<int32_t>(1);
  const int32_t height = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  lv_style_set_size(style, width, height);
  return nullptr;
}

/** lv_style_set_pad_all and 65 more: the table says which. */
napi_value w_lv_style_set_pad_all(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const int32_t value = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_style_set_pad_all)>()(style, value);
  return nullptr;
}

napi_value w_lv_style_prop_has_flag(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  const lv_style_prop_t prop = static_cast<lv_style_prop_t>(a.integer<uint8_t>(0));
  const uint8_t flag = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_style_prop_has_flag(prop, flag));
}

napi_value w_lv_style_set_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_align_t value = static_cast<lv_align_t>(a.choice(1, 0, 21));
  if (a.failed()) return nullptr;
  lv_style_set_align(style, value);
  return nullptr;
}

/** lv_style_set_bg_color and 12 more: the table says which. */
napi_value w_lv_style_set_bg_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_color_t value = a.color(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_style_set_bg_color)>()(style, value);
  return nullptr;
}

/** lv_style_set_bg_opa and 18 more: the table says which. */
napi_value w_lv_style_set_bg_opa(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_opa_t value = static_cast<lv_opa_t>(a.integer<uint8_t>(1));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_style_set_bg_opa)>()(style, value);
  return nullptr;
}

napi_value w_lv_style_set_bg_grad_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_grad_dir_t value = static_cast<lv_grad_dir_t>(a.choice(1, 0, 5));
  if (a.failed()) return nullptr;
  if (!(value <= LV_GRAD_DIR_HOR)) return refuse(a, 1, "NONE, VER or HOR (other gradients have a descriptor: lv_obj_set_style_bg_grad)");
  lv_style_set_bg_grad_dir(style, value);
  return nullptr;
}

napi_value w_lv_style_set_bg_grad(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  lv_grad_dsc_t *value = a.ptr_or_null<lv_grad_dsc_t>(1, Kind::Gradient);
  if (a.failed()) return nullptr;
  if (value) lv_style_set_bg_grad(style, value);
  else lv_style_remove_prop(style, LV_STYLE_BG_GRAD);
  a.keep(0, Kind::Style, keep_key("lv_style_set_bg_grad"), 1, Kind::Gradient);
  return nullptr;
}

napi_value w_lv_style_set_bg_image_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  Source value;
  value.read(a, 1, true);
  if (a.failed()) return nullptr;
  if (value.get()) lv_style_set_bg_image_src(style, value.get());
  else lv_style_remove_prop(style, LV_STYLE_BG_IMAGE_SRC);
  value.keep(a, 0, Kind::Style, keep_key("lv_style_set_bg_image_src"));
  return nullptr;
}

/** lv_style_set_bg_image_tiled and 5 more: the table says which. */
napi_value w_lv_style_set_bg_image_tiled(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const bool value = a.boolean(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_style_set_bg_image_tiled)>()(style, value);
  return nullptr;
}

napi_value w_lv_style_set_border_side(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_border_side_t value = static_cast<lv_border_side_t>(bits(a, 1, 0x1fu));
  if (a.failed()) return nullptr;
  lv_style_set_border_side(style, value);
  return nullptr;
}

napi_value w_lv_style_set_arc_image_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  Source value;
  value.read(a, 1, true);
  if (a.failed()) return nullptr;
  if (value.get()) lv_style_set_arc_image_src(style, value.get());
  else lv_style_remove_prop(style, LV_STYLE_ARC_IMAGE_SRC);
  value.keep(a, 0, Kind::Style, keep_key("lv_style_set_arc_image_src"));
  return nullptr;
}

napi_value w_lv_style_set_text_font(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  lv_font_t *value = a.ptr_or_null<lv_font_t>(1, Kind::Font);
  if (a.failed()) return nullptr;
  if (value) lv_style_set_text_font(style, value);
  else lv_style_remove_prop(style, LV_STYLE_TEXT_FONT);
  a.keep(0, Kind::Style, keep_key("lv_style_set_text_font"), 1, Kind::Font);
  return nullptr;
}

napi_value w_lv_style_set_text_decor(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_text_decor_t value = static_cast<lv_text_decor_t>(bits(a, 1, 0x3u));
  if (a.failed()) return nullptr;
  lv_style_set_text_decor(style, value);
  return nullptr;
}

napi_value w_lv_style_set_text_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_text_align_t value = static_cast<lv_text_align_t>(a.choice(1, 0, 3));
  if (a.failed()) return nullptr;
  lv_style_set_text_align(style, value);
  return nullptr;
}

/** lv_style_set_blur_quality and 1 more: the table says which. */
napi_value w_lv_style_set_blur_quality(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_blur_quality_t value = static_cast<lv_blur_quality_t>(a.choice(1, 0, 2));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_style_set_blur_quality)>()(style, value);
  return nullptr;
}

napi_value w_lv_style_set_anim(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  lv_anim_t *value = a.ptr_or_null<lv_anim_t>(1, Kind::Anim);
  if (a.failed()) return nullptr;
  if (!(!value || anim_is_template(value))) return refuse(a, 1, "an LvAnim of lv_anim_init, not one that runs");
  if (value) lv_style_set_anim(style, value);
  else lv_style_remove_prop(style, LV_STYLE_ANIM);
  a.keep(0, Kind::Style, keep_key("lv_style_set_anim"), 1, Kind::Anim);
  return nullptr;
}

napi_value w_lv_style_set_anim_duration(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const uint32_t value = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(is_sound_time(value))) return refuse(a, 1, "milliseconds below 2147483648, or a speed of lv_anim_speed() above 0");
  lv_style_set_anim_duration(style, value);
  return nullptr;
}

napi_value w_lv_style_set_transition(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  lv_style_transition_dsc_t *value = a.ptr_or_null<lv_style_transition_dsc_t>(1, Kind::Transition);
  if (a.failed()) return nullptr;
  if (value) lv_style_set_transition(style, value);
  else lv_style_remove_prop(style, LV_STYLE_TRANSITION);
  a.keep(0, Kind::Style, keep_key("lv_style_set_transition"), 1, Kind::Transition);
  return nullptr;
}

napi_value w_lv_style_set_blend_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_blend_mode_t value = static_cast<lv_blend_mode_t>(a.choice(1, 0, 4));
  if (a.failed()) return nullptr;
  lv_style_set_blend_mode(style, value);
  return nullptr;
}

napi_value w_lv_style_set_layout(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const uint16_t value = a.integer<uint16_t>(1);
  if (a.failed()) return nullptr;
  lv_style_set_layout(style, value);
  return nullptr;
}

napi_value w_lv_style_set_base_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_base_dir_t value = static_cast<lv_base_dir_t>(a.choice(1, 0, 33));
  if (a.failed()) return nullptr;
  lv_style_set_base_dir(style, value);
  return nullptr;
}

napi_value w_lv_style_set_bitmap_mask_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  Source value;
  value.read(a, 1, true);
  if (a.failed()) return nullptr;
  if (value.get()) lv_style_set_bitmap_mask_src(style, value.get());
  else lv_style_remove_prop(style, LV_STYLE_BITMAP_MASK_SRC);
  value.keep(a, 0, Kind::Style, keep_key("lv_style_set_bitmap_mask_src"));
  return nullptr;
}

napi_value w_lv_style_set_rotary_sensitivity(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const uint32_t value = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  lv_style_set_rotary_sensitivity(style, value);
  return nullptr;
}

napi_value w_lv_style_set_flex_flow(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_flex_flow_t value = static_cast<lv_flex_flow_t>(a.choice(1, 0, 13));
  if (a.failed()) return nullptr;
  lv_style_set_flex_flow(style, value);
  return nullptr;
}

/** lv_style_set_flex_main_place and 2 more: the table says which. */
napi_value w_lv_style_set_flex_main_place(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_flex_align_t value = static_cast<lv_flex_align_t>(a.choice(1, 0, 5));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_style_set_flex_main_place)>()(style, value);
  return nullptr;
}

napi_value w_lv_style_set_flex_grow(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const uint8_t value = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  lv_style_set_flex_grow(style, value);
  return nullptr;
}

/** lv_style_set_grid_column_align and 3 more: the table says which. */
napi_value w_lv_style_set_grid_column_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const lv_grid_align_t value = static_cast<lv_grid_align_t>(a.choice(1, 0, 6));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_style_set_grid_column_align)>()(style, value);
  return nullptr;
}

}  // namespace

ExportTable generated_style_shared() {
  static const Export items[] = {
    {"lv_style_is_const", w_lv_style_is_const, reinterpret_cast<Target>(static_cast<decltype(lv_style_is_const) *>(lv_style_is_const))},
    {"lv_style_register_prop", w_lv_style_register_prop},
    {"lv_style_get_num_custom_props", w_lv_style_get_num_custom_props},
    {"lv_style_remove_prop", w_lv_style_remove_prop},
    {"lv_style_is_empty", w_lv_style_is_const, reinterpret_cast<Target>(static_cast<decltype(lv_style_is_const) *>(lv_style_is_empty))},
    {"lv_style_get_prop_group", w_lv_style_get_prop_group},
    {"lv_style_prop_lookup_flags", w_lv_style_prop_lookup_flags},
    {"lv_style_set_size", w_lv_style_set_size},
    {"lv_style_set_pad_all", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_all))},
    {"lv_style_set_pad_hor", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_hor))},
    {"lv_style_set_pad_ver", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_ver))},
    {"lv_style_set_pad_gap", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_gap))},
    {"lv_style_set_margin_hor", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_margin_hor))},
    {"lv_style_set_margin_ver", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_margin_ver))},
    {"lv_style_set_margin_all", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_margin_all))},
    {"lv_style_set_transform_scale", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_scale))},
    {"lv_style_prop_has_flag", w_lv_style_prop_has_flag},
    {"lv_style_set_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_width))},
    {"lv_style_set_min_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_min_width))},
    {"lv_style_set_max_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_max_width))},
    {"lv_style_set_height", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_height))},
    {"lv_style_set_min_height", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_min_height))},
    {"lv_style_set_max_height", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_max_height))},
    {"lv_style_set_length", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_length))},
    {"lv_style_set_x", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_x))},
    {"lv_style_set_y", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_y))},
    {"lv_style_set_align", w_lv_style_set_align},
    {"lv_style_set_transform_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_width))},
    {"lv_style_set_transform_height", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_height))},
    {"lv_style_set_translate_x", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_translate_x))},
    {"lv_style_set_translate_y", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_translate_y))},
    {"lv_style_set_translate_radial", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_translate_radial))},
    {"lv_style_set_transform_scale_x", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_scale_x))},
    {"lv_style_set_transform_scale_y", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_scale_y))},
    {"lv_style_set_transform_rotation", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_rotation))},
    {"lv_style_set_transform_pivot_x", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_pivot_x))},
    {"lv_style_set_transform_pivot_y", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_pivot_y))},
    {"lv_style_set_transform_skew_x", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_skew_x))},
    {"lv_style_set_transform_skew_y", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_transform_skew_y))},
    {"lv_style_set_pad_top", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_top))},
    {"lv_style_set_pad_bottom", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_bottom))},
    {"lv_style_set_pad_left", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_left))},
    {"lv_style_set_pad_right", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_right))},
    {"lv_style_set_pad_row", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_row))},
    {"lv_style_set_pad_column", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_column))},
    {"lv_style_set_pad_radial", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_pad_radial))},
    {"lv_style_set_margin_top", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_margin_top))},
    {"lv_style_set_margin_bottom", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_margin_bottom))},
    {"lv_style_set_margin_left", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_margin_left))},
    {"lv_style_set_margin_right", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_margin_right))},
    {"lv_style_set_bg_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_bg_color))},
    {"lv_style_set_bg_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_bg_opa))},
    {"lv_style_set_bg_grad_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_bg_grad_color))},
    {"lv_style_set_bg_grad_dir", w_lv_style_set_bg_grad_dir},
    {"lv_style_set_bg_main_stop", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_bg_main_stop))},
    {"lv_style_set_bg_grad_stop", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_bg_grad_stop))},
    {"lv_style_set_bg_main_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_bg_main_opa))},
    {"lv_style_set_bg_grad_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_bg_grad_opa))},
    {"lv_style_set_bg_grad", w_lv_style_set_bg_grad},
    {"lv_style_set_bg_image_src", w_lv_style_set_bg_image_src},
    {"lv_style_set_bg_image_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_bg_image_opa))},
    {"lv_style_set_bg_image_recolor", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_bg_image_recolor))},
    {"lv_style_set_bg_image_recolor_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_bg_image_recolor_opa))},
    {"lv_style_set_bg_image_tiled", w_lv_style_set_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_image_tiled) *>(lv_style_set_bg_image_tiled))},
    {"lv_style_set_border_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_border_color))},
    {"lv_style_set_border_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_border_opa))},
    {"lv_style_set_border_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_border_width))},
    {"lv_style_set_border_side", w_lv_style_set_border_side},
    {"lv_style_set_border_post", w_lv_style_set_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_image_tiled) *>(lv_style_set_border_post))},
    {"lv_style_set_outline_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_outline_width))},
    {"lv_style_set_outline_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_outline_color))},
    {"lv_style_set_outline_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_outline_opa))},
    {"lv_style_set_outline_pad", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_outline_pad))},
    {"lv_style_set_shadow_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_shadow_width))},
    {"lv_style_set_shadow_offset_x", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_shadow_offset_x))},
    {"lv_style_set_shadow_offset_y", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_shadow_offset_y))},
    {"lv_style_set_shadow_spread", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_shadow_spread))},
    {"lv_style_set_shadow_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_shadow_color))},
    {"lv_style_set_shadow_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_shadow_opa))},
    {"lv_style_set_image_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_image_opa))},
    {"lv_style_set_image_recolor", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_image_recolor))},
    {"lv_style_set_image_recolor_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_image_recolor_opa))},
    {"lv_style_set_line_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_line_width))},
    {"lv_style_set_line_dash_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_line_dash_width))},
    {"lv_style_set_line_dash_gap", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_line_dash_gap))},
    {"lv_style_set_line_rounded", w_lv_style_set_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_image_tiled) *>(lv_style_set_line_rounded))},
    {"lv_style_set_line_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_line_color))},
    {"lv_style_set_line_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_line_opa))},
    {"lv_style_set_arc_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_arc_width))},
    {"lv_style_set_arc_rounded", w_lv_style_set_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_image_tiled) *>(lv_style_set_arc_rounded))},
    {"lv_style_set_arc_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_arc_color))},
    {"lv_style_set_arc_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_arc_opa))},
    {"lv_style_set_arc_image_src", w_lv_style_set_arc_image_src},
    {"lv_style_set_text_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_text_color))},
    {"lv_style_set_text_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_text_opa))},
    {"lv_style_set_text_font", w_lv_style_set_text_font},
    {"lv_style_set_text_letter_space", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_text_letter_space))},
    {"lv_style_set_text_line_space", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_text_line_space))},
    {"lv_style_set_text_decor", w_lv_style_set_text_decor},
    {"lv_style_set_text_align", w_lv_style_set_text_align},
    {"lv_style_set_text_outline_stroke_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_text_outline_stroke_color))},
    {"lv_style_set_text_outline_stroke_width", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_text_outline_stroke_width))},
    {"lv_style_set_text_outline_stroke_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_text_outline_stroke_opa))},
    {"lv_style_set_blur_radius", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_blur_radius))},
    {"lv_style_set_blur_backdrop", w_lv_style_set_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_image_tiled) *>(lv_style_set_blur_backdrop))},
    {"lv_style_set_blur_quality", w_lv_style_set_blur_quality, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_blur_quality) *>(lv_style_set_blur_quality))},
    {"lv_style_set_drop_shadow_radius", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_drop_shadow_radius))},
    {"lv_style_set_drop_shadow_offset_x", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_drop_shadow_offset_x))},
    {"lv_style_set_drop_shadow_offset_y", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_drop_shadow_offset_y))},
    {"lv_style_set_drop_shadow_color", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_drop_shadow_color))},
    {"lv_style_set_drop_shadow_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_drop_shadow_opa))},
    {"lv_style_set_drop_shadow_quality", w_lv_style_set_blur_quality, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_blur_quality) *>(lv_style_set_drop_shadow_quality))},
    {"lv_style_set_radius", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_radius))},
    {"lv_style_set_radial_offset", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_radial_offset))},
    {"lv_style_set_clip_corner", w_lv_style_set_bg_image_tiled, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_image_tiled) *>(lv_style_set_clip_corner))},
    {"lv_style_set_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_opa))},
    {"lv_style_set_opa_layered", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_opa_layered))},
    {"lv_style_set_color_filter_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_color_filter_opa))},
    {"lv_style_set_recolor", w_lv_style_set_bg_color, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_color) *>(lv_style_set_recolor))},
    {"lv_style_set_recolor_opa", w_lv_style_set_bg_opa, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_bg_opa) *>(lv_style_set_recolor_opa))},
    {"lv_style_set_anim", w_lv_style_set_anim},
    {"lv_style_set_anim_duration", w_lv_style_set_anim_duration},
    {"lv_style_set_transition", w_lv_style_set_transition},
    {"lv_style_set_blend_mode", w_lv_style_set_blend_mode},
    {"lv_style_set_layout", w_lv_style_set_layout},
    {"lv_style_set_base_dir", w_lv_style_set_base_dir},
    {"lv_style_set_bitmap_mask_src", w_lv_style_set_bitmap_mask_src},
    {"lv_style_set_rotary_sensitivity", w_lv_style_set_rotary_sensitivity},
    {"lv_style_set_flex_flow", w_lv_style_set_flex_flow},
    {"lv_style_set_flex_main_place", w_lv_style_set_flex_main_place, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_flex_main_place) *>(lv_style_set_flex_main_place))},
    {"lv_style_set_flex_cross_place", w_lv_style_set_flex_main_place, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_flex_main_place) *>(lv_style_set_flex_cross_place))},
    {"lv_style_set_flex_track_place", w_lv_style_set_flex_main_place, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_flex_main_place) *>(lv_style_set_flex_track_place))},
    {"lv_style_set_flex_grow", w_lv_style_set_flex_grow},
    {"lv_style_set_grid_column_align", w_lv_style_set_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_grid_column_align) *>(lv_style_set_grid_column_align))},
    {"lv_style_set_grid_row_align", w_lv_style_set_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_grid_column_align) *>(lv_style_set_grid_row_align))},
    {"lv_style_set_grid_cell_column_pos", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_grid_cell_column_pos))},
    {"lv_style_set_grid_cell_x_align", w_lv_style_set_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_grid_column_align) *>(lv_style_set_grid_cell_x_align))},
    {"lv_style_set_grid_cell_column_span", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_grid_cell_column_span))},
    {"lv_style_set_grid_cell_row_pos", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_grid_cell_row_pos))},
    {"lv_style_set_grid_cell_y_align", w_lv_style_set_grid_column_align, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_grid_column_align) *>(lv_style_set_grid_cell_y_align))},
    {"lv_style_set_grid_cell_row_span", w_lv_style_set_pad_all, reinterpret_cast<Target>(static_cast<decltype(lv_style_set_pad_all) *>(lv_style_set_grid_cell_row_span))},
  };
  return table(items);
}

}  // namespace lvb
