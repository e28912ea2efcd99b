// SPDX-License-Identifier: Apache-2.0
// The addon's entry: starts LVGL for the environment and exports bind(name), which makes one function when it is asked
// for: a program that uses fifty of two thousand functions does not wait for the others.
#include <algorithm>
#include <cstring>
#include <vector>

#include "core/exports.h"
#include "core/runtime.h"

namespace lvb {

namespace {

/** Every export, sorted by name. */
const std::vector<const Export *> &all() {
  static std::vector<const Export *> sorted;
  if (!sorted.empty()) return sorted;
  std::vector<ExportTable> tables = {handle_exports(), runtime_exports(), display_exports(), sdl_exports(),
                                     event_exports(), event_action_exports(), delete_exports(),  timer_exports(),   anim_exports(), arclabel_exports(),
                                     style_exports(),  font_exports(),    span_exports(),    content_exports(),
                                     image_exports(),  query_exports(),   screen_exports()};
  for (size_t i = 0; i < object_table_count(); i++) tables.push_back(object_table(i));
  for (size_t i = 0; i < generated_table_count(); i++) tables.push_back(generated_table(i));
  size_t count = 0;
  for (const ExportTable &table : tables) count += table.count;
  sorted.reserve(count);
  for (const ExportTable &table : tables)
    for (size_t i = 0; i < table.count; i++) sorted.push_back(&table.items[i]);
  std::sort(sorted.begin(), sorted.end(), [](const Export *a, const Export *b) { return strcmp(a->name, b->name) < 0; });
  return sorted;
}

/** bind(name) -> function, or undefined. */
napi_value bind(napi_env env, napi_callback_info info) {
  Args a(env, info, "bind");
  Text name;
  a.text(0, name);
  if (a.failed()) return nullptr;
  const std::vector<const Export *> &exports = all();
  const auto at = std::lower_bound(exports.begin(), exports.end(), name.c_str(),
                                   [](const Export *item, const char *wanted) { return strcmp(item->name, wanted) < 0; });
  if (at == exports.end() || strcmp((*at)->name, name.c_str()) != 0) return nullptr;
  const Export *found = *at;
  napi_value function;
  napi_create_function(env, found->name, NAPI_AUTO_LENGTH, found->function, const_cast<Export *>(found), &function);
  return function;
}

}  // namespace

}  // namespace lvb

NAPI_MODULE_INIT() {
  if (!lvb::runtime_start(env)) return nullptr;
  napi_value function;
  napi_create_function(env, "bind", NAPI_AUTO_LENGTH, lvb::bind, nullptr, &function);
  napi_set_named_property(env, exports, "bind", function);
  return exports;
}
