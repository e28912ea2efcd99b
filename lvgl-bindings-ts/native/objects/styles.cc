// SPDX-License-Identifier: Apache-2.0
// Shared styles. LVGL keeps the pointer of each attached style, so an object pins the styles it uses; a style that
// nothing uses and JavaScript no longer holds is freed.
#include "core/exports.h"

namespace lvb {

namespace {

void dispose(Handle *handle) {
  lv_style_t *style = static_cast<lv_style_t *>(handle->ptr);
  lv_style_reset(style);
  delete style;
}

uint64_t style_key(const lv_style_t *style) {
  return keep_key("style", static_cast<uint32_t>(reinterpret_cast<uintptr_t>(style) >> 4));
}

bool is_attached(const lv_obj_t *obj, const lv_style_t *style) {
  for (uint32_t i = 0; i < obj->style_cnt; i++)
    if (obj->styles[i].style == style) return true;
  return false;
}

/** Lets go the styles that LVGL no longer lists on the object. */
void release_detached(lv_obj_t *obj) {
  Handle *owner = obj_handle(obj);
  std::vector<uint64_t> gone;
  for (const Keep &keep : owner->keeps) {
    if (keep.handle && keep.handle->kind == Kind::Style && !is_attached(obj, static_cast<lv_style_t *>(keep.handle->ptr)))
      gone.push_back(keep.key);
  }
  for (uint64_t key : gone) handle_release(owner, key);
}

/** The target keeps what the source keeps: the fonts and images behind copied values. */
void keep_same(Handle *target, const Handle *source) {
  for (const Keep &keep : source->keeps)
    if (keep.handle) handle_keep(target, keep.key, keep.handle);
}

/** lv_style_create() -> LvStyle: an initialised, empty style. */
napi_value create(napi_env env, napi_callback_info info) {
  lv_style_t *style = new lv_style_t;
  lv_style_init(style);
  return handle_to_js(env, handle_new(Kind::Style, style, dispose));
}

napi_value reset(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_style_reset");
  Handle *handle = a.handle(0, Kind::Style);
  if (!handle) return nullptr;
  lv_style_reset(static_cast<lv_style_t *>(handle->ptr));
  handle_release_all(handle);
  return nullptr;
}

napi_value copy(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_style_copy");
  Handle *to = a.handle(0, Kind::Style), *from = a.handle(1, Kind::Style);
  if (a.failed() || to == from) return nullptr;
  lv_style_copy(static_cast<lv_style_t *>(to->ptr), static_cast<lv_style_t *>(from->ptr));
  handle_release_all(to);
  keep_same(to, from);
  return nullptr;
}

napi_value merge(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_style_merge");
  Handle *to = a.handle(0, Kind::Style), *from = a.handle(1, Kind::Style);
  if (a.failed() || to == from) return nullptr;
  lv_style_merge(static_cast<lv_style_t *>(to->ptr), static_cast<lv_style_t *>(from->ptr));
  keep_same(to, from);
  return nullptr;
}

napi_value add(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_add_style");
  lv_obj_t *obj = a.obj(0);
  Handle *style = a.handle(1, Kind::Style);
  const lv_style_selector_t selector = a.u32(2);
  if (a.failed()) return nullptr;
  handle_keep(obj_handle(obj), style_key(static_cast<lv_style_t *>(style->ptr)), style);
  lv_obj_add_style(obj, static_cast<lv_style_t *>(style->ptr), selector);
  return nullptr;
}

napi_value replace(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_replace_style");
  lv_obj_t *obj = a.obj(0);
  Handle *before = a.handle(1, Kind::Style), *after = a.handle(2, Kind::Style);
  const lv_style_selector_t selector = a.u32(3);
  if (a.failed()) return nullptr;
  handle_keep(obj_handle(obj), style_key(static_cast<lv_style_t *>(after->ptr)), after);
  const bool done = lv_obj_replace_style(obj, static_cast<lv_style_t *>(before->ptr),
                                         static_cast<lv_style_t *>(after->ptr), selector);
  release_detached(obj);
  return js_bool(env, done);
}

napi_value remove(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_remove_style");
  lv_obj_t *obj = a.obj(0);
  lv_style_t *style = a.ptr_or_null<lv_style_t>(1, Kind::Style);
  const lv_style_selector_t selector = a.u32(2);
  if (a.failed()) return nullptr;
  lv_obj_remove_style(obj, style, selector);
  release_detached(obj);
  return nullptr;
}

napi_value remove_all(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_remove_style_all");
  lv_obj_t *obj = a.obj(0);
  if (!obj) return nullptr;
  lv_obj_remove_style_all(obj);
  release_detached(obj);
  return nullptr;
}

}  // namespace

ExportTable style_exports() {
  static const Export items[] = {
      {"lv_style_create", create},          {"lv_style_reset", reset},
      {"lv_style_copy", copy},              {"lv_style_merge", merge},
      {"lv_obj_add_style", add},            {"lv_obj_replace_style", replace},
      {"lv_obj_remove_style", remove},      {"lv_obj_remove_style_all", remove_all},
  };
  return table(items);
}

}  // namespace lvb
