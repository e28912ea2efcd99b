// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_timer_delete(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_delete");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  if (a.failed()) return nullptr;
  lv_timer_delete(timer);
  return nullptr;
}

napi_value w_lv_timer_pause(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_pause");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  if (a.failed()) return nullptr;
  lv_timer_pause(timer);
  return nullptr;
}

napi_value w_lv_timer_resume(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_resume");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  if (a.failed()) return nullptr;
  lv_timer_resume(timer);
  return nullptr;
}

napi_value w_lv_timer_set_period(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_set_period");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  const uint32_t period = static_cast<uint32_t>(a.u32(1));
  if (a.failed()) return nullptr;
  lv_timer_set_period(timer, period);
  return nullptr;
}

napi_value w_lv_timer_ready(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_ready");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  if (a.failed()) return nullptr;
  lv_timer_ready(timer);
  return nullptr;
}

napi_value w_lv_timer_set_repeat_count(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_set_repeat_count");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  const int32_t repeat_count = static_cast<int32_t>(a.i32(1));
  if (a.failed()) return nullptr;
  lv_timer_set_repeat_count(timer, repeat_count);
  return nullptr;
}

napi_value w_lv_timer_set_auto_delete(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_set_auto_delete");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  const bool auto_delete = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_timer_set_auto_delete(timer, auto_delete);
  return nullptr;
}

napi_value w_lv_timer_reset(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_reset");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  if (a.failed()) return nullptr;
  lv_timer_reset(timer);
  return nullptr;
}

napi_value w_lv_timer_get_paused(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_get_paused");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_timer_get_paused(timer));
}

napi_value w_lv_anim_speed(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_speed");
  const uint32_t speed = static_cast<uint32_t>(a.u32(0));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_anim_speed(speed)));
}

napi_value w_lv_anim_speed_clamped(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_speed_clamped");
  const uint32_t speed = static_cast<uint32_t>(a.u32(0));
  const uint32_t min_time = static_cast<uint32_t>(a.u32(1));
  const uint32_t max_time = static_cast<uint32_t>(a.u32(2));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_anim_speed_clamped(speed, min_time, max_time)));
}

napi_value w_lv_anim_count_running(napi_env env, napi_callback_info info) {
  return js_number(env, static_cast<uint32_t>(lv_anim_count_running()));
}

napi_value w_lv_color_hex(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_color_hex");
  const uint32_t c = static_cast<uint32_t>(a.u32(0));
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_hex(c));
}

napi_value w_lv_color_hex3(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_color_hex3");
  const uint32_t c = static_cast<uint32_t>(a.u32(0));
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_hex3(c));
}

napi_value w_lv_color_make(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_color_make");
  const uint8_t r = static_cast<uint8_t>(a.u32(0));
  const uint8_t g = static_cast<uint8_t>(a.u32(1));
  const uint8_t b = static_cast<uint8_t>(a.u32(2));
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_make(r, g, b));
}

napi_value w_lv_color_mix(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_color_mix");
  const lv_color_t c1 = a.color(0);
  const lv_color_t c2 = a.color(1);
  const uint8_t mix = static_cast<uint8_t>(a.u32(2));
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_mix(c1, c2, mix));
}

napi_value w_lv_color_lighten(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_color_lighten");
  const lv_color_t c = a.color(0);
  const lv_opa_t lvl = static_cast<lv_opa_t>(a.u32(1));
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_lighten(c, lvl));
}

napi_value w_lv_color_darken(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_color_darken");
  const lv_color_t c = a.color(0);
  const lv_opa_t lvl = static_cast<lv_opa_t>(a.u32(1));
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_darken(c, lvl));
}

napi_value w_lv_color_white(napi_env env, napi_callback_info info) {
  return js_color(env, lv_color_white());
}

napi_value w_lv_color_black(napi_env env, napi_callback_info info) {
  return js_color(env, lv_color_black());
}

napi_value w_lv_color_luminance(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_color_luminance");
  const lv_color_t c = a.color(0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_color_luminance(c)));
}

napi_value w_lv_color_hsv_to_rgb(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_color_hsv_to_rgb");
  const uint16_t h = static_cast<uint16_t>(a.u32(0));
  const uint8_t s = static_cast<uint8_t>(a.u32(1));
  const uint8_t v = static_cast<uint8_t>(a.u32(2));
  if (a.failed()) return nullptr;
  return js_color(env, lv_color_hsv_to_rgb(h, s, v));
}

napi_value w_lv_color_eq(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_color_eq");
  const lv_color_t c1 = a.color(0);
  const lv_color_t c2 = a.color(1);
  if (a.failed()) return nullptr;
  return js_bool(env, lv_color_eq(c1, c2));
}

napi_value w_lv_palette_main(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_palette_main");
  const lv_palette_t p = static_cast<lv_palette_t>(a.u32(0));
  if (a.failed()) return nullptr;
  return js_color(env, lv_palette_main(p));
}

napi_value w_lv_palette_lighten(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_palette_lighten");
  const lv_palette_t p = static_cast<lv_palette_t>(a.u32(0));
  const uint8_t lvl = static_cast<uint8_t>(a.u32(1));
  if (a.failed()) return nullptr;
  return js_color(env, lv_palette_lighten(p, lvl));
}

napi_value w_lv_palette_darken(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_palette_darken");
  const lv_palette_t p = static_cast<lv_palette_t>(a.u32(0));
  const uint8_t lvl = static_cast<uint8_t>(a.u32(1));
  if (a.failed()) return nullptr;
  return js_color(env, lv_palette_darken(p, lvl));
}

}  // namespace

ExportTable generated_misc() {
  static const Export items[] = {
    {"lv_timer_delete", w_lv_timer_delete},
    {"lv_timer_pause", w_lv_timer_pause},
    {"lv_timer_resume", w_lv_timer_resume},
    {"lv_timer_set_period", w_lv_timer_set_period},
    {"lv_timer_ready", w_lv_timer_ready},
    {"lv_timer_set_repeat_count", w_lv_timer_set_repeat_count},
    {"lv_timer_set_auto_delete", w_lv_timer_set_auto_delete},
    {"lv_timer_reset", w_lv_timer_reset},
    {"lv_timer_get_paused", w_lv_timer_get_paused},
    {"lv_anim_speed", w_lv_anim_speed},
    {"lv_anim_speed_clamped", w_lv_anim_speed_clamped},
    {"lv_anim_count_running", w_lv_anim_count_running},
    {"lv_color_hex", w_lv_color_hex},
    {"lv_color_hex3", w_lv_color_hex3},
    {"lv_color_make", w_lv_color_make},
    {"lv_color_mix", w_lv_color_mix},
    {"lv_color_lighten", w_lv_color_lighten},
    {"lv_color_darken", w_lv_color_darken},
    {"lv_color_white", w_lv_color_white},
    {"lv_color_black", w_lv_color_black},
    {"lv_color_luminance", w_lv_color_luminance},
    {"lv_color_hsv_to_rgb", w_lv_color_hsv_to_rgb},
    {"lv_color_eq", w_lv_color_eq},
    {"lv_palette_main", w_lv_palette_main},
    {"lv_palette_lighten", w_lv_palette_lighten},
    {"lv_palette_darken", w_lv_palette_darken},
  };
  return table(items);
}

}  // namespace lvb
