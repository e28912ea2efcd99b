// SPDX-License-Identifier: Apache-2.0
#include "displays/frame_memory.h"

#include <cstdlib>

namespace lvb {

FrameMemory *FrameMemory::create(size_t size) {
  void *bytes = calloc(1, size);
  return bytes ? new FrameMemory(static_cast<uint8_t *>(bytes), size) : nullptr;
}

FrameMemory::~FrameMemory() { free(bytes_); }

void FrameMemory::let_go() {
  if (holders_.fetch_sub(1) == 1) delete this;
}

napi_value FrameMemory::view(napi_env env) {
  napi_value buffer = nullptr, result = nullptr;
  bool detached = false;
  if (buffer_) {
    napi_get_reference_value(env, buffer_, &buffer);
    if (buffer) napi_is_detached_arraybuffer(env, buffer, &detached);
  }
  if (!buffer || detached) {
    if (buffer_) napi_delete_reference(env, buffer_);
    buffer_ = nullptr;
    holders_++;
    const auto finalize = [](napi_env, void *, void *self) { static_cast<FrameMemory *>(self)->let_go(); };
    if (napi_create_external_arraybuffer(env, bytes_, size_, finalize, this, &buffer) != napi_ok) {
      holders_--;
      return nullptr;
    }
    napi_create_reference(env, buffer, 0, &buffer_);
  }
  napi_create_typedarray(env, napi_uint8_array, size_, buffer, 0, &result);
  return result;
}

void FrameMemory::close(napi_env env) {
  if (buffer_) napi_delete_reference(env, buffer_);
  buffer_ = nullptr;
  let_go();
}

}  // namespace lvb
