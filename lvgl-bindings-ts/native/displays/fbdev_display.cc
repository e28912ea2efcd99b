// SPDX-License-Identifier: Apache-2.0
// A display on a frame buffer device of Linux: what changed is copied into its memory after each frame.
#include "core/args.h"
#include "core/errors.h"
#include "displays/display.h"
#include "displays/parts.h"
#include "displays/pixels.h"

#if __has_include(<linux/fb.h>)
#define LVB_HAS_FBDEV 1
#include <fcntl.h>
#include <linux/fb.h>
#include <linux/kd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <string>
#include <utility>
#endif

namespace lvb {

namespace {

#ifdef LVB_HAS_FBDEV

/** The text console of the screen, kept from drawing over the picture (its cursor blinks) while this lives. */
class HiddenConsole {
 public:
  HiddenConsole() = default;
  HiddenConsole(const HiddenConsole &) = delete;
  HiddenConsole &operator=(const HiddenConsole &) = delete;
  ~HiddenConsole() {
    if (fd_ < 0) return;
    ioctl(fd_, KDSETMODE, former_);
    close(fd_);
  }

  /** False, with errno set, when there is no console or no right to it. */
  bool hide() {
    fd_ = open("/dev/tty0", O_RDWR | O_CLOEXEC | O_NOCTTY);
    return fd_ >= 0 && ioctl(fd_, KDGETMODE, &former_) == 0 && ioctl(fd_, KDSETMODE, KD_GRAPHICS) == 0;
  }

 private:
  int fd_ = -1;
  int former_ = KD_TEXT;
};

class FrameBuffer {
 public:
  FrameBuffer() = default;
  FrameBuffer(const FrameBuffer &) = delete;
  FrameBuffer &operator=(const FrameBuffer &) = delete;
  ~FrameBuffer() {
    if (memory_ != MAP_FAILED) munmap(memory_, length_);
    if (fd_ >= 0) close(fd_);
  }

  /** Returns null, or the code of the error with a sentence in `message`. */
  const char *open(const char *path, std::string &message) {
    path_ = path;
    fd_ = ::open(path, O_RDWR | O_CLOEXEC);
    fb_fix_screeninfo fixed = {};
    if (fd_ < 0) {
      message = path_ + " does not open: " + strerror(errno);
      if (errno == EACCES) message += "; add this user to the group \"video\"";
      return "LVGL_FBDEV_OPEN";
    }
    if (ioctl(fd_, FBIOGET_FSCREENINFO, &fixed) != 0 || ioctl(fd_, FBIOGET_VSCREENINFO, &mode_) != 0) {
      message = path_ + " is no frame buffer: " + strerror(errno);
      return "LVGL_FBDEV_OPEN";
    }
    const bool words = mode_.bits_per_pixel == 32 && mode_.red.offset == 16 && mode_.blue.offset == 0;
    const bool halves = mode_.bits_per_pixel == 16 && mode_.red.offset == 11 && mode_.green.length == 6;
    if (fixed.type != FB_TYPE_PACKED_PIXELS || (!words && !halves)) {
      message = path_ + " has " + std::to_string(mode_.bits_per_pixel) +
                " bits a pixel in an order that is not supported: 32 (B, G, R, X) and 16 (RGB565) are; `fbset` may change it";
      return "LVGL_FBDEV_FORMAT";
    }
    // Memory that does not begin on a page is mapped from the page's begin.
    const size_t lead = fixed.smem_start & (static_cast<size_t>(getpagesize()) - 1);
    length_ = fixed.smem_len + lead;
    memory_ = mmap(nullptr, length_, PROT_READ | PROT_WRITE, MAP_SHARED, fd_, 0);
    if (memory_ == MAP_FAILED) {
      message = path_ + " does not map: " + strerror(errno);
      return "LVGL_FBDEV_OPEN";
    }
    target_.stride = fixed.line_length;
    target_.rgb565 = halves;
    target_.width = width();
    target_.height = height();
    target_.memory = static_cast<uint8_t *>(memory_) + lead + mode_.yoffset * target_.stride +
                     mode_.xoffset * (mode_.bits_per_pixel / 8);
    ioctl(fd_, FBIOBLANK, FB_BLANK_UNBLANK);  // many drivers know no blanking: then there is nothing to end
    return nullptr;
  }

  const PixelTarget &target() const { return target_; }
  const std::string &path() const { return path_; }
  int32_t width() const { return static_cast<int32_t>(mode_.xres); }
  int32_t height() const { return static_cast<int32_t>(mode_.yres); }

 private:
  std::string path_;
  int fd_ = -1;
  fb_var_screeninfo mode_ = {};
  void *memory_ = MAP_FAILED;
  size_t length_ = 0;
  PixelTarget target_ = {};
};

class FbdevScreen : public Backend {
 public:
  FbdevScreen(std::unique_ptr<FrameBuffer> buffer, std::unique_ptr<HiddenConsole> console)
      : buffer_(std::move(buffer)), console_(std::move(console)) {}

  void present(Display &display, const std::vector<lv_area_t> &areas) override {
    for (const lv_area_t &area : areas) copy_pixels(display.pixels, display.width, area, buffer_->target(), display.turns);
  }

  void describe(napi_env env, napi_value out) const override {
    napi_set_named_property(env, out, "kind", js_text(env, "fbdev"));
    napi_set_named_property(env, out, "device", js_text(env, buffer_->path().c_str()));
    napi_set_named_property(env, out, "bitsPerPixel", js_number(env, buffer_->target().rgb565 ? 16 : 32));
  }

 private:
  std::unique_ptr<FrameBuffer> buffer_;
  std::unique_ptr<HiddenConsole> console_;  // null when it stays
};

#endif

/** display_create_fbdev(device, hideConsole, hold, quarter turns) -> LvDisplay. */
napi_value create(napi_env env, napi_callback_info info) {
  Args a(env, info, "createFbdevDisplay");
  Text device;
  a.text(0, device);
  const bool hide = a.boolean(1), hold = a.boolean(2);
  const Turns turns = turns_argument(a, 3);
  if (a.failed()) return nullptr;
#ifdef LVB_HAS_FBDEV
  std::string message;
  std::unique_ptr<FrameBuffer> buffer(new FrameBuffer);
  if (const char *code = buffer->open(device.c_str(), message)) {
    throw_error(env, a.where(), code, message.c_str());
    return nullptr;
  }
  std::unique_ptr<HiddenConsole> console;
  if (hide) {
    console.reset(new HiddenConsole);
    if (!console->hide()) {
      message = std::string("the text console (/dev/tty0) cannot be hidden: ") + strerror(errno);
      throw_error(env, a.where(), "LVGL_FBDEV_CONSOLE", message.c_str());
      return nullptr;
    }
  }
  Display *display = display_create_turned(a, buffer->width(), buffer->height(), turns, hold);
  if (!display) return nullptr;
  display->backend = new FbdevScreen(std::move(buffer), std::move(console));
  return handle_to_js(env, display->handle);
#else
  (void)hide, (void)hold, (void)turns;
  throw_error(env, a.where(), "LVGL_UNAVAILABLE", "built without the kernel's header linux/fb.h (Debian: linux-libc-dev): install it and build again");
  return nullptr;
#endif
}

}  // namespace

ExportTable fbdev_exports() {
  static const Export items[] = {{"display_create_fbdev", create}};
  return table(items);
}

}  // namespace lvb
