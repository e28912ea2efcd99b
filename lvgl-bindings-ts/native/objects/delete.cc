// SPDX-License-Identifier: Apache-2.0
// Deleting objects. LVGL walks the event's target after a callback returns, so what is being handled now, and what
// contains it, is deleted by LVGL's timer a moment later instead of at once.
#include "objects/events.h"
#include "core/obj_end.h"
#include "core/exports.h"
#include "core/inside.h"
#include "objects/guards.h"
#include "objects/screens.h"

namespace lvb {

namespace {

bool is_held(const lv_obj_t *obj) {
  return event_holds(obj) || obj_holds_unbuilt(obj) || screens_hold(obj) || lvgl_walks() ||
         (inside_lvgl() && holds_dying(obj));
}

void delete_safely(lv_obj_t *obj) {
  if (is_held(obj)) delete_later(obj);
  else lv_obj_delete(obj);
  handle_flush_limbo();
}

/** The object in argument 0, unless LVGL goes on pointing at it from a widget around it. */
lv_obj_t *deletable(Args &a) {
  lv_obj_t *obj = a.obj(0);
  if (obj && is_inner(obj)) a.wrong(0, "an object that is no inner part of a widget or a display");
  return a.failed() ? nullptr : obj;
}

/** lv_msgbox_close(box), as lv_obj_delete; the backdrop of its own goes too. */
napi_value msgbox_close(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_close");
  lv_obj_t *box = a.widget(0, &lv_msgbox_class, "msgbox");
  if (!box) return nullptr;
  lv_obj_t *parent = lv_obj_get_parent(box);
  delete_safely(parent && lv_obj_check_type(parent, &lv_msgbox_backdrop_class) ? parent : box);
  return nullptr;
}

napi_value msgbox_close_async(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_msgbox_close_async");
  lv_obj_t *box = a.widget(0, &lv_msgbox_class, "msgbox");
  if (!box) return nullptr;
  lv_obj_t *parent = lv_obj_get_parent(box);
  delete_later(parent && lv_obj_check_type(parent, &lv_msgbox_backdrop_class) ? parent : box);
  return nullptr;
}

napi_value obj_delete(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_delete");
  lv_obj_t *obj = deletable(a);
  if (obj) delete_safely(obj);
  return nullptr;
}

napi_value obj_delete_async(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_delete_async");
  lv_obj_t *obj = deletable(a);
  if (obj) delete_later(obj);
  return nullptr;
}

napi_value obj_clean(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_clean");
  lv_obj_t *obj = a.obj(0);
  for (uint32_t i = 0; obj && !a.failed() && i < lv_obj_get_child_count(obj); i++)
    if (is_inner(lv_obj_get_child(obj, static_cast<int32_t>(i)))) a.wrong(0, "an object without inner parts of a widget");
  if (a.failed()) return nullptr;
  bool held = false;
  for (uint32_t i = 0; i < lv_obj_get_child_count(obj); i++)
    held = held || is_held(lv_obj_get_child(obj, static_cast<int32_t>(i)));
  if (!held) {
    lv_obj_clean(obj);
    handle_flush_limbo();
    return nullptr;
  }
  for (int32_t i = static_cast<int32_t>(lv_obj_get_child_count(obj)) - 1; i >= 0; i--) {
    lv_obj_t *child = lv_obj_get_child(obj, i);
    if (child) delete_safely(child);  // a DELETE callback may have taken siblings along
  }
  return nullptr;
}

}  // namespace

void delete_later(lv_obj_t *obj) {
  Handle *handle = obj_handle(obj);
  if (handle->delete_pending) return;
  handle->delete_pending = true;
  lv_obj_delete_async(obj);
}

ExportTable delete_exports() {
  static const Export items[] = {
      {"lv_obj_delete", obj_delete},
      {"lv_obj_delete_async", obj_delete_async},
      {"lv_obj_clean", obj_clean},
      {"lv_msgbox_close", msgbox_close},
      {"lv_msgbox_close_async", msgbox_close_async},
  };
  return table(items);
}

}  // namespace lvb
