// SPDX-License-Identifier: Apache-2.0
// TtfCheck: the directory, the metrics, the character map and the kerning.
#include <cstdarg>
#include <cstdio>
#include <cstring>

#include "media/ttf_check.h"

namespace lvb {

bool TtfCheck::bad(const char *format, ...) {
  va_list args;
  va_start(args, format);
  if (!why_.reason[0]) vsnprintf(why_.reason, sizeof why_.reason, format, args);
  va_end(args);
  return false;
}

bool TtfCheck::run(bool &changed) {
  if (!directory()) return false;
  if (!optional("GPOS") || !optional("kern")) return false;
  bool usable = false;
  const bool sound_pairs = kerning_is_sound(usable);
  // stb_truetype looks at the older kern table only where GPOS is absent.
  if (!sound_pairs || (!usable && find("kern").at != 0)) hide("GPOS");
  file_.forgive();
  const bool sound = metrics() && characters() && glyphs();
  changed = changed_;
  return sound;
}

bool TtfCheck::directory() {
  if (file_.u32be(0) == 0x74746366) {  // "ttcf": the first font of a collection
    const uint32_t version = file_.u32be(4);
    if ((version != 0x00010000 && version != 0x00020000) || file_.u32be(8) - 1 > 0xffff)
      return bad("a font collection of an unknown kind");
    start_ = file_.u32be(12);
  }
  const uint32_t kind = file_.u32be(start_);
  if (kind == 0x4f54544f) return bad("PostScript outlines (OTTO) are not supported: take the TrueType version");
  if (kind == 0x774f4646 || kind == 0x774f4632) return bad("a web font (WOFF): unpack it to TrueType before");
  if (kind != 0x00010000 && kind != 0x74727565) return bad("no TrueType file");
  const uint32_t count = file_.u16be(start_ + 4);
  if (count == 0 || !file_.has(start_ + 12, count * 16u)) return bad("the table directory is cut");
  return true;
}

TtfCheck::Table TtfCheck::find(const char *tag) {
  const uint32_t count = file_.u16be(start_ + 4);
  for (uint32_t i = 0; i < count; i++) {
    const uint64_t record = start_ + 12 + i * 16;
    if (memcmp(data_ + record, tag, 4) == 0) return {file_.u32be(record + 8), file_.u32be(record + 12)};
  }
  return {};
}

bool TtfCheck::find(const char *tag, uint32_t least, Table &table) {
  table = find(tag);
  if (table.at == 0) return bad("the %s table is missing", tag);
  if (table.length >= least && file_.has(table.at, table.length)) return true;
  return bad("the %s table is cut", tag);
}

/** A table that may be missing, but not cut. */
bool TtfCheck::optional(const char *tag) {
  const Table table = find(tag);
  return table.at == 0 || file_.has(table.at, table.length) || bad("the %s table is cut", tag);
}

void TtfCheck::hide(const char *tag) {
  const uint32_t count = file_.u16be(start_ + 4);
  for (uint32_t i = 0; i < count; i++) {
    uint8_t *record = data_ + start_ + 12 + i * 16;
    if (memcmp(record, tag, 4) != 0) continue;
    memset(record, ' ', 4);
    changed_ = true;
  }
}

bool TtfCheck::metrics() {
  Table head, maxp, hhea, hmtx;
  if (!find("head", 54, head) || !find("maxp", 6, maxp) || !find("hhea", 36, hhea)) return false;
  extent_.units_per_em = file_.u16be(head.at + 18);
  if (extent_.units_per_em < 16 || extent_.units_per_em > 16384) return bad("units per em are not 16 to 16384");
  const uint32_t format = file_.u16be(head.at + 50);
  if (format > 1) return bad("glyph offsets of an unknown width");
  long_offsets_ = format == 1;
  glyph_count_ = file_.u16be(maxp.at + 4);
  if (glyph_count_ == 0) return bad("it has no glyphs");
  extent_.line_height = file_.i16be(hhea.at + 4) - file_.i16be(hhea.at + 6) + file_.i16be(hhea.at + 8);
  const uint32_t widths = file_.u16be(hhea.at + 34);
  if (widths == 0 || widths > glyph_count_) return bad("the number of advance widths is wrong");
  if (!find("hmtx", widths * 4, hmtx)) return false;
  return find("loca", (glyph_count_ + 1) * (long_offsets_ ? 4 : 2), loca_) && find("glyf", 0, glyf_);
}

/** The map that stb_truetype chooses: the last one that is Unicode. */
bool TtfCheck::characters() {
  Table cmap;
  if (!find("cmap", 4, cmap)) return false;
  uint64_t chosen = 0;
  const uint32_t count = file_.u16be(cmap.at + 2);
  if (!file_.has(cmap.at + 4, count * 8u)) return bad("the cmap table is cut");
  for (uint32_t i = 0; i < count; i++) {
    const uint64_t record = cmap.at + 4 + i * 8;
    const uint32_t platform = file_.u16be(record), encoding = file_.u16be(record + 2);
    // Platform 0 is Unicode whatever the encoding, 3 is Microsoft.
    if (platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10)))
      chosen = static_cast<uint64_t>(cmap.at) + file_.u32be(record + 4);
  }
  if (chosen == 0) return bad("it has no Unicode character map");
  if (!file_.has(chosen, 16)) return bad("the character map is cut");
  switch (file_.u16be(chosen)) {
    case 0:
    case 6:
      return true;
    case 4:
      return file_.u16be(chosen + 10) <= 16 || bad("the character map is broken");
    case 12:
    case 13:
      return groups(chosen);
    default:
      return bad("a character map of format %u is not supported (0, 4, 6, 12 or 13)", file_.u16be(chosen));
  }
}

/** Formats 12 and 13: 32-bit numbers, which stb_truetype adds up and takes for signed. */
bool TtfCheck::groups(uint64_t at) {
  const bool many_to_one = file_.u16be(at) == 13;
  const uint64_t count = file_.u32be(at + 12);
  if (!file_.has(at + 16, count * 12)) return bad("the character map is cut");
  for (uint64_t i = 0; i < count; i++) {
    const uint64_t group = at + 16 + i * 12;
    const uint64_t first = file_.u32be(group), last = file_.u32be(group + 4), glyph = file_.u32be(group + 8);
    if (first > last) continue;
    if (glyph + (many_to_one ? 0 : last - first) > 0xffff) return bad("the character map leads out of the font");
  }
  return true;
}

/**
 * GPOS as far as stb_truetype reads it; `usable` when it finds pairs there. The older kern table needs no check: it has
 * 16-bit counts only.
 */
bool TtfCheck::kerning_is_sound(bool &usable) {
  const Table gpos = find("GPOS");
  if (gpos.at == 0) return true;
  if (!file_.has(gpos.at, 10)) return false;
  if (file_.u32be(gpos.at) != 0x00010000) return true;  // another version is not read at all
  const uint64_t list = gpos.at + static_cast<uint64_t>(file_.u16be(gpos.at + 8));
  const uint32_t count = file_.u16be(list);
  if (!file_.has(list, 2 + count * 2u)) return false;
  uint64_t subtables = 0;
  for (uint32_t i = 0; i < count; i++) {
    const uint64_t lookup = list + file_.u16be(list + 2 + i * 2);
    if (!file_.has(lookup, 6)) return false;
    if (file_.u16be(lookup) != 2) continue;
    if (!pairs_are_sound(lookup, subtables)) return false;
    usable = true;
  }
  return true;
}

bool TtfCheck::pairs_are_sound(uint64_t lookup, uint64_t &subtables) {
  constexpr uint64_t kMostSubtables = 4096;  // all are looked through for each pair of characters
  const uint32_t count = file_.u16be(lookup + 4);
  subtables += count;
  if (subtables > kMostSubtables || !file_.has(lookup + 6, count * 2u)) return false;
  for (uint32_t i = 0; i < count; i++) {
    const uint64_t table = lookup + file_.u16be(lookup + 6 + i * 2);
    if (!file_.has(table, 10)) return false;
    if (file_.u16be(table) != 2) continue;
    const uint64_t records = static_cast<uint64_t>(file_.u16be(table + 12)) * file_.u16be(table + 14);
    const bool is_read = file_.u16be(table + 4) == 4 && file_.u16be(table + 6) == 0;
    if (is_read && !file_.has(table + 16, records * 2)) return false;
  }
  return true;
}

}  // namespace lvb
