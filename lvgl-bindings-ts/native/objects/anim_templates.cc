// SPDX-License-Identifier: Apache-2.0
// LVGL's own way of describing an animation: a template that setters fill, started as often as wanted. Every copy that LVGL holds carries the same shared functions; none ever calls for an object that is gone.
#include "objects/anim_templates.h"

#include <algorithm>
#include <vector>

#include "objects/anims.h"
#include "objects/support.h"
#include "seams/seams.h"

namespace lvb {

using anim::copy_of;
using anim::kApply;
using anim::kCompleted;
using anim::kDeleted;
using anim::kOffset;
using anim::kPath;
using anim::kStarted;
using anim::release;
using anim::Run;
using anim::run_of;
using anim::Shared;
using anim::Slot;
using anim::Template;
using anim::template_argument;

namespace {

std::vector<Template *> templates;
std::vector<Run *> running;
int inside = 0;  // calls into JavaScript from an animation

Callback *again(const Callback *callback) {
  napi_value function = nullptr;
  if (callback) napi_get_reference_value(callback->env, callback->function, &function);
  return function ? callback_new(callback->env, function) : nullptr;
}

/** The template's own copy: what runs already stays as it was. */
Shared *own(Template *of) {
  if (of->shared->users == 1) return of->shared;
  Shared *copy = new Shared(*of->shared);
  copy->users = 1;
  for (Callback *&function : copy->functions) function = again(function);
  if (copy->target) handle_pin(copy->target);
  release(of->shared);
  return of->shared = copy;
}

/** The handle of an animation that is running; null inside a timeline. LVGL tells of it before lv_anim_start returns it. */
napi_value run_to_js(napi_env env, lv_anim_t *anim) {
  Handle *handle = run_of(anim)->handle;
  if (!handle) return js_null(env);
  if (handle->ptr) handle->ptr = anim;
  return handle_to_js(env, handle);
}

void call(lv_anim_t *anim, Slot slot) {
  Callback *function = run_of(anim)->shared->functions[slot];
  if (!function) return;
  Scope scope(function->env);
  napi_value argument = run_to_js(function->env, anim);
  const AnimHold hold(anim);
  inside++;
  callback_call(function, 1, &argument);
  inside--;
}

void on_started(lv_anim_t *anim) { call(anim, kStarted); }
void on_completed(lv_anim_t *anim) { call(anim, kCompleted); }
void on_deleted(lv_anim_t *anim) { call(anim, kDeleted); }

double number_or(napi_env env, napi_value value, double otherwise) {
  double number = 0;
  if (!value || napi_get_value_double(env, value, &number) != napi_ok) return otherwise;
  return number >= INT32_MIN && number <= INT32_MAX ? number : otherwise;
}

int32_t on_offset(lv_anim_t *anim) {
  Callback *function = run_of(anim)->shared->functions[kOffset];
  if (!function) return 0;
  const napi_env env = function->env;
  Scope scope(env);
  const AnimHold hold(anim);
  inside++;
  napi_value result = callback_call(function, 0, nullptr);
  inside--;
  return static_cast<int32_t>(number_or(env, result, 0));
}

int32_t on_path(const lv_anim_t *anim) {
  Run *run = run_of(anim);
  Callback *function = run->shared->functions[kPath];
  if (!function) return anim->end_value;
  const napi_env env = function->env;
  Scope scope(env);
  napi_value args[4] = {js_number(env, anim->act_time), js_number(env, anim->duration),
                        js_number(env, anim->start_value), js_number(env, anim->end_value)};
  const int32_t end = anim->end_value;
  const AnimHold hold(anim);
  inside++;
  napi_value result = callback_call(function, 4, args);
  inside--;
  return static_cast<int32_t>(number_or(env, result, end));
}

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

void dispose(Handle *handle) {
  Template *of = static_cast<Template *>(handle->ptr);
  templates.erase(std::remove(templates.begin(), templates.end(), of), templates.end());
  release(of->shared);
  delete of;
}

/** lv_anim_init() -> LvAnim: a template with LVGL's defaults. */
napi_value init(napi_env env, napi_callback_info info) {
  Template *made = new Template{};
  lv_anim_init(&made->anim);
  made->shared = new Shared{1, {}, false, nullptr};
  templates.push_back(made);
  return handle_to_js(env, handle_new(Kind::Anim, made, dispose));
}

/** lv_anim_set_var(anim, obj | null): the animation ends with the object. */
napi_value set_var(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_set_var");
  Template *of = template_argument(a, 0);
  Handle *target = a.handle_or_null(1, Kind::Obj);
  if (a.failed()) return nullptr;
  Shared *shared = own(of);
  if (target) handle_pin(target);
  if (shared->target) handle_unpin(shared->target);
  shared->target = target;
  return nullptr;
}

void set_slot(Template *of, Slot slot, Callback *function) {
  Shared *shared = own(of);
  callback_free(shared->functions[slot]);
  shared->functions[slot] = function;
}

Callback *function_or_null(Args &a, size_t i) {
  if (a.failed() || a.is_nullish(i)) return nullptr;
  Callback *function = callback_new(a.env(), a.value(i));
  if (!function) a.wrong(i, "a function");
  return function;
}

/** anim_set_property(anim, index | -1): a property that LVGL sets itself. */
napi_value set_property(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_set_exec_cb");
  Template *of = template_argument(a, 0);
  const int32_t index = a.i32(1);
  const lv_anim_exec_xcb_t setter = index < 0 ? nullptr : anim_property(static_cast<size_t>(index));
  if (!a.failed() && !setter) a.wrong(1, "a function or the name of a property");
  if (a.failed()) return nullptr;
  set_slot(of, kApply, nullptr);
  of->anim.exec_cb = setter;
  return nullptr;
}

napi_value set_apply(napi_env env, napi_callback_info info, const char *name, bool with_anim) {
  Args a(env, info, name);
  Template *of = template_argument(a, 0);
  Callback *function = function_or_null(a, 1);
  if (a.failed()) return nullptr;
  set_slot(of, kApply, function);
  of->shared->with_anim = with_anim;
  of->anim.exec_cb = nullptr;
  return nullptr;
}

napi_value set_exec_cb(napi_env env, napi_callback_info info) {
  return set_apply(env, info, "lv_anim_set_exec_cb", false);
}

napi_value set_custom_exec_cb(napi_env env, napi_callback_info info) {
  return set_apply(env, info, "lv_anim_set_custom_exec_cb", true);
}

napi_value set_function(napi_env env, napi_callback_info info, const char *name, Slot slot) {
  Args a(env, info, name);
  Template *of = template_argument(a, 0);
  Callback *function = function_or_null(a, 1);
  if (!a.failed()) set_slot(of, slot, function);
  return nullptr;
}

#define SETTER(c_name, slot)                                                    \
  napi_value set_##slot(napi_env env, napi_callback_info info) {                \
    return set_function(env, info, c_name, slot);                               \
  }
SETTER("lv_anim_set_start_cb", kStarted)
SETTER("lv_anim_set_completed_cb", kCompleted)
SETTER("lv_anim_set_deleted_cb", kDeleted)
SETTER("lv_anim_set_get_value_cb", kOffset)
#undef SETTER

/** anim_set_path(anim, index of an easing): LVGL's own curve. */
napi_value set_path(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_set_path_cb");
  Template *of = template_argument(a, 0);
  const lv_anim_path_cb_t path = anim_path(a.u32(1));
  if (!a.failed() && !path) a.wrong(1, "one of the lv_anim_path functions, or a function");
  if (a.failed()) return nullptr;
  set_slot(of, kPath, nullptr);
  of->anim.path_cb = path;
  return nullptr;
}

/** anim_set_path_function(anim, (time, duration, start, end) => value). */
napi_value set_path_function(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_anim_set_path_cb");
  Template *of = template_argument(a, 0);
  Callback *function = function_or_null(a, 1);
  if (!a.failed() && !function) a.wrong(1, "one of the lv_anim_path functions, or a function");
  if (a.failed()) return nullptr;
  set_slot(of, kPath, function);
  of->anim.path_cb = on_path;
  return nullptr;
}

/** lv_anim_path_x(anim) -> the value at the animation's present time. */
#define PATH(what)                                                                \
  napi_value path_##what(napi_env env, napi_callback_info info) {                 \
    Args a(env, info, "lv_anim_path_" #what);                                     \
    const lv_anim_t *anim = a.ptr<lv_anim_t>(0, Kind::Anim);                      \
    return a.failed() ? nullptr : js_number(env, lv_anim_path_##what(anim));      \
  }
PATH(linear)
PATH(ease_in)
PATH(ease_out)
PATH(ease_in_out)
PATH(overshoot)
PATH(bounce)
PATH(step)
PATH(custom_bezier3)
#undef PATH

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
  if (handle->dispose == dispose) return refuse(a, 0, "an LvAnim that runs");
  lv_anim_t *anim = static_cast<lv_anim_t *>(handle->ptr);
  lv_anim_set_var(anim, handle);
  return js_bool(env, lv_anim_delete(handle, nullptr));
}

}  // namespace

namespace anim {

void release(Shared *shared) {
  if (--shared->users > 0) return;
  for (Callback *function : shared->functions) callback_free(function);
  if (shared->target) handle_unpin(shared->target);
  delete shared;
}

void apply_by_function(lv_anim_t *anim, int32_t value) {
  const Shared *shared = run_of(anim)->shared;
  if (shared->target && !shared->target->ptr) return;  // in a timeline, the object may be long gone
  if (anim->exec_cb) return;
  Callback *function = shared->functions[kApply];
  if (!function) return;
  Scope scope(function->env);
  napi_value number = js_number(function->env, value);
  napi_value args[2] = {number, number};
  if (shared->with_anim) args[0] = run_to_js(function->env, anim);
  inside++;
  callback_call(function, 2, args);
  inside--;
}

Template *template_argument(Args &a, size_t i) {
  Handle *handle = a.handle(i, Kind::Anim);
  if (!handle) return nullptr;
  if (handle->dispose == dispose) return static_cast<Template *>(handle->ptr);
  a.wrong(i, "an LvAnim that lv_anim_init made, not one that runs");
  return nullptr;
}

lv_anim_t copy_of(const Template *of, Run *run) {
  lv_anim_t copy = of->anim;
  const Callback *const *functions = of->shared->functions;
  copy.user_data = run;
  copy.start_cb = functions[kStarted] ? on_started : nullptr;
  copy.completed_cb = functions[kCompleted] ? on_completed : nullptr;
  copy.deleted_cb = functions[kDeleted] ? on_deleted : nullptr;
  copy.get_value_cb = functions[kOffset] ? on_offset : nullptr;
  copy.custom_exec_cb = copy.exec_cb ? nullptr : apply_by_function;
  return copy;
}

bool is_inside() { return inside > 0; }

}  // namespace anim

bool anim_is_template(const lv_anim_t *anim) {
  for (const Template *known : templates)
    if (&known->anim == anim) return true;
  return false;
}

void anim_templates_reset() {
  anim_holds_forget();
  for (Run *run : running)
    for (Callback *&function : run->shared->functions) {
      callback_free(function);  // nobody is told of the end
      function = nullptr;
    }
  anim_timelines_reset();
  lv_anim_delete_all();
  inside = 0;
}

ExportTable anim_template_exports() {
  static const Export items[] = {
      {"lv_anim_init", init},
      {"lv_anim_set_var", set_var},
      {"anim_set_property", set_property},
      {"lv_anim_set_exec_cb", set_exec_cb},
      {"lv_anim_set_custom_exec_cb", set_custom_exec_cb},
      {"lv_anim_set_start_cb", set_kStarted},
      {"lv_anim_set_completed_cb", set_kCompleted},
      {"lv_anim_set_deleted_cb", set_kDeleted},
      {"lv_anim_set_get_value_cb", set_kOffset},
      {"lv_anim_path_linear", path_linear},
      {"lv_anim_path_ease_in", path_ease_in},
      {"lv_anim_path_ease_out", path_ease_out},
      {"lv_anim_path_ease_in_out", path_ease_in_out},
      {"lv_anim_path_overshoot", path_overshoot},
      {"lv_anim_path_bounce", path_bounce},
      {"lv_anim_path_step", path_step},
      {"lv_anim_path_custom_bezier3", path_custom_bezier3},
      {"anim_set_path", set_path},
      {"anim_set_path_function", set_path_function},
      {"lv_anim_start", start},
      {"lv_anim_delete", remove},
  };
  return table(items);
}

}  // namespace lvb
