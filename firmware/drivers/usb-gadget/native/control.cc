#include "control.h"

#include <endian.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace {
/** Bytes of an OUT request that are taken; a longer one is stalled. No class request of a reader has any. */
constexpr size_t kMostData = 4096;

/** A request that the host has given up meanwhile refuses its answer; the next event tells what is new. */
void given_up_or_done(ssize_t) {}
}  // namespace

Control::Control(uv_loop_t *loop, int ep0, Handler handler) : ep0_(ep0), handler_(std::move(handler)), loop_(loop) {}

int Control::start() {
  stop_ = eventfd(0, EFD_CLOEXEC);
  if (stop_ < 0) return errno;
  uv_async_init(loop_, &wake_, [](uv_async_t *async) { static_cast<Control *>(async->data)->drain(); });
  wake_.data = this;
  thread_ = std::thread([this] { run(); });
  return 0;
}

void Control::close(std::function<void()> closed) {
  if (!thread_.joinable()) return closed();
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    messages_.clear();
  }
  answered_.notify_all();
  const uint64_t one = 1;
  while (::write(stop_, &one, sizeof one) < 0 && errno == EINTR) {
  }
  thread_.join();
  ::close(stop_);
  closed_ = std::move(closed);
  uv_close(reinterpret_cast<uv_handle_t *>(&wake_),
           [](uv_handle_t *handle) { static_cast<Control *>(handle->data)->closed_(); });
}

void Control::run() {
  for (;;) {
    pollfd watched[] = {{ep0_, POLLIN, 0}, {stop_, POLLIN, 0}};
    if (poll(watched, 2, -1) < 0 && errno != EINTR) return;
    if (watched[1].revents != 0) return;
    if ((watched[0].revents & (POLLERR | POLLHUP)) != 0) return;
    if ((watched[0].revents & POLLIN) == 0) continue;
    usb_functionfs_event event{};
    const ssize_t length = ::read(ep0_, &event, sizeof event);
    if (length == sizeof event) serve(event);
    // A request that the host has given up in the meantime ends its reading once.
    else if (length < 0 && errno != EIDRM && errno != EINTR && errno != EAGAIN)
      return;
  }
}

void Control::serve(const usb_functionfs_event &event) {
  if (event.type != FUNCTIONFS_SETUP) {
    {
      const std::lock_guard lock(mutex_);
      if (stopping_) return;
      messages_.push_back({event, {}});
    }
    uv_async_send(&wake_);
    return;
  }
  const usb_ctrlrequest &request = event.u.setup;
  const size_t length = le16toh(request.wLength);
  if ((request.bRequestType & USB_DIR_IN) != 0) {
    const std::optional<Bytes> answer = ask(event, {});
    if (!answer) return stall(request);
    return given_up_or_done(::write(ep0_, answer->data(), std::min(length, answer->size())));
  }
  if (length > kMostData) return stall(request);
  if (length == 0) {
    if (!ask(event, {})) return stall(request);
    return given_up_or_done(::read(ep0_, nullptr, 0));
  }
  // The kernel ends the request by itself once its data is read: it can no longer be stalled.
  Bytes data(length);
  if (::read(ep0_, data.data(), data.size()) == static_cast<ssize_t>(length)) ask(event, std::move(data));
}

/** FunctionFS stalls a request that is answered in the wrong direction. */
void Control::stall(const usb_ctrlrequest &request) {
  const bool in = (request.bRequestType & USB_DIR_IN) != 0;
  given_up_or_done(in ? ::read(ep0_, nullptr, 0) : ::write(ep0_, nullptr, 0));
}

std::optional<Bytes> Control::ask(const usb_functionfs_event &event, Bytes data) {
  std::unique_lock lock(mutex_);
  if (stopping_) return std::nullopt;
  answer_.reset();
  messages_.push_back({event, std::move(data)});
  uv_async_send(&wake_);
  answered_.wait(lock, [this] { return stopping_ || answer_.has_value(); });
  return answer_.has_value() ? *answer_ : std::nullopt;
}

void Control::drain() {
  for (;;) {
    Message message;
    {
      const std::lock_guard lock(mutex_);
      if (stopping_ || messages_.empty()) return;
      message = std::move(messages_.front());
      messages_.pop_front();
    }
    if (message.event.type != FUNCTIONFS_SETUP) {
      handler_.event(static_cast<usb_functionfs_event_type>(message.event.type));
      continue;
    }
    std::optional<Bytes> answer = handler_.setup(message.event.u.setup, message.data);
    {
      const std::lock_guard lock(mutex_);
      answer_.emplace(std::move(answer));
    }
    answered_.notify_all();
  }
}
