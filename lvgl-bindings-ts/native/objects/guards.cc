// SPDX-License-Identifier: Apache-2.0
#include "objects/guards.h"

#include <initializer_list>
#include <cctype>
#include <cstdint>
#include <cstring>

#include "objects/style_kinds.h"
#include "seams/seams.h"

namespace lvb {

bool is_layer(const lv_obj_t *obj) {
  for (lv_display_t *disp = lv_display_get_next(nullptr); disp; disp = lv_display_get_next(disp))
    for (const lv_obj_t *layer : {disp->bottom_layer, disp->top_layer, disp->sys_layer})
      if (obj == layer) return true;
  return false;
}

/** A title or a button back that stands in a header of a menu, three steps below it. */
static bool is_of_menu_header(const lv_obj_t *obj, const lv_obj_t *parent) {
  const lv_obj_t *above = lv_obj_get_parent(parent);
  const lv_obj_t *widget = above ? lv_obj_get_parent(above) : nullptr;
  if (!widget || !lv_obj_has_class(widget, &lv_menu_class)) return false;
  const lv_menu_t *menu = reinterpret_cast<const lv_menu_t *>(widget);
  if (obj == menu->main_header_back_btn || obj == menu->main_header_title) return true;
  return menu->sidebar_generated && (obj == menu->sidebar_header_back_btn || obj == menu->sidebar_header_title);
}

bool is_inner(const lv_obj_t *obj) {
  const lv_obj_t *parent = obj ? lv_obj_get_parent(obj) : nullptr;
  if (!parent) return obj && is_layer(obj);
  const lv_obj_class_t *type = lv_obj_get_class(obj);
  if (type == &lv_dropdownlist_class || type == &lv_menu_page_class || is_of_menu_header(obj, parent)) return true;
  if (lv_obj_has_class(obj, &lv_label_class))  // a roller has a class of label of its own
    return lv_obj_has_class(parent, &lv_roller_class) || lv_obj_has_class(parent, &lv_dropdownlist_class) ||
           lv_obj_has_class(parent, &lv_textarea_class) ||
           (lv_obj_get_parent(parent) && lv_obj_get_parent(lv_obj_get_parent(parent)) &&
            lv_obj_check_type(parent, &lv_button_class) &&
            lv_obj_check_type(lv_obj_get_parent(lv_obj_get_parent(parent)), &lv_tabview_class)) ||
           (lv_obj_get_parent(parent) && lv_obj_check_type(lv_obj_get_parent(parent), &lv_menu_class)) ||
           (lv_obj_check_type(parent, &lv_msgbox_header_class));
  if (lv_obj_has_class(parent, &lv_tabview_class) || lv_obj_has_class(parent, &lv_menu_class)) return true;
  if (lv_obj_has_class(parent, &lv_win_class))
    return obj == lv_obj_get_child(parent, 0) || obj == lv_obj_get_child(parent, 1);
  if (lv_obj_has_class(parent, &lv_calendar_class)) return type == &lv_buttonmatrix_class;
  if (lv_obj_has_class(parent, &lv_calendar_header_dropdown_class) ||
      lv_obj_has_class(parent, &lv_calendar_header_arrow_class))
    return true;
  if (lv_obj_has_class(parent, &lv_msgbox_class))
    return type == &lv_msgbox_header_class || type == &lv_msgbox_content_class || type == &lv_msgbox_footer_class;
  const lv_obj_t *above = lv_obj_get_parent(parent);
  return above && lv_obj_check_type(above, &lv_menu_class) && type != &lv_menu_page_class;
}

bool is_bound(const lv_obj_t *obj) {
  if (is_inner(obj)) return true;
  const lv_obj_t *parent = lv_obj_get_parent(obj);
  if (lv_obj_check_type(obj, &lv_calendar_header_dropdown_class) ||
      lv_obj_check_type(obj, &lv_calendar_header_arrow_class) || lv_obj_check_type(obj, &lv_msgbox_header_button_class))
    return true;
  const lv_obj_t *above = parent ? lv_obj_get_parent(parent) : nullptr;
  return above && lv_obj_check_type(above, &lv_tabview_class) && lv_obj_check_type(obj, &lv_button_class);
}

bool is_widgets_text(const lv_obj_t *label) {
  const lv_obj_t *parent = lv_obj_get_parent(label);
  return parent && (lv_obj_has_class(parent, &lv_textarea_class) || lv_obj_has_class(parent, &lv_roller_class) ||
                    lv_obj_has_class(parent, &lv_dropdownlist_class));
}

bool holds_dying(const lv_obj_t *obj) {
  if (obj->is_deleting) return true;
  for (uint32_t i = 0; i < lv_obj_get_child_count(obj); i++)
    if (holds_dying(lv_obj_get_child(obj, static_cast<int32_t>(i)))) return true;
  return false;
}

bool is_style_prop(uint32_t prop) {
  const lv_global_t *global = LV_GLOBAL_DEFAULT();
  if (prop < LV_STYLE_NUM_BUILT_IN_PROPS) return true;
  return global->style_custom_prop_flag_lookup_table && prop <= global->style_last_custom_prop_id;
}

bool style_follows(uint32_t prop, const lv_subject_t *subject) {
  const StyleRule *rule = style_rule(prop);
  if (subject->type == LV_SUBJECT_TYPE_INT) return rule && rule->kind == StyleKind::Number;
  if (subject->type == LV_SUBJECT_TYPE_COLOR) return rule && rule->kind == StyleKind::Color;
  return true;
}

bool has_tab_label(const lv_obj_t *tabview, uint32_t place) {
  if (place > INT16_MAX) return false;
  lv_obj_t *button = lv_tabview_get_tab_button(const_cast<lv_obj_t *>(tabview), static_cast<int32_t>(place));
  return button && lv_obj_get_child_by_type(button, 0, &lv_label_class);
}

bool local_style_room(const lv_obj_t *obj, lv_style_selector_t selector) {
  if (style_room(obj)) return true;
  for (uint32_t i = 0; i < obj->style_cnt; i++)
    if (obj->styles[i].is_local && obj->styles[i].selector == selector) return true;
  return false;
}

bool is_year_list(const char *text) {
  const size_t length = strlen(text);
  if (length < 4 || (length + 1) % 5 != 0) return false;
  for (size_t i = 0; i < length; i++)
    if (i % 5 == 4 ? text[i] != '\n' : !isdigit(static_cast<unsigned char>(text[i]))) return false;
  return true;
}

bool is_printable(const char *text, size_t longest) {
  const size_t length = strlen(text);
  if (length > longest) return false;
  for (size_t i = 0; i < length; i++)
    if (text[i] < 0x20 || text[i] > 0x7E) return false;
  return true;
}

bool focal_fits(const lv_grad_dsc_t *gradient, int32_t x, int32_t y, int32_t radius) {
  if (gradient->dir != LV_GRAD_DIR_RADIAL || radius < 0 || !is_near_pixel(radius)) return false;
  if (!is_near_pixel(x) || !is_near_pixel(y)) return false;
  const lv_point_t end = gradient->params.radial.end, extent = gradient->params.radial.end_extent;
  const int32_t end_radius =
      lv_sqrt32(static_cast<uint32_t>(lv_sqr(extent.x - end.x) + lv_sqr(extent.y - end.y)));
  return x != end.x || y != end.y || radius != end_radius;
}

bool is_letter(uint32_t bytes) {
  const uint32_t first = bytes & 0xFF;
  const int more = first < 0x80 ? 0 : first >= 0xC2 && first < 0xE0 ? 1 : first >= 0xE0 && first < 0xF0 ? 2 : 3;
  if (first == 0 || (first >= 0x80 && first < 0xC2) || first > 0xF4) return false;
  for (int i = 1; i < 4; i++) {
    const uint32_t byte = bytes >> (8 * i) & 0xFF;
    if (i <= more ? (byte & 0xC0) != 0x80 : byte != 0) return false;
  }
  return true;
}

uint32_t key_argument(Args &a, size_t i) {
  const int32_t code_point = a.i32(i);
  if (!a.failed() && (code_point < 0 || code_point > 0x10FFFF || (code_point >= 0xD800 && code_point < 0xE000)))
    a.wrong(i, "a member of LV_KEY or the code point of a character");
  return a.failed() ? 0 : lv_text_unicode_to_encoded(static_cast<uint32_t>(code_point));
}

uint32_t character_of_key(uint32_t key) {
  if (!is_letter(key)) return key;
  char bytes[5] = {};
  for (int i = 0; i < 4; i++) bytes[i] = static_cast<char>(key >> (8 * i) & 0xFF);
  uint32_t at = 0;
  return lv_text_encoded_next(bytes, &at);
}

bool fits_draw_buffers(lv_display_t *disp, uint32_t width, uint32_t height) {
  if (disp->render_mode == LV_DISPLAY_RENDER_MODE_FULL) return disp->buf_1 != nullptr;
  if (!disp->buf_1 || width > 65535) return false;
  const uint64_t size = static_cast<uint64_t>(lv_draw_buf_width_to_stride(width, lv_display_get_color_format(disp))) * height;
  for (const lv_draw_buf_t *buffer : {disp->buf_1, disp->buf_2, disp->buf_3})
    if (buffer && buffer->data_size < size) return false;
  return true;
}

bool is_rendering() {
  for (lv_display_t *disp = lv_display_get_next(nullptr); disp; disp = lv_display_get_next(disp))
    if (disp->rendering_in_progress) return true;
  return false;
}

bool is_drawing() { return drawing_listeners > 0; }

}  // namespace lvb
