// SPDX-License-Identifier: Apache-2.0
// Touch screens, mice and keyboards of the kernel feed a display. libuv watches each device and the folder where they
// come and go: nothing polls.
#include "displays/evdev_device.h"

#include "core/args.h"
#include "core/errors.h"
#include "core/inside.h"
#include "core/runtime.h"
#include "displays/parts.h"

#ifdef LVB_HAS_EVDEV
#include <dirent.h>
#include <fcntl.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "displays/cursor.h"
#include "displays/display.h"
#include "displays/evdev_keys.h"
#include "displays/watch.h"

namespace lvb {

namespace {

constexpr const char *kFolder = "/dev/input";
constexpr uint32_t kComings = IN_CREATE | IN_MOVED_TO | IN_ATTRIB;  // udev sets the rights a moment after the creation

class Evdev;
std::vector<Evdev *> inputs;
uint32_t next_id = 1;

struct Plugged {
  std::unique_ptr<EvdevDevice> device;
  Watch *watch;
  Evdev *owner;
};

class Evdev : public Feeder, public EvdevSink {
 public:
  /** `path` is one device, or empty for all that come. */
  Evdev(Display &display, std::string path, const EvdevSettings &settings, bool cursor)
      : id(next_id++), display_(display), path_(std::move(path)), settings_(settings), cursor_wanted_(cursor) {
    const size_t slash = path_.rfind('/');
    folder_ = path_.empty() ? kFolder : slash == std::string::npos ? "." : path_.substr(0, slash);
    mouse_x_ = display.width / 2;
    mouse_y_ = display.height / 2;
    inputs.push_back(this);
  }

  ~Evdev() override {
    inputs.erase(std::find(inputs.begin(), inputs.end(), this));
    while (!plugged_.empty()) unplug(plugged_.back().get(), false);
    if (folder_watch_) folder_watch_->stop();
    if (notify_ >= 0) close(notify_);
    drop_callback(on_device);
    cursor_hide(display_.indev, cursor_);
  }

  const uint32_t id;
  Callback *on_device = nullptr;
  Display &display() { return display_; }

  /** Opens what is there and watches for what comes. Returns 0 or the errno that hinders it. */
  int start() {
    watch_folder();
    if (!path_.empty()) return plug(path_, false);
    int denied = 0;
    for (const std::string &path : device_files())
      if (plug(path, false) == EACCES) denied = EACCES;
    return plugged_.empty() ? denied : 0;
  }

  napi_value devices(napi_env env) const {
    napi_value list;
    napi_create_array(env, &list);
    uint32_t i = 0;
    for (const auto &plugged : plugged_) napi_set_element(env, list, i++, describe(env, *plugged->device));
    return list;
  }

  bool touch(double x, double y, bool pressed) override {
    cursor_hide(display_.indev, cursor_);
    turn_back(display_.turns, x, y);
    display_pointer(display_, static_cast<int32_t>(std::lround(x * (display_.width - 1))),
                    static_cast<int32_t>(std::lround(y * (display_.height - 1))), pressed);
    return true;
  }

  bool mouse(int32_t dx, int32_t dy, bool pressed) override {
    mouse_x_ = std::clamp(mouse_x_ + dx, 0, display_.width - 1);
    mouse_y_ = std::clamp(mouse_y_ + dy, 0, display_.height - 1);
    if (cursor_wanted_) cursor_ = cursor_show(display_, mouse_x_, mouse_y_);
    display_pointer(display_, mouse_x_, mouse_y_, pressed);
    return true;
  }

  bool wheel(int32_t sideways, int32_t upwards) override {
    const uint32_t self = id;
    display_wheel(display_, mouse_x_, mouse_y_, sideways, upwards);
    return find(self) != nullptr;  // a listener of the scrolled object may have closed everything
  }

  bool key(uint16_t code) override {
    const uint32_t self = id;
    const std::string name = evdev_key_name(code);
    display_key(display_, name.empty() ? ("Key " + std::to_string(code)).c_str() : name.c_str());
    return find(self) != nullptr;
  }

  static Evdev *find(uint32_t id) {
    for (Evdev *input : inputs)
      if (input->id == id) return input;
    return nullptr;
  }

 private:
  static napi_value describe(napi_env env, const EvdevDevice &device) {
    napi_value result;
    napi_create_object(env, &result);
    napi_set_named_property(env, result, "path", js_text(env, device.path().c_str()));
    napi_set_named_property(env, result, "name", js_text(env, device.name().c_str()));
    napi_set_named_property(env, result, "touch", js_bool(env, device.is_touch()));
    napi_set_named_property(env, result, "mouse", js_bool(env, device.is_mouse()));
    napi_set_named_property(env, result, "keyboard", js_bool(env, device.is_keyboard()));
    return result;
  }

  static std::vector<std::string> device_files() {
    std::vector<std::string> paths;
    DIR *folder = opendir(kFolder);
    if (!folder) return paths;
    while (const dirent *entry = readdir(folder))
      if (strncmp(entry->d_name, "event", 5) == 0) paths.push_back(std::string(kFolder) + "/" + entry->d_name);
    closedir(folder);
    std::sort(paths.begin(), paths.end());
    return paths;
  }

  /** Without any device the folder itself is missing: then its parent is watched until it comes. */
  void watch_folder() {
    notify_ = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (notify_ < 0) return;
    if (inotify_add_watch(notify_, folder_.c_str(), kComings) < 0) {
      const size_t slash = folder_.rfind('/');
      if (slash != std::string::npos && slash > 0)
        inotify_add_watch(notify_, folder_.substr(0, slash).c_str(), IN_CREATE | IN_ONLYDIR);
    }
    folder_watch_ = Watch::readable(notify_, [](void *self) { static_cast<Evdev *>(self)->on_folder(); }, this);
  }

  void on_folder() {
    alignas(inotify_event) char bytes[4096];
    while (read(notify_, bytes, sizeof bytes) > 0) continue;  // which file it was is found by looking
    inotify_add_watch(notify_, folder_.c_str(), kComings);
    const uint32_t self = id;
    for (const std::string &path : path_.empty() ? device_files() : std::vector<std::string>{path_}) {
      if (is_plugged(path)) continue;
      plug(path, true);
      if (!find(self)) return;  // told to JavaScript, which closed us
    }
  }

  bool is_plugged(const std::string &path) const {
    return std::any_of(plugged_.begin(), plugged_.end(), [&](const auto &one) { return one->device->path() == path; });
  }

  int plug(const std::string &path, bool tell) {
    std::unique_ptr<EvdevDevice> device(new EvdevDevice(path, settings_, *this));
    const int failed = device->open();
    if (failed) return failed;
    std::unique_ptr<Plugged> plugged(new Plugged{std::move(device), nullptr, this});
    plugged->watch = Watch::readable(plugged->device->fd(), on_ready, plugged.get());
    if (!plugged->watch) return EINVAL;
    plugged_.push_back(std::move(plugged));
    if (tell) report(*plugged_.back()->device, true);
    return 0;
  }

  void unplug(Plugged *plugged, bool tell) {
    plugged->watch->stop();
    auto position = std::find_if(plugged_.begin(), plugged_.end(), [&](const auto &one) { return one.get() == plugged; });
    const std::unique_ptr<Plugged> gone = std::move(*position);
    plugged_.erase(position);
    // A finger that was down when its screen was unplugged is lifted.
    const PointerSample &last = display_.queue.empty() ? display_.last : display_.queue.back();
    if (last.pressed && !gone->device->is_idle()) display_pointer(display_, last.x, last.y, false);
    if (tell) report(*gone->device, false);
  }

  static void on_ready(void *context) {
    Plugged *plugged = static_cast<Plugged *>(context);
    if (plugged->device->take_events() == EvdevDevice::Read::Gone) plugged->owner->unplug(plugged, true);
  }

  void report(const EvdevDevice &device, bool present) {
    if (!on_device) return;
    const napi_env env = runtime_env();
    Scope scope(env);
    napi_value arguments[] = {describe(env, device), js_bool(env, present)};
    callback_tell(on_device, 2, arguments);
  }

  Display &display_;
  const std::string path_;
  std::string folder_;
  const EvdevSettings settings_;
  const bool cursor_wanted_;
  lv_obj_t *cursor_ = nullptr;
  int notify_ = -1;
  Watch *folder_watch_ = nullptr;
  std::vector<std::unique_ptr<Plugged>> plugged_;
  int32_t mouse_x_, mouse_y_;
};

/** evdev_open(display, device | null, swapAxes, calibration: area | null, grab, cursor, onDevice | null) -> number. */
napi_value open(napi_env env, napi_callback_info info) {
  Args a(env, info, "openEvdev");
  Display *display = display_argument(a, 0);
  Text path;
  if (!a.is_nullish(1)) a.text(1, path);
  EvdevSettings settings;
  settings.swap_axes = a.boolean(2);
  settings.calibrated = !a.is_nullish(3);
  if (settings.calibrated) {
    const lv_area_t edges = a.area(3);
    settings.left = edges.x1;
    settings.top = edges.y1;
    settings.right = edges.x2;
    settings.bottom = edges.y2;
  }
  settings.grab = a.boolean(4);
  const bool cursor = a.boolean(5);
  if (a.failed()) return nullptr;
  std::unique_ptr<Evdev> input(new Evdev(*display, path.c_str(), settings, cursor));
  if (const int failed = input->start()) {
    const std::string name = path.length() ? path.c_str() : "every device of /dev/input";
    const std::string message = failed == ENODEV   ? name + " is no touch screen, mouse or keyboard"
                                : failed == EACCES ? name + " refuses this user: add it to the group \"input\""
                                                   : name + " does not open: " + strerror(failed);
    throw_error(env, a.where(), "LVGL_EVDEV_OPEN", message.c_str());
    return nullptr;
  }
  if (!a.is_nullish(6)) {
    input->on_device = callback_new(env, a.value(6));
    if (!input->on_device) {
      a.wrong(6, "a function or null");
      return nullptr;
    }
  }
  const uint32_t id = input->id;
  display->feeders.push_back(input.release());
  return js_number(env, id);
}

napi_value close(napi_env env, napi_callback_info info) {
  Args a(env, info, "close");
  Evdev *input = Evdev::find(a.u32(0));
  if (a.failed() || !input) return nullptr;
  std::vector<Feeder *> &feeders = input->display().feeders;
  feeders.erase(std::find(feeders.begin(), feeders.end(), input));
  delete input;
  return nullptr;
}

/** The devices in use, or null when it is closed. */
napi_value devices(napi_env env, napi_callback_info info) {
  Args a(env, info, "devices");
  const Evdev *input = Evdev::find(a.u32(0));
  if (a.failed()) return nullptr;
  return input ? input->devices(env) : js_null(env);
}

}  // namespace

#else

namespace lvb {

namespace {

napi_value open(napi_env env, napi_callback_info) {
  throw_error(env, "openEvdev", "LVGL_UNAVAILABLE", "built without the kernel's header linux/input.h (Debian: linux-libc-dev): install it and build again");
  return nullptr;
}

napi_value close(napi_env, napi_callback_info) { return nullptr; }

napi_value devices(napi_env env, napi_callback_info) { return js_null(env); }

}  // namespace

#endif

ExportTable evdev_exports() {
  static const Export items[] = {{"evdev_open", open}, {"evdev_close", close}, {"evdev_devices", devices}};
  return table(items);
}

}  // namespace lvb
