// SPDX-License-Identifier: Apache-2.0
// What a template of an animation shares with the copies that LVGL holds of it, alone or in a timeline.
#pragma once
#include "core/callback.h"
#include "core/exports.h"

namespace lvb::anim {

enum Slot { kApply, kStarted, kCompleted, kDeleted, kOffset, kPath, kSlots };

/** Functions and target, shared by a template and its copies. */
struct Shared {
  int users;
  Callback *functions[kSlots];
  bool with_anim;  // the function that takes the values is given the animation first
  Handle *target;  // pinned; null when there is none
};

struct Template {
  lv_anim_t anim;  // first: the handle's pointer is the animation
  Shared *shared;
};

/** One copy that LVGL holds. */
struct Run {
  Shared *shared;
  Handle *handle;  // of a running animation; null in a timeline
};

/** The copy of the template in argument i, or null when the call has failed. */
Template *template_argument(Args &a, size_t i);

/** Whether this is the handle of a template, not of an animation that runs. */
bool is_template(const Handle *handle);

/** A copy for LVGL to hold. */
lv_anim_t copy_of(const Template *of, Run *run);

inline Run *run_of(const lv_anim_t *anim) { return static_cast<Run *>(anim->user_data); }

/** Calls the function that takes the values, unless the object is gone. */
void apply_by_function(lv_anim_t *anim, int32_t value);

/** The value at the animation's present time, by the function for its path. */
int32_t path_by_function(const lv_anim_t *anim);

/** Lets go of what a template and its copies share. */
void release(Shared *shared);

/** Whether JavaScript is called from an animation at present. */
bool is_inside();

/** No call from an animation is under way any more: the environment is going away, in the middle of one perhaps. */
void forget_calls();

}  // namespace lvb::anim
