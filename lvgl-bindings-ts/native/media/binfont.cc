// SPDX-License-Identifier: Apache-2.0
#include "media/binfont.h"

#include <cstdio>
#include <cstring>

#include "core/lv.h"

namespace lvb {

namespace {

constexpr uint32_t kMostMaps = 511;  // LVGL counts them in nine bits
constexpr uint32_t kMostSide = 4096;
constexpr uint32_t kLabelEnd = 8;  // a table: its length, its label, then its content

/** The fields of the head table that lengths and indexes depend on. */
struct Head {
  uint32_t tables, line_height, offset_bytes, id_bytes, bits_per_pixel, xy_bits, wh_bits, advance_bits, compression;
  uint32_t glyph_header_bits() const { return advance_bits + 2 * xy_bits + 2 * wh_bits; }
};

class BinfontCheck {
 public:
  BinfontCheck(const uint8_t *data, size_t size, BadFont &why) : file_(data, size), data_(data), why_(why) {}

  bool run() {
    return head() && find("cmap", cmap_) && cmaps() && find("loca", loca_) && offsets() && find("glyf", glyf_) &&
           glyphs() && (head_.tables < 4 || (find("kern", kern_) && kerning()));
  }

  bool compressed() const { return head_.compression != LV_FONT_FMT_TXT_PLAIN; }
  /** What LVGL's loader reserves for all pixels. */
  size_t bitmap_bytes() const { return bitmap_bytes_; }

 private:
  bool bad(const char *reason) {
    if (!why_.reason[0]) snprintf(why_.reason, sizeof why_.reason, "%s", reason);
    return false;
  }

  /** The table that begins where the one before ended. */
  bool find(const char *label, uint64_t &start) {
    start = next_;
    const uint32_t length = file_.u32le(start);
    if (!file_.has(start, kLabelEnd) || memcmp(data_ + start + 4, label, 4) != 0 || length < kLabelEnd + 4 ||
        !file_.has(start, length)) {
      snprintf(why_.reason, sizeof why_.reason, "the %s table is missing or cut", label);
      return false;
    }
    next_ = start + length;
    return true;
  }

  bool head() {
    uint64_t start = 0;
    if (file_.size() < 48) return bad("too short for a binary font");
    if (memcmp(data_ + 4, "head", 4) != 0) return bad("no binary font of LVGL's (made by lv_font_conv --format bin)");
    if (!find("head", start) || next_ < 48) return bad("the head table is cut");
    head_.tables = file_.u16le(12);
    const int32_t line = file_.u16le(16) - static_cast<int16_t>(file_.u16le(18));
    head_.offset_bytes = file_.u8(34) == 0 ? 2 : 4;
    head_.id_bytes = file_.u8(35) == 0 ? 1 : 2;
    head_.bits_per_pixel = file_.u8(37);
    head_.xy_bits = file_.u8(38);
    head_.wh_bits = file_.u8(39);
    head_.advance_bits = file_.u8(40);
    head_.compression = file_.u8(41);
    if (line < 1 || line > static_cast<int32_t>(kMostSide)) return bad("the line height is absurd");
    if (file_.u8(34) > 1 || file_.u8(35) > 1) return bad("offsets or glyph numbers of an unknown width");
    if (head_.xy_bits < 1 || head_.xy_bits > 16 || head_.wh_bits > 16 || head_.advance_bits > 16)
      return bad("glyph fields of an absurd width");
    const uint32_t bpp = head_.bits_per_pixel;
    if (head_.compression > LV_FONT_FMT_TXT_COMPRESSED_NO_PREFILTER) return bad("an unknown compression");
    if (compressed() ? bpp < 2 || bpp > 4 : bpp != 1 && bpp != 2 && bpp != 4 && bpp != 8)
      return bad("bits per pixel that cannot be drawn (1, 2, 4 or 8; compressed: 2, 3 or 4)");
    return true;
  }

  bool cmaps() {
    const uint32_t count = file_.u32le(cmap_ + kLabelEnd);
    if (count > kMostMaps || !file_.has(cmap_ + 12, static_cast<uint64_t>(count) * 16))
      return bad("the cmap table is cut");
    map_count_ = count;
    return true;
  }

  bool offsets() {
    glyph_count_ = file_.u32le(loca_ + kLabelEnd);
    if (glyph_count_ < 1 || glyph_count_ > 65536 ||
        loca_ + 12 + static_cast<uint64_t>(glyph_count_) * head_.offset_bytes > next_)
      return bad("the loca table is cut");
    for (uint32_t i = 0; i < map_count_; i++)
      if (!cmap(cmap_ + 12 + i * 16)) return bad("a character map leads out of the font");
    return true;
  }

  /** One record of the cmap table: every character in it must lead to a glyph. */
  bool cmap(uint64_t at) {
    const uint64_t data = cmap_ + file_.u32le(at);
    const uint32_t length = file_.u16le(at + 8), first = file_.u16le(at + 10), entries = file_.u16le(at + 12);
    switch (file_.u8(at + 14)) {
      case LV_FONT_FMT_TXT_CMAP_FORMAT0_TINY:
        return first + length <= glyph_count_;
      case LV_FONT_FMT_TXT_CMAP_SPARSE_TINY:
        return file_.has(data, entries * 2u) && first + entries <= glyph_count_;
      case LV_FONT_FMT_TXT_CMAP_FORMAT0_FULL:
        if (entries < length || !file_.has(data, entries)) return false;
        for (uint32_t i = 0; i < entries; i++)
          if (first + file_.u8(data + i) >= glyph_count_) return false;
        return true;
      case LV_FONT_FMT_TXT_CMAP_SPARSE_FULL:
        if (!file_.has(data, entries * 4u)) return false;
        for (uint32_t i = 0; i < entries; i++)
          if (first + file_.u16le(data + (entries + i) * 2u) >= glyph_count_) return false;
        return true;
      default:
        return false;
    }
  }

  uint32_t offset(uint32_t glyph) {
    const uint64_t at = loca_ + 12 + static_cast<uint64_t>(glyph) * head_.offset_bytes;
    return head_.offset_bytes == 2 ? file_.u16le(at) : file_.u32le(at);
  }

  bool glyphs() {
    const uint64_t length = next_ - glyf_;
    for (uint32_t i = 0; i < glyph_count_; i++) {
      const uint64_t from = offset(i), to = i + 1 < glyph_count_ ? offset(i + 1) : length;
      if (from > to || to > length) return bad("the offsets of the glyphs are out of order");
      if (i > 0 && !glyph(from, to)) {
        snprintf(why_.reason, sizeof why_.reason, "glyph %u is cut", i);
        return false;
      }
    }
    return true;
  }

  uint32_t bits(uint64_t at, uint32_t count) {
    uint32_t value = 0;
    for (uint64_t i = at; i < at + count; i++) value = value << 1 | ((file_.u8(i / 8) >> (7 - i % 8)) & 1);
    return value;
  }

  /** Whether the pixels of a glyph lie between two offsets. */
  bool glyph(uint64_t from, uint64_t to) {
    const uint32_t header = head_.glyph_header_bits();
    if ((to - from) * 8 < header) return false;
    const uint64_t box = (glyf_ + from) * 8 + head_.advance_bits + 2 * head_.xy_bits;
    const uint32_t width = bits(box, head_.wh_bits), height = bits(box + head_.wh_bits, head_.wh_bits);
    if (width == 0 || height == 0) return true;
    if (width > kMostSide || height > kMostSide) return false;
    bitmap_bytes_ += to - from - header / 8;
    const uint64_t begin = (glyf_ + from) * 8 + header, end = (glyf_ + to) * 8;
    const uint64_t pixels = static_cast<uint64_t>(width) * height;
    if (!compressed()) return begin + pixels * head_.bits_per_pixel <= end;
    return end > begin + 8 && runs(begin, end, pixels);
  }

  /** Follows LVGL's decompressor over the pixels of a glyph: whether it stays before the end. */
  bool runs(uint64_t at, uint64_t end, uint64_t pixels) {
    const uint32_t bpp = head_.bits_per_pixel;
    uint32_t previous = 0, repeats = 0;
    enum { kSingle, kRepeated, kCounted } state = kSingle;
    const uint64_t begin = at;
    for (; pixels > 0; pixels--) {
      if (at > end) return false;
      if (state == kSingle) {
        const uint32_t value = bits(at, bpp);
        if (at != begin && value == previous) {
          repeats = 0;
          state = kRepeated;
        }
        previous = value;
        at += bpp;
        continue;
      }
      bool over = false;
      if (state == kRepeated) {
        over = bits(at++, 1) == 0;
        if (!over && ++repeats == 11) {
          repeats = bits(at, 6);
          at += 6;
          over = repeats == 0;
          if (!over) state = kCounted;
        }
      } else {
        over = --repeats == 0;
      }
      if (!over) continue;
      previous = bits(at, bpp);
      at += bpp;
      state = kSingle;
    }
    return at <= end;
  }

  bool kerning() {
    const uint64_t at = kern_ + 12;
    if (file_.u8(kern_ + kLabelEnd) == 0) {
      const uint64_t pairs = file_.u32le(at);
      return file_.has(at + 4, pairs * (2 * head_.id_bytes + 1)) || bad("the kern table is cut");
    }
    if (file_.u8(kern_ + kLabelEnd) != 3) return bad("kerning of an unknown kind");
    const uint32_t glyphs = file_.u16le(at), rows = file_.u8(at + 2), columns = file_.u8(at + 3);
    if (glyphs < glyph_count_ || !file_.has(at + 4, glyphs * 2u + rows * columns)) return bad("the kern table is cut");
    for (uint32_t i = 0; i < glyphs; i++)
      if (file_.u8(at + 4 + i) > rows || file_.u8(at + 4 + glyphs + i) > columns)
        return bad("a kerning class that the kern table lacks");
    return true;
  }

  FontReader file_;
  const uint8_t *data_;
  BadFont &why_;
  Head head_ = {};
  uint64_t next_ = 0, cmap_ = 0, loca_ = 0, glyf_ = 0, kern_ = 0;
  uint32_t map_count_ = 0, glyph_count_ = 0;
  size_t bitmap_bytes_ = 0;
};

}  // namespace

bool binfont_check(const uint8_t *data, size_t size, BadFont &why) {
  if (size > UINT32_MAX / 8) {
    snprintf(why.reason, sizeof why.reason, "larger than any font");
    return false;
  }
  return BinfontCheck(data, size, why).run();
}

lv_font_t *binfont_load(const uint8_t *data, size_t size) {
  BadFont why;
  BinfontCheck check(data, size, why);
  if (!check.run()) return nullptr;
  lv_font_t *font = lv_binfont_create_from_buffer(const_cast<uint8_t *>(data), static_cast<uint32_t>(size));
  if (!font || !check.compressed()) return font;
  // The decompressor looks at the byte behind the one it needs: the last glyph gets one more.
  auto *dsc = const_cast<lv_font_fmt_txt_dsc_t *>(static_cast<const lv_font_fmt_txt_dsc_t *>(font->dsc));
  void *roomier = lv_realloc(const_cast<uint8_t *>(dsc->glyph_bitmap), check.bitmap_bytes() + 1);
  if (roomier) dsc->glyph_bitmap = static_cast<const uint8_t *>(roomier);
  return font;
}

}  // namespace lvb
