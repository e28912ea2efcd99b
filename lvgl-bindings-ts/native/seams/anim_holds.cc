// SPDX-License-Identifier: Apache-2.0
// Animations that end in a function of their own. LVGL looks out for that in the function that takes the values, but
// writes to the animation after those that tell its start, its offset and its path, and reads it after the first value that
// it sets when it starts: there it ends a moment later.
#include <algorithm>
#include <vector>

#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(bool, lv_anim_delete, void *var, lv_anim_exec_xcb_t exec_cb);
LVB_SEAM(void, lv_anim_delete_all, void);
}

/** Those whose functions are on the stack. */
std::vector<lv_anim_t *> held;
/** What LVGL starts: it has no other animation of that function and that object. */
struct Started {
  const void *var;
  lv_anim_exec_xcb_t exec_cb;
};
std::vector<Started> starting;
/** Where they are while LVGL may look for what to end, and how many calls of that are on the stack. */
lv_ll_t aside;
int asides = 0;

lv_ll_t *all_anims() { return &LV_GLOBAL_DEFAULT()->anim_state.anim_ll; }

bool is_listed(const lv_anim_t *anim) {
  for (void *one = lv_ll_get_head(all_anims()); one; one = lv_ll_get_next(all_anims(), one))
    if (one == anim) return true;
  return false;
}

/** The animation that LVGL is starting, once it is listed. */
lv_anim_t *listed(const Started &started) {
  for (void *one = lv_ll_get_head(all_anims()); one; one = lv_ll_get_next(all_anims(), one)) {
    lv_anim_t *anim = static_cast<lv_anim_t *>(one);
    if (anim->var == started.var && anim->exec_cb == started.exec_cb) return anim;
  }
  return nullptr;
}

void end_later(void *var) {
  __real_lv_anim_delete(var, nullptr);
  delete static_cast<char *>(var);
}

/** It changes nothing and tells nobody any more, and has a var of its own by which it is found. */
void end_soon(lv_anim_t *anim) {
  anim->var = new char;
  anim->start_cb = nullptr;
  anim->get_value_cb = nullptr;
  anim->exec_cb = nullptr;
  anim->custom_exec_cb = nullptr;
  anim->completed_cb = nullptr;
  anim->path_cb = lv_anim_path_linear;
  anim->act_time = -1;
  lv_async_call(end_later, anim->var);
}

}  // namespace

AnimHold::AnimHold(const lv_anim_t *anim) { held.push_back(const_cast<lv_anim_t *>(anim)); }
AnimHold::~AnimHold() {
  if (!held.empty()) held.pop_back();
}

AnimStart::AnimStart(const lv_anim_t &anim) { starting.push_back({anim.var, anim.exec_cb}); }
AnimStart::~AnimStart() {
  if (!starting.empty()) starting.pop_back();
}

void anim_holds_forget() {
  held.clear();
  starting.clear();
  asides = 0;
}

AnimsAside::AnimsAside() {
  if (asides++ == 0) lv_ll_init(&aside, sizeof(lv_anim_t));
  // Those of a timeline are in no list, and LVGL does not free them here.
  for (lv_anim_t *anim : held)
    if (is_listed(anim)) lv_ll_chg_list(all_anims(), &aside, anim, false);
  for (const Started &started : starting)
    if (lv_anim_t *anim = listed(started)) lv_ll_chg_list(all_anims(), &aside, anim, false);
}

AnimsAside::~AnimsAside() {
  if (--asides > 0) return;
  while (void *anim = lv_ll_get_tail(&aside)) lv_ll_chg_list(&aside, all_anims(), anim, true);
}

bool AnimsAside::end(const void *var, lv_anim_exec_xcb_t exec_cb) {
  bool any = false;
  for (void *one = lv_ll_get_head(&aside); one; one = lv_ll_get_next(&aside, one)) {
    lv_anim_t *anim = static_cast<lv_anim_t *>(one);
    if ((var && anim->var != var) || (exec_cb && anim->exec_cb != exec_cb)) continue;
    end_soon(anim);
    any = true;
  }
  return any;
}

extern "C" bool __wrap_lv_anim_delete(void *var, lv_anim_exec_xcb_t exec_cb) {
  if (held.empty() && starting.empty()) return __real_lv_anim_delete(var, exec_cb);
  AnimsAside hidden;
  const bool ended = hidden.end(var, exec_cb);
  return __real_lv_anim_delete(var, exec_cb) || ended;
}

extern "C" void __wrap_lv_anim_delete_all(void) {
  AnimsAside hidden;
  hidden.end(nullptr, nullptr);
  __real_lv_anim_delete_all();
}

}  // namespace lvb
