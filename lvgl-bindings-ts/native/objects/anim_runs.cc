// SPDX-License-Identifier: Apache-2.0
// Templates that run: each start is a copy that LVGL holds, and it ends with its object.
#include <algorithm>
#include <vector>

#include "objects/anim_templates.h"
#include "objects/anims.h"
#include "objects/support.h"
#include "seams/seams.h"

namespace lvb {

using namespace anim;

namespace {

std::vector<Run *> running;

void on_target_deleted(lv_event_t *event) { lv_anim_delete(lv_event_get_user_data(event), nullptr); }

void free_run(void *data) {
  Run *run = static_cast<Run *>(data);
  if (!run) return;
  running.erase(std::remove(running.begin(), running.end(), run), running.end());
  Handle *target = run->shared->target;
  if (target && target->ptr)
    lv_obj_remove_event_cb_with_user_data(static_cast<lv_obj_t *>(target->ptr), on_target_deleted, run);
  if (run->handle) handle_kill(run->handle);
  release(run->shared);
  delete run;
}

/** lv_anim_start(template) -> LvAnim that runs, or null when it was over at once. */
napi_value start(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_start");
  Template *of = template_argument(a, 0);
  if (a.failed()) return nullptr;
  Shared *shared = of->shared;
  if (shared->target && !shared->target->ptr) return refuse(a, 0, "an animation whose object lives");
  if (of->anim.exec_cb && !shared->target) return refuse(a, 0, "an animation with an object (lv_anim_set_var)");
  shared->users++;
  Run *run = new Run{shared, nullptr};
  run->handle = handle_new(Kind::Anim, run, nullptr);
  Handle *handle = run->handle;
  handle_pin(handle);  // it may end before this function does
  running.push_back(run);
  lv_anim_t anim = copy_of(of, run);
  lv_anim_set_external_data(&anim, run, free_run);
  if (anim.exec_cb) {
    anim.var = shared->target->ptr;  // LVGL ends it with the object
  } else {
    // Its own var: LVGL lets no two animations of one object call the same function.
    anim.var = run;
    if (shared->target)
      lv_obj_add_event_cb(static_cast<lv_obj_t *>(shared->target->ptr), on_target_deleted, LV_EVENT_DELETE, run);
  }
  lv_anim_t *started = lv_anim_start(&anim);
  napi_value result = handle->ptr ? handle_to_js(env, handle) : js_null(env);
  if (handle->ptr) handle->ptr = started;
  handle_unpin(handle);
  return result;
}

/** lv_anim_delete(obj | LvAnim): ends an animation, or all of an object. False when there was none. */
napi_value remove(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_delete");
  Handle *obj = handle_peek(env, a.value(0), Kind::Obj);
  if (obj) {
    bool any = false;
    for (size_t i = running.size(); i-- > 0;)
      if (i < running.size() && running[i]->shared->target == obj) any = lv_anim_delete(running[i], nullptr) || any;
    if (obj->ptr) any = lv_anim_delete(obj->ptr, nullptr) || any;
    return js_bool(env, any);
  }
  Handle *handle = handle_peek(env, a.value(0), Kind::Anim);
  if (!handle) {
    if (handle_was(env, a.value(0))) return js_bool(env, false);
    return refuse(a, 0, "an LvObj or an LvAnim");
  }
  if (is_template(handle)) return refuse(a, 0, "an LvAnim that runs");
  lv_anim_t *anim = static_cast<lv_anim_t *>(handle->ptr);
  lv_anim_set_var(anim, handle);
  return js_bool(env, lv_anim_delete(handle, nullptr));
}

}  // namespace

void anim_runs_reset() {
  anim_holds_forget();
  for (Run *run : running)
    for (Callback *&function : run->shared->functions) {
      callback_free(function);  // nobody is told of the end
      function = nullptr;
    }
  anim_timelines_reset();
  lv_anim_delete_all();
  forget_calls();
}

ExportTable anim_run_exports() {
  static const Export items[] = {{"lv_anim_start", start}, {"lv_anim_delete", remove}};
  return table(items);
}

}  // namespace lvb
