// SPDX-License-Identifier: Apache-2.0
#include "displays/display.h"

#include <algorithm>
#include <cstring>

#include "core/args.h"
#include "core/errors.h"
#include "objects/events.h"
#include "core/exports.h"
#include "core/runtime.h"
#include "displays/parts.h"

namespace lvb {

static std::vector<Display *> displays;

namespace {

void on_flush(lv_display_t *disp, const lv_area_t *area, uint8_t *) {
  Display *display = static_cast<Display *>(lv_display_get_user_data(disp));
  display->dirty.push_back(*area);
  lv_display_flush_ready(disp);
}

void on_read(lv_indev_t *indev, lv_indev_data_t *data) {
  Display *display = static_cast<Display *>(lv_indev_get_user_data(indev));
  if (!display->queue.empty()) {
    display->last = display->queue.front();
    display->queue.pop_front();
  }
  data->point.x = display->last.x;
  data->point.y = display->last.y;
  data->state = display->last.pressed ? LV_INDEV_STATE_PRESSED : LV_INDEV_STATE_RELEASED;
  data->continue_reading = !display->queue.empty();
}

/** A pointer that rests needs no reading: its timer sleeps until the next touch. */
bool pointer_rests(const Display &display) {
  return display.queue.empty() && !display.last.pressed && display.indev->state == LV_INDEV_STATE_RELEASED &&
         display.indev->pointer.scroll_obj == nullptr;
}

bool is_open(const Display *display) {
  return std::find(displays.begin(), displays.end(), display) != displays.end();
}

Display *find(lv_display_t *disp) {
  for (Display *display : displays)
    if (display->disp == disp) return display;
  return nullptr;
}

/** Areas that overlap in one frame are reported as they were drawn; the list is flat: x1, y1, x2, y2, ... */
napi_value areas_to_js(napi_env env, const std::vector<lv_area_t> &areas) {
  napi_value array;
  napi_create_array_with_length(env, areas.size(), &array);
  for (size_t i = 0; i < areas.size(); i++) napi_set_element(env, array, static_cast<uint32_t>(i), js_area(env, areas[i]));
  return array;
}

}  // namespace

void drop_callback(Callback *&callback) {
  Callback *old = callback;
  callback = nullptr;
  callback_free(old);
}

Display *display_argument(Args &args, size_t i) {
  lv_display_t *disp = args.ptr<lv_display_t>(i, Kind::Display);
  return disp ? find(disp) : nullptr;
}

Display *display_create(napi_env env, int32_t width, int32_t height, bool hold) {
  if (width < 1 || height < 1 || width > 8192 || height > 8192) {
    throw_error(env, "LVGL_DISPLAY_SIZE", "a display is 1 to 8192 pixels wide and high");
    return nullptr;
  }
  Display *display = new Display;
  const size_t size = static_cast<size_t>(width) * static_cast<size_t>(height) * 4;
  napi_value buffer;
  void *pixels = nullptr;
  if (napi_create_arraybuffer(env, size, &pixels, &buffer) != napi_ok) {
    delete display;
    throw_error(env, "LVGL_MEMORY", "no memory for the frame buffer");
    return nullptr;
  }
  napi_create_reference(env, buffer, 1, &display->buffer);
  display->pixels = static_cast<uint8_t *>(pixels);
  display->width = width;
  display->height = height;

  display->disp = lv_display_create(width, height);
  // LVGL gives a new display its default theme: here a display has the one its owner asks for afterwards, or none.
  lv_display_set_theme(display->disp, nullptr);
  lv_obj_remove_style_all(lv_display_get_screen_active(display->disp));
  lv_display_set_user_data(display->disp, display);
  lv_display_set_color_format(display->disp, LV_COLOR_FORMAT_XRGB8888);
  lv_display_set_buffers(display->disp, pixels, nullptr, size, LV_DISPLAY_RENDER_MODE_DIRECT);
  lv_display_set_flush_cb(display->disp, on_flush);

  display->indev = lv_indev_create();
  lv_indev_set_type(display->indev, LV_INDEV_TYPE_POINTER);
  lv_indev_set_user_data(display->indev, display);
  lv_indev_set_display(display->indev, display->disp);
  lv_indev_set_read_cb(display->indev, on_read);
  lv_timer_pause(lv_indev_get_read_timer(display->indev));

  display->handle = handle_new(Kind::Display, display->disp, nullptr);
  display->indev_handle = handle_new(Kind::Indev, display->indev, nullptr);
  display->held = hold;
  if (hold) runtime_hold(1);
  displays.push_back(display);
  runtime_wake();
  return display;
}

void display_pointer(Display &display, int32_t x, int32_t y, bool pressed) {
  x = std::clamp<int32_t>(x, 0, display.width - 1);
  y = std::clamp<int32_t>(y, 0, display.height - 1);
  const PointerSample &before = display.queue.empty() ? display.last : display.queue.back();
  const bool move = before.pressed == pressed;
  if (move && before.x == x && before.y == y) return;
  if (move && !display.queue.empty() && display.queue.back().move) display.queue.back() = {x, y, pressed, true};
  else display.queue.push_back({x, y, pressed, move});
  lv_timer_t *timer = lv_indev_get_read_timer(display.indev);
  lv_timer_resume(timer);
  if (!move) lv_timer_ready(timer);  // a press and a release are read at once, moves once a frame
}

namespace {

constexpr int32_t kNotch = 60;  // pixels that one notch of a wheel scrolls

/** Whether an object has anything left to show in a direction. */
bool has_room(lv_obj_t *obj, int32_t sideways, int32_t upwards) {
  if (!lv_obj_has_flag(obj, LV_OBJ_FLAG_SCROLLABLE)) return false;
  const lv_dir_t directions = lv_obj_get_scroll_dir(obj);
  if (upwards && (directions & LV_DIR_VER))
    return (upwards > 0 ? lv_obj_get_scroll_top(obj) : lv_obj_get_scroll_bottom(obj)) > 0;
  if (sideways && (directions & LV_DIR_HOR))
    return (sideways < 0 ? lv_obj_get_scroll_left(obj) : lv_obj_get_scroll_right(obj)) > 0;
  return false;
}

}  // namespace

void display_wheel(Display &display, int32_t x, int32_t y, int32_t sideways, int32_t upwards) {
  lv_obj_t *const layers[] = {lv_display_get_layer_sys(display.disp), lv_display_get_layer_top(display.disp),
                              lv_display_get_screen_active(display.disp)};
  lv_obj_t *obj = nullptr;
  for (lv_obj_t *layer : layers) {
    lv_point_t point = {x, y};
    if (!obj && layer) obj = lv_indev_search_obj(layer, &point);
  }
  for (; obj; obj = lv_obj_get_parent(obj)) {
    // A roller turns by rows; sliders and arcs do not change because a page is scrolled over them.
    if (upwards && lv_obj_check_type(obj, &lv_roller_class)) {
      int32_t rows = -upwards;
      lv_obj_send_event(obj, LV_EVENT_ROTARY, &rows);
      return;
    }
    if (!has_room(obj, sideways, upwards)) continue;
    lv_obj_scroll_by_bounded(obj, -sideways * kNotch, upwards * kNotch, LV_ANIM_OFF);
    return;
  }
}

void display_key(Display &display, const char *name) {
  if (!display.on_key) return;
  const napi_env env = runtime_env();
  Scope scope(env);
  napi_value argument = js_text(env, name);
  callback_call(display.on_key, 1, &argument);
}

void display_close(Display *display) {
  auto position = std::find(displays.begin(), displays.end(), display);
  if (position == displays.end()) return;
  displays.erase(position);
  for (Feeder *feeder : display->feeders) delete feeder;
  delete display->backend;
  display->backend = nullptr;
  handle_kill(display->indev_handle);
  // A throw of scrolling is an animation of the pointer, which LVGL 9.5 leaves running when it deletes the pointer.
  lv_anim_delete(display->indev, nullptr);
  lv_indev_delete(display->indev);
  handle_kill(display->handle);
  lv_display_delete(display->disp);
  handle_flush_limbo();
  drop_callback(display->on_flush);
  drop_callback(display->on_close);
  drop_callback(display->on_key);
  napi_delete_reference(runtime_env(), display->buffer);
  if (display->held) runtime_hold(-1);
  delete display;
}


void displays_after_pump() {
  for (Display *display : displays) {
    if (pointer_rests(*display)) lv_timer_pause(lv_indev_get_read_timer(display->indev));
  }
}

void displays_deliver() {
  const napi_env env = runtime_env();
  const std::vector<Display *> all = displays;  // callbacks may close displays
  for (Display *display : all) {
    if (!is_open(display) || display->dirty.empty()) continue;
    std::vector<lv_area_t> areas;
    areas.swap(display->dirty);
    if (display->backend) display->backend->present(*display, areas);
    if (!is_open(display) || !display->on_flush) continue;  // the window's events may have closed it
    Scope scope(env);
    napi_value argument = areas_to_js(env, areas);
    callback_call(display->on_flush, 1, &argument);
  }
}

void displays_close_all() {
  while (!displays.empty()) display_close(displays.back());
}

napi_value display_to_js(napi_env env, lv_display_t *disp) {
  Display *display = disp ? find(disp) : nullptr;
  return display ? handle_to_js(env, display->handle) : js_null(env);
}

napi_value indev_to_js(napi_env env, lv_indev_t *indev) {
  for (Display *display : displays)
    if (indev && display->indev == indev) return handle_to_js(env, display->indev_handle);
  return js_null(env);
}

namespace {

Display *argument(Args &a) { return display_argument(a, 0); }

napi_value create(napi_env env, napi_callback_info info) {
  Args a(env, info, "createMemoryDisplay");
  const int32_t width = a.i32(0), height = a.i32(1);
  const bool hold = a.boolean(2);
  if (a.failed()) return nullptr;
  Display *display = display_create(env, width, height, hold);
  return display ? handle_to_js(env, display->handle) : nullptr;
}

napi_value close(napi_env env, napi_callback_info info) {
  Args a(env, info, "close");
  Display *display = argument(a);
  if (!display) return nullptr;
  if (event_depth() > 0 || runtime_is_pumping()) {
    throw_error(env, "LVGL_REENTRANT", "a display cannot be closed from a callback of LVGL's");
    return nullptr;
  }
  display_close(display);
  return nullptr;
}

napi_value is_open_export(napi_env env, napi_callback_info info) {
  Args a(env, info, "closed");
  return js_bool(env, handle_peek(env, a.value(0), Kind::Display) != nullptr);
}

napi_value pointer(napi_env env, napi_callback_info info) {
  Args a(env, info, "pointer");
  Display *display = argument(a);
  const int32_t x = a.i32(1), y = a.i32(2);
  const bool pressed = a.boolean(3);
  if (!a.failed()) display_pointer(*display, x, y, pressed);
  return nullptr;
}

/** The pointer's last place and state, queue included: {x, y, pressed}. */
napi_value pointer_state(napi_env env, napi_callback_info info) {
  Args a(env, info, "pointerState");
  Display *display = argument(a);
  if (!display) return nullptr;
  const PointerSample &last = display->queue.empty() ? display->last : display->queue.back();
  napi_value result = js_point(env, {last.x, last.y});
  napi_set_named_property(env, result, "pressed", js_bool(env, last.pressed));
  return result;
}

/** wheel(display, x, y, sideways, upwards) */
napi_value wheel(napi_env env, napi_callback_info info) {
  Args a(env, info, "wheel");
  Display *display = argument(a);
  const int32_t x = a.i32(1), y = a.i32(2), sideways = a.i32(3), upwards = a.i32(4);
  if (a.failed()) return nullptr;
  if (runtime_is_pumping()) {
    throw_error(env, "LVGL_REENTRANT", "a wheel cannot be turned from a callback of LVGL's");
    return nullptr;
  }
  display_wheel(*display, x, y, sideways, upwards);
  return nullptr;
}

napi_value framebuffer(napi_env env, napi_callback_info info) {
  Args a(env, info, "framebuffer");
  Display *display = argument(a);
  if (!display) return nullptr;
  napi_value buffer, result;
  const size_t size = static_cast<size_t>(display->width) * static_cast<size_t>(display->height) * 4;
  napi_get_reference_value(env, display->buffer, &buffer);
  napi_create_typedarray(env, napi_uint8_array, size, buffer, 0, &result);
  return result;
}

/** rgba(display, area): a copy of an area as R, G, B, 255. */
napi_value rgba(napi_env env, napi_callback_info info) {
  Args a(env, info, "screenshot");
  Display *display = argument(a);
  lv_area_t area = a.area(1);
  if (a.failed()) return nullptr;
  if (area.x1 < 0 || area.y1 < 0 || area.x2 >= display->width || area.y2 >= display->height || area.x1 > area.x2 ||
      area.y1 > area.y2) {
    a.wrong(1, "an area inside the display");
    return nullptr;
  }
  const size_t width = static_cast<size_t>(area.x2 - area.x1 + 1), height = static_cast<size_t>(area.y2 - area.y1 + 1);
  napi_value buffer, result;
  void *data = nullptr;
  napi_create_arraybuffer(env, width * height * 4, &data, &buffer);
  uint8_t *to = static_cast<uint8_t *>(data);
  for (int32_t y = area.y1; y <= area.y2; y++) {
    const uint8_t *from = display->pixels + (static_cast<size_t>(y) * display->width + area.x1) * 4;
    for (size_t x = 0; x < width; x++, from += 4, to += 4) {
      to[0] = from[2];
      to[1] = from[1];
      to[2] = from[0];
      to[3] = 255;
    }
  }
  napi_create_typedarray(env, napi_uint8_array, width * height * 4, buffer, 0, &result);
  return result;
}

napi_value set_callback(napi_env env, napi_callback_info info, Callback *Display::*member) {
  Args a(env, info, "display callback");
  Display *display = argument(a);
  if (!display) return nullptr;
  Callback *next = nullptr;
  if (!a.is_nullish(1)) {
    next = callback_new(env, a.value(1));
    if (!next) {
      a.wrong(1, "a function or null");
      return nullptr;
    }
  }
  drop_callback(display->*member);
  display->*member = next;
  return nullptr;
}

napi_value set_on_flush(napi_env env, napi_callback_info info) { return set_callback(env, info, &Display::on_flush); }
napi_value set_on_close(napi_env env, napi_callback_info info) { return set_callback(env, info, &Display::on_close); }
napi_value set_on_key(napi_env env, napi_callback_info info) { return set_callback(env, info, &Display::on_key); }

/** {width, height, kind, ...}: what shows the frames says the rest. */
napi_value info_export(napi_env env, napi_callback_info info) {
  Args a(env, info, "info");
  Display *display = argument(a);
  if (!display) return nullptr;
  napi_value result;
  napi_create_object(env, &result);
  napi_set_named_property(env, result, "width", js_number(env, display->width));
  napi_set_named_property(env, result, "height", js_number(env, display->height));
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
      {"display_pointer", pointer},
      {"display_pointer_state", pointer_state},
      {"display_wheel", wheel},
      {"display_framebuffer", framebuffer},
      {"display_rgba", rgba},
      {"display_on_flush", set_on_flush},
      {"display_on_close", set_on_close},
      {"display_on_key", set_on_key},
      {"display_indev", indev},
      {"display_info", info_export},
  };
  return table(items);
}

}  // namespace lvb
