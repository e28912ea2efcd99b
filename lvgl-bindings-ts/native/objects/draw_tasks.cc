// SPDX-License-Identifier: Apache-2.0
// What every drawing task tells of itself, whatever its type: where it draws and for which part of which object.
#include "objects/draw_tasks.h"

#include "core/exports.h"
#include "objects/events.h"

namespace lvb {

lv_draw_task_t *task_argument(Args &a, size_t i) {
  lv_event_t *event = a.event(i);
  lv_draw_task_t *task = event ? lv_event_get_draw_task(event) : nullptr;
  if (!task) a.wrong(i, "LvDrawTask");
  return task;
}

lv_layer_t *layer_of_event(lv_event_t *event) {
  lv_layer_t *layer = lv_event_get_layer(event);
  if (layer) return layer;
  const lv_draw_task_t *task = lv_event_get_draw_task(event);
  // LVGL holds the other tasks back while their event runs; after a mask's it would render and free them at once.
  return task && task->type != LV_DRAW_TASK_TYPE_MASK_RECTANGLE ? task->target_layer : nullptr;
}

namespace {

/** One number of a task. */
template <typename Read>
napi_value told(napi_env env, napi_callback_info info, const char *name, Read read) {
  Args a(env, info, name, 1);
  const lv_draw_task_t *task = task_argument(a, 0);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(read(task, static_cast<const lv_draw_dsc_base_t *>(task->draw_dsc))));
}

using Task = const lv_draw_task_t;
using Base = const lv_draw_dsc_base_t;

napi_value get_type(napi_env env, napi_callback_info info) {
  return told(env, info, "lv_draw_task_get_type", [](Task *task, Base *) { return lv_draw_task_get_type(task); });
}

napi_value get_part(napi_env env, napi_callback_info info) {
  return told(env, info, "lv_draw_task_get_part", [](Task *, Base *base) { return base->part; });
}

napi_value get_id1(napi_env env, napi_callback_info info) {
  return told(env, info, "lv_draw_task_get_id1", [](Task *, Base *base) { return base->id1; });
}

napi_value get_id2(napi_env env, napi_callback_info info) {
  return told(env, info, "lv_draw_task_get_id2", [](Task *, Base *base) { return base->id2; });
}

/** Any part, any type and any number are no condition. */
bool hears(const TaskFilter &only, Task *task) {
  const uint32_t part = only.what & LV_PART_ANY;
  const uint32_t type = only.what & ~LV_PART_ANY;
  if (type != LV_DRAW_TASK_TYPE_NONE && type != static_cast<uint32_t>(lv_draw_task_get_type(task))) return false;
  Base *base = static_cast<Base *>(task->draw_dsc);
  if (part != LV_PART_ANY && part != static_cast<uint32_t>(base->part)) return false;
  return (!only.by_id1 || only.id1 == base->id1) && (!only.by_id2 || only.id2 == base->id2);
}

void on_draw_task(lv_event_t *event) {
  Task *task = lv_event_get_draw_task(event);
  // A bar whose indicator has no length tells so without a task.
  if (task && hears(static_cast<Callback *>(lv_event_get_user_data(event))->only, task)) tell_obj_event(event);
}

/**
 * onDrawTask(obj, callback, part, type, id1, id2) -> LvEventDsc. LVGL has dozens of tasks a frame: most are refused
 * down here.
 */
napi_value listen(napi_env env, napi_callback_info info) {
  Args a(env, info, "onDrawTask", 6);
  lv_obj_t *obj = a.obj(0);
  const uint32_t part = a.u32(2);
  const uint32_t type = a.u32(3);
  if (!a.failed() && (part & ~LV_PART_ANY) != 0) a.wrong(2, "one of LV_PART");
  if (!a.failed() && type > LV_DRAW_TASK_TYPE_BLUR) a.wrong(3, "one of LV_DRAW_TASK_TYPE");
  const bool by_id1 = !a.failed() && !a.is_nullish(4), by_id2 = !a.failed() && !a.is_nullish(5);
  const uint32_t id1 = by_id1 ? a.u32(4) : 0, id2 = by_id2 ? a.u32(5) : 0;
  Callback *callback = function_argument(a, 1);
  if (a.failed()) return nullptr;
  callback->only = {part | type, id1, id2, by_id1, by_id2};
  lv_obj_add_flag(obj, LV_OBJ_FLAG_SEND_DRAW_TASK_EVENTS);
  return listen_through(a, obj, LV_EVENT_DRAW_TASK_ADDED, callback, on_draw_task);
}

/** lv_draw_task_get_area(task) -> {x1, y1, x2, y2}. */
napi_value get_area(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_draw_task_get_area", 1);
  const lv_draw_task_t *task = task_argument(a, 0);
  if (a.failed()) return nullptr;
  lv_area_t area;
  lv_draw_task_get_area(task, &area);
  return js_area(env, area);
}

/** lv_draw_task_get_layer(task) -> LvLayer or null: the event's number stands for it, as for the task. */
napi_value get_layer(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_draw_task_get_layer", 1);
  lv_event_t *event = a.event(0);
  if (!task_argument(a, 0)) return nullptr;
  return layer_of_event(event) ? a.value(0) : js_null(env);
}

}  // namespace

ExportTable draw_task_exports() {
  static const Export items[] = {
      {"lv_draw_task_get_type", get_type}, {"lv_draw_task_get_part", get_part},
      {"lv_draw_task_get_id1", get_id1},   {"lv_draw_task_get_id2", get_id2},
      {"lv_draw_task_get_area", get_area}, {"lv_draw_task_get_layer", get_layer},
      {"onDrawTask", listen},
  };
  return table(items);
}

}  // namespace lvb
