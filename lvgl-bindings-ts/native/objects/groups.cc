// SPDX-License-Identifier: Apache-2.0
// Groups of objects that keys and encoders walk through.
#include <map>

#include "core/callback.h"
#include "core/exports.h"
#include "core/inside.h"
#include "objects/guards.h"
#include "objects/support.h"

namespace lvb {

namespace {

struct Listeners {
  Callback *focus = nullptr;
  Callback *edge = nullptr;
};

std::map<lv_group_t *, Listeners> listeners;

void on_focus(lv_group_t *group) {
  const auto found = listeners.find(group);
  if (found == listeners.end() || !found->second.focus) return;
  Callback *function = found->second.focus;
  Scope scope(function->env);
  napi_value argument = group_to_js(function->env, group);
  callback_call(function, 1, &argument);
}

void on_edge(lv_group_t *group, bool forwards) {
  const auto found = listeners.find(group);
  if (found == listeners.end() || !found->second.edge) return;
  Callback *function = found->second.edge;
  Scope scope(function->env);
  napi_value args[2] = {group_to_js(function->env, group), js_bool(function->env, forwards)};
  callback_call(function, 2, args);
}

/** lv_group_create() -> LvGroup. */
napi_value create(napi_env env, napi_callback_info info) { return group_to_js(env, lv_group_create()); }

void free_group(void *data) {
  lv_group_t *group = static_cast<lv_group_t *>(data);
  lv_group_delete(group);
}

/** lv_group_delete(group): the objects stay. In a callback its memory goes a moment later, its handle at once. */
napi_value remove(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_group_delete");
  Handle *handle = a.handle(0, Kind::Group);
  if (!handle) return nullptr;
  lv_group_t *group = static_cast<lv_group_t *>(handle->ptr);
  const auto found = listeners.find(group);
  if (found != listeners.end()) {
    callback_free(found->second.focus);
    callback_free(found->second.edge);
    listeners.erase(found);
  }
  lv_group_set_focus_cb(group, nullptr);
  lv_group_set_edge_cb(group, nullptr);
  if (!inside_lvgl()) {
    lv_group_delete(group);
    return nullptr;
  }
  lv_group_set_external_data(group, nullptr, nullptr);
  handle_kill(handle);
  if (group == lv_group_get_default()) lv_group_set_default(nullptr);
  lv_async_call(free_group, group);
  return nullptr;
}

napi_value set_listener(napi_env env, napi_callback_info info, const char *name, Callback *Listeners::*which) {
  Args a(env, info, name);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  Callback *function = nullptr;
  if (!a.failed() && !a.is_nullish(1) && !(function = callback_new(env, a.value(1)))) a.wrong(1, "a function or null");
  if (a.failed()) return nullptr;
  Callback *&slot = listeners[group].*which;
  callback_free(slot);
  slot = function;
  return nullptr;
}

/** lv_group_set_focus_cb(group, (group) => void | null). */
napi_value set_focus_cb(napi_env env, napi_callback_info info) {
  napi_value result = set_listener(env, info, "lv_group_set_focus_cb", &Listeners::focus);
  for (auto &[group, of] : listeners) lv_group_set_focus_cb(group, of.focus ? on_focus : nullptr);
  return result;
}

/** lv_group_set_edge_cb(group, (group, forwards) => void | null). */
napi_value set_edge_cb(napi_env env, napi_callback_info info) {
  napi_value result = set_listener(env, info, "lv_group_set_edge_cb", &Listeners::edge);
  for (auto &[group, of] : listeners) lv_group_set_edge_cb(group, of.edge ? on_edge : nullptr);
  return result;
}

napi_value get_listener(napi_env env, napi_callback_info info, const char *name, Callback *Listeners::*which) {
  Args a(env, info, name);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  if (a.failed()) return nullptr;
  const auto found = listeners.find(group);
  Callback *function = found == listeners.end() ? nullptr : found->second.*which;
  napi_value result = nullptr;
  if (function) napi_get_reference_value(env, function->function, &result);
  return result ? result : js_null(env);
}

napi_value get_focus_cb(napi_env env, napi_callback_info info) {
  return get_listener(env, info, "lv_group_get_focus_cb", &Listeners::focus);
}

napi_value get_edge_cb(napi_env env, napi_callback_info info) {
  return get_listener(env, info, "lv_group_get_edge_cb", &Listeners::edge);
}

/** lv_group_send_data(group, key) -> LV_RESULT. */
napi_value send_data(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_group_send_data", 2);
  lv_group_t *group = a.ptr<lv_group_t>(0, Kind::Group);
  const uint32_t key = key_argument(a, 1);
  return a.failed() ? nullptr : js_number(env, static_cast<uint32_t>(lv_group_send_data(group, key)));
}

}  // namespace

void groups_reset() {
  for (auto &[group, of] : listeners) {
    callback_free(of.focus);
    callback_free(of.edge);
    lv_group_set_focus_cb(group, nullptr);
    lv_group_set_edge_cb(group, nullptr);
  }
  listeners.clear();
  for (uint32_t i = lv_group_get_count(); i-- > 0;) lv_group_set_external_data(lv_group_by_index(i), nullptr, nullptr);
}

ExportTable group_exports() {
  static const Export items[] = {
      {"lv_group_create", create},           {"lv_group_delete", remove},
      {"lv_group_set_focus_cb", set_focus_cb}, {"lv_group_set_edge_cb", set_edge_cb},
      {"lv_group_get_focus_cb", get_focus_cb}, {"lv_group_get_edge_cb", get_edge_cb},
      {"lv_group_send_data", send_data},
  };
  return table(items);
}

}  // namespace lvb
