// SPDX-License-Identifier: Apache-2.0
#include "displays/display.h"

#include <algorithm>
#include <cstring>

#include "core/args.h"
#include "core/errors.h"
#include "core/inside.h"
#include "core/runtime.h"

namespace lvb {

static std::vector<Display *> displays;

namespace {

/** JavaScript gets the pixels after LVGL's run: it may do anything then, which in the middle of drawing it may not. */
void on_flush(lv_display_t *disp, const lv_area_t *area, uint8_t *pixels) {
  Display *display = static_cast<Display *>(lv_display_get_user_data(disp));
  if (display->parts && display->on_rectangle) {
    const size_t size = static_cast<size_t>(lv_area_get_size(area)) * (display->rgb565 ? 2 : 4);
    display->rectangles.push_back({*area, std::vector<uint8_t>(pixels, pixels + size)});
  }
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

Display *find(lv_display_t *disp) {
  for (Display *display : displays)
    if (display->disp == disp) return display;
  return nullptr;
}

/** A copy that JavaScript owns: it may be kept, or given to another thread. */
napi_value bytes_to_js(napi_env env, const std::vector<uint8_t> &bytes) {
  napi_value buffer, result;
  void *data = nullptr;
  napi_create_arraybuffer(env, bytes.size(), &data, &buffer);
  if (data) memcpy(data, bytes.data(), bytes.size());
  napi_create_typedarray(env, napi_uint8_array, bytes.size(), buffer, 0, &result);
  return result;
}

/** Areas that overlap in one frame are reported as they were drawn; the list is flat: x1, y1, x2, y2, ... */
napi_value areas_to_js(napi_env env, const std::vector<lv_area_t> &areas) {
  napi_value array;
  napi_create_array_with_length(env, areas.size(), &array);
  for (size_t i = 0; i < areas.size(); i++) napi_set_element(env, array, static_cast<uint32_t>(i), js_area(env, areas[i]));
  return array;
}

}  // namespace

bool display_is_open(const Display *display) {
  return std::find(displays.begin(), displays.end(), display) != displays.end();
}

void drop_callback(Callback *&callback) {
  Callback *old = callback;
  callback = nullptr;
  callback_free(old);
}

Display *display_argument(Args &args, size_t i) {
  lv_display_t *disp = args.ptr<lv_display_t>(i, Kind::Display);
  return disp ? find(disp) : nullptr;
}

Display *display_create(Args &call, int32_t width, int32_t height, const DisplayOptions &options) {
  if (width < 1 || height < 1 || width > 8192 || height > 8192) {
    throw_error(call.env(), call.where(), "LVGL_DISPLAY_SIZE", "a display is 1 to 8192 pixels wide and high");
    return nullptr;
  }
  const bool parts = options.rows > 0;
  const int32_t rows = parts ? std::min(options.rows, height) : height;
  const size_t size = static_cast<size_t>(width) * static_cast<size_t>(rows) * (options.rgb565 ? 2 : 4);
  FrameMemory *memory = FrameMemory::create(size);
  if (!memory) {
    throw_error(call.env(), call.where(), "LVGL_MEMORY", "no memory for the frame buffer");
    return nullptr;
  }
  Display *display = new Display;
  display->memory = memory;
  display->pixels = memory->bytes();
  display->rgb565 = options.rgb565;
  display->parts = parts;
  display->width = width;
  display->height = height;

  display->disp = lv_display_create(width, height);
  // LVGL gives a new display its default theme: here a display has the one its owner asks for afterwards, or none.
  lv_display_set_theme(display->disp, nullptr);
  lv_obj_remove_style_all(lv_display_get_screen_active(display->disp));
  lv_display_set_user_data(display->disp, display);
  lv_display_set_color_format(display->disp, options.rgb565 ? LV_COLOR_FORMAT_RGB565 : LV_COLOR_FORMAT_XRGB8888);
  lv_display_set_buffers(display->disp, display->pixels, nullptr, static_cast<uint32_t>(size),
                         parts ? LV_DISPLAY_RENDER_MODE_PARTIAL : LV_DISPLAY_RENDER_MODE_DIRECT);
  lv_display_set_flush_cb(display->disp, on_flush);

  display->indev = lv_indev_create();
  lv_indev_set_type(display->indev, LV_INDEV_TYPE_POINTER);
  lv_indev_set_user_data(display->indev, display);
  lv_indev_set_display(display->indev, display->disp);
  lv_indev_set_read_cb(display->indev, on_read);
  lv_timer_pause(lv_indev_get_read_timer(display->indev));

  display->handle = handle_new(Kind::Display, display->disp, nullptr);
  display->indev_handle = handle_new(Kind::Indev, display->indev, nullptr);
  display->held = options.hold;
  if (options.hold) runtime_hold(1);
  displays.push_back(display);
  runtime_wake();
  return display;
}

Display *display_create_turned(Args &call, int32_t width, int32_t height, Turns turns, bool hold) {
  const bool sideways = turns % 2 == 1;
  Display *display = display_create(call, sideways ? height : width, sideways ? width : height, {hold, false, 0});
  if (display) display->turns = turns;
  return display;
}

Turns turns_argument(Args &args, size_t i) {
  const double turns = args.number(i);
  for (Turns known = 0; known < 4; known++)
    if (turns == known) return known;
  if (!args.failed()) args.wrong(i, "a rotation of 0, 90, 180 or 270 degrees");
  return 0;
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

/** LVGL lets the devices of a display go before it tells its listeners of the end, who may make others. */
static void delete_with_devices(lv_display_t *disp) {
  lv_display_delete(disp);
  for (lv_indev_t *indev = lv_indev_get_next(nullptr); indev; indev = lv_indev_get_next(indev))
    if (lv_indev_get_display(indev) == disp) lv_indev_set_display(indev, nullptr);
}

static void tell(Callback *callback, const char *text) {
  if (!callback) return;
  const napi_env env = runtime_env();
  Scope scope(env);
  napi_value argument = js_text(env, text);
  callback_tell(callback, 1, &argument);
}

void display_key(Display &display, const char *name) { tell(display.on_key, name); }

void display_text(Display &display, const char *text) { tell(display.on_text, text); }

void display_close(Display *display) {
  auto position = std::find(displays.begin(), displays.end(), display);
  if (position == displays.end()) return;
  displays.erase(position);
  for (Feeder *feeder : display->feeders) delete feeder;
  delete display->backend;
  display->backend = nullptr;
  // First the handles: listeners are told of both ends, and may call back.
  handle_kill(display->indev_handle);
  handle_kill(display->handle);
  lv_indev_delete(display->indev);
  delete_with_devices(display->disp);
  handle_flush_limbo();
  drop_callback(display->on_flush);
  drop_callback(display->on_close);
  drop_callback(display->on_key);
  drop_callback(display->on_text);
  drop_callback(display->on_rectangle);
  display->memory->close(runtime_env());
  if (display->held) runtime_hold(-1);
  delete display;
}

void displays_after_pump() {
  for (Display *display : displays) {
    if (pointer_rests(*display)) lv_timer_pause(lv_indev_get_read_timer(display->indev));
  }
}

/** Whether anyone is to know what is drawn. */
static bool is_watched(const Display &display) { return display.backend || display.on_rectangle || display.on_flush; }

void displays_deliver() {
  bool awaited = false;
  for (Display *display : displays) {
    if (is_watched(*display)) {
      awaited = awaited || !display->dirty.empty();
    } else {  // forgotten, its room kept for the next frame
      display->dirty.clear();
      display->rectangles.clear();
    }
  }
  if (!awaited) return;
  const napi_env env = runtime_env();
  const std::vector<Display *> all = displays;  // callbacks may close displays
  for (Display *display : all) {
    if (!display_is_open(display) || display->dirty.empty()) continue;
    std::vector<lv_area_t> areas;
    std::vector<DrawnRectangle> rectangles;
    areas.swap(display->dirty);
    rectangles.swap(display->rectangles);
    if (display->backend) display->backend->present(*display, areas);
    for (const DrawnRectangle &rectangle : rectangles) {
      if (!display_is_open(display) || !display->on_rectangle) break;
      Scope scope(env);
      napi_value arguments[] = {js_area(env, rectangle.area), bytes_to_js(env, rectangle.pixels)};
      callback_tell(display->on_rectangle, 2, arguments);
    }
    if (!display_is_open(display) || !display->on_flush) continue;  // the window's events may have closed it
    Scope scope(env);
    napi_value argument = areas_to_js(env, areas);
    callback_tell(display->on_flush, 1, &argument);
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
  // A device of native/objects/inputs.cc carries its record itself.
  Handle *handle = indev ? static_cast<Handle *>(indev->ext_data.data) : nullptr;
  return handle ? handle_to_js(env, handle) : js_null(env);
}

}  // namespace lvb
