// SPDX-License-Identifier: Apache-2.0
// Pictures from memory, and pictures of objects.
#include <cstring>

#include "core/errors.h"
#include "core/exports.h"

namespace lvb {

namespace {

void dispose(Handle *handle) {
  lv_image_dsc_t *image = static_cast<lv_image_dsc_t *>(handle->ptr);
  lv_image_cache_drop(image);
  free(const_cast<uint8_t *>(image->data));
  delete image;
}

/** R, G, B, A to LVGL's B, G, R, A and back: the same exchange. */
void swap_red_blue(uint8_t *to, const uint8_t *from, size_t pixels) {
  for (size_t i = 0; i < pixels; i++, to += 4, from += 4) {
    const uint8_t red = from[0];
    to[0] = from[2];
    to[1] = from[1];
    to[2] = red;
    to[3] = from[3];
  }
}

/** The bytes of argument i, which must be `wanted` long. */
const uint8_t *bytes(Args &a, size_t i, size_t wanted) {
  napi_typedarray_type type;
  size_t length = 0;
  void *data = nullptr;
  if (a.failed()) return nullptr;
  if (napi_get_typedarray_info(a.env(), a.value(i), &type, &length, &data, nullptr, nullptr) != napi_ok ||
      (type != napi_uint8_array && type != napi_uint8_clamped_array) || length != wanted) {
    a.wrong(i, "a Uint8Array of width x height x bytes per pixel");
    return nullptr;
  }
  return static_cast<const uint8_t *>(data);
}

void fill(lv_image_dsc_t *image, const uint8_t *from) {
  uint8_t *to = const_cast<uint8_t *>(image->data);
  if (image->header.cf == LV_COLOR_FORMAT_A8) memcpy(to, from, image->data_size);
  else swap_red_blue(to, from, image->data_size / 4);
}

/** image_create(width, height, alphaOnly, bytes) -> LvImage. */
napi_value create(napi_env env, napi_callback_info info) {
  Args a(env, info, "createImage");
  const uint32_t width = a.u32(0), height = a.u32(1);
  const bool alpha_only = a.boolean(2);
  if (!a.failed() && (width < 1 || height < 1 || width > 4096 || height > 4096)) a.wrong(0, "1 to 4096 pixels");
  const uint32_t stride = width * (alpha_only ? 1 : 4);
  const uint8_t *from = bytes(a, 3, static_cast<size_t>(stride) * height);
  if (!from) return nullptr;
  lv_image_dsc_t *image = new lv_image_dsc_t{};
  image->header.magic = LV_IMAGE_HEADER_MAGIC;
  image->header.cf = alpha_only ? LV_COLOR_FORMAT_A8 : LV_COLOR_FORMAT_ARGB8888;
  image->header.w = width;
  image->header.h = height;
  image->header.stride = stride;
  image->data_size = stride * height;
  image->data = static_cast<uint8_t *>(malloc(image->data_size));
  fill(image, from);
  return handle_to_js(env, handle_new(Kind::Image, image, dispose));
}

/** image_update(image, bytes): new pixels of the same size; the objects that show it must be invalidated. */
napi_value update(napi_env env, napi_callback_info info) {
  Args a(env, info, "updateImage");
  lv_image_dsc_t *image = a.ptr<lv_image_dsc_t>(0, Kind::Image);
  const uint8_t *from = image ? bytes(a, 1, image->data_size) : nullptr;
  if (!from) return nullptr;
  fill(image, from);
  lv_image_cache_drop(image);
  return nullptr;
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
  if (!obj) return nullptr;
  lv_draw_buf_t *drawn = lv_snapshot_take(obj, LV_COLOR_FORMAT_ARGB8888);
  if (!drawn) {
    throw_error(env, "LVGL_SNAPSHOT", "the object could not be drawn (it has no size)");
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
  static const Export items[] = {
      {"image_create", create}, {"image_update", update}, {"lv_image_set_src", set_src}, {"snapshot", snapshot}};
  return table(items);
}

}  // namespace lvb
