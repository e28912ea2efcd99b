// SPDX-License-Identifier: Apache-2.0
#include "objects/gif_check.h"

#include <cstring>

namespace lvb {

namespace {

constexpr uint32_t kMaxSide = 2048;

uint32_t word(const uint8_t *at) { return at[0] | static_cast<uint32_t>(at[1]) << 8; }

/** Bytes of the colour table that a packed byte tells of. */
size_t table_size(uint8_t packed) { return packed & 0x80 ? 3u << ((packed & 7) + 1) : 0; }

/** Steps over data blocks up to the empty one; false when the file ends before. */
bool skip_blocks(const uint8_t *data, size_t size, size_t &at) {
  while (at < size) {
    const size_t length = data[at];
    at += 1 + length;
    if (length == 0) return at <= size;
  }
  return false;
}

}  // namespace

const char *gif_problem(const uint8_t *data, size_t size) {
  if (size < 13 || (memcmp(data, "GIF87a", 6) != 0 && memcmp(data, "GIF89a", 6) != 0)) return "this is no GIF file";
  const uint32_t width = word(data + 6), height = word(data + 8);
  if (width < 1 || height < 1 || width > kMaxSide || height > kMaxSide) return "1 to 2048 pixels a side are drawn";
  size_t at = 13 + table_size(data[10]);
  bool any = false;
  while (at < size) {
    const uint8_t kind = data[at++];
    if (kind == 0x3B) return any ? nullptr : "it has no picture";
    if (kind == 0x21) {
      at++;  // what kind of extension
      if (!skip_blocks(data, size, at)) return "it is cut short";
      continue;
    }
    if (kind != 0x2C) return "a block of unknown kind";
    if (at + 10 > size) return "it is cut short";
    const uint32_t x = word(data + at), y = word(data + at + 2), w = word(data + at + 4), h = word(data + at + 6);
    if (w < 1 || h < 1 || x + w > width || y + h > height) return "a frame lies outside of the picture";
    at += 9 + table_size(data[at + 8]);
    if (at >= size) return "it is cut short";
    const uint8_t code_size = data[at++];
    if (code_size < 2 || code_size > 8) return "a frame's codes are of a wrong size";
    if (!skip_blocks(data, size, at)) return "it is cut short";
    any = true;
  }
  return any ? nullptr : "it is cut short";
}

}  // namespace lvb
