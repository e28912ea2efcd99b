// SPDX-License-Identifier: Apache-2.0
// What JavaScript may ask of any display, and the display in memory.
#include "core/args.h"
#include "core/errors.h"
#include "core/inside.h"
#include "displays/display.h"
#include "displays/parts.h"

namespace lvb {

namespace {

// Methods take their display last: an error then counts the arguments as the method's caller does.

Display *argument(Args &a) { return display_argument(a, 0); }

/** False, with an exception pending, while LVGL is running. */
bool outside_lvgl(const Args &a, const char *message) {
  if (!inside_lvgl()) return true;
  throw_error(a.env(), a.where(), "LVGL_REENTRANT", message);
  return false;
}

/** display_create_memory(width, height, hold, rgb565, rows, onRectangle | null) -> LvDisplay; rows 0: one whole frame. */
napi_value create(napi_env env, napi_callback_info info) {
  Args a(env, info, "createMemoryDisplay");
  const int32_t width = a.i32(0), height = a.i32(1);
  DisplayOptions options;
  options.hold = a.boolean(2);
  options.rgb565 = a.boolean(3);
  options.rows = a.i32(4);
  if (!a.failed() && options.rows < 0) a.wrong(4, "0 or a number of rows");
  if (a.failed()) return nullptr;
  Callback *on_rectangle = nullptr;
  if (!a.is_nullish(5)) {
    on_rectangle = callback_new(env, a.value(5));
    if (!on_rectangle) {
      a.wrong(5, "a function or null");
      return nullptr;
    }
  }
  Display *display = display_create(a, width, height, options);
  if (!display) {
    drop_callback(on_rectangle);
    return nullptr;
  }
  display->on_rectangle = on_rectangle;
  return handle_to_js(env, display->handle);
}

napi_value close(napi_env env, napi_callback_info info) {
  Args a(env, info, "close");
  Display *display = argument(a);
  if (!display) return nullptr;
  if (outside_lvgl(a, "a display cannot be closed from a callback of LVGL's")) display_close(display);
  return nullptr;
}

napi_value make_default(napi_env env, napi_callback_info info) {
  Args a(env, info, "makeDefault");
  Display *display = argument(a);
  if (display) lv_display_set_default(display->disp);
  return nullptr;
}

napi_value is_open_export(napi_env env, napi_callback_info info) {
  Args a(env, info, "closed");
  return js_bool(env, handle_peek(env, a.value(0), Kind::Display) != nullptr);
}

/** The pointer's last place and state, queue included. */
const PointerSample &pointer_of(const Display &display) {
  return display.queue.empty() ? display.last : display.queue.back();
}

/** display_pointer_down(x, y, display) */
napi_value pointer_down(napi_env env, napi_callback_info info) {
  Args a(env, info, "pointerDown");
  Display *display = display_argument(a, 2);
  const int32_t x = a.i32(0), y = a.i32(1);
  if (!a.failed()) display_pointer(*display, x, y, true);
  return nullptr;
}

/** display_pointer_move(x, y, display) */
napi_value pointer_move(napi_env env, napi_callback_info info) {
  Args a(env, info, "pointerMove");
  Display *display = display_argument(a, 2);
  const int32_t x = a.i32(0), y = a.i32(1);
  if (!a.failed() && pointer_of(*display).pressed) display_pointer(*display, x, y, true);
  return nullptr;
}

/** display_pointer_up(x | undefined, y | undefined, display) */
napi_value pointer_up(napi_env env, napi_callback_info info) {
  Args a(env, info, "pointerUp");
  Display *display = display_argument(a, 2);
  if (!display) return nullptr;
  const PointerSample last = pointer_of(*display);
  const int32_t x = a.is_nullish(0) ? last.x : a.i32(0), y = a.is_nullish(1) ? last.y : a.i32(1);
  if (!a.failed() && last.pressed) display_pointer(*display, x, y, false);
  return nullptr;
}

/** display_wheel(x, y, upwards, sideways, display) */
napi_value wheel(napi_env env, napi_callback_info info) {
  Args a(env, info, "wheel");
  Display *display = display_argument(a, 4);
  const int32_t x = a.i32(0), y = a.i32(1), upwards = a.integer<int16_t>(2), sideways = a.integer<int16_t>(3);
  if (a.failed() || !outside_lvgl(a, "a wheel cannot be turned from a callback of LVGL's")) return nullptr;
  display_wheel(*display, x, y, sideways, upwards);
  return nullptr;
}

/** False, with an exception pending, for a display drawn in parts. */
bool has_frame(const Args &a, const Display &display) {
  if (!display.parts) return true;
  throw_error(a.env(), a.where(), "LVGL_NO_FRAME",
              "a display that hands out parts has no whole frame: keep the parts, or make it without `partial`");
  return false;
}

napi_value framebuffer(napi_env env, napi_callback_info info) {
  Args a(env, info, "framebuffer");
  Display *display = argument(a);
  return display && has_frame(a, *display) ? display->memory->view(env) : nullptr;
}

/** One pixel of a row as R, G, B, 255. */
void put_rgba(const Display &display, const uint8_t *row, size_t x, uint8_t *to) {
  if (display.rgb565) {
    const uint16_t value = reinterpret_cast<const uint16_t *>(row)[x];
    const uint8_t red = value >> 11, green = value >> 5 & 63, blue = value & 31;
    to[0] = static_cast<uint8_t>(red << 3 | red >> 2);
    to[1] = static_cast<uint8_t>(green << 2 | green >> 4);
    to[2] = static_cast<uint8_t>(blue << 3 | blue >> 2);
  } else {
    to[0] = row[x * 4 + 2];
    to[1] = row[x * 4 + 1];
    to[2] = row[x * 4];
  }
  to[3] = 255;
}

/** display_rgba(area, display): a copy of an area as R, G, B, 255. */
napi_value rgba(napi_env env, napi_callback_info info) {
  Args a(env, info, "screenshot");
  Display *display = display_argument(a, 1);
  const lv_area_t area = a.area(0);
  if (a.failed() || !has_frame(a, *display)) return nullptr;
  if (area.x1 < 0 || area.y1 < 0 || area.x2 >= display->width || area.y2 >= display->height || area.x1 > area.x2 ||
      area.y1 > area.y2) {
    a.wrong(0, "an area inside the display");
    return nullptr;
  }
  const size_t width = static_cast<size_t>(area.x2 - area.x1 + 1), height = static_cast<size_t>(area.y2 - area.y1 + 1);
  napi_value buffer, result;
  void *data = nullptr;
  napi_create_arraybuffer(env, width * height * 4, &data, &buffer);
  uint8_t *to = static_cast<uint8_t *>(data);
  for (int32_t y = area.y1; y <= area.y2; y++) {
    const uint8_t *row = display->pixels + static_cast<size_t>(y) * display->width * (display->rgb565 ? 2 : 4);
    for (size_t x = 0; x < width; x++, to += 4) put_rgba(*display, row, static_cast<size_t>(area.x1) + x, to);
  }
  napi_create_typedarray(env, napi_uint8_array, width * height * 4, buffer, 0, &result);
  return result;
}

/** display_on_x(callback | null, display) */
napi_value set_callback(napi_env env, napi_callback_info info, const char *name, Callback *Display::*member) {
  Args a(env, info, name);
  Display *display = display_argument(a, 1);
  if (!display) return nullptr;
  Callback *next = nullptr;
  if (!a.is_nullish(0)) {
    next = callback_new(env, a.value(0));
    if (!next) {
      a.wrong(0, "a function or null");
      return nullptr;
    }
  }
  drop_callback(display->*member);
  display->*member = next;
  return nullptr;
}

napi_value set_on_flush(napi_env env, napi_callback_info info) { return set_callback(env, info, "onFlush", &Display::on_flush); }
napi_value set_on_close(napi_env env, napi_callback_info info) { return set_callback(env, info, "onClose", &Display::on_close); }
napi_value set_on_text(napi_env env, napi_callback_info info) { return set_callback(env, info, "onText", &Display::on_text); }
napi_value set_on_key(napi_env env, napi_callback_info info) { return set_callback(env, info, "onKey", &Display::on_key); }

/** {width, height, kind, ...}: what shows the frames says the rest. */
napi_value info_export(napi_env env, napi_callback_info info) {
  Args a(env, info, "info");
  Display *display = argument(a);
  if (!display) return nullptr;
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "width", js_number(env, display->width));
  napi_set_named_property(env, result, "height", js_number(env, display->height));
  if (display->turns) napi_set_named_property(env, result, "rotation", js_number(env, display->turns * 90));
  if (display->backend) display->backend->describe(env, result);
  else napi_set_named_property(env, result, "kind", js_text(env, "memory"));
  return result;
}

napi_value indev(napi_env env, napi_callback_info info) {
  Args a(env, info, "indev");
  Display *display = argument(a);
  return display ? handle_to_js(env, display->indev_handle) : nullptr;
}

}  // namespace

ExportTable display_common_exports() {
  static const Export items[] = {
      {"display_create_memory", create},
      {"display_close", close},
      {"display_is_open", is_open_export},
      {"display_make_default", make_default},
      {"display_pointer_down", pointer_down},
      {"display_pointer_move", pointer_move},
      {"display_pointer_up", pointer_up},
      {"display_wheel", wheel},
      {"display_framebuffer", framebuffer},
      {"display_rgba", rgba},
      {"display_on_flush", set_on_flush},
      {"display_on_close", set_on_close},
      {"display_on_key", set_on_key},
      {"display_on_text", set_on_text},
      {"display_indev", indev},
      {"display_info", info_export},
  };
  return table(items);
}

}  // namespace lvb
