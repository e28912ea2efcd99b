// SPDX-License-Identifier: Apache-2.0
// Input devices that end. LVGL goes on pointing at the one it read last, also between two readings, and its readers
// look at their device after the callbacks that may have ended it.
#include "core/inside.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_indev_delete, lv_indev_t *indev);
}

void forget_and_delete(void *data) {
  lv_indev_t *indev = static_cast<lv_indev_t *>(data);
  lv_global_t *global = LV_GLOBAL_DEFAULT();
  if (global->indev_active == indev) {
    global->indev_active = nullptr;
    global->indev_obj_active = nullptr;
  }
  // A throw of scrolling is an animation of the pointer, which LVGL 9.5 leaves running when it deletes the pointer.
  lv_anim_delete(indev, nullptr);
  __real_lv_indev_delete(indev);
}

extern "C" void __wrap_lv_indev_delete(lv_indev_t *indev) {
  if (!inside_lvgl()) return forget_and_delete(indev);
  lv_indev_enable(indev, false);
  lv_timer_pause(lv_indev_get_read_timer(indev));
  lv_async_call(forget_and_delete, indev);
}

}  // namespace

}  // namespace lvb
