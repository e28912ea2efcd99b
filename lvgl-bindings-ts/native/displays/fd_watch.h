// SPDX-License-Identifier: Apache-2.0
// A file descriptor that libuv watches for us: nothing polls, and what arrives is handled outside LVGL's run.
#pragma once
#include <uv.h>

namespace lvb {

class FdWatch {
 public:
  using Ready = void (*)(void *context);

  /** Calls `ready(context)` whenever `fd` is readable; the watch alone keeps no loop alive. Null when libuv refuses. */
  static FdWatch *start(int fd, Ready ready, void *context);

  /** Ends the watch and frees it once libuv has let go. The descriptor may be closed at once. */
  void stop();

 private:
  FdWatch() = default;
  static void on_ready(uv_poll_t *poll, int status, int events);

  uv_poll_t poll_;
  Ready ready_ = nullptr;
  void *context_ = nullptr;
};

}  // namespace lvb
