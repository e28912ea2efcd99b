// SPDX-License-Identifier: Apache-2.0
// Shared styles. LVGL keeps the pointer of each attached style, so an object pins the styles it uses; a style that
// nothing uses and JavaScript no longer holds is freed.
#include <cstdio>

#include "core/exports.h"
#include "objects/guards.h"
#include "objects/style_kinds.h"
#include "objects/support.h"

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
  Args a(env, info, "lv_obj_add_style", 3);
  lv_obj_t *obj = a.begun_obj(0);
  Handle *style = a.handle(1, Kind::Style);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (!a.failed() && !style_room(obj)) a.wrong(0, "an object with fewer than 60 styles");
  if (a.failed()) return nullptr;
  handle_keep(obj_handle(obj), style_key(static_cast<lv_style_t *>(style->ptr)), style);
  lv_obj_add_style(obj, static_cast<lv_style_t *>(style->ptr), selector);
  return nullptr;
}

napi_value replace(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_replace_style");
  lv_obj_t *obj = a.begun_obj(0);
  Handle *before = a.handle(1, Kind::Style), *after = a.handle(2, Kind::Style);
  const lv_style_selector_t selector = style_selector(a, 3);
  if (a.failed()) return nullptr;
  handle_keep(obj_handle(obj), style_key(static_cast<lv_style_t *>(after->ptr)), after);
  const bool done = lv_obj_replace_style(obj, static_cast<lv_style_t *>(before->ptr),
                                         static_cast<lv_style_t *>(after->ptr), selector);
  release_detached(obj);
  return js_bool(env, done);
}

napi_value remove(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_remove_style");
  lv_obj_t *obj = a.begun_obj(0);
  lv_style_t *style = a.ptr_or_null<lv_style_t>(1, Kind::Style);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  lv_obj_remove_style(obj, style, selector);
  release_detached(obj);
  return nullptr;
}

napi_value remove_all(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_remove_style_all");
  lv_obj_t *obj = a.begun_obj(0);
  if (!obj) return nullptr;
  lv_obj_remove_style_all(obj);
  release_detached(obj);
  return nullptr;
}

/** Pairs of property and value that JavaScript writes before a call: an Int32Array that is kept. */
int32_t *shared_pairs = nullptr;
size_t shared_length = 0;
napi_ref shared_array = nullptr;
constexpr int32_t kRemove = 0x10000;

/** share_style_memory(Int32Array). */
napi_value share_memory(napi_env env, napi_callback_info info) {
  Args a(env, info, "share_style_memory");
  napi_typedarray_type type;
  void *data = nullptr;
  if (napi_get_typedarray_info(env, a.value(0), &type, &shared_length, &data, nullptr, nullptr) != napi_ok ||
      type != napi_int32_array) {
    a.wrong(0, "an Int32Array");
    return nullptr;
  }
  shared_pairs = static_cast<int32_t *>(data);
  if (shared_array) napi_delete_reference(env, shared_array);
  napi_create_reference(env, a.value(0), 1, &shared_array);
  return nullptr;
}

/** One property to set or to take out. */
struct Pair {
  lv_style_prop_t property;
  bool remove;
  lv_style_value_t value;
  Handle *kept;  // the font, picture, gradient or transition behind the value
};

/** Reads pair `i`; false with an exception when LVGL must not see it. */
bool read_pair(Args &a, size_t i, Pair &out) {
  const int32_t number = shared_pairs[2 * i], value = shared_pairs[2 * i + 1];
  const StyleRule *rule = style_rule(static_cast<uint32_t>(number & ~kRemove));
  char message[120];
  if (!rule) {
    snprintf(message, sizeof message, "style: %d is no property", static_cast<int>(number & ~kRemove));
    napi_throw_type_error(a.env(), "LVGL_WRONG_ARGUMENT", message);
    return false;
  }
  out = {static_cast<lv_style_prop_t>(rule->property), (number & kRemove) != 0, {}, nullptr};
  if (out.remove) return true;
  if (rule->kind == StyleKind::Number || rule->kind == StyleKind::Color) {
    if (value < rule->lowest || value > rule->highest) {
      snprintf(message, sizeof message, "style: property %u must be from %d to %d, not %d",
               static_cast<unsigned>(rule->property), static_cast<int>(rule->lowest), static_cast<int>(rule->highest),
               static_cast<int>(value));
      napi_throw_type_error(a.env(), "LVGL_WRONG_ARGUMENT", message);
      return false;
    }
    if (rule->kind == StyleKind::Color) out.value.color = lv_color_hex(static_cast<uint32_t>(value));
    else out.value.num = value;
    return true;
  }
  Handle *handle = handle_by_id(value);
  const Kind kind = handle_kind(rule->kind);
  if (!handle || handle->kind != kind || !handle->ptr) {
    snprintf(message, sizeof message, "style: property %u must be a living %s", static_cast<unsigned>(rule->property),
             kind_name(kind));
    napi_throw_type_error(a.env(), "LVGL_WRONG_ARGUMENT", message);
    return false;
  }
  out.value.ptr = handle->ptr;
  out.kept = handle;
  return true;
}

bool read_count(Args &a, size_t i, uint32_t &count) {
  count = a.u32(i);
  if (!a.failed() && (!shared_pairs || count > shared_length / 2)) a.wrong(i, "the number of pairs in the shared memory");
  return !a.failed();
}

/** style_apply(style, count): sets the shared pairs and tells the objects that use the style. */
napi_value apply(napi_env env, napi_callback_info info) {
  Args a(env, info, "style", 2);
  Handle *handle = a.handle(0, Kind::Style);
  uint32_t count = 0;
  if (!handle || !read_count(a, 1, count)) return nullptr;
  lv_style_t *style = static_cast<lv_style_t *>(handle->ptr);
  Pair pair;
  uint32_t done = 0;
  for (; done < count && read_pair(a, done, pair); done++) {
    if (pair.remove) lv_style_remove_prop(style, pair.property);
    else lv_style_set_prop(style, pair.property, pair.value);
    handle_keep(handle, keep_key("style_apply", pair.property), pair.kept);
  }
  if (done > 0) lv_obj_report_style_change(style);
  return nullptr;
}

/** obj_apply_style(obj, selector, count): the same for an object's local style. */
napi_value apply_local(napi_env env, napi_callback_info info) {
  Args a(env, info, "setStyle", 3);
  Handle *handle = a.handle(0, Kind::Obj);
  const lv_style_selector_t selector = style_selector(a, 1);
  uint32_t count = 0;
  if (!handle || !read_count(a, 2, count)) return nullptr;
  lv_obj_t *obj = static_cast<lv_obj_t *>(handle->ptr);
  if (!local_style_room(obj, selector)) {
    a.wrong(0, "an object with fewer than 60 styles");
    return nullptr;
  }
  Pair pair;
  for (uint32_t i = 0; i < count && read_pair(a, i, pair); i++) {
    if (pair.remove) lv_obj_remove_local_style_prop(obj, pair.property, selector);
    else lv_obj_set_local_style_prop(obj, pair.property, pair.value, selector);
    handle_keep(handle, keep_key("obj_apply_style", selector) ^ (static_cast<uint64_t>(pair.property) << 32), pair.kept);
  }
  return nullptr;
}

/** obj_style_number(obj, part, property): what an object's part has now; a colour as 0xRRGGBB. */
napi_value style_number(napi_env env, napi_callback_info info) {
  Args a(env, info, "getStyle", 3);
  lv_obj_t *obj = a.begun_obj(0);
  const lv_part_t part = static_cast<lv_part_t>(a.u32(1));
  const StyleRule *rule = style_rule(a.u32(2));
  if (!a.failed() && (!rule || (rule->kind != StyleKind::Number && rule->kind != StyleKind::Color)))
    a.wrong(2, "a property that is a number or a colour");
  if (a.failed()) return nullptr;
  const lv_style_value_t value = lv_obj_get_style_prop(obj, part, static_cast<lv_style_prop_t>(rule->property));
  return rule->kind == StyleKind::Color ? js_color(env, value.color) : js_number(env, value.num);
}

}  // namespace

void styles_reset(napi_env env) {
  if (shared_array) napi_delete_reference(env, shared_array);
  shared_array = nullptr;
  shared_pairs = nullptr;
}

ExportTable style_exports() {
  static const Export items[] = {{"share_style_memory", share_memory},
                                 {"style_apply", apply},
                                 {"obj_apply_style", apply_local},
                                 {"obj_style_number", style_number},
                                 
      {"lv_style_create", create},          {"lv_style_reset", reset},
      {"lv_style_copy", copy},              {"lv_style_merge", merge},
      {"lv_obj_add_style", add},            {"lv_obj_replace_style", replace},
      {"lv_obj_remove_style", remove},      {"lv_obj_remove_style_all", remove_all},
  };
  return table(items);
}

}  // namespace lvb
