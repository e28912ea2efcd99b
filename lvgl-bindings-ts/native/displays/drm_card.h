// SPDX-License-Identifier: Apache-2.0
// One screen of a graphics card by the kernel's own interface (KMS, dumb buffers): nothing but kernel headers is
// needed. LVGL's driver is not used: it waits for the screen inside the flush, which would hold Node's loop.
#pragma once
#if __has_include(<drm/drm_mode.h>)
#include <drm/drm.h>
#include <drm/drm_mode.h>
#define LVB_HAS_DRM 1
#elif __has_include(<libdrm/drm_mode.h>)
#include <libdrm/drm.h>
#include <libdrm/drm_mode.h>
#define LVB_HAS_DRM 1
#endif

#ifdef LVB_HAS_DRM
#include <string>
#include <vector>

#include "displays/pixels.h"

namespace lvb {

/** What the caller asks for; empty and 0 mean "the card's own choice". */
struct DrmRequest {
  std::string device;     // "/dev/dri/card0"
  std::string connector;  // "HDMI-A-1"
  uint32_t width = 0, height = 0;
  uint32_t refresh_hz = 0;
};

/** Why it did not work: a stable code and a sentence for a person. */
struct DrmError {
  const char *code = nullptr;
  std::string message;
};

class DrmCard {
 public:
  DrmCard() = default;
  DrmCard(const DrmCard &) = delete;
  DrmCard &operator=(const DrmCard &) = delete;
  /** Gives the screen back as it was found. */
  ~DrmCard();

  /** Opens a card and shows a black picture in the mode wanted. False with the reason in `error`. */
  bool open(const DrmRequest &request, DrmError &error);

  int fd() const { return fd_; }
  int32_t width() const { return mode_.hdisplay; }
  int32_t height() const { return mode_.vdisplay; }
  const std::string &device() const { return device_; }
  const std::string &connector_name() const { return connector_name_; }
  uint32_t refresh_hz() const { return mode_.vrefresh; }

  /** The buffer that the screen does not show. */
  PixelTarget back() const { return {buffers_[1 - front_].memory, buffers_[1 - front_].stride, rgb565_, width(), height()}; }
  int back_index() const { return 1 - front_; }

  enum class Flip { Pending, Shown, Failed };
  /** Shows the back buffer: Pending until take_events() says so, Shown at once, or Failed (another program has the screen). */
  Flip flip();
  /** Reads what the card tells; true when the picture flipped to is on the screen now. */
  bool take_events();

 private:
  struct Buffer {
    uint32_t handle = 0, framebuffer = 0;
    size_t stride = 0, size = 0;
    uint8_t *memory = nullptr;
  };

  bool open_device(const std::string &path, const DrmRequest &request, DrmError &error);
  bool pick(const DrmRequest &request, DrmError &error);
  bool pick_mode(const std::vector<drm_mode_modeinfo> &modes, const DrmRequest &request);
  bool pick_crtc(const std::vector<uint32_t> &crtcs, const std::vector<uint32_t> &encoders, uint32_t current_encoder);
  bool make_buffers(DrmError &error);
  bool make_buffer(Buffer &buffer, uint32_t bits, uint32_t depth);
  void free_buffer(Buffer &buffer);
  int set_crtc(uint32_t framebuffer);
  void restore();
  void reset();

  int fd_ = -1;
  std::string device_, connector_name_;
  uint32_t connector_ = 0, crtc_ = 0;
  drm_mode_modeinfo mode_ = {};
  drm_mode_crtc former_ = {};
  bool shown_ = false;  // the CRTC is ours: there is something to restore
  bool rgb565_ = false;
  Buffer buffers_[2];
  int front_ = 0;
};

}  // namespace lvb
#endif
