/* SPDX-License-Identifier: Apache-2.0
 * Nanoseconds a call of what lean/ and ts/ call through Node: the floor below both. Prints JSON. */
#include <stdio.h>

#include "desk.h"
#include "measure.h"

#define COUNT 300000

static volatile uint32_t sink;

static void on_event(lv_event_t *event) { sink += lv_event_get_code(event); }

#define MEASURE(name, call)                                               \
  do {                                                                    \
    for (int i = 0; i < COUNT / 10; i++) call;                            \
    const uint64_t start = cpu_ns();                                      \
    for (int i = 0; i < COUNT; i++) call;                                 \
    printf("\"%s\":%.2f,", name, (double)(cpu_ns() - start) / COUNT);     \
  } while (0)

int main(void) {
  desk_open(480, 800);
  desk_without_theme();
  lv_obj_t *obj = lv_obj_create(lv_screen_active());
  lv_obj_t *heard = lv_obj_create(lv_screen_active());
  lv_obj_add_event_cb(heard, on_event, LV_EVENT_VALUE_CHANGED, NULL);
  desk_advance(16);
  printf("{");
  MEASURE("setX", lv_obj_set_x(obj, i & 63));
  MEASURE("getter", sink += lv_obj_get_child_count(obj));
  MEASURE("sendUnheard", lv_obj_send_event(obj, LV_EVENT_VALUE_CHANGED, NULL));
  MEASURE("sendHeard", lv_obj_send_event(heard, LV_EVENT_VALUE_CHANGED, NULL));
  printf("\"count\":%d}\n", COUNT);
  return 0;
}
