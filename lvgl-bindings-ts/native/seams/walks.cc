// SPDX-License-Identifier: Apache-2.0
// Objects that change their parent while LVGL walks over children by a count that it took before: in a layout, or in an
// event that it sends from object to object. They move a moment later; so do objects that are deleted (delete.cc).
#include <vector>

#include "objects/events.h"
#include "objects/support.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_obj_set_parent, lv_obj_t *obj, lv_obj_t *parent);
}

/** Both are pinned while it waits. */
struct Move {
  Handle *obj, *parent;
};

/** In the order in which they were asked for: of two moves of an object the later one counts. */
std::vector<Move> waiting;

void let_go(const Move &move) {
  handle_unpin(move.obj);
  handle_unpin(move.parent);
}

void carry_out(void *) {
  std::vector<Move> moves;
  moves.swap(waiting);
  for (const Move &move : moves) {
    lv_obj_t *obj = static_cast<lv_obj_t *>(move.obj->ptr), *parent = static_cast<lv_obj_t *>(move.parent->ptr);
    // Meanwhile either may have been deleted, or put into the other.
    if (obj && parent && !obj->is_deleting && !is_inside(parent, obj)) lv_obj_set_parent(obj, parent);
    let_go(move);
  }
}

extern "C" void __wrap_lv_obj_set_parent(lv_obj_t *obj, lv_obj_t *parent) {
  if (!obj || !parent || !lvgl_walks()) return __real_lv_obj_set_parent(obj, parent);
  const Move move = {obj_handle(obj), obj_handle(parent)};
  handle_pin(move.obj);
  handle_pin(move.parent);
  if (waiting.empty()) lv_async_call(carry_out, nullptr);
  waiting.push_back(move);
}

}  // namespace

void walks_forget() {
  for (const Move &move : waiting) let_go(move);
  waiting.clear();
}

}  // namespace lvb
