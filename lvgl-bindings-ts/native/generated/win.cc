// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_win_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_win_create(parent), a.where());
}

napi_value w_lv_win_add_title(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *win = a.widget(0, &lv_win_class, "win");
  Text txt;
  a.text(1, txt);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_win_add_title(win, txt.c_str()), a.where());
}

napi_value w_lv_win_add_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *win = a.widget(0, &lv_win_class, "win");
  Source icon;
  icon.read(a, 1, true);
  const int32_t btn_w = a.integer<int32_t>(2);
  if (a.failed()) return nullptr;
  icon.keep_each(a, 0, Kind::Obj, keep_key("lv_win_add_button"));
  return obj_or_throw(env, lv_win_add_button(win, icon.get(), btn_w), a.where());
}

/** lv_win_get_header and 1 more: the table says which. */
napi_value w_lv_win_get_header(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *win = a.widget(0, &lv_win_class, "win");
  if (a.failed()) return nullptr;
  return obj_to_js(env, a.target<decltype(lv_win_get_header)>()(win));
}

}  // namespace

ExportTable generated_win() {
  static const Export items[] = {
    {"lv_win_create", w_lv_win_create},
    {"lv_win_add_title", w_lv_win_add_title},
    {"lv_win_add_button", w_lv_win_add_button},
    {"lv_win_get_header", w_lv_win_get_header, reinterpret_cast<Target>(static_cast<decltype(lv_win_get_header) *>(lv_win_get_header))},
    {"lv_win_get_content", w_lv_win_get_header, reinterpret_cast<Target>(static_cast<decltype(lv_win_get_header) *>(lv_win_get_content))},
  };
  return table(items);
}

}  // namespace lvb
