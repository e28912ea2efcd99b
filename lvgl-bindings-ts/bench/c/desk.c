/* SPDX-License-Identifier: Apache-2.0 */
#include "desk.h"

#include <stdlib.h>

#include "lvgl_private.h"

#define QUEUE 8
#define DIRTY 64

typedef struct {
  int32_t x, y;
  bool pressed, move;
} sample_t;

static lv_display_t *display;
static lv_indev_t *pointer;
static uint8_t *pixels;
static uint32_t now_ms = 1; /* a tick of 0 reads as "the clock stands still" to LVGL */
static sample_t queue[QUEUE];
static int queued;
static sample_t last = {0, 0, false, true};
static lv_area_t dirty[DIRTY];
static int dirty_count;
static desk_drawn_t drawn;

static uint32_t tick(void) { return now_ms; }

static void on_flush(lv_display_t *disp, const lv_area_t *area, uint8_t *data) {
  LV_UNUSED(data);
  if (dirty_count < DIRTY) dirty[dirty_count++] = *area;
  drawn.areas++;
  drawn.pixels += lv_area_get_size(area);
  lv_display_flush_ready(disp);
}

static void on_read(lv_indev_t *indev, lv_indev_data_t *data) {
  LV_UNUSED(indev);
  if (queued > 0) {
    last = queue[0];
    queued--;
    for (int i = 0; i < queued; i++) queue[i] = queue[i + 1];
  }
  data->point.x = last.x;
  data->point.y = last.y;
  data->state = last.pressed ? LV_INDEV_STATE_PRESSED : LV_INDEV_STATE_RELEASED;
  data->continue_reading = queued > 0;
}

static bool pointer_rests(void) {
  return queued == 0 && !last.pressed && pointer->state == LV_INDEV_STATE_RELEASED &&
         pointer->pointer.scroll_obj == NULL;
}

void desk_open(int32_t width, int32_t height) {
  const size_t size = (size_t)width * (size_t)height * 4;
  lv_init();
  lv_tick_set_cb(tick);
  pixels = calloc(1, size);
  if (!pixels) abort();
  display = lv_display_create(width, height);
  lv_display_set_color_format(display, LV_COLOR_FORMAT_XRGB8888);
  lv_display_set_buffers(display, pixels, NULL, (uint32_t)size, LV_DISPLAY_RENDER_MODE_DIRECT);
  lv_display_set_flush_cb(display, on_flush);
  pointer = lv_indev_create();
  lv_indev_set_type(pointer, LV_INDEV_TYPE_POINTER);
  lv_indev_set_display(pointer, display);
  lv_indev_set_read_cb(pointer, on_read);
  lv_timer_pause(lv_indev_get_read_timer(pointer));
}

void desk_without_theme(void) {
  lv_display_set_theme(display, NULL);
  lv_obj_remove_style_all(lv_screen_active());
}

void desk_pointer(int32_t x, int32_t y, bool pressed) {
  const sample_t *before = queued > 0 ? &queue[queued - 1] : &last;
  const bool move = before->pressed == pressed;
  if (move && before->x == x && before->y == y) return;
  const sample_t sample = {x, y, pressed, move};
  if (move && queued > 0 && queue[queued - 1].move) queue[queued - 1] = sample;
  else if (queued < QUEUE) queue[queued++] = sample;
  lv_timer_t *timer = lv_indev_get_read_timer(pointer);
  lv_timer_resume(timer);
  if (!move) lv_timer_ready(timer);
}

void desk_advance(uint32_t ms) {
  for (uint32_t left = ms;;) {
    const uint32_t next = lv_timer_handler();
    if (pointer_rests()) lv_timer_pause(lv_indev_get_read_timer(pointer));
    dirty_count = 0;
    if (left == 0) return;
    const uint32_t step = next < 1 ? 1 : next < left ? next : left;
    now_ms += step;
    left -= step;
  }
}

const uint8_t *desk_pixels(void) { return pixels; }

desk_drawn_t desk_drawn(void) { return drawn; }
