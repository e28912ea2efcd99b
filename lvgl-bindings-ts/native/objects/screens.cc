// SPDX-License-Identifier: Apache-2.0
#include "objects/screens.h"

#include <deque>

#include "objects/guards.h"
#include "core/exports.h"
#include "core/inside.h"

namespace lvb {

namespace {

struct Change {
  Handle *screen;  // pinned while it waits
  lv_screen_load_anim_t anim;
  uint32_t time, delay;
  bool auto_delete;
};

bool changing = false;
std::deque<Change> waiting;

void carry_out(const Change &change) {
  lv_obj_t *screen = static_cast<lv_obj_t *>(change.screen->ptr);
  if (!screen) return;  // deleted while it waited
  lv_obj_t *old = lv_display_get_screen_active(lv_obj_get_display(screen));
  const bool at_once = change.time == 0 && change.delay == 0;
  const bool later = change.auto_delete && at_once && old && old != screen && inside_lvgl();
  lv_screen_load_anim(screen, change.anim, change.time, change.delay, change.auto_delete && !later);
  if (later) delete_later(old);
}

void load(const Change &change) {
  handle_pin(change.screen);
  waiting.push_back(change);
  if (changing) return;  // asked for by a callback of the change under way: it comes right after
  changing = true;
  while (!waiting.empty()) {
    const Change next = waiting.front();
    waiting.pop_front();
    carry_out(next);
    handle_unpin(next.screen);
  }
  changing = false;
  handle_flush_limbo();
}

Handle *screen_argument(Args &a) {
  lv_obj_t *screen = a.obj(0);
  if (screen && !is_screen(screen)) a.wrong(0, kScreen);
  return a.failed() ? nullptr : obj_handle(screen);
}

/** lv_screen_load_anim(screen, anim, time, delay, auto_del): the old screen outlives a callback of its own. */
napi_value screen_load_anim(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_screen_load_anim");
  Handle *screen = screen_argument(a);
  const lv_screen_load_anim_t anim =
      static_cast<lv_screen_load_anim_t>(a.choice(1, LV_SCREEN_LOAD_ANIM_NONE, LV_SCREEN_LOAD_ANIM_OUT_BOTTOM));
  const uint32_t time = a.u32(2), delay = a.u32(3);
  if (!a.failed() && !is_sound_time(time)) a.wrong(2, kSoundTime);
  const bool auto_delete = a.boolean(4);
  if (!a.failed()) load({screen, anim, time, delay, auto_delete});
  return nullptr;
}

napi_value screen_load(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_screen_load");
  Handle *screen = screen_argument(a);
  if (screen) load({screen, LV_SCREEN_LOAD_ANIM_NONE, 0, 0, false});
  return nullptr;
}

}  // namespace

bool screens_hold(const lv_obj_t *obj) {
  return !lv_obj_get_parent(obj) && (changing || inside_lvgl());
}

ExportTable screen_exports() {
  static const Export items[] = {{"lv_screen_load_anim", screen_load_anim}, {"lv_screen_load", screen_load}};
  return table(items);
}

}  // namespace lvb
