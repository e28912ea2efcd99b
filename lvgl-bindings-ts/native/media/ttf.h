// SPDX-License-Identifier: Apache-2.0
// TrueType files. stb_truetype, which draws them, believes every offset and count, so a file is made safe before.
#pragma once
#include <cstdint>
#include <cstdlib>
#include <memory>

#include "media/font_reader.h"

namespace lvb {

/** What limits the sizes in which a file may be drawn. */
struct TtfExtent {
  uint32_t units_per_em = 0;
  uint32_t longest_side = 0;   // of a glyph's box, font units
  uint64_t largest_area = 0;   // of a glyph's box, square font units
  uint32_t most_points = 0;    // of a glyph's outline
  int32_t line_height = 0;     // font units
};

/** A file in memory that may be handed to stb_truetype. */
class TtfFile {
 public:
  /** Copies and checks. Tables and glyphs that would be misread, but that text can do without, are blanked in the copy. */
  bool load(const uint8_t *data, size_t size, BadFont &why);

  /** Whether every glyph can be drawn at a size in pixels. */
  bool fits(uint32_t pixels, BadFont &why) const;

  /** Whether this was loaded from the same bytes, for sure. */
  bool same(const uint8_t *data, size_t size) const;

  const uint8_t *data() const { return bytes_.get(); }
  size_t size() const { return size_; }

 private:
  struct Free {
    void operator()(uint8_t *bytes) const { free(bytes); }
  };
  std::unique_ptr<uint8_t[], Free> bytes_;  // by calloc: the zeros behind the file take no memory until they are read
  size_t size_ = 0;
  TtfExtent extent_;
  bool pristine_ = false;  // the copy is what was given: nothing was blanked
};

}  // namespace lvb
