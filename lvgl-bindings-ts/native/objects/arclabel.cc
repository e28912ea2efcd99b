// SPDX-License-Identifier: Apache-2.0
#include "objects/arclabel.h"

#include "core/exports.h"
#include "widgets/arclabel/lv_arclabel_private.h"

namespace lvb {

namespace {

/** LVGL's arc label has no destructor: a text that is its own is freed by making a constant one take its place. */
void before_deletion(lv_event_t *event) { lv_arclabel_set_text_static(lv_event_get_current_target_obj(event), ""); }

/** lv_arclabel_get_text_angle(obj): 0 while there is no radius. */
napi_value text_angle(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_arclabel_get_text_angle");
  lv_obj_t *obj = a.widget(0, &lv_arclabel_class, "arclabel");
  if (!obj) return nullptr;
  return js_number(env, arclabel_text_radius(obj) == 0 ? 0 : static_cast<int32_t>(lv_arclabel_get_text_angle(obj)));
}

}  // namespace

int32_t arclabel_text_radius(lv_obj_t *obj) {
  lv_arclabel_t *label = reinterpret_cast<lv_arclabel_t *>(obj);
  lv_area_t area;
  lv_obj_get_content_coords(obj, &area);
  int32_t radius = static_cast<int32_t>(label->radius);
  if (radius == LV_SIZE_CONTENT) radius = LV_PCT(100);
  if (LV_COORD_IS_PCT(radius))
    radius = lv_pct_to_px(radius, LV_MIN(lv_area_get_width(&area), lv_area_get_height(&area))) / 2;
  const lv_font_t *font = lv_obj_get_style_text_font(obj, LV_PART_MAIN);
  int32_t delta = 0;
  if (label->text_align_v == LV_ARCLABEL_TEXT_ALIGN_LEADING) delta = font->line_height - font->base_line;
  else if (label->text_align_v == LV_ARCLABEL_TEXT_ALIGN_CENTER) delta = font->line_height / 2 - font->base_line;
  else if (label->text_align_v == LV_ARCLABEL_TEXT_ALIGN_TRAILING) delta = -font->base_line;
  return radius + (label->dir == LV_ARCLABEL_DIR_CLOCKWISE ? -delta : delta);
}

void arclabel_made(lv_obj_t *obj) {
  lv_obj_add_event_cb(obj, before_deletion, LV_EVENT_DELETE, nullptr);
  // Displays hear of it, and may draw.
  lv_arclabel_set_text(obj, "");
}

ExportTable arclabel_exports() {
  static const Export items[] = {{"lv_arclabel_get_text_angle", text_angle}};
  return table(items);
}

}  // namespace lvb
