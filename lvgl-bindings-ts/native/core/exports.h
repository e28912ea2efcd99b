// SPDX-License-Identifier: Apache-2.0
// The tables of functions that the addon exports: hand-written ones by file, generated ones by group.
#pragma once
#include "core/args.h"

namespace lvb {

struct ExportTable {
  const Export *items;
  size_t count;
};

ExportTable handle_exports();
ExportTable runtime_exports();
ExportTable display_exports();
ExportTable sdl_exports();
ExportTable event_exports();
ExportTable event_action_exports();
ExportTable delete_exports();
ExportTable timer_exports();
ExportTable anim_exports();
ExportTable arclabel_exports();
ExportTable style_exports();
ExportTable font_exports();
/** Forgets the record of the built-in font: the environment is going away. */
void fonts_reset();
/** Lets go of the memory that JavaScript shares: the environment is going away. */
void styles_reset(napi_env env);
ExportTable span_exports();
ExportTable content_exports();
ExportTable image_exports();
ExportTable query_exports();
ExportTable screen_exports();

/** The tables of native/objects/tables.cc. */
ExportTable object_table(size_t index);
size_t object_table_count();
/** Ends what native/objects keeps running, while its handles still live: the environment is going away. */
void objects_reset();
/** Forgets what native/objects remembers, once LVGL has ended. */
void objects_forget();

/** The generated tables (native/generated). */
ExportTable generated_table(size_t index);
size_t generated_table_count();

/** The JavaScript value of a font that LVGL hands out, or null for a font this binding did not load. */
napi_value font_to_js(napi_env env, const lv_font_t *font);

template <size_t N>
ExportTable table(const Export (&items)[N]) {
  return {items, N};
}

}  // namespace lvb
