// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_obj_set_scrollbar_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_scrollbar_mode_t mode = static_cast<lv_scrollbar_mode_t>(a.choice(1, 0, 3));
  if (a.failed()) return nullptr;
  lv_obj_set_scrollbar_mode(obj, mode);
  return nullptr;
}

napi_value w_lv_obj_set_scroll_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_dir_t dir = static_cast<lv_dir_t>(bits(a, 1, 0xfu));
  if (a.failed()) return nullptr;
  lv_obj_set_scroll_dir(obj, dir);
  return nullptr;
}

/** lv_obj_set_scroll_snap_x and 1 more: the table says which. */
napi_value w_lv_obj_set_scroll_snap_x(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_scroll_snap_t align = static_cast<lv_scroll_snap_t>(a.choice(1, 0, 3));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_set_scroll_snap_x)>()(obj, align);
  return nullptr;
}

napi_value w_lv_obj_get_scrollbar_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_scrollbar_mode(obj)));
}

napi_value w_lv_obj_get_scroll_dir(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_scroll_dir(obj)));
}

/** lv_obj_get_scroll_snap_x and 1 more: the table says which. */
napi_value w_lv_obj_get_scroll_snap_x(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_obj_get_scroll_snap_x)>()(obj)));
}

/** lv_obj_get_scroll_x and 5 more: the table says which. */
napi_value w_lv_obj_get_scroll_x(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_obj_get_scroll_x)>()(obj)));
}

napi_value w_lv_obj_get_scroll_end(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  lv_point_t end = {};
  if (a.failed()) return nullptr;
  lv_obj_get_scroll_end(obj, &end);
  return js_point(env, end);
}

/** lv_obj_scroll_by and 2 more: the table says which. */
napi_value w_lv_obj_scroll_by(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.obj(0);
  const int32_t dx = a.integer<int32_t>(1);
  const int32_t dy = a.integer<int32_t>(2);
  const bool anim_en = a.boolean(3);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_scroll_by)>()(obj, dx, dy, anim_en);
  return nullptr;
}

/** lv_obj_scroll_to_x and 1 more: the table says which. */
napi_value w_lv_obj_scroll_to_x(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  const int32_t x = a.integer<int32_t>(1);
  const bool anim_en = a.boolean(2);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_scroll_to_x)>()(obj, x, anim_en);
  return nullptr;
}

napi_value w_lv_obj_scroll_to_view(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const bool anim_en = a.boolean(1);
  if (a.failed()) return nullptr;
  if (!(lv_obj_get_parent(obj))) return refuse(a, 0, "an object that is no screen");
  lv_obj_scroll_to_view(obj, anim_en);
  return nullptr;
}

/** lv_obj_scroll_to_view_recursive and 2 more: the table says which. */
napi_value w_lv_obj_scroll_to_view_recursive(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const bool anim_en = a.boolean(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_scroll_to_view_recursive)>()(obj, anim_en);
  return nullptr;
}

napi_value w_lv_obj_is_scrolling(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_obj_is_scrolling(obj));
}

napi_value w_lv_obj_stop_scroll_anim(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  lv_obj_stop_scroll_anim(obj);
  return nullptr;
}

napi_value w_lv_obj_get_scrollbar_area(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  lv_area_t hor = {};
  lv_area_t ver = {};
  if (a.failed()) return nullptr;
  lv_obj_get_scrollbar_area(obj, &hor, &ver);
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "hor", js_area(env, hor));
  napi_set_named_property(env, result, "ver", js_area(env, ver));
  return result;
}

napi_value w_lv_obj_scrollbar_invalidate(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  lv_obj_scrollbar_invalidate(obj);
  return nullptr;
}

}  // namespace

ExportTable generated_scroll() {
  static const Export items[] = {
    {"lv_obj_set_scrollbar_mode", w_lv_obj_set_scrollbar_mode},
    {"lv_obj_set_scroll_dir", w_lv_obj_set_scroll_dir},
    {"lv_obj_set_scroll_snap_x", w_lv_obj_set_scroll_snap_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_scroll_snap_x) *>(lv_obj_set_scroll_snap_x))},
    {"lv_obj_set_scroll_snap_y", w_lv_obj_set_scroll_snap_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_set_scroll_snap_x) *>(lv_obj_set_scroll_snap_y))},
    {"lv_obj_get_scrollbar_mode", w_lv_obj_get_scrollbar_mode},
    {"lv_obj_get_scroll_dir", w_lv_obj_get_scroll_dir},
    {"lv_obj_get_scroll_snap_x", w_lv_obj_get_scroll_snap_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_scroll_snap_x) *>(lv_obj_get_scroll_snap_x))},
    {"lv_obj_get_scroll_snap_y", w_lv_obj_get_scroll_snap_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_scroll_snap_x) *>(lv_obj_get_scroll_snap_y))},
    {"lv_obj_get_scroll_x", w_lv_obj_get_scroll_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_scroll_x) *>(lv_obj_get_scroll_x))},
    {"lv_obj_get_scroll_y", w_lv_obj_get_scroll_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_scroll_x) *>(lv_obj_get_scroll_y))},
    {"lv_obj_get_scroll_top", w_lv_obj_get_scroll_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_scroll_x) *>(lv_obj_get_scroll_top))},
    {"lv_obj_get_scroll_bottom", w_lv_obj_get_scroll_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_scroll_x) *>(lv_obj_get_scroll_bottom))},
    {"lv_obj_get_scroll_left", w_lv_obj_get_scroll_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_scroll_x) *>(lv_obj_get_scroll_left))},
    {"lv_obj_get_scroll_right", w_lv_obj_get_scroll_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_get_scroll_x) *>(lv_obj_get_scroll_right))},
    {"lv_obj_get_scroll_end", w_lv_obj_get_scroll_end},
    {"lv_obj_scroll_by", w_lv_obj_scroll_by, reinterpret_cast<Target>(static_cast<decltype(lv_obj_scroll_by) *>(lv_obj_scroll_by))},
    {"lv_obj_scroll_by_bounded", w_lv_obj_scroll_by, reinterpret_cast<Target>(static_cast<decltype(lv_obj_scroll_by) *>(lv_obj_scroll_by_bounded))},
    {"lv_obj_scroll_to", w_lv_obj_scroll_by, reinterpret_cast<Target>(static_cast<decltype(lv_obj_scroll_by) *>(lv_obj_scroll_to))},
    {"lv_obj_scroll_to_x", w_lv_obj_scroll_to_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_scroll_to_x) *>(lv_obj_scroll_to_x))},
    {"lv_obj_scroll_to_y", w_lv_obj_scroll_to_x, reinterpret_cast<Target>(static_cast<decltype(lv_obj_scroll_to_x) *>(lv_obj_scroll_to_y))},
    {"lv_obj_scroll_to_view", w_lv_obj_scroll_to_view},
    {"lv_obj_scroll_to_view_recursive", w_lv_obj_scroll_to_view_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_scroll_to_view_recursive) *>(lv_obj_scroll_to_view_recursive))},
    {"lv_obj_is_scrolling", w_lv_obj_is_scrolling},
    {"lv_obj_stop_scroll_anim", w_lv_obj_stop_scroll_anim},
    {"lv_obj_update_snap", w_lv_obj_scroll_to_view_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_scroll_to_view_recursive) *>(lv_obj_update_snap))},
    {"lv_obj_get_scrollbar_area", w_lv_obj_get_scrollbar_area},
    {"lv_obj_scrollbar_invalidate", w_lv_obj_scrollbar_invalidate},
    {"lv_obj_readjust_scroll", w_lv_obj_scroll_to_view_recursive, reinterpret_cast<Target>(static_cast<decltype(lv_obj_scroll_to_view_recursive) *>(lv_obj_readjust_scroll))},
  };
  return table(items);
}

}  // namespace lvb
