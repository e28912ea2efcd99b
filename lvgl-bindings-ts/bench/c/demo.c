/* SPDX-License-Identifier: Apache-2.0
 * LVGL's widgets demo in C under a scripted finger, a turn of the script each round (rounds.h):
 *   demo FINGER [SHOTS]
 * The first pass is played at once; with SHOTS it writes its pictures to that folder. */
#include <inttypes.h>
#include <stdio.h>

#include "demos/lv_demos.h"
#include "desk.h"
#include "finger.h"
#include "measure.h"
#include "rounds.h"

static void print_phases(const finger_result_t *result) {
  for (int i = 0; i < result->count; i++) {
    const finger_phase_t *phase = &result->phases[i];
    printf("%s\"%s\":{\"frames\":%u,\"cpuNs\":%" PRIu64 "}", i ? "," : "{", phase->name, phase->frames, phase->cpu);
  }
  printf("}");
}

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: demo FINGER [SHOTS]\n");
    return 2;
  }
  const uint64_t start = cpu_ns();
  desk_open(480, 800);
  /* LVGL's animation timer last ran when LVGL began: after a while it keeps step with the display on both sides. */
  desk_advance(4 * FINGER_FRAME_MS);
  lv_rand_set_seed(0x1234ABCD);
  lv_demo_widgets();
  desk_advance(FINGER_FRAME_MS);
  const uint64_t built = cpu_ns() - start;

  finger_result_t first = {0};
  finger_open(argv[1]);
  while (!finger_play(&first, argc > 2 ? argv[2] : NULL)) {}
  printf("{\"buildNs\":%" PRIu64 ",\"phases\":", built);
  print_phases(&first);
  printf("}\n");
  while (rounds_next()) {
    finger_result_t result = {0};
    finger_play(&result, NULL);
    printf("{\"phases\":");
    print_phases(&result);
    printf("}\n");
  }
  const desk_drawn_t drawn = desk_drawn();
  printf("{\"areas\":%" PRIu64 ",\"pixels\":%" PRIu64, drawn.areas, drawn.pixels);
  printf(",\"rssKb\":%ld,\"pssKb\":%ld}\n", memory_kb("Rss"), memory_kb("Pss"));
  return 0;
}
