/* SPDX-License-Identifier: Apache-2.0 */
#include "rounds.h"

#include <stdio.h>

bool rounds_next(void) {
  fflush(stdout);
  for (;;) {
    const int read = getchar();
    if (read == EOF) return false;
    if (read == '\n') return true;
  }
}
