/* SPDX-License-Identifier: Apache-2.0
 * What the C programs stand on: a display in memory, a pointer and a clock that a script drives. It does what the
 * package's memory display does (native/displays), without Node: one frame buffer drawn in place, a list of drawn
 * areas, a pointer that is read only while something touches it. */
#ifndef DESK_H
#define DESK_H

#include <stdbool.h>
#include <stdint.h>

#include "lvgl.h"

/** Starts LVGL with one display of `width` x `height` pixels of 32 bits. Ends the process without memory. */
void desk_open(int32_t width, int32_t height);

/** Takes the theme from the display and every style from its screen: objects made from now on start bare. */
void desk_without_theme(void);

/** Runs timers, animations, input and drawing through `ms` milliseconds of virtual time. */
void desk_advance(uint32_t ms);

/** Feeds the pointer. */
void desk_pointer(int32_t x, int32_t y, bool pressed);

/** The frame buffer: rows of B, G, R, X. */
const uint8_t *desk_pixels(void);

/** How much was drawn since the start. */
typedef struct {
  uint64_t areas;
  uint64_t pixels;
} desk_drawn_t;

desk_drawn_t desk_drawn(void);

#endif
