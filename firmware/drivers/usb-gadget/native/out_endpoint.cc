#include "out_endpoint.h"

OutEndpoint::OutEndpoint(Aio &aio, int fd, std::function<void(const Bytes &)> received)
    : aio_(aio), fd_(fd), received_(std::move(received)) {
  for (Read &read : reads_) read.owner = this;
}

void OutEndpoint::start(size_t packet) {
  run_++;
  running_ = true;
  packet_ = packet;
  for (Read &read : reads_) submit(read);
}

void OutEndpoint::stop() {
  run_++;
  running_ = false;
  for (Read &read : reads_) {
    if (read.busy) aio_.cancel(read);
  }
}

void OutEndpoint::hold(bool held) {
  if (held_ == held) return;
  held_ = held;
  for (Read &read : reads_) submit(read);
}

void OutEndpoint::submit(Read &read) {
  if (!running_ || held_ || read.busy) return;
  read.bytes.resize(packet_);
  read.run = run_;
  // An endpoint that went away in between is told by its event.
  read.busy = aio_.read(fd_, read) == 0;
}

void OutEndpoint::done(Read &read, int64_t result) {
  read.busy = false;
  const bool current = read.run == run_;
  if (current && result < 0) return;
  const Bytes bytes(read.bytes.begin(), read.bytes.begin() + (current ? result : 0));
  submit(read);
  if (!bytes.empty()) received_(bytes);
}
