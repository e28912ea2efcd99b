// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_tileview_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, [&] {
    lv_obj_t *made = lv_tileview_create(parent);
    if (made) tileview_made(made);
    return made;
  }(), a.where());
}

napi_value w_lv_tileview_add_tile(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *tv = a.widget(0, &lv_tileview_class, "tileview");
  const uint8_t col_id = a.integer<uint8_t>(1);
  const uint8_t row_id = a.integer<uint8_t>(2);
  const lv_dir_t dir = static_cast<lv_dir_t>(bits(a, 3, 0xfu));
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_tileview_add_tile(tv, col_id, row_id, dir), a.where());
}

napi_value w_lv_tileview_set_tile(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *tv = a.widget(0, &lv_tileview_class, "tileview");
  lv_obj_t *tile_obj = a.widget(1, &lv_tileview_tile_class, "tileview_tile");
  const bool anim_en = a.boolean(2);
  if (a.failed()) return nullptr;
  if (!(lv_obj_get_parent(tile_obj) == tv)) return refuse(a, 1, "a tile of this view");
  lv_tileview_set_tile(tv, tile_obj, anim_en);
  return nullptr;
}

napi_value w_lv_tileview_set_tile_by_index(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *tv = a.widget(0, &lv_tileview_class, "tileview");
  const uint32_t col_id = a.integer<uint32_t>(1);
  const uint32_t row_id = a.integer<uint32_t>(2);
  const bool anim_en = a.boolean(3);
  if (a.failed()) return nullptr;
  lv_tileview_set_tile_by_index(tv, col_id, row_id, anim_en);
  return nullptr;
}

}  // namespace

ExportTable generated_tileview() {
  static const Export items[] = {
    {"lv_tileview_create", w_lv_tileview_create},
    {"lv_tileview_add_tile", w_lv_tileview_add_tile},
    {"lv_tileview_set_tile", w_lv_tileview_set_tile},
    {"lv_tileview_set_tile_by_index", w_lv_tileview_set_tile_by_index},
  };
  return table(items);
}

}  // namespace lvb
