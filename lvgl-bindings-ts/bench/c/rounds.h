/* SPDX-License-Identifier: Apache-2.0
 * The talk with run.mjs: a program prints a line of JSON when it is ready, one for each line that it reads, and a last
 * one at the end of its input. So two programs take turns round by round. */
#ifndef ROUNDS_H
#define ROUNDS_H

#include <stdbool.h>

/** Sends what was printed and waits; false when there is no further round. */
bool rounds_next(void);

#endif
