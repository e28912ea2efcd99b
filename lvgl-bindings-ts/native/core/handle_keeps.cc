// SPDX-License-Identifier: Apache-2.0
// What a record keeps alive because LVGL points at it, and when it lets go.
#include <cstdlib>

#include "core/handle.h"

namespace lvb {

namespace {

/** What deleted objects kept: LVGL's destructors still look at styles and points, so they are let go when the deletion is
 * over. */
std::vector<Keep> limbo;

void drop(Keep &keep) {
  Handle *target = keep.handle;
  void *block = keep.block;
  keep.handle = nullptr;
  keep.block = nullptr;
  if (target) handle_unpin(target);
  free(block);
}

void set_keep(Handle *owner, Keep next) {
  for (Keep &keep : owner->keeps) {
    if (keep.key != next.key) continue;
    Keep old = keep;
    keep = next;
    drop(old);
    return;
  }
  owner->keeps.push_back(next);
}

}  // namespace

void handle_keep(Handle *owner, uint64_t key, Handle *target) {
  if (!target) return handle_release(owner, key);
  target->pins++;
  set_keep(owner, Keep{key, target, nullptr});
}

void handle_keep_block(Handle *owner, uint64_t key, void *block) { set_keep(owner, Keep{key, nullptr, block}); }

void handle_release(Handle *owner, uint64_t key) {
  for (size_t i = 0; i < owner->keeps.size(); i++) {
    if (owner->keeps[i].key != key) continue;
    Keep old = owner->keeps[i];
    owner->keeps[i] = owner->keeps.back();
    owner->keeps.pop_back();
    drop(old);
    return;
  }
}

void handle_release_all(Handle *owner) {
  std::vector<Keep> old;
  old.swap(owner->keeps);
  for (Keep &keep : old) drop(keep);
}

void handle_leave_keeps(Handle *owner) {
  limbo.insert(limbo.end(), owner->keeps.begin(), owner->keeps.end());
  owner->keeps.clear();
}

void handle_flush_limbo() {
  std::vector<Keep> gone;
  gone.swap(limbo);
  for (Keep &keep : gone) drop(keep);
}

}  // namespace lvb
