// SPDX-License-Identifier: Apache-2.0
// Animations. LVGL describes one by a struct filled by twenty setters; here it is one call with an options object.
#include <vector>

#include "core/callback.h"
#include "core/exports.h"
#include "objects/anims.h"
#include "objects/guards.h"

namespace lvb {

namespace {

/** What a running animation carries: its functions and its handle. Owned by the animation's ext_data. */
struct Animation {
  napi_env env;
  Callback *apply;
  Callback *completed;
  Callback *ended;
  Handle *handle;
};

void free_animation(void *data) {
  Animation *animation = static_cast<Animation *>(data);
  if (!animation) return;
  callback_free(animation->apply);
  callback_free(animation->completed);
  callback_free(animation->ended);
  handle_kill(animation->handle);
  delete animation;
}

void on_apply(lv_anim_t *anim, int32_t value) {
  Animation *animation = static_cast<Animation *>(lv_anim_get_user_data(anim));
  Scope scope(animation->env);
  napi_value argument = js_number(animation->env, value);
  callback_call(animation->apply, 1, &argument);
}

void on_completed(lv_anim_t *anim) {
  Animation *animation = static_cast<Animation *>(lv_anim_get_user_data(anim));
  if (!animation->completed) return;
  Scope scope(animation->env);
  callback_call(animation->completed, 0, nullptr);
}

void on_deleted(lv_anim_t *anim) {
  Animation *animation = static_cast<Animation *>(lv_anim_get_user_data(anim));
  if (!animation->ended) return;
  Scope scope(animation->env);
  callback_call(animation->ended, 0, nullptr);
}

#define STYLE_SETTER(property, type)                                            \
  void apply_##property(void *obj, int32_t value) {                             \
    lv_obj_set_style_##property(static_cast<lv_obj_t *>(obj), static_cast<type>(value), 0); \
  }
STYLE_SETTER(translate_x, int32_t)
STYLE_SETTER(translate_y, int32_t)
STYLE_SETTER(opa, lv_opa_t)
STYLE_SETTER(bg_opa, lv_opa_t)
STYLE_SETTER(text_opa, lv_opa_t)
STYLE_SETTER(transform_rotation, int32_t)
#undef STYLE_SETTER

template <typename F, F function>
void apply_call(void *obj, int32_t value) {
  function(static_cast<lv_obj_t *>(obj), value);
}
#define CALL(function) apply_call<void (*)(lv_obj_t *, int32_t), function>

bool is_arc(const lv_obj_t *obj) { return lv_obj_has_class(obj, &lv_arc_class); }

void apply_arc_rotation(void *obj, int32_t value) {
  if (is_arc(static_cast<lv_obj_t *>(obj))) lv_arc_set_rotation(static_cast<lv_obj_t *>(obj), value);
}

/** Properties that LVGL animates by itself, without a call into JavaScript. Order known to src/animation.ts. */
const lv_anim_exec_xcb_t properties[] = {
    CALL(lv_obj_set_x),     CALL(lv_obj_set_y),  CALL(lv_obj_set_width), CALL(lv_obj_set_height),
    apply_translate_x,      apply_translate_y,   apply_opa,              apply_bg_opa,
    apply_text_opa,         apply_transform_rotation, apply_arc_rotation,
};

/** Easings in the order of src/animation.ts; the last one takes four Bézier numbers. */
const lv_anim_path_cb_t paths[] = {
    lv_anim_path_linear,    lv_anim_path_ease_in, lv_anim_path_ease_out, lv_anim_path_ease_in_out,
    lv_anim_path_overshoot, lv_anim_path_bounce,  lv_anim_path_step,     lv_anim_path_custom_bezier3,
};

constexpr size_t kNamedPaths = sizeof paths / sizeof *paths - 1;  // all but Bézier

Callback *function_or_null(Args &a, size_t i) {
  if (a.failed() || a.is_nullish(i)) return nullptr;
  Callback *callback = callback_new(a.env(), a.value(i));
  if (!callback) a.wrong(i, "a function");
  return callback;
}

/** A number from the packed Int32Array that JavaScript sends. */
struct Packed {
  int32_t *data = nullptr;
  size_t length = 0;
};

Packed packed(Args &a, size_t i) {
  Packed result;
  napi_typedarray_type type;
  void *data = nullptr;
  if (napi_get_typedarray_info(a.env(), a.value(i), &type, &result.length, &data, nullptr, nullptr) != napi_ok ||
      type != napi_int32_array) {
    a.wrong(i, "an Int32Array");
    return result;
  }
  result.data = static_cast<int32_t *>(data);
  return result;
}

enum Field { kFrom, kTo, kDuration, kDelay, kRepeat, kRepeatDelay, kReverse, kReverseDelay, kPath, kEarly, kProperty,
             kX1, kY1, kX2, kY2, kFields };

/** anim_start(numbers, target | null, apply | null, completed | null, ended | null) -> LvAnim or null. */
napi_value start(napi_env env, napi_callback_info info) {
  Args a(env, info, "startAnimation");
  Packed numbers = packed(a, 0);
  lv_obj_t *target = a.obj_or_null(1);
  if (a.failed()) return nullptr;
  if (numbers.length != kFields) {
    a.wrong(0, "the packed options");
    return nullptr;
  }
  const int32_t *n = numbers.data;
  for (Field time : {kDuration, kDelay, kRepeatDelay, kReverse, kReverseDelay})
    if (!is_sound_time(static_cast<uint32_t>(n[time]))) a.wrong(0, kSoundTime);
  Callback *apply = function_or_null(a, 2), *completed = function_or_null(a, 3), *ended = function_or_null(a, 4);
  const bool native = n[kProperty] >= 0;
  if (!a.failed() && native && !target) a.wrong(1, "an LvObj when a property is animated");
  if (!a.failed() && !native && !apply) a.wrong(2, "a function or a property name");
  if (a.failed()) {
    callback_free(apply);
    callback_free(completed);
    callback_free(ended);
    return nullptr;
  }

  Animation *animation = new Animation{env, apply, completed, ended, nullptr};
  animation->handle = handle_new(Kind::Anim, animation, nullptr);
  Handle *handle = animation->handle;
  handle_pin(handle);  // it may end before this function does

  lv_anim_t anim;
  lv_anim_init(&anim);
  lv_anim_set_var(&anim, target ? static_cast<void *>(target) : animation);
  lv_anim_set_values(&anim, n[kFrom], n[kTo]);
  lv_anim_set_duration(&anim, static_cast<uint32_t>(n[kDuration]));
  lv_anim_set_delay(&anim, static_cast<uint32_t>(n[kDelay]));
  lv_anim_set_repeat_count(&anim, n[kRepeat] < 0 ? LV_ANIM_REPEAT_INFINITE : static_cast<uint32_t>(n[kRepeat]));
  lv_anim_set_repeat_delay(&anim, static_cast<uint32_t>(n[kRepeatDelay]));
  if (n[kReverse] > 0) lv_anim_set_reverse_duration(&anim, static_cast<uint32_t>(n[kReverse]));
  lv_anim_set_reverse_delay(&anim, static_cast<uint32_t>(n[kReverseDelay]));
  lv_anim_set_path_cb(&anim, paths[static_cast<uint32_t>(n[kPath]) % (sizeof paths / sizeof *paths)]);
  lv_anim_set_bezier3_param(&anim, static_cast<int16_t>(n[kX1]), static_cast<int16_t>(n[kY1]),
                            static_cast<int16_t>(n[kX2]), static_cast<int16_t>(n[kY2]));
  lv_anim_set_early_apply(&anim, n[kEarly] != 0);
  lv_anim_set_user_data(&anim, animation);
  lv_anim_set_external_data(&anim, animation, free_animation);
  lv_anim_set_completed_cb(&anim, on_completed);
  lv_anim_set_deleted_cb(&anim, on_deleted);
  if (native) lv_anim_set_exec_cb(&anim, properties[static_cast<uint32_t>(n[kProperty]) % (sizeof properties / sizeof *properties)]);
  else lv_anim_set_custom_exec_cb(&anim, on_apply);

  lv_anim_t *running = lv_anim_start(&anim);
  napi_value result = handle_to_js(env, handle);
  if (handle->ptr) handle->ptr = running;
  handle_unpin(handle);
  return result;
}

/** anim_stop(anim): ends it where it stands. False when it was over already. */
napi_value stop(napi_env env, napi_callback_info info) {
  Args a(env, info, "stopAnimation");
  Handle *handle = handle_peek(env, a.value(0), Kind::Anim);
  if (!handle) {
    if (handle_was(env, a.value(0))) return js_bool(env, false);
    a.wrong(0, "an LvAnim");
    return nullptr;
  }
  lv_anim_t *anim = static_cast<lv_anim_t *>(handle->ptr);
  // Each var is an object or a record of ours; a temporary var of its own singles this animation out.
  lv_anim_set_var(anim, handle);
  return js_bool(env, lv_anim_delete(handle, nullptr));
}

/** anim_running(anim): whether it is still going. */
napi_value running(napi_env env, napi_callback_info info) {
  Args a(env, info, "isAnimationRunning");
  const bool live = handle_peek(env, a.value(0), Kind::Anim) != nullptr;
  if (!live && !handle_was(env, a.value(0))) {
    a.wrong(0, "an LvAnim");
    return nullptr;
  }
  return js_bool(env, live);
}

/** lv_anim_delete_all of one object: ends every animation of it, LVGL's own included. */
napi_value stop_all(napi_env env, napi_callback_info info) {
  Args a(env, info, "stopAnimationsOf");
  lv_obj_t *obj = a.obj(0);
  return obj ? js_bool(env, lv_anim_delete(obj, nullptr)) : nullptr;
}

/** A transition with the properties it names: LVGL keeps the pointer of both. */
struct Transition {
  lv_style_transition_dsc_t dsc;  // first: the handle's pointer is the descriptor
  std::vector<lv_style_prop_t> properties;
};

void dispose_transition(Handle *handle) { delete static_cast<Transition *>(handle->ptr); }

/** transition_create(properties, path, time_ms, delay_ms) -> LvTransition. */
napi_value create_transition(napi_env env, napi_callback_info info) {
  Args a(env, info, "createTransition");
  Packed properties = packed(a, 0);
  const uint32_t path = a.u32(1), time = a.u32(2), delay = a.u32(3);
  if (!a.failed() && !is_sound_time(time)) a.wrong(2, kSoundTime);
  if (a.failed()) return nullptr;
  Transition *transition = new Transition;
  for (size_t i = 0; i < properties.length; i++)
    transition->properties.push_back(static_cast<lv_style_prop_t>(properties.data[i]));
  transition->properties.push_back(static_cast<lv_style_prop_t>(0));
  lv_style_transition_dsc_init(&transition->dsc, transition->properties.data(), paths[path % kNamedPaths], time, delay,
                               nullptr);
  return handle_to_js(env, handle_new(Kind::Transition, transition, dispose_transition));
}

}  // namespace

lv_anim_exec_xcb_t anim_property(size_t index) {
  return index < sizeof properties / sizeof *properties ? properties[index] : nullptr;
}

lv_anim_path_cb_t anim_path(size_t index) { return index < sizeof paths / sizeof *paths ? paths[index] : nullptr; }

ExportTable anim_exports() {
  static const Export items[] = {
      {"anim_start", start}, {"anim_stop", stop}, {"anim_running", running}, {"anim_stop_all", stop_all},
      {"transition_create", create_transition}};
  return table(items);
}

}  // namespace lvb
