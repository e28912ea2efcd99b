// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

ExportTable generated_obj();
ExportTable generated_layout();
ExportTable generated_scroll();
ExportTable generated_style_local();
ExportTable generated_style_shared();
ExportTable generated_text();
ExportTable generated_widgets();
ExportTable generated_screen();
ExportTable generated_input();
ExportTable generated_misc();

ExportTable generated_table(size_t index) {
  switch (index) {
    case 0: return generated_obj();
    case 1: return generated_layout();
    case 2: return generated_scroll();
    case 3: return generated_style_local();
    case 4: return generated_style_shared();
    case 5: return generated_text();
    case 6: return generated_widgets();
    case 7: return generated_screen();
    case 8: return generated_input();
    case 9: return generated_misc();
    default: return {nullptr, 0};
  }
}

size_t generated_table_count() { return 10; }

}  // namespace lvb
