// SPDX-License-Identifier: Apache-2.0
#include "objects/support.h"

#include <algorithm>
#include <cstring>

#include "core/errors.h"
#include "core/members.h"

namespace lvb {

uint32_t bits(Args &a, size_t i, uint32_t known) {
  const uint32_t value = a.u32(i);
  if (a.failed() || (value & ~known) == 0) return value;
  a.wrong(i, "a sum of members of its enum");
  return 0;
}

lv_style_selector_t style_selector(Args &a, size_t i) {
  const uint32_t value = a.u32(i);
  if (a.failed() || value <= 0xFFFFFF) return value;
  a.wrong(i, "an LV_PART and LV_STATEs, added");
  return 0;
}

lv_obj_t *widget_or_null(Args &a, size_t i, const lv_obj_class_t *widget_class, const char *class_name) {
  return a.failed() || a.is_nullish(i) ? nullptr : a.widget(i, widget_class, class_name);
}

napi_value refuse(Args &a, size_t i, const char *wanted) {
  a.wrong(i, wanted);
  return nullptr;
}

const char *class_name(const lv_obj_class_t *widget_class) { return widget_class ? widget_class->name : nullptr; }

const lv_obj_class_t *class_argument(Args &a, size_t i) {
  Text name;
  a.text(i, name);
  if (a.failed()) return nullptr;
  for (size_t n = 0; n < widget_class_count; n++)
    if (strcmp(widget_classes[n]->name, name.c_str()) == 0) return widget_classes[n];
  a.wrong(i, "the name of a widget class, such as 'lv_label'");
  return nullptr;
}

bool is_inside(const lv_obj_t *obj, const lv_obj_t *ancestor) {
  for (; obj; obj = lv_obj_get_parent(obj))
    if (obj == ancestor) return true;
  return false;
}

double Fields::ranged(const char *name, double lowest, double highest) {
  napi_value value;
  double number = 0;
  if (a_.failed()) return 0;
  if (read_member(a_.env(), object_, name, value) &&
      napi_get_value_double(a_.env(), value, &number) == napi_ok && number >= lowest && number <= highest)
    return number;
  a_.wrong(i_, wanted_);
  return 0;
}

void KeptText::read(Args &a, size_t i) {
  Text text;
  a.text(i, text);
  if (!a.failed()) copy_ = strdup(text.c_str());
}

void KeptText::keep(Args &a, size_t owner, Kind kind, uint64_t key) {
  Handle *handle = a.handle(owner, kind);
  if (handle) keep(handle, key);
}

void KeptText::keep(Handle *owner, uint64_t key) {
  if (copy_) handle_keep_block(owner, key, copy_);
  else handle_release(owner, key);
  copy_ = nullptr;
}

void Source::read(Args &a, size_t i, bool nullable) {
  static const char *const wanted = "an LvImage or the text of a symbol";
  if (a.failed() || (nullable && a.is_nullish(i))) return;
  napi_valuetype type;
  napi_typeof(a.env(), a.value(i), &type);
  if (type != napi_string) {
    image_ = a.handle(i, Kind::Image);
    return;
  }
  symbol_.read(a, i);
  // LVGL takes a text that begins with an ASCII letter for a file's name.
  if (!a.failed() && lv_image_src_get_type(symbol_.c_str()) != LV_IMAGE_SRC_SYMBOL) a.wrong(i, wanted);
}

void Source::keep(Args &a, size_t owner, Kind kind, uint64_t key) {
  Handle *handle = a.handle(owner, kind);
  if (!handle) return;
  if (image_) handle_keep(handle, key, image_);
  else symbol_.keep(handle, key);
}

void Source::keep_each(Args &a, size_t owner, Kind kind, uint64_t key) {
  Handle *handle = a.handle(owner, kind);
  if (handle && image_) handle_keep(handle, key | low_bits(image_->ptr), image_);
}

napi_value source_to_js(napi_env env, const void *source) {
  if (!source) return js_null(env);
  if (lv_image_src_get_type(source) == LV_IMAGE_SRC_SYMBOL) return js_text(env, static_cast<const char *>(source));
  return found_to_js(env, Kind::Image, source);
}

napi_value found_to_js(napi_env env, Kind kind, const void *pointer) {
  Handle *found = pointer ? handle_find(kind, pointer) : nullptr;
  return found ? handle_to_js(env, found) : js_null(env);
}

namespace {

void kill_it(void *data) {
  if (data) handle_kill(static_cast<Handle *>(data));
}

}  // namespace

napi_value group_to_js(napi_env env, lv_group_t *group) {
  if (!group) return js_null(env);
  if (!group->ext_data.data) lv_group_set_external_data(group, handle_new(Kind::Group, group, nullptr), kill_it);
  return handle_to_js(env, static_cast<Handle *>(group->ext_data.data));
}

napi_value theme_to_js(napi_env env, lv_theme_t *theme) {
  if (!theme) return js_null(env);
  // A built-in theme forgets its external data when it is initialised again: its record is found by search.
  Handle *known = handle_find(Kind::Theme, theme);
  return handle_to_js(env, known ? known : handle_new(Kind::Theme, theme, nullptr));
}

Handle *part_handle(lv_obj_t *owner, Kind kind, void *part) {
  std::vector<Handle *> &parts = obj_handle(owner)->parts;
  for (Handle *known : parts)
    if (known->kind == kind && known->ptr == part) return known;
  Handle *handle = handle_new(kind, part, nullptr);
  parts.push_back(handle);
  return handle;
}

napi_value part_to_js(napi_env env, lv_obj_t *owner, Kind kind, void *part) {
  return part ? handle_to_js(env, part_handle(owner, kind, part)) : js_null(env);
}

Handle *part_argument(Args &a, size_t i, lv_obj_t *owner, Kind kind, const char *wanted) {
  Handle *handle = a.handle(i, kind);
  if (!handle || !owner) return nullptr;
  const std::vector<Handle *> &parts = obj_handle(owner)->parts;
  if (std::find(parts.begin(), parts.end(), handle) != parts.end()) return handle;
  a.wrong(i, wanted);
  return nullptr;
}

void part_gone(lv_obj_t *owner, Handle *part) {
  std::vector<Handle *> &parts = obj_handle(owner)->parts;
  const auto found = std::find(parts.begin(), parts.end(), part);
  if (found != parts.end()) parts.erase(found);
  handle_kill(part);
}

}  // namespace lvb
