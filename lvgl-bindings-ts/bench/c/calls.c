/* SPDX-License-Identifier: Apache-2.0
 * Nanoseconds a call of what lean/ and ts/ call through Node: the floor below both. Prints JSON. */
#include <stdio.h>
#include <stdlib.h>

#include "desk.h"
#include "measure.h"

#define COUNT 100000
#define ROUNDS 9

static volatile uint32_t sink;

static void on_event(lv_event_t *event) { sink += lv_event_get_code(event); }

static int by_value(const void *a, const void *b) {
  const double difference = *(const double *)a - *(const double *)b;
  return difference < 0 ? -1 : difference > 0;
}

/* The median of several rounds, as ts/measure.ts takes it. */
#define MEASURE(name, call)                                                \
  do {                                                                     \
    double times[ROUNDS];                                                  \
    for (int i = 0; i < COUNT / 2; i++) call;                              \
    for (int round = 0; round < ROUNDS; round++) {                         \
      const uint64_t start = cpu_ns();                                     \
      for (int i = 0; i < COUNT; i++) call;                                \
      times[round] = (double)(cpu_ns() - start) / COUNT;                   \
    }                                                                      \
    qsort(times, ROUNDS, sizeof times[0], by_value);                       \
    printf("\"%s\":%.2f,", name, times[ROUNDS / 2]);                       \
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
  printf("\"sink\":%u}\n", sink);
  return 0;
}
