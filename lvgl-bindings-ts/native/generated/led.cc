// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_led_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_led_create(parent), a.where());
}

napi_value w_lv_led_set_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *led = a.widget(0, &lv_led_class, "led");
  const lv_color_t color = a.color(1);
  if (a.failed()) return nullptr;
  lv_led_set_color(led, color);
  return nullptr;
}

napi_value w_lv_led_set_brightness(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *led = a.widget(0, &lv_led_class, "led");
  const uint8_t bright = a.integer<uint8_t>(1);
  if (a.failed()) return nullptr;
  lv_led_set_brightness(led, bright);
  return nullptr;
}

/** lv_led_on and 2 more: the table says which. */
napi_value w_lv_led_on(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *led = a.widget(0, &lv_led_class, "led");
  if (a.failed()) return nullptr;
  a.target<decltype(lv_led_on)>()(led);
  return nullptr;
}

napi_value w_lv_led_get_brightness(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_led_class, "led");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_led_get_brightness(obj)));
}

napi_value w_lv_led_get_color(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_led_class, "led");
  if (a.failed()) return nullptr;
  return js_color(env, lv_led_get_color(obj));
}

}  // namespace

ExportTable generated_led() {
  static const Export items[] = {
    {"lv_led_create", w_lv_led_create},
    {"lv_led_set_color", w_lv_led_set_color},
    {"lv_led_set_brightness", w_lv_led_set_brightness},
    {"lv_led_on", w_lv_led_on, reinterpret_cast<Target>(static_cast<decltype(lv_led_on) *>(lv_led_on))},
    {"lv_led_off", w_lv_led_on, reinterpret_cast<Target>(static_cast<decltype(lv_led_on) *>(lv_led_off))},
    {"lv_led_toggle", w_lv_led_on, reinterpret_cast<Target>(static_cast<decltype(lv_led_on) *>(lv_led_toggle))},
    {"lv_led_get_brightness", w_lv_led_get_brightness},
    {"lv_led_get_color", w_lv_led_get_color},
  };
  return table(items);
}

}  // namespace lvb
