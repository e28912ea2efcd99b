// SPDX-License-Identifier: Apache-2.0
// Draw descriptors from and to plain objects: each field by name; a field that is left out keeps LVGL's default.
#pragma once
#include <list>
#include <vector>

#include "core/exports.h"
#include "objects/support.h"

namespace lvb {

/** Walks the fields of one descriptor, in one of two directions. */
class DrawFields {
 public:
  /** Reads the options in argument i over the descriptor. Texts and points live as long as this. */
  DrawFields(Args &a, size_t i);
  /** Writes the descriptor into a new object. */
  explicit DrawFields(Args &a) : a_(a), i_(0), env_(a.env()), writing_(true) { napi_create_object(env_, &object_); }

  napi_value object() const { return object_; }
  bool writing() const { return writing_; }

  template <typename T>
  void number(const char *name, T &field) {
    using Limits = std::numeric_limits<T>;
    double value = static_cast<double>(field);
    if (value_of(name, value, static_cast<double>(Limits::lowest()), static_cast<double>(Limits::max())))
      field = static_cast<T>(value);
  }
  /** A number in a bit field or an enum, up to `highest`. */
  double small(const char *name, double present, double highest) {
    double value = present;
    value_of(name, value, 0, highest);
    return value;
  }
  void color(const char *name, lv_color_t &field);
  bool flag(const char *name, bool present);
  void point(const char *name, lv_point_t &field);
  void precise(const char *name, lv_point_precise_t &field);
  /** The points of a line of several, null for a gap. Only told: LVGL owns them. */
  void told_points(const char *name, const lv_point_precise_t *points, int32_t count);
  void text(const char *name, const char *&field);
  void font(const char *name, const lv_font_t *&field);
  void source(const char *name, const void *&field);
  void gradient(const char *name, lv_grad_dsc_t &field);

 private:
  /** The member, or null when it is left out or the call has failed. */
  napi_value member(const char *name);
  bool value_of(const char *name, double &value, double lowest, double highest);
  void set(const char *name, napi_value value) { napi_set_named_property(env_, object_, name, value); }
  void wrong(const char *name, const char *wanted);

  Args &a_;
  size_t i_;
  napi_env env_;
  napi_value object_;
  bool writing_ = false;
  /** The enumerable members of the options: asking for each of thirty fields would take longer than drawing. */
  struct Given {
    char name[24];  // cut when longer, and then none of LVGL's
    napi_value key;
  };
  std::vector<Given> given_;
  std::list<Text> texts_;
};

void fields_of(DrawFields &f, lv_draw_rect_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_fill_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_border_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_box_shadow_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_line_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_arc_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_label_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_letter_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_image_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_triangle_dsc_t &d);
void fields_of(DrawFields &f, lv_draw_blur_dsc_t &d);

}  // namespace lvb
