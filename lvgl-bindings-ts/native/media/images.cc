// SPDX-License-Identifier: Apache-2.0
// Pictures from pixels, and pictures of objects.
#include <cstring>

#include "core/errors.h"
#include "core/exports.h"
#include "media/bytes.h"
#include "media/exports.h"
#include "media/picture.h"
#include "seams/seams.h"

namespace lvb {

namespace {

/** What createImage takes, by the number TypeScript passes. */
struct PixelFormat {
  lv_color_format_t color_format;
  uint32_t bytes;
};
constexpr PixelFormat kFormats[] = {
    {LV_COLOR_FORMAT_ARGB8888, 4}, {LV_COLOR_FORMAT_A8, 1}, {LV_COLOR_FORMAT_RGB565, 2}};

/** The bytes of argument i, which must be `wanted` long. */
const uint8_t *pixels(Args &a, size_t i, size_t wanted) {
  constexpr const char *kWanted = "a Uint8Array of width x height x bytes per pixel";
  ByteView view;
  if (!read_bytes(a, i, view, kWanted)) return nullptr;
  if (view.size == wanted) return view.data;
  a.wrong(i, kWanted);
  return nullptr;
}

void fill(lv_image_dsc_t *picture, const uint8_t *from) {
  uint8_t *to = picture_pixels(picture);
  const size_t size = picture->data_size;
  switch (picture->header.cf) {
    case LV_COLOR_FORMAT_A8:
    case LV_COLOR_FORMAT_RGB565:
      memcpy(to, from, size);
      return;
    default:
      swap_red_blue(to, from, size / 4);
  }
  if (picture->header.cf != LV_COLOR_FORMAT_XRGB8888) return;
  for (size_t i = 3; i < size; i += 4) to[i] = 255;
}

/** image_create(width, height, format, bytes) -> LvImage. */
napi_value create(napi_env env, napi_callback_info info) {
  Args a(env, info, "createImage");
  const uint32_t width = a.u32(0), height = a.u32(1), format = a.u32(2);
  if (!a.failed() && (width < 1 || width > kMaxSide)) a.wrong(0, "1 to 4096 pixels");
  if (!a.failed() && (height < 1 || height > kMaxSide)) a.wrong(1, "1 to 4096 pixels");
  if (!a.failed() && format >= sizeof kFormats / sizeof *kFormats) a.wrong(2, "'rgba', 'alpha' or 'rgb565'");
  if (a.failed()) return nullptr;
  const uint8_t *from = pixels(a, 3, static_cast<size_t>(width) * height * kFormats[format].bytes);
  if (!from) return nullptr;
  lv_image_dsc_t *picture = picture_new(width, height, kFormats[format].color_format);
  if (!picture) {
    throw_error(env, a.where(), "LVGL_MEMORY", "no memory for the pixels");
    return nullptr;
  }
  fill(picture, from);
  return picture_to_js(env, picture);
}

/** image_update(image, bytes): new pixels of the same size; the objects that show it must be invalidated. */
napi_value update(napi_env env, napi_callback_info info) {
  Args a(env, info, "updateImage");
  lv_image_dsc_t *picture = a.ptr<lv_image_dsc_t>(0, Kind::Image);
  const uint8_t *from = picture ? pixels(a, 1, picture->data_size) : nullptr;
  if (!from) return nullptr;
  fill(picture, from);
  lv_image_cache_drop(picture);
  return nullptr;
}

/** image_size(image) -> {x, y}: width and height. */
napi_value size(napi_env env, napi_callback_info info) {
  Args a(env, info, "imageSize");
  const lv_image_dsc_t *picture = a.ptr<lv_image_dsc_t>(0, Kind::Image);
  if (!picture) return nullptr;
  return js_point(env, {static_cast<int32_t>(picture->header.w), static_cast<int32_t>(picture->header.h)});
}

/** lv_image_set_src(obj, image | null). */
napi_value set_src(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_image_set_src");
  lv_obj_t *obj = a.widget(0, &lv_image_class, "image");
  Handle *image = a.handle_or_null(1, Kind::Image);
  if (a.failed()) return nullptr;
  lv_image_set_src(obj, image ? image->ptr : nullptr);
  handle_keep(obj_handle(obj), keep_key("lv_image_set_src"), image);
  return nullptr;
}

/** snapshot(obj) -> {width, height, data}: the object with its children as R, G, B, A. */
napi_value snapshot(napi_env env, napi_callback_info info) {
  Args a(env, info, "snapshot");
  lv_obj_t *obj = a.obj(0);
  if (!obj || !may_draw(a)) return nullptr;
  lv_draw_buf_t *drawn = lv_snapshot_take(obj, LV_COLOR_FORMAT_ARGB8888);
  if (!drawn) {
    throw_error(env, a.where(), "LVGL_SNAPSHOT", "the object could not be drawn (it has no size)");
    return nullptr;
  }
  const uint32_t width = drawn->header.w, height = drawn->header.h;
  napi_value result, buffer, data;
  void *to = nullptr;
  const size_t size = static_cast<size_t>(width) * height * 4;
  napi_create_arraybuffer(env, size, &to, &buffer);
  for (uint32_t y = 0; y < height; y++)
    swap_red_blue(static_cast<uint8_t *>(to) + static_cast<size_t>(y) * width * 4,
                  drawn->data + static_cast<size_t>(y) * drawn->header.stride, width);
  lv_draw_buf_destroy(drawn);
  napi_create_typedarray(env, napi_uint8_array, size, buffer, 0, &data);
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "width", js_number(env, width));
  napi_set_named_property(env, result, "height", js_number(env, height));
  napi_set_named_property(env, result, "data", data);
  return result;
}

}  // namespace

ExportTable image_exports() {
  static const Export items[] = {{"image_create", create},         {"image_update", update},
                                 {"image_size", size},             {"image_decode", image_decode},
                                 {"lv_image_set_src", set_src},    {"snapshot", snapshot},
                                 {"qr_modules", qr_modules}};
  return table(items);
}

}  // namespace lvb
