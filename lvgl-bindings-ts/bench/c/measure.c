/* SPDX-License-Identifier: Apache-2.0 */
#include "measure.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

uint64_t cpu_ns(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

long memory_kb(const char *field) {
  FILE *file = fopen("/proc/self/smaps_rollup", "r");
  if (!file) return -1;
  char line[160];
  const size_t length = strlen(field);
  long found = -1;
  while (found < 0 && fgets(line, sizeof line, file))
    if (strncmp(line, field, length) == 0 && line[length] == ':') sscanf(line + length + 1, "%ld", &found);
  fclose(file);
  return found;
}
