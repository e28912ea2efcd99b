// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

/** lv_menu_create and 3 more: the table says which. */
napi_value w_lv_menu_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, a.target<decltype(lv_menu_create)>()(parent), a.where());
}

napi_value w_lv_menu_page_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *menu = a.widget(0, &lv_menu_class, "menu");
  Text title;
  a.text(1, title);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_menu_page_create(menu, title.c_str()), a.where());
}

/** lv_menu_set_page and 1 more: the table says which. */
napi_value w_lv_menu_set_page(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_menu_class, "menu");
  lv_obj_t *page = widget_or_null(a, 1, &lv_menu_page_class, "menu_page");
  if (a.failed()) return nullptr;
  if (!(!page || is_inside(page, obj))) return refuse(a, 1, "a page of this menu");
  a.target<decltype(lv_menu_set_page)>()(obj, page);
  return nullptr;
}

napi_value w_lv_menu_set_page_title(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *page = a.widget(0, &lv_menu_page_class, "menu_page");
  Text title;
  a.text(1, title);
  if (a.failed()) return nullptr;
  lv_menu_set_page_title(page, title.c_str());
  return nullptr;
}

napi_value w_lv_menu_set_page_title_static(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *page = a.widget(0, &lv_menu_page_class, "menu_page");
  KeptText title;
  title.read(a, 1);
  if (a.failed()) return nullptr;
  lv_menu_set_page_title_static(page, title.c_str());
  title.keep(a, 0, Kind::Obj, keep_key("lv_menu_set_page_title_static"));
  return nullptr;
}

napi_value w_lv_menu_set_mode_header(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_menu_class, "menu");
  const lv_menu_mode_header_t mode = static_cast<lv_menu_mode_header_t>(a.choice(1, 0, 2));
  if (a.failed()) return nullptr;
  lv_menu_set_mode_header(obj, mode);
  return nullptr;
}

napi_value w_lv_menu_set_mode_root_back_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_menu_class, "menu");
  const lv_menu_mode_root_back_button_t mode = static_cast<lv_menu_mode_root_back_button_t>(a.choice(1, 0, 1));
  if (a.failed()) return nullptr;
  lv_menu_set_mode_root_back_button(obj, mode);
  return nullptr;
}

napi_value w_lv_menu_set_load_page_event(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *menu = a.widget(0, &lv_menu_class, "menu");
  lv_obj_t *obj = a.obj(1);
  lv_obj_t *page = a.widget(2, &lv_menu_page_class, "menu_page");
  if (a.failed()) return nullptr;
  if (!(is_inside(obj, menu))) return refuse(a, 1, "an object inside this menu");
  if (!(is_inside(page, menu))) return refuse(a, 2, "a page of this menu");
  lv_menu_set_load_page_event(menu, obj, page);
  return nullptr;
}

/** lv_menu_get_cur_main_page and 5 more: the table says which. */
napi_value w_lv_menu_get_cur_main_page(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_menu_class, "menu");
  if (a.failed()) return nullptr;
  return obj_to_js(env, a.target<decltype(lv_menu_get_cur_main_page)>()(obj));
}

napi_value w_lv_menu_back_button_is_root(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *menu = a.widget(0, &lv_menu_class, "menu");
  lv_obj_t *obj = a.obj(1);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_menu_back_button_is_root(menu, obj));
}

napi_value w_lv_menu_get_mode_header(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_menu_class, "menu");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_menu_get_mode_header(obj)));
}

napi_value w_lv_menu_get_mode_root_back_button(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_menu_class, "menu");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_menu_get_mode_root_back_button(obj)));
}

napi_value w_lv_menu_clear_history(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_menu_class, "menu");
  if (a.failed()) return nullptr;
  lv_menu_clear_history(obj);
  return nullptr;
}

}  // namespace

ExportTable generated_menu() {
  static const Export items[] = {
    {"lv_menu_create", w_lv_menu_create, reinterpret_cast<Target>(static_cast<decltype(lv_menu_create) *>(lv_menu_create))},
    {"lv_menu_page_create", w_lv_menu_page_create},
    {"lv_menu_cont_create", w_lv_menu_create, reinterpret_cast<Target>(static_cast<decltype(lv_menu_create) *>(lv_menu_cont_create))},
    {"lv_menu_section_create", w_lv_menu_create, reinterpret_cast<Target>(static_cast<decltype(lv_menu_create) *>(lv_menu_section_create))},
    {"lv_menu_separator_create", w_lv_menu_create, reinterpret_cast<Target>(static_cast<decltype(lv_menu_create) *>(lv_menu_separator_create))},
    {"lv_menu_set_page", w_lv_menu_set_page, reinterpret_cast<Target>(static_cast<decltype(lv_menu_set_page) *>(lv_menu_set_page))},
    {"lv_menu_set_page_title", w_lv_menu_set_page_title},
    {"lv_menu_set_page_title_static", w_lv_menu_set_page_title_static},
    {"lv_menu_set_sidebar_page", w_lv_menu_set_page, reinterpret_cast<Target>(static_cast<decltype(lv_menu_set_page) *>(lv_menu_set_sidebar_page))},
    {"lv_menu_set_mode_header", w_lv_menu_set_mode_header},
    {"lv_menu_set_mode_root_back_button", w_lv_menu_set_mode_root_back_button},
    {"lv_menu_set_load_page_event", w_lv_menu_set_load_page_event},
    {"lv_menu_get_cur_main_page", w_lv_menu_get_cur_main_page, reinterpret_cast<Target>(static_cast<decltype(lv_menu_get_cur_main_page) *>(lv_menu_get_cur_main_page))},
    {"lv_menu_get_cur_sidebar_page", w_lv_menu_get_cur_main_page, reinterpret_cast<Target>(static_cast<decltype(lv_menu_get_cur_main_page) *>(lv_menu_get_cur_sidebar_page))},
    {"lv_menu_get_main_header", w_lv_menu_get_cur_main_page, reinterpret_cast<Target>(static_cast<decltype(lv_menu_get_cur_main_page) *>(lv_menu_get_main_header))},
    {"lv_menu_get_main_header_back_button", w_lv_menu_get_cur_main_page, reinterpret_cast<Target>(static_cast<decltype(lv_menu_get_cur_main_page) *>(lv_menu_get_main_header_back_button))},
    {"lv_menu_get_sidebar_header", w_lv_menu_get_cur_main_page, reinterpret_cast<Target>(static_cast<decltype(lv_menu_get_cur_main_page) *>(lv_menu_get_sidebar_header))},
    {"lv_menu_get_sidebar_header_back_button", w_lv_menu_get_cur_main_page, reinterpret_cast<Target>(static_cast<decltype(lv_menu_get_cur_main_page) *>(lv_menu_get_sidebar_header_back_button))},
    {"lv_menu_back_button_is_root", w_lv_menu_back_button_is_root},
    {"lv_menu_get_mode_header", w_lv_menu_get_mode_header},
    {"lv_menu_get_mode_root_back_button", w_lv_menu_get_mode_root_back_button},
    {"lv_menu_clear_history", w_lv_menu_clear_history},
  };
  return table(items);
}

}  // namespace lvb
