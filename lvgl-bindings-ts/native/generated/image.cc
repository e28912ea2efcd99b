// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_image_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_image_create(parent), a.where());
}

/** lv_image_set_offset_x and 4 more: the table says which. */
napi_value w_lv_image_set_offset_x(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const int32_t x = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_image_set_offset_x)>()(obj, x);
  return nullptr;
}

napi_value w_lv_image_set_pivot(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const int32_t x = a.integer<int32_t>(1);
  const int32_t y = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  lv_image_set_pivot(obj, x, y);
  return nullptr;
}

/** lv_image_set_scale and 2 more: the table says which. */
napi_value w_lv_image_set_scale(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const uint32_t zoom = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_image_set_scale)>()(obj, zoom);
  return nullptr;
}

napi_value w_lv_image_set_blend_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const lv_blend_mode_t blend_mode = static_cast<lv_blend_mode_t>(a.choice(1, 0, 4));
  if (a.failed()) return nullptr;
  lv_image_set_blend_mode(obj, blend_mode);
  return nullptr;
}

napi_value w_lv_image_set_antialias(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const bool antialias = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_image_set_antialias(obj, antialias);
  return nullptr;
}

napi_value w_lv_image_set_inner_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  const lv_image_align_t align = static_cast<lv_image_align_t>(a.choice(1, 0, 14));
  if (a.failed()) return nullptr;
  lv_image_set_inner_align(obj, align);
  return nullptr;
}

napi_value w_lv_image_set_bitmap_map_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  lv_image_dsc_t *src = a.ptr_or_null<lv_image_dsc_t>(1, Kind::Image);
  if (a.failed()) return nullptr;
  lv_image_set_bitmap_map_src(obj, src);
  a.keep(0, Kind::Obj, keep_key("lv_image_set_bitmap_map_src"), 1, Kind::Image);
  return nullptr;
}

napi_value w_lv_image_get_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return source_to_js(env, lv_image_get_src(obj));
}

/** lv_image_get_offset_x and 9 more: the table says which. */
napi_value w_lv_image_get_offset_x(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_image_get_offset_x)>()(obj)));
}

napi_value w_lv_image_get_pivot(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  lv_point_t pivot = {};
  if (a.failed()) return nullptr;
  lv_image_get_pivot(obj, &pivot);
  return js_point(env, pivot);
}

napi_value w_lv_image_get_blend_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_image_get_blend_mode(obj)));
}

napi_value w_lv_image_get_antialias(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_bool(env, lv_image_get_antialias(obj));
}

napi_value w_lv_image_get_inner_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_image_get_inner_align(obj)));
}

napi_value w_lv_image_get_bitmap_map_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  if (a.failed()) return nullptr;
  return found_to_js(env, Kind::Image, lv_image_get_bitmap_map_src(obj));
}

}  // namespace

ExportTable generated_image() {
  static const Export items[] = {
    {"lv_image_create", w_lv_image_create},
    {"lv_image_set_offset_x", w_lv_image_set_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_set_offset_x) *>(lv_image_set_offset_x))},
    {"lv_image_set_offset_y", w_lv_image_set_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_set_offset_x) *>(lv_image_set_offset_y))},
    {"lv_image_set_rotation", w_lv_image_set_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_set_offset_x) *>(lv_image_set_rotation))},
    {"lv_image_set_pivot", w_lv_image_set_pivot},
    {"lv_image_set_pivot_x", w_lv_image_set_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_set_offset_x) *>(lv_image_set_pivot_x))},
    {"lv_image_set_pivot_y", w_lv_image_set_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_set_offset_x) *>(lv_image_set_pivot_y))},
    {"lv_image_set_scale", w_lv_image_set_scale, reinterpret_cast<Target>(static_cast<decltype(lv_image_set_scale) *>(lv_image_set_scale))},
    {"lv_image_set_scale_x", w_lv_image_set_scale, reinterpret_cast<Target>(static_cast<decltype(lv_image_set_scale) *>(lv_image_set_scale_x))},
    {"lv_image_set_scale_y", w_lv_image_set_scale, reinterpret_cast<Target>(static_cast<decltype(lv_image_set_scale) *>(lv_image_set_scale_y))},
    {"lv_image_set_blend_mode", w_lv_image_set_blend_mode},
    {"lv_image_set_antialias", w_lv_image_set_antialias},
    {"lv_image_set_inner_align", w_lv_image_set_inner_align},
    {"lv_image_set_bitmap_map_src", w_lv_image_set_bitmap_map_src},
    {"lv_image_get_src", w_lv_image_get_src},
    {"lv_image_get_offset_x", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_offset_x))},
    {"lv_image_get_offset_y", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_offset_y))},
    {"lv_image_get_rotation", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_rotation))},
    {"lv_image_get_pivot", w_lv_image_get_pivot},
    {"lv_image_get_scale", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_scale))},
    {"lv_image_get_scale_x", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_scale_x))},
    {"lv_image_get_scale_y", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_scale_y))},
    {"lv_image_get_src_width", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_src_width))},
    {"lv_image_get_src_height", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_src_height))},
    {"lv_image_get_transformed_width", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_transformed_width))},
    {"lv_image_get_transformed_height", w_lv_image_get_offset_x, reinterpret_cast<Target>(static_cast<decltype(lv_image_get_offset_x) *>(lv_image_get_transformed_height))},
    {"lv_image_get_blend_mode", w_lv_image_get_blend_mode},
    {"lv_image_get_antialias", w_lv_image_get_antialias},
    {"lv_image_get_inner_align", w_lv_image_get_inner_align},
    {"lv_image_get_bitmap_map_src", w_lv_image_get_bitmap_map_src},
  };
  return table(items);
}

}  // namespace lvb
