// SPDX-License-Identifier: Apache-2.0
// LVGL's test helpers that let time pass: in C they wait, here they move the manual clock.
#include "core/exports.h"
#include "core/runtime.h"

namespace lvb {

namespace {

/** Milliseconds that LVGL's own helpers hold and wait. */
constexpr uint32_t kStep = 50;

napi_value pass(napi_env env, napi_callback_info info, const char *name) {
  Args a(env, info, name);
  const uint32_t ms = a.u32(0);
  if (!a.failed() && runtime_can_advance(env, name)) runtime_advance(env, ms);
  return nullptr;
}

/** lv_test_wait(ms). */
napi_value wait(napi_env env, napi_callback_info info) { return pass(env, info, "lv_test_wait"); }

/** lv_test_fast_forward(ms). */
napi_value fast_forward(napi_env env, napi_callback_info info) { return pass(env, info, "lv_test_fast_forward"); }

/** lv_test_mouse_click_at(x, y). */
napi_value mouse_click_at(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_test_mouse_click_at");
  const int32_t x = a.i32(0), y = a.i32(1);
  if (a.failed() || !runtime_can_advance(env, a.where())) return nullptr;
  lv_test_mouse_release();
  runtime_advance(env, kStep);
  lv_test_mouse_move_to(x, y);
  lv_test_mouse_press();
  runtime_advance(env, kStep);
  lv_test_mouse_release();
  runtime_advance(env, kStep);
  return nullptr;
}

/** lv_test_key_hit(key). */
napi_value key_hit(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_test_key_hit");
  const uint32_t key = a.u32(0);
  if (a.failed() || !runtime_can_advance(env, a.where())) return nullptr;
  lv_test_key_release();
  runtime_advance(env, kStep);
  lv_test_key_press(key);
  runtime_advance(env, kStep);
  lv_test_key_release();
  runtime_advance(env, kStep);
  return nullptr;
}

/** lv_test_encoder_turn(steps). */
napi_value encoder_turn(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_test_encoder_turn");
  const int32_t steps = a.i32(0);
  if (a.failed() || !runtime_can_advance(env, a.where())) return nullptr;
  lv_test_encoder_add_diff(steps);
  runtime_advance(env, kStep);
  return nullptr;
}

/** lv_test_encoder_click(). */
napi_value encoder_click(napi_env env, napi_callback_info) {
  if (!runtime_can_advance(env, "lv_test_encoder_click")) return nullptr;
  lv_test_encoder_release();
  runtime_advance(env, kStep);
  lv_test_encoder_press();
  runtime_advance(env, kStep);
  lv_test_encoder_release();
  runtime_advance(env, kStep);
  return nullptr;
}

}  // namespace

ExportTable test_helper_exports() {
  static const Export items[] = {
      {"lv_test_wait", wait},
      {"lv_test_fast_forward", fast_forward},
      {"lv_test_mouse_click_at", mouse_click_at},
      {"lv_test_key_hit", key_hit},
      {"lv_test_encoder_turn", encoder_turn},
      {"lv_test_encoder_click", encoder_click},
  };
  return table(items);
}

}  // namespace lvb
