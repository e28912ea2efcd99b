// SPDX-License-Identifier: Apache-2.0
#include "objects/draw_fields.h"

#include <cstdio>
#include <cstring>
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

DrawFields::DrawFields(Args &a, size_t i) : a_(a), i_(i), env_(a.env()), object_(a.failed() ? nullptr : a.value(i)) {
  napi_valuetype type = napi_undefined;
  if (object_) napi_typeof(env_, object_, &type);
  if (type != napi_object) return;
  napi_value names;
  uint32_t count = 0;
  if (napi_get_property_names(env_, object_, &names) == napi_ok) napi_get_array_length(env_, names, &count);
  else a_.wrong(i_, "an object of options");
  given_.resize(count);
  for (uint32_t n = 0; n < count; n++) {
    Given &given = given_[n];
    napi_get_element(env_, names, n, &given.key);
    napi_get_value_string_utf8(env_, given.key, given.name, sizeof given.name, nullptr);
  }
}

napi_value DrawFields::member(const char *name) {
  if (a_.failed()) return nullptr;
  for (const Given &given : given_) {
    if (strcmp(given.name, name) != 0) continue;
    napi_value value = nullptr;
    napi_valuetype type = napi_undefined;
    if (napi_get_property(env_, object_, given.key, &value) != napi_ok) wrong(name, "readable");
    else napi_typeof(env_, value, &type);
    return type == napi_undefined ? nullptr : value;
  }
  return nullptr;
}

void DrawFields::wrong(const char *name, const char *wanted) {
  char message[120];
  snprintf(message, sizeof message, "options whose %s is %s", name, wanted);
  a_.wrong(i_, message);
}

bool DrawFields::value_of(const char *name, double &value, double lowest, double highest) {
  if (writing_) {
    set(name, js_double(env_, value));
    return false;
  }
  napi_value given = member(name);
  double number = 0;
  if (!given) return false;
  if (napi_get_value_double(env_, given, &number) != napi_ok || !(number >= lowest && number <= highest)) {
    char wanted[80];
    snprintf(wanted, sizeof wanted, "a number from %.0f to %.0f", lowest, highest);
    wrong(name, wanted);
    return false;
  }
  value = number;
  return true;
}

void DrawFields::color(const char *name, lv_color_t &field) {
  double value = static_cast<double>(lv_color_to_u32(field) & 0xFFFFFF);
  if (value_of(name, value, 0, 0xFFFFFF)) field = lv_color_hex(static_cast<uint32_t>(value));
}

bool DrawFields::flag(const char *name, bool present) {
  if (writing_) {
    set(name, js_bool(env_, present));
    return present;
  }
  napi_value given = member(name);
  bool value = present;
  if (given && napi_get_value_bool(env_, given, &value) != napi_ok) wrong(name, "a boolean");
  return value;
}

void DrawFields::point(const char *name, lv_point_t &field) {
  if (writing_) return set(name, js_point(env_, field));
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
  if (!writing_ || !points) return;
  napi_value list;
  napi_create_array_with_length(env_, static_cast<size_t>(count), &list);
  for (int32_t i = 0; i < count; i++) {
    const bool gap = points[i].x == LV_DRAW_LINE_POINT_NONE || points[i].y == LV_DRAW_LINE_POINT_NONE;
    napi_value point = gap ? js_null(env_) : js_point(env_, lv_point_from_precise(&points[i]));
    napi_set_element(env_, list, static_cast<uint32_t>(i), point);
  }
  set(name, list);
}

void DrawFields::text(const char *name, const char *&field) {
  if (writing_) return set(name, js_text(env_, field));
  napi_value given = member(name);
  if (!given) return;
  const char *wanted = texts_.emplace_back().read(env_, given);
  if (wanted) wrong(name, wanted);
  else field = texts_.back().c_str();
}

void DrawFields::font(const char *name, const lv_font_t *&field) {
  if (writing_) return set(name, font_to_js(env_, field));
  napi_value given = member(name);
  if (!given) return;
  Handle *font = handle_peek(env_, given, Kind::Font);
  if (!font) return wrong(name, "a living LvFont");
  hold(font);
  field = static_cast<const lv_font_t *>(font->ptr);
}

void DrawFields::source(const char *name, const void *&field) {
  if (writing_) return set(name, source_to_js(env_, field));
  napi_value given = member(name);
  if (!given) return;
  Handle *image = handle_peek(env_, given, Kind::Image);
  if (image) {
    hold(image);
    field = image->ptr;
    return;
  }
  Text symbol;
  const bool is_symbol = !symbol.read(env_, given) && symbol.length() <= kLongestSymbol &&
                         lv_image_src_get_type(symbol.c_str()) == LV_IMAGE_SRC_SYMBOL;
  if (is_symbol) field = lasting(symbol.c_str());
  else wrong(name, "a living LvImage or the text of a symbol");
}

void DrawFields::gradient(const char *name, lv_grad_dsc_t &field) {
  if (writing_) return;
  napi_value given = member(name);
  if (!given) return;
  Handle *found = handle_peek(env_, given, Kind::Gradient);
  if (found) field = *static_cast<const lv_grad_dsc_t *>(found->ptr);
  else wrong(name, "a living LvGradient");
}

void fields_of(DrawFields &f, lv_draw_rect_dsc_t &d) {
  f.number("radius", d.radius);
  f.number("bg_opa", d.bg_opa);
  f.color("bg_color", d.bg_color);
  f.gradient("bg_grad", d.bg_grad);
  f.source("bg_image_src", d.bg_image_src);
  const lv_font_t *symbol_font = static_cast<const lv_font_t *>(d.bg_image_symbol_font);
  f.font("bg_image_symbol_font", symbol_font);
  d.bg_image_symbol_font = symbol_font;
  f.color("bg_image_recolor", d.bg_image_recolor);
  f.number("bg_image_opa", d.bg_image_opa);
  f.number("bg_image_recolor_opa", d.bg_image_recolor_opa);
  d.bg_image_tiled = f.flag("bg_image_tiled", d.bg_image_tiled);
  f.color("border_color", d.border_color);
  f.number("border_width", d.border_width);
  f.number("border_opa", d.border_opa);
  d.border_side = static_cast<lv_border_side_t>(f.small("border_side", d.border_side, 31));
  d.border_post = f.flag("border_post", d.border_post);
  f.color("outline_color", d.outline_color);
  f.number("outline_width", d.outline_width);
  f.number("outline_pad", d.outline_pad);
  f.number("outline_opa", d.outline_opa);
  f.color("shadow_color", d.shadow_color);
  f.number("shadow_width", d.shadow_width);
  f.number("shadow_offset_x", d.shadow_offset_x);
  f.number("shadow_offset_y", d.shadow_offset_y);
  f.number("shadow_spread", d.shadow_spread);
  f.number("shadow_opa", d.shadow_opa);
}

void fields_of(DrawFields &f, lv_draw_fill_dsc_t &d) {
  f.number("radius", d.radius);
  f.number("opa", d.opa);
  f.color("color", d.color);
  f.gradient("grad", d.grad);
}

void fields_of(DrawFields &f, lv_draw_border_dsc_t &d) {
  f.number("radius", d.radius);
  f.color("color", d.color);
  f.number("width", d.width);
  f.number("opa", d.opa);
  d.side = static_cast<lv_border_side_t>(f.small("side", d.side, 31));
}

void fields_of(DrawFields &f, lv_draw_box_shadow_dsc_t &d) {
  f.number("radius", d.radius);
  f.color("color", d.color);
  f.number("width", d.width);
  f.number("spread", d.spread);
  f.number("ofs_x", d.ofs_x);
  f.number("ofs_y", d.ofs_y);
  f.number("opa", d.opa);
  d.bg_cover = f.flag("bg_cover", d.bg_cover);
}

void fields_of(DrawFields &f, lv_draw_line_dsc_t &d) {
  f.precise("p1", d.p1);
  f.precise("p2", d.p2);
  f.told_points("points", d.points, d.point_cnt);
  f.color("color", d.color);
  f.number("width", d.width);
  f.number("dash_width", d.dash_width);
  f.number("dash_gap", d.dash_gap);
  f.number("opa", d.opa);
  d.round_start = f.flag("round_start", d.round_start);
  d.round_end = f.flag("round_end", d.round_end);
  d.raw_end = f.flag("raw_end", d.raw_end);
}

void fields_of(DrawFields &f, lv_draw_arc_dsc_t &d) {
  f.color("color", d.color);
  f.number("width", d.width);
  f.number("start_angle", d.start_angle);
  f.number("end_angle", d.end_angle);
  f.point("center", d.center);
  f.number("radius", d.radius);
  f.number("opa", d.opa);
  d.rounded = f.flag("rounded", d.rounded);
}

void fields_of(DrawFields &f, lv_draw_label_dsc_t &d) {
  f.text("text", d.text);
  f.font("font", d.font);
  f.color("color", d.color);
  f.number("line_space", d.line_space);
  f.number("letter_space", d.letter_space);
  f.number("ofs_x", d.ofs_x);
  f.number("ofs_y", d.ofs_y);
  f.number("rotation", d.rotation);
  f.number("sel_start", d.sel_start);
  f.number("sel_end", d.sel_end);
  f.color("sel_color", d.sel_color);
  f.color("sel_bg_color", d.sel_bg_color);
  d.align = static_cast<lv_text_align_t>(f.small("align", d.align, LV_TEXT_ALIGN_RIGHT));
  f.number("opa", d.opa);
  f.number("outline_stroke_opa", d.outline_stroke_opa);
  d.decor = static_cast<lv_text_decor_t>(f.small("decor", d.decor, 3));
  d.flag = static_cast<lv_text_flag_t>(f.small("flag", d.flag, 15));
  f.color("outline_stroke_color", d.outline_stroke_color);
  f.number("outline_stroke_width", d.outline_stroke_width);
}

void fields_of(DrawFields &f, lv_draw_letter_dsc_t &d) {
  f.number("unicode", d.unicode);
  f.font("font", d.font);
  f.color("color", d.color);
  f.number("rotation", d.rotation);
  f.number("scale_x", d.scale_x);
  f.number("scale_y", d.scale_y);
  f.number("skew_x", d.skew_x);
  f.number("skew_y", d.skew_y);
  f.point("pivot", d.pivot);
  f.number("opa", d.opa);
  d.decor = static_cast<lv_text_decor_t>(f.small("decor", d.decor, 3));
  d.blend_mode = static_cast<lv_blend_mode_t>(f.small("blend_mode", d.blend_mode, LV_BLEND_MODE_DIFFERENCE));
}

void fields_of(DrawFields &f, lv_draw_image_dsc_t &d) {
  f.source("src", d.src);
  f.number("clip_radius", d.clip_radius);
  f.number("rotation", d.rotation);
  f.number("scale_x", d.scale_x);
  f.number("scale_y", d.scale_y);
  f.number("skew_x", d.skew_x);
  f.number("skew_y", d.skew_y);
  f.point("pivot", d.pivot);
  f.color("recolor", d.recolor);
  f.number("recolor_opa", d.recolor_opa);
  f.number("opa", d.opa);
  d.blend_mode = static_cast<lv_blend_mode_t>(f.small("blend_mode", d.blend_mode, LV_BLEND_MODE_DIFFERENCE));
  d.antialias = f.flag("antialias", d.antialias);
  d.tile = f.flag("tile", d.tile);
}

void fields_of(DrawFields &f, lv_draw_triangle_dsc_t &d) {
  f.precise("p1", d.p[0]);
  f.precise("p2", d.p[1]);
  f.precise("p3", d.p[2]);
  f.color("color", d.color);
  f.number("opa", d.opa);
  f.gradient("grad", d.grad);
}

void fields_of(DrawFields &f, lv_draw_blur_dsc_t &d) {
  f.number("blur_radius", d.blur_radius);
  f.number("corner_radius", d.corner_radius);
  d.quality = static_cast<lv_blur_quality_t>(f.small("quality", d.quality, LV_BLUR_QUALITY_PRECISION));
}

}  // namespace lvb
