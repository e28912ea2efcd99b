// SPDX-License-Identifier: Apache-2.0
// Themes. LVGL's own are one each and live for ever, for objects go on pointing at their styles; those that JavaScript
// makes call a function for each new object.
#include "core/callback.h"
#include "core/exports.h"
#include "objects/support.h"
#include "seams/seams.h"

namespace lvb {

namespace {

void on_apply(lv_theme_t *theme, lv_obj_t *obj) {
  Callback *function = static_cast<Callback *>(theme->user_data);
  if (!function) return;
  Scope scope(function->env);
  napi_value args[2] = {theme_to_js(function->env, theme), obj_to_js(function->env, obj)};
  seams_hold_layout(1);
  callback_call(function, 2, args);
  seams_hold_layout(-1);
}

void dispose(Handle *handle) {
  lv_theme_t *theme = static_cast<lv_theme_t *>(handle->ptr);
  for (lv_display_t *disp = lv_display_get_next(nullptr); disp; disp = lv_display_get_next(disp))
    if (lv_display_get_theme(disp) == theme) lv_display_set_theme(disp, nullptr);
  callback_free(theme->user_data);
  lv_theme_delete(theme);
}

/** lv_theme_create() -> LvTheme: does nothing until it has a function or a parent. */
napi_value create(napi_env env, napi_callback_info info) {
  lv_theme_t *theme = lv_theme_create();
  theme->font_small = theme->font_normal = theme->font_large = lv_font_get_default();
  return handle_to_js(env, handle_new(Kind::Theme, theme, dispose));
}

/** A theme that JavaScript made. */
Handle *own_theme(Args &a, size_t i) {
  Handle *handle = a.handle(i, Kind::Theme);
  if (!handle) return nullptr;
  if (handle->dispose == dispose) return handle;
  a.wrong(i, "a theme of lv_theme_create (LVGL's own are as they are)");
  return nullptr;
}

/** lv_theme_set_apply_cb(theme, (theme, obj) => void | null). */
napi_value set_apply_cb(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_theme_set_apply_cb");
  Handle *handle = own_theme(a, 0);
  Callback *function = nullptr;
  if (!a.failed() && !a.is_nullish(1) && !(function = callback_new(env, a.value(1)))) a.wrong(1, "a function or null");
  if (a.failed()) return nullptr;
  lv_theme_t *theme = static_cast<lv_theme_t *>(handle->ptr);
  Callback *before = static_cast<Callback *>(theme->user_data);
  theme->user_data = function;
  lv_theme_set_apply_cb(theme, function ? on_apply : nullptr);
  callback_free(before);
  return nullptr;
}

bool leads_to(const lv_theme_t *from, const lv_theme_t *to) {
  for (; from; from = from->parent)
    if (from == to) return true;
  return false;
}

/** lv_theme_set_parent(theme, parent | null): the parent is applied first. */
napi_value set_parent(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_theme_set_parent");
  Handle *handle = own_theme(a, 0), *parent = a.handle_or_null(1, Kind::Theme);
  if (a.failed()) return nullptr;
  lv_theme_t *theme = static_cast<lv_theme_t *>(handle->ptr);
  lv_theme_t *above = parent ? static_cast<lv_theme_t *>(parent->ptr) : nullptr;
  if (leads_to(above, theme)) return refuse(a, 1, "a theme that does not lead back to the first");
  lv_theme_set_parent(theme, above);
  handle_keep(handle, keep_key("lv_theme_set_parent"), parent);
  return nullptr;
}

/** lv_theme_copy(to, from): `to` does what `from` does, and keeps it. */
napi_value copy(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_theme_copy");
  Handle *to = own_theme(a, 0), *from = a.handle(1, Kind::Theme);
  if (a.failed() || to == from) return nullptr;
  lv_theme_t *target = static_cast<lv_theme_t *>(to->ptr), *source = static_cast<lv_theme_t *>(from->ptr);
  if (leads_to(source, target)) return refuse(a, 1, "a theme that does not lead back to the first");
  Callback *before = static_cast<Callback *>(target->user_data);
  Callback *function = nullptr;
  if (source->apply_cb == on_apply && source->user_data) {
    const Callback *original = static_cast<Callback *>(source->user_data);
    napi_value same = nullptr;
    napi_get_reference_value(env, original->function, &same);
    function = same ? callback_new(env, same) : nullptr;
  }
  const lv_ext_data_t hook = target->ext_data;
  lv_theme_copy(target, source);
  target->ext_data = hook;
  target->user_data = function;
  if (source->apply_cb == on_apply && !function) target->apply_cb = nullptr;
  handle_keep(to, keep_key("lv_theme_copy"), from);
  Handle *parent = source->parent ? handle_find(Kind::Theme, source->parent) : nullptr;
  handle_keep(to, keep_key("lv_theme_set_parent"), parent);
  callback_free(before);
  return nullptr;
}

lv_display_t *display_argument_or_default(Args &a, size_t i) {
  lv_display_t *disp = a.ptr_or_null<lv_display_t>(i, Kind::Display);
  if (!a.failed() && !disp && !lv_display_get_default()) a.wrong(i, "LvDisplay: there is no default one");
  return disp ? disp : lv_display_get_default();
}

/** A built-in theme keeps the font it draws with; LVGL itself has its displays drawn anew. */
napi_value started(Args &a, lv_theme_t *theme, Handle *font) {
  napi_value result = theme_to_js(a.env(), theme);
  Handle *handle = handle_find(Kind::Theme, theme);
  if (font) handle_keep(handle, keep_key("theme_font"), font);
  return result;
}

/** lv_theme_default_init(display | null, primary, secondary, dark, font) -> LvTheme. */
napi_value default_init(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_theme_default_init");
  lv_display_t *disp = display_argument_or_default(a, 0);
  const lv_color_t primary = a.color(1), secondary = a.color(2);
  const bool dark = a.boolean(3);
  Handle *font = a.handle(4, Kind::Font);
  if (a.failed()) return nullptr;
  lv_theme_t *theme =
      lv_theme_default_init(disp, primary, secondary, dark, static_cast<const lv_font_t *>(font->ptr));
  return started(a, theme, font);
}

/** lv_theme_simple_init(display | null) -> LvTheme. */
napi_value simple_init(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_theme_simple_init");
  lv_display_t *disp = display_argument_or_default(a, 0);
  return a.failed() ? nullptr : started(a, lv_theme_simple_init(disp), nullptr);
}

/** lv_theme_mono_init(display | null, dark, font) -> LvTheme. */
napi_value mono_init(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_theme_mono_init");
  lv_display_t *disp = display_argument_or_default(a, 0);
  const bool dark = a.boolean(1);
  Handle *font = a.handle(2, Kind::Font);
  if (a.failed()) return nullptr;
  return started(a, lv_theme_mono_init(disp, dark, static_cast<const lv_font_t *>(font->ptr)), font);
}

}  // namespace

ExportTable theme_exports() {
  static const Export items[] = {
      {"lv_theme_create", create},
      {"lv_theme_set_apply_cb", set_apply_cb},
      {"lv_theme_set_parent", set_parent},
      {"lv_theme_copy", copy},
      {"lv_theme_default_init", default_init},
      {"lv_theme_simple_init", simple_init},
      {"lv_theme_mono_init", mono_init},
  };
  return table(items);
}

}  // namespace lvb
