// SPDX-License-Identifier: Apache-2.0
// Seams: functions that LVGL calls across its own files, with ours put in between by the linker (binding.gyp: --wrap).
// They hold where no check of an argument can: what LVGL does by itself, later, with values that were all allowed.
#pragma once
#include "core/args.h"
#include "core/lv.h"

namespace lvb {

/** Holds layouts back while an object that is not built, or not whole, is in the tree: +1 and -1. */
void seams_hold_layout(int change);

/**
 * Whether a call may draw what is on the screens; false with an exception pending (LVGL_REENTRANT) while an object is being
 * built: it is in the tree already, and its widget cannot draw it yet.
 */
bool may_draw(const Args &a);

/** Lets go of the objects that wait to be moved: the environment is going away. */
void walks_forget();

/** How many objects are being built. */
inline size_t objects_unbuilt = 0;
/** How many of them, from the outermost, were being built when JavaScript was called: nothing reaches them from there. */
inline size_t objects_out_of_reach = 0;

/**
 * While it lives, JavaScript is called, perhaps in the middle of building objects: these are in the tree already, where a
 * layout or an event would find widgets that cannot answer yet. Every callback has one: its code stands in place.
 */
class CalledWhileBuilding {
 public:
  CalledWhileBuilding() {
    objects_out_of_reach = objects_unbuilt;
    if (objects_out_of_reach > 0) seams_hold_layout(1);
  }
  CalledWhileBuilding(const CalledWhileBuilding &) = delete;
  CalledWhileBuilding &operator=(const CalledWhileBuilding &) = delete;
  ~CalledWhileBuilding() {
    if (objects_out_of_reach > 0) seams_hold_layout(-1);
    objects_out_of_reach = outer_;
  }

 private:
  const size_t outer_ = objects_out_of_reach;
};

/** How deep listeners of LVGL's are inside each other without JavaScript in between, and whether they went too deep. */
inline int answers_depth = 0;
inline bool answers_spent = false;

/** While it lives, JavaScript is called: how deep listeners are inside each other is counted anew. In place, as above. */
class AnswersBelow {
 public:
  AnswersBelow() {
    answers_depth = 0;
    answers_spent = false;
  }
  AnswersBelow(const AnswersBelow &) = delete;
  AnswersBelow &operator=(const AnswersBelow &) = delete;
  ~AnswersBelow() {
    answers_depth = depth_;
    answers_spent = spent_;
  }

 private:
  const int depth_ = answers_depth;
  const bool spent_ = answers_spent;
};

/** How many listeners of what is drawn are under way, inside each other: what they free may still be drawn, and waits. */
inline int drawing_listeners = 0;

/** Frees what waited, unless something is being drawn. */
void frees_catch_up();

/** Nothing is drawn any more, and the displays are gone: the environment is going away, in a listener perhaps. */
void frees_forget();

/** While it lives, LVGL starts an animation: it sets the first value, and who hears of that may end the animation. */
class AnimStart {
 public:
  explicit AnimStart(const lv_anim_t &anim);
  AnimStart(const AnimStart &) = delete;
  AnimStart &operator=(const AnimStart &) = delete;
  ~AnimStart();
};

/** While it lives, LVGL goes on with an animation after the function that it called: the animation is not freed. */
class AnimHold {
 public:
  explicit AnimHold(const lv_anim_t *anim);
  AnimHold(const AnimHold &) = delete;
  AnimHold &operator=(const AnimHold &) = delete;
  ~AnimHold();
};

/** While it lives, the animations that are held are out of LVGL's list, where it would free them. */
class AnimsAside {
 public:
  AnimsAside();
  AnimsAside(const AnimsAside &) = delete;
  AnimsAside &operator=(const AnimsAside &) = delete;
  ~AnimsAside();
  /** Ends those of them that lv_anim_delete would end, a moment later; whether there were any. */
  bool end(const void *var, lv_anim_exec_xcb_t exec_cb);
};

/** Nothing is held any more: the environment is going away, in the middle of a function perhaps. */
void anim_holds_forget();

}  // namespace lvb

/** The linker's names: `__real_x` is LVGL's x, `__wrap_x` what its callers get. */
#define LVB_SEAM(result, name, ...) \
  result __real_##name(__VA_ARGS__);  \
  result __wrap_##name(__VA_ARGS__)
