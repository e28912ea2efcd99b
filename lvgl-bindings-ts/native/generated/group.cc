// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_group_set_default(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_group_t *group = a.ptr_or_null<lv_group_t>(0, Kind::Group);
  if (a.failed()) return nullptr;
  lv_group_set_default(group);
  return nullptr;
}

napi_value w_lv_group_get_default(napi_env env, napi_callback_info info) {
  return group_to_js(env, lv_group_get_default());
}

napi_value w_lv_group_add_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  lv_obj_t *obj = a.obj(1);
  if (a.failed()) return nullptr;
  lv_group_add_obj(group, obj);
  return nullptr;
}

napi_value w_lv_group_swap_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj1 = a.obj(0);
  lv_obj_t *obj2 = a.obj(1);
  if (a.failed()) return nullptr;
  lv_group_swap_obj(obj1, obj2);
  return nullptr;
}

/** lv_group_remove_obj and 2 more: the table says which. */
napi_value w_lv_group_remove_obj(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_group_remove_obj)>()(obj);
  return nullptr;
}

/** lv_group_remove_all_objs and 2 more: the table says which. */
napi_value w_lv_group_remove_all_objs(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_group_remove_all_objs)>()(group);
  return nullptr;
}

/** lv_group_focus_freeze and 2 more: the table says which. */
napi_value w_lv_group_focus_freeze(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_group_focus_freeze)>()(group, en);
  return nullptr;
}

napi_value w_lv_group_set_refocus_policy(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  const lv_group_refocus_policy_t policy = static_cast<lv_group_refocus_policy_t>(a.choice(1, 0, 1));
  if (a.failed()) return nullptr;
  lv_group_set_refocus_policy(group, policy);
  return nullptr;
}

napi_value w_lv_group_get_focused(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_group_get_focused(group));
}

napi_value w_lv_group_get_editing(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_group_get_editing(group));
}

napi_value w_lv_group_get_wrap(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_group_get_wrap(group));
}

napi_value w_lv_group_get_obj_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_group_get_obj_count(group)));
}

napi_value w_lv_group_get_obj_by_index(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  const uint32_t index = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_group_get_obj_by_index(group, index));
}

napi_value w_lv_group_get_count(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<uint32_t>(lv_group_get_count()));
}

napi_value w_lv_group_by_index(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  const uint32_t index = a.integer<uint32_t>(0);
  if (a.failed()) return nullptr;
  return group_to_js(env, lv_group_by_index(index));
}

napi_value w_lv_gridnav_add(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_gridnav_ctrl_t ctrl = static_cast<lv_gridnav_ctrl_t>(bits(a, 1, 0xfu));
  if (a.failed()) return nullptr;
  lv_gridnav_add(obj, ctrl);
  return nullptr;
}

napi_value w_lv_gridnav_set_focused(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *cont = a.obj(0);
  lv_obj_t *to_focus = a.obj(1);
  const bool anim_en = a.boolean(2);
  if (a.failed()) return nullptr;
  if (!(lv_obj_get_parent(to_focus) == cont)) return refuse(a, 1, "a child of the container");
  lv_gridnav_set_focused(cont, to_focus, anim_en);
  return nullptr;
}

}  // namespace

ExportTable generated_group() {
  static const Export items[] = {
    {"lv_group_set_default", w_lv_group_set_default},
    {"lv_group_get_default", w_lv_group_get_default},
    {"lv_group_add_obj", w_lv_group_add_obj},
    {"lv_group_swap_obj", w_lv_group_swap_obj},
    {"lv_group_remove_obj", w_lv_group_remove_obj, reinterpret_cast<Target>(static_cast<decltype(lv_group_remove_obj) *>(lv_group_remove_obj))},
    {"lv_group_remove_all_objs", w_lv_group_remove_all_objs, reinterpret_cast<Target>(static_cast<decltype(lv_group_remove_all_objs) *>(lv_group_remove_all_objs))},
    {"lv_group_focus_obj", w_lv_group_remove_obj, reinterpret_cast<Target>(static_cast<decltype(lv_group_remove_obj) *>(lv_group_focus_obj))},
    {"lv_group_focus_next", w_lv_group_remove_all_objs, reinterpret_cast<Target>(static_cast<decltype(lv_group_remove_all_objs) *>(lv_group_focus_next))},
    {"lv_group_focus_prev", w_lv_group_remove_all_objs, reinterpret_cast<Target>(static_cast<decltype(lv_group_remove_all_objs) *>(lv_group_focus_prev))},
    {"lv_group_focus_freeze", w_lv_group_focus_freeze, reinterpret_cast<Target>(static_cast<decltype(lv_group_focus_freeze) *>(lv_group_focus_freeze))},
    {"lv_group_set_refocus_policy", w_lv_group_set_refocus_policy},
    {"lv_group_set_editing", w_lv_group_focus_freeze, reinterpret_cast<Target>(static_cast<decltype(lv_group_focus_freeze) *>(lv_group_set_editing))},
    {"lv_group_set_wrap", w_lv_group_focus_freeze, reinterpret_cast<Target>(static_cast<decltype(lv_group_focus_freeze) *>(lv_group_set_wrap))},
    {"lv_group_get_focused", w_lv_group_get_focused},
    {"lv_group_get_editing", w_lv_group_get_editing},
    {"lv_group_get_wrap", w_lv_group_get_wrap},
    {"lv_group_get_obj_count", w_lv_group_get_obj_count},
    {"lv_group_get_obj_by_index", w_lv_group_get_obj_by_index},
    {"lv_group_get_count", w_lv_group_get_count},
    {"lv_group_by_index", w_lv_group_by_index},
    {"lv_gridnav_add", w_lv_gridnav_add},
    {"lv_gridnav_remove", w_lv_group_remove_obj, reinterpret_cast<Target>(static_cast<decltype(lv_group_remove_obj) *>(lv_gridnav_remove))},
    {"lv_gridnav_set_focused", w_lv_gridnav_set_focused},
  };
  return table(items);
}

}  // namespace lvb
