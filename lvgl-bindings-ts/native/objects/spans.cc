// SPDX-License-Identifier: Apache-2.0
// Spans: runs of text inside a span group. A span dies with its group or when it is deleted from it.
#include <algorithm>

#include "core/exports.h"
#include "objects/observers.h"

namespace lvb {

namespace {

lv_obj_t *group(Args &a) { return a.widget(0, &lv_spangroup_class, "spangroup"); }

Handle *span_handle(lv_obj_t *obj, lv_span_t *span) {
  Handle *owner = obj_handle(obj);
  for (Handle *part : owner->parts)
    if (part->ptr == span) return part;
  Handle *handle = handle_new(Kind::Span, span, nullptr);
  owner->parts.push_back(handle);
  return handle;
}

/** The span in argument 1, which must belong to the group. */
Handle *span_of(Args &a, lv_obj_t *obj) {
  Handle *span = a.handle(1, Kind::Span);
  if (a.failed()) return nullptr;
  const std::vector<Handle *> &parts = obj_handle(obj)->parts;
  if (std::find(parts.begin(), parts.end(), span) == parts.end()) {
    a.wrong(1, "a span of this group");
    return nullptr;
  }
  return span;
}

napi_value add(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_add_span");
  lv_obj_t *obj = group(a);
  return obj ? handle_to_js(env, span_handle(obj, lv_spangroup_add_span(obj))) : nullptr;
}

napi_value get_child(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_get_child");
  lv_obj_t *obj = group(a);
  const int32_t index = a.i32(1);
  if (a.failed()) return nullptr;
  lv_span_t *span = lv_spangroup_get_child(obj, index);
  return span ? handle_to_js(env, span_handle(obj, span)) : js_null(env);
}

napi_value remove(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_delete_span");
  lv_obj_t *obj = group(a);
  Handle *span = span_of(a, obj);
  if (!span) return nullptr;
  std::vector<Handle *> &parts = obj_handle(obj)->parts;
  parts.erase(std::find(parts.begin(), parts.end(), span));
  observers_forget_span(obj, static_cast<lv_span_t *>(span->ptr));
  lv_spangroup_delete_span(obj, static_cast<lv_span_t *>(span->ptr));
  handle_kill(span);
  return nullptr;
}

napi_value set_text(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_set_span_text");
  lv_obj_t *obj = group(a);
  Handle *span = span_of(a, obj);
  Text text;
  a.text(2, text);
  if (!a.failed()) lv_spangroup_set_span_text(obj, static_cast<lv_span_t *>(span->ptr), text.c_str());
  return nullptr;
}

/** LVGL copies the style; the span keeps the fonts that the copied values point at. */
napi_value set_style(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_set_span_style");
  lv_obj_t *obj = group(a);
  Handle *span = span_of(a, obj);
  Handle *style = a.handle(2, Kind::Style);
  if (a.failed()) return nullptr;
  // The old fonts stay until the new style stands: LVGL may still look at them while it copies.
  std::vector<Keep> before;
  before.swap(span->keeps);
  for (const Keep &keep : style->keeps)
    if (keep.handle) handle_keep(span, keep.key, keep.handle);
  lv_spangroup_set_span_style(obj, static_cast<lv_span_t *>(span->ptr), static_cast<lv_style_t *>(style->ptr));
  for (Keep &keep : before)
    if (keep.handle) handle_unpin(keep.handle);
  return nullptr;
}

}  // namespace

ExportTable span_exports() {
  static const Export items[] = {{"lv_spangroup_add_span", add},
                                 {"lv_spangroup_get_child", get_child},
                                 {"lv_spangroup_delete_span", remove},
                                 {"lv_spangroup_set_span_text", set_text},
                                 {"lv_spangroup_set_span_style", set_style}};
  return table(items);
}

}  // namespace lvb
