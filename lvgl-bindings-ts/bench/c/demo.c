/* SPDX-License-Identifier: Apache-2.0
 * LVGL's widgets demo in C under a scripted finger:
 *   demo FINGER PASSES full|plain [SHOTS]
 * One pass is not counted, PASSES are. "plain" leaves out what the demo draws by itself into draw tasks: the fill below
 * a line chart, the values at a pressed slider or point. With SHOTS, the pass that is not counted writes its pictures to
 * that folder. Prints JSON. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "demos/lv_demos.h"
#include "desk.h"
#include "finger.h"
#include "measure.h"

static lv_obj_tree_walk_res_t without_draw_tasks(lv_obj_t *obj, void *data) {
  LV_UNUSED(data);
  lv_obj_remove_flag(obj, LV_OBJ_FLAG_SEND_DRAW_TASK_EVENTS);
  return LV_OBJ_TREE_WALK_NEXT;
}

int main(int argc, char **argv) {
  if (argc < 4) {
    fprintf(stderr, "usage: demo FINGER PASSES full|plain [SHOTS]\n");
    return 2;
  }
  const uint64_t start = cpu_ns();
  desk_open(480, 800);
  lv_rand_set_seed(0x1234ABCD);
  lv_demo_widgets();
  if (strcmp(argv[3], "plain") == 0) lv_obj_tree_walk(lv_screen_active(), without_draw_tasks, NULL);
  desk_advance(FINGER_FRAME_MS);
  const uint64_t built = cpu_ns() - start;

  finger_result_t first = {0}, counted = {0};
  finger_play(argv[1], argc > 4 ? argv[4] : NULL, &first);
  const int passes = atoi(argv[2]);
  for (int i = 0; i < passes; i++) finger_play(argv[1], NULL, &counted);

  const desk_drawn_t drawn = desk_drawn();
  printf("{\"buildNs\":%" PRIu64 ",\"areas\":%" PRIu64 ",\"pixels\":%" PRIu64, built, drawn.areas, drawn.pixels);
  printf(",\"rssKb\":%ld,\"pssKb\":%ld", memory_kb("Rss"), memory_kb("Pss"));
  const finger_result_t *results[] = {&first, &counted};
  for (int r = 0; r < 2; r++) {
    printf(",\"%s\":{", r == 0 ? "first" : "counted");
    for (int i = 0; i < results[r]->count; i++) {
      const finger_phase_t *phase = &results[r]->phases[i];
      printf("%s\"%s\":{\"frames\":%u,\"cpuNs\":%" PRIu64 "}", i ? "," : "", phase->name, phase->frames, phase->cpu);
    }
    printf("}");
  }
  printf("}\n");
  return 0;
}
