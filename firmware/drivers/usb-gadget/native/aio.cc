#include "aio.h"

#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

Aio::Aio(uv_loop_t *loop, unsigned capacity, std::function<void()> before) : before_(std::move(before)) {
  if (syscall(SYS_io_setup, capacity, &context_) != 0) {
    error_ = errno;
    return;
  }
  event_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (event_ < 0 || uv_poll_init(loop, &poll_, event_) != 0) {
    error_ = event_ < 0 ? errno : EIO;
    syscall(SYS_io_destroy, context_);
    if (event_ >= 0) ::close(event_);
    return;
  }
  open_ = true;
  poll_.data = this;
  uv_poll_start(&poll_, UV_READABLE, [](uv_poll_t *poll, int, int) { static_cast<Aio *>(poll->data)->collect(); });
}

int Aio::submit(int fd, uint16_t command, Operation &operation) {
  if (!open_) return ESHUTDOWN;
  operation.block = {};
  operation.block.aio_data = reinterpret_cast<uintptr_t>(&operation);
  operation.block.aio_lio_opcode = command;
  operation.block.aio_fildes = static_cast<uint32_t>(fd);
  operation.block.aio_buf = reinterpret_cast<uintptr_t>(operation.bytes.data());
  operation.block.aio_nbytes = operation.bytes.size();
  operation.block.aio_flags = IOCB_FLAG_RESFD;
  operation.block.aio_resfd = static_cast<uint32_t>(event_);
  iocb *blocks[] = {&operation.block};
  return syscall(SYS_io_submit, context_, 1, blocks) == 1 ? 0 : errno;
}

void Aio::cancel(Operation &operation) {
  io_event unused{};
  // Its result comes through the eventfd like any other.
  if (open_) syscall(SYS_io_cancel, context_, &operation.block, &unused);
}

void Aio::collect() {
  uint64_t count = 0;
  if (::read(event_, &count, sizeof count) < 0) return;
  before_();
  io_event events[16];
  timespec now{};
  while (open_) {
    const long found = syscall(SYS_io_getevents, context_, 0, 16, events, &now);
    if (found <= 0) return;
    // A result may lead to `close`, after which the other operations are no more.
    for (long i = 0; i < found && open_; i++) {
      reinterpret_cast<Operation *>(static_cast<uintptr_t>(events[i].data))->done(events[i].res);
    }
  }
}

void Aio::close(std::function<void()> closed) {
  if (!open_) return closed();
  open_ = false;
  // Cancels what is under way and waits for the kernel to be done with its bytes.
  syscall(SYS_io_destroy, context_);
  closed_ = std::move(closed);
  uv_poll_stop(&poll_);
  uv_close(reinterpret_cast<uv_handle_t *>(&poll_), [](uv_handle_t *handle) {
    auto *self = static_cast<Aio *>(handle->data);
    ::close(self->event_);
    self->closed_();
  });
}
