// SPDX-License-Identifier: Apache-2.0
// LVGL divides by sizes that a layout may make 0, where the processor stops the program. These see to new widgets.
#pragma once
#include "core/lv.h"

namespace lvb {

/** Watches a new widget: what LVGL would divide by is looked at before it handles an event. */
void arc_made(lv_obj_t *obj);
void chart_made(lv_obj_t *obj);
void dropdown_made(lv_obj_t *obj);
void roller_made(lv_obj_t *obj);
void slider_made(lv_obj_t *obj);
void tabview_made(lv_obj_t *obj);
void tileview_made(lv_obj_t *obj);

/** The height that LVGL gives an option of a roller without end: it divides by it. */
int32_t endless_height(const lv_obj_t *roller);

}  // namespace lvb
