// SPDX-License-Identifier: Apache-2.0
// LVGL 9.5's drop-down list shows the options' own memory and goes on pointing at it when they change.
#pragma once
#include "core/lv.h"

namespace lvb {

/** Lets the list, once opened, show the options' present memory. Called after each change of them. */
void dropdown_options_changed(lv_obj_t *obj);

}  // namespace lvb
