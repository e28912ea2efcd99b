/* SPDX-License-Identifier: Apache-2.0
 * The processor's time and the memory of this process. */
#ifndef MEASURE_H
#define MEASURE_H

#include <stdint.h>

/** Processor time of the whole process, in nanoseconds. */
uint64_t cpu_ns(void);

/** A field of /proc/self/smaps_rollup in kilobytes, e.g. "Rss" or "Pss"; -1 when the kernel does not tell. */
long memory_kb(const char *field);

#endif
