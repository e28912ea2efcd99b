// SPDX-License-Identifier: Apache-2.0
#include "displays/watch.h"

#include "core/callback.h"
#include "core/runtime.h"

namespace lvb {

Watch *Watch::readable(int fd, Ready ready, void *context) {
  Watch *watch = new Watch(ready, context);
  if (uv_poll_init(runtime_loop(), &watch->handle_.poll, fd) != 0) {
    delete watch;
    return nullptr;
  }
  watch->handle()->data = watch;
  uv_poll_start(&watch->handle_.poll, UV_READABLE, [](uv_poll_t *poll, int, int) { static_cast<Watch *>(poll->data)->call(); });
  uv_unref(watch->handle());  // the display holds the loop, not the watch
  return watch;
}

Watch *Watch::every(uint64_t ms, Ready ready, void *context) {
  Watch *watch = new Watch(ready, context);
  uv_timer_init(runtime_loop(), &watch->handle_.timer);
  watch->handle()->data = watch;
  uv_timer_start(&watch->handle_.timer, [](uv_timer_t *timer) { static_cast<Watch *>(timer->data)->call(); }, ms, ms);
  uv_unref(watch->handle());
  return watch;
}

void Watch::stop() {
  ready_ = nullptr;
  uv_close(handle(), [](uv_handle_t *handle) { delete static_cast<Watch *>(handle->data); });
}

/** What comes may call JavaScript (keys, a window's close): open what a call from libuv needs. */
void Watch::call() {
  const napi_env env = runtime_env();
  if (!ready_ || !env) return;
  Scope scope(env);
  napi_value resource;
  napi_callback_scope callback_scope;
  napi_create_object(env, &resource);
  if (napi_open_callback_scope(env, resource, runtime_async_context(), &callback_scope) != napi_ok) return;
  ready_(context_);
  napi_close_callback_scope(env, callback_scope);
}

}  // namespace lvb
