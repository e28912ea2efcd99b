// SPDX-License-Identifier: Apache-2.0
// A display draws into one frame buffer that JavaScript can read, takes its pointer from a queue that a window or a
// script fills, and may show its frames through a backend (a window).
#pragma once
#include <node_api.h>

#include <deque>
#include <vector>

#include "core/callback.h"
#include "core/args.h"
#include "core/handle.h"
#include "core/lv.h"

namespace lvb {

struct Display;

/** What shows the frames: nothing for a memory display, a window for SDL. */
class Backend {
 public:
  virtual ~Backend() = default;
  /** Shows areas of the frame buffer. */
  virtual void present(Display &display, const std::vector<lv_area_t> &areas) = 0;
  /** Sets `kind` and what else is worth knowing on an object for JavaScript. */
  virtual void describe(napi_env env, napi_value out) const = 0;
};

/** What feeds a display beside its backend: ends with it. */
class Feeder {
 public:
  virtual ~Feeder() = default;
};

struct PointerSample {
  int32_t x, y;
  bool pressed;
  bool move;  // a move may be replaced by a later one before it was read; a press or release may not
};

struct Display {
  lv_display_t *disp = nullptr;
  lv_indev_t *indev = nullptr;
  Handle *handle = nullptr;
  Handle *indev_handle = nullptr;
  int32_t width = 0, height = 0;
  uint8_t *pixels = nullptr;  // XRGB8888: bytes B, G, R, X; inside the array buffer below
  napi_ref buffer = nullptr;
  std::deque<PointerSample> queue;
  PointerSample last = {0, 0, false, true};
  std::vector<lv_area_t> dirty;  // drawn since the last delivery
  Callback *on_flush = nullptr;
  Callback *on_close = nullptr;
  Callback *on_key = nullptr;
  Backend *backend = nullptr;
  std::vector<Feeder *> feeders;
  bool held = false;
};

/** Makes a display with its frame buffer and pointer; `hold` keeps Node's loop alive. Null with an exception pending. */
Display *display_create(napi_env env, int32_t width, int32_t height, bool hold);

/** Feeds the pointer. */
void display_pointer(Display &display, int32_t x, int32_t y, bool pressed);

/** Turns a wheel by notches over a place: what lies there scrolls. Positive is away from the user and to the right. */
void display_wheel(Display &display, int32_t x, int32_t y, int32_t sideways, int32_t upwards);

/** Tells JavaScript of a key that went down. The callback may close the display. */
void display_key(Display &display, const char *name);

/** The open display that argument `i` of a call names, or null with an exception pending. */
Display *display_argument(Args &args, size_t i);

/** Drops a callback, if there is one. */
void drop_callback(Callback *&callback);

/** Closes one display: its objects die, its handles too. */
void display_close(Display *display);

void displays_after_pump();
void displays_deliver();
void displays_close_all();

/** JavaScript value of an LVGL display or input device of ours, or null. */
napi_value display_to_js(napi_env env, lv_display_t *disp);
napi_value indev_to_js(napi_env env, lv_indev_t *indev);

}  // namespace lvb
