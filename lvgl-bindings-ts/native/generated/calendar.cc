// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_calendar_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_calendar_create(parent), a.where());
}

napi_value w_lv_calendar_set_today_date(napi_env env, napi_callback_info info) {
  Args a(env, info, 4);
  lv_obj_t *obj = a.widget(0, &lv_calendar_class, "calendar");
  const uint32_t year = a.integer<uint32_t>(1);
  const uint32_t month = a.integer<uint32_t>(2);
  const uint32_t day = a.integer<uint32_t>(3);
  if (a.failed()) return nullptr;
  if (!(year <= 9999)) return refuse(a, 1, "a year up to 9999");
  if (!(month >= 1 && month <= 12)) return refuse(a, 2, "1 to 12");
  if (!(day >= 1 && day <= 31)) return refuse(a, 3, "1 to 31");
  lv_calendar_set_today_date(obj, year, month, day);
  return nullptr;
}

/** lv_calendar_set_today_year and 1 more: the table says which. */
napi_value w_lv_calendar_set_today_year(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_calendar_class, "calendar");
  const uint32_t year = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(year <= 9999)) return refuse(a, 1, "a year up to 9999");
  a.target<decltype(lv_calendar_set_today_year)>()(obj, year);
  return nullptr;
}

/** lv_calendar_set_today_month and 1 more: the table says which. */
napi_value w_lv_calendar_set_today_month(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_calendar_class, "calendar");
  const uint32_t month = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(month >= 1 && month <= 12)) return refuse(a, 1, "1 to 12");
  a.target<decltype(lv_calendar_set_today_month)>()(obj, month);
  return nullptr;
}

napi_value w_lv_calendar_set_today_day(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_calendar_class, "calendar");
  const uint32_t day = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(day >= 1 && day <= 31)) return refuse(a, 1, "1 to 31");
  lv_calendar_set_today_day(obj, day);
  return nullptr;
}

napi_value w_lv_calendar_set_month_shown(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_calendar_class, "calendar");
  const uint32_t year = a.integer<uint32_t>(1);
  const uint32_t month = a.integer<uint32_t>(2);
  if (a.failed()) return nullptr;
  if (!(year <= 9999)) return refuse(a, 1, "a year up to 9999");
  if (!(month >= 1 && month <= 12)) return refuse(a, 2, "1 to 12");
  lv_calendar_set_month_shown(obj, year, month);
  return nullptr;
}

napi_value w_lv_calendar_get_btnmatrix(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_calendar_class, "calendar");
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_calendar_get_btnmatrix(obj), a.where());
}

/** lv_calendar_get_today_date and 1 more: the table says which. */
napi_value w_lv_calendar_get_today_date(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *calendar = a.widget(0, &lv_calendar_class, "calendar");
  if (a.failed()) return nullptr;
  return js_calendar_date_or_null(env, a.target<decltype(lv_calendar_get_today_date)>()(calendar));
}

napi_value w_lv_calendar_get_highlighted_dates_num(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *calendar = a.widget(0, &lv_calendar_class, "calendar");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_calendar_get_highlighted_dates_num(calendar)));
}

napi_value w_lv_calendar_get_pressed_date(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *calendar = a.widget(0, &lv_calendar_class, "calendar");
  lv_calendar_date_t date = {};
  if (a.failed()) return nullptr;
  if (!tells(lv_calendar_get_pressed_date(calendar, &date))) return js_null(env);
  return js_calendar_date(env, date);
}

/** lv_calendar_add_header_arrow and 1 more: the table says which. */
napi_value w_lv_calendar_add_header_arrow(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.widget(0, &lv_calendar_class, "calendar");
  if (a.failed()) return nullptr;
  return obj_or_throw(env, a.target<decltype(lv_calendar_add_header_arrow)>()(parent), a.where());
}

napi_value w_lv_calendar_header_dropdown_set_year_list(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *parent = a.widget(0, &lv_calendar_class, "calendar");
  KeptText years_list;
  years_list.read(a, 1);
  if (a.failed()) return nullptr;
  if (!(is_year_list(years_list.c_str()))) return refuse(a, 1, "years of four digits, one a line");
  lv_calendar_header_dropdown_set_year_list(parent, years_list.c_str());
  years_list.keep(a, 0, Kind::Obj, keep_key("lv_calendar_header_dropdown_set_year_list"));
  return nullptr;
}

}  // namespace

ExportTable generated_calendar() {
  static const Export items[] = {
    {"lv_calendar_create", w_lv_calendar_create},
    {"lv_calendar_set_today_date", w_lv_calendar_set_today_date},
    {"lv_calendar_set_today_year", w_lv_calendar_set_today_year, reinterpret_cast<Target>(static_cast<decltype(lv_calendar_set_today_year) *>(lv_calendar_set_today_year))},
    {"lv_calendar_set_today_month", w_lv_calendar_set_today_month, reinterpret_cast<Target>(static_cast<decltype(lv_calendar_set_today_month) *>(lv_calendar_set_today_month))},
    {"lv_calendar_set_today_day", w_lv_calendar_set_today_day},
    {"lv_calendar_set_month_shown", w_lv_calendar_set_month_shown},
    {"lv_calendar_set_shown_year", w_lv_calendar_set_today_year, reinterpret_cast<Target>(static_cast<decltype(lv_calendar_set_today_year) *>(lv_calendar_set_shown_year))},
    {"lv_calendar_set_shown_month", w_lv_calendar_set_today_month, reinterpret_cast<Target>(static_cast<decltype(lv_calendar_set_today_month) *>(lv_calendar_set_shown_month))},
    {"lv_calendar_get_btnmatrix", w_lv_calendar_get_btnmatrix},
    {"lv_calendar_get_today_date", w_lv_calendar_get_today_date, reinterpret_cast<Target>(static_cast<decltype(lv_calendar_get_today_date) *>(lv_calendar_get_today_date))},
    {"lv_calendar_get_showed_date", w_lv_calendar_get_today_date, reinterpret_cast<Target>(static_cast<decltype(lv_calendar_get_today_date) *>(lv_calendar_get_showed_date))},
    {"lv_calendar_get_highlighted_dates_num", w_lv_calendar_get_highlighted_dates_num},
    {"lv_calendar_get_pressed_date", w_lv_calendar_get_pressed_date},
    {"lv_calendar_add_header_arrow", w_lv_calendar_add_header_arrow, reinterpret_cast<Target>(static_cast<decltype(lv_calendar_add_header_arrow) *>(lv_calendar_add_header_arrow))},
    {"lv_calendar_add_header_dropdown", w_lv_calendar_add_header_arrow, reinterpret_cast<Target>(static_cast<decltype(lv_calendar_add_header_arrow) *>(lv_calendar_add_header_dropdown))},
    {"lv_calendar_header_dropdown_set_year_list", w_lv_calendar_header_dropdown_set_year_list},
  };
  return table(items);
}

}  // namespace lvb
