// SPDX-License-Identifier: Apache-2.0
// Files that come from JavaScript as bytes.
#pragma once
#include "core/args.h"

namespace lvb {

/** A view of bytes that JavaScript owns: valid for the length of the call. */
struct ByteView {
  const uint8_t *data = nullptr;
  size_t size = 0;
};

/** Argument i as bytes (Uint8Array, Uint8ClampedArray or Buffer); false with an exception pending for other values. */
bool read_bytes(Args &args, size_t i, ByteView &out, const char *wanted = "a Uint8Array");

}  // namespace lvb
