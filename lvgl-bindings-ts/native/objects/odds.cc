// SPDX-License-Identifier: Apache-2.0
// Functions that fill a buffer with text, or keep bytes or a function of JavaScript's.
#include <cstdio>
#include <cstring>
#include <string>

#include "core/callback.h"
#include "core/errors.h"
#include "core/exports.h"
#include "objects/arrays.h"
#include "objects/gif_check.h"
#include "objects/support.h"

namespace lvb {

namespace {

/** lv_obj_get_name_resolved(obj) -> the name, with its number in the place of "#". */
napi_value name_resolved(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_get_name_resolved");
  lv_obj_t *obj = a.obj(0);
  if (!obj) return nullptr;
  const char *name = lv_obj_get_name(obj);
  // LVGL follows a null pointer for a screen without a name.
  if (!name && !lv_obj_get_parent(obj)) return js_text(env, lv_obj_get_class(obj)->name);
  std::string buffer((name ? strlen(name) : 0) + 80, '\0');
  lv_obj_get_name_resolved(obj, buffer.data(), buffer.size());
  return js_text(env, buffer.c_str());
}

napi_value dropdown_selected(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_dropdown_get_selected_str");
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  if (!obj) return nullptr;
  const char *options = lv_dropdown_get_options(obj);
  std::string buffer((options ? strlen(options) : 0) + 1, '\0');
  lv_dropdown_get_selected_str(obj, buffer.data(), static_cast<uint32_t>(buffer.size()));
  return js_text(env, buffer.c_str());
}

/** lv_dropdown_get_symbol(obj) -> a symbol's text, a picture, or null. */
napi_value dropdown_symbol(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_dropdown_get_symbol");
  lv_obj_t *obj = a.widget(0, &lv_dropdown_class, "dropdown");
  return obj ? source_to_js(env, lv_dropdown_get_symbol(obj)) : nullptr;
}

napi_value roller_selected(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_roller_get_selected_str");
  lv_obj_t *obj = a.widget(0, &lv_roller_class, "roller");
  if (!obj) return nullptr;
  const char *options = lv_roller_get_options(obj);
  std::string buffer((options ? strlen(options) : 0) + 1, '\0');
  lv_roller_get_selected_str(obj, buffer.data(), static_cast<uint32_t>(buffer.size()));
  return js_text(env, buffer.c_str());
}

/** lv_roller_get_option_str(obj, place) -> the text, or null. */
napi_value roller_option(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_roller_get_option_str");
  lv_obj_t *obj = a.widget(0, &lv_roller_class, "roller");
  const uint32_t option = a.u32(1);
  if (a.failed()) return nullptr;
  if (option >= lv_roller_get_option_count(obj)) return js_null(env);
  const char *options = lv_roller_get_options(obj);
  std::string buffer((options ? strlen(options) : 0) + 1, '\0');
  const bool found = lv_roller_get_option_str(obj, option, buffer.data(), static_cast<uint32_t>(buffer.size())) ==
                     LV_RESULT_OK;
  return found ? js_text(env, buffer.c_str()) : js_null(env);
}

/** lv_spangroup_set_span_text_static(group, span, text): the span owns a copy. */
napi_value span_text_static(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_spangroup_set_span_text_static");
  lv_obj_t *obj = a.widget(0, &lv_spangroup_class, "spangroup");
  Handle *span = part_argument(a, 1, obj, Kind::Span, "a span of this group");
  KeptText text;
  text.read(a, 2);
  if (a.failed()) return nullptr;
  lv_spangroup_set_span_text_static(obj, static_cast<lv_span_t *>(span->ptr), text.c_str());
  text.keep(span, keep_key("lv_span_set_text_static"));
  return nullptr;
}

/** lv_qrcode_update(qrcode, bytes) -> LV_RESULT. */
napi_value qrcode_update(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_qrcode_update");
  lv_obj_t *obj = a.widget(0, &lv_qrcode_class, "qrcode");
  const Bytes bytes = bytes_argument(a, 1);
  if (!a.failed() && (bytes.length < 1 || bytes.length > 2953)) a.wrong(1, "1 to 2953 bytes");
  if (a.failed()) return nullptr;
  return js_number(env, static_cast<uint32_t>(
                            lv_qrcode_update(obj, bytes.data, static_cast<uint32_t>(bytes.length))));
}

/** lv_gif_set_src(gif, bytes | null): the object owns a copy. */
napi_value gif_set_src(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_gif_set_src");
  lv_obj_t *obj = a.widget(0, &lv_gif_class, "gif");
  const Bytes bytes = bytes_argument(a, 1);
  if (a.failed()) return nullptr;
  const char *reason = gif_problem(bytes.data, bytes.length);
  if (reason) {
    char message[120];
    snprintf(message, sizeof message, "GIF: %s", reason);
    throw_error(env, a.where(), "LVGL_BAD_IMAGE", message);
    return nullptr;
  }
  uint8_t *block = static_cast<uint8_t *>(malloc(sizeof(lv_image_dsc_t) + bytes.length));
  lv_image_dsc_t *image = reinterpret_cast<lv_image_dsc_t *>(block);
  memset(image, 0, sizeof *image);
  memcpy(block + sizeof *image, bytes.data, bytes.length);
  image->header.magic = LV_IMAGE_HEADER_MAGIC;
  image->header.cf = LV_COLOR_FORMAT_RAW;
  image->data = block + sizeof *image;
  image->data_size = static_cast<uint32_t>(bytes.length);
  lv_gif_set_src(obj, image);
  handle_keep_block(obj_handle(obj), keep_key("lv_gif_set_src"), block);
  return nullptr;
}

/** lv_timer_set_cb(timer, function): for timers of lv_timer_create. */
napi_value timer_set_cb(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_timer_set_cb");
  lv_timer_t *timer = a.ptr<lv_timer_t>(0, Kind::Timer);
  if (a.failed()) return nullptr;
  napi_valuetype type;
  napi_typeof(env, a.value(1), &type);
  if (type != napi_function) return refuse(a, 1, "a function");
  if (timer->ext_data.free_cb != callback_free) return refuse(a, 0, "a timer of lv_timer_create");
  Callback *callback = static_cast<Callback *>(timer->ext_data.data);
  napi_delete_reference(env, callback->function);
  napi_create_reference(env, a.value(1), 1, &callback->function);
  return nullptr;
}

/** lv_font_get_glyph_dsc(font, letter, next letter) -> measures, or null when no font of the chain has it. */
napi_value glyph(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_font_get_glyph_dsc");
  lv_font_t *font = a.ptr<lv_font_t>(0, Kind::Font);
  const uint32_t letter = a.u32(1), next = a.u32(2);
  if (a.failed()) return nullptr;
  lv_font_glyph_dsc_t found = {};
  if (!lv_font_get_glyph_dsc(font, &found, letter, next)) return js_null(env);
  napi_value result;
  napi_create_object(env, &result);
  const auto set = [&](const char *name, int32_t value) {
    napi_set_named_property(env, result, name, js_number(env, value));
  };
  set("adv_w", found.adv_w);
  set("box_w", found.box_w);
  set("box_h", found.box_h);
  set("ofs_x", found.ofs_x);
  set("ofs_y", found.ofs_y);
  set("format", found.format);
  napi_set_named_property(env, result, "is_placeholder", js_bool(env, found.is_placeholder));
  napi_set_named_property(env, result, "resolved_font", font_to_js(env, found.resolved_font));
  return result;
}

/** lv_tileview_get_tile_active(view) -> LvObj or null: a tile that was deleted is none. */
napi_value tile_active(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_tileview_get_tile_active");
  lv_obj_t *view = a.widget(0, &lv_tileview_class, "tileview");
  if (!view) return nullptr;
  const lv_obj_t *active = lv_tileview_get_tile_active(view);
  for (uint32_t i = 0; i < lv_obj_get_child_count(view); i++) {
    lv_obj_t *tile = lv_obj_get_child(view, static_cast<int32_t>(i));
    if (tile == active) return obj_to_js(env, tile);
  }
  return js_null(env);
}

}  // namespace

ExportTable odd_exports() {
  static const Export items[] = {
      {"lv_obj_get_name_resolved", name_resolved},
      {"lv_dropdown_get_selected_str", dropdown_selected},
      {"lv_dropdown_get_symbol", dropdown_symbol},
      {"lv_roller_get_selected_str", roller_selected},
      {"lv_roller_get_option_str", roller_option},
      {"lv_spangroup_set_span_text_static", span_text_static},
      {"lv_qrcode_update", qrcode_update},
      {"lv_gif_set_src", gif_set_src},
      {"lv_timer_set_cb", timer_set_cb},
      {"lv_font_get_glyph_dsc", glyph},
      {"lv_tileview_get_tile_active", tile_active},
  };
  return table(items);
}

}  // namespace lvb
