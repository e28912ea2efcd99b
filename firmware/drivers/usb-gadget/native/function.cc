#include "function.h"

#include <endian.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>

#include "aio.h"
#include "control.h"
#include "in_endpoint.h"
#include "out_endpoint.h"

namespace {

constexpr unsigned kOperations = 64;
/** Interrupts that wait for a host that fetches none. */
constexpr size_t kMostInterrupts = 64;
/** Bytes of answers that wait before the host is held back, and how few let it go on. */
constexpr size_t kHold = 128 * 1024;
constexpr size_t kRelease = 64 * 1024;

const char *name_of(usb_functionfs_event_type event) {
  switch (event) {
    case FUNCTIONFS_BIND: return "bind";
    case FUNCTIONFS_UNBIND: return "unbind";
    case FUNCTIONFS_ENABLE: return "enable";
    case FUNCTIONFS_DISABLE: return "disable";
    case FUNCTIONFS_SUSPEND: return "suspend";
    case FUNCTIONFS_RESUME: return "resume";
    default: return "other";
  }
}

class Function {
 public:
  /** The files, by their number; those that could not be opened are -1. */
  using Files = int[4];

  Function(napi_env env, uv_loop_t *loop, const Files &files, size_t longest, napi_value listener)
      : ep0_(files[0]),
        interrupt_fd_(files[1]),
        out_fd_(files[2]),
        in_fd_(files[3]),
        listener_(env, listener),
        // What befell the function comes before the bytes that followed it.
        aio_(loop, kOperations, [this] { control_.drain(); }),
        interrupt_(aio_, interrupt_fd_, 0, kMostInterrupts, [] {}),
        out_(aio_, out_fd_, [this](const Bytes &bytes) { received(bytes); }),
        in_(aio_, in_fd_, longest, 0, [this] { level(); }),
        control_(loop, ep0_,
                 {[this](usb_functionfs_event_type event) { happened(event); },
                  [this](const usb_ctrlrequest &request, const Bytes &data) { return setup(request, data); }}) {}

  /** 0, or errno. */
  int start() {
    if (aio_.error() != 0) return aio_.error();
    return control_.start();
  }

  void bulk_in(Bytes message) {
    in_.give(std::move(message));
    level();
  }

  void interrupt(Bytes message) { interrupt_.give(std::move(message)); }

  /** Tells nothing any more, and deletes the object once the loop has let go of it: a listener may close it. */
  void close() {
    if (closing_) return;
    closing_ = true;
    control_.close([this] { let_go(); });
    aio_.close([this] { let_go(); });
  }

 private:
  ~Function() {
    for (const int fd : {in_fd_, out_fd_, interrupt_fd_, ep0_}) ::close(fd);
  }

  void let_go() {
    if (++gone_ == 2) delete this;
  }

  void happened(usb_functionfs_event_type event) {
    switch (event) {
      case FUNCTIONFS_ENABLE:
      case FUNCTIONFS_RESUME: run(); break;
      case FUNCTIONFS_DISABLE:
      case FUNCTIONFS_SUSPEND:
      case FUNCTIONFS_UNBIND: rest(); break;
      default: break;
    }
    if (closing_) return;
    const napi_env env = listener_.env();
    const js::Scope scope(env);
    napi_value name = nullptr;
    napi_create_string_utf8(env, name_of(event), NAPI_AUTO_LENGTH, &name);
    listener_.call("event", {name});
  }

  void run() {
    rest();
    interrupt_.start(packet_of(interrupt_fd_));
    in_.start(packet_of(in_fd_));
    out_.start(packet_of(out_fd_));
    level();
  }

  void rest() {
    out_.stop();
    in_.stop();
    interrupt_.stop();
  }

  /** Bytes of a packet at the speed that the host runs the bus with. */
  static size_t packet_of(int fd) {
    usb_endpoint_descriptor descriptor{};
    // Fails when the host left in between; its event follows.
    if (ioctl(fd, FUNCTIONFS_ENDPOINT_DESC, &descriptor) != 0) return 64;
    return le16toh(descriptor.wMaxPacketSize) & 0x7ff;
  }

  void level() {
    if (in_.waiting() > kHold) out_.hold(true);
    else if (in_.waiting() < kRelease) out_.hold(false);
  }

  void received(const Bytes &bytes) {
    if (closing_) return;
    const napi_env env = listener_.env();
    const js::Scope scope(env);
    listener_.call("received", {js::array(env, bytes)});
  }

  std::optional<Bytes> setup(const usb_ctrlrequest &request, const Bytes &data) {
    if (closing_) return std::nullopt;
    const napi_env env = listener_.env();
    const js::Scope scope(env);
    const napi_value answer = listener_.call(
        "setup", {js::number(env, request.bRequestType), js::number(env, request.bRequest),
                  js::number(env, le16toh(request.wValue)), js::array(env, data),
                  js::number(env, le16toh(request.wLength))});
    return answer == nullptr ? std::nullopt : js::bytes(env, answer);
  }

  int ep0_;
  int interrupt_fd_;
  int out_fd_;
  int in_fd_;
  js::Listener listener_;
  Aio aio_;
  InEndpoint interrupt_;
  OutEndpoint out_;
  InEndpoint in_;
  Control control_;
  bool closing_ = false;
  int gone_ = 0;
};

/** What JavaScript holds: the function, until it is closed. */
struct Handle {
  Function *function = nullptr;
};

Handle *handle_of(napi_env env, napi_callback_info info, napi_value *argument) {
  size_t count = 1;
  napi_value self = nullptr;
  void *data = nullptr;
  napi_get_cb_info(env, info, &count, argument, &self, nullptr);
  static Handle none;
  return napi_unwrap(env, self, &data) == napi_ok ? static_cast<Handle *>(data) : &none;
}

napi_value bulk_in(napi_env env, napi_callback_info info) {
  napi_value message = nullptr;
  const Handle *handle = handle_of(env, info, &message);
  if (auto bytes = js::bytes(env, message); bytes && handle->function != nullptr)
    handle->function->bulk_in(std::move(*bytes));
  return nullptr;
}

napi_value interrupt(napi_env env, napi_callback_info info) {
  napi_value message = nullptr;
  const Handle *handle = handle_of(env, info, &message);
  if (auto bytes = js::bytes(env, message); bytes && handle->function != nullptr)
    handle->function->interrupt(std::move(*bytes));
  return nullptr;
}

void close_handle(Handle *handle) {
  if (handle->function != nullptr) handle->function->close();
  handle->function = nullptr;
}

napi_value close_function(napi_env env, napi_callback_info info) {
  napi_value unused = nullptr;
  close_handle(handle_of(env, info, &unused));
  return nullptr;
}

/** 0, or errno. Writing the strings is what makes the endpoints' files appear. */
int open_files(const std::string &folder, const Bytes &descriptors, const Bytes &strings, int (&files)[4]) {
  files[0] = open((folder + "/ep0").c_str(), O_RDWR | O_CLOEXEC);
  if (files[0] < 0) return errno;
  for (const Bytes &block : {descriptors, strings}) {
    if (write(files[0], block.data(), block.size()) != static_cast<ssize_t>(block.size())) return errno;
  }
  for (int i = 1; i <= 3; i++) {
    // Without waiting: an endpoint that the host has not enabled says so instead of holding the loop.
    files[i] = open((folder + "/ep" + std::to_string(i)).c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
    if (files[i] < 0) return errno;
  }
  return 0;
}

}  // namespace

napi_value open_function(napi_env env, napi_callback_info info) {
  size_t count = 5;
  napi_value arguments[5];
  napi_get_cb_info(env, info, &count, arguments, nullptr, nullptr);
  const std::string folder = js::text(env, arguments[0]);
  const auto descriptors = js::bytes(env, arguments[1]);
  const auto strings = js::bytes(env, arguments[2]);
  uint32_t longest = 0;
  napi_get_value_uint32(env, arguments[3], &longest);
  uv_loop_t *loop = nullptr;
  napi_get_uv_event_loop(env, &loop);
  int files[4] = {-1, -1, -1, -1};
  int failed = descriptors && strings ? open_files(folder, *descriptors, *strings, files) : EINVAL;
  if (failed != 0) {
    for (const int fd : files) {
      if (fd >= 0) ::close(fd);
    }
    js::throw_errno(env, failed, folder);
    return nullptr;
  }
  auto *handle = new Handle{new Function(env, loop, files, longest, arguments[4])};
  failed = handle->function->start();
  if (failed != 0) {
    handle->function->close();
    delete handle;
    js::throw_errno(env, failed, folder);
    return nullptr;
  }
  napi_value object = nullptr;
  napi_create_object(env, &object);
  const auto finalize = [](napi_env, void *data, void *) {
    auto *handle = static_cast<Handle *>(data);
    close_handle(handle);
    delete handle;
  };
  napi_wrap(env, object, handle, finalize, nullptr, nullptr);
  const struct {
    const char *name;
    napi_callback call;
  } methods[] = {{"bulkIn", bulk_in}, {"interrupt", interrupt}, {"close", close_function}};
  for (const auto &[name, call] : methods) {
    napi_value method = nullptr;
    napi_create_function(env, name, NAPI_AUTO_LENGTH, call, nullptr, &method);
    napi_set_named_property(env, object, name, method);
  }
  return object;
}
