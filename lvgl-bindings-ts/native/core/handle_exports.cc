// SPDX-License-Identifier: Apache-2.0
// What JavaScript does with numbers: it holds what it owns, lets go of it, and hears of the objects that died.
#include "core/args.h"
#include "core/callback.h"
#include "core/exports.h"
#include "core/handle.h"
#include "core/inside.h"

namespace lvb {

namespace {

/** Numbers of objects that died, for the instances that JavaScript keeps by them. */
std::vector<int32_t> dead;
Callback *dead_listener = nullptr;

/** The live record of any kind in argument 0. */
Handle *any(Args &a) {
  Handle *h = handle_by_id(a.i32(0));
  if (!a.failed() && (!h || !h->ptr)) a.wrong(0, "a living handle");
  return a.failed() ? nullptr : h;
}

/** retain(handle): JavaScript holds what it owns once more. */
napi_value retain(napi_env env, napi_callback_info info) {
  Args a(env, info, "retain");
  Handle *h = any(a);
  if (h && h->dispose) h->refs++;
  return nullptr;
}

/** release(handle): JavaScript lets go; it is freed when nothing of LVGL's uses it any more. Harmless on the dead. */
napi_value release(napi_env env, napi_callback_info info) {
  Args a(env, info, "release");
  Handle *h = handle_by_id(a.i32(0));
  if (!h || !h->dispose || h->refs == 0) return nullptr;
  h->refs--;
  handle_collect(h);
  return nullptr;
}

/** set_dead_listener(function): called after LVGL ran when objects died. */
napi_value set_dead_listener(napi_env env, napi_callback_info info) {
  Args a(env, info, "set_dead_listener");
  Callback *next = callback_new(env, a.value(0));
  if (!next) {
    a.wrong(0, "a function");
    return nullptr;
  }
  callback_free(dead_listener);
  dead_listener = next;
  return nullptr;
}

/** take_dead() -> the numbers of objects that died since the last call. */
napi_value take_dead(napi_env env, napi_callback_info) {
  std::vector<int32_t> numbers;
  numbers.swap(dead);
  napi_value result;
  napi_create_array_with_length(env, numbers.size(), &result);
  for (size_t i = 0; i < numbers.size(); i++)
    napi_set_element(env, result, static_cast<uint32_t>(i), js_number(env, numbers[i]));
  return result;
}

}  // namespace

void handles_note_dead(int32_t id) {
  if (dead_listener) dead.push_back(id);
}

void handles_forget_dead() { dead.clear(); }

void handles_tell_dead(napi_env env) {
  if (!dead_listener || dead.empty()) return;
  Scope scope(env);
  callback_tell(dead_listener, 0, nullptr);
}

void handles_forget_listener(napi_env) {
  callback_free(dead_listener);
  dead_listener = nullptr;
  dead.clear();
}

ExportTable handle_exports() {
  static const Export items[] = {{"retain", retain}, {"release", release},
                                 {"set_dead_listener", set_dead_listener}, {"take_dead", take_dead}};
  return table(items);
}

}  // namespace lvb
