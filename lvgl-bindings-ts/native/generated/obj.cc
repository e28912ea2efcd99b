// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_obj_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj_or_null(0);
  if (a.failed()) return nullptr;
  if (!parent && !lv_display_get_default()) return obj_or_throw(env, nullptr, a.where());
  return obj_or_throw(env, lv_obj_create(parent), a.where());
}

/** lv_obj_add_flag and 1 more: the table says which. */
napi_value w_lv_obj_add_flag(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_obj_flag_t f = static_cast<lv_obj_flag_t>(bits(a, 1, 0x7fffffffu));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_add_flag)>()(obj, f);
  return nullptr;
}

napi_value w_lv_obj_set_flag(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  const lv_obj_flag_t f = static_cast<lv_obj_flag_t>(bits(a, 1, 0x7fffffffu));
  const bool v = a.boolean(2);
  if (a.failed()) return nullptr;
  lv_obj_set_flag(obj, f, v);
  return nullptr;
}

/** lv_obj_add_state and 1 more: the table says which. */
napi_value w_lv_obj_add_state(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_state_t state = static_cast<lv_state_t>(bits(a, 1, 0xffffu));
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_add_state)>()(obj, state);
  return nullptr;
}

napi_value w_lv_obj_set_state(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  const lv_state_t state = static_cast<lv_state_t>(bits(a, 1, 0xffffu));
  const bool v = a.boolean(2);
  if (a.failed()) return nullptr;
  lv_obj_set_state(obj, state, v);
  return nullptr;
}

napi_value w_lv_obj_set_radio_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const bool en = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_obj_set_radio_button(obj, en);
  return nullptr;
}

/** lv_obj_has_flag and 1 more: the table says which. */
napi_value w_lv_obj_has_flag(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_obj_flag_t f = static_cast<lv_obj_flag_t>(bits(a, 1, 0x7fffffffu));
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_obj_has_flag)>()(obj, f));
}

napi_value w_lv_obj_get_state(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_state(obj)));
}

napi_value w_lv_obj_has_state(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_state_t state = static_cast<lv_state_t>(bits(a, 1, 0xffffu));
  if (a.failed()) return nullptr;
  return js_bool(env, lv_obj_has_state(obj, state));
}

napi_value w_lv_obj_is_radio_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_obj_is_radio_button(obj));
}

napi_value w_lv_obj_get_group(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return group_to_js(env, lv_obj_get_group(obj));
}

/** lv_obj_allocate_spec_attr and 4 more: the table says which. */
napi_value w_lv_obj_allocate_spec_attr(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_obj_allocate_spec_attr)>()(obj);
  return nullptr;
}

/** lv_obj_check_type and 1 more: the table says which. */
napi_value w_lv_obj_check_type(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_obj_class_t *class_p = class_argument(a, 1);
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_obj_check_type)>()(obj, class_p));
}

napi_value w_lv_obj_get_class(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return js_text(env, class_name(lv_obj_get_class(obj)));
}

napi_value w_lv_obj_delete_delayed(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const uint32_t delay_ms = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(!is_inner(obj))) return refuse(a, 0, "an object that is no inner part of a widget or a display");
  lv_obj_delete_delayed(obj, delay_ms);
  return nullptr;
}

napi_value w_lv_obj_set_parent(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  lv_obj_t *parent = a.obj(1);
  if (a.failed()) return nullptr;
  if (!(!obj->is_deleting)) return refuse(a, 0, "an object that is not being deleted");
  if (!(!is_bound(obj))) return refuse(a, 0, "an object that is no inner part of a widget or a display");
  if (!(!is_inside(parent, obj))) return refuse(a, 1, "an object that is not inside the first");
  lv_obj_set_parent(obj, parent);
  return nullptr;
}

napi_value w_lv_obj_swap(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj1 = a.obj(0);
  lv_obj_t *obj2 = a.obj(1);
  if (a.failed()) return nullptr;
  if (!(!obj1->is_deleting)) return refuse(a, 0, "an object that is not being deleted");
  if (!(!obj2->is_deleting)) return refuse(a, 1, "an object that is not being deleted");
  if (!(lv_obj_get_parent(obj1) && !is_bound(obj1) && !is_inside(obj1, obj2))) return refuse(a, 0, "an object that is no screen, no inner part of a widget and not inside the other");
  if (!(lv_obj_get_parent(obj2) && !is_bound(obj2) && !is_inside(obj2, obj1))) return refuse(a, 1, "an object that is no screen, no inner part of a widget and not inside the other");
  lv_obj_swap(obj1, obj2);
  return nullptr;
}

napi_value w_lv_obj_move_to_index(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const int32_t index = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  lv_obj_move_to_index(obj, index);
  return nullptr;
}

napi_value w_lv_obj_get_screen(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_obj_get_screen(obj), a.where());
}

napi_value w_lv_obj_get_display(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return display_to_js(env, lv_obj_get_display(obj));
}

napi_value w_lv_obj_get_parent(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_obj_get_parent(obj));
}

napi_value w_lv_obj_get_child(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.begun_obj(0);
  const int32_t idx = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_obj_get_child(obj, idx));
}

napi_value w_lv_obj_get_child_by_type(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  const int32_t idx = a.integer<int32_t>(1);
  const lv_obj_class_t *class_p = class_argument(a, 2);
  if (a.failed()) return nullptr;
  return obj_to_js(env, lv_obj_get_child_by_type(obj, idx, class_p));
}

napi_value w_lv_obj_get_sibling(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const int32_t idx = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  if (!(lv_obj_get_parent(obj))) return refuse(a, 0, "an object that is no screen");
  return obj_to_js(env, lv_obj_get_sibling(obj, idx));
}

napi_value w_lv_obj_get_sibling_by_type(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.obj(0);
  const int32_t idx = a.integer<int32_t>(1);
  const lv_obj_class_t *class_p = class_argument(a, 2);
  if (a.failed()) return nullptr;
  if (!(lv_obj_get_parent(obj))) return refuse(a, 0, "an object that is no screen");
  return obj_to_js(env, lv_obj_get_sibling_by_type(obj, idx, class_p));
}

napi_value w_lv_obj_get_child_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_child_count(obj)));
}

napi_value w_lv_obj_get_child_count_by_type(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_obj_class_t *class_p = class_argument(a, 1);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_obj_get_child_count_by_type(obj, class_p)));
}

napi_value w_lv_obj_set_name(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  Text name;
  a.text(1, name);
  if (a.failed()) return nullptr;
  lv_obj_set_name(obj, name.c_str());
  return nullptr;
}

napi_value w_lv_obj_set_name_static(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  KeptText name;
  name.read(a, 1);
  if (a.failed()) return nullptr;
  lv_obj_set_name_static(obj, name.c_str());
  name.keep(a, 0, Kind::Obj, keep_key("lv_obj_set_name_static"));
  return nullptr;
}

napi_value w_lv_obj_get_name(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return js_text(env, lv_obj_get_name(obj));
}

/** lv_obj_find_by_name and 1 more: the table says which. */
napi_value w_lv_obj_find_by_name(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *parent = a.obj(0);
  Text name;
  a.text(1, name);
  if (a.failed()) return nullptr;
  return obj_to_js(env, a.target<decltype(lv_obj_find_by_name)>()(parent, name.c_str()));
}

napi_value w_lv_obj_get_index(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.begun_obj(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_obj_get_index(obj)));
}

napi_value w_lv_obj_get_index_by_type(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_obj_class_t *class_p = class_argument(a, 1);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_obj_get_index_by_type(obj, class_p)));
}

/** lv_obj_is_editable and 1 more: the table says which. */
napi_value w_lv_obj_is_editable(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.obj(0);
  if (a.failed()) return nullptr;
  return js_bool(env, a.target<decltype(lv_obj_is_editable)>()(obj));
}

napi_value w_lv_obj_calculate_ext_draw_size(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.integer<uint32_t>(1));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_obj_calculate_ext_draw_size(obj, part)));
}

}  // namespace

ExportTable generated_obj() {
  static const Export items[] = {
    {"lv_obj_create", w_lv_obj_create},
    {"lv_obj_add_flag", w_lv_obj_add_flag, reinterpret_cast<Target>(static_cast<decltype(lv_obj_add_flag) *>(lv_obj_add_flag))},
    {"lv_obj_remove_flag", w_lv_obj_add_flag, reinterpret_cast<Target>(static_cast<decltype(lv_obj_add_flag) *>(lv_obj_remove_flag))},
    {"lv_obj_set_flag", w_lv_obj_set_flag},
    {"lv_obj_add_state", w_lv_obj_add_state, reinterpret_cast<Target>(static_cast<decltype(lv_obj_add_state) *>(lv_obj_add_state))},
    {"lv_obj_remove_state", w_lv_obj_add_state, reinterpret_cast<Target>(static_cast<decltype(lv_obj_add_state) *>(lv_obj_remove_state))},
    {"lv_obj_set_state", w_lv_obj_set_state},
    {"lv_obj_set_radio_button", w_lv_obj_set_radio_button},
    {"lv_obj_has_flag", w_lv_obj_has_flag, reinterpret_cast<Target>(static_cast<decltype(lv_obj_has_flag) *>(lv_obj_has_flag))},
    {"lv_obj_has_flag_any", w_lv_obj_has_flag, reinterpret_cast<Target>(static_cast<decltype(lv_obj_has_flag) *>(lv_obj_has_flag_any))},
    {"lv_obj_get_state", w_lv_obj_get_state},
    {"lv_obj_has_state", w_lv_obj_has_state},
    {"lv_obj_is_radio_button", w_lv_obj_is_radio_button},
    {"lv_obj_get_group", w_lv_obj_get_group},
    {"lv_obj_allocate_spec_attr", w_lv_obj_allocate_spec_attr, reinterpret_cast<Target>(static_cast<decltype(lv_obj_allocate_spec_attr) *>(lv_obj_allocate_spec_attr))},
    {"lv_obj_check_type", w_lv_obj_check_type, reinterpret_cast<Target>(static_cast<decltype(lv_obj_check_type) *>(lv_obj_check_type))},
    {"lv_obj_has_class", w_lv_obj_check_type, reinterpret_cast<Target>(static_cast<decltype(lv_obj_check_type) *>(lv_obj_has_class))},
    {"lv_obj_get_class", w_lv_obj_get_class},
    {"lv_obj_delete_delayed", w_lv_obj_delete_delayed},
    {"lv_obj_set_parent", w_lv_obj_set_parent},
    {"lv_obj_swap", w_lv_obj_swap},
    {"lv_obj_move_to_index", w_lv_obj_move_to_index},
    {"lv_obj_get_screen", w_lv_obj_get_screen},
    {"lv_obj_get_display", w_lv_obj_get_display},
    {"lv_obj_get_parent", w_lv_obj_get_parent},
    {"lv_obj_get_child", w_lv_obj_get_child},
    {"lv_obj_get_child_by_type", w_lv_obj_get_child_by_type},
    {"lv_obj_get_sibling", w_lv_obj_get_sibling},
    {"lv_obj_get_sibling_by_type", w_lv_obj_get_sibling_by_type},
    {"lv_obj_get_child_count", w_lv_obj_get_child_count},
    {"lv_obj_get_child_count_by_type", w_lv_obj_get_child_count_by_type},
    {"lv_obj_set_name", w_lv_obj_set_name},
    {"lv_obj_set_name_static", w_lv_obj_set_name_static},
    {"lv_obj_get_name", w_lv_obj_get_name},
    {"lv_obj_find_by_name", w_lv_obj_find_by_name, reinterpret_cast<Target>(static_cast<decltype(lv_obj_find_by_name) *>(lv_obj_find_by_name))},
    {"lv_obj_get_child_by_name", w_lv_obj_find_by_name, reinterpret_cast<Target>(static_cast<decltype(lv_obj_find_by_name) *>(lv_obj_get_child_by_name))},
    {"lv_obj_get_index", w_lv_obj_get_index},
    {"lv_obj_get_index_by_type", w_lv_obj_get_index_by_type},
    {"lv_obj_dump_tree", w_lv_obj_allocate_spec_attr, reinterpret_cast<Target>(static_cast<decltype(lv_obj_allocate_spec_attr) *>(lv_obj_dump_tree))},
    {"lv_obj_is_editable", w_lv_obj_is_editable, reinterpret_cast<Target>(static_cast<decltype(lv_obj_is_editable) *>(lv_obj_is_editable))},
    {"lv_obj_is_group_def", w_lv_obj_is_editable, reinterpret_cast<Target>(static_cast<decltype(lv_obj_is_editable) *>(lv_obj_is_group_def))},
    {"lv_obj_calculate_ext_draw_size", w_lv_obj_calculate_ext_draw_size},
    {"lv_obj_refresh_ext_draw_size", w_lv_obj_allocate_spec_attr, reinterpret_cast<Target>(static_cast<decltype(lv_obj_allocate_spec_attr) *>(lv_obj_refresh_ext_draw_size))},
    {"lv_obj_move_foreground", w_lv_obj_allocate_spec_attr, reinterpret_cast<Target>(static_cast<decltype(lv_obj_allocate_spec_attr) *>(lv_obj_move_foreground))},
    {"lv_obj_move_background", w_lv_obj_allocate_spec_attr, reinterpret_cast<Target>(static_cast<decltype(lv_obj_allocate_spec_attr) *>(lv_obj_move_background))},
  };
  return table(items);
}

}  // namespace lvb
