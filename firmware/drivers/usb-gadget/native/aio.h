// Reads and writes that the kernel does by itself and tells by an eventfd: FunctionFS endpoints cannot be polled, and a
// blocked thread for each would be the only other way (linux/aio_abi.h; FunctionFS takes both).
#pragma once
#include <linux/aio_abi.h>
#include <uv.h>

#include <cstdint>
#include <functional>

#include "js.h"

/** One read or write under way. Its bytes are the kernel's until `done`. */
struct Operation {
  iocb block{};
  Bytes bytes;

  Operation() = default;
  Operation(const Operation &) = delete;
  Operation &operator=(const Operation &) = delete;
  virtual ~Operation() = default;
  /** @param result bytes done, or a negative errno */
  virtual void done(int64_t result) = 0;
};

/** The operations of one function. Everything happens on the loop's thread. */
class Aio {
 public:
  /** `before` runs before the results of each wake-up are told. */
  Aio(uv_loop_t *loop, unsigned capacity, std::function<void()> before);
  Aio(const Aio &) = delete;
  Aio &operator=(const Aio &) = delete;

  /** errno of the set-up, 0 when it works. */
  int error() const { return error_; }
  /** 0, or errno: nothing was begun then and `done` is never called. */
  int read(int fd, Operation &operation) { return submit(fd, IOCB_CMD_PREAD, operation); }
  int write(int fd, Operation &operation) { return submit(fd, IOCB_CMD_PWRITE, operation); }
  /** Ends it early: `done` comes with an error, unless it was over already. */
  void cancel(Operation &operation);
  /** Ends all; no `done` comes any more and the bytes are free again. `closed` runs once the loop has let go. */
  void close(std::function<void()> closed);

 private:
  int submit(int fd, uint16_t command, Operation &operation);
  void collect();

  aio_context_t context_ = 0;
  int event_ = -1;
  int error_ = 0;
  bool open_ = false;
  uv_poll_t poll_{};
  std::function<void()> before_;
  std::function<void()> closed_;
};
