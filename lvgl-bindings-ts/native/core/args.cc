// SPDX-License-Identifier: Apache-2.0
#include "core/args.h"

#include <cmath>
#include <cstdio>

#include "core/errors.h"
#include "core/members.h"
#include "core/obj_end.h"
#include "objects/events.h"

namespace lvb {

namespace {

/** What in UTF-8 text asks for a second look. */
struct Oddities {
  bool nul = false;
  bool replacement = false;  // U+FFFD: itself, or what stands for half a surrogate pair
  bool combining = false;    // U+0300 to U+036F: only then is it worth normalising
};

/** In one walk: a label's text is read while a frame is made, and each function of the C library is code to fetch anew. */
Oddities oddities_of(const char *text, size_t length) {
  Oddities found;
  const uint8_t *bytes = reinterpret_cast<const uint8_t *>(text);
  for (size_t i = 0; i < length; i++) {
    if (bytes[i] == 0) found.nul = true;
    if (bytes[i] < 0xCC) continue;
    // The text ends with a NUL: what follows the last byte may be read.
    const uint8_t next = bytes[i + 1];
    if (bytes[i] == 0xCC || (bytes[i] == 0xCD && next < 0xB0)) found.combining = true;
    if (bytes[i] == 0xEF && next == 0xBF && bytes[i + 2] == 0xBD) found.replacement = true;
  }
  return found;
}

/** value.normalize(), by JavaScript's own Unicode tables. */
napi_value normalized(napi_env env, napi_value value) {
  napi_value object, method, result;
  if (napi_coerce_to_object(env, value, &object) != napi_ok) return nullptr;
  if (napi_get_named_property(env, object, "normalize", &method) != napi_ok) return nullptr;
  if (napi_call_function(env, value, method, 0, nullptr, &result) != napi_ok) return nullptr;
  return result;
}

/** value.isWellFormed(). */
bool well_formed(napi_env env, napi_value value) {
  napi_value object, method, result;
  bool answer = true;
  if (napi_coerce_to_object(env, value, &object) != napi_ok) return true;
  if (napi_get_named_property(env, object, "isWellFormed", &method) != napi_ok) return true;
  if (napi_call_function(env, value, method, 0, nullptr, &result) != napi_ok) return true;
  napi_get_value_bool(env, result, &answer);
  return answer;
}

int32_t member(napi_env env, napi_value object, const char *name, bool &ok) {
  napi_value value;
  double number = 0;
  if (!read_member(env, object, name, value)) ok = false;
  else if (napi_get_value_double(env, value, &number) != napi_ok) ok = false;
  if (!(number >= INT32_MIN && number <= INT32_MAX)) ok = false;
  return ok ? static_cast<int32_t>(number) : 0;
}

}  // namespace

const char *Text::read(napi_env env, napi_value value) {
  static const char *const wanted_string = "a string";
  for (bool first = true;; first = false) {
    free(heap_);
    heap_ = nullptr;
    if (napi_get_value_string_utf8(env, value, small_, sizeof small_, &length_) != napi_ok) return wanted_string;
    if (length_ >= sizeof small_ - 4) {  // perhaps cut: a character is at most four bytes
      napi_get_value_string_utf8(env, value, nullptr, 0, &length_);
      if (length_ > kMaxBytes) return "a string of at most 1 MiB";
      heap_ = static_cast<char *>(malloc(length_ + 1));
      if (!heap_) return "a shorter string: there is no memory for this one";
      napi_get_value_string_utf8(env, value, heap_, length_ + 1, &length_);
    }
    const Oddities odd = oddities_of(c_str(), length_);
    if (odd.nul) return "a string without a NUL character";
    if (odd.replacement && !well_formed(env, value)) return "a string without a lone surrogate";
    if (!first || !odd.combining) return nullptr;
    value = normalized(env, value);
    if (!value) return wanted_string;
  }
}

void Args::gone() {
  failed_ = true;
  throw_error(env_, where_, "LVGL_REENTRANT", "reading the arguments deleted something: pass plain values, no getters");
}

bool Args::is_nullish(size_t i) const {
  napi_valuetype type = napi_undefined;
  napi_typeof(env_, value(i), &type);
  return type == napi_null || type == napi_undefined;
}

void Args::wrong(size_t i, const char *wanted) {
  if (failed_) return;
  failed_ = true;
  throw_wrong_argument(env_, where_, static_cast<int>(i), wanted);
}

Handle *Args::handle(size_t i, Kind kind) {
  if (failed_) return nullptr;
  Handle *h = handle_peek(env_, value(i), kind);
  if (h) return h;
  failed_ = true;
  return handle_from_js(env_, value(i), kind, where_, static_cast<int>(i));
}

void *Args::pointer(size_t i, Kind kind) {
  Handle *h = handle(i, kind);
  return h ? h->ptr : nullptr;
}

Handle *Args::handle_or_null(size_t i, Kind kind) {
  if (failed_ || is_nullish(i)) return nullptr;
  return handle(i, kind);
}

lv_obj_t *Args::obj(size_t i) {
  lv_obj_t *target = begun_obj(i);
  if (target && !obj_is_built(target)) wrong(i, "an object that is built: a theme may give it styles only");
  return failed_ ? nullptr : target;
}

lv_obj_t *Args::widget(size_t i, const lv_obj_class_t *widget_class, const char *class_name) {
  lv_obj_t *target = obj(i);
  if (failed_ || lv_obj_has_class(target, widget_class)) return failed_ ? nullptr : target;
  failed_ = true;
  throw_wrong_class(env_, where_, class_name);
  return nullptr;
}

double Args::ranged(size_t i, double lowest, double highest) {
  double result = 0;
  if (failed_) return 0;
  if (napi_get_value_double(env_, value(i), &result) != napi_ok) {
    wrong(i, "a number");
    return 0;
  }
  if (result >= lowest && result <= highest) return result;  // false for NaN
  char wanted[80];
  snprintf(wanted, sizeof wanted, "a number from %.0f to %.0f", lowest, highest);
  wrong(i, wanted);
  return 0;
}

double Args::number(size_t i) {
  double result = 0;
  if (failed_) return 0;
  if (napi_get_value_double(env_, value(i), &result) != napi_ok || !std::isfinite(result)) {
    wrong(i, "a finite number");
    return 0;
  }
  return result;
}

lv_event_t *Args::event(size_t i) {
  int32_t number = 0;
  if (failed_) return nullptr;
  if (napi_get_value_int32(env_, value(i), &number) == napi_ok && number < 0) {
    lv_event_t *found = event_by_number(number);
    if (found) return found;
    failed_ = true;
    throw_dead(env_, "LvEvent", where_);
    return nullptr;
  }
  wrong(i, "LvEvent");
  return nullptr;
}

bool Args::boolean(size_t i) {
  bool result = false;
  if (!failed_ && napi_get_value_bool(env_, value(i), &result) != napi_ok) wrong(i, "a boolean");
  return result;
}

lv_color_t Args::color(size_t i) { return lv_color_hex(static_cast<uint32_t>(ranged(i, 0, 0xFFFFFF))); }

lv_point_t Args::point(size_t i) {
  lv_point_t result = {0, 0};
  if (failed_) return result;
  bool ok = true;
  result.x = member(env_, value(i), "x", ok);
  if (ok) result.y = member(env_, value(i), "y", ok);
  if (!ok) wrong(i, "a point {x, y}");
  return result;
}

lv_area_t Args::area(size_t i) {
  lv_area_t result = {0, 0, 0, 0};
  if (failed_) return result;
  bool ok = true;
  result.x1 = member(env_, value(i), "x1", ok);
  if (ok) result.y1 = member(env_, value(i), "y1", ok);
  if (ok) result.x2 = member(env_, value(i), "x2", ok);
  if (ok) result.y2 = member(env_, value(i), "y2", ok);
  if (!ok) wrong(i, "an area {x1, y1, x2, y2}");
  return result;
}

void Args::text(size_t i, Text &out) {
  if (failed_) return;
  const char *wanted = out.read(env_, value(i));
  if (wanted) wrong(i, wanted);
}

void Args::keep(size_t owner, Kind owner_kind, uint64_t key, size_t target, Kind target_kind) {
  Handle *o = handle(owner, owner_kind);
  Handle *t = handle_or_null(target, target_kind);
  if (!failed_) handle_keep(o, key, t);
}

napi_value js_double(napi_env env, double value) {
  napi_value result;
  napi_create_double(env, value, &result);
  return result;
}

napi_value js_bool(napi_env env, bool value) {
  napi_value result;
  napi_get_boolean(env, value, &result);
  return result;
}

napi_value js_color(napi_env env, lv_color_t value) { return js_number(env, lv_color_to_u32(value) & 0xFFFFFF); }

napi_value js_text(napi_env env, const char *value) {
  if (!value) return js_null(env);
  napi_value result;
  napi_create_string_utf8(env, value, NAPI_AUTO_LENGTH, &result);
  return result;
}

napi_value js_null(napi_env env) {
  napi_value result;
  napi_get_null(env, &result);
  return result;
}

}  // namespace lvb
