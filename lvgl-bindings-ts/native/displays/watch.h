// SPDX-License-Identifier: Apache-2.0
// What libuv watches for a display: a file descriptor, or where there is none, the time. What comes is handled
// outside LVGL's run.
#pragma once
#include <uv.h>

namespace lvb {

class Watch {
 public:
  using Ready = void (*)(void *context);

  /** Calls `ready(context)` whenever `fd` is readable; a watch alone keeps no loop alive. Null when libuv refuses. */
  static Watch *readable(int fd, Ready ready, void *context);

  /** Calls `ready(context)` every so many milliseconds: only for what has no descriptor. */
  static Watch *every(uint64_t ms, Ready ready, void *context);

  /** Ends the watch and frees it once libuv has let go. The descriptor may be closed at once. */
  void stop();

 private:
  Watch(Ready ready, void *context) : ready_(ready), context_(context) {}
  uv_handle_t *handle() { return reinterpret_cast<uv_handle_t *>(&handle_); }
  void call();

  union {
    uv_poll_t poll;
    uv_timer_t timer;
  } handle_ = {};
  Ready ready_;
  void *context_;
};

}  // namespace lvb
