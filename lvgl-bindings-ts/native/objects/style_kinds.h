// SPDX-License-Identifier: Apache-2.0
// What kind of value each style property has: LVGL's union does not know.
#pragma once
#include <cstdint>
#include <limits>
#include <type_traits>

#include "core/handle.h"
#include "core/lv.h"

namespace lvb {

enum class StyleKind : uint8_t { Number, Color, Font, Image, Transition, Gradient };

/** What a value that is no number stands for. */
inline Kind handle_kind(StyleKind kind) {
  switch (kind) {
    case StyleKind::Font: return Kind::Font;
    case StyleKind::Image: return Kind::Image;
    case StyleKind::Gradient: return Kind::Gradient;
    default: return Kind::Transition;
  }
}

struct StyleRule {
  uint32_t property;
  StyleKind kind;
  int32_t lowest, highest;
};

/** Smallest value of a property's C type; an enum's is that of its numbers. */
template <typename T>
constexpr int32_t lowest() {
  if constexpr (std::is_enum_v<T>) return 0;
  else return static_cast<int32_t>(std::numeric_limits<T>::lowest());
}

template <typename T>
constexpr int32_t highest() {
  if constexpr (std::is_enum_v<T>) return 0xFFFF;
  else if constexpr (sizeof(T) >= sizeof(int32_t)) return INT32_MAX;
  else return static_cast<int32_t>(std::numeric_limits<T>::max());
}

/** The rule of a property, or null for a number that is none. */
const StyleRule *style_rule(uint32_t property);

}  // namespace lvb
