// SPDX-License-Identifier: Apache-2.0
// Setters whose arrays LVGL only points at: the object owns a copy of each until it gets another or is deleted.
#include <vector>

#include "core/exports.h"
#include "objects/arrays.h"
#include "objects/support.h"

namespace lvb {

namespace {

/** lv_line_set_points(line, [{x, y}, ...]). */
napi_value line_set_points(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_line_set_points");
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  const std::vector<lv_point_t> given = point_array(a, 1);
  if (a.failed()) return nullptr;
  lv_point_precise_t *points =
      static_cast<lv_point_precise_t *>(malloc(sizeof(lv_point_precise_t) * (given.size() + 1)));
  for (size_t i = 0; i < given.size(); i++) points[i] = lv_point_to_precise(&given[i]);
  lv_line_set_points(obj, points, static_cast<uint32_t>(given.size()));
  handle_keep_block(obj_handle(obj), keep_key("lv_line_set_points"), points);
  return nullptr;
}

/** lv_buttonmatrix_set_map(obj, rows of texts as one list with "\n" between rows). */
napi_value buttonmatrix_set_map(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_set_map");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  Texts texts;
  texts.read(a, 1, false);
  if (a.failed()) return nullptr;
  const char **map = texts.block("");
  lv_buttonmatrix_set_map(obj, map);
  handle_keep_block(obj_handle(obj), keep_key("lv_buttonmatrix_set_map"), map);
  return nullptr;
}

/** lv_buttonmatrix_set_ctrl_map(obj, [one number of LV_BUTTONMATRIX_CTRL bits per button]): LVGL copies it. */
napi_value buttonmatrix_set_ctrl_map(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_set_ctrl_map");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  const std::vector<int32_t> values = int_array(a, 1);
  if (a.failed()) return nullptr;
  if (values.size() != reinterpret_cast<lv_buttonmatrix_t *>(obj)->btn_cnt)
    return refuse(a, 1, "an array with one number per button");
  std::vector<lv_buttonmatrix_ctrl_t> ctrl;
  for (int32_t value : values) ctrl.push_back(static_cast<lv_buttonmatrix_ctrl_t>(value));
  if (!ctrl.empty()) lv_buttonmatrix_set_ctrl_map(obj, ctrl.data());
  return nullptr;
}

}  // namespace

ExportTable content_exports() {
  static const Export items[] = {{"lv_line_set_points", line_set_points},
                                 {"lv_buttonmatrix_set_map", buttonmatrix_set_map},
                                 {"lv_buttonmatrix_set_ctrl_map", buttonmatrix_set_ctrl_map}};
  return table(items);
}

}  // namespace lvb
