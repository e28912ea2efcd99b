// SPDX-License-Identifier: Apache-2.0
// LVGL 9.5 divides by an arc label's radius, which is 0 until it has a size, and reads a text that it may not have.
#pragma once
#include "core/lv.h"

namespace lvb {

/** Makes a new arc label safe: it has a text, and is not drawn while its radius is 0. */
void arclabel_made(lv_obj_t *obj);

}  // namespace lvb
