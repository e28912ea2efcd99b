// SPDX-License-Identifier: Apache-2.0
// One pass over a TrueType file: what stb_truetype would read, read before it.
#pragma once
#include <vector>

#include "media/ttf.h"

namespace lvb {

/**
 * Zeros that must stand behind a file. Whatever stb_truetype reaches by adding up 16-bit offsets and counts from a place
 * inside the file lies less than this far behind it, so only 32-bit offsets and products need a check of their own.
 */
constexpr size_t kTtfSlack = 1u << 20;

class TtfCheck {
 public:
  TtfCheck(uint8_t *data, size_t size, BadFont &why) : file_(data, size), data_(data), why_(why) {}

  /** Checks everything. Blanks what is wrong and not needed: then `changed` says that another pass must look again. */
  bool run(bool &changed);

  const TtfExtent &extent() const { return extent_; }

 private:
  /** The place and the length of a table. */
  struct Table {
    uint32_t at = 0;
    uint32_t length = 0;
  };
  /** What is known of a glyph's outline. */
  struct Outline {
    uint32_t points = 0;
    uint8_t nesting = 0;
    enum : uint8_t { kUnknown, kOpen, kKnown } state = kUnknown;
  };

  bool bad(const char *format, ...) __attribute__((format(printf, 2, 3)));
  bool directory();
  Table find(const char *tag);
  bool find(const char *tag, uint32_t least, Table &table);
  bool optional(const char *tag);
  void hide(const char *tag);
  bool metrics();
  bool characters();
  bool groups(uint64_t at);
  bool kerning_is_sound(bool &usable);
  bool pairs_are_sound(uint64_t lookup, uint64_t &subtables);
  bool glyphs();
  uint32_t glyph_offset(uint32_t glyph);
  bool outline(uint32_t glyph, uint32_t depth);
  bool simple(uint32_t glyph, uint64_t at, uint32_t contours);
  bool compound(uint32_t glyph, uint64_t at, uint32_t depth);
  void blank(uint64_t at);
  bool spend(uint64_t steps);

  FontReader file_;
  uint8_t *data_;
  BadFont &why_;
  TtfExtent extent_;
  uint64_t start_ = 0;
  uint32_t glyph_count_ = 0;
  bool long_offsets_ = false;
  Table loca_, glyf_;
  std::vector<Outline> outlines_;
  uint64_t spent_ = 0;
  bool changed_ = false;
};

}  // namespace lvb
