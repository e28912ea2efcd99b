// A bulk OUT endpoint: bytes from the host, packet by packet.
#pragma once
#include <array>

#include "aio.h"

/**
 * Keeps a few reads of one packet each under way. One packet, because a host ends a message that fills its last packet
 * with nothing more: a longer read would wait for ever. When no read is under way the host is held back by the bus.
 */
class OutEndpoint {
 public:
  OutEndpoint(Aio &aio, int fd, std::function<void(const Bytes &)> received);

  /** Reads packets of this many bytes from now on. */
  void start(size_t packet);
  /** The host is gone, or sleeps: reads under way end, their bytes are dropped. */
  void stop();
  /** Holds the host back once the reads under way are filled, or lets it go on. */
  void hold(bool held);

 private:
  struct Read : Operation {
    OutEndpoint *owner = nullptr;
    bool busy = false;
    /** The run that it belongs to: what was read before a stop is nobody's. */
    uint32_t run = 0;
    void done(int64_t result) override { owner->done(*this, result); }
  };

  void submit(Read &read);
  void done(Read &read, int64_t result);

  Aio &aio_;
  int fd_;
  std::function<void(const Bytes &)> received_;
  std::array<Read, 8> reads_;
  uint32_t run_ = 0;
  bool running_ = false;
  bool held_ = false;
  size_t packet_ = 0;
};
