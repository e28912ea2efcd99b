// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_imagebutton_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_imagebutton_create(parent), a.where());
}

napi_value w_lv_imagebutton_set_src(napi_env env, napi_callback_info info) {
  Args a(env, info, 5);
  lv_obj_t *obj = a.widget(0, &lv_imagebutton_class, "imagebutton");
  const lv_imagebutton_state_t state = static_cast<lv_imagebutton_state_t>(a.choice(1, 0, 5));
  Source src_left;
  src_left.read(a, 2, true);
  Source src_mid;
  src_mid.read(a, 3, true);
  Source src_right;
  src_right.read(a, 4, true);
  if (a.failed()) return nullptr;
  lv_imagebutton_set_src(obj, state, src_left.get(), src_mid.get(), src_right.get());
  src_left.keep(a, 0, Kind::Obj, keep_key("lv_imagebutton_set_src.src_left", state));
  src_mid.keep(a, 0, Kind::Obj, keep_key("lv_imagebutton_set_src.src_mid", state));
  src_right.keep(a, 0, Kind::Obj, keep_key("lv_imagebutton_set_src.src_right", state));
  return nullptr;
}

napi_value w_lv_imagebutton_set_src_left(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_imagebutton_class, "imagebutton");
  const lv_imagebutton_state_t state = static_cast<lv_imagebutton_state_t>(a.choice(1, 0, 5));
  Source src_left;
  src_left.read(a, 2, true);
  if (a.failed()) return nullptr;
  lv_imagebutton_set_src_left(obj, state, src_left.get());
  src_left.keep(a, 0, Kind::Obj, keep_key("lv_imagebutton_set_src_left", state));
  return nullptr;
}

napi_value w_lv_imagebutton_set_src_right(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_imagebutton_class, "imagebutton");
  const lv_imagebutton_state_t state = static_cast<lv_imagebutton_state_t>(a.choice(1, 0, 5));
  Source src_right;
  src_right.read(a, 2, true);
  if (a.failed()) return nullptr;
  lv_imagebutton_set_src_right(obj, state, src_right.get());
  src_right.keep(a, 0, Kind::Obj, keep_key("lv_imagebutton_set_src_right", state));
  return nullptr;
}

napi_value w_lv_imagebutton_set_src_mid(napi_env env, napi_callback_info info) {
  Args a(env, info, 3);
  lv_obj_t *obj = a.widget(0, &lv_imagebutton_class, "imagebutton");
  const lv_imagebutton_state_t state = static_cast<lv_imagebutton_state_t>(a.choice(1, 0, 5));
  Source src_mid;
  src_mid.read(a, 2, true);
  if (a.failed()) return nullptr;
  lv_imagebutton_set_src_mid(obj, state, src_mid.get());
  src_mid.keep(a, 0, Kind::Obj, keep_key("lv_imagebutton_set_src_mid", state));
  return nullptr;
}

napi_value w_lv_imagebutton_set_state(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_imagebutton_class, "imagebutton");
  const lv_imagebutton_state_t state = static_cast<lv_imagebutton_state_t>(a.choice(1, 0, 5));
  if (a.failed()) return nullptr;
  lv_imagebutton_set_state(obj, state);
  return nullptr;
}

/** lv_imagebutton_get_src_left and 2 more: the table says which. */
napi_value w_lv_imagebutton_get_src_left(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_imagebutton_class, "imagebutton");
  const lv_imagebutton_state_t state = static_cast<lv_imagebutton_state_t>(a.choice(1, 0, 5));
  if (a.failed()) return nullptr;
  return source_to_js(env, a.target<decltype(lv_imagebutton_get_src_left)>()(obj, state));
}

}  // namespace

ExportTable generated_imagebutton() {
  static const Export items[] = {
    {"lv_imagebutton_create", w_lv_imagebutton_create},
    {"lv_imagebutton_set_src", w_lv_imagebutton_set_src},
    {"lv_imagebutton_set_src_left", w_lv_imagebutton_set_src_left},
    {"lv_imagebutton_set_src_right", w_lv_imagebutton_set_src_right},
    {"lv_imagebutton_set_src_mid", w_lv_imagebutton_set_src_mid},
    {"lv_imagebutton_set_state", w_lv_imagebutton_set_state},
    {"lv_imagebutton_get_src_left", w_lv_imagebutton_get_src_left, reinterpret_cast<Target>(static_cast<decltype(lv_imagebutton_get_src_left) *>(lv_imagebutton_get_src_left))},
    {"lv_imagebutton_get_src_middle", w_lv_imagebutton_get_src_left, reinterpret_cast<Target>(static_cast<decltype(lv_imagebutton_get_src_left) *>(lv_imagebutton_get_src_middle))},
    {"lv_imagebutton_get_src_right", w_lv_imagebutton_get_src_left, reinterpret_cast<Target>(static_cast<decltype(lv_imagebutton_get_src_left) *>(lv_imagebutton_get_src_right))},
  };
  return table(items);
}

}  // namespace lvb
