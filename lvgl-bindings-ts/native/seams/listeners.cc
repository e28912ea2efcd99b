// SPDX-License-Identifier: Apache-2.0
// What LVGL's lists of listeners are spared. Most events are heard by nobody, and are sent again and again while LVGL
// draws: those lists are passed by at once. Listeners that answer each other have an end. LVGL's own may lead to the event
// that they are told of: a number that is switched at each change of a state, and a state that follows the number; a
// keyboard inside the text area that it types into. So deep in one another they are not heard any more, and none is until the
// outermost is done: the last word counts. What a listener of the drawing frees is held (frees.cc).
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(lv_result_t, lv_event_send, lv_event_list_t *list, lv_event_t *event, bool preprocess);
}

/** Listeners inside each other without JavaScript in between, whose own stack ends with a RangeError. */
constexpr int kDeepest = 32;

/** What hangs on a listener: that records go with an object, and that LVGL divides by nothing (objects/divisors.cc). */
bool always_heard(lv_event_code_t code) {
  switch (code) {
    case LV_EVENT_CREATE:
    case LV_EVENT_DELETE:
    case LV_EVENT_CHILD_CREATED:
    case LV_EVENT_CHILD_DELETED:
    case LV_EVENT_PRESSED:
    case LV_EVENT_PRESSING:
    case LV_EVENT_PRESS_LOST:
    case LV_EVENT_RELEASED:
    case LV_EVENT_SCROLL_END:
    case LV_EVENT_HIT_TEST:
    case LV_EVENT_DRAW_MAIN: return true;
    default: return false;
  }
}

/** Whether LVGL would call one of the list: what it is about to remove is marked in its filter. */
bool is_heard(const lv_event_list_t &list, uint32_t code, bool preprocess) {
  const lv_event_dsc_t *const *listeners = reinterpret_cast<lv_event_dsc_t *const *>(list.array.data);
  const uint32_t all = preprocess ? LV_EVENT_ALL | LV_EVENT_PREPROCESS : LV_EVENT_ALL;
  const uint32_t wanted = preprocess ? code | LV_EVENT_PREPROCESS : code;
  for (uint32_t i = 0; i < list.array.size; i++)
    if (listeners[i]->filter == wanted || listeners[i]->filter == all) return true;
  return false;
}

/**
 * Whether an event is sent in the middle of drawing. LVGL draws one display at a time: to ask that one is quicker than
 * is_rendering(), which asks all of them, and every event that is heard comes here.
 */
bool is_of_drawing(uint32_t code) {
  const lv_display_t *refreshed = LV_GLOBAL_DEFAULT()->disp_refresh;
  return (refreshed && refreshed->rendering_in_progress) ||
         (code >= LV_EVENT_COVER_CHECK && code <= LV_EVENT_DRAW_TASK_ADDED);
}

/** Nobody was called: the target may be gone all the same. */
lv_result_t pass_by(const lv_event_t &event) { return event.deleted ? LV_RESULT_INVALID : LV_RESULT_OK; }

/** Apart from the many that are passed by, which it would cost a frame on the stack. */
[[gnu::noinline]] lv_result_t send_heard(lv_event_list_t *list, lv_event_t *event, bool preprocess) {
  // Where each leads to two others the way back would never end: none is heard on it.
  if (answers_depth >= kDeepest) answers_spent = true;
  if (answers_spent && !always_heard(lv_event_get_code(event))) return pass_by(*event);
  const int drawing = is_of_drawing(event->code) ? 1 : 0;
  drawing_listeners += drawing;
  answers_depth++;
  const lv_result_t result = __real_lv_event_send(list, event, preprocess);
  if (--answers_depth == 0) answers_spent = false;
  drawing_listeners -= drawing;
  return result;
}

extern "C" lv_result_t __wrap_lv_event_send(lv_event_list_t *list, lv_event_t *event, bool preprocess) {
  if (!list) return LV_RESULT_OK;
  return is_heard(*list, event->code, preprocess) ? send_heard(list, event, preprocess) : pass_by(*event);
}

}  // namespace

}  // namespace lvb
