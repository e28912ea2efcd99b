// SPDX-License-Identifier: Apache-2.0
// Times of animations that LVGL adds up by itself. A sum beyond 31 bits reads as a speed of lv_anim_speed(), and LVGL
// divides by it: as a time without its highest bit it is long, and harmless.
#include "objects/guards.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(lv_anim_t *, lv_anim_start, const lv_anim_t *anim);
}

constexpr uint32_t kLongest = 0x7FFFFFFF;

uint32_t sound(uint32_t time) { return is_sound_time(time) ? time : time & kLongest; }

}  // namespace

extern "C" lv_anim_t *__wrap_lv_anim_start(const lv_anim_t *anim) {
  lv_anim_t copy = *anim;
  if (anim->var == anim) copy.var = &copy;  // LVGL then takes the running one
  copy.duration = static_cast<int32_t>(sound(static_cast<uint32_t>(anim->duration)));
  copy.reverse_duration = sound(anim->reverse_duration);
  copy.reverse_delay = sound(anim->reverse_delay);
  copy.repeat_delay = sound(anim->repeat_delay);
  // LVGL ends others that set the same.
  AnimsAside aside;
  const AnimStart start(copy);
  return __real_lv_anim_start(&copy);
}

}  // namespace lvb
