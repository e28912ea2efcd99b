// SPDX-License-Identifier: Apache-2.0
// Generated from LVGL's headers by generator/. Do not edit.

#include "core/generated.h"

namespace lvb {

namespace {

napi_value w_lv_spangroup_create(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *parent = a.obj(0);
  if (a.failed()) return nullptr;
  return obj_or_throw(env, lv_spangroup_create(parent), a.where());
}

napi_value w_lv_span_set_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_span_t *span = a.ptr<lv_span_t>(0, Kind::Span);
  Text text;
  a.text(1, text);
  if (a.failed()) return nullptr;
  lv_span_set_text(span, text.c_str());
  return nullptr;
}

napi_value w_lv_span_set_text_static(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_span_t *span = a.ptr<lv_span_t>(0, Kind::Span);
  KeptText text;
  text.read(a, 1);
  if (a.failed()) return nullptr;
  lv_span_set_text_static(span, text.c_str());
  text.keep(a, 0, Kind::Span, keep_key("lv_span_set_text_static"));
  return nullptr;
}

napi_value w_lv_spangroup_set_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const lv_text_align_t align = static_cast<lv_text_align_t>(a.choice(1, 0, 3));
  if (a.failed()) return nullptr;
  lv_spangroup_set_align(obj, align);
  return nullptr;
}

napi_value w_lv_spangroup_set_overflow(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const lv_span_overflow_t overflow = static_cast<lv_span_overflow_t>(a.choice(1, 0, 1));
  if (a.failed()) return nullptr;
  lv_spangroup_set_overflow(obj, overflow);
  return nullptr;
}

/** lv_spangroup_set_indent and 1 more: the table says which. */
napi_value w_lv_spangroup_set_indent(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const int32_t indent = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  a.target<decltype(lv_spangroup_set_indent)>()(obj, indent);
  return nullptr;
}

napi_value w_lv_spangroup_set_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const lv_span_mode_t mode = static_cast<lv_span_mode_t>(a.choice(1, 0, 2));
  if (a.failed()) return nullptr;
  lv_spangroup_set_mode(obj, mode);
  return nullptr;
}

napi_value w_lv_span_get_text(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_span_t *span = a.ptr<lv_span_t>(0, Kind::Span);
  if (a.failed()) return nullptr;
  return js_text(env, lv_span_get_text(span));
}

napi_value w_lv_spangroup_get_span_count(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spangroup_get_span_count(obj)));
}

napi_value w_lv_spangroup_get_align(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spangroup_get_align(obj)));
}

napi_value w_lv_spangroup_get_overflow(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spangroup_get_overflow(obj)));
}

/** lv_spangroup_get_indent and 2 more: the table says which. */
napi_value w_lv_spangroup_get_indent(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(a.target<decltype(lv_spangroup_get_indent)>()(obj)));
}

napi_value w_lv_spangroup_get_mode(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spangroup_get_mode(obj)));
}

napi_value w_lv_spangroup_get_expand_width(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const uint32_t max_width = a.integer<uint32_t>(1);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(lv_spangroup_get_expand_width(obj, max_width)));
}

napi_value w_lv_spangroup_get_expand_height(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  const int32_t width = a.integer<int32_t>(1);
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<int32_t>(lv_spangroup_get_expand_height(obj, width)));
}

napi_value w_lv_spangroup_get_span_coords(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  lv_span_t *span = part<lv_span_t>(a, 1, obj, Kind::Span, "a span of this group");
  if (a.failed()) return nullptr;
  return js_span_coords(env, lv_spangroup_get_span_coords(obj, span));
}

napi_value w_lv_spangroup_get_span_by_point(napi_env env, napi_callback_info info) {
  Args a(env, info, 2);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  lv_point_t point = a.point(1);
  if (a.failed()) return nullptr;
  return part_to_js(env, obj, Kind::Span, lv_spangroup_get_span_by_point(obj, &point));
}

napi_value w_lv_spangroup_refresh(napi_env env, napi_callback_info info) {
  Args a(env, info, 1);
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  if (a.failed()) return nullptr;
  lv_spangroup_refresh(obj);
  return nullptr;
}

}  // namespace

ExportTable generated_span() {
  static const Export items[] = {
    {"lv_spangroup_create", w_lv_spangroup_create},
    {"lv_span_set_text", w_lv_span_set_text},
    {"lv_span_set_text_static", w_lv_span_set_text_static},
    {"lv_spangroup_set_align", w_lv_spangroup_set_align},
    {"lv_spangroup_set_overflow", w_lv_spangroup_set_overflow},
    {"lv_spangroup_set_indent", w_lv_spangroup_set_indent, reinterpret_cast<Target>(static_cast<decltype(lv_spangroup_set_indent) *>(lv_spangroup_set_indent))},
    {"lv_spangroup_set_mode", w_lv_spangroup_set_mode},
    {"lv_spangroup_set_max_lines", w_lv_spangroup_set_indent, reinterpret_cast<Target>(static_cast<decltype(lv_spangroup_set_indent) *>(lv_spangroup_set_max_lines))},
    {"lv_span_get_text", w_lv_span_get_text},
    {"lv_spangroup_get_span_count", w_lv_spangroup_get_span_count},
    {"lv_spangroup_get_align", w_lv_spangroup_get_align},
    {"lv_spangroup_get_overflow", w_lv_spangroup_get_overflow},
    {"lv_spangroup_get_indent", w_lv_spangroup_get_indent, reinterpret_cast<Target>(static_cast<decltype(lv_spangroup_get_indent) *>(lv_spangroup_get_indent))},
    {"lv_spangroup_get_mode", w_lv_spangroup_get_mode},
    {"lv_spangroup_get_max_lines", w_lv_spangroup_get_indent, reinterpret_cast<Target>(static_cast<decltype(lv_spangroup_get_indent) *>(lv_spangroup_get_max_lines))},
    {"lv_spangroup_get_max_line_height", w_lv_spangroup_get_indent, reinterpret_cast<Target>(static_cast<decltype(lv_spangroup_get_indent) *>(lv_spangroup_get_max_line_height))},
    {"lv_spangroup_get_expand_width", w_lv_spangroup_get_expand_width},
    {"lv_spangroup_get_expand_height", w_lv_spangroup_get_expand_height},
    {"lv_spangroup_get_span_coords", w_lv_spangroup_get_span_coords},
    {"lv_spangroup_get_span_by_point", w_lv_spangroup_get_span_by_point},
    {"lv_spangroup_refresh", w_lv_spangroup_refresh},
  };
  return table(items);
}

}  // namespace lvb
