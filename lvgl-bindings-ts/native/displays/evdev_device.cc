// SPDX-License-Identifier: Apache-2.0
#include "displays/evdev_device.h"

#ifdef LVB_HAS_EVDEV
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace lvb {

namespace {

constexpr size_t kWordBits = sizeof(unsigned long) * 8;

/** The bits that an ioctl of evdev fills in. */
template <size_t Count>
class Bits {
 public:
  unsigned long words[(Count + kWordBits - 1) / kWordBits] = {};
  bool has(size_t bit) const { return words[bit / kWordBits] >> (bit % kWordBits) & 1; }
};

template <size_t Count>
Bits<Count> kinds(int fd, int type) {
  Bits<Count> bits;
  ioctl(fd, EVIOCGBIT(static_cast<unsigned>(type), sizeof bits.words), bits.words);
  return bits;
}

}  // namespace

EvdevDevice::EvdevDevice(std::string path, const EvdevSettings &settings, EvdevSink &sink)
    : path_(std::move(path)), settings_(settings), sink_(sink) {}

EvdevDevice::~EvdevDevice() {
  if (fd_ >= 0) close(fd_);
}

int EvdevDevice::open() {
  fd_ = ::open(path_.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
  if (fd_ < 0) return errno;
  char name[128] = "";
  if (ioctl(fd_, EVIOCGNAME(sizeof name - 1), name) < 0 || !look()) return ENODEV;
  name_ = name;
  if (settings_.grab && ioctl(fd_, EVIOCGRAB, 1) != 0) return errno;
  synchronize();
  return 0;
}

/** Finds out what it is; false when it is nothing that a display takes. */
bool EvdevDevice::look() {
  const auto absolute = kinds<ABS_CNT>(fd_, EV_ABS);
  const auto relative = kinds<REL_CNT>(fd_, EV_REL);
  const auto keys = kinds<KEY_CNT>(fd_, EV_KEY);
  Bits<INPUT_PROP_CNT> properties;
  ioctl(fd_, EVIOCGPROP(sizeof properties.words), properties.words);
  const bool pad = properties.has(INPUT_PROP_POINTER) && keys.has(BTN_TOOL_FINGER);  // a laptop's: no place on a display
  slots_used_ = absolute.has(ABS_MT_SLOT) && absolute.has(ABS_MT_POSITION_X) && absolute.has(ABS_MT_POSITION_Y);
  const bool single = absolute.has(ABS_X) && absolute.has(ABS_Y) && (keys.has(BTN_TOUCH) || keys.has(BTN_LEFT));
  touch_ = !pad && (slots_used_ || single);
  mouse_ = !touch_ && relative.has(REL_X) && relative.has(REL_Y) && keys.has(BTN_LEFT);
  for (size_t code = 1; code < BTN_MISC && !keyboard_; code++) keyboard_ = keys.has(code);
  if (touch_) {
    input_absinfo x = {}, y = {};
    ioctl(fd_, EVIOCGABS(slots_used_ ? ABS_MT_POSITION_X : ABS_X), &x);
    ioctl(fd_, EVIOCGABS(slots_used_ ? ABS_MT_POSITION_Y : ABS_Y), &y);
    range_x_ = {x.minimum, x.maximum};
    range_y_ = {y.minimum, y.maximum};
  }
  return touch_ || mouse_ || keyboard_;
}

/** Asks for the device's state as it is: at the start, and when events were lost. */
void EvdevDevice::synchronize() {
  dx_ = dy_ = wheel_x_ = wheel_y_ = 0;
  Bits<KEY_CNT> keys;
  ioctl(fd_, EVIOCGKEY(sizeof keys.words), keys.words);
  if (touch_ && !slots_used_) {
    input_absinfo x = {}, y = {};
    ioctl(fd_, EVIOCGABS(ABS_X), &x);
    ioctl(fd_, EVIOCGABS(ABS_Y), &y);
    x_ = x.value;
    y_ = y.value;
  }
  if (!slots_used_) {
    const bool pressed = keys.has(BTN_TOUCH) || keys.has(BTN_LEFT);
    told_ = told_ || pressed != pressed_;
    pressed_ = pressed;
    return;
  }
  struct {
    uint32_t code;
    int32_t values[kSlots];
  } ids = {ABS_MT_TRACKING_ID, {}}, xs = {ABS_MT_POSITION_X, {}}, ys = {ABS_MT_POSITION_Y, {}};
  std::fill(std::begin(ids.values), std::end(ids.values), -1);
  ioctl(fd_, EVIOCGMTSLOTS(sizeof ids), &ids);
  ioctl(fd_, EVIOCGMTSLOTS(sizeof xs), &xs);
  ioctl(fd_, EVIOCGMTSLOTS(sizeof ys), &ys);
  for (slot_ = 0; slot_ < kSlots; slot_++) {
    take_contact(ids.values[slot_]);
    slots_[slot_].x = xs.values[slot_];
    slots_[slot_].y = ys.values[slot_];
  }
  input_absinfo current = {};
  ioctl(fd_, EVIOCGABS(ABS_MT_SLOT), &current);
  slot_ = current.value;
}

EvdevDevice::Read EvdevDevice::take_events() {
  input_event events[64];
  for (;;) {
    const ssize_t length = read(fd_, events, sizeof events);
    if (length < 0 && errno == EINTR) continue;
    if (length < 0 && errno == EAGAIN) return Read::Open;
    if (length < static_cast<ssize_t>(sizeof(input_event))) return Read::Gone;
    for (size_t i = 0; i < static_cast<size_t>(length) / sizeof(input_event); i++)
      if (!take(events[i])) return Read::Closed;
  }
}

bool EvdevDevice::take(const input_event &event) {
  if (event.type == EV_SYN && event.code == SYN_DROPPED) {
    dropped_ = true;
    return true;
  }
  if (dropped_) {
    if (event.type != EV_SYN || event.code != SYN_REPORT) return true;
    dropped_ = false;
    synchronize();
    return report();
  }
  if (event.type == EV_SYN && event.code == SYN_REPORT) return report();
  if (event.type == EV_ABS && touch_) take_absolute(event.code, event.value);
  if (event.type == EV_REL) {
    if (event.code == REL_X) dx_ += event.value;
    if (event.code == REL_Y) dy_ += event.value;
    if (event.code == REL_WHEEL) wheel_y_ += event.value;
    if (event.code == REL_HWHEEL) wheel_x_ += event.value;
  }
  if (event.type == EV_KEY && event.code < BTN_MISC) return event.value != 1 || sink_.key(event.code);
  if (event.type == EV_KEY && !slots_used_ && (event.code == BTN_LEFT || event.code == BTN_TOUCH)) {
    pressed_ = event.value != 0;
    told_ = true;
  }
  return true;
}

void EvdevDevice::take_absolute(uint16_t code, int32_t value) {
  if (!slots_used_) {
    if (code != ABS_X && code != ABS_Y) return;
    (code == ABS_X ? x_ : y_) = value;
    told_ = true;
    return;
  }
  if (code == ABS_MT_SLOT) slot_ = value;
  if (slot_ < 0 || slot_ >= kSlots) return;
  if (code == ABS_MT_TRACKING_ID) take_contact(value);
  if (code == ABS_MT_POSITION_X) slots_[slot_].x = value;
  if (code == ABS_MT_POSITION_Y) slots_[slot_].y = value;
  if (slot_ == first_) told_ = true;
}

/** The first finger is the pointer until it is lifted; those that came meanwhile never become it. */
void EvdevDevice::take_contact(int32_t id) {
  const bool lifted = id < 0;
  if (slot_ == first_ && lifted) {
    first_ = -1;
    pressed_ = false;
    told_ = true;
  }
  if (first_ < 0 && !lifted && slots_[slot_].id < 0) {
    first_ = slot_;
    pressed_ = true;
    told_ = true;
  }
  slots_[slot_].id = id;
}

bool EvdevDevice::report() {
  const int32_t wheel_x = std::exchange(wheel_x_, 0), wheel_y = std::exchange(wheel_y_, 0);
  const int32_t dx = std::exchange(dx_, 0), dy = std::exchange(dy_, 0);
  const bool told = std::exchange(told_, false);
  if (touch_ && told) {
    if (first_ >= 0) {
      x_ = slots_[first_].x;
      y_ = slots_[first_].y;
    }
    const double x = settings_.swap_axes ? scale(y_, range_y_, settings_.left, settings_.right)
                                         : scale(x_, range_x_, settings_.left, settings_.right);
    const double y = settings_.swap_axes ? scale(x_, range_x_, settings_.top, settings_.bottom)
                                         : scale(y_, range_y_, settings_.top, settings_.bottom);
    if (!sink_.touch(x, y, pressed_)) return false;
  }
  if (mouse_ && (told || dx || dy) && !sink_.mouse(dx, dy, pressed_)) return false;
  return (!wheel_x && !wheel_y) || sink_.wheel(wheel_x, wheel_y);
}

double EvdevDevice::scale(int32_t value, const Range &range, int32_t from, int32_t to) const {
  const double first = settings_.calibrated ? from : range.minimum, last = settings_.calibrated ? to : range.maximum;
  return first == last ? 0 : std::clamp((value - first) / (last - first), 0.0, 1.0);
}

}  // namespace lvb
#endif
