// SPDX-License-Identifier: Apache-2.0
#include "objects/events.h"

#include "displays/display.h"
#include "core/exports.h"
#include "objects/guards.h"

namespace lvb {

namespace {

/** One event callback that is running. */
struct Frame {
  lv_event_t *event;
  int32_t number;  // what JavaScript holds: below zero, never used twice while anything could still hold it
  bool of_object;  // else of a display or an input device
  Frame *outer;
};

Frame *innermost = nullptr;
int32_t last_number = 0;

bool inside(const lv_obj_t *obj, const lv_obj_t *ancestor) {
  for (; obj; obj = lv_obj_get_parent(obj))
    if (obj == ancestor) return true;
  return false;
}

void dispatch(lv_event_t *event, bool of_object) {
  Callback *callback = static_cast<Callback *>(lv_event_get_user_data(event));
  const napi_env env = callback->env;  // whoever runs LVGL opened a scope: a call from JavaScript, or one round of a pump
  last_number = last_number == INT32_MIN ? -1 : last_number - 1;
  Frame frame = {event, last_number, of_object, innermost};
  innermost = &frame;
  napi_value argument;
  napi_create_int32(env, frame.number, &argument);
  callback_call(callback, 1, &argument);
  innermost = frame.outer;
}

void on_other_event(lv_event_t *event) { dispatch(event, false); }

/** Ties a registration to its function and gives its descriptor to JavaScript. */
napi_value registered(napi_env env, lv_event_dsc_t *dsc, Callback *callback) {
  callback->handle = handle_new(Kind::EventDsc, dsc, nullptr);
  lv_event_desc_set_external_data(dsc, callback, callback_free);
  return handle_to_js(env, callback->handle);
}

/** lv_obj_add_event_cb(obj, callback, filter) -> LvEventDsc. */
napi_value obj_add_event_cb(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_add_event_cb", 3);
  lv_obj_t *obj = a.obj(0);
  const uint32_t filter = event_filter(a, 2);
  return listen_to_obj(a, obj, filter, 1);
}

/** Calls the function in an argument on events of a display. */
napi_value listen_to_display(Args &a, lv_display_t *disp, uint32_t filter, size_t function) {
  Callback *callback = function_argument(a, function);
  if (a.failed()) return nullptr;
  // As lv_display_add_event_cb, which does not tell which one it added: in an event the last one may be another.
  lv_event_dsc_t *dsc =
      lv_event_add(&disp->event_list, on_other_event, static_cast<lv_event_code_t>(filter), callback);
  return registered(a.env(), dsc, callback);
}

/** lv_display_add_event_cb(display, callback, filter) -> LvEventDsc. */
napi_value display_add_event_cb(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_display_add_event_cb", 3);
  lv_display_t *disp = a.ptr<lv_display_t>(0, Kind::Display);
  const uint32_t filter = event_filter(a, 2);
  return listen_to_display(a, disp, filter, 1);
}

/** display_add_listener(filter, callback, display) -> LvEventDsc: a display's method, its own arguments first. */
napi_value display_on(napi_env env, napi_callback_info info) {
  Args a(env, info, "on", 3);
  const uint32_t filter = event_filter(a, 0);
  lv_display_t *disp = a.ptr<lv_display_t>(2, Kind::Display);
  return listen_to_display(a, disp, filter, 1);
}

/** lv_indev_add_event_cb(indev, callback, filter) -> LvEventDsc. */
napi_value indev_add_event_cb(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_indev_add_event_cb", 3);
  lv_indev_t *indev = a.ptr<lv_indev_t>(0, Kind::Indev);
  const lv_event_code_t filter = static_cast<lv_event_code_t>(event_filter(a, 2));
  Callback *callback = function_argument(a, 1);
  if (a.failed()) return nullptr;
  return registered(env, lv_event_add(&indev->event_list, on_other_event, filter, callback), callback);
}

bool sent_on_a_walk(const lv_event_t *event) {
  switch (lv_event_get_code(const_cast<lv_event_t *>(event))) {
    case LV_EVENT_HIT_TEST:
    case LV_EVENT_COVER_CHECK:
    case LV_EVENT_REFR_EXT_DRAW_SIZE:
    case LV_EVENT_GET_SELF_SIZE:
    case LV_EVENT_SIZE_CHANGED:
    case LV_EVENT_STYLE_CHANGED:
    case LV_EVENT_LAYOUT_CHANGED:
    case LV_EVENT_TRANSLATION_LANGUAGE_CHANGED: return true;
    // From one radio button to the others.
    case LV_EVENT_VALUE_CHANGED: return lv_obj_is_radio_button(lv_event_get_target_obj(const_cast<lv_event_t *>(event)));
    default: return false;
  }
}

bool of_object(const lv_event_t *event) {
  for (const Frame *frame = innermost; frame; frame = frame->outer)
    if (frame->event == event) return frame->of_object;
  return false;
}

napi_value target(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_get_target_obj", 1);
  lv_event_t *event = a.event(0);
  if (!event) return nullptr;
  return of_object(event) ? obj_to_js(env, lv_event_get_target_obj(event)) : js_null(env);
}

napi_value current_target(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_get_current_target_obj", 1);
  lv_event_t *event = a.event(0);
  if (!event) return nullptr;
  return of_object(event) ? obj_to_js(env, lv_event_get_current_target_obj(event)) : js_null(env);
}

/** LVGL takes what any event carries for the device: a key's number, too, and the animation of a scroll that begins. */
napi_value js_indev_or_null(napi_env env, lv_indev_t *said) {
  for (lv_indev_t *indev = lv_indev_get_next(nullptr); said && indev; indev = lv_indev_get_next(indev))
    if (indev == said) return indev_to_js(env, indev);
  return js_null(env);
}

napi_value event_indev(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_get_indev", 1);
  lv_event_t *event = a.event(0);
  if (!event) return nullptr;
  return js_indev_or_null(env, of_object(event) ? lv_event_get_indev(event) : nullptr);
}

}  // namespace

Callback *function_argument(Args &a, size_t i) {
  if (a.failed()) return nullptr;
  Callback *callback = callback_new(a.env(), a.value(i));
  if (!callback) a.wrong(i, "a function");
  return callback;
}

void tell_obj_event(lv_event_t *event) { dispatch(event, true); }

napi_value listen_through(Args &a, lv_obj_t *obj, uint32_t filter, Callback *callback, lv_event_cb_t listener) {
  lv_event_dsc_t *dsc = lv_obj_add_event_cb(obj, listener, static_cast<lv_event_code_t>(filter), callback);
  return registered(a.env(), dsc, callback);
}

napi_value listen_to_obj(Args &a, lv_obj_t *obj, uint32_t filter, size_t function) {
  Callback *callback = function_argument(a, function);
  return a.failed() ? nullptr : listen_through(a, obj, filter, callback, tell_obj_event);
}

lv_event_t *event_by_number(int32_t number) {
  for (const Frame *frame = innermost; frame; frame = frame->outer)
    if (frame->number == number) return frame->event;
  return nullptr;
}

int event_depth() {
  int depth = 0;
  for (const Frame *frame = innermost; frame; frame = frame->outer) depth++;
  return depth;
}

bool event_holds(const lv_obj_t *obj) {
  for (const Frame *frame = innermost; frame; frame = frame->outer) {
    if (!frame->of_object) continue;
    if (inside(lv_event_get_current_target_obj(frame->event), obj)) return true;
    if (inside(lv_event_get_target_obj(frame->event), obj)) return true;
  }
  return false;
}

bool lvgl_walks() {
  if (LV_GLOBAL_DEFAULT()->layout_update_mutex || is_rendering()) return true;
  for (const Frame *frame = innermost; frame; frame = frame->outer)
    if (!frame->of_object || sent_on_a_walk(frame->event)) return true;
  return false;
}

uint32_t event_filter(Args &a, size_t i) {
  const uint32_t filter = a.u32(i);
  if (!a.failed() && filter > 2 * LV_EVENT_PREPROCESS - 1)
    a.wrong(i, "an event, with or without LV_EVENT.PREPROCESS");
  return filter;
}

ExportTable event_exports() {
  static const Export items[] = {
      {"lv_obj_add_event_cb", obj_add_event_cb},
      {"lv_display_add_event_cb", display_add_event_cb},
      {"display_add_listener", display_on},
      {"lv_indev_add_event_cb", indev_add_event_cb},
      {"lv_event_get_target_obj", target},
      {"lv_event_get_current_target_obj", current_target},
      {"lv_event_get_indev", event_indev},
  };
  return table(items);
}

}  // namespace lvb
