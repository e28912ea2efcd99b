// SPDX-License-Identifier: Apache-2.0
// Records of objects: LVGL's external data leads to them, and they end with the object.
#include "core/errors.h"
#include "core/obj_end.h"

namespace lvb {

namespace {

/** LVGL's displays go on pointing at a screen that is deleted while it slides in or out: they forget it here. */
void forget_screen(const lv_obj_t *screen) {
  for (lv_display_t *disp = lv_display_get_next(nullptr); disp; disp = lv_display_get_next(disp)) {
    if (disp->scr_to_load == screen) disp->scr_to_load = nullptr;
    if (disp->prev_scr != screen) continue;
    disp->prev_scr = nullptr;
    disp->del_prev = false;
  }
}

/** Stands for every object that is being destroyed: never alive, no number leads to it. */
Handle nobody = {};

}  // namespace

Handle *obj_handle(lv_obj_t *obj) {
  if (Handle **record = obj_record_while_built(obj)) {
    if (!*record) *record = handle_new(Kind::Obj, obj, nullptr);
    return *record;
  }
  if (obj->ext_data.data) return static_cast<Handle *>(obj->ext_data.data);
  Handle *h = handle_new(Kind::Obj, obj, nullptr);
  lv_obj_set_external_data(obj, h, nullptr);
  return h;
}

void obj_end(lv_obj_t *obj) {
  Handle *h = static_cast<Handle *>(obj->ext_data.data);
  // Groups and events go on telling of the object until its memory is freed.
  lv_obj_set_external_data(obj, &nobody, nullptr);
  if (!lv_obj_get_parent(obj)) forget_screen(obj);
  if (!h || h == &nobody) return;
  handle_leave_keeps(h);
  handle_kill(h);
}

napi_value obj_to_js(napi_env env, lv_obj_t *obj) {
  if (obj && obj->ext_data.data != &nobody) return handle_to_js(env, obj_handle(obj));
  napi_value none;
  napi_get_null(env, &none);
  return none;
}

napi_value obj_or_throw(napi_env env, lv_obj_t *obj, const char *where) {
  if (obj) return obj_to_js(env, obj);
  throw_error(env, where, "LVGL_NO_DISPLAY", "there is no display");
  return nullptr;
}

}  // namespace lvb
