// SPDX-License-Identifier: Apache-2.0
// The tables of hand-written functions for what goes beyond plain objects: observers, groups, charts, canvases, ...
#include "core/exports.h"

namespace lvb {

ExportTable observer_exports();
ExportTable group_exports();
ExportTable event_list_exports();
ExportTable anim_template_exports();
ExportTable chart_exports();
ExportTable kept_array_exports();

ExportTable object_table(size_t index) {
  static ExportTable (*const tables[])() = {
      observer_exports, group_exports, event_list_exports, anim_template_exports, chart_exports, kept_array_exports,
  };
  constexpr size_t count = sizeof tables / sizeof *tables;
  return index < count ? tables[index]() : ExportTable{nullptr, 0};
}

size_t object_table_count() { return 6; }

}  // namespace lvb
