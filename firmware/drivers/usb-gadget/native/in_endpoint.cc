#include "in_endpoint.h"

#include <linux/usb/functionfs.h>
#include <sys/ioctl.h>

#include <algorithm>

namespace {
/** Bytes of a part of a message, whole packets: the kernel wants contiguous memory for a part. */
constexpr size_t kPart = 16384;
constexpr size_t kWrites = 8;
}  // namespace

InEndpoint::InEndpoint(Aio &aio, int fd, size_t longest, size_t most, std::function<void()> drained)
    : aio_(aio), fd_(fd), longest_(longest), most_(most), drained_(std::move(drained)) {}

void InEndpoint::start(size_t packet) {
  stop();
  packet_ = packet;
  running_ = true;
}

void InEndpoint::stop() {
  run_++;
  running_ = false;
  messages_.clear();
  sent_ = 0;
  waiting_ = 0;
  for (const auto &write : writes_) aio_.cancel(*write);
  // What the controller holds of it, where a controller can forget it.
  ioctl(fd_, FUNCTIONFS_FIFO_FLUSH);
}

void InEndpoint::give(Bytes message) {
  if (!running_ || message.empty()) return;
  if (most_ > 0 && messages_.size() >= most_) {
    waiting_ -= messages_.front().size();
    messages_.pop_front();
    sent_ = 0;
  }
  waiting_ += message.size();
  messages_.push_back(std::move(message));
  pump();
}

void InEndpoint::pump() {
  while (running_ && !messages_.empty() && writes_.size() < kWrites) {
    const Bytes &message = messages_.front();
    const size_t part = std::min(message.size() - sent_, kPart);
    if (!submit(message.data() + sent_, part)) return;
    sent_ += part;
    if (sent_ < message.size()) continue;
    // The next turn has no bytes left: it sends the empty packet.
    if (part > 0 && needs_mark(message)) continue;
    messages_.pop_front();
    sent_ = 0;
  }
}

/** A short packet ends a message; after one that fills its last packet the host waits for more, unless it is told. */
bool InEndpoint::needs_mark(const Bytes &message) const {
  return message.size() % packet_ == 0 && message.size() < longest_;
}

bool InEndpoint::submit(const uint8_t *data, size_t length) {
  auto write = std::make_unique<Write>();
  write->owner = this;
  write->run = run_;
  write->bytes.assign(data, data + length);
  if (aio_.write(fd_, *write) != 0) return false;
  Write &placed = *write;
  placed.place = writes_.insert(writes_.end(), std::move(write));
  return true;
}

void InEndpoint::done(Write &write) {
  if (write.run == run_) waiting_ -= write.bytes.size();
  const std::unique_ptr<Write> over = std::move(*write.place);
  writes_.erase(over->place);
  pump();
  drained_();
}
