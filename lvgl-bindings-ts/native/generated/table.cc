// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_table_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_table_create(parent), a.where());
}

napi_value w_lv_table_set_cell_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  const uint32_t row = a.integer<uint32_t>(1);
  const uint32_t col = a.integer<uint32_t>(2);
  Text txt;
  a.text(3, txt);
  if (a.failed()) return nullptr;
  if (!(row < 4096)) return refuse(a, 1, "a row below 4096");
  if (!(col < 256)) return refuse(a, 2, "a column below 256");
  lv_table_set_cell_value(obj, row, col, txt.c_str());
  return nullptr;
}

napi_value w_lv_table_set_row_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  const uint32_t row_cnt = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(row_cnt >= 1 && row_cnt <= 4096)) return refuse(a, 1, "1 to 4096");
  if (!(!is_drawing())) return refuse(a, 0, "a table, while nothing is drawn");
  lv_table_set_row_count(obj, row_cnt);
  return nullptr;
}

napi_value w_lv_table_set_column_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  const uint32_t col_cnt = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(col_cnt >= 1 && col_cnt <= 256)) return refuse(a, 1, "1 to 256");
  if (!(!is_drawing())) return refuse(a, 0, "a table, while nothing is drawn");
  lv_table_set_column_count(obj, col_cnt);
  return nullptr;
}

napi_value w_lv_table_set_column_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  const uint32_t col_id = a.integer<uint32_t>(1);
  const int32_t w = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  if (!(col_id < 256)) return refuse(a, 1, "a column below 256");
  lv_table_set_column_width(obj, col_id, w);
  return nullptr;
}

/** lv_table_set_cell_ctrl and 1 more: the table says which. */
napi_value w_lv_table_set_cell_ctrl(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  const uint32_t row = a.integer<uint32_t>(1);
  const uint32_t col = a.integer<uint32_t>(2);
  const lv_table_cell_ctrl_t ctrl = static_cast<lv_table_cell_ctrl_t>(bits(a, 3, 0xf3u));
  if (a.failed()) return nullptr;
  if (!(row < 4096)) return refuse(a, 1, "a row below 4096");
  if (!(col < 256)) return refuse(a, 2, "a column below 256");
  a.target<decltype(lv_table_set_cell_ctrl)>()(obj, row, col, ctrl);
  return nullptr;
}

napi_value w_lv_table_set_selected_cell(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  const uint16_t row = a.integer<uint16_t>(1);
  const uint16_t col = a.integer<uint16_t>(2);
  if (a.failed()) return nullptr;
  lv_table_set_selected_cell(obj, row, col);
  return nullptr;
}

napi_value w_lv_table_get_cell_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  const uint32_t row = a.integer<uint32_t>(1);
  const uint32_t col = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  return js_text(env, lv_table_get_cell_value(obj, row, col));
}

/** lv_table_get_row_count and 1 more: the table says which. */
napi_value w_lv_table_get_row_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_table_get_row_count)>()(obj)));
}

napi_value w_lv_table_get_column_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  const uint32_t col = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_table_get_column_width(obj, col)));
}

napi_value w_lv_table_has_cell_ctrl(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  const uint32_t row = a.integer<uint32_t>(1);
  const uint32_t col = a.integer<uint32_t>(2);
  const lv_table_cell_ctrl_t ctrl = static_cast<lv_table_cell_ctrl_t>(bits(a, 3, 0xf3u));
  if (a.failed()) return nullptr;
  return js_bool(env, lv_table_has_cell_ctrl(obj, row, col, ctrl));
}

napi_value w_lv_table_get_selected_cell(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_table_class, "table");
  uint32_t row = 0;
  uint32_t col = 0;
  if (a.failed()) return nullptr;
  lv_table_get_selected_cell(obj, &row, &col);
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "row", js_number(env, static_cast<uint32_t>(row)));
  napi_set_named_property(env, result, "col", js_number(env, static_cast<uint32_t>(col)));
  return result;
}

}  // namespace

ExportTable generated_table() {
  static const Export items[] = {
    {"lv_table_create", w_lv_table_create},
    {"lv_table_set_cell_value", w_lv_table_set_cell_value},
    {"lv_table_set_row_count", w_lv_table_set_row_count},
    {"lv_table_set_column_count", w_lv_table_set_column_count},
    {"lv_table_set_column_width", w_lv_table_set_column_width},
    {"lv_table_set_cell_ctrl", w_lv_table_set_cell_ctrl, reinterpret_cast<Target>(static_cast<decltype(lv_table_set_cell_ctrl) *>(lv_table_set_cell_ctrl))},
    {"lv_table_clear_cell_ctrl", w_lv_table_set_cell_ctrl, reinterpret_cast<Target>(static_cast<decltype(lv_table_set_cell_ctrl) *>(lv_table_clear_cell_ctrl))},
    {"lv_table_set_selected_cell", w_lv_table_set_selected_cell},
    {"lv_table_get_cell_value", w_lv_table_get_cell_value},
    {"lv_table_get_row_count", w_lv_table_get_row_count, reinterpret_cast<Target>(static_cast<decltype(lv_table_get_row_count) *>(lv_table_get_row_count))},
    {"lv_table_get_column_count", w_lv_table_get_row_count, reinterpret_cast<Target>(static_cast<decltype(lv_table_get_row_count) *>(lv_table_get_column_count))},
    {"lv_table_get_column_width", w_lv_table_get_column_width},
    {"lv_table_has_cell_ctrl", w_lv_table_has_cell_ctrl},
    {"lv_table_get_selected_cell", w_lv_table_get_selected_cell},
  };
  return table(items);
}

}  // namespace lvb
