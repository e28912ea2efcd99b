// SPDX-License-Identifier: Apache-2.0
// The functions of an animation, called by LVGL's copies of a template; none is called for an object that is gone.
#include "objects/anim_templates.h"
#include "objects/support.h"
#include "seams/seams.h"

namespace lvb::anim {

namespace {

int inside = 0;  // calls into JavaScript from an animation

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

}  // namespace

int32_t path_by_function(const lv_anim_t *anim) {
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

void forget_calls() { inside = 0; }

}  // namespace lvb::anim
