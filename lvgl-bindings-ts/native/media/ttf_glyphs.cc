// SPDX-License-Identifier: Apache-2.0
// TtfCheck: the outlines.
#include <algorithm>
#include <cstring>

#include "media/ttf_check.h"

namespace lvb {

namespace {

constexpr uint32_t kMostPoints = 65536;  // of one glyph, its parts counted
constexpr uint32_t kMostNesting = 16;

// Bits of a simple glyph's flags.
enum : uint8_t { kOnCurve = 1, kShortX = 2, kShortY = 4, kRepeat = 8, kSameX = 16, kSameY = 32 };
// Bits of a part of a compound glyph.
enum : uint16_t { kWords = 1, kOffsets = 2, kScale = 8, kMore = 32, kTwoScales = 64, kMatrix = 128 };

/** Bytes of one coordinate after a simple glyph's flags. */
uint32_t coordinate_bytes(uint8_t flags, uint8_t is_short, uint8_t is_same) {
  if (flags & is_short) return 1;
  return flags & is_same ? 0 : 2;
}

}  // namespace

/** Glyphs may share bytes, so a small file could ask for work without end. */
bool TtfCheck::spend(uint64_t steps) {
  spent_ += steps;
  return spent_ <= file_.size() * 64 + (1u << 20) || bad("its glyphs overlap");
}

bool TtfCheck::glyphs() {
  outlines_.assign(glyph_count_, {});
  for (uint32_t i = 0; i < glyph_count_; i++)
    if (!outline(i, 0)) return false;
  return true;
}

uint32_t TtfCheck::glyph_offset(uint32_t glyph) {
  return long_offsets_ ? file_.u32be(loca_.at + glyph * 4ull) : file_.u16be(loca_.at + glyph * 2ull) * 2u;
}

/** A glyph that draws nothing. */
void TtfCheck::blank(uint64_t at) {
  memset(data_ + at, 0, 10);
  changed_ = true;
}

bool TtfCheck::outline(uint32_t glyph, uint32_t depth) {
  Outline &known = outlines_[glyph];
  if (known.state == Outline::kKnown) return true;
  if (known.state == Outline::kOpen) return bad("glyph %u contains itself", glyph);
  if (depth > kMostNesting) return bad("glyph %u is nested too deep", glyph);
  known.state = Outline::kOpen;
  known.nesting = 0;
  const uint32_t from = glyph_offset(glyph), to = glyph_offset(glyph + 1);
  const uint64_t at = static_cast<uint64_t>(glyf_.at) + from;
  known.points = 1;
  if (from != to) {
    if (from > glyf_.length || !file_.has(at, 10)) return bad("glyph %u lies outside the file", glyph);
    const int32_t contours = file_.i16be(at);
    const int32_t width = file_.i16be(at + 6) - file_.i16be(at + 2), height = file_.i16be(at + 8) - file_.i16be(at + 4);
    if (width < 0 || height < 0) blank(at);
    else if (contours > 0 && !simple(glyph, at, static_cast<uint32_t>(contours))) return false;
    else if (contours < 0 && !compound(glyph, at, depth)) return false;
    if (width >= 0 && height >= 0) {
      extent_.longest_side = std::max(extent_.longest_side, static_cast<uint32_t>(std::max(width, height)));
      extent_.largest_area = std::max(extent_.largest_area, static_cast<uint64_t>(width) * static_cast<uint64_t>(height));
    }
  }
  extent_.most_points = std::max(extent_.most_points, known.points);
  known.state = Outline::kKnown;
  return true;
}

bool TtfCheck::simple(uint32_t glyph, uint64_t at, uint32_t contours) {
  const uint64_t ends = at + 10, after = ends + contours * 2ull;
  int32_t last = -1, before = -1;
  for (uint32_t i = 0; i < contours; i++) {
    before = last;
    last = file_.u16be(ends + i * 2);
    if (last <= before) return bad("glyph %u: its contours are out of order", glyph);
  }
  const uint32_t points = static_cast<uint32_t>(last) + 1;
  uint64_t place = after + 2 + file_.u16be(after), coordinates = 0;
  if (!spend(points + contours)) return false;
  uint8_t flags = 0;
  for (uint32_t i = 0; i < points;) {
    flags = file_.u8(place++);
    uint32_t times = 1;
    if (flags & kRepeat) times += file_.u8(place++);
    times = std::min(times, points - i);
    coordinates += times * (coordinate_bytes(flags, kShortX, kSameX) + coordinate_bytes(flags, kShortY, kSameY));
    i += times;
  }
  if (!file_.inside() || !file_.has(place, coordinates)) return bad("glyph %u is cut", glyph);
  // A contour of one point that lies off the curve: stb_truetype looks at the point behind it.
  if (last - before == 1 && !(flags & kOnCurve)) blank(at);
  outlines_[glyph].points = points + 2 * contours;
  return true;
}

bool TtfCheck::compound(uint32_t glyph, uint64_t at, uint32_t depth) {
  uint64_t place = at + 10;
  uint64_t points = 1;
  uint32_t nesting = 0;
  uint16_t flags = 0;
  do {
    flags = file_.u16be(place);
    const uint32_t part = file_.u16be(place + 2);
    if (!(flags & kOffsets)) {  // parts that are placed by matching points, which stb_truetype does not know
      blank(at);
      return true;
    }
    place += 4 + (flags & kWords ? 4 : 2);
    if (flags & kScale) place += 2;
    else if (flags & kTwoScales) place += 4;
    else if (flags & kMatrix) place += 8;
    if (!file_.inside() || !file_.has(place, 0)) return bad("glyph %u is cut", glyph);
    if (!spend(1)) return false;
    points++;
    if (part >= glyph_count_) continue;
    if (!outline(part, depth + 1)) return false;
    points += outlines_[part].points;
    nesting = std::max<uint32_t>(nesting, outlines_[part].nesting + 1);
    if (nesting > kMostNesting) return bad("glyph %u is nested too deep", glyph);
    if (points > kMostPoints) return bad("glyph %u has too many points", glyph);
  } while (flags & kMore);
  outlines_[glyph].points = static_cast<uint32_t>(points);
  outlines_[glyph].nesting = static_cast<uint8_t>(nesting);
  return true;
}

}  // namespace lvb
