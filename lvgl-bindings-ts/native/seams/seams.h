// SPDX-License-Identifier: Apache-2.0
// Seams: functions that LVGL calls across its own files, with ours put in between by the linker (binding.gyp: --wrap).
// They hold where no check of an argument can: what LVGL does by itself, later, with values that were all allowed.
#pragma once
#include "core/lv.h"

namespace lvb {

/** Holds layouts back while an object that is not built, or not whole, is in the tree: +1 and -1. */
void seams_hold_layout(int change);

}  // namespace lvb

/** The linker's names: `__real_x` is LVGL's x, `__wrap_x` what its callers get. */
#define LVB_SEAM(result, name, ...) \
  result __real_##name(__VA_ARGS__);  \
  result __wrap_##name(__VA_ARGS__)
