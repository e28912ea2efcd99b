// SPDX-License-Identifier: Apache-2.0
#include "objects/draw_fields.h"

#include <cmath>
#include <cstdio>
#include <set>
#include <string>

#include "core/members.h"
#include "core/runtime.h"

namespace lvb {

namespace {

/** A symbol's text that lives for ever: what is drawn later points at it, and there are few of them. */
const char *lasting(const char *symbol) {
  static std::set<std::string> symbols;
  return symbols.insert(symbol).first->c_str();
}

constexpr size_t kLongestSymbol = 8;

/** Fonts and pictures stay until LVGL's next round: what an event draws is rendered after its callback. */
void hold(Handle *handle) {
  handle_pin(handle);
  lv_async_call([](void *data) { handle_unpin(static_cast<Handle *>(data)); }, handle);
  runtime_wake();
}

}  // namespace

DrawFields::DrawFields(Args &a, size_t i) : a_(a), i_(i), env_(a.env()) { read_object(); }

DrawFields::DrawFields(Args &a, size_t i, size_t packed) : a_(a), i_(i), env_(a.env()) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env_, a.value(packed), &type);
  if (type == napi_number) {
    way_ = Way::FromMemory;
    packed_ = a.u32(packed);
  } else {
    read_object();
  }
}

DrawFields::DrawFields(Args &a, Way way) : a_(a), i_(0), env_(a.env()), way_(way) {
  if (way == Way::ToObject) napi_create_object(env_, &object_);
}

void DrawFields::read_object() {
  napi_valuetype type = napi_undefined;
  napi_value given = a_.failed() ? nullptr : a_.value(i_);
  if (given) napi_typeof(env_, given, &type);
  if (type == napi_object) object_ = given;
}

napi_value DrawFields::member(const char *name) {
  if (a_.failed() || !object_) return nullptr;
  napi_value value = nullptr;
  napi_valuetype type = napi_undefined;
  if (napi_get_named_property(env_, object_, name, &value) != napi_ok) wrong(name, "readable");
  else napi_typeof(env_, value, &type);
  return type == napi_undefined ? nullptr : value;
}

void DrawFields::wrong(const char *name, const char *wanted) {
  char message[120];
  snprintf(message, sizeof message, "options whose %s is %s", name, wanted);
  a_.wrong(i_, message);
}

bool DrawFields::read(const char *name, double &number) {
  if (packed()) {
    number = *next();
    return true;
  }
  napi_value given = member(name);
  if (given && napi_get_value_double(env_, given, &number) != napi_ok) number = NAN;
  return given;
}

bool DrawFields::value_of(const char *name, double &value, double lowest, double highest) {
  if (way_ == Way::ToObject) set(name, js_double(env_, value));
  if (way_ == Way::ToMemory) *next() = value;
  double number = 0;
  if (tells() || !read(name, number)) return false;
  if (!(number >= lowest && number <= highest)) {
    char wanted[80];
    snprintf(wanted, sizeof wanted, "a number from %.0f to %.0f", lowest, highest);
    wrong(name, wanted);
    return false;
  }
  value = number;
  return true;
}

void DrawFields::color(const char *name, lv_color_t &field) {
  if (left_out()) return;
  double value = static_cast<double>(lv_color_to_u32(field) & 0xFFFFFF);
  if (value_of(name, value, 0, 0xFFFFFF)) field = lv_color_hex(static_cast<uint32_t>(value));
}

bool DrawFields::flag(const char *name, bool present) {
  if (left_out()) return present;
  if (way_ == Way::ToObject) set(name, js_bool(env_, present));
  if (way_ == Way::ToMemory) *next() = present;
  if (tells()) return present;
  if (packed()) return *next() != 0;
  napi_value given = member(name);
  bool value = present;
  if (given && napi_get_value_bool(env_, given, &value) != napi_ok) wrong(name, "a boolean");
  return value;
}

void DrawFields::point(const char *name, lv_point_t &field) {
  if (left_out()) return;
  if (way_ == Way::ToObject) set(name, js_point(env_, field));
  if (way_ == Way::ToMemory) {
    double *slot = next();
    slot[0] = field.x;
    slot[1] = field.y;
  }
  if (tells()) return;
  if (packed()) {
    const double *slot = next();
    field = {static_cast<int32_t>(slot[0]), static_cast<int32_t>(slot[1])};
    return;
  }
  napi_value given = member(name);
  if (!given) return;
  Fields fields(a_, i_, "options whose points are {x, y}", given);
  field.x = fields.integer<int32_t>("x");
  field.y = fields.integer<int32_t>("y");
}

void DrawFields::precise(const char *name, lv_point_precise_t &field) {
  lv_point_t whole = lv_point_from_precise(&field);
  point(name, whole);
  field = lv_point_to_precise(&whole);
}

void DrawFields::told_points(const char *name, const lv_point_precise_t *points, int32_t count) {
  if (!points) return;
  if (way_ == Way::ToMemory) points_ = draw_memory_points(points, count);
  if (way_ != Way::ToObject) return;
  napi_value list;
  napi_create_array_with_length(env_, static_cast<size_t>(count), &list);
  for (int32_t i = 0; i < count; i++) {
    napi_value point = is_gap(points[i]) ? js_null(env_) : js_point(env_, lv_point_from_precise(&points[i]));
    napi_set_element(env_, list, static_cast<uint32_t>(i), point);
  }
  set(name, list);
}

void DrawFields::text(const char *name, const char *&field) {
  if (left_out()) return;
  if (way_ == Way::ToObject) set(name, js_text(env_, field));
  if (way_ == Way::ToMemory || packed()) next();
  if (tells()) return;
  napi_value given = packed() ? a_.value(i_) : member(name);
  if (!given) return;
  const char *wanted = texts_.emplace_back().read(env_, given);
  if (wanted) wrong(name, wanted);
  else field = texts_.back().c_str();
}

Handle *DrawFields::handle(const char *name, Kind kind, const char *wanted) {
  double number = 0;
  if (tells() || !read(name, number)) return nullptr;
  Handle *found = number >= 1 && number <= INT32_MAX ? handle_by_id(static_cast<int32_t>(number)) : nullptr;
  if (found && found->kind == kind && found->ptr) return found;
  wrong(name, wanted);
  return nullptr;
}

void DrawFields::font(const char *name, const lv_font_t *&field) {
  if (left_out()) return;
  if (way_ == Way::ToObject) set(name, font_to_js(env_, field));
  if (way_ == Way::ToMemory) next();
  Handle *font = handle(name, Kind::Font, "a living LvFont");
  if (!font) return;
  hold(font);
  field = static_cast<const lv_font_t *>(font->ptr);
}

void DrawFields::source(const char *name, const void *&field) {
  if (left_out()) return;
  static const char *const wanted = "a living LvImage or the text of a symbol";
  if (way_ == Way::ToObject) set(name, source_to_js(env_, field));
  if (way_ == Way::ToMemory) next();
  if (tells()) return;
  Handle *image = nullptr;
  if (packed()) {
    image = handle(name, Kind::Image, wanted);
  } else {
    napi_value given = member(name);
    if (!given) return;
    image = handle_peek(env_, given, Kind::Image);
    Text symbol;
    if (image) {
    } else if (!symbol.read(env_, given) && symbol.length() <= kLongestSymbol &&
               lv_image_src_get_type(symbol.c_str()) == LV_IMAGE_SRC_SYMBOL) {
      field = lasting(symbol.c_str());
    } else {
      wrong(name, wanted);
    }
  }
  if (!image) return;
  hold(image);
  field = image->ptr;
}

void DrawFields::gradient(const char *name, lv_grad_dsc_t &field) {
  if (left_out()) return;
  if (way_ == Way::ToMemory) next();
  Handle *found = handle(name, Kind::Gradient, "a living LvGradient");
  if (found) field = *static_cast<const lv_grad_dsc_t *>(found->ptr);
}

}  // namespace lvb
