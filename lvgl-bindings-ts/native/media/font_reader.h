// SPDX-License-Identifier: Apache-2.0
// Reading numbers out of font files. A read outside the file gives zero and is remembered.
#pragma once
#include <cstddef>
#include <cstdint>

namespace lvb {

class FontReader {
 public:
  FontReader(const uint8_t *data, size_t size) : data_(data), size_(size) {}

  size_t size() const { return size_; }
  bool has(uint64_t at, uint64_t length) const { return at <= size_ && length <= size_ - at; }
  /** Whether every read so far was inside the file. */
  bool inside() const { return inside_; }
  /** Forgets reads outside the file: they were in a part that does not matter. */
  void forgive() { inside_ = true; }

  uint8_t u8(uint64_t at) {
    if (has(at, 1)) return data_[at];
    inside_ = false;
    return 0;
  }
  uint16_t u16be(uint64_t at) { return static_cast<uint16_t>(u8(at) << 8 | u8(at + 1)); }
  int16_t i16be(uint64_t at) { return static_cast<int16_t>(u16be(at)); }
  uint32_t u32be(uint64_t at) { return static_cast<uint32_t>(u16be(at)) << 16 | u16be(at + 2); }
  uint16_t u16le(uint64_t at) { return static_cast<uint16_t>(u8(at) | u8(at + 1) << 8); }
  uint32_t u32le(uint64_t at) { return static_cast<uint32_t>(u16le(at + 2)) << 16 | u16le(at); }

 private:
  const uint8_t *data_;
  const size_t size_;
  bool inside_ = true;
};

/** Why a font was refused, in words. */
struct BadFont {
  char reason[160] = "";
};

}  // namespace lvb
