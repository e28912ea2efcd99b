// A pseudo-terminal on Node's own loop: no thread waits for it and nothing polls it.
//
//   open(listener) -> { path, write(bytes): number, close() }
//   listener(HEARD, bytes) | listener(LEFT) | listener(ROOM)
//
// Node itself cannot do this: it has no ioctl that unlocks a terminal, and its streams end for good when a host leaves.
#include <errno.h>
#include <fcntl.h>
#include <node_api.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <termios.h>
#include <unistd.h>
#include <uv.h>

#include <cstdint>
#include <new>

namespace {

enum Event : uint32_t { HEARD = 0, LEFT = 1, ROOM = 2 };

constexpr size_t kChunk = 4096;
/** Reads in one turn of the loop; what a flooding host has more waits for the next one. */
constexpr int kReadsPerTurn = 16;

struct Pty {
  napi_env env;
  napi_async_context context;
  napi_ref listener;
  uv_poll_t poll;
  int master = -1;
  // The terminal is watched by edges: a terminal without a host is in the state "hung up" for as long as nobody opens it.
  int edges = -1;
  bool hostThere = false;
  bool closing = false;
};

napi_value Throw(napi_env env, const char *what, int error) {
  char text[160];
  snprintf(text, sizeof text, "%s: %s", what, strerror(error));
  napi_throw_error(env, nullptr, text);
  return nullptr;
}

void Tell(Pty *pty, Event event, const uint8_t *bytes, size_t length) {
  napi_env env = pty->env;
  napi_handle_scope scope;
  if (napi_open_handle_scope(env, &scope) != napi_ok) return;
  napi_value listener, receiver, arguments[2], ignored;
  napi_get_reference_value(env, pty->listener, &listener);
  napi_get_global(env, &receiver);
  napi_create_uint32(env, event, &arguments[0]);
  size_t count = 1;
  if (event == HEARD) {
    void *copy;
    napi_value buffer;
    napi_create_arraybuffer(env, length, &copy, &buffer);
    memcpy(copy, bytes, length);
    napi_create_typedarray(env, napi_uint8_array, length, buffer, 0, &arguments[1]);
    count = 2;
  }
  if (napi_make_callback(env, pty->context, receiver, listener, count, arguments, &ignored) == napi_pending_exception) {
    napi_value error;
    napi_get_and_clear_last_exception(env, &error);
    napi_fatal_exception(env, error);
  }
  napi_close_handle_scope(env, scope);
}

/** Asks for the present state again, as a new edge. */
void LookAgain(Pty *pty) {
  epoll_event event{};
  event.events = EPOLLIN | EPOLLOUT | EPOLLET;
  epoll_ctl(pty->edges, EPOLL_CTL_MOD, pty->master, &event);
}

void Hear(Pty *pty) {
  uint8_t chunk[kChunk];
  for (int turn = 0; turn < kReadsPerTurn; turn += 1) {
    ssize_t length = read(pty->master, chunk, sizeof chunk);
    if (length > 0) {
      pty->hostThere = true;
      Tell(pty, HEARD, chunk, static_cast<size_t>(length));
      memset(chunk, 0, static_cast<size_t>(length));  // a code may have passed
      if (pty->closing) return;
      continue;
    }
    if (length < 0 && errno == EINTR) continue;
    // EIO: the last host has closed its end.
    if (length < 0 && errno == EIO && pty->hostThere) {
      pty->hostThere = false;
      Tell(pty, LEFT, nullptr, 0);
    }
    return;
  }
  LookAgain(pty);
}

void OnEdge(uv_poll_t *poll, int, int) {
  Pty *pty = static_cast<Pty *>(poll->data);
  epoll_event event{};
  if (epoll_wait(pty->edges, &event, 1, 0) <= 0) return;
  if (event.events & (EPOLLIN | EPOLLHUP | EPOLLERR)) Hear(pty);
  if (!pty->closing && (event.events & EPOLLOUT)) Tell(pty, ROOM, nullptr, 0);
}

void Release(Pty *pty) {
  if (pty->edges >= 0) close(pty->edges);
  if (pty->master >= 0) close(pty->master);
  pty->edges = pty->master = -1;
}

void Close(Pty *pty) {
  if (pty->closing) return;
  pty->closing = true;
  uv_poll_stop(&pty->poll);
  Release(pty);
  uv_close(reinterpret_cast<uv_handle_t *>(&pty->poll), [](uv_handle_t *handle) {
    Pty *closed = static_cast<Pty *>(handle->data);
    napi_delete_reference(closed->env, closed->listener);
    napi_async_destroy(closed->env, closed->context);
    closed->listener = nullptr;
  });
}

Pty *PtyOf(napi_env env, napi_callback_info info, size_t *count, napi_value *arguments) {
  void *data = nullptr;
  napi_get_cb_info(env, info, count, arguments, nullptr, &data);
  return static_cast<Pty *>(data);
}

napi_value Write(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value argument;
  Pty *pty = PtyOf(env, info, &count, &argument);
  napi_typedarray_type type;
  size_t length;
  void *bytes;
  if (count < 1 || napi_get_typedarray_info(env, argument, &type, &length, &bytes, nullptr, nullptr) != napi_ok ||
      type != napi_uint8_array)
    return Throw(env, "write wants a Uint8Array", EINVAL);
  ssize_t written = 0;
  if (!pty->closing && length > 0) {
    do written = write(pty->master, bytes, length);
    while (written < 0 && errno == EINTR);
    if (written < 0 && errno != EAGAIN && errno != EIO) return Throw(env, "cannot write to the terminal", errno);
  }
  napi_value result;
  napi_create_int64(env, written > 0 ? written : 0, &result);
  return result;
}

napi_value CloseCalled(napi_env env, napi_callback_info info) {
  size_t count = 0;
  Close(PtyOf(env, info, &count, nullptr));
  return nullptr;
}

/** @return 0 or an errno */
int OpenTerminal(Pty *pty, char *path, size_t room) {
  pty->master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  if (pty->master < 0 || grantpt(pty->master) < 0 || unlockpt(pty->master) < 0) return errno;
  if (int failed = ptsname_r(pty->master, path, room)) return failed;
  termios raw{};
  if (tcgetattr(pty->master, &raw) < 0) return errno;
  cfmakeraw(&raw);  // nothing is echoed or translated, even before the host sets the line
  if (tcsetattr(pty->master, TCSANOW, &raw) < 0) return errno;
  pty->edges = epoll_create1(EPOLL_CLOEXEC);
  if (pty->edges < 0) return errno;
  epoll_event event{};
  event.events = EPOLLIN | EPOLLOUT | EPOLLET;
  return epoll_ctl(pty->edges, EPOLL_CTL_ADD, pty->master, &event) < 0 ? errno : 0;
}

napi_value Open(napi_env env, napi_callback_info info) {
  size_t count = 1;
  napi_value listener, name;
  napi_get_cb_info(env, info, &count, &listener, nullptr, nullptr);
  Pty *pty = new (std::nothrow) Pty{};
  if (pty == nullptr) return Throw(env, "no memory", ENOMEM);
  char path[64];
  int failed = OpenTerminal(pty, path, sizeof path);
  uv_loop_t *loop = nullptr;
  napi_get_uv_event_loop(env, &loop);
  if (failed == 0 && uv_poll_init(loop, &pty->poll, pty->edges) < 0) failed = EINVAL;
  if (failed != 0) {
    Release(pty);
    delete pty;
    return Throw(env, "no pseudo-terminal", failed);
  }
  pty->env = env;
  pty->poll.data = pty;
  napi_create_string_utf8(env, "tournee:pty", NAPI_AUTO_LENGTH, &name);
  napi_async_init(env, nullptr, name, &pty->context);
  napi_create_reference(env, listener, 1, &pty->listener);
  uv_poll_start(&pty->poll, UV_READABLE, OnEdge);

  napi_value result, text, write, close;
  napi_create_object(env, &result);
  napi_create_string_utf8(env, path, NAPI_AUTO_LENGTH, &text);
  napi_create_function(env, "write", NAPI_AUTO_LENGTH, Write, pty, &write);
  napi_create_function(env, "close", NAPI_AUTO_LENGTH, CloseCalled, pty, &close);
  napi_set_named_property(env, result, "path", text);
  napi_set_named_property(env, result, "write", write);
  napi_set_named_property(env, result, "close", close);
  // The few bytes of a closed terminal stay until the program ends: `close` may be called again at any time.
  return result;
}

}  // namespace

NAPI_MODULE_INIT() {
  napi_value open;
  napi_create_function(env, "open", NAPI_AUTO_LENGTH, Open, nullptr, &open);
  napi_set_named_property(env, exports, "open", open);
  return exports;
}
