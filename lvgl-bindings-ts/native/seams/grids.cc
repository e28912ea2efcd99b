// SPDX-License-Identifier: Apache-2.0
// Grid cells beyond the tracks. Cells and tracks are set apart and in any order, so no setter can hold one against the
// other, and LVGL reads the places of tracks that are not there. An item outside its grid stays where it is.
#include <vector>

#include "seams/seams.h"

namespace lvb {

namespace {

extern "C" {
LVB_SEAM(void, lv_layout_apply, lv_obj_t *obj);
}

struct Span {
  int32_t from, tracks;
};

const int32_t *template_of(const lv_obj_t *grid, bool columns) {
  return columns ? lv_obj_get_style_grid_column_dsc_array(grid, LV_PART_MAIN)
                 : lv_obj_get_style_grid_row_dsc_array(grid, LV_PART_MAIN);
}

Span cell_of(const lv_obj_t *item, bool columns) {
  return columns ? Span{lv_obj_get_style_grid_cell_column_pos(item, LV_PART_MAIN),
                        lv_obj_get_style_grid_cell_column_span(item, LV_PART_MAIN)}
                 : Span{lv_obj_get_style_grid_cell_row_pos(item, LV_PART_MAIN),
                        lv_obj_get_style_grid_cell_row_span(item, LV_PART_MAIN)};
}

bool fits(Span cell, int32_t tracks) {
  return cell.from >= 0 && cell.tracks >= 0 && cell.tracks <= tracks && cell.from <= tracks - cell.tracks;
}

int32_t count(const int32_t *tracks) {
  int32_t n = 0;
  while (tracks[n] != LV_GRID_TEMPLATE_LAST) n++;
  return n;
}

/** A grid's own tracks, or those of its parent that its cell spans; -1 when it has none to be laid out by. */
int32_t tracks_of(const lv_obj_t *grid, bool columns) {
  if (const int32_t *own = template_of(grid, columns)) return count(own);
  const lv_obj_t *parent = lv_obj_get_parent(grid);
  const int32_t *outer = parent ? template_of(parent, columns) : nullptr;
  const Span cell = cell_of(grid, columns);
  return outer && fits(cell, count(outer)) ? cell.tracks : -1;
}

}  // namespace

extern "C" void __wrap_lv_layout_apply(lv_obj_t *grid) {
  if (lv_obj_get_style_layout(grid, LV_PART_MAIN) != LV_LAYOUT_GRID) {
    __real_lv_layout_apply(grid);
    return;
  }
  const int32_t columns = tracks_of(grid, true), rows = tracks_of(grid, false);
  if (columns < 0 || rows < 0) return;
  std::vector<lv_obj_t *> outside;
  for (uint32_t i = 0; i < lv_obj_get_child_count(grid); i++) {
    lv_obj_t *item = lv_obj_get_child(grid, static_cast<int32_t>(i));
    if (lv_obj_has_flag(item, LV_OBJ_FLAG_IGNORE_LAYOUT)) continue;
    if (fits(cell_of(item, true), columns) && fits(cell_of(item, false), rows)) continue;
    // Not by the setter, which would ask for another layout.
    item->flags = static_cast<lv_obj_flag_t>(item->flags | LV_OBJ_FLAG_IGNORE_LAYOUT);
    outside.push_back(item);
  }
  __real_lv_layout_apply(grid);
  // A listener of a layout may have deleted one of them.
  for (lv_obj_t *item : outside)
    if (lv_obj_is_valid(item)) item->flags = static_cast<lv_obj_flag_t>(item->flags & ~LV_OBJ_FLAG_IGNORE_LAYOUT);
}

}  // namespace lvb
