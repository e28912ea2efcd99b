// SPDX-License-Identifier: Apache-2.0
// Changing screens. Events and ending animations call JavaScript in the middle of LVGL's change; whatever would pull
// a screen away there waits until the change is done.
#pragma once
#include "core/lv.h"

namespace lvb {

/** Whether the object is a screen and LVGL is in the middle of something: it must not be freed yet. */
bool screens_hold(const lv_obj_t *obj);

/** Deletes an object at LVGL's next run; once is enough. */
void delete_later(lv_obj_t *obj);

}  // namespace lvb
