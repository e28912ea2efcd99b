// A pseudo-terminal on Node's own loop: no thread waits for it and nothing polls it.
//
//   open(buffer, listener) -> { path, write(bytes): number, forget(), close() }
//   listener(HEARD, length): the first bytes of `buffer`; listener(LEFT); listener(ROOM) after a write that fell short
//
// Node itself cannot do this: it has no ioctl that unlocks a terminal, and its streams end for good when a host leaves.
#include <errno.h>
#include <fcntl.h>
#include <node_api.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <uv.h>

#include <cstdint>
#include <new>

namespace {

enum Event : uint32_t { HEARD = 0, LEFT = 1, ROOM = 2 };

struct Pty {
  napi_env env;
  napi_async_context context;
  napi_ref listener;
  napi_ref buffer;
  uint8_t *bytes;
  size_t size;
  uv_poll_t poll;
  char path[64];
  int master = -1;
  // A terminal that nobody has open is "hung up", over and over. While no host speaks we hold its other end ourselves, and
  // let it go at the first word: from then on a hang-up is the host's leaving.
  int other = -1;
  bool closing = false;
};

napi_value Throw(napi_env env, const char *what, int error) {
  char text[160];
  snprintf(text, sizeof text, "%s: %s", what, strerror(error));
  napi_throw_error(env, nullptr, text);
  return nullptr;
}

void Tell(Pty *pty, Event event, size_t length = 0) {
  napi_env env = pty->env;
  napi_handle_scope scope;
  if (napi_open_handle_scope(env, &scope) != napi_ok) return;
  napi_value listener, receiver, arguments[2], ignored;
  napi_get_reference_value(env, pty->listener, &listener);
  napi_get_global(env, &receiver);
  napi_create_uint32(env, event, &arguments[0]);
  napi_create_uint32(env, static_cast<uint32_t>(length), &arguments[1]);
  if (napi_make_callback(env, pty->context, receiver, listener, 2, arguments, &ignored) == napi_pending_exception) {
    napi_value error;
    napi_get_and_clear_last_exception(env, &error);
    napi_fatal_exception(env, error);
  }
  napi_close_handle_scope(env, scope);
}

void HoldOther(Pty *pty) {
  if (pty->other < 0) pty->other = open(pty->path, O_RDWR | O_NOCTTY | O_CLOEXEC);
}

void LetOtherGo(Pty *pty) {
  if (pty->other >= 0) close(pty->other);
  pty->other = -1;
}

void OnReady(uv_poll_t *poll, int status, int events);

void Watch(Pty *pty, int events) { uv_poll_start(&pty->poll, events, OnReady); }

void OnReady(uv_poll_t *poll, int status, int events) {
  Pty *pty = static_cast<Pty *>(poll->data);
  if (events & UV_WRITABLE) {
    Watch(pty, UV_READABLE);
    Tell(pty, ROOM);
    if (pty->closing) return;
  }
  if (!(events & UV_READABLE) && status == 0) return;
  ssize_t length = read(pty->master, pty->bytes, pty->size);
  if (length > 0) {
    LetOtherGo(pty);
    Tell(pty, HEARD, static_cast<size_t>(length));
    memset(pty->bytes, 0, static_cast<size_t>(length));  // a code may have passed
  } else if (length < 0 && errno == EIO) {
    HoldOther(pty);
    Tell(pty, LEFT);
  }
}

void Release(Pty *pty) {
  LetOtherGo(pty);
  if (pty->master >= 0) close(pty->master);
  pty->master = -1;
}

void Close(Pty *pty) {
  if (pty->closing) return;
  pty->closing = true;
  uv_poll_stop(&pty->poll);
  Release(pty);
  uv_close(reinterpret_cast<uv_handle_t *>(&pty->poll), [](uv_handle_t *handle) {
    Pty *closed = static_cast<Pty *>(handle->data);
    napi_delete_reference(closed->env, closed->listener);
    napi_delete_reference(closed->env, closed->buffer);
    napi_async_destroy(closed->env, closed->context);
  });
}

Pty *PtyOf(napi_env env, napi_callback_info info, size_t *count, napi_value *arguments) {
  void *data = nullptr;
  napi_get_cb_info(env, info, count, arguments, nullptr, &data);
  return static_cast<Pty *>(data);
}

bool BytesOf(napi_env env, napi_value value, uint8_t **bytes, size_t *length) {
  napi_typedarray_type type;
  void *data;
  if (napi_get_typedarray_info(env, value, &type, length, &data, nullptr, nullptr) != napi_ok) return false;
  *bytes = static_cast<uint8_t *>(data);
  return type == napi_uint8_array;
}

napi_value Write(napi_env env, napi_callback_info info) {
  size_t count = 1, length;
  uint8_t *bytes;
  napi_value argument;
  Pty *pty = PtyOf(env, info, &count, &argument);
  if (count < 1 || !BytesOf(env, argument, &bytes, &length)) return Throw(env, "write wants a Uint8Array", EINVAL);
  ssize_t written = 0;
  if (!pty->closing && length > 0) {
    written = write(pty->master, bytes, length);
    if (written < 0 && errno != EAGAIN && errno != EINTR && errno != EIO)
      return Throw(env, "cannot write to the terminal", errno);
    if (written < 0) written = 0;
    if (static_cast<size_t>(written) < length) Watch(pty, UV_READABLE | UV_WRITABLE);
  }
  napi_value result;
  napi_create_uint32(env, static_cast<uint32_t>(written), &result);
  return result;
}

/** Drops what the host has not read yet, from the host's own end: the kernel hands it over in steps. */
napi_value Forget(napi_env env, napi_callback_info info) {
  size_t count = 0;
  Pty *pty = PtyOf(env, info, &count, nullptr);
  if (pty->closing) return nullptr;
  int end = pty->other >= 0 ? pty->other : open(pty->path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (end < 0) return Throw(env, "cannot open the terminal", errno);
  tcflush(end, TCIFLUSH);
  if (end != pty->other) close(end);
  return nullptr;
}

napi_value CloseCalled(napi_env env, napi_callback_info info) {
  size_t count = 0;
  Close(PtyOf(env, info, &count, nullptr));
  return nullptr;
}

/** @return 0 or an errno */
int OpenTerminal(Pty *pty) {
  pty->master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
  if (pty->master < 0 || grantpt(pty->master) < 0 || unlockpt(pty->master) < 0) return errno;
  if (int failed = ptsname_r(pty->master, pty->path, sizeof pty->path)) return failed;
  termios raw{};
  if (tcgetattr(pty->master, &raw) < 0) return errno;
  cfmakeraw(&raw);  // nothing is echoed or translated, even before the host sets the line
  if (tcsetattr(pty->master, TCSANOW, &raw) < 0) return errno;
  HoldOther(pty);
  return pty->other < 0 ? errno : 0;
}

napi_value Open(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value arguments[2], name;
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  Pty *pty = new (std::nothrow) Pty{};
  if (pty == nullptr) return Throw(env, "no memory", ENOMEM);
  uv_loop_t *loop = nullptr;
  napi_get_uv_event_loop(env, &loop);
  int failed = count == 2 && BytesOf(env, arguments[0], &pty->bytes, &pty->size) ? OpenTerminal(pty) : EINVAL;
  if (failed == 0 && uv_poll_init(loop, &pty->poll, pty->master) < 0) failed = EINVAL;
  if (failed != 0) {
    Release(pty);
    delete pty;
    return Throw(env, "no pseudo-terminal", failed);
  }
  pty->env = env;
  pty->poll.data = pty;
  napi_create_string_utf8(env, "tournee:pty", NAPI_AUTO_LENGTH, &name);
  napi_async_init(env, nullptr, name, &pty->context);
  napi_create_reference(env, arguments[0], 1, &pty->buffer);
  napi_create_reference(env, arguments[1], 1, &pty->listener);
  Watch(pty, UV_READABLE);

  napi_value result, text, write, forget, close;
  napi_create_object(env, &result);
  napi_create_string_utf8(env, pty->path, NAPI_AUTO_LENGTH, &text);
  napi_create_function(env, "write", NAPI_AUTO_LENGTH, Write, pty, &write);
  napi_create_function(env, "forget", NAPI_AUTO_LENGTH, Forget, pty, &forget);
  napi_create_function(env, "close", NAPI_AUTO_LENGTH, CloseCalled, pty, &close);
  napi_set_named_property(env, result, "path", text);
  napi_set_named_property(env, result, "write", write);
  napi_set_named_property(env, result, "forget", forget);
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
