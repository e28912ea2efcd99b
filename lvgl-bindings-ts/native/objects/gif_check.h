// SPDX-License-Identifier: Apache-2.0
// GIF files: LVGL's decoder believes the sizes it reads.
#pragma once
#include <cstddef>
#include <cstdint>

namespace lvb {

/** Walks the blocks of a GIF file. Null when they all lie inside of it and each frame lies on the screen. */
const char *gif_problem(const uint8_t *data, size_t size);

}  // namespace lvb
