// SPDX-License-Identifier: Apache-2.0
// The tables of hand-written functions for what goes beyond plain objects: observers, groups, charts, canvases, ...
#include "core/exports.h"
#include "seams/seams.h"

namespace lvb {

ExportTable observer_exports();
ExportTable group_exports();
ExportTable event_list_exports();
ExportTable anim_template_exports();
ExportTable anim_run_exports();
ExportTable anim_timeline_exports();
ExportTable chart_exports();
ExportTable kept_array_exports();
ExportTable style_value_exports();
ExportTable drawing_exports();
ExportTable draw_memory_exports();
ExportTable draw_task_exports();
ExportTable canvas_exports();
ExportTable translation_exports();
ExportTable theme_exports();
ExportTable input_exports();
ExportTable user_data_exports();
ExportTable odd_exports();
ExportTable test_helper_exports();

void anim_runs_reset();
void groups_reset();
void inputs_reset();
void observers_reset();
void translations_reset();

namespace {

ExportTable (*const tables[])() = {
    observer_exports, group_exports,       event_list_exports, anim_template_exports, anim_run_exports,
    anim_timeline_exports, chart_exports,
    kept_array_exports, style_value_exports, drawing_exports,    canvas_exports,        translation_exports,
    theme_exports,    input_exports,       user_data_exports,  odd_exports,           draw_task_exports,
    test_helper_exports, draw_memory_exports,
};

}  // namespace

ExportTable object_table(size_t index) { return tables[index](); }

size_t object_table_count() { return sizeof tables / sizeof *tables; }

void objects_reset() {
  anim_runs_reset();
  groups_reset();
  inputs_reset();
  walks_forget();
}

void objects_forget() {
  observers_reset();
  translations_reset();
}

}  // namespace lvb
