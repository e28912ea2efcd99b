// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_arclabel_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, [&] {
    lv_obj_t *made = lv_arclabel_create(parent);
    if (made) arclabel_made(made);
    return made;
  }(), a.where());
}

napi_value w_lv_arclabel_set_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  Text text;
  a.text(1, text);
  if (a.failed()) return nullptr;
  lv_arclabel_set_text(obj, text.c_str());
  return nullptr;
}

napi_value w_lv_arclabel_set_text_static(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  KeptText text;
  text.read(a, 1);
  if (a.failed()) return nullptr;
  lv_arclabel_set_text_static(obj, text.c_str());
  text.keep(a, 0, Kind::Obj, keep_key("lv_arclabel_set_text_static"));
  return nullptr;
}

/** lv_arclabel_set_angle_start and 1 more: the table says which. */
napi_value w_lv_arclabel_set_angle_start(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  const lv_value_precise_t start = a.integer<lv_value_precise_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_arclabel_set_angle_start)>()(obj, start);
  return nullptr;
}

napi_value w_lv_arclabel_set_offset(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  const int32_t offset = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_arclabel_set_offset(obj, offset);
  return nullptr;
}

napi_value w_lv_arclabel_set_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  const lv_arclabel_dir_t dir = static_cast<lv_arclabel_dir_t>(a.choice(1, 0, 1));
  if (a.failed()) return nullptr;
  lv_arclabel_set_dir(obj, dir);
  return nullptr;
}

/** lv_arclabel_set_recolor and 1 more: the table says which. */
napi_value w_lv_arclabel_set_recolor(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_arclabel_set_recolor)>()(obj, en);
  return nullptr;
}

/** lv_arclabel_set_radius and 2 more: the table says which. */
napi_value w_lv_arclabel_set_radius(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  const uint32_t radius = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_arclabel_set_radius)>()(obj, radius);
  return nullptr;
}

/** lv_arclabel_set_text_vertical_align and 1 more: the table says which. */
napi_value w_lv_arclabel_set_text_vertical_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  const lv_arclabel_text_align_t align = static_cast<lv_arclabel_text_align_t>(a.choice(1, 0, 3));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_arclabel_set_text_vertical_align)>()(obj, align);
  return nullptr;
}

napi_value w_lv_arclabel_set_overflow(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  const lv_arclabel_overflow_t overflow = static_cast<lv_arclabel_overflow_t>(a.choice(1, 0, 2));
  if (a.failed()) return nullptr;
  lv_arclabel_set_overflow(obj, overflow);
  return nullptr;
}

/** lv_arclabel_get_angle_start and 1 more: the table says which. */
napi_value w_lv_arclabel_get_angle_start(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_arclabel_get_angle_start)>()(obj)));
}

napi_value w_lv_arclabel_get_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_arclabel_get_dir(obj)));
}

/** lv_arclabel_get_recolor and 1 more: the table says which. */
napi_value w_lv_arclabel_get_recolor(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_arclabel_get_recolor)>()(obj));
}

/** lv_arclabel_get_radius and 2 more: the table says which. */
napi_value w_lv_arclabel_get_radius(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_arclabel_get_radius)>()(obj)));
}

/** lv_arclabel_get_text_vertical_align and 1 more: the table says which. */
napi_value w_lv_arclabel_get_text_vertical_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_arclabel_get_text_vertical_align)>()(obj)));
}

napi_value w_lv_arclabel_get_overflow(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_arclabel_get_overflow(obj)));
}

}  // namespace

ExportTable generated_arclabel() {
  static const Export items[] = {
    {"lv_arclabel_create", w_lv_arclabel_create},
    {"lv_arclabel_set_text", w_lv_arclabel_set_text},
    {"lv_arclabel_set_text_static", w_lv_arclabel_set_text_static},
    {"lv_arclabel_set_angle_start", w_lv_arclabel_set_angle_start, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_set_angle_start) *>(lv_arclabel_set_angle_start))},
    {"lv_arclabel_set_angle_size", w_lv_arclabel_set_angle_start, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_set_angle_start) *>(lv_arclabel_set_angle_size))},
    {"lv_arclabel_set_offset", w_lv_arclabel_set_offset},
    {"lv_arclabel_set_dir", w_lv_arclabel_set_dir},
    {"lv_arclabel_set_recolor", w_lv_arclabel_set_recolor, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_set_recolor) *>(lv_arclabel_set_recolor))},
    {"lv_arclabel_set_radius", w_lv_arclabel_set_radius, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_set_radius) *>(lv_arclabel_set_radius))},
    {"lv_arclabel_set_center_offset_x", w_lv_arclabel_set_radius, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_set_radius) *>(lv_arclabel_set_center_offset_x))},
    {"lv_arclabel_set_center_offset_y", w_lv_arclabel_set_radius, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_set_radius) *>(lv_arclabel_set_center_offset_y))},
    {"lv_arclabel_set_text_vertical_align", w_lv_arclabel_set_text_vertical_align, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_set_text_vertical_align) *>(lv_arclabel_set_text_vertical_align))},
    {"lv_arclabel_set_text_horizontal_align", w_lv_arclabel_set_text_vertical_align, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_set_text_vertical_align) *>(lv_arclabel_set_text_horizontal_align))},
    {"lv_arclabel_set_overflow", w_lv_arclabel_set_overflow},
    {"lv_arclabel_set_end_overlap", w_lv_arclabel_set_recolor, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_set_recolor) *>(lv_arclabel_set_end_overlap))},
    {"lv_arclabel_get_angle_start", w_lv_arclabel_get_angle_start, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_get_angle_start) *>(lv_arclabel_get_angle_start))},
    {"lv_arclabel_get_angle_size", w_lv_arclabel_get_angle_start, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_get_angle_start) *>(lv_arclabel_get_angle_size))},
    {"lv_arclabel_get_dir", w_lv_arclabel_get_dir},
    {"lv_arclabel_get_recolor", w_lv_arclabel_get_recolor, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_get_recolor) *>(lv_arclabel_get_recolor))},
    {"lv_arclabel_get_radius", w_lv_arclabel_get_radius, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_get_radius) *>(lv_arclabel_get_radius))},
    {"lv_arclabel_get_center_offset_x", w_lv_arclabel_get_radius, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_get_radius) *>(lv_arclabel_get_center_offset_x))},
    {"lv_arclabel_get_center_offset_y", w_lv_arclabel_get_radius, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_get_radius) *>(lv_arclabel_get_center_offset_y))},
    {"lv_arclabel_get_text_vertical_align", w_lv_arclabel_get_text_vertical_align, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_get_text_vertical_align) *>(lv_arclabel_get_text_vertical_align))},
    {"lv_arclabel_get_text_horizontal_align", w_lv_arclabel_get_text_vertical_align, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_get_text_vertical_align) *>(lv_arclabel_get_text_horizontal_align))},
    {"lv_arclabel_get_overflow", w_lv_arclabel_get_overflow},
    {"lv_arclabel_get_end_overlap", w_lv_arclabel_get_recolor, reinterpret_cast<Target>(static_cast<decltype(lv_arclabel_get_recolor) *>(lv_arclabel_get_end_overlap))},
  };
  return table(items);
}

}  // namespace lvb
