// SPDX-License-Identifier: Apache-2.0
// One input device of the kernel: its events become touches, movements, wheel turns and keys.
#pragma once
#if __has_include(<linux/input.h>)
#define LVB_HAS_EVDEV 1
#include <linux/input.h>

#include <cstdint>
#include <string>

namespace lvb {

struct EvdevSettings {
  bool swap_axes = false;
  bool calibrated = false;
  int32_t left = 0, right = 0, top = 0, bottom = 0;  // what the device tells at the edges of the display
  bool grab = false;                                 // nobody else gets its events
};

/** Takes what devices tell. Each answers false when the input was closed meanwhile: the device is gone then. */
class EvdevSink {
 public:
  virtual ~EvdevSink() = default;
  /** A finger (or an absolute pointer) at a place of the display: 0 to 1 from edge to edge. */
  virtual bool touch(double x, double y, bool pressed) = 0;
  /** A mouse moved, in its own steps, or its button changed. */
  virtual bool mouse(int32_t dx, int32_t dy, bool pressed) = 0;
  /** Notches: up and right are positive. */
  virtual bool wheel(int32_t sideways, int32_t upwards) = 0;
  /** A key went down (KEY_...). */
  virtual bool key(uint16_t code) = 0;
};

class EvdevDevice {
 public:
  EvdevDevice(std::string path, const EvdevSettings &settings, EvdevSink &sink);
  EvdevDevice(const EvdevDevice &) = delete;
  EvdevDevice &operator=(const EvdevDevice &) = delete;
  ~EvdevDevice();

  /** Opens it. Returns 0, or errno; ENODEV stands for a device of no use here as well. */
  int open();

  enum class Read { Open, Gone, Closed };
  /** Takes all waiting events. Gone: it was unplugged. Closed: a callback closed the input, this device with it. */
  Read take_events();

  int fd() const { return fd_; }
  const std::string &path() const { return path_; }
  const std::string &name() const { return name_; }
  /** Whether nothing of it is held down. */
  bool is_idle() const { return !pressed_; }
  bool is_touch() const { return touch_; }
  bool is_mouse() const { return mouse_; }
  bool is_keyboard() const { return keyboard_; }

 private:
  static constexpr int kSlots = 16;
  struct Range {
    int32_t minimum = 0, maximum = 0;
  };
  struct Slot {
    int32_t x = 0, y = 0, id = -1;
  };

  bool look();
  void synchronize();
  bool take(const input_event &event);
  void take_absolute(uint16_t code, int32_t value);
  void take_contact(int32_t id);
  bool report();
  double scale(int32_t value, const Range &range, int32_t from, int32_t to) const;

  std::string path_, name_;
  EvdevSettings settings_;
  EvdevSink &sink_;
  int fd_ = -1;
  bool touch_ = false, mouse_ = false, keyboard_ = false;
  bool slots_used_ = false;  // tells contacts by slots (type B)
  bool dropped_ = false;     // the kernel's buffer ran over: what follows is worth nothing until the next report
  Range range_x_, range_y_;
  Slot slots_[kSlots];
  int slot_ = 0, first_ = -1;  // the slot that events are about, and the one that is the pointer
  int32_t x_ = 0, y_ = 0;
  bool pressed_ = false;
  bool told_ = false;  // a place or a press changed since the last report
  int32_t dx_ = 0, dy_ = 0, wheel_x_ = 0, wheel_y_ = 0;
};

}  // namespace lvb
#endif
