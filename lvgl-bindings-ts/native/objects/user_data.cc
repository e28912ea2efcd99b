// SPDX-License-Identifier: Apache-2.0
// User data: any JavaScript value that something of LVGL's keeps until it is gone.
#include "core/callback.h"
#include "core/exports.h"
#include "core/runtime.h"
#include "objects/support.h"

namespace lvb {

namespace {

void dispose(Handle *handle) {
  napi_delete_reference(runtime_env(), static_cast<napi_ref>(handle->ptr));
}

/** A value in a one-element array, for a reference can hold objects only. */
void set(Args &a, Handle *owner, uint64_t key, size_t i) {
  if (a.is_nullish(i)) return handle_release(owner, key);
  napi_value box;
  napi_ref reference;
  napi_create_array_with_length(a.env(), 1, &box);
  napi_set_element(a.env(), box, 0, a.value(i));
  napi_create_reference(a.env(), box, 1, &reference);
  Handle *holder = handle_new(Kind::UserData, reference, dispose);
  holder->refs = 0;  // only the owner holds it
  handle_keep(owner, key, holder);
}

napi_value get(napi_env env, const Handle *owner, uint64_t key) {
  for (const Keep &keep : owner->keeps) {
    if (keep.key != key || !keep.handle) continue;
    napi_value box = nullptr, value = nullptr;
    napi_get_reference_value(env, static_cast<napi_ref>(keep.handle->ptr), &box);
    if (box) napi_get_element(env, box, 0, &value);
    if (value) return value;
  }
  return js_null(env);
}

napi_value set_of(napi_env env, napi_callback_info info, const char *name, Kind kind) {
  Args a(env, info, name);
  Handle *owner = a.handle(0, kind);
  if (owner) set(a, owner, keep_key("user_data"), 1);
  return nullptr;
}

napi_value get_of(napi_env env, napi_callback_info info, const char *name, Kind kind) {
  Args a(env, info, name);
  Handle *owner = a.handle(0, kind);
  return owner ? get(env, owner, keep_key("user_data")) : nullptr;
}

#define USER_DATA(what, kind)                                                      \
  napi_value set_##what(napi_env env, napi_callback_info info) {                   \
    return set_of(env, info, "lv_" #what "_set_user_data", kind);                  \
  }                                                                                \
  napi_value get_##what(napi_env env, napi_callback_info info) {                   \
    return get_of(env, info, "lv_" #what "_get_user_data", kind);                  \
  }
USER_DATA(obj, Kind::Obj)
USER_DATA(group, Kind::Group)
USER_DATA(display, Kind::Display)
USER_DATA(indev, Kind::Indev)
USER_DATA(timer, Kind::Timer)
USER_DATA(anim, Kind::Anim)
USER_DATA(anim_timeline, Kind::Timeline)
USER_DATA(monkey, Kind::Monkey)
#undef USER_DATA

/** The key of a table's cell, which must exist. */
uint64_t cell(Args &a, lv_obj_t *&table) {
  table = a.widget(0, &lv_table_class, "table");
  const uint16_t row = a.integer<uint16_t>(1), column = a.integer<uint16_t>(2);
  if (!a.failed() && row >= lv_table_get_row_count(table)) a.wrong(1, "a row of this table");
  if (!a.failed() && column >= lv_table_get_column_count(table)) a.wrong(2, "a column of this table");
  return keep_key("lv_table_cell_user_data", static_cast<uint32_t>(row) << 16 | column);
}

napi_value set_cell(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_table_set_cell_user_data");
  lv_obj_t *table = nullptr;
  const uint64_t key = cell(a, table);
  if (!a.failed()) set(a, obj_handle(table), key, 3);
  return nullptr;
}

napi_value get_cell(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_table_get_cell_user_data");
  lv_obj_t *table = nullptr;
  const uint64_t key = cell(a, table);
  return a.failed() ? nullptr : get(env, obj_handle(table), key);
}

}  // namespace

ExportTable user_data_exports() {
  static const Export items[] = {
      {"lv_obj_set_user_data", set_obj},
      {"lv_obj_get_user_data", get_obj},
      {"lv_group_set_user_data", set_group},
      {"lv_group_get_user_data", get_group},
      {"lv_display_set_user_data", set_display},
      {"lv_display_get_user_data", get_display},
      {"lv_indev_set_user_data", set_indev},
      {"lv_indev_get_user_data", get_indev},
      {"lv_timer_set_user_data", set_timer},
      {"lv_timer_get_user_data", get_timer},
      {"lv_anim_set_user_data", set_anim},
      {"lv_anim_get_user_data", get_anim},
      {"lv_anim_timeline_set_user_data", set_anim_timeline},
      {"lv_anim_timeline_get_user_data", get_anim_timeline},
      {"lv_monkey_set_user_data", set_monkey},
      {"lv_monkey_get_user_data", get_monkey},
      {"lv_table_set_cell_user_data", set_cell},
      {"lv_table_get_cell_user_data", get_cell},
  };
  return table(items);
}

}  // namespace lvb
