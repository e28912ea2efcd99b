// SPDX-License-Identifier: Apache-2.0
// The arrow that shows where a mouse is, on a screen without a window system.
#pragma once
#include "core/lv.h"

namespace lvb {

struct Display;

/** Shows the arrow of a display's pointer at a place, made on first use. */
lv_obj_t *cursor_show(Display &display, int32_t x, int32_t y);

/** Hides the arrow; null is ignored. */
void cursor_hide(lv_indev_t *indev, lv_obj_t *cursor);

}  // namespace lvb
