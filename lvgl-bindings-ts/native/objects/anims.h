// SPDX-License-Identifier: Apache-2.0
// What the two ways of describing an animation share: options in one call, and LVGL's setters on a template.
#pragma once
#include <cstddef>

#include "core/lv.h"

namespace lvb {

/** The setter of a property that LVGL animates by itself, in the order of src/animation.ts; null beyond the last. */
lv_anim_exec_xcb_t anim_property(size_t index);

/** An easing, in the order of src/animation.ts; the one after the named ones takes four Bézier numbers. */
lv_anim_path_cb_t anim_path(size_t index);

/** Whether this is an animation that lv_anim_init made, not one that runs: LVGL may keep its address. */
bool anim_is_template(const lv_anim_t *anim);

/** Deletes every timeline. */
void anim_timelines_reset();

}  // namespace lvb
