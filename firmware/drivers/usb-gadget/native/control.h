// The control pipe of one function: what befalls it, and the host's class requests.
#pragma once
#include <linux/usb/functionfs.h>
#include <uv.h>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "js.h"

/**
 * A thread reads the events of ep0: its answers are waited for by the kernel until the host takes them, which a host may
 * put off for ever. What it reads is told on the loop's thread.
 */
class Control {
 public:
  struct Handler {
    std::function<void(usb_functionfs_event_type event)> event;
    /** The answer, or nothing to stall. */
    std::function<std::optional<Bytes>(const usb_ctrlrequest &request, const Bytes &data)> setup;
  };

  Control(uv_loop_t *loop, int ep0, Handler handler);
  Control(const Control &) = delete;
  Control &operator=(const Control &) = delete;

  /** 0, or errno. */
  int start();
  /** Tells what was read and not told yet. */
  void drain();
  /** Ends the thread; nothing is told any more. `closed` runs once the loop has let go. */
  void close(std::function<void()> closed);

 private:
  struct Message {
    usb_functionfs_event event{};
    Bytes data;
  };

  void run();
  void serve(const usb_functionfs_event &event);
  void stall(const usb_ctrlrequest &request);
  std::optional<Bytes> ask(const usb_functionfs_event &event, Bytes data);

  int ep0_;
  int stop_ = -1;
  Handler handler_;
  uv_loop_t *loop_;
  uv_async_t wake_{};
  std::function<void()> closed_;
  std::thread thread_;

  std::mutex mutex_;
  std::condition_variable answered_;
  std::deque<Message> messages_;
  std::optional<std::optional<Bytes>> answer_;
  bool stopping_ = false;
};
