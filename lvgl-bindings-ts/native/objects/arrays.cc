// SPDX-License-Identifier: Apache-2.0
#include "objects/arrays.h"

#include <cstring>

#include "objects/support.h"

namespace lvb {

namespace {

constexpr size_t kMaxTracks = 1000;

/** Length of an array argument; fails the call for anything else. */
uint32_t length_of(Args &a, size_t i, const char *wanted) {
  bool is_array = false;
  uint32_t length = 0;
  if (a.failed()) return 0;
  napi_is_array(a.env(), a.value(i), &is_array);
  if (is_array) napi_get_array_length(a.env(), a.value(i), &length);
  if (!is_array || length > kMaxElements) {
    a.wrong(i, wanted);
    return 0;
  }
  return length;
}

napi_value element(Args &a, size_t i, uint32_t n) {
  napi_value value = nullptr;
  napi_get_element(a.env(), a.value(i), n, &value);
  return value;
}

}  // namespace

std::vector<int32_t> int_array(Args &a, size_t i) {
  static const char *const wanted = "an array of whole numbers or an Int32Array";
  std::vector<int32_t> result;
  bool typed = false;
  if (!a.failed()) napi_is_typedarray(a.env(), a.value(i), &typed);
  if (typed) {
    napi_typedarray_type type;
    size_t length = 0;
    void *data = nullptr;
    napi_get_typedarray_info(a.env(), a.value(i), &type, &length, &data, nullptr, nullptr);
    if (type != napi_int32_array || length > kMaxElements) a.wrong(i, wanted);
    else if (length > 0) result.assign(static_cast<int32_t *>(data), static_cast<int32_t *>(data) + length);
    return result;
  }
  const uint32_t count = length_of(a, i, wanted);
  for (uint32_t n = 0; n < count && !a.failed(); n++) {
    double number = 0;
    const bool is_number = napi_get_value_double(a.env(), element(a, i, n), &number) == napi_ok;
    if (is_number && number >= INT32_MIN && number <= INT32_MAX) result.push_back(static_cast<int32_t>(number));
    else a.wrong(i, wanted);
  }
  if (a.failed()) result.clear();
  return result;
}

std::vector<int32_t> track_array(Args &a, size_t i) {
  std::vector<int32_t> tracks = int_array(a, i);
  for (int32_t track : tracks)
    if (track == LV_GRID_TEMPLATE_LAST) a.wrong(i, "tracks without the end mark, which is added");
  // LVGL aligns the first track of a grid before it looks whether there is one.
  if (!a.failed() && (tracks.empty() || tracks.size() > kMaxTracks)) a.wrong(i, "an array of 1 to 1000 tracks");
  return tracks;
}

int32_t *track_block(const std::vector<int32_t> &tracks) {
  int32_t *block = static_cast<int32_t *>(malloc(sizeof(int32_t) * (tracks.size() + 1)));
  memcpy(block, tracks.data(), sizeof(int32_t) * tracks.size());
  block[tracks.size()] = LV_GRID_TEMPLATE_LAST;
  return block;
}

std::vector<lv_point_t> point_array(Args &a, size_t i) {
  std::vector<lv_point_t> result;
  const uint32_t count = length_of(a, i, "an array of points {x, y}");
  for (uint32_t n = 0; n < count && !a.failed(); n++) {
    Fields fields(a, i, "an array of points {x, y}", element(a, i, n));
    lv_point_t point;
    point.x = fields.integer<int32_t>("x");
    point.y = fields.integer<int32_t>("y");
    result.push_back(point);
  }
  if (a.failed()) result.clear();
  return result;
}

Bytes bytes_argument(Args &a, size_t i) {
  Bytes result;
  napi_typedarray_type type;
  void *data = nullptr;
  if (a.failed()) return result;
  if (napi_get_typedarray_info(a.env(), a.value(i), &type, &result.length, &data, nullptr, nullptr) != napi_ok ||
      (type != napi_uint8_array && type != napi_uint8_clamped_array)) {
    a.wrong(i, "a Uint8Array");
    return Bytes{};
  }
  result.data = static_cast<const uint8_t *>(data);
  return result;
}

void Texts::read(Args &a, size_t i, bool empty_allowed) {
  const uint32_t count = length_of(a, i, "an array of strings");
  for (uint32_t n = 0; n < count && !a.failed(); n++) {
    Text text;
    if (text.read(a.env(), element(a, i, n))) a.wrong(i, "an array of strings");
    else if (text.length() == 0 && !empty_allowed)
      a.wrong(i, "an array of strings none of which is empty (an empty one ends LVGL's list: use a space)");
    if (a.failed()) return;
    starts_.push_back(characters_.size());
    characters_.insert(characters_.end(), text.c_str(), text.c_str() + text.length() + 1);
  }
}

const char **Texts::block(const char *ending) const {
  const size_t head = sizeof(char *) * (starts_.size() + 1);
  char *memory = static_cast<char *>(malloc(head + characters_.size() + (ending ? strlen(ending) + 1 : 0)));
  if (!characters_.empty()) memcpy(memory + head, characters_.data(), characters_.size());
  const char **pointers = reinterpret_cast<const char **>(memory);
  for (size_t n = 0; n < starts_.size(); n++) pointers[n] = memory + head + starts_[n];
  pointers[starts_.size()] = ending ? strcpy(memory + head + characters_.size(), ending) : nullptr;
  return pointers;
}

napi_value js_int_array(napi_env env, const int32_t *values, size_t count) {
  napi_value result;
  napi_create_array_with_length(env, count, &result);
  for (size_t n = 0; n < count; n++) napi_set_element(env, result, static_cast<uint32_t>(n), js_number(env, values[n]));
  return result;
}

napi_value js_int32_array(napi_env env, const int32_t *values, size_t count) {
  napi_value buffer, result;
  void *data = nullptr;
  napi_create_arraybuffer(env, count * sizeof(int32_t), &data, &buffer);
  if (count > 0) memcpy(data, values, count * sizeof(int32_t));
  napi_create_typedarray(env, napi_int32_array, count, buffer, 0, &result);
  return result;
}

napi_value js_points(napi_env env, const lv_point_precise_t *points, size_t count) {
  napi_value result;
  napi_create_array_with_length(env, count, &result);
  for (size_t n = 0; n < count; n++) {
    const lv_point_t point = lv_point_from_precise(&points[n]);
    napi_set_element(env, result, static_cast<uint32_t>(n), js_point(env, point));
  }
  return result;
}

napi_value js_texts(napi_env env, const char *const *texts) {
  napi_value result;
  napi_create_array(env, &result);
  for (uint32_t n = 0; texts && texts[n] && texts[n][0]; n++) napi_set_element(env, result, n, js_text(env, texts[n]));
  return result;
}

}  // namespace lvb
