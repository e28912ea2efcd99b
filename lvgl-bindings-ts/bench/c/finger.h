/* SPDX-License-Identifier: Apache-2.0
 * Plays finger.txt: the same file moves the finger of the C program and of the TypeScript one. */
#ifndef FINGER_H
#define FINGER_H

#include <stdbool.h>
#include <stdint.h>

#define FINGER_FRAME_MS 16
#define FINGER_PHASES 8

/** What one part of the script cost. */
typedef struct {
  char name[24];
  uint32_t frames;
  uint64_t cpu;
} finger_phase_t;

typedef struct {
  finger_phase_t phases[FINGER_PHASES];
  int count;
} finger_result_t;

/** Opens a script. Ends the process when there is none. */
void finger_open(const char *path);

/** Plays on to the next "turn" or to the end of the script, and adds what it cost to `result`. With `shots`, writes
 * NAME.raw of each shot there. Ends the process on a line it does not know.
 * @return whether it was the end: the next call begins anew */
bool finger_play(finger_result_t *result, const char *shots);

#endif
