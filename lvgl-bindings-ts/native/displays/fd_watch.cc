// SPDX-License-Identifier: Apache-2.0
#include "displays/fd_watch.h"

#include "core/callback.h"
#include "core/runtime.h"

namespace lvb {

FdWatch *FdWatch::start(int fd, Ready ready, void *context) {
  FdWatch *watch = new FdWatch;
  if (uv_poll_init(runtime_loop(), &watch->poll_, fd) != 0) {
    delete watch;
    return nullptr;
  }
  watch->ready_ = ready;
  watch->context_ = context;
  watch->poll_.data = watch;
  uv_poll_start(&watch->poll_, UV_READABLE, on_ready);
  uv_unref(reinterpret_cast<uv_handle_t *>(&watch->poll_));  // the display holds the loop, not the watch
  return watch;
}

void FdWatch::stop() {
  ready_ = nullptr;
  uv_poll_stop(&poll_);
  uv_close(reinterpret_cast<uv_handle_t *>(&poll_), [](uv_handle_t *handle) { delete static_cast<FdWatch *>(handle->data); });
}

/** What arrives may call JavaScript (keys): open what a call from libuv needs. */
void FdWatch::on_ready(uv_poll_t *poll, int, int) {
  FdWatch *watch = static_cast<FdWatch *>(poll->data);
  const napi_env env = runtime_env();
  if (!watch->ready_ || !env) return;
  Scope scope(env);
  napi_value resource;
  napi_callback_scope callback_scope;
  napi_create_object(env, &resource);
  if (napi_open_callback_scope(env, resource, runtime_async_context(), &callback_scope) != napi_ok) return;
  watch->ready_(watch->context_);
  napi_close_callback_scope(env, callback_scope);
}

}  // namespace lvb
