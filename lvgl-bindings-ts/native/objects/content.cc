// SPDX-License-Identifier: Apache-2.0
// Setters whose arrays LVGL only points at: the object owns a copy of each until it gets another or is deleted.
#include <cstring>
#include <string>
#include <vector>

#include "core/exports.h"

namespace lvb {

namespace {

bool array_length(Args &a, size_t i, uint32_t &length) {
  bool is_array = false;
  if (a.failed()) return false;
  napi_is_array(a.env(), a.value(i), &is_array);
  if (!is_array) {
    a.wrong(i, "an array");
    return false;
  }
  napi_get_array_length(a.env(), a.value(i), &length);
  return true;
}

bool element_number(napi_env env, napi_value object, const char *name, int32_t &out) {
  napi_value value;
  double number = 0;
  if (napi_get_named_property(env, object, name, &value) != napi_ok) return false;
  if (napi_get_value_double(env, value, &number) != napi_ok) return false;
  out = static_cast<int32_t>(number);
  return true;
}

/** lv_line_set_points(line, [{x, y}, ...]). */
napi_value line_set_points(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_line_set_points");
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  uint32_t count = 0;
  if (!array_length(a, 1, count)) return nullptr;
  lv_point_precise_t *points = static_cast<lv_point_precise_t *>(malloc(sizeof(lv_point_precise_t) * (count + 1)));
  for (uint32_t i = 0; i < count; i++) {
    napi_value element;
    int32_t x = 0, y = 0;
    napi_get_element(env, a.value(1), i, &element);
    if (!element_number(env, element, "x", x) || !element_number(env, element, "y", y)) {
      free(points);
      a.wrong(1, "an array of points {x, y}");
      return nullptr;
    }
    points[i].x = x;
    points[i].y = y;
  }
  lv_line_set_points(obj, points, count);
  handle_keep_block(obj_handle(obj), keep_key("lv_line_set_points"), points);
  return nullptr;
}

/** lv_buttonmatrix_set_map(obj, rows of texts as one list with "\n" between rows). */
napi_value buttonmatrix_set_map(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_set_map");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  uint32_t count = 0;
  if (!array_length(a, 1, count)) return nullptr;
  std::string texts;
  std::vector<size_t> starts;
  for (uint32_t i = 0; i < count; i++) {
    napi_value element;
    Text text;
    napi_get_element(env, a.value(1), i, &element);
    if (text.read(env, element)) {
      a.wrong(1, "an array of strings");
      return nullptr;
    }
    if (text.length() == 0) {
      a.wrong(1, "an array of strings none of which is empty (an empty one ends LVGL's list: use a space)");
      return nullptr;
    }
    starts.push_back(texts.size());
    texts.append(text.c_str(), text.length() + 1);
  }
  starts.push_back(texts.size());
  texts.push_back('\0');
  const size_t head = sizeof(char *) * starts.size();
  char *block = static_cast<char *>(malloc(head + texts.size()));
  memcpy(block + head, texts.data(), texts.size());
  const char **map = reinterpret_cast<const char **>(block);
  for (size_t i = 0; i < starts.size(); i++) map[i] = block + head + starts[i];
  lv_buttonmatrix_set_map(obj, map);
  handle_keep_block(obj_handle(obj), keep_key("lv_buttonmatrix_set_map"), block);
  return nullptr;
}

int32_t *numbers(Args &a, size_t i, uint32_t &count, bool terminated) {
  if (!array_length(a, i, count)) return nullptr;
  int32_t *values = static_cast<int32_t *>(malloc(sizeof(int32_t) * (count + 1)));
  for (uint32_t j = 0; j < count; j++) {
    napi_value element;
    napi_get_element(a.env(), a.value(i), j, &element);
    if (napi_get_value_int32(a.env(), element, &values[j]) == napi_ok) continue;
    free(values);
    a.wrong(i, "an array of numbers");
    return nullptr;
  }
  values[count] = terminated ? LV_GRID_TEMPLATE_LAST : 0;
  return values;
}

/** lv_buttonmatrix_set_ctrl_map(obj, [one number of LV_BUTTONMATRIX_CTRL bits per button]): LVGL copies it. */
napi_value buttonmatrix_set_ctrl_map(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_set_ctrl_map");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  uint32_t count = 0;
  int32_t *values = numbers(a, 1, count, false);
  if (!values) return nullptr;
  const uint32_t buttons = reinterpret_cast<lv_buttonmatrix_t *>(obj)->btn_cnt;
  if (count == buttons) {
    std::vector<lv_buttonmatrix_ctrl_t> ctrl(count);
    for (uint32_t i = 0; i < count; i++) ctrl[i] = static_cast<lv_buttonmatrix_ctrl_t>(values[i]);
    if (count) lv_buttonmatrix_set_ctrl_map(obj, ctrl.data());
  } else {
    a.wrong(1, "an array with one number per button");
  }
  free(values);
  return nullptr;
}

/** lv_obj_set_grid_dsc_array(obj, columns, rows): the end mark LV_GRID_TEMPLATE_LAST is added here. */
napi_value set_grid(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_set_grid_dsc_array");
  lv_obj_t *obj = a.obj(0);
  uint32_t count = 0;
  int32_t *columns = numbers(a, 1, count, true);
  int32_t *rows = columns ? numbers(a, 2, count, true) : nullptr;
  if (!rows) {
    free(columns);
    return nullptr;
  }
  lv_obj_set_grid_dsc_array(obj, columns, rows);
  handle_keep_block(obj_handle(obj), keep_key("grid_columns"), columns);
  handle_keep_block(obj_handle(obj), keep_key("grid_rows"), rows);
  return nullptr;
}

}  // namespace

ExportTable content_exports() {
  static const Export items[] = {{"lv_line_set_points", line_set_points},
                                 {"lv_buttonmatrix_set_map", buttonmatrix_set_map},
                                 {"lv_buttonmatrix_set_ctrl_map", buttonmatrix_set_ctrl_map},
                                 {"lv_obj_set_grid_dsc_array", set_grid}};
  return table(items);
}

}  // namespace lvb
