// SPDX-License-Identifier: Apache-2.0
// What a listener frees while something is drawn. A widget goes on with the text, the cell or the points that it has begun
// to draw, and tasks draw them from where they stand; a listener of the drawing sets others. The old ones are freed when
// nothing is drawn any more.
#include <malloc.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "objects/guards.h"
#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_free, void *data);
LVB_SEAM(void *, lv_realloc, void *data, size_t new_size);
}

std::vector<void *> waiting;

size_t size_of(void *data) {
#if LV_USE_STDLIB_MALLOC == LV_STDLIB_CLIB
  return malloc_usable_size(data);
#else
  return lv_tlsf_block_size(data);
#endif
}

extern "C" void __wrap_lv_free(void *data) {
  if (drawing_listeners > 0 && data) waiting.push_back(data);
  else __real_lv_free(data);
}

extern "C" void *__wrap_lv_realloc(void *data, size_t new_size) {
  // What LVGL gives for no bytes, which is nothing that can be measured or freed.
  static const void *const none = lv_malloc(0);
  if (drawing_listeners == 0 || !data || data == none) return __real_lv_realloc(data, new_size);
  void *moved = lv_malloc(new_size);
  if (!moved) return nullptr;
  memcpy(moved, data, std::min(size_of(data), new_size));
  waiting.push_back(data);
  return moved;
}

}  // namespace

void frees_catch_up() {
  if (drawing_listeners > 0 || is_rendering()) return;
  std::vector<void *> gone;
  gone.swap(waiting);
  for (void *data : gone) __real_lv_free(data);
}

void frees_forget() {
  drawing_listeners = 0;
  frees_catch_up();
}

}  // namespace lvb
