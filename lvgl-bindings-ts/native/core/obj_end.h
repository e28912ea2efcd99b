// SPDX-License-Identifier: Apache-2.0
// The two ends of an object's life, between which it may be used.
#pragma once
#include "core/handle.h"

namespace lvb {

/** Whether LVGL has built an object: its theme is told of it before, when its widget's functions would find nothing. */
bool obj_is_built(const lv_obj_t *obj);

/** Whether an object is being built now, or contains one that is: LVGL goes on with it, so it may not go yet. */
bool obj_holds_unbuilt(const lv_obj_t *obj);

/** Whether no object is being built now. */
bool objs_are_built();

/** Where the record of an object stands while LVGL builds it and forgets what was tied to it; null when it is built. */
Handle **obj_record_while_built(const lv_obj_t *obj);

/** LVGL begins to destroy an object: its record dies, what it kept goes to limbo, and it gets no record again. */
void obj_end(lv_obj_t *obj);

}  // namespace lvb
