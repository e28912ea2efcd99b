// SPDX-License-Identifier: Apache-2.0
// LVGL 9.5 divides by an arc label's radius, which is 0 until it has a size, and reads a text that it may not have.
#pragma once
#include "core/lv.h"

namespace lvb {

/** Makes a new arc label safe: it has a text, which is its own no longer than it is. */
void arclabel_made(lv_obj_t *obj);

/** The radius as LVGL works it out for the text, pixels: while it is 0 there is no text to draw or to measure. */
int32_t arclabel_text_radius(lv_obj_t *obj);

}  // namespace lvb
