// SPDX-License-Identifier: Apache-2.0
// Reading arguments and making results: the small vocabulary that generated code is written in.
#pragma once
#include <node_api.h>

#include <cstdint>
#include <cstdlib>
#include <limits>

#include "core/call_order.h"
#include "core/handle.h"
#include "core/makers.h"

namespace lvb {

/** UTF-8 text of an argument, NFC-normalised (LVGL does not compose accents). Short texts stay on the stack. */
class Text {
 public:
  Text() { small_[0] = 0; }
  Text(const Text &) = delete;
  Text &operator=(const Text &) = delete;
  ~Text() { free(heap_); }
  const char *c_str() const { return heap_ ? heap_ : small_; }
  size_t length() const { return length_; }
  /** Longest text LVGL gets: laying out more would stop the screen for seconds. */
  static constexpr size_t kMaxBytes = 1u << 20;
  /** Reads the value. Null when all is well, else what it should have been: LVGL would cut a text at a NUL. */
  const char *read(napi_env env, napi_value value);

 private:
  char small_[256];
  char *heap_ = nullptr;
  size_t length_ = 0;
};

/** A function of LVGL's, whatever its type. */
using Target = void (*)();

/** One exported function. */
struct Export {
  const char *name;
  napi_callback function;
  /** What it calls, where it serves several. */
  Target target;
};

/** The arguments of one call. After a failed read an exception is pending and the rest reads as zero. */
class Args {
 public:
  static constexpr size_t kMax = 10;

  /** @param count how many the function looks at, at most kMax: each one that is fetched takes time */
  Args(napi_env env, napi_callback_info info, const char *where, size_t count = kMax)
      : env_(env), where_(where), count_(count) {
    call_begins();
    napi_get_cb_info(env, info, &count, values_, nullptr, nullptr);
  }
  /** The same of a function that its Export names. */
  Args(napi_env env, napi_callback_info info, size_t count) : env_(env), count_(count) {
    call_begins();
    void *data = nullptr;
    napi_get_cb_info(env, info, &count, values_, nullptr, &data);
    const Export *called = static_cast<const Export *>(data);
    where_ = called->name;
    target_ = called->target;
  }

  /** Whether an argument was refused, or reading one ran JavaScript (a getter) that deleted anything. */
  bool failed() {
    if (deaths_ != handle_deaths && !failed_) gone();
    return failed_;
  }
  napi_env env() const { return env_; }
  /** Undefined when the call brought fewer; null, which every function of Node-API refuses, for what was not fetched. */
  napi_value value(size_t i) const { return i < count_ ? values_[i] : nullptr; }
  const char *where() const { return where_; }
  /** The function of LVGL's that the Export names, whose type is F. */
  template <typename F>
  F *target() const {
    return reinterpret_cast<F *>(target_);
  }
  bool is_nullish(size_t i) const;

  Handle *handle(size_t i, Kind kind);
  Handle *handle_or_null(size_t i, Kind kind);
  template <typename T>
  T *ptr(size_t i, Kind kind) {
    return static_cast<T *>(pointer(i, kind));
  }
  template <typename T>
  T *ptr_or_null(size_t i, Kind kind) {
    Handle *h = handle_or_null(i, kind);
    return h ? static_cast<T *>(h->ptr) : nullptr;
  }
  /** An event whose callback is running. */
  lv_event_t *event(size_t i);
  /** An object that LVGL has built. */
  lv_obj_t *obj(size_t i);
  lv_obj_t *obj_or_null(size_t i) { return is_nullish(i) ? nullptr : obj(i); }
  /** An object, also one that LVGL has only begun to build: it has styles, a place and a class, and nothing else yet. */
  lv_obj_t *begun_obj(size_t i) { return ptr<lv_obj_t>(i, Kind::Obj); }
  /** An object of a widget class: LVGL itself would write into foreign memory when given another widget. */
  lv_obj_t *widget(size_t i, const lv_obj_class_t *widget_class, const char *class_name);

  /** A number of a C integer type: what is out of its range, infinite or NaN is refused, a fraction is cut off. */
  template <typename T>
  T integer(size_t i) {
    using Limits = std::numeric_limits<T>;
    return static_cast<T>(ranged(i, static_cast<double>(Limits::lowest()), static_cast<double>(Limits::max())));
  }
  int32_t i32(size_t i) { return integer<int32_t>(i); }
  uint32_t u32(size_t i) { return integer<uint32_t>(i); }
  /** A member of an enum, by its smallest and its largest value. */
  int32_t choice(size_t i, int32_t lowest, int32_t highest) { return static_cast<int32_t>(ranged(i, lowest, highest)); }
  /** A finite number. */
  double number(size_t i);
  bool boolean(size_t i);
  /** 0xRRGGBB. */
  lv_color_t color(size_t i);
  /** {x, y}. */
  lv_point_t point(size_t i);
  /** {x1, y1, x2, y2}. */
  lv_area_t area(size_t i);
  void text(size_t i, Text &out);
  /** Fails the call with a message about argument i. */
  void wrong(size_t i, const char *wanted);

  /** LVGL keeps the pointer: argument `owner` holds argument `target` under a key until it is set anew or freed. */
  void keep(size_t owner, Kind owner_kind, uint64_t key, size_t target, Kind target_kind);

 private:
  void *pointer(size_t i, Kind kind);
  double ranged(size_t i, double lowest, double highest);
  void gone();

  napi_env env_;
  const char *where_;
  Target target_ = nullptr;
  size_t count_;
  bool failed_ = false;
  uint32_t deaths_ = handle_deaths;
  napi_value values_[kMax];
};

inline napi_value js_number(napi_env env, int32_t value) {
  napi_value result = nullptr;
  napi_create_int32(env, value, &result);
  return result;
}
inline napi_value js_number(napi_env env, uint32_t value) {
  napi_value result = nullptr;
  napi_create_uint32(env, value, &result);
  return result;
}
napi_value js_double(napi_env env, double value);
napi_value js_bool(napi_env env, bool value);
napi_value js_color(napi_env env, lv_color_t value);
/** A JavaScript string, or null for a null pointer. */
napi_value js_text(napi_env env, const char *value);
napi_value js_null(napi_env env);

}  // namespace lvb
