// SPDX-License-Identifier: Apache-2.0
// Drawing: onto a canvas between init_layer and finish_layer, or onto the layer of a drawing event. A layer's number
// is that of its record (a canvas's) or of its event, which is over when the callback returns.
#include "core/errors.h"
#include "objects/draw_fields.h"
#include "objects/draw_tasks.h"

namespace lvb {

namespace {

int32_t number_of(Args &a, size_t i) {
  int32_t number = 0;
  if (!a.failed() && napi_get_value_int32(a.env(), a.value(i), &number) != napi_ok) a.wrong(i, "LvLayer");
  return number;
}

lv_layer_t *layer_argument(Args &a, size_t i) {
  const int32_t number = number_of(a, i);
  if (a.failed()) return nullptr;
  if (number >= 0) return a.ptr<lv_layer_t>(i, Kind::Layer);
  lv_event_t *event = a.event(i);
  lv_layer_t *layer = event ? layer_of_event(event) : nullptr;
  if (!layer) a.wrong(i, "LvLayer");
  return layer;
}

/** Coordinates far beyond any layer overflow LVGL's arithmetic. */
constexpr int32_t kFar = 1 << 15;

bool near(int32_t number) { return number >= -kFar && number <= kFar; }

lv_area_t area_argument(Args &a, size_t i) {
  const lv_area_t area = a.area(i);
  if (!a.failed() && !(near(area.x1) && near(area.y1) && near(area.x2) && near(area.y2)))
    a.wrong(i, "an area between -32768 and 32768");
  return area;
}

/** What LVGL renders later must not point at the call's own memory, nor be beyond its arithmetic. */
bool sound(lv_draw_rect_dsc_t &d) {
  return near(d.border_width) && near(d.outline_width) && near(d.outline_pad) && d.shadow_width >= 0 &&
         d.shadow_width <= 512 && near(d.shadow_offset_x) && near(d.shadow_offset_y) && near(d.shadow_spread);
}
bool sound(lv_draw_fill_dsc_t &) { return true; }
bool sound(lv_draw_border_dsc_t &d) { return near(d.width); }
bool sound(lv_draw_box_shadow_dsc_t &d) {
  return d.width >= 0 && d.width <= 512 && near(d.spread) && near(d.ofs_x) && near(d.ofs_y);
}
bool sound(lv_draw_line_dsc_t &d) {
  return near(d.p1.x) && near(d.p1.y) && near(d.p2.x) && near(d.p2.y) && near(d.width) && d.width >= 0 &&
         d.dash_width >= 0 && d.dash_gap >= 0;
}
bool sound(lv_draw_arc_dsc_t &d) {
  return near(d.center.x) && near(d.center.y) && near(d.width) && near(d.start_angle) && near(d.end_angle);
}
bool sound(lv_draw_label_dsc_t &d) {
  d.text_local = 1;
  return d.text && d.font && near(d.ofs_x) && near(d.ofs_y) && near(d.line_space) && near(d.letter_space);
}
bool sound(lv_draw_letter_dsc_t &d) { return d.font && near(d.pivot.x) && near(d.pivot.y); }
bool sound(lv_draw_image_dsc_t &d) {
  return d.src && near(d.pivot.x) && near(d.pivot.y) && near(d.skew_x) && near(d.skew_y) && near(d.scale_x) &&
         near(d.scale_y);
}
bool sound(lv_draw_triangle_dsc_t &d) {
  for (const lv_point_precise_t &p : d.p)
    if (!near(p.x) || !near(p.y)) return false;
  return true;
}
bool sound(lv_draw_blur_dsc_t &d) { return d.blur_radius >= 0 && d.blur_radius <= 512; }

template <typename D>
bool read_options(Args &a, DrawFields &fields, size_t i, D &d) {
  napi_valuetype type = napi_undefined;
  if (!a.failed() && !fields.packed()) napi_typeof(a.env(), a.value(i), &type);
  if (!a.failed() && !fields.packed() && type != napi_object) a.wrong(i, "an object of options");
  if (!a.failed()) fields_of(fields, d);
  if (!a.failed() && !sound(d)) a.wrong(i, "options that say all that is needed, within -32768 and 32768");
  return !a.failed();
}

/** lv_draw_x(layer, options, area), or (layer, text, undefined, which fields) with the rest in the memory. */
template <typename D>
napi_value draw_in_area(napi_env env, napi_callback_info info, const char *name, void (*init)(D *),
                        void (*draw)(lv_layer_t *, const D *, const lv_area_t *)) {
  Args a(env, info, name, 4);
  lv_layer_t *layer = layer_argument(a, 0);
  D d;
  init(&d);
  DrawFields fields(a, 1, 3);
  const lv_area_t area = fields.packed() ? draw_memory_area() : area_argument(a, 2);
  if (read_options(a, fields, 1, d)) draw(layer, &d, &area);
  return nullptr;
}

/** lv_draw_x(layer, options), or (layer, text, undefined, which fields). */
template <typename D>
napi_value draw_plain(napi_env env, napi_callback_info info, const char *name, void (*init)(D *),
                      void (*draw)(lv_layer_t *, const D *)) {
  Args a(env, info, name, 4);
  lv_layer_t *layer = layer_argument(a, 0);
  D d;
  init(&d);
  DrawFields fields(a, 1, 3);
  if (read_options(a, fields, 1, d)) draw(layer, &d);
  return nullptr;
}

#define IN_AREA(what)                                                                              \
  napi_value draw_##what(napi_env env, napi_callback_info info) {                                  \
    return draw_in_area(env, info, "lv_draw_" #what, lv_draw_##what##_dsc_init, lv_draw_##what);   \
  }
IN_AREA(rect)
IN_AREA(fill)
IN_AREA(border)
IN_AREA(box_shadow)
IN_AREA(label)
IN_AREA(image)
IN_AREA(blur)
#undef IN_AREA

#define PLAIN(what)                                                                                \
  napi_value draw_##what(napi_env env, napi_callback_info info) {                                  \
    return draw_plain(env, info, "lv_draw_" #what, lv_draw_##what##_dsc_init, lv_draw_##what);     \
  }
PLAIN(line)
PLAIN(arc)
PLAIN(triangle)
#undef PLAIN

lv_point_t point_argument(Args &a, size_t i) {
  const lv_point_t point = a.point(i);
  if (!a.failed() && !(near(point.x) && near(point.y))) a.wrong(i, "a point between -32768 and 32768");
  return point;
}

/** lv_draw_character(layer, label options, point, code point). */
napi_value draw_character(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_draw_character");
  lv_layer_t *layer = layer_argument(a, 0);
  lv_draw_label_dsc_t d;
  lv_draw_label_dsc_init(&d);
  d.text = "";
  DrawFields fields(a, 1);
  const lv_point_t point = point_argument(a, 2);
  const uint32_t letter = a.u32(3);
  if (!a.failed() && letter > 0x10FFFF) a.wrong(3, "a code point");
  if (read_options(a, fields, 1, d)) lv_draw_character(layer, &d, &point, letter);
  return nullptr;
}

/** lv_draw_letter(layer, letter options, point). */
napi_value draw_letter(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_draw_letter");
  lv_layer_t *layer = layer_argument(a, 0);
  lv_draw_letter_dsc_t d;
  lv_draw_letter_dsc_init(&d);
  d.font = lv_font_get_default();
  DrawFields fields(a, 1);
  const lv_point_t point = point_argument(a, 2);
  if (read_options(a, fields, 1, d)) lv_draw_letter(layer, &d, &point);
  return nullptr;
}

/**
 * lv_draw_task_get_x_dsc(task) -> options, or null for a task of another type. With a second argument they go to the
 * memory, and the result is DrawFields::points().
 */
template <typename D>
napi_value get_task(napi_env env, napi_callback_info info, const char *name, D *(*get)(lv_draw_task_t *)) {
  Args a(env, info, name, 2);
  lv_draw_task_t *task = task_argument(a, 0);
  if (a.failed()) return nullptr;
  D *d = get(task);
  if (!d) return js_null(env);
  DrawFields fields(a, a.is_nullish(1) ? Way::ToObject : Way::ToMemory);
  fields_of(fields, *d);
  return fields.object() ? fields.object() : js_number(env, fields.points());
}

/** draw_task_set_x(task, options): what is given replaces what is about to be drawn. */
template <typename D>
napi_value set_task(napi_env env, napi_callback_info info, const char *name, D *(*get)(lv_draw_task_t *)) {
  Args a(env, info, name);
  lv_draw_task_t *task = task_argument(a, 0);
  if (a.failed()) return nullptr;
  D *d = get(task);
  if (!d) return refuse(a, 0, "a task of that type (lv_draw_task_get_..._dsc tells)");
  D changed = *d;
  DrawFields fields(a, 1);
  if (read_options(a, fields, 1, changed)) *d = changed;
  return nullptr;
}

#define TASK(what)                                                                                         \
  napi_value get_##what(napi_env env, napi_callback_info info) {                                           \
    return get_task(env, info, "lv_draw_task_get_" #what "_dsc", lv_draw_task_get_##what##_dsc);           \
  }                                                                                                        \
  napi_value set_##what(napi_env env, napi_callback_info info) {                                           \
    return set_task(env, info, "lv_draw_task_set_" #what "_dsc", lv_draw_task_get_##what##_dsc);           \
  }
TASK(fill)
TASK(border)
TASK(box_shadow)
TASK(line)
TASK(arc)
TASK(triangle)
TASK(blur)
#undef TASK

/** The text of a label task and the picture of an image task are LVGL's own: they are told, not set. */
napi_value get_label(napi_env env, napi_callback_info info) {
  return get_task(env, info, "lv_draw_task_get_label_dsc", lv_draw_task_get_label_dsc);
}
napi_value get_image(napi_env env, napi_callback_info info) {
  return get_task(env, info, "lv_draw_task_get_image_dsc", lv_draw_task_get_image_dsc);
}

/** lv_obj_init_draw_x_dsc(obj, part) -> options as the object's styles have them. */
template <typename D>
napi_value of_styles(napi_env env, napi_callback_info info, const char *name, void (*init)(D *),
                     void (*fill)(lv_obj_t *, lv_part_t, D *)) {
  Args a(env, info, name);
  lv_obj_t *obj = a.obj(0);
  const uint32_t part = a.u32(1);
  if (a.failed()) return nullptr;
  D d;
  init(&d);
  fill(obj, static_cast<lv_part_t>(part), &d);
  DrawFields fields(a, Way::ToObject);
  fields_of(fields, d);
  return fields.object();
}

#define OF_STYLES(what)                                                                                        \
  napi_value styles_##what(napi_env env, napi_callback_info info) {                                            \
    return of_styles(env, info, "lv_obj_init_draw_" #what "_dsc", lv_draw_##what##_dsc_init,                   \
                     lv_obj_init_draw_##what##_dsc);                                                           \
  }
OF_STYLES(rect)
OF_STYLES(label)
OF_STYLES(image)
OF_STYLES(line)
OF_STYLES(arc)
OF_STYLES(blur)
#undef OF_STYLES

}  // namespace

ExportTable drawing_exports() {
  static const Export items[] = {
      {"lv_draw_rect", draw_rect},
      {"lv_draw_fill", draw_fill},
      {"lv_draw_border", draw_border},
      {"lv_draw_box_shadow", draw_box_shadow},
      {"lv_draw_label", draw_label},
      {"lv_draw_image", draw_image},
      {"lv_draw_blur", draw_blur},
      {"lv_draw_line", draw_line},
      {"lv_draw_arc", draw_arc},
      {"lv_draw_triangle", draw_triangle},
      {"lv_draw_character", draw_character},
      {"lv_draw_letter", draw_letter},
      {"lv_draw_task_get_fill_dsc", get_fill},
      {"lv_draw_task_get_border_dsc", get_border},
      {"lv_draw_task_get_box_shadow_dsc", get_box_shadow},
      {"lv_draw_task_get_line_dsc", get_line},
      {"lv_draw_task_get_arc_dsc", get_arc},
      {"lv_draw_task_get_triangle_dsc", get_triangle},
      {"lv_draw_task_get_blur_dsc", get_blur},
      {"lv_draw_task_get_label_dsc", get_label},
      {"lv_draw_task_get_image_dsc", get_image},
      {"lv_draw_task_set_fill_dsc", set_fill},
      {"lv_draw_task_set_border_dsc", set_border},
      {"lv_draw_task_set_box_shadow_dsc", set_box_shadow},
      {"lv_draw_task_set_line_dsc", set_line},
      {"lv_draw_task_set_arc_dsc", set_arc},
      {"lv_draw_task_set_triangle_dsc", set_triangle},
      {"lv_draw_task_set_blur_dsc", set_blur},
      {"lv_obj_init_draw_rect_dsc", styles_rect},
      {"lv_obj_init_draw_label_dsc", styles_label},
      {"lv_obj_init_draw_image_dsc", styles_image},
      {"lv_obj_init_draw_line_dsc", styles_line},
      {"lv_obj_init_draw_arc_dsc", styles_arc},
      {"lv_obj_init_draw_blur_dsc", styles_blur},
  };
  return table(items);
}

}  // namespace lvb
