// SPDX-License-Identifier: Apache-2.0
// A display draws into memory that JavaScript can read (or in parts, which are handed to it), takes its pointer from a
// queue that devices, a window or a script fill, and may show its frames through a backend (a window, a screen).
#pragma once
#include <node_api.h>

#include <deque>
#include <vector>

#include "core/callback.h"
#include "core/args.h"
#include "core/handle.h"
#include "core/lv.h"
#include "displays/frame_memory.h"
#include "displays/pixels.h"

namespace lvb {

struct Display;

/** What shows the frames: nothing for a memory display, a window for SDL, a screen for DRM and fbdev. */
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

/** A part of a frame with a copy of its pixels, rows without gaps. */
struct DrawnRectangle {
  lv_area_t area;
  std::vector<uint8_t> pixels;
};

struct DisplayOptions {
  bool hold = false;    // keeps Node's loop alive
  bool rgb565 = false;  // 2 bytes a pixel; a backend needs the 4 of the default
  int32_t rows = 0;     // above 0: LVGL draws in parts of so many rows
};

struct Display {
  lv_display_t *disp = nullptr;
  lv_indev_t *indev = nullptr;
  Handle *handle = nullptr;
  Handle *indev_handle = nullptr;
  int32_t width = 0, height = 0;
  FrameMemory *memory = nullptr;
  uint8_t *pixels = nullptr;  // the memory's: the whole frame, or in parts what is drawn now
  bool rgb565 = false;        // 2 bytes a pixel instead of B, G, R, X
  bool parts = false;         // drawn in parts that are handed out: there is no whole frame
  std::deque<PointerSample> queue;
  PointerSample last = {0, 0, false, true};
  std::vector<lv_area_t> dirty;          // drawn since the last delivery
  std::vector<DrawnRectangle> rectangles;  // the same with their pixels, when drawn in parts
  Callback *on_rectangle = nullptr;
  Callback *on_flush = nullptr;
  Callback *on_close = nullptr;
  Callback *on_key = nullptr;
  Callback *on_text = nullptr;
  Backend *backend = nullptr;
  std::vector<Feeder *> feeders;
  bool held = false;
  Turns turns = 0;  // how the picture stands on the screen, and so how its touch screen lies
};

/** Makes a display with its memory and pointer, for the call whose arguments these are. Null with an exception pending. */
Display *display_create(Args &call, int32_t width, int32_t height, const DisplayOptions &options);

/** A display for a screen of that size, turned on it. Null with an exception pending. */
Display *display_create_turned(Args &call, int32_t width, int32_t height, Turns turns, bool hold);

/** The quarter turns that argument `i` of a call names. */
Turns turns_argument(Args &args, size_t i);

/** Whether a display was not closed yet; the pointer may be stale. */
bool display_is_open(const Display *display);

/** Feeds the pointer. */
void display_pointer(Display &display, int32_t x, int32_t y, bool pressed);

/** Turns a wheel by notches over a place: what lies there scrolls. Positive is away from the user and to the right. */
void display_wheel(Display &display, int32_t x, int32_t y, int32_t sideways, int32_t upwards);

/** Tells JavaScript of a key that went down. The callback may close the display. */
void display_key(Display &display, const char *name);

/** Tells JavaScript of text that a key typed. The callback may close the display. */
void display_text(Display &display, const char *text);

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
