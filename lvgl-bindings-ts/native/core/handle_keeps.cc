// SPDX-License-Identifier: Apache-2.0
// What a record keeps alive because LVGL points at it, and when it lets go.
#include <cstdlib>

#include "core/call_order.h"
#include "core/handle.h"
#include "seams/seams.h"

namespace lvb {

namespace {

/** What deleted objects kept: LVGL's destructors still look at styles and points, so they are let go when the deletion is
 * over. What is let go while it may still be drawn is let go when nothing is drawn. */
std::vector<Keep> limbo;

void drop(const Keep &keep) {
  if (keep.handle) handle_unpin(keep.handle);
  free(keep.block);
}

/** Lets go what a call before the present one, or itself, brought under a key. */
void release_older(std::vector<Keep> &keeps, uint64_t key) {
  for (size_t i = 0; i < keeps.size();) {
    if (keeps[i].key != key || keeps[i].call > present_call) {
      i++;
      continue;
    }
    const Keep old = keeps[i];
    keeps[i] = keeps.back();
    keeps.pop_back();
    if (drawing_listeners > 0) limbo.push_back(old);
    else drop(old);
  }
}

void set_keep(std::vector<Keep> &keeps, const Keep &next) {
  release_older(keeps, next.key);
  keeps.push_back(next);
}

}  // namespace

void handle_keep(Handle *owner, uint64_t key, Handle *target) {
  if (!target) return handle_release(owner, key);
  target->pins++;
  set_keep(owner->keeps, Keep{key, target, nullptr, present_call});
}

void handle_keep_block(Handle *owner, uint64_t key, void *block) {
  set_keep(owner->keeps, Keep{key, nullptr, block, present_call});
}

void handle_release(Handle *owner, uint64_t key) { release_older(owner->keeps, key); }

void handle_release_all(Handle *owner) {
  std::vector<Keep> old;
  old.swap(owner->keeps);
  for (const Keep &keep : old) drop(keep);
}

void handle_leave_keeps(Handle *owner) {
  limbo.insert(limbo.end(), owner->keeps.begin(), owner->keeps.end());
  owner->keeps.clear();
}

void handle_flush_limbo() {
  if (drawing_listeners > 0) return;
  std::vector<Keep> gone;
  gone.swap(limbo);
  for (const Keep &keep : gone) drop(keep);
}

}  // namespace lvb
