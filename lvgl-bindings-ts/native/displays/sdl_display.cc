// SPDX-License-Identifier: Apache-2.0
// A window by SDL 2. Nothing polls: libuv watches the connection to the window system and SDL's events are pumped
// when it is readable, and after each frame (drawing may read events off the connection). Only a video driver
// without a connection (SDL's "dummy" and "offscreen") falls back to a slow timer.
#define SDL_MAIN_HANDLED
#include <SDL2/SDL_syswm.h>
#include <dlfcn.h>
#include <uv.h>

#include <cstdlib>

#include "displays/display.h"
#include "core/errors.h"
#include "core/exports.h"
#include "core/runtime.h"
#include "displays/sdl_library.h"

namespace lvb {

namespace {

constexpr uint64_t kFallbackPollMs = 100;

class SdlWindow;
int open_windows = 0;

/** libuv handles of a window: they outlive it until libuv has closed them. */
struct Watch {
  uv_poll_t poll;
  uv_timer_t timer;
  bool polls = false;
  SdlWindow *window = nullptr;
};

/** File descriptor of the window system's connection, or -1. */
int connection_fd(const SDL_SysWMinfo &info) {
#if defined(SDL_VIDEO_DRIVER_X11)
  if (info.subsystem == SDL_SYSWM_X11) {
    using Function = int (*)(void *);
    void *x11 = dlopen("libX11.so.6", RTLD_NOW | RTLD_LOCAL);  // mapped already by SDL: this only counts
    Function number = x11 ? reinterpret_cast<Function>(dlsym(x11, "XConnectionNumber")) : nullptr;
    return number ? number(info.info.x11.display) : -1;
  }
#endif
#if defined(SDL_VIDEO_DRIVER_WAYLAND)
  if (info.subsystem == SDL_SYSWM_WAYLAND) {
    using Function = int (*)(void *);
    void *client = dlopen("libwayland-client.so.0", RTLD_NOW | RTLD_LOCAL);
    Function number = client ? reinterpret_cast<Function>(dlsym(client, "wl_display_get_fd")) : nullptr;
    return number ? number(info.info.wl.display) : -1;
  }
#endif
  return -1;
}

class SdlWindow : public Backend {
 public:
  SdlWindow(const SdlLibrary &sdl, Display &display, SDL_Window *window, int zoom)
      : sdl_(sdl), display_(&display), window_(window), zoom_(zoom) {
    frame_ = sdl_.SDL_CreateRGBSurfaceFrom(display.pixels, display.width, display.height, 32, display.width * 4,
                                           0x00FF0000, 0x0000FF00, 0x000000FF, 0);
    watch();
    pump();
  }

  ~SdlWindow() override {
    watch_->window = nullptr;
    if (watch_->polls) {
      uv_poll_stop(&watch_->poll);
      uv_close(reinterpret_cast<uv_handle_t *>(&watch_->poll), on_closed);
    } else {
      uv_timer_stop(&watch_->timer);
      uv_close(reinterpret_cast<uv_handle_t *>(&watch_->timer), on_closed);
    }
    sdl_.SDL_FreeSurface(frame_);
    sdl_.SDL_DestroyWindow(window_);
    if (--open_windows == 0) sdl_.SDL_QuitSubSystem(SDL_INIT_VIDEO);
  }

  void present(Display &, const std::vector<lv_area_t> &areas) override {
    show(areas);
    pump();
  }

  void describe(napi_env env, napi_value out) const override {
    napi_set_named_property(env, out, "kind", js_text(env, "sdl"));
    napi_set_named_property(env, out, "driver", js_text(env, sdl_.SDL_GetCurrentVideoDriver()));
  }

 private:
  static void on_closed(uv_handle_t *handle) { delete static_cast<Watch *>(handle->data); }

  void watch() {
    watch_ = new Watch;
    watch_->window = this;
    SDL_SysWMinfo info;
    SDL_VERSION(&info.version);
    const int fd = sdl_.SDL_GetWindowWMInfo(window_, &info) ? connection_fd(info) : -1;
    watch_->polls = fd >= 0 && uv_poll_init(runtime_loop(), &watch_->poll, fd) == 0;
    uv_handle_t *handle;
    if (watch_->polls) {
      handle = reinterpret_cast<uv_handle_t *>(&watch_->poll);
      handle->data = watch_;
      uv_poll_start(&watch_->poll, UV_READABLE, [](uv_poll_t *poll, int, int) { on_ready(poll->data); });
    } else {
      uv_timer_init(runtime_loop(), &watch_->timer);
      handle = reinterpret_cast<uv_handle_t *>(&watch_->timer);
      handle->data = watch_;
      uv_timer_start(&watch_->timer, [](uv_timer_t *timer) { on_ready(timer->data); }, kFallbackPollMs, kFallbackPollMs);
    }
    uv_unref(handle);  // the display holds the loop, not the watch
  }

  static void on_ready(void *data) {
    Watch *watch = static_cast<Watch *>(data);
    if (watch->window) watch->window->pump_in_scope();
  }

  /** Events may call JavaScript (close, keys): open what a call from libuv needs. */
  void pump_in_scope() {
    const napi_env env = runtime_env();
    Scope scope(env);
    napi_value resource;
    napi_callback_scope callback_scope;
    napi_create_object(env, &resource);
    if (napi_open_callback_scope(env, resource, runtime_async_context(), &callback_scope) != napi_ok) return;
    pump();
    napi_close_callback_scope(env, callback_scope);
  }

  void show(const std::vector<lv_area_t> &areas) {
    SDL_Surface *surface = sdl_.SDL_GetWindowSurface(window_);
    if (!surface) return;
    std::vector<SDL_Rect> shown;
    for (const lv_area_t &area : areas) {
      SDL_Rect from = {area.x1, area.y1, area.x2 - area.x1 + 1, area.y2 - area.y1 + 1};
      SDL_Rect to = {from.x * zoom_, from.y * zoom_, from.w * zoom_, from.h * zoom_};
      shown.push_back(to);
      if (zoom_ == 1) sdl_.SDL_UpperBlit(frame_, &from, surface, &to);
      else sdl_.SDL_UpperBlitScaled(frame_, &from, surface, &to);
    }
    sdl_.SDL_UpdateWindowSurfaceRects(window_, shown.data(), static_cast<int>(shown.size()));
  }

  void show_all() { show({{0, 0, display_->width - 1, display_->height - 1}}); }

  /** Takes all waiting events. SDL has one queue for the process, so there is one window at a time. */
  void pump() {
    if (pumping_) return;
    pumping_ = true;
    SDL_Event event;
    bool expose = false;
    Watch *self = watch_;
    while (self->window && sdl_.SDL_PollEvent(&event)) {
      switch (event.type) {
        case SDL_MOUSEBUTTONDOWN:
        case SDL_MOUSEBUTTONUP:
          if (event.button.button == SDL_BUTTON_LEFT)
            display_pointer(*display_, event.button.x / zoom_, event.button.y / zoom_, event.type == SDL_MOUSEBUTTONDOWN);
          break;
        case SDL_MOUSEMOTION:
          // A touchscreen knows no hovering: only a drag is a movement.
          if (event.motion.state & SDL_BUTTON_LMASK)
            display_pointer(*display_, event.motion.x / zoom_, event.motion.y / zoom_, true);
          break;
        case SDL_MOUSEWHEEL:
          wheel(event.wheel);
          break;
        case SDL_KEYDOWN:
          key(event);
          break;
        case SDL_WINDOWEVENT:
          if (event.window.event == SDL_WINDOWEVENT_EXPOSED) expose = true;
          if (event.window.event == SDL_WINDOWEVENT_CLOSE) closed();
          break;
        default:
          break;
      }
    }
    if (!self->window) return;  // a callback closed the display
    pumping_ = false;
    if (expose) show_all();
  }

  void closed() {
    if (display_->on_close) callback_call(display_->on_close, 0, nullptr);
  }

  void wheel(const SDL_MouseWheelEvent &event) {
    const int32_t sign = event.direction == SDL_MOUSEWHEEL_FLIPPED ? -1 : 1;
    int x, y;  // the event's own place came with SDL 2.26
    sdl_.SDL_GetMouseState(&x, &y);
    display_wheel(*display_, x / zoom_, y / zoom_, sign * event.x, sign * event.y);
  }

  void key(const SDL_Event &event) {
    if (!event.key.repeat) display_key(*display_, sdl_.SDL_GetKeyName(event.key.keysym.sym));
  }

  const SdlLibrary &sdl_;
  Display *display_;
  SDL_Window *window_;
  SDL_Surface *frame_;
  Watch *watch_;
  int zoom_;
  bool pumping_ = false;
};

/** display_create_sdl(width, height, title, zoom, hold) -> LvDisplay. */
napi_value create(napi_env env, napi_callback_info info) {
  Args a(env, info, "createSdlDisplay");
  const int32_t width = a.i32(0), height = a.i32(1), zoom = a.i32(3);
  const bool hold = a.boolean(4);
  Text title;
  a.text(2, title);
  if (!a.failed() && (zoom < 1 || zoom > 4)) a.wrong(3, "a zoom of 1 to 4");
  if (a.failed()) return nullptr;

  const char *error = nullptr;
  const SdlLibrary *sdl = sdl_library(&error);
  if (!sdl) {
    throw_error(env, "LVGL_SDL_MISSING", error);
    return nullptr;
  }
  if (open_windows > 0) {
    throw_error(env, "LVGL_SDL_BUSY", "there is one SDL window at a time");
    return nullptr;
  }
  // No OpenGL for a software frame: it would map Mesa's drivers, tens of megabytes. The user's own choice wins.
  setenv("SDL_RENDER_DRIVER", "software", 0);
  setenv("SDL_FRAMEBUFFER_ACCELERATION", "0", 0);
  sdl->SDL_SetMainReady();
  sdl->SDL_SetHint("SDL_NO_SIGNAL_HANDLERS", "1");  // Ctrl-C belongs to Node
  if (open_windows == 0 && sdl->SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
    throw_error(env, "LVGL_SDL_VIDEO", sdl->SDL_GetError());
    return nullptr;
  }
  sdl->SDL_EventState(SDL_TEXTINPUT, SDL_IGNORE);
  SDL_Window *window = sdl->SDL_CreateWindow(title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                                             width * zoom, height * zoom, 0);
  if (!window || !sdl->SDL_GetWindowSurface(window)) {
    throw_error(env, "LVGL_SDL_VIDEO", sdl->SDL_GetError());
    if (window) sdl->SDL_DestroyWindow(window);
    if (open_windows == 0) sdl->SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return nullptr;
  }
  open_windows++;
  Display *display = display_create(env, width, height, hold);
  if (!display) {
    sdl->SDL_DestroyWindow(window);
    if (--open_windows == 0) sdl->SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return nullptr;
  }
  display->backend = new SdlWindow(*sdl, *display, window, zoom);
  return handle_to_js(env, display->handle);
}

}  // namespace

ExportTable sdl_exports() {
  static const Export items[] = {{"display_create_sdl", create}};
  return table(items);
}

}  // namespace lvb
