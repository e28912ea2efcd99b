#include "attribute.h"

#include <fcntl.h>
#include <unistd.h>
#include <uv.h>

#include <cerrno>

#include "js.h"

namespace {

struct Attribute {
  Attribute(napi_env env, napi_value listener, int fd) : fd(fd), listener(env, listener) {}

  int fd;
  js::Listener listener;
  uv_poll_t poll{};
};

/** Reading is also what arms the next notice. */
std::string value_of(int fd) {
  char text[128];
  const ssize_t length = pread(fd, text, sizeof text, 0);
  std::string value(text, length > 0 ? static_cast<size_t>(length) : 0);
  while (!value.empty() && value.back() == '\n') value.pop_back();
  return value;
}

void tell(uv_poll_t *poll, int, int) {
  const auto *self = static_cast<Attribute *>(poll->data);
  const napi_env env = self->listener.env();
  const js::Scope scope(env);
  const std::string value = value_of(self->fd);
  napi_value text = nullptr;
  napi_create_string_utf8(env, value.c_str(), value.size(), &text);
  self->listener.call("changed", {text});
}

void close_attribute(Attribute *self) {
  uv_poll_stop(&self->poll);
  uv_close(reinterpret_cast<uv_handle_t *>(&self->poll), [](uv_handle_t *handle) {
    auto *closed = static_cast<Attribute *>(handle->data);
    ::close(closed->fd);
    delete closed;
  });
}

napi_value close_from_js(napi_env env, napi_callback_info info) {
  void *data = nullptr;
  napi_get_cb_info(env, info, nullptr, nullptr, nullptr, &data);
  auto **self = static_cast<Attribute **>(data);
  if (*self != nullptr) close_attribute(*self);
  *self = nullptr;
  return nullptr;
}

}  // namespace

napi_value watch_attribute(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value arguments[2];
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  const std::string path = js::text(env, arguments[0]);
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    js::throw_errno(env, errno, path);
    return nullptr;
  }
  uv_loop_t *loop = nullptr;
  napi_get_uv_event_loop(env, &loop);
  auto *self = new Attribute(env, arguments[1], fd);
  self->poll.data = self;
  if (const int failed = uv_poll_init(loop, &self->poll, fd); failed != 0) {
    ::close(fd);
    delete self;
    js::throw_errno(env, -failed, path);
    return nullptr;
  }
  value_of(fd);
  uv_poll_start(&self->poll, UV_PRIORITIZED, tell);
  // Watching alone keeps no program alive.
  uv_unref(reinterpret_cast<uv_handle_t *>(&self->poll));

  napi_value handle = nullptr;
  napi_value close = nullptr;
  napi_create_object(env, &handle);
  auto **holder = new Attribute *(self);
  napi_create_function(env, "close", NAPI_AUTO_LENGTH, close_from_js, holder, &close);
  napi_add_finalizer(
      env, close, holder,
      [](napi_env, void *data, void *) {
        auto **self = static_cast<Attribute **>(data);
        if (*self != nullptr) close_attribute(*self);
        delete self;
      },
      nullptr, nullptr);
  napi_set_named_property(env, handle, "close", close);
  return handle;
}
