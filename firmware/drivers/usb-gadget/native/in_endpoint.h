// A bulk or interrupt IN endpoint: whole messages to the host, in order.
#pragma once
#include <deque>
#include <list>
#include <memory>

#include "aio.h"

class InEndpoint {
 public:
  /**
   * @param longest a message of this length needs no mark of its end: the host asks for no more
   * @param most messages that wait: beyond it the oldest is dropped for the newest; 0 for no such limit
   * @param drained called when bytes left
   */
  InEndpoint(Aio &aio, int fd, size_t longest, size_t most, std::function<void()> drained);

  /** Takes messages from now on, in packets of this many bytes. */
  void start(size_t packet);
  /** The host is gone, or sleeps: what was not fetched is dropped. */
  void stop();
  void give(Bytes message);
  /** Bytes given that did not leave yet. */
  size_t waiting() const { return waiting_; }

 private:
  struct Write : Operation {
    InEndpoint *owner = nullptr;
    std::list<std::unique_ptr<Write>>::iterator place;
    uint32_t run = 0;
    void done(int64_t) override { owner->done(*this); }
  };

  void pump();
  bool submit(const uint8_t *data, size_t length);
  bool needs_mark(const Bytes &message) const;
  void done(Write &write);

  Aio &aio_;
  int fd_;
  size_t longest_;
  size_t most_;
  std::function<void()> drained_;
  std::deque<Bytes> messages_;
  /** How much of the first message is under way or gone. */
  size_t sent_ = 0;
  std::list<std::unique_ptr<Write>> writes_;
  size_t waiting_ = 0;
  size_t packet_ = 0;
  uint32_t run_ = 0;
  bool running_ = false;
};
