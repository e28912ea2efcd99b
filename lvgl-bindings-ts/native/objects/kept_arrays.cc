// SPDX-License-Identifier: Apache-2.0
// Widgets that point at arrays of texts, dates, pictures or points: the object owns a copy of each.
#include <cstring>
#include <string>
#include <vector>

#include "core/callback.h"
#include "core/exports.h"
#include "objects/arrays.h"
#include "objects/support.h"
#include "seams/seams.h"

namespace lvb {

namespace {

/** lv_buttonmatrix_get_map(obj) -> texts, "\n" between rows. */
napi_value buttonmatrix_get_map(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_buttonmatrix_get_map");
  lv_obj_t *obj = a.widget(0, &lv_buttonmatrix_class, "buttonmatrix");
  return obj ? js_texts(env, lv_buttonmatrix_get_map(obj)) : nullptr;
}

/** How many buttons a map makes. */
size_t buttons_of(const Texts &texts) {
  size_t count = 0;
  for (size_t n = 0; n < texts.count(); n++) count += strcmp(texts.at(n), "\n") != 0;
  return count;
}

/** Maps of all keyboards, by their content: LVGL points at them for ever. */
struct KeyboardMap {
  std::string content;
  const char **texts;
  std::vector<lv_buttonmatrix_ctrl_t> ctrl;
};
std::vector<KeyboardMap *> keyboard_maps;

const KeyboardMap &interned(const Texts &texts, const std::vector<int32_t> &ctrl) {
  std::string content;
  for (size_t n = 0; n < texts.count(); n++) content.append(texts.at(n)).push_back('\0');
  content.append(reinterpret_cast<const char *>(ctrl.data()), ctrl.size() * sizeof(int32_t));
  for (const KeyboardMap *known : keyboard_maps)
    if (known->content == content) return *known;
  KeyboardMap *made = new KeyboardMap{content, texts.block(""), {}};
  for (int32_t value : ctrl) made->ctrl.push_back(static_cast<lv_buttonmatrix_ctrl_t>(value));
  keyboard_maps.push_back(made);
  return *made;
}

/** lv_keyboard_set_map(keyboard, mode, texts, ctrl): for all keyboards, as in C. */
napi_value keyboard_set_map(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_keyboard_set_map");
  lv_obj_t *obj = a.widget(0, &lv_keyboard_class, "keyboard");
  const int32_t mode = a.choice(1, LV_KEYBOARD_MODE_TEXT_LOWER, LV_KEYBOARD_MODE_USER_4);
  Texts texts;
  texts.read(a, 2, false);
  const std::vector<int32_t> ctrl = int_array(a, 3);
  if (a.failed()) return nullptr;
  if (texts.count() == 0) return refuse(a, 2, "an array with a text at least");
  if (ctrl.size() != buttons_of(texts)) return refuse(a, 3, "an array with one number for each button");
  const KeyboardMap &map = interned(texts, ctrl);
  lv_keyboard_set_map(obj, static_cast<lv_keyboard_mode_t>(mode), map.texts, map.ctrl.data());
  return nullptr;
}

/** lv_keyboard_get_map_array(keyboard) -> texts. */
napi_value keyboard_get_map(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_keyboard_get_map_array");
  lv_obj_t *obj = a.widget(0, &lv_keyboard_class, "keyboard");
  return obj ? js_texts(env, lv_keyboard_get_map_array(obj)) : nullptr;
}

void on_textarea_deleted(lv_event_t *event) {
  lv_obj_t *keyboard = static_cast<lv_obj_t *>(lv_event_get_user_data(event));
  reinterpret_cast<lv_keyboard_t *>(keyboard)->ta = nullptr;
}

void on_keyboard_deleted(lv_event_t *event) {
  lv_obj_t *keyboard = static_cast<lv_obj_t *>(lv_event_get_target_obj(event));
  lv_obj_t *textarea = lv_keyboard_get_textarea(keyboard);
  if (textarea) lv_obj_remove_event_cb_with_user_data(textarea, on_textarea_deleted, keyboard);
}

/** lv_keyboard_set_textarea(keyboard, textarea | null): the keyboard forgets a text area that is deleted. */
napi_value keyboard_set_textarea(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_keyboard_set_textarea");
  lv_obj_t *keyboard = a.widget(0, &lv_keyboard_class, "keyboard");
  lv_obj_t *textarea = widget_or_null(a, 1, &lv_textarea_class, "textarea");
  if (a.failed()) return nullptr;
  lv_obj_t *before = lv_keyboard_get_textarea(keyboard);
  if (before) lv_obj_remove_event_cb_with_user_data(before, on_textarea_deleted, keyboard);
  lv_obj_remove_event_cb(keyboard, on_keyboard_deleted);
  lv_keyboard_set_textarea(keyboard, textarea);
  if (!textarea) return nullptr;
  lv_obj_add_event_cb(textarea, on_textarea_deleted, LV_EVENT_DELETE, keyboard);
  lv_obj_add_event_cb(keyboard, on_keyboard_deleted, LV_EVENT_DELETE, nullptr);
  return nullptr;
}

/** lv_calendar_set_highlighted_dates(calendar, dates). */
napi_value calendar_set_dates(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_calendar_set_highlighted_dates");
  static const char *const wanted = "an array of at most 10000 dates {year, month, day}";
  lv_obj_t *obj = a.widget(0, &lv_calendar_class, "calendar");
  bool is_array = false;
  uint32_t count = 0;
  if (!a.failed()) napi_is_array(env, a.value(1), &is_array);
  if (is_array) napi_get_array_length(env, a.value(1), &count);
  if (!a.failed() && (!is_array || count > 10000)) a.wrong(1, wanted);
  std::vector<lv_calendar_date_t> dates;
  for (uint32_t n = 0; n < count && !a.failed(); n++) {
    napi_value element;
    napi_get_element(env, a.value(1), n, &element);
    Fields fields(a, 1, wanted, element);
    lv_calendar_date_t date = {};
    date.year = fields.integer<uint16_t>("year");
    date.month = fields.integer<int8_t>("month");
    date.day = fields.integer<int8_t>("day");
    if (!a.failed() && (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 31))
      a.wrong(1, "dates with a month of 1 to 12 and a day of 1 to 31");
    dates.push_back(date);
  }
  if (a.failed()) return nullptr;
  const size_t size = sizeof(lv_calendar_date_t) * (count + 1);
  lv_calendar_date_t *block = static_cast<lv_calendar_date_t *>(calloc(1, size));
  if (count > 0) memcpy(block, dates.data(), sizeof(lv_calendar_date_t) * count);
  lv_calendar_set_highlighted_dates(obj, block, count);
  handle_keep_block(obj_handle(obj), keep_key("lv_calendar_set_highlighted_dates"), block);
  return nullptr;
}

/** lv_calendar_get_highlighted_dates(calendar) -> dates. */
napi_value calendar_get_dates(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_calendar_get_highlighted_dates");
  lv_obj_t *obj = a.widget(0, &lv_calendar_class, "calendar");
  if (a.failed()) return nullptr;
  const lv_calendar_date_t *dates = lv_calendar_get_highlighted_dates(obj);
  napi_value result;
  napi_create_array(env, &result);
  for (uint32_t n = 0; dates && n < lv_calendar_get_highlighted_dates_num(obj); n++) {
    napi_value date;
    napi_create_object(env, &date);
    napi_set_named_property(env, date, "year", js_number(env, static_cast<uint32_t>(dates[n].year)));
    napi_set_named_property(env, date, "month", js_number(env, static_cast<int32_t>(dates[n].month)));
    napi_set_named_property(env, date, "day", js_number(env, static_cast<int32_t>(dates[n].day)));
    napi_set_element(env, result, n, date);
  }
  return result;
}

/** lv_calendar_set_day_names(calendar, seven names, from Sunday on). */
napi_value calendar_set_names(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_calendar_set_day_names");
  lv_obj_t *obj = a.widget(0, &lv_calendar_class, "calendar");
  Texts names;
  names.read(a, 1, false);
  if (!a.failed() && names.count() != 7) a.wrong(1, "an array of seven names");
  for (size_t n = 0; n < names.count() && !a.failed(); n++)
    if (strcmp(names.at(n), "\n") == 0) a.wrong(1, "names, not line breaks");
  if (a.failed()) return nullptr;
  const char **block = names.block(nullptr);
  lv_calendar_set_day_names(obj, block);
  handle_keep_block(obj_handle(obj), keep_key("lv_calendar_set_day_names"), block);
  return nullptr;
}

/** lv_scale_set_text_src(scale, labels of the major ticks | null). */
napi_value scale_set_texts(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_scale_set_text_src");
  lv_obj_t *obj = a.widget(0, &lv_scale_class, "scale");
  Texts texts;
  const bool none = !a.failed() && a.is_nullish(1);
  if (!none) texts.read(a, 1, true);
  if (a.failed()) return nullptr;
  const char **block = none ? nullptr : texts.block(nullptr);
  lv_scale_set_text_src(obj, block);
  if (block) handle_keep_block(obj_handle(obj), keep_key("lv_scale_set_text_src"), block);
  else handle_release(obj_handle(obj), keep_key("lv_scale_set_text_src"));
  return nullptr;
}

/** Pictures of an array argument, 1 to 255. */
std::vector<Handle *> pictures(Args &a, size_t i) {
  std::vector<Handle *> result;
  bool is_array = false;
  uint32_t count = 0;
  if (a.failed()) return result;
  napi_is_array(a.env(), a.value(i), &is_array);
  if (is_array) napi_get_array_length(a.env(), a.value(i), &count);
  if (count < 1 || count > 127) a.wrong(i, "an array of 1 to 127 pictures");
  for (uint32_t n = 0; n < count && !a.failed(); n++) {
    napi_value element;
    napi_get_element(a.env(), a.value(i), n, &element);
    Handle *picture = handle_peek(a.env(), element, Kind::Image);
    if (picture) result.push_back(picture);
    else a.wrong(i, "an array of living LvImages");
  }
  return result;
}

napi_value animimg_set(napi_env env, napi_callback_info info, const char *name,
                       void (*set)(lv_obj_t *, const void *[], size_t)) {
  Args a(env, info, name);
  lv_obj_t *obj = a.widget(0, &lv_animimg_class, "animimg");
  const std::vector<Handle *> images = pictures(a, 1);
  if (a.failed()) return nullptr;
  const void **block = static_cast<const void **>(malloc(sizeof(void *) * images.size()));
  for (size_t n = 0; n < images.size(); n++) block[n] = images[n]->ptr;
  Handle *owner = obj_handle(obj);
  const uint8_t before = lv_animimg_get_src_count(obj);
  const bool had = reinterpret_cast<lv_animimg_t *>(obj)->dsc != nullptr;
  set(obj, block, images.size());
  for (size_t n = 0; n < images.size(); n++)
    handle_keep(owner, keep_key("lv_animimg_set_src", static_cast<uint32_t>(n)), images[n]);
  for (uint32_t n = static_cast<uint32_t>(images.size()); had && n < before; n++)
    handle_release(owner, keep_key("lv_animimg_set_src", n));
  handle_keep_block(owner, keep_key("lv_animimg_array"), block);
  return nullptr;
}

/** lv_animimg_set_src(obj, pictures). */
napi_value animimg_set_src(napi_env env, napi_callback_info info) {
  return animimg_set(env, info, "lv_animimg_set_src", lv_animimg_set_src);
}

napi_value animimg_set_src_reverse(napi_env env, napi_callback_info info) {
  return animimg_set(env, info, "lv_animimg_set_src_reverse", lv_animimg_set_src_reverse);
}

/** lv_animimg_get_src(obj) -> pictures. */
napi_value animimg_get_src(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_animimg_get_src");
  lv_obj_t *obj = a.widget(0, &lv_animimg_class, "animimg");
  if (a.failed()) return nullptr;
  napi_value result;
  napi_create_array(env, &result);
  const void **sources = lv_animimg_get_src(obj);
  for (uint32_t n = 0; sources && n < lv_animimg_get_src_count(obj); n++)
    napi_set_element(env, result, n, source_to_js(env, sources[n]));
  return result;
}

/** A function that an object keeps under a key, as a handle that frees it. */
void keep_function(lv_obj_t *obj, uint64_t key, Callback *function) {
  if (!function) return handle_release(obj_handle(obj), key);
  Handle *holder = handle_new(Kind::UserData, function, [](Handle *h) { callback_free(h->ptr); });
  holder->refs = 0;  // only the object holds it
  handle_keep(obj_handle(obj), key, holder);
}

void call_kept(lv_anim_t *anim, uint64_t key) {
  lv_obj_t *obj = static_cast<lv_obj_t *>(anim->var);
  for (const Keep &keep : obj_handle(obj)->keeps) {
    if (keep.key != key || !keep.handle) continue;
    Callback *function = static_cast<Callback *>(keep.handle->ptr);
    Scope scope(function->env);
    napi_value argument = obj_to_js(function->env, obj);
    const AnimHold hold(anim);
    callback_call(function, 1, &argument);
    return;
  }
}

void on_animimg_start(lv_anim_t *anim) { call_kept(anim, keep_key("lv_animimg_set_start_cb")); }
void on_animimg_completed(lv_anim_t *anim) { call_kept(anim, keep_key("lv_animimg_set_completed_cb")); }

napi_value animimg_listen(napi_env env, napi_callback_info info, const char *name, bool start) {
  Args a(env, info, name);
  lv_obj_t *obj = a.widget(0, &lv_animimg_class, "animimg");
  Callback *function = nullptr;
  if (!a.failed() && !a.is_nullish(1) && !(function = callback_new(env, a.value(1)))) a.wrong(1, "a function or null");
  if (a.failed()) return nullptr;
  keep_function(obj, keep_key(name), function);
  if (start) lv_animimg_set_start_cb(obj, function ? on_animimg_start : nullptr);
  else lv_animimg_set_completed_cb(obj, function ? on_animimg_completed : nullptr);
  return nullptr;
}

napi_value animimg_set_start_cb(napi_env env, napi_callback_info info) {
  return animimg_listen(env, info, "lv_animimg_set_start_cb", true);
}

napi_value animimg_set_completed_cb(napi_env env, napi_callback_info info) {
  return animimg_listen(env, info, "lv_animimg_set_completed_cb", false);
}

/** lv_line_set_points_mutable(line, points): the scale's needle may move them. */
napi_value line_set_mutable(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_line_set_points_mutable");
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  const std::vector<lv_point_t> points = point_array(a, 1);
  if (a.failed()) return nullptr;
  lv_point_precise_t *block =
      static_cast<lv_point_precise_t *>(malloc(sizeof(lv_point_precise_t) * (points.size() + 1)));
  for (size_t n = 0; n < points.size(); n++) block[n] = lv_point_to_precise(&points[n]);
  lv_line_set_points_mutable(obj, block, static_cast<uint32_t>(points.size()));
  handle_keep_block(obj_handle(obj), keep_key("lv_line_set_points"), block);
  return nullptr;
}

/** lv_line_get_points(line) -> points. */
napi_value line_get_points(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_line_get_points");
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  return obj ? js_points(env, lv_line_get_points(obj), lv_line_get_point_count(obj)) : nullptr;
}

/** lv_line_get_points_mutable(line) -> points, or null when they are not mutable. */
napi_value line_get_mutable(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_line_get_points_mutable");
  lv_obj_t *obj = a.widget(0, &lv_line_class, "line");
  if (a.failed()) return nullptr;
  if (!lv_line_is_point_array_mutable(obj)) return js_null(env);
  return js_points(env, lv_line_get_points_mutable(obj), lv_line_get_point_count(obj));
}

/** lv_obj_transform_point_array(obj, points, flags) -> points. */
napi_value transform_points(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_obj_transform_point_array");
  lv_obj_t *obj = a.obj(0);
  std::vector<lv_point_t> points = point_array(a, 1);
  const uint32_t flags = bits(a, 2, LV_OBJ_POINT_TRANSFORM_FLAG_INVERSE_RECURSIVE);
  if (a.failed()) return nullptr;
  lv_obj_transform_point_array(obj, points.data(), points.size(), static_cast<lv_obj_point_transform_flag_t>(flags));
  napi_value result;
  napi_create_array_with_length(env, points.size(), &result);
  for (size_t n = 0; n < points.size(); n++)
    napi_set_element(env, result, static_cast<uint32_t>(n), js_point(env, points[n]));
  return result;
}

}  // namespace

ExportTable kept_array_exports() {
  static const Export items[] = {
      {"lv_buttonmatrix_get_map", buttonmatrix_get_map},
      {"lv_keyboard_set_map", keyboard_set_map},
      {"lv_keyboard_get_map_array", keyboard_get_map},
      {"lv_keyboard_set_textarea", keyboard_set_textarea},
      {"lv_calendar_set_highlighted_dates", calendar_set_dates},
      {"lv_calendar_get_highlighted_dates", calendar_get_dates},
      {"lv_calendar_set_day_names", calendar_set_names},
      {"lv_scale_set_text_src", scale_set_texts},
      {"lv_animimg_set_src", animimg_set_src},
      {"lv_animimg_set_src_reverse", animimg_set_src_reverse},
      {"lv_animimg_get_src", animimg_get_src},
      {"lv_animimg_set_start_cb", animimg_set_start_cb},
      {"lv_animimg_set_completed_cb", animimg_set_completed_cb},
      {"lv_line_set_points_mutable", line_set_mutable},
      {"lv_line_get_points", line_get_points},
      {"lv_line_get_points_mutable", line_get_mutable},
      {"lv_obj_transform_point_array", transform_points},
  };
  return table(items);
}

}  // namespace lvb
