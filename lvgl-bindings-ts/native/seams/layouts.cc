// SPDX-License-Identifier: Apache-2.0
// Layouts that do not settle. LVGL lays a screen out again for as long as something in it asks for that, and what asks may
// do so in each pass: two places that answer each other, a listener that changes what it is told of. After so many passes
// nobody is heard any more: what asked keeps its mark, and is laid out when the screen changes next.
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_obj_mark_layout_as_dirty, lv_obj_t *obj);
LVB_SEAM(bool, lv_obj_refresh_self_size, lv_obj_t *obj);
LVB_SEAM(void, lv_obj_set_layout, lv_obj_t *obj, uint32_t layout);
}

/** Passes of one layout. One that settles needs about as many as objects lie inside each other. */
constexpr int kMostPasses = 200;

/** Passes that were asked for in the layout that runs. */
int passes = 0;

/** While it lives, something may ask for another pass over the screen of an object. */
class Asking {
 public:
  explicit Asking(lv_obj_t *obj) : screen_(LV_GLOBAL_DEFAULT()->layout_update_mutex ? lv_obj_get_screen(obj) : nullptr) {
    if (!screen_) passes = 0;
    else if (screen_->scr_layout_inv) screen_ = nullptr;
  }
  Asking(const Asking &) = delete;
  Asking &operator=(const Asking &) = delete;
  ~Asking() {
    if (screen_ && screen_->scr_layout_inv && ++passes > kMostPasses) screen_->scr_layout_inv = 0;
  }

 private:
  /** Only in a layout, and when nobody asked in this pass before. */
  lv_obj_t *screen_;
};

/** What changes a place in a layout marks the parent, which a screen does not have. */
extern "C" void __wrap_lv_obj_mark_layout_as_dirty(lv_obj_t *obj) {
  if (!obj) return;
  Asking asking(obj);
  __real_lv_obj_mark_layout_as_dirty(obj);
}

// LVGL's own file has both, and they mark without calling the function above as others do.
extern "C" bool __wrap_lv_obj_refresh_self_size(lv_obj_t *obj) {
  Asking asking(obj);
  return __real_lv_obj_refresh_self_size(obj);
}

extern "C" void __wrap_lv_obj_set_layout(lv_obj_t *obj, uint32_t layout) {
  Asking asking(obj);
  __real_lv_obj_set_layout(obj, layout);
}

}  // namespace

}  // namespace lvb
