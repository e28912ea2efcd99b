/* SPDX-License-Identifier: Apache-2.0 */
#include "finger.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "desk.h"
#include "measure.h"

static FILE *script;
static const char *script_path;
static int32_t at_x, at_y;
/** The phase that counts, and where: a turn may end in the middle of it. */
static char phase_name[24];
static finger_phase_t *phase;
static uint64_t since;

static void frame(void) {
  desk_advance(FINGER_FRAME_MS);
  if (phase) phase->frames++;
}

static void touch(int32_t x, int32_t y) {
  at_x = x;
  at_y = y;
  desk_pointer(x, y, true);
  frame();
}

static void move(int32_t x, int32_t y, int32_t steps) {
  const int32_t from_x = at_x, from_y = at_y;
  for (int32_t i = 1; i <= steps; i++) touch(from_x + (x - from_x) * i / steps, from_y + (y - from_y) * i / steps);
}

static void lift(void) {
  desk_pointer(at_x, at_y, false);
  frame();
}

static void shoot(const char *folder, const char *name) {
  char path[512];
  snprintf(path, sizeof path, "%s/%s.raw", folder, name);
  FILE *file = fopen(path, "wb");
  if (!file) {
    perror(path);
    exit(1);
  }
  fwrite(desk_pixels(), 4, (size_t)(LV_HOR_RES * LV_VER_RES), file);
  fclose(file);
}

static finger_phase_t *find_phase(finger_result_t *result, const char *name) {
  for (int i = 0; i < result->count; i++)
    if (strcmp(result->phases[i].name, name) == 0) return &result->phases[i];
  if (result->count == FINGER_PHASES) {
    fprintf(stderr, "more than %d phases\n", FINGER_PHASES);
    exit(1);
  }
  finger_phase_t *added = &result->phases[result->count++];
  memset(added, 0, sizeof *added);
  snprintf(added->name, sizeof added->name, "%s", name);
  return added;
}

/** What went by while the program waited for its turn counts too, as in ts/finger.ts. */
static void count(void) {
  const uint64_t now = cpu_ns();
  if (phase) phase->cpu += now - since;
  since = now;
}

static void step(const char *line) {
  int32_t x, y, n;
  if (sscanf(line, "tap %d %d %d", &x, &y, &n) == 3) {
    touch(x, y);
    for (int32_t i = 0; i < 3; i++) frame();
    lift();
    for (int32_t i = 0; i < n; i++) frame();
  } else if (sscanf(line, "down %d %d", &x, &y) == 2) touch(x, y);
  else if (sscanf(line, "move %d %d %d", &x, &y, &n) == 3) move(x, y, n);
  else if (strncmp(line, "up", 2) == 0) lift();
  else if (sscanf(line, "wait %d", &n) == 1)
    for (int32_t i = 0; i < n; i++) frame();
  else {
    fprintf(stderr, "%s: not known: %s", script_path, line);
    exit(1);
  }
}

void finger_open(const char *path) {
  script_path = path;
  script = fopen(path, "r");
  if (script) return;
  perror(path);
  exit(1);
}

bool finger_play(finger_result_t *result, const char *shots) {
  char line[160], shot[24];
  bool ended = false, turned = false;
  phase = phase_name[0] == '\0' ? NULL : find_phase(result, phase_name);
  while (!ended && !turned) {
    ended = !fgets(line, sizeof line, script);
    turned = !ended && strncmp(line, "turn", 4) == 0;
    if (ended || turned || line[0] == '#' || line[0] == '\n') continue;
    if (sscanf(line, "phase %23s", phase_name) == 1) {
      count();
      phase = find_phase(result, phase_name);
    } else if (sscanf(line, "shot %23s", shot) == 1) {
      if (shots) shoot(shots, shot);
    } else step(line);
  }
  count();
  if (ended) rewind(script);
  return ended;
}
