// SPDX-License-Identifier: Apache-2.0
// Events that do something of LVGL's by themselves. What happens then is a function that TypeScript adds as the last
// argument; here all is checked at once, not only when the event comes.
#include "core/exports.h"
#include "objects/events.h"
#include "objects/guards.h"

namespace lvb {

namespace {

/** The animation, its time and its delay in arguments `i` and the two after it. */
void check_change(Args &a, size_t i) {
  a.choice(i, LV_SCREEN_LOAD_ANIM_NONE, LV_SCREEN_LOAD_ANIM_OUT_BOTTOM);
  const uint32_t time = a.u32(i + 1);
  if (!a.failed() && !is_sound_time(time)) a.wrong(i + 1, kSoundTime);
  a.u32(i + 2);
}

/** lv_obj_add_screen_load_event(obj, trigger, screen, anim, duration, delay, show). */
napi_value screen_load(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_add_screen_load_event");
  lv_obj_t *obj = a.obj(0);
  const uint32_t trigger = event_filter(a, 1);
  lv_obj_t *screen = a.obj(2);
  if (screen && !is_screen(screen)) a.wrong(2, kScreen);
  check_change(a, 3);
  return listen_to_obj(a, obj, trigger, 6);
}

/** lv_obj_add_screen_create_event(obj, trigger, createScreen, anim, duration, delay, show). */
napi_value screen_create(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_add_screen_create_event");
  lv_obj_t *obj = a.obj(0);
  const uint32_t trigger = event_filter(a, 1);
  napi_valuetype type = napi_undefined;
  napi_typeof(env, a.value(2), &type);
  if (!a.failed() && type != napi_function) a.wrong(2, "a function");
  check_change(a, 3);
  return listen_to_obj(a, obj, trigger, 6);
}

/** lv_obj_add_play_timeline_event(obj, trigger, timeline, delay, reverse, play). */
napi_value play_timeline(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_add_play_timeline_event");
  lv_obj_t *obj = a.obj(0);
  const uint32_t trigger = event_filter(a, 1);
  a.handle(2, Kind::Timeline);
  a.u32(3);
  a.boolean(4);
  return listen_to_obj(a, obj, trigger, 5);
}

}  // namespace

ExportTable event_action_exports() {
  static const Export items[] = {
      {"lv_obj_add_screen_load_event", screen_load},
      {"lv_obj_add_screen_create_event", screen_create},
      {"lv_obj_add_play_timeline_event", play_timeline},
  };
  return table(items);
}

}  // namespace lvb
