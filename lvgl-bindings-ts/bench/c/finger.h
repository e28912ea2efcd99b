/* SPDX-License-Identifier: Apache-2.0
 * Plays finger.txt: the same file moves the finger of the C program and of the TypeScript one. */
#ifndef FINGER_H
#define FINGER_H

#include <stdint.h>

#define FINGER_FRAME_MS 16
#define FINGER_PHASES 8

/** What one part of the script cost, all passes together. */
typedef struct {
  char name[24];
  uint32_t frames;
  uint64_t cpu;
} finger_phase_t;

typedef struct {
  finger_phase_t phases[FINGER_PHASES];
  int count;
} finger_result_t;

/** Plays the script once and adds what it cost to `result`. With `shots`, writes NAME.raw of each shot there. Ends
 * the process on a line it does not know. */
void finger_play(const char *path, const char *shots, finger_result_t *result);

#endif
