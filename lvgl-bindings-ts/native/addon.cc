// SPDX-License-Identifier: Apache-2.0
// The addon's entry: starts LVGL for the environment and exports every table.
#include "core/exports.h"
#include "core/runtime.h"

namespace lvb {

static void add(napi_env env, napi_value exports, const ExportTable &items) {
  for (size_t i = 0; i < items.count; i++) {
    napi_value function;
    napi_create_function(env, items.items[i].name, NAPI_AUTO_LENGTH, items.items[i].function, nullptr, &function);
    napi_set_named_property(env, exports, items.items[i].name, function);
  }
}

}  // namespace lvb

NAPI_MODULE_INIT() {
  using namespace lvb;
  if (!runtime_start(env)) return nullptr;
  const ExportTable tables[] = {runtime_exports(), display_exports(), sdl_exports(),     event_exports(),
                                delete_exports(),  timer_exports(),   anim_exports(),    style_exports(),
                                font_exports(),    span_exports(),    content_exports(), image_exports(),
                                query_exports(),   screen_exports()};
  for (const ExportTable &items : tables) add(env, exports, items);
  for (size_t i = 0; i < generated_table_count(); i++) add(env, exports, generated_table(i));
  return exports;
}
