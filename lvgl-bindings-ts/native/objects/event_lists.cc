// SPDX-License-Identifier: Apache-2.0
// The registrations of an object, a display or an input device, sending events, and what an event carries. LVGL and
// the binding have registrations of their own in the same lists: these are neither handed out nor removed.
#include "core/callback.h"
#include "core/errors.h"
#include "core/exports.h"
#include "displays/display.h"
#include "objects/events.h"
#include "objects/guards.h"
#include "objects/support.h"

namespace lvb {

namespace {

/** The function behind a registration that JavaScript made, or null. */
Callback *callback_of(lv_event_dsc_t *dsc) {
  return dsc && dsc->ext_data.free_cb == callback_free ? static_cast<Callback *>(dsc->ext_data.data) : nullptr;
}

napi_value dsc_to_js(napi_env env, lv_event_dsc_t *dsc) {
  Callback *callback = callback_of(dsc);
  return callback && callback->handle ? handle_to_js(env, callback->handle) : js_null(env);
}

template <typename T>
struct Lists;

template <>
struct Lists<lv_obj_t> {
  static constexpr Kind kind = Kind::Obj;
  static uint32_t count(lv_obj_t *of) { return lv_obj_get_event_count(of); }
  static lv_event_dsc_t *get(lv_obj_t *of, uint32_t i) { return lv_obj_get_event_dsc(of, i); }
  static bool remove(lv_obj_t *of, uint32_t i) { return lv_obj_remove_event(of, i); }
  static lv_result_t send(lv_obj_t *of, lv_event_code_t code, void *p) { return lv_obj_send_event(of, code, p); }
};

template <>
struct Lists<lv_display_t> {
  static constexpr Kind kind = Kind::Display;
  static uint32_t count(lv_display_t *of) { return lv_display_get_event_count(of); }
  static lv_event_dsc_t *get(lv_display_t *of, uint32_t i) { return lv_display_get_event_dsc(of, i); }
  static bool remove(lv_display_t *of, uint32_t i) { return lv_display_delete_event(of, i); }
  static lv_result_t send(lv_display_t *of, lv_event_code_t code, void *p) { return lv_display_send_event(of, code, p); }
};

template <>
struct Lists<lv_indev_t> {
  static constexpr Kind kind = Kind::Indev;
  static uint32_t count(lv_indev_t *of) { return lv_indev_get_event_count(of); }
  static lv_event_dsc_t *get(lv_indev_t *of, uint32_t i) { return lv_indev_get_event_dsc(of, i); }
  static bool remove(lv_indev_t *of, uint32_t i) { return lv_indev_remove_event(of, i); }
  static lv_result_t send(lv_indev_t *of, lv_event_code_t code, void *p) { return lv_indev_send_event(of, code, p); }
};

template <typename T>
napi_value get_dsc(napi_env env, napi_callback_info info, const char *name) {
  Args a(env, info, name);
  T *of = a.ptr<T>(0, Lists<T>::kind);
  const uint32_t index = a.u32(1);
  if (a.failed()) return nullptr;
  return index < Lists<T>::count(of) ? dsc_to_js(env, Lists<T>::get(of, index)) : js_null(env);
}

template <typename T>
napi_value remove_at(napi_env env, napi_callback_info info, const char *name) {
  Args a(env, info, name);
  T *of = a.ptr<T>(0, Lists<T>::kind);
  const uint32_t index = a.u32(1);
  if (a.failed()) return nullptr;
  const bool ours = index < Lists<T>::count(of) && callback_of(Lists<T>::get(of, index));
  return js_bool(env, ours && Lists<T>::remove(of, index));
}

/** Events whose meaning hangs on a pointer, or whose handlers tear things down: LVGL alone sends them. */
bool only_lvgl_sends(uint32_t code) {
  switch (code & ~static_cast<uint32_t>(LV_EVENT_PREPROCESS | LV_EVENT_MARKED_DELETING)) {
    case LV_EVENT_ALL:
    case LV_EVENT_HIT_TEST:
    case LV_EVENT_COVER_CHECK:
    case LV_EVENT_REFR_EXT_DRAW_SIZE:
    case LV_EVENT_DRAW_MAIN_BEGIN:
    case LV_EVENT_DRAW_MAIN:
    case LV_EVENT_DRAW_MAIN_END:
    case LV_EVENT_DRAW_POST_BEGIN:
    case LV_EVENT_DRAW_POST:
    case LV_EVENT_DRAW_POST_END:
    case LV_EVENT_DRAW_TASK_ADDED:
    case LV_EVENT_INSERT:
    case LV_EVENT_CREATE:
    case LV_EVENT_DELETE:
    case LV_EVENT_CHILD_CREATED:
    case LV_EVENT_CHILD_DELETED:
    case LV_EVENT_SIZE_CHANGED:
    case LV_EVENT_GET_SELF_SIZE:
    case LV_EVENT_INVALIDATE_AREA:
    case LV_EVENT_RESOLUTION_CHANGED:
    case LV_EVENT_COLOR_FORMAT_CHANGED: return true;
    default: return (code & (LV_EVENT_PREPROCESS | LV_EVENT_MARKED_DELETING)) != 0;
  }
}

/** send(of, code, number | null): a number goes with LV_EVENT_KEY, to an object always, LV_EVENT_ROTARY and own codes. */
template <typename T>
napi_value send(napi_env env, napi_callback_info info, const char *name) {
  Args a(env, info, name, 3);
  T *of = a.ptr<T>(0, Lists<T>::kind);
  const uint32_t code = a.u32(1);
  if (!a.failed() && Lists<T>::kind == Kind::Obj) a.obj(0);  // not while it is being built
  const bool with_number = !a.failed() && !a.is_nullish(2);
  int32_t number = with_number ? a.i32(2) : 0;
  if (!a.failed() && only_lvgl_sends(code)) a.wrong(1, "an event that others than LVGL itself may send");
  if (!a.failed() && with_number && code != LV_EVENT_KEY && code != LV_EVENT_ROTARY && code <= LV_EVENT_LAST)
    a.wrong(2, "no number: only LV_EVENT.KEY, LV_EVENT.ROTARY and codes of lv_event_register_id carry one");
  // Text areas and tables read it without a look; a device's listeners ask the device.
  if (!a.failed() && !with_number && code == LV_EVENT_KEY && Lists<T>::kind == Kind::Obj)
    a.wrong(2, "a key: LV_EVENT.KEY carries one");
  if (!a.failed() && with_number && code == LV_EVENT_KEY) number = static_cast<int32_t>(key_argument(a, 2));
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(
                            Lists<T>::send(of, static_cast<lv_event_code_t>(code), with_number ? &number : nullptr)));
}

#define FOR_EACH(function, obj_name, display_name, indev_name)                                                   \
  napi_value obj_##function(napi_env e, napi_callback_info i) { return function<lv_obj_t>(e, i, obj_name); }     \
  napi_value disp_##function(napi_env e, napi_callback_info i) { return function<lv_display_t>(e, i, display_name); } \
  napi_value indev_##function(napi_env e, napi_callback_info i) { return function<lv_indev_t>(e, i, indev_name); }
FOR_EACH(get_dsc, "lv_obj_get_event_dsc", "lv_display_get_event_dsc", "lv_indev_get_event_dsc")
FOR_EACH(remove_at, "lv_obj_remove_event", "lv_display_delete_event", "lv_indev_remove_event")
FOR_EACH(send, "lv_obj_send_event", "lv_display_send_event", "lv_indev_send_event")
#undef FOR_EACH

/** lv_obj_remove_event_cb(obj, function): every registration of that function; how many there were. */
napi_value remove_function(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_remove_event_cb");
  lv_obj_t *obj = a.obj(0);
  napi_valuetype type;
  napi_typeof(env, a.value(1), &type);
  if (!a.failed() && type != napi_function) a.wrong(1, "a function");
  if (a.failed()) return nullptr;
  uint32_t removed = 0;
  for (uint32_t i = lv_obj_get_event_count(obj); i-- > 0;) {
    Callback *callback = callback_of(lv_obj_get_event_dsc(obj, i));
    napi_value function = nullptr;
    bool same = false;
    if (callback) napi_get_reference_value(env, callback->function, &function);
    if (function) napi_strict_equals(env, function, a.value(1), &same);
    if (same && lv_obj_remove_event(obj, i)) removed++;
  }
  return js_number(env, removed);
}

/** lv_event_dsc_get_cb(dsc) -> the function. */
napi_value dsc_get_cb(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_dsc_get_cb");
  Callback *callback = callback_of(a.ptr<lv_event_dsc_t>(0, Kind::EventDsc));
  if (a.failed()) return nullptr;
  napi_value function = nullptr;
  if (callback) napi_get_reference_value(env, callback->function, &function);
  return function ? function : js_null(env);
}

/** lv_event_get_param(event): the number, text or object it carries; null when there is none to show. */
napi_value get_param(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_get_param", 1);
  lv_event_t *event = a.event(0);
  if (!event) return nullptr;
  void *param = lv_event_get_param(event);
  if (!param) return js_null(env);
  const uint32_t code = lv_event_get_code(event);
  if (code == LV_EVENT_KEY) return js_number(env, character_of_key(*static_cast<uint32_t *>(param)));
  if (code == LV_EVENT_ROTARY || code > LV_EVENT_LAST) return js_number(env, *static_cast<int32_t *>(param));
  if (code == LV_EVENT_INSERT || code == LV_EVENT_TRANSLATION_LANGUAGE_CHANGED)
    return js_text(env, static_cast<const char *>(param));
  return js_null(env);
}

/** lv_event_get_key(event): a key of LVGL's or a character's code point; 0 for other events. */
napi_value get_key(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_get_key");
  lv_event_t *event = a.event(0);
  return event ? js_number(env, character_of_key(lv_event_get_key(event))) : nullptr;
}

/** lv_event_get_hit_test_info(event) -> {point, res} or null. */
napi_value hit_test_info(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_get_hit_test_info");
  lv_event_t *event = a.event(0);
  if (!event) return nullptr;
  const lv_hit_test_info_t *found = lv_event_get_hit_test_info(event);
  if (!found) return js_null(env);
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "point", js_point(env, *found->point));
  napi_set_named_property(env, result, "res", js_bool(env, found->res));
  return result;
}

/** lv_event_set_hit_test_result(event, hit): whether the point touches the object. */
napi_value set_hit_test(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_set_hit_test_result");
  lv_event_t *event = a.event(0);
  const bool hit = a.boolean(1);
  if (a.failed()) return nullptr;
  lv_hit_test_info_t *found = lv_event_get_hit_test_info(event);
  if (!found) return refuse(a, 0, "an event of LV_EVENT.HIT_TEST");
  found->res = hit;
  return nullptr;
}

/** lv_event_get_layer(event) -> LvLayer or null: the event's own number stands for the layer while it lasts. */
napi_value get_layer(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_get_layer", 1);
  lv_event_t *event = a.event(0);
  if (!event) return nullptr;
  return lv_event_get_layer(event) ? a.value(0) : js_null(env);
}

/** lv_event_get_draw_task(event) -> LvDrawTask or null: as for the layer. */
napi_value get_draw_task(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_event_get_draw_task", 1);
  lv_event_t *event = a.event(0);
  if (!event) return nullptr;
  return lv_event_get_draw_task(event) ? a.value(0) : js_null(env);
}

}  // namespace

ExportTable event_list_exports() {
  static const Export items[] = {
      {"lv_obj_get_event_dsc", obj_get_dsc},
      {"lv_display_get_event_dsc", disp_get_dsc},
      {"lv_indev_get_event_dsc", indev_get_dsc},
      {"lv_obj_remove_event", obj_remove_at},
      {"lv_display_delete_event", disp_remove_at},
      {"lv_indev_remove_event", indev_remove_at},
      {"lv_obj_send_event", obj_send},
      {"lv_display_send_event", disp_send},
      {"lv_indev_send_event", indev_send},
      {"lv_obj_remove_event_cb", remove_function},
      {"lv_event_dsc_get_cb", dsc_get_cb},
      {"lv_event_get_param", get_param},
      {"lv_event_get_key", get_key},
      {"lv_event_get_hit_test_info", hit_test_info},
      {"lv_event_set_hit_test_result", set_hit_test},
      {"lv_event_get_layer", get_layer},
      {"lv_event_get_draw_task", get_draw_task},
  };
  return table(items);
}

}  // namespace lvb
