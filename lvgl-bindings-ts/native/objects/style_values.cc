// SPDX-License-Identifier: Apache-2.0
// Style properties by number, and those whose value is an array or a struct.
#include "core/exports.h"
#include "objects/arrays.h"
#include "objects/guards.h"
#include "objects/style_kinds.h"
#include "objects/support.h"

namespace lvb {

namespace {

const StyleRule *rule_argument(Args &a, size_t i) {
  const StyleRule *rule = style_rule(a.u32(i));
  if (!a.failed() && !rule) a.wrong(i, "a member of LV_STYLE with a number, a colour, a font, a picture, a gradient or a transition");
  return rule;
}

/** Reads the value of a property; `kept` becomes the handle behind it. */
lv_style_value_t value_argument(Args &a, size_t i, const StyleRule *rule, Handle *&kept) {
  lv_style_value_t value = {};
  kept = nullptr;
  if (a.failed()) return value;
  if (rule->kind == StyleKind::Color) {
    value.color = a.color(i);
  } else if (rule->kind == StyleKind::Number) {
    value.num = a.choice(i, rule->lowest, rule->highest);
  } else {
    kept = a.handle(i, handle_kind(rule->kind));
    value.ptr = kept ? kept->ptr : nullptr;
  }
  return value;
}

napi_value value_to_js(napi_env env, const StyleRule *rule, lv_style_value_t value) {
  switch (rule->kind) {
    case StyleKind::Color: return js_color(env, value.color);
    case StyleKind::Number: return js_number(env, value.num);
    case StyleKind::Font: return font_to_js(env, static_cast<const lv_font_t *>(value.ptr));
    case StyleKind::Image: return source_to_js(env, value.ptr);
    default: return found_to_js(env, handle_kind(rule->kind), value.ptr);
  }
}

uint64_t local_key(const StyleRule *rule, lv_style_selector_t selector) {
  return keep_key("obj_apply_style", selector) ^ (static_cast<uint64_t>(rule->property) << 32);
}

/** lv_obj_set_local_style_prop(obj, property, value, selector). */
napi_value set_local(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_set_local_style_prop");
  Handle *handle = a.handle(0, Kind::Obj);
  const StyleRule *rule = rule_argument(a, 1);
  Handle *kept = nullptr;
  const lv_style_value_t value = value_argument(a, 2, rule, kept);
  const lv_style_selector_t selector = style_selector(a, 3);
  if (!a.failed() && !local_style_room(static_cast<lv_obj_t *>(handle->ptr), selector))
    a.wrong(0, "an object with fewer than 60 styles");
  if (a.failed()) return nullptr;
  lv_obj_set_local_style_prop(static_cast<lv_obj_t *>(handle->ptr), static_cast<lv_style_prop_t>(rule->property), value,
                              selector);
  handle_keep(handle, local_key(rule, selector), kept);
  return nullptr;
}

/** lv_obj_get_local_style_prop(obj, property, selector) -> value or null. */
napi_value get_local(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_get_local_style_prop");
  lv_obj_t *obj = a.begun_obj(0);
  const StyleRule *rule = rule_argument(a, 1);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (a.failed()) return nullptr;
  lv_style_value_t value = {};
  const bool found = lv_obj_get_local_style_prop(obj, static_cast<lv_style_prop_t>(rule->property), &value, selector) ==
                     LV_STYLE_RES_FOUND;
  return found ? value_to_js(env, rule, value) : js_null(env);
}

/** lv_obj_get_style_prop(obj, part, property) -> value. */
napi_value get_computed(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_get_style_prop");
  lv_obj_t *obj = a.begun_obj(0);
  const uint32_t part = a.u32(1);
  const StyleRule *rule = rule_argument(a, 2);
  if (a.failed()) return nullptr;
  return value_to_js(env, rule, lv_obj_get_style_prop(obj, static_cast<lv_part_t>(part),
                                                      static_cast<lv_style_prop_t>(rule->property)));
}

/** lv_style_set_prop(style, property, value). */
napi_value set_shared(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_style_set_prop");
  Handle *handle = a.handle(0, Kind::Style);
  const StyleRule *rule = rule_argument(a, 1);
  Handle *kept = nullptr;
  const lv_style_value_t value = value_argument(a, 2, rule, kept);
  if (a.failed()) return nullptr;
  lv_style_set_prop(static_cast<lv_style_t *>(handle->ptr), static_cast<lv_style_prop_t>(rule->property), value);
  handle_keep(handle, keep_key("style_apply", rule->property), kept);
  return nullptr;
}

/** lv_style_get_prop(style, property) -> value or null. */
napi_value get_shared(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_style_get_prop");
  lv_style_t *style = a.ptr<lv_style_t>(0, Kind::Style);
  const StyleRule *rule = rule_argument(a, 1);
  if (a.failed()) return nullptr;
  lv_style_value_t value = {};
  const bool found =
      lv_style_get_prop(style, static_cast<lv_style_prop_t>(rule->property), &value) == LV_STYLE_RES_FOUND;
  return found ? value_to_js(env, rule, value) : js_null(env);
}

/** lv_style_prop_get_default(property) -> value. */
napi_value get_default(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_style_prop_get_default");
  const StyleRule *rule = rule_argument(a, 0);
  if (a.failed()) return nullptr;
  return value_to_js(env, rule, lv_style_prop_get_default(static_cast<lv_style_prop_t>(rule->property)));
}

// Grid tracks: LVGL keeps the array, whose end a number of its own marks.

/** The tracks of an argument as a block; null for null or after a failure. */
int32_t *tracks_argument(Args &a, size_t i) {
  if (a.failed() || a.is_nullish(i)) return nullptr;
  const std::vector<int32_t> tracks = track_array(a, i);
  return a.failed() ? nullptr : track_block(tracks);
}

void keep_tracks(Handle *owner, uint64_t key, int32_t *block) {
  if (block) handle_keep_block(owner, key, block);
  else handle_release(owner, key);
}

napi_value set_local_tracks(napi_env env, napi_callback_info info, const char *name, lv_style_prop_t property) {
  Args a(env, info, name);
  Handle *handle = a.handle(0, Kind::Obj);
  const lv_style_selector_t selector = style_selector(a, 2);
  if (!a.failed() && !local_style_room(static_cast<lv_obj_t *>(handle->ptr), selector))
    a.wrong(0, "an object with fewer than 60 styles");
  int32_t *block = tracks_argument(a, 1);
  if (a.failed()) return nullptr;
  lv_obj_t *obj = static_cast<lv_obj_t *>(handle->ptr);
  lv_style_value_t value = {};
  value.ptr = block;
  if (block) lv_obj_set_local_style_prop(obj, property, value, selector);
  else lv_obj_remove_local_style_prop(obj, property, selector);
  keep_tracks(handle, keep_key(name, selector), block);
  return nullptr;
}

/** lv_obj_set_grid_dsc_array(obj, columns, rows). */
napi_value set_grid(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_set_grid_dsc_array");
  Handle *handle = a.handle(0, Kind::Obj);
  for (size_t i = 1; i <= 2; i++)
    if (!a.failed() && a.is_nullish(i)) a.wrong(i, "an array of tracks");
  int32_t *columns = tracks_argument(a, 1), *rows = tracks_argument(a, 2);
  if (!a.failed() && !local_style_room(static_cast<lv_obj_t *>(handle->ptr), 0))
    a.wrong(0, "an object with fewer than 60 styles");
  if (a.failed()) {
    free(columns);
    free(rows);
    return nullptr;
  }
  lv_obj_set_grid_dsc_array(static_cast<lv_obj_t *>(handle->ptr), columns, rows);
  keep_tracks(handle, keep_key("grid_columns"), columns);
  keep_tracks(handle, keep_key("grid_rows"), rows);
  return nullptr;
}

napi_value set_shared_tracks(napi_env env, napi_callback_info info, const char *name, lv_style_prop_t property) {
  Args a(env, info, name);
  Handle *handle = a.handle(0, Kind::Style);
  int32_t *block = tracks_argument(a, 1);
  if (a.failed()) return nullptr;
  lv_style_t *style = static_cast<lv_style_t *>(handle->ptr);
  lv_style_value_t value = {};
  value.ptr = block;
  if (block) lv_style_set_prop(style, property, value);
  else lv_style_remove_prop(style, property);
  keep_tracks(handle, keep_key(name), block);
  return nullptr;
}

napi_value get_tracks(napi_env env, napi_callback_info info, const char *name, lv_style_prop_t property) {
  Args a(env, info, name);
  lv_obj_t *obj = a.begun_obj(0);
  const uint32_t part = a.u32(1);
  if (a.failed()) return nullptr;
  const int32_t *tracks =
      static_cast<const int32_t *>(lv_obj_get_style_prop(obj, static_cast<lv_part_t>(part), property).ptr);
  if (!tracks) return js_null(env);
  size_t count = 0;
  while (tracks[count] != LV_GRID_TEMPLATE_LAST) count++;
  return js_int_array(env, tracks, count);
}

#define TRACKS(which, PROPERTY)                                                                                     \
  napi_value set_local_##which(napi_env env, napi_callback_info info) {                                             \
    return set_local_tracks(env, info, "lv_obj_set_style_grid_" #which "_dsc_array", PROPERTY);                     \
  }                                                                                                                 \
  napi_value set_shared_##which(napi_env env, napi_callback_info info) {                                            \
    return set_shared_tracks(env, info, "lv_style_set_grid_" #which "_dsc_array", PROPERTY);                        \
  }                                                                                                                 \
  napi_value get_##which(napi_env env, napi_callback_info info) {                                                   \
    return get_tracks(env, info, "lv_obj_get_style_grid_" #which "_dsc_array", PROPERTY);                           \
  }
TRACKS(column, LV_STYLE_GRID_COLUMN_DSC_ARRAY)
TRACKS(row, LV_STYLE_GRID_ROW_DSC_ARRAY)
#undef TRACKS

// The colours of a picture that are left out when it is drawn.

lv_image_colorkey_t *colorkey_argument(Args &a, size_t i) {
  if (a.failed() || a.is_nullish(i)) return nullptr;
  Fields fields(a, i, "an object {low, high} of two colours");
  const uint32_t low = fields.integer<uint32_t>("low"), high = fields.integer<uint32_t>("high");
  if (!a.failed() && (low > 0xFFFFFF || high > 0xFFFFFF)) a.wrong(i, "an object {low, high} of two colours");
  if (a.failed()) return nullptr;
  lv_image_colorkey_t *block = static_cast<lv_image_colorkey_t *>(malloc(sizeof(lv_image_colorkey_t)));
  block->low = lv_color_hex(low);
  block->high = lv_color_hex(high);
  return block;
}

napi_value set_local_colorkey(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_set_style_image_colorkey");
  Handle *handle = a.handle(0, Kind::Obj);
  const lv_style_selector_t selector = style_selector(a, 2);
  lv_image_colorkey_t *block = colorkey_argument(a, 1);
  if (a.failed()) return nullptr;
  lv_obj_t *obj = static_cast<lv_obj_t *>(handle->ptr);
  if (block) lv_obj_set_style_image_colorkey(obj, block, selector);
  else lv_obj_remove_local_style_prop(obj, LV_STYLE_IMAGE_COLORKEY, selector);
  if (block) handle_keep_block(handle, keep_key(a.where(), selector), block);
  else handle_release(handle, keep_key(a.where(), selector));
  return nullptr;
}

napi_value set_shared_colorkey(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_style_set_image_colorkey");
  Handle *handle = a.handle(0, Kind::Style);
  lv_image_colorkey_t *block = colorkey_argument(a, 1);
  if (a.failed()) return nullptr;
  lv_style_t *style = static_cast<lv_style_t *>(handle->ptr);
  if (block) lv_style_set_image_colorkey(style, block);
  else lv_style_remove_prop(style, LV_STYLE_IMAGE_COLORKEY);
  if (block) handle_keep_block(handle, keep_key(a.where()), block);
  else handle_release(handle, keep_key(a.where()));
  return nullptr;
}

napi_value get_colorkey(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_get_style_image_colorkey");
  lv_obj_t *obj = a.begun_obj(0);
  const uint32_t part = a.u32(1);
  if (a.failed()) return nullptr;
  const lv_image_colorkey_t *key = lv_obj_get_style_image_colorkey(obj, static_cast<lv_part_t>(part));
  if (!key) return js_null(env);
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "low", js_color(env, key->low));
  napi_set_named_property(env, result, "high", js_color(env, key->high));
  return result;
}

// Gradients: a struct in C, a handle here.

void dispose_gradient(Handle *handle) { delete static_cast<lv_grad_dsc_t *>(handle->ptr); }

/** lv_grad_init_stops(colors, opacities | null, places | null) -> LvGradient. */
napi_value gradient(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_grad_init_stops");
  const std::vector<int32_t> colors = int_array(a, 0);
  const bool all_opaque = !a.failed() && a.is_nullish(1), even = !a.failed() && a.is_nullish(2);
  const std::vector<int32_t> opas = all_opaque ? std::vector<int32_t>() : int_array(a, 1);
  const std::vector<int32_t> places = even ? std::vector<int32_t>() : int_array(a, 2);
  const size_t count = colors.size();
  if (!a.failed() && (count < 2 || count > LV_GRADIENT_MAX_STOPS)) a.wrong(0, "an array of two colours");
  if (!a.failed() && !all_opaque && opas.size() != count) a.wrong(1, "one opacity for each colour, or null");
  if (!a.failed() && !even && places.size() != count) a.wrong(2, "one place (0 to 255) for each colour, or null");
  lv_color_t c[LV_GRADIENT_MAX_STOPS];
  lv_opa_t o[LV_GRADIENT_MAX_STOPS];
  uint8_t p[LV_GRADIENT_MAX_STOPS];
  for (size_t n = 0; n < count && !a.failed(); n++) {
    if (colors[n] < 0 || colors[n] > 0xFFFFFF) a.wrong(0, "an array of two colours");
    else if (!all_opaque && (opas[n] < 0 || opas[n] > 255)) a.wrong(1, "opacities from 0 to 255");
    else if (!even && (places[n] < 0 || places[n] > 255)) a.wrong(2, "places from 0 to 255");
    if (a.failed()) return nullptr;
    c[n] = lv_color_hex(static_cast<uint32_t>(colors[n]));
    o[n] = static_cast<lv_opa_t>(all_opaque ? 255 : opas[n]);
    p[n] = even ? static_cast<uint8_t>(255 * n / (count - 1)) : static_cast<uint8_t>(places[n]);
  }
  if (a.failed()) return nullptr;
  lv_grad_dsc_t *made = new lv_grad_dsc_t{};
  lv_grad_init_stops(made, c, o, p, static_cast<int>(count));
  lv_grad_vertical_init(made);
  return handle_to_js(env, handle_new(Kind::Gradient, made, dispose_gradient));
}

}  // namespace

ExportTable style_value_exports() {
  static const Export items[] = {
      {"lv_obj_set_local_style_prop", set_local},
      {"lv_obj_get_local_style_prop", get_local},
      {"lv_obj_get_style_prop", get_computed},
      {"lv_style_set_prop", set_shared},
      {"lv_style_get_prop", get_shared},
      {"lv_style_prop_get_default", get_default},
      {"lv_obj_set_grid_dsc_array", set_grid},
      {"lv_obj_set_style_grid_column_dsc_array", set_local_column},
      {"lv_obj_set_style_grid_row_dsc_array", set_local_row},
      {"lv_style_set_grid_column_dsc_array", set_shared_column},
      {"lv_style_set_grid_row_dsc_array", set_shared_row},
      {"lv_obj_get_style_grid_column_dsc_array", get_column},
      {"lv_obj_get_style_grid_row_dsc_array", get_row},
      {"lv_obj_set_style_image_colorkey", set_local_colorkey},
      {"lv_style_set_image_colorkey", set_shared_colorkey},
      {"lv_obj_get_style_image_colorkey", get_colorkey},
      {"lv_grad_init_stops", gradient},
  };
  return table(items);
}

}  // namespace lvb
