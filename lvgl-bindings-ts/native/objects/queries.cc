// SPDX-License-Identifier: Apache-2.0
// Questions about objects that the headers' own functions do not answer for a handle.
#include "core/errors.h"
#include "core/exports.h"

namespace lvb {

namespace {

/** lv_obj_is_valid(obj): whether the handle's object still exists. */
napi_value is_valid(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_is_valid");
  const bool live = handle_peek(env, a.value(0), Kind::Obj) != nullptr;
  if (!live && !handle_was(env, a.value(0))) {
    a.wrong(0, "an LvObj");
    return nullptr;
  }
  return js_bool(env, live);
}

/** obj_tree_walk_start(obj): throws when it is no living object. */
napi_value tree_walk_start(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_tree_walk");
  a.begun_obj(0);
  return nullptr;
}

napi_value class_name(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_get_class_name");
  lv_obj_t *obj = a.begun_obj(0);
  return obj ? js_text(env, lv_obj_get_class(obj)->name) : nullptr;
}

/** class_names(obj): the names of its class and of those above it. */
napi_value class_names(napi_env env, napi_callback_info info) {
  Args a(env, info, "class_names");
  lv_obj_t *obj = a.begun_obj(0);
  if (!obj) return nullptr;
  napi_value result;
  napi_create_array(env, &result);
  uint32_t count = 0;
  for (const lv_obj_class_t *type = lv_obj_get_class(obj); type; type = type->base_class)
    if (type->name) napi_set_element(env, result, count++, js_text(env, type->name));
  return result;
}

/** buttonmatrix_areas(obj): where each button was laid out, in pixels from the widget's corner. */
napi_value buttonmatrix_areas(napi_env env, napi_callback_info info) {
  Args a(env, info, "buttonmatrix_areas");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "lv_buttonmatrix");
  if (!obj) return nullptr;
  const lv_buttonmatrix_t *matrix = reinterpret_cast<lv_buttonmatrix_t *>(obj);
  napi_value result;
  napi_create_array_with_length(env, matrix->btn_cnt, &result);
  for (uint32_t i = 0; i < matrix->btn_cnt; i++)
    napi_set_element(env, result, i, js_area(env, matrix->button_areas[i]));
  return result;
}

}  // namespace

ExportTable query_exports() {
  static const Export items[] = {{"class_names", class_names},
                                 {"obj_tree_walk_start", tree_walk_start},
                                 {"buttonmatrix_areas", buttonmatrix_areas},
                                 {"lv_obj_is_valid", is_valid}, {"lv_obj_get_class_name", class_name}};
  return table(items);
}

}  // namespace lvb
