// SPDX-License-Identifier: Apache-2.0
// Arrays as arguments and results. What LVGL keeps is one malloc'ed block, owned by the object that keeps it.
#pragma once
#include <cstdint>
#include <vector>

#include "core/args.h"

namespace lvb {

/** Longest array that LVGL gets: more would stop the screen for seconds. */
constexpr uint32_t kMaxElements = 1u << 20;

/** The elements of an array of numbers or an Int32Array; empty after a failure. */
std::vector<int32_t> int_array(Args &a, size_t i);

/** Grid tracks: one at least, without LVGL's end mark, which track_block adds. */
std::vector<int32_t> track_array(Args &a, size_t i);
/** Tracks as LVGL keeps them; free() frees it. */
int32_t *track_block(const std::vector<int32_t> &tracks);

/** The elements of an array of points {x, y}. */
std::vector<lv_point_t> point_array(Args &a, size_t i);

/** The bytes of a Uint8Array (or Uint8ClampedArray, or Buffer): valid during the call. */
struct Bytes {
  const uint8_t *data = nullptr;
  size_t length = 0;
};
Bytes bytes_argument(Args &a, size_t i);

/** Texts of an array. Fails the call when one is empty and that is not allowed. */
class Texts {
 public:
  void read(Args &a, size_t i, bool empty_allowed);
  size_t count() const { return starts_.size(); }
  const char *at(size_t n) const { return characters_.data() + starts_[n]; }
  /**
   * A block of pointers and the characters behind them, for LVGL to keep; free() frees it.
   * @param ending a last text ("" for button maps), or null for a null pointer
   */
  const char **block(const char *ending) const;

 private:
  std::vector<char> characters_;
  std::vector<size_t> starts_;
};

/** A JavaScript array of numbers, points or texts. */
napi_value js_int_array(napi_env env, const int32_t *values, size_t count);
napi_value js_int32_array(napi_env env, const int32_t *values, size_t count);
napi_value js_points(napi_env env, const lv_point_precise_t *points, size_t count);
/** Up to a null pointer or an empty text. */
napi_value js_texts(napi_env env, const char *const *texts);

}  // namespace lvb
