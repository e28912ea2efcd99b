// SPDX-License-Identifier: Apache-2.0
// Draw descriptors from and to plain objects: each field by name; a field that is left out keeps LVGL's default.
#pragma once
#include <list>

#include "core/exports.h"
#include "objects/draw_memory.h"
#include "objects/support.h"

namespace lvb {

/** From where to where the fields go. */
enum class Way : uint8_t {
  FromObject,
  ToObject,
  FromMemory,  // that both sides see (objects/draw_memory.h)
  ToMemory,
};

/** Walks the fields of one descriptor. */
class DrawFields {
 public:
  /** Reads the options in argument i over the descriptor. Texts and points live as long as this. */
  DrawFields(Args &a, size_t i);
  /**
   * The same, or from the memory when argument `packed` is a number: which fields were put there, by bits in the order
   * of fields_of. A text stands in argument i then.
   */
  DrawFields(Args &a, size_t i, size_t packed);
  /** Tells the descriptor: to a new object, or to the memory. */
  DrawFields(Args &a, Way way);

  /** The new object. */
  napi_value object() const { return object_; }
  bool packed() const { return way_ == Way::FromMemory; }
  /** How many points were put into the memory, kPointsLeftOut or kPointsTooMany. */
  int32_t points() const { return points_; }

  template <typename T>
  void number(const char *name, T &field) {
    if (left_out()) return;
    using Limits = std::numeric_limits<T>;
    double value = static_cast<double>(field);
    if (value_of(name, value, static_cast<double>(Limits::lowest()), static_cast<double>(Limits::max())))
      field = static_cast<T>(value);
  }
  /** A number in a bit field or an enum, up to `highest`. */
  double small(const char *name, double present, double highest) {
    if (left_out()) return present;
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
  bool tells() const { return way_ != Way::FromObject && way_ != Way::FromMemory; }
  void read_object();
  /** The member, or null when it is left out or the call has failed. */
  napi_value member(const char *name);
  /** The numbers of the next field in the memory. */
  double *next() { return draw_memory_field(place_++); }
  /** Whether the next field is not in the memory, as most are not; it is done then. */
  bool left_out() {
    if (way_ != Way::FromMemory || (packed_ >> place_ & 1) != 0) return false;
    place_++;
    return true;
  }
  /** A member as a number, NaN when it is none; false when it is left out. */
  bool read(const char *name, double &number);
  bool value_of(const char *name, double &value, double lowest, double highest);
  /** What a member names, or null. */
  Handle *handle(const char *name, Kind kind, const char *wanted);
  void set(const char *name, napi_value value) { napi_set_named_property(env_, object_, name, value); }
  void wrong(const char *name, const char *wanted);

  Args &a_;
  size_t i_;
  napi_env env_;
  Way way_ = Way::FromObject;
  napi_value object_ = nullptr;
  uint32_t place_ = 0;
  uint32_t packed_ = 0;
  int32_t points_ = kPointsLeftOut;
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
