// SPDX-License-Identifier: Apache-2.0
// The memory that LVGL draws into. JavaScript may look at it; whoever lets go last frees it, so that neither a closed
// display nor an array buffer that was given away leaves the other with freed memory.
#pragma once
#include <node_api.h>

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace lvb {

class FrameMemory {
 public:
  /** Zeroed memory, or null when there is none. */
  static FrameMemory *create(size_t size);

  uint8_t *bytes() const { return bytes_; }
  size_t size() const { return size_; }

  /** All of it as a Uint8Array, not a copy; the same array buffer while JavaScript holds it. */
  napi_value view(napi_env env);

  /** The display lets go. */
  void close(napi_env env);

 private:
  FrameMemory(uint8_t *bytes, size_t size) : bytes_(bytes), size_(size) {}
  ~FrameMemory();
  void let_go();

  uint8_t *const bytes_;
  const size_t size_;
  std::atomic<int> holders_{1};
  napi_ref buffer_ = nullptr;  // weak
};

}  // namespace lvb
