// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_roller_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, [&] {
    lv_obj_t *made = lv_roller_create(parent);
    if (made) roller_made(made);
    return made;
  }(), a.where());
}

napi_value w_lv_roller_set_options(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_roller_class, "roller");
  Text options;
  a.text(1, options);
  const lv_roller_mode_t mode = static_cast<lv_roller_mode_t>(a.choice(2, 0, 1));
  if (a.failed()) return nullptr;
  if (!(mode == LV_ROLLER_MODE_NORMAL || endless_height(obj) != 0)) return refuse(a, 2, "NORMAL: the letter space of this roller is as large as its font, but negative");
  lv_roller_set_options(obj, options.c_str(), mode);
  return nullptr;
}

napi_value w_lv_roller_set_selected(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_roller_class, "roller");
  const uint32_t sel_opt = a.integer<uint32_t>(1);
  const bool anim = a.boolean(2);
  if (a.failed()) return nullptr;
  lv_roller_set_selected(obj, sel_opt, anim);
  return nullptr;
}

napi_value w_lv_roller_set_selected_str(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_roller_class, "roller");
  Text sel_opt;
  a.text(1, sel_opt);
  const bool anim = a.boolean(2);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_roller_set_selected_str(obj, sel_opt.c_str(), anim));
}

napi_value w_lv_roller_set_visible_row_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_roller_class, "roller");
  const uint32_t row_cnt = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  if (!(row_cnt >= 1 && row_cnt <= 1000)) return refuse(a, 1, "1 to 1000");
  lv_roller_set_visible_row_count(obj, row_cnt);
  return nullptr;
}

/** lv_roller_get_selected and 1 more: the table says which. */
napi_value w_lv_roller_get_selected(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_roller_class, "roller");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(a.target<decltype(lv_roller_get_selected)>()(obj)));
}

napi_value w_lv_roller_get_options(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_roller_class, "roller");
  if (a.failed()) return nullptr;
  return js_text(env, lv_roller_get_options(obj));
}

napi_value w_lv_roller_bind_value(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_roller_class, "roller");
  lv_subject_t *subject = a.ptr<lv_subject_t>(1, Kind::Subject);
  if (a.failed()) return nullptr;
  a.keep(0, Kind::Obj, keep_key("lv_roller_bind_value", low_bits(subject)), 1, Kind::Subject);
  return observer_to_js(a, lv_roller_bind_value(obj, subject), 0, 1);
}

}  // namespace

ExportTable generated_roller() {
  static const Export items[] = {
    {"lv_roller_create", w_lv_roller_create},
    {"lv_roller_set_options", w_lv_roller_set_options},
    {"lv_roller_set_selected", w_lv_roller_set_selected},
    {"lv_roller_set_selected_str", w_lv_roller_set_selected_str},
    {"lv_roller_set_visible_row_count", w_lv_roller_set_visible_row_count},
    {"lv_roller_get_selected", w_lv_roller_get_selected, reinterpret_cast<Target>(static_cast<decltype(lv_roller_get_selected) *>(lv_roller_get_selected))},
    {"lv_roller_get_options", w_lv_roller_get_options},
    {"lv_roller_get_option_count", w_lv_roller_get_selected, reinterpret_cast<Target>(static_cast<decltype(lv_roller_get_selected) *>(lv_roller_get_option_count))},
    {"lv_roller_bind_value", w_lv_roller_bind_value},
  };
  return table(items);
}

}  // namespace lvb
