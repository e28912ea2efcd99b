// SPDX-License-Identifier: Apache-2.0
// The end of an object: from here on no record stands for it, whoever of LVGL's still tells of it.
#pragma once
#include "core/lv.h"

namespace lvb {

/** LVGL begins to destroy an object: its record dies, what it kept goes to limbo, and it gets no record again. */
void obj_end(lv_obj_t *obj);

}  // namespace lvb
