// SPDX-License-Identifier: Apache-2.0
#include "displays/drm_card.h"

#ifdef LVB_HAS_DRM
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace lvb {

namespace {

constexpr int kCards = 8;
constexpr uint32_t kConnected = 1;  // drm_mode_get_connector.connection

int control(int fd, unsigned long request, void *argument) {
  int result;
  do result = ioctl(fd, request, argument);
  while (result == -1 && (errno == EINTR || errno == EAGAIN));
  return result;
}

uint64_t address(const void *pointer) { return reinterpret_cast<uintptr_t>(pointer); }

bool fail(DrmError &error, const char *code, const std::string &message) {
  error.code = code;
  error.message = message;
  return false;
}

std::string reason() { return strerror(errno); }

struct Resources {
  std::vector<uint32_t> crtcs, connectors;
};

bool read_resources(int fd, Resources &out) {
  drm_mode_card_res counts = {};
  if (control(fd, DRM_IOCTL_MODE_GETRESOURCES, &counts) != 0) return false;
  out.crtcs.resize(counts.count_crtcs);
  out.connectors.resize(counts.count_connectors);
  drm_mode_card_res lists = {};
  lists.count_crtcs = counts.count_crtcs;
  lists.count_connectors = counts.count_connectors;
  lists.crtc_id_ptr = address(out.crtcs.data());
  lists.connector_id_ptr = address(out.connectors.data());
  if (control(fd, DRM_IOCTL_MODE_GETRESOURCES, &lists) != 0) return false;
  if (lists.count_crtcs < out.crtcs.size()) out.crtcs.resize(lists.count_crtcs);
  if (lists.count_connectors < out.connectors.size()) out.connectors.resize(lists.count_connectors);
  return true;
}

struct Connector {
  drm_mode_get_connector info = {};
  std::vector<drm_mode_modeinfo> modes;
  std::vector<uint32_t> encoders;
};

bool read_connector(int fd, uint32_t id, Connector &out) {
  drm_mode_get_connector counts = {};
  counts.connector_id = id;  // no modes asked for: the driver looks at the plug
  if (control(fd, DRM_IOCTL_MODE_GETCONNECTOR, &counts) != 0) return false;
  out.modes.resize(counts.count_modes);
  out.encoders.resize(counts.count_encoders);
  std::vector<uint32_t> properties(counts.count_props);
  std::vector<uint64_t> values(counts.count_props);
  out.info = {};
  out.info.connector_id = id;
  out.info.count_modes = counts.count_modes;
  out.info.count_encoders = counts.count_encoders;
  out.info.count_props = counts.count_props;
  out.info.modes_ptr = address(out.modes.data());
  out.info.encoders_ptr = address(out.encoders.data());
  out.info.props_ptr = address(properties.data());
  out.info.prop_values_ptr = address(values.data());
  if (control(fd, DRM_IOCTL_MODE_GETCONNECTOR, &out.info) != 0) return false;
  if (out.info.count_modes < out.modes.size()) out.modes.resize(out.info.count_modes);
  if (out.info.count_encoders < out.encoders.size()) out.encoders.resize(out.info.count_encoders);
  return true;
}

/** The kernel's own name of a connector: as in /sys/class/drm/card0-HDMI-A-1. */
std::string name_of(const drm_mode_get_connector &info) {
  static const char *const types[] = {"Unknown", "VGA",    "DVI-I",  "DVI-D", "DVI-A", "Composite", "SVIDEO",
                                      "LVDS",    "Component", "DIN", "DP",    "HDMI-A", "HDMI-B",   "TV",
                                      "eDP",     "Virtual", "DSI",   "DPI",   "Writeback", "SPI",   "USB"};
  const size_t count = sizeof(types) / sizeof(types[0]);
  const char *type = info.connector_type < count ? types[info.connector_type] : "Unknown";
  return std::string(type) + "-" + std::to_string(info.connector_type_id);
}

}  // namespace

bool DrmCard::open(const DrmRequest &request, DrmError &error) {
  if (!request.device.empty()) return open_device(request.device, request, error);
  // The first card that has a screen; when none has, what is wrong with the first card that is there.
  DrmError first;
  for (int i = 0; i < kCards; i++) {
    const std::string path = "/dev/dri/card" + std::to_string(i);
    if (access(path.c_str(), F_OK) != 0) continue;
    DrmError now;
    if (open_device(path, request, now)) return true;
    if (!first.code) first = now;
  }
  if (!first.code) return fail(error, "LVGL_DRM_OPEN", "there is no /dev/dri/card*: no driver of a graphics card is loaded");
  error = first;
  return false;
}

bool DrmCard::open_device(const std::string &path, const DrmRequest &request, DrmError &error) {
  reset();
  device_ = path;
  fd_ = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
  if (fd_ < 0)
    return fail(error, "LVGL_DRM_OPEN", path + " does not open: " + reason() +
                                            (errno == EACCES ? "; add this user to the group \"video\"" : ""));
  drm_get_cap dumb = {};
  dumb.capability = DRM_CAP_DUMB_BUFFER;
  Resources resources;
  if (!read_resources(fd_, resources)) return fail(error, "LVGL_DRM_OPEN", path + " drives no screen: " + reason());
  if (control(fd_, DRM_IOCTL_GET_CAP, &dumb) != 0 || !dumb.value)
    return fail(error, "LVGL_DRM_BUFFER", path + " has no buffers that a program may draw into");
  if (!pick(request, error)) return false;
  if (ioctl(fd_, DRM_IOCTL_SET_MASTER, nullptr) != 0)
    return fail(error, "LVGL_DRM_MASTER", "another program has the screen of " + path + " (" + reason() +
                                              "): end the window system, or run from a text console");
  former_ = {};
  former_.crtc_id = crtc_;
  control(fd_, DRM_IOCTL_MODE_GETCRTC, &former_);
  if (!make_buffers(error)) return false;
  if (set_crtc(buffers_[front_].framebuffer) != 0) {
    const bool master = errno == EACCES || errno == EPERM;
    return fail(error, master ? "LVGL_DRM_MASTER" : "LVGL_DRM_MODE",
                path + " refuses " + std::to_string(width()) + " x " + std::to_string(height()) + " on " +
                    connector_name_ + ": " + reason());
  }
  shown_ = true;
  return true;
}

bool DrmCard::pick(const DrmRequest &request, DrmError &error) {
  Resources resources;
  if (!read_resources(fd_, resources)) return fail(error, "LVGL_DRM_OPEN", device_ + " drives no screen: " + reason());
  std::string seen;
  bool connected = false;
  for (uint32_t id : resources.connectors) {
    Connector connector;
    if (!read_connector(fd_, id, connector)) continue;
    const std::string name = name_of(connector.info);
    const bool plugged = connector.info.connection == kConnected && !connector.modes.empty();
    seen += (seen.empty() ? "" : ", ") + name + (plugged ? "" : " (nothing plugged in)");
    if (!plugged || (!request.connector.empty() && name != request.connector)) continue;
    connected = true;
    if (!pick_mode(connector.modes, request)) continue;
    if (!pick_crtc(resources.crtcs, connector.encoders, connector.info.encoder_id)) continue;
    connector_ = id;
    connector_name_ = name;
    return true;
  }
  const std::string wanted = request.connector.empty() ? "a screen" : request.connector;
  if (!connected) return fail(error, "LVGL_DRM_NO_CONNECTOR", device_ + " has not " + wanted + "; it has: " + (seen.empty() ? "no connector" : seen));
  return fail(error, "LVGL_DRM_MODE", device_ + " has a screen, but not with the size or rate wanted; `modetest` or /sys/class/drm/*/modes list them");
}

/** The mode asked for, or the one the screen prefers, or the first it names. */
bool DrmCard::pick_mode(const std::vector<drm_mode_modeinfo> &modes, const DrmRequest &request) {
  const drm_mode_modeinfo *best = nullptr;
  for (const drm_mode_modeinfo &mode : modes) {
    if (mode.flags & DRM_MODE_FLAG_INTERLACE) continue;
    if (request.width && (mode.hdisplay != request.width || mode.vdisplay != request.height)) continue;
    if (request.refresh_hz && mode.vrefresh != request.refresh_hz) continue;
    if (!best || (!(best->type & DRM_MODE_TYPE_PREFERRED) && (mode.type & DRM_MODE_TYPE_PREFERRED))) best = &mode;
  }
  if (best) mode_ = *best;
  return best != nullptr;
}

/** The CRTC that drives the connector already, or the first that can. */
bool DrmCard::pick_crtc(const std::vector<uint32_t> &crtcs, const std::vector<uint32_t> &encoders,
                        uint32_t current_encoder) {
  drm_mode_get_encoder encoder = {};
  encoder.encoder_id = current_encoder;
  if (current_encoder && control(fd_, DRM_IOCTL_MODE_GETENCODER, &encoder) == 0 && encoder.crtc_id) {
    crtc_ = encoder.crtc_id;
    return true;
  }
  for (uint32_t id : encoders) {
    encoder = {};
    encoder.encoder_id = id;
    if (control(fd_, DRM_IOCTL_MODE_GETENCODER, &encoder) != 0) continue;
    for (size_t i = 0; i < crtcs.size() && i < 32; i++) {
      if (!(encoder.possible_crtcs & (1u << i))) continue;
      crtc_ = crtcs[i];
      return true;
    }
  }
  return false;
}

bool DrmCard::make_buffers(DrmError &error) {
  // Small panels may take 16 bits only.
  for (const bool rgb565 : {false, true}) {
    rgb565_ = rgb565;
    if (make_buffer(buffers_[0], rgb565 ? 16 : 32, rgb565 ? 16 : 24) &&
        make_buffer(buffers_[1], rgb565 ? 16 : 32, rgb565 ? 16 : 24))
      return true;
    const int number = errno;
    free_buffer(buffers_[0]);
    free_buffer(buffers_[1]);
    errno = number;
  }
  return fail(error, "LVGL_DRM_BUFFER", device_ + " gives no buffer of " + std::to_string(width()) + " x " +
                                            std::to_string(height()) + ": " + reason());
}

bool DrmCard::make_buffer(Buffer &buffer, uint32_t bits, uint32_t depth) {
  drm_mode_create_dumb create = {};
  create.width = mode_.hdisplay;
  create.height = mode_.vdisplay;
  create.bpp = bits;
  if (control(fd_, DRM_IOCTL_MODE_CREATE_DUMB, &create) != 0) return false;
  buffer.handle = create.handle;
  buffer.stride = create.pitch;
  buffer.size = create.size;
  drm_mode_fb_cmd add = {};
  add.width = mode_.hdisplay;
  add.height = mode_.vdisplay;
  add.pitch = create.pitch;
  add.bpp = bits;
  add.depth = depth;
  add.handle = create.handle;
  if (control(fd_, DRM_IOCTL_MODE_ADDFB, &add) != 0) return false;
  buffer.framebuffer = add.fb_id;
  drm_mode_map_dumb map = {};
  map.handle = create.handle;
  if (control(fd_, DRM_IOCTL_MODE_MAP_DUMB, &map) != 0) return false;
  void *memory = mmap(nullptr, buffer.size, PROT_READ | PROT_WRITE, MAP_SHARED, fd_, static_cast<off_t>(map.offset));
  if (memory == MAP_FAILED) return false;
  buffer.memory = static_cast<uint8_t *>(memory);
  memset(buffer.memory, 0, buffer.size);
  return true;
}

void DrmCard::free_buffer(Buffer &buffer) {
  if (buffer.memory) munmap(buffer.memory, buffer.size);
  if (buffer.framebuffer) control(fd_, DRM_IOCTL_MODE_RMFB, &buffer.framebuffer);
  if (buffer.handle) {
    drm_mode_destroy_dumb destroy = {buffer.handle};
    control(fd_, DRM_IOCTL_MODE_DESTROY_DUMB, &destroy);
  }
  buffer = Buffer();
}

int DrmCard::set_crtc(uint32_t framebuffer) {
  drm_mode_crtc crtc = {};
  crtc.crtc_id = crtc_;
  crtc.fb_id = framebuffer;
  crtc.set_connectors_ptr = address(&connector_);
  crtc.count_connectors = 1;
  crtc.mode = mode_;
  crtc.mode_valid = 1;
  return control(fd_, DRM_IOCTL_MODE_SETCRTC, &crtc);
}

DrmCard::Flip DrmCard::flip() {
  const int next = 1 - front_;
  drm_mode_crtc_page_flip flip = {};
  flip.crtc_id = crtc_;
  flip.fb_id = buffers_[next].framebuffer;
  flip.flags = DRM_MODE_PAGE_FLIP_EVENT;
  if (control(fd_, DRM_IOCTL_MODE_PAGE_FLIP, &flip) == 0) {
    front_ = next;  // the kernel shows it at the next blank
    return Flip::Pending;
  }
  if (errno == EACCES || errno == EPERM) return Flip::Failed;
  // A driver without page flips: the mode is set anew with the other buffer, which waits for the screen itself.
  if (set_crtc(buffers_[next].framebuffer) != 0) return Flip::Failed;
  front_ = next;
  return Flip::Shown;
}

bool DrmCard::take_events() {
  alignas(drm_event_vblank) char bytes[1024];
  bool shown = false;
  for (;;) {
    const ssize_t length = read(fd_, bytes, sizeof bytes);
    if (length <= 0) return shown;
    for (ssize_t at = 0; at + static_cast<ssize_t>(sizeof(drm_event)) <= length;) {
      drm_event event;
      memcpy(&event, bytes + at, sizeof event);
      if (event.length < sizeof event) return shown;
      if (event.type == DRM_EVENT_FLIP_COMPLETE) shown = true;
      at += event.length;
    }
  }
}

void DrmCard::restore() {
  if (!shown_) return;
  shown_ = false;
  drm_mode_crtc crtc = former_;
  crtc.set_connectors_ptr = address(&connector_);
  crtc.count_connectors = former_.mode_valid ? 1 : 0;
  // The former picture may be gone with its owner: then the screen goes dark instead.
  if (former_.mode_valid && former_.fb_id && control(fd_, DRM_IOCTL_MODE_SETCRTC, &crtc) == 0) return;
  drm_mode_crtc off = {};
  off.crtc_id = crtc_;
  control(fd_, DRM_IOCTL_MODE_SETCRTC, &off);
}

void DrmCard::reset() {
  if (fd_ < 0) return;
  restore();
  free_buffer(buffers_[0]);
  free_buffer(buffers_[1]);
  close(fd_);  // being master ends with it: the kernel's console comes back by itself
  fd_ = -1;
  front_ = 0;
}

DrmCard::~DrmCard() { reset(); }

}  // namespace lvb
#endif
