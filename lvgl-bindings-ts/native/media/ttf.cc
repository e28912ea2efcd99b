// SPDX-License-Identifier: Apache-2.0
#include "media/ttf.h"

#include <cmath>
#include <cstdio>
#include <cstring>

#include "media/ttf_check.h"

namespace lvb {

namespace {

constexpr size_t kMostBytes = 64u << 20;
constexpr int kMostPasses = 8;
constexpr double kMostSide = 16384, kMostArea = 16e6;  // of one glyph, pixels
constexpr double kMostSegments = 8e6;                  // that one glyph's curves are drawn as

}  // namespace

bool TtfFile::load(const uint8_t *data, size_t size, BadFont &why) {
  if (size > kMostBytes) {
    snprintf(why.reason, sizeof why.reason, "%zu bytes are more than the limit of %zu", size, kMostBytes);
    return false;
  }
  bytes_.reset(static_cast<uint8_t *>(calloc(size + kTtfSlack, 1)));
  if (!bytes_) {
    snprintf(why.reason, sizeof why.reason, "no memory for %zu bytes", size);
    return false;
  }
  if (size > 0) memcpy(bytes_.get(), data, size);
  size_ = size;
  // What is blanked may lie inside another table of a malicious file: look again until nothing changes.
  for (int pass = 0; pass < kMostPasses; pass++) {
    TtfCheck check(bytes_.get(), size, why);
    bool changed = false;
    if (!check.run(changed)) return false;
    extent_ = check.extent();
    pristine_ = pass == 0;
    if (!changed) return true;
  }
  snprintf(why.reason, sizeof why.reason, "its tables overlap");
  return false;
}

bool TtfFile::fits(uint32_t pixels, BadFont &why) const {
  const double scale = static_cast<double>(pixels) / extent_.units_per_em;
  const double side = extent_.longest_side * scale, area = static_cast<double>(extent_.largest_area) * scale * scale;
  const double line = extent_.line_height * scale;
  const double segments = extent_.most_points * (1 + std::sqrt(65536 * scale / 0.35));
  if (side > kMostSide || area > kMostArea)
    snprintf(why.reason, sizeof why.reason, "its largest glyph would have %.0f pixels a side at size %u", side, pixels);
  else if (line < 1 || line > 16.0 * pixels)
    snprintf(why.reason, sizeof why.reason, "a line would be %.0f pixels high at size %u", line, pixels);
  else if (segments > kMostSegments)
    snprintf(why.reason, sizeof why.reason, "an outline of %u points is too complicated for size %u",
             extent_.most_points, pixels);
  else return true;
  return false;
}

bool TtfFile::same(const uint8_t *data, size_t size) const {
  return pristine_ && size == size_ && memcmp(data, bytes_.get(), size) == 0;
}

}  // namespace lvb
