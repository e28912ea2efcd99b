// SPDX-License-Identifier: Apache-2.0
// Canvases: the object owns its pixels. Widgets that LVGL draws on a canvas themselves (QR codes, bar codes) keep their
// own buffers, so these functions take plain canvases only.
#include <cstring>
#include <vector>

#include "core/errors.h"
#include "core/exports.h"
#include "objects/support.h"
#include "seams/seams.h"

namespace lvb {

namespace {

lv_obj_t *canvas_argument(Args &a) {
  lv_obj_t *obj = a.widget(0, &lv_canvas_class, "canvas");
  if (obj && !lv_obj_check_type(obj, &lv_canvas_class)) a.wrong(0, "a plain canvas");
  return a.failed() ? nullptr : obj;
}

/** A canvas that is being drawn on. */
struct Open {
  lv_layer_t layer;  // first: the handle's pointer is the layer
  lv_obj_t *canvas;
  Handle *handle;
};

std::vector<Open *> open;

Open *open_of(const lv_obj_t *canvas) {
  for (Open *one : open)
    if (one->canvas == canvas) return one;
  return nullptr;
}

void finish(Open *one) {
  lv_canvas_finish_layer(one->canvas, &one->layer);
  for (size_t i = 0; i < open.size(); i++)
    if (open[i] == one) open.erase(open.begin() + static_cast<long>(i));
  handle_kill(one->handle);
  delete one;
}

void on_canvas_deleted(lv_event_t *event) { finish(static_cast<Open *>(lv_event_get_user_data(event))); }

bool has_pixels(lv_color_format_t format) {
  switch (format) {
    case LV_COLOR_FORMAT_L8:
    case LV_COLOR_FORMAT_A8:
    case LV_COLOR_FORMAT_I1:
    case LV_COLOR_FORMAT_I2:
    case LV_COLOR_FORMAT_I4:
    case LV_COLOR_FORMAT_I8:
    case LV_COLOR_FORMAT_RGB565:
    case LV_COLOR_FORMAT_RGB888:
    case LV_COLOR_FORMAT_XRGB8888:
    case LV_COLOR_FORMAT_ARGB8888: return true;
    default: return false;
  }
}

bool can_be_drawn_on(lv_color_format_t format) {
  return format == LV_COLOR_FORMAT_RGB565 || format == LV_COLOR_FORMAT_RGB888 || format == LV_COLOR_FORMAT_XRGB8888 ||
         format == LV_COLOR_FORMAT_ARGB8888;
}

void dispose(Handle *handle) {
  lv_draw_buf_t *buffer = static_cast<lv_draw_buf_t *>(handle->ptr);
  lv_image_cache_drop(buffer);
  lv_draw_buf_destroy(buffer);
}

/** lv_canvas_set_buffer(canvas, width, height, format): a new buffer of zeros. */
napi_value set_buffer(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_canvas_set_buffer");
  lv_obj_t *canvas = canvas_argument(a);
  const uint32_t width = a.u32(1), height = a.u32(2);
  const lv_color_format_t format = static_cast<lv_color_format_t>(a.integer<uint8_t>(3));
  if (!a.failed() && (width < 1 || height < 1 || width > 4096 || height > 4096)) a.wrong(1, "1 to 4096 pixels");
  if (!a.failed() && !has_pixels(format)) a.wrong(3, "a colour format of a canvas, such as LV_COLOR_FORMAT.ARGB8888");
  if (!a.failed() && open_of(canvas)) a.wrong(0, "a canvas whose layer is finished");
  if (a.failed()) return nullptr;
  lv_draw_buf_t *buffer = lv_draw_buf_create(width, height, format, LV_STRIDE_AUTO);
  if (!buffer) {
    throw_error(env, a.where(), "LVGL_MEMORY", "no memory for the canvas");
    return nullptr;
  }
  lv_draw_buf_clear(buffer, nullptr);
  lv_canvas_set_draw_buf(canvas, buffer);
  Handle *image = handle_new(Kind::Image, buffer, dispose);
  image->refs = 0;  // the canvas alone holds it
  handle_keep(obj_handle(canvas), keep_key("lv_canvas_set_buffer"), image);
  return nullptr;
}

/** lv_canvas_get_image(canvas) -> LvImage or null: the canvas's pixels, for other objects to show. */
napi_value get_image(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_canvas_get_image");
  lv_obj_t *canvas = canvas_argument(a);
  if (!canvas) return nullptr;
  const lv_image_dsc_t *pixels = lv_canvas_get_image(canvas);
  Handle *image = pixels ? handle_find(Kind::Image, pixels) : nullptr;
  if (!image) return js_null(env);
  image->refs++;  // JavaScript holds it too, until release()
  return handle_to_js(env, image);
}

/** lv_canvas_get_pixels(canvas) -> {width, height, stride, format, data} or null: a copy. */
napi_value get_pixels(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_canvas_get_pixels");
  lv_obj_t *canvas = canvas_argument(a);
  if (!canvas) return nullptr;
  const lv_draw_buf_t *buffer = lv_canvas_get_draw_buf(canvas);
  if (!buffer) return js_null(env);
  napi_value result, bytes, data;
  void *to = nullptr;
  const size_t size = static_cast<size_t>(buffer->header.stride) * buffer->header.h +
                      LV_COLOR_INDEXED_PALETTE_SIZE(buffer->header.cf) * sizeof(lv_color32_t);
  napi_create_arraybuffer(env, size, &to, &bytes);
  memcpy(to, buffer->data, size);
  napi_create_typedarray(env, napi_uint8_array, size, bytes, 0, &data);
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "width", js_number(env, static_cast<uint32_t>(buffer->header.w)));
  napi_set_named_property(env, result, "height", js_number(env, static_cast<uint32_t>(buffer->header.h)));
  napi_set_named_property(env, result, "stride", js_number(env, static_cast<uint32_t>(buffer->header.stride)));
  napi_set_named_property(env, result, "format", js_number(env, static_cast<uint32_t>(buffer->header.cf)));
  napi_set_named_property(env, result, "data", data);
  return result;
}

lv_area_t area_or_all(Args &a, size_t i, const lv_draw_buf_t *of) {
  lv_area_t all = {0, 0, of ? of->header.w - 1 : 0, of ? of->header.h - 1 : 0};
  if (a.failed() || a.is_nullish(i)) return all;
  const lv_area_t area = a.area(i);
  const bool inside = area.x1 >= 0 && area.y1 >= 0 && area.x2 <= all.x2 && area.y2 <= all.y2 && area.x1 <= area.x2 &&
                      area.y1 <= area.y2;
  if (!a.failed() && !inside) a.wrong(i, "an area inside the pixels");
  return area;
}

/** lv_canvas_copy_buf(canvas, area | null, image, area | null): both of one format and size. */
napi_value copy_buf(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_canvas_copy_buf");
  lv_obj_t *canvas = canvas_argument(a);
  lv_draw_buf_t *from = a.ptr<lv_draw_buf_t>(2, Kind::Image);
  lv_draw_buf_t *to = canvas ? lv_canvas_get_draw_buf(canvas) : nullptr;
  if (!a.failed() && !to) a.wrong(0, "a canvas with a buffer");
  if (!a.failed() && from->header.cf != to->header.cf) a.wrong(2, "a picture of the canvas's colour format");
  const lv_area_t to_area = area_or_all(a, 1, to), from_area = area_or_all(a, 3, from);
  if (a.failed()) return nullptr;
  if (lv_area_get_width(&to_area) != lv_area_get_width(&from_area) ||
      lv_area_get_height(&to_area) != lv_area_get_height(&from_area))
    return refuse(a, 3, "an area of the same size as the canvas's");
  const uint32_t bits_per_pixel = lv_color_format_get_bpp(static_cast<lv_color_format_t>(to->header.cf));
  if (bits_per_pixel < 8) return refuse(a, 0, "a canvas of whole bytes per pixel");
  const size_t row = static_cast<size_t>(lv_area_get_width(&to_area)) * bits_per_pixel / 8;
  for (int32_t y = 0; y < lv_area_get_height(&to_area); y++) {
    const void *source = lv_draw_buf_goto_xy(from, from_area.x1, from_area.y1 + y);
    void *target = lv_draw_buf_goto_xy(to, to_area.x1, to_area.y1 + y);
    if (source && target) memmove(target, source, row);
  }
  lv_image_cache_drop(to);
  lv_obj_invalidate(canvas);
  return nullptr;
}

/** lv_canvas_set_palette(canvas, index, color32). */
napi_value set_palette(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_canvas_set_palette");
  lv_obj_t *canvas = canvas_argument(a);
  const uint8_t index = a.integer<uint8_t>(1);
  Fields fields(a, 2, "an object {red, green, blue, alpha}");
  lv_color32_t color = {};
  if (!a.failed()) {
    color.red = fields.integer<uint8_t>("red");
    color.green = fields.integer<uint8_t>("green");
    color.blue = fields.integer<uint8_t>("blue");
    color.alpha = fields.integer<uint8_t>("alpha");
  }
  if (a.failed()) return nullptr;
  const lv_draw_buf_t *buffer = lv_canvas_get_draw_buf(canvas);
  const uint32_t size = buffer ? LV_COLOR_INDEXED_PALETTE_SIZE(buffer->header.cf) : 0;
  if (size == 0) return refuse(a, 0, "a canvas of an indexed colour format");
  if (index >= size) return refuse(a, 1, "a place in the palette");
  lv_canvas_set_palette(canvas, index, color);
  return nullptr;
}

/** lv_canvas_init_layer(canvas) -> LvLayer, which lv_draw_* draw on until lv_canvas_finish_layer. */
napi_value init_layer(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_canvas_init_layer");
  lv_obj_t *canvas = canvas_argument(a);
  if (!canvas) return nullptr;
  const lv_draw_buf_t *buffer = lv_canvas_get_draw_buf(canvas);
  if (!buffer) return refuse(a, 0, "a canvas with a buffer (lv_canvas_set_buffer)");
  if (!can_be_drawn_on(static_cast<lv_color_format_t>(buffer->header.cf)))
    return refuse(a, 0, "a canvas of RGB565, RGB888, XRGB8888 or ARGB8888");
  if (open_of(canvas)) return refuse(a, 0, "a canvas whose layer is finished");
  Open *one = new Open{};
  one->canvas = canvas;
  one->handle = handle_new(Kind::Layer, one, nullptr);
  lv_canvas_init_layer(canvas, &one->layer);
  lv_obj_add_event_cb(canvas, on_canvas_deleted, LV_EVENT_DELETE, one);
  open.push_back(one);
  return handle_to_js(env, one->handle);
}

/** lv_canvas_finish_layer(canvas, layer): draws what was asked for; the layer's handle is dead afterwards. */
napi_value finish_layer(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_canvas_finish_layer");
  lv_obj_t *canvas = canvas_argument(a);
  Handle *layer = a.handle(1, Kind::Layer);
  if (a.failed()) return nullptr;
  Open *one = static_cast<Open *>(layer->ptr);
  if (one->canvas != canvas) return refuse(a, 1, "the layer of this canvas");
  lv_obj_remove_event_cb_with_user_data(canvas, on_canvas_deleted, one);
  finish(one);
  return nullptr;
}

/** lv_snapshot_take(obj, format) -> LvImage. */
napi_value take_snapshot(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_snapshot_take");
  lv_obj_t *obj = a.obj(0);
  const lv_color_format_t format = static_cast<lv_color_format_t>(a.integer<uint8_t>(1));
  if (!a.failed() && !can_be_drawn_on(format)) a.wrong(1, "RGB565, RGB888, XRGB8888 or ARGB8888");
  if (a.failed() || !may_draw(a)) return nullptr;
  lv_draw_buf_t *buffer = lv_snapshot_take(obj, format);
  if (buffer) return handle_to_js(env, handle_new(Kind::Image, buffer, dispose));
  throw_error(env, a.where(), "LVGL_SNAPSHOT", "the object could not be drawn (it has no size)");
  return nullptr;
}

}  // namespace

ExportTable canvas_exports() {
  static const Export items[] = {
      {"lv_canvas_set_buffer", set_buffer},     {"lv_canvas_get_image", get_image},
      {"lv_canvas_get_pixels", get_pixels},     {"lv_canvas_copy_buf", copy_buf},
      {"lv_canvas_set_palette", set_palette},   {"lv_canvas_init_layer", init_layer},
      {"lv_canvas_finish_layer", finish_layer}, {"lv_snapshot_take", take_snapshot},
  };
  return table(items);
}

}  // namespace lvb
