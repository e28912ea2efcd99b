// SPDX-License-Identifier: Apache-2.0
// What generated functions and the hand-written ones beside them share: arguments of special sorts, parts of objects,
// and the JavaScript values of what LVGL hands out.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "core/args.h"
#include "core/handle.h"

namespace lvb {

/** Every widget class of LVGL's, for lookups by name (native/generated/structs.cc). */
extern const lv_obj_class_t *const widget_classes[];
extern const size_t widget_class_count;

/** Bits of an enum added up; bits that no member has are refused. */
uint32_t bits(Args &a, size_t i, uint32_t known);

/** Part and states of a style: LVGL keeps 24 bits of them, and would not find the style again that had more. */
lv_style_selector_t style_selector(Args &a, size_t i);

/** An object of a widget class, or null. */
lv_obj_t *widget_or_null(Args &a, size_t i, const lv_obj_class_t *widget_class, const char *class_name);

/** Fails the call about argument i; returns what the callback returns then. */
napi_value refuse(Args &a, size_t i, const char *wanted);

/** Whether a result says that what was filled in is worth something. */
inline bool tells(bool result) { return result; }
inline bool tells(lv_result_t result) { return result == LV_RESULT_OK; }

/** Key material of a pointer. */
inline uint32_t low_bits(const void *pointer) { return static_cast<uint32_t>(reinterpret_cast<uintptr_t>(pointer) >> 4); }

/** A widget class by the name that lv_obj_get_class tells. */
const lv_obj_class_t *class_argument(Args &a, size_t i);
const char *class_name(const lv_obj_class_t *widget_class);

/** Whether an object is another one or somewhere inside it. */
bool is_inside(const lv_obj_t *obj, const lv_obj_t *ancestor);

/** Numbers of a plain object's members; the first that is none of its C type fails the call. */
class Fields {
 public:
  Fields(Args &a, size_t i, const char *wanted) : a_(a), i_(i), wanted_(wanted), object_(a.value(i)) {}
  /** An element of an array argument. */
  Fields(Args &a, size_t i, const char *wanted, napi_value object) : a_(a), i_(i), wanted_(wanted), object_(object) {}
  template <typename T>
  T integer(const char *name) {
    using Limits = std::numeric_limits<T>;
    return static_cast<T>(ranged(name, static_cast<double>(Limits::lowest()), static_cast<double>(Limits::max())));
  }

 private:
  double ranged(const char *name, double lowest, double highest);

  Args &a_;
  size_t i_;
  const char *wanted_;
  napi_value object_;
};

/** A text whose pointer LVGL keeps: the copy belongs to the receiver until it gets another or is gone. */
class KeptText {
 public:
  KeptText() = default;
  KeptText(const KeptText &) = delete;
  KeptText &operator=(const KeptText &) = delete;
  ~KeptText() { free(copy_); }
  void read(Args &a, size_t i);
  const char *c_str() const { return copy_; }
  /** Call after LVGL has let go of the text before. */
  void keep(Args &a, size_t owner, Kind kind, uint64_t key);
  void keep(Handle *owner, uint64_t key);

 private:
  char *copy_ = nullptr;
};

/** What an image shows: a picture's handle or the text of a symbol. File names are refused: LVGL reads no files here. */
class Source {
 public:
  Source() = default;
  Source(const Source &) = delete;
  Source &operator=(const Source &) = delete;
  void read(Args &a, size_t i, bool nullable);
  const void *get() const { return image_ ? image_->ptr : static_cast<const void *>(symbol_.c_str()); }
  /** The owner keeps it in the place of what stood there. */
  void keep(Args &a, size_t owner, Kind kind, uint64_t key);
  /** The owner keeps it beside what it keeps already. A symbol is copied by LVGL where this is used. */
  void keep_each(Args &a, size_t owner, Kind kind, uint64_t key);

 private:
  Handle *image_ = nullptr;
  KeptText symbol_;
};

/** The JavaScript value of a source: a picture's handle, a symbol's text, or null. */
napi_value source_to_js(napi_env env, const void *source);

/** The JavaScript value of what the binding made, by its pointer; null for anything else. */
napi_value found_to_js(napi_env env, Kind kind, const void *pointer);

napi_value group_to_js(napi_env env, lv_group_t *group);
napi_value theme_to_js(napi_env env, lv_theme_t *theme);

/** The record of a part of an object (a series, a cursor, a section, a span): it dies with the object. */
Handle *part_handle(lv_obj_t *owner, Kind kind, void *part);
napi_value part_to_js(napi_env env, lv_obj_t *owner, Kind kind, void *part);

/** The part in argument i, which must belong to the object. */
Handle *part_argument(Args &a, size_t i, lv_obj_t *owner, Kind kind, const char *wanted);
template <typename T>
T *part(Args &a, size_t i, lv_obj_t *owner, Kind kind, const char *wanted) {
  Handle *h = part_argument(a, i, owner, kind, wanted);
  return h ? static_cast<T *>(h->ptr) : nullptr;
}
template <typename T>
T *part_or_null(Args &a, size_t i, lv_obj_t *owner, Kind kind, const char *wanted) {
  return a.failed() || a.is_nullish(i) ? nullptr : part<T>(a, i, owner, kind, wanted);
}

/** LVGL has freed a part: its record dies. */
void part_gone(lv_obj_t *owner, Handle *part);

}  // namespace lvb
