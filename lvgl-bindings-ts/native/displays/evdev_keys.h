// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <cstdint>

namespace lvb {

/** The name of a key of the kernel's (KEY_...), the one an SDL window tells on a US keyboard ("A", "Escape"); never null. */
const char *evdev_key_name(uint16_t code);

}  // namespace lvb
