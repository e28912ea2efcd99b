// SPDX-License-Identifier: Apache-2.0
// LVGL's binary fonts: its loader and its renderer believe every length and index, so they are checked before.
#pragma once
#include "core/lv.h"
#include "media/font_reader.h"

namespace lvb {

/** Whether a file can be loaded and every glyph of it drawn; says why not otherwise. */
bool binfont_check(const uint8_t *data, size_t size, BadFont &why);

/** Loads a font that was checked. Null when there is no memory. */
lv_font_t *binfont_load(const uint8_t *data, size_t size);

}  // namespace lvb
