// SPDX-License-Identifier: Apache-2.0
// LVGL's own way of describing an animation: a template that setters fill. Every copy that LVGL holds (anim_runs.cc)
// carries the same shared functions.
#include "objects/anim_templates.h"

#include <algorithm>
#include <vector>

#include "objects/anims.h"
#include "objects/support.h"

namespace lvb {

using anim::kApply;
using anim::kCompleted;
using anim::kDeleted;
using anim::kOffset;
using anim::kPath;
using anim::kStarted;
using anim::release;
using anim::Shared;
using anim::Slot;
using anim::Template;
using anim::template_argument;

namespace {

std::vector<Template *> templates;

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
  of->anim.path_cb = anim::path_by_function;
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

}  // namespace

namespace anim {

void release(Shared *shared) {
  if (--shared->users > 0) return;
  for (Callback *function : shared->functions) callback_free(function);
  if (shared->target) handle_unpin(shared->target);
  delete shared;
}

Template *template_argument(Args &a, size_t i) {
  Handle *handle = a.handle(i, Kind::Anim);
  if (!handle) return nullptr;
  if (is_template(handle)) return static_cast<Template *>(handle->ptr);
  a.wrong(i, "an LvAnim that lv_anim_init made, not one that runs");
  return nullptr;
}

bool is_template(const Handle *handle) { return handle->dispose == dispose; }

}  // namespace anim

bool anim_is_template(const lv_anim_t *anim) {
  for (const Template *known : templates)
    if (&known->anim == anim) return true;
  return false;
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
  };
  return table(items);
}

}  // namespace lvb
