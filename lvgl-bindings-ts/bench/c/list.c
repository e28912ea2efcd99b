/* SPDX-License-Identifier: Apache-2.0
 * A list of rows (a container, two labels and a button each) built from nothing, BUILDS times a round (rounds.h):
 *   list ROWS BUILDS
 * The first round is one build. Tells nanoseconds a build, and a build with its layout and first frame. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "desk.h"
#include "measure.h"
#include "rounds.h"

static void build_row(lv_obj_t *list, int number) {
  char text[32];
  lv_obj_t *row = lv_obj_create(list);
  lv_obj_set_size(row, lv_pct(100), 56);
  lv_obj_set_flex_flow(row, LV_FLEX_FLOW_ROW);
  lv_obj_set_flex_align(row, LV_FLEX_ALIGN_SPACE_BETWEEN, LV_FLEX_ALIGN_CENTER, LV_FLEX_ALIGN_CENTER);
  lv_obj_set_style_bg_color(row, lv_color_hex(0xF4F4F4), 0);
  lv_obj_set_style_bg_opa(row, 255, 0);
  lv_obj_set_style_radius(row, 6, 0);
  lv_obj_set_style_pad_hor(row, 12, 0);

  lv_obj_t *name = lv_label_create(row);
  snprintf(text, sizeof text, "Row %d", number);
  lv_label_set_text(name, text);
  lv_obj_set_flex_grow(name, 1);

  lv_obj_t *amount = lv_label_create(row);
  snprintf(text, sizeof text, "%d.%02d", number / 7, number % 100);
  lv_label_set_text(amount, text);
  lv_obj_set_style_text_color(amount, lv_color_hex(0x606060), 0);

  lv_obj_t *button = lv_button_create(row);
  lv_obj_set_size(button, 40, 40);
  lv_obj_set_style_bg_color(button, lv_color_hex(0x2060C0), 0);
  lv_obj_set_style_bg_opa(button, 255, 0);
}

static lv_obj_t *build_list(int rows) {
  lv_obj_t *list = lv_obj_create(lv_screen_active());
  lv_obj_set_size(list, lv_pct(100), lv_pct(100));
  lv_obj_set_flex_flow(list, LV_FLEX_FLOW_COLUMN);
  lv_obj_set_style_pad_row(list, 4, 0);
  for (int i = 0; i < rows; i++) build_row(list, i);
  return list;
}

static void round_of(int rows, int builds) {
  uint64_t built = 0, drawn = 0;
  for (int i = 0; i < builds; i++) {
    const uint64_t start = cpu_ns();
    lv_obj_t *list = build_list(rows);
    built += cpu_ns() - start;
    desk_advance(16);
    drawn += cpu_ns() - start;
    lv_obj_delete(list);
    desk_advance(16);
  }
  printf("{\"builtNs\":%" PRIu64 ",\"drawnNs\":%" PRIu64 "}\n", built / builds, drawn / builds);
}

int main(int argc, char **argv) {
  if (argc < 3) {
    fprintf(stderr, "usage: list ROWS BUILDS\n");
    return 2;
  }
  const int rows = atoi(argv[1]), builds = atoi(argv[2]);
  desk_open(480, 800);
  desk_without_theme();
  desk_advance(16);
  round_of(rows, 1);
  while (rounds_next()) round_of(rows, builds);
  printf("{\"rssKb\":%ld,\"pssKb\":%ld}\n", memory_kb("Rss"), memory_kb("Pss"));
  return 0;
}
