// SPDX-License-Identifier: Apache-2.0
// A window by SDL 2. Nothing polls: libuv watches the connection to the window system and SDL's events are pumped
// when it is readable, and after each frame (drawing may read events off the connection). Only a video driver
// without a connection (SDL's "dummy" and "offscreen") falls back to a slow timer.
#define SDL_MAIN_HANDLED
#include <SDL2/SDL_syswm.h>
#include <dlfcn.h>

#include <memory>
#include <utility>

#include "displays/display.h"
#include "core/errors.h"
#include "core/inside.h"
#include "core/exports.h"
#include "displays/sdl_library.h"
#include "displays/watch.h"

namespace lvb {

namespace {

constexpr uint64_t kFallbackPollMs = 100;

int open_windows = 0;

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

/** How frames reach the window. */
class Painter {
 public:
  virtual ~Painter() = default;
  virtual void show(const Display &display, const std::vector<lv_area_t> &areas, int zoom) = 0;
  virtual const char *name() const = 0;
};

/** By the window's own surface: no graphics driver is loaded, and only what changed is sent. */
class SurfacePainter : public Painter {
 public:
  SurfacePainter(const SdlLibrary &sdl, SDL_Window *window, const Display &display) : sdl_(sdl), window_(window) {
    frame_ = sdl_.SDL_CreateRGBSurfaceFrom(display.pixels, display.width, display.height, 32, display.width * 4,
                                           0x00FF0000, 0x0000FF00, 0x000000FF, 0);
  }
  ~SurfacePainter() override { sdl_.SDL_FreeSurface(frame_); }

  void show(const Display &, const std::vector<lv_area_t> &areas, int zoom) override {
    SDL_Surface *surface = sdl_.SDL_GetWindowSurface(window_);
    if (!surface) return;
    std::vector<SDL_Rect> shown;
    for (const lv_area_t &area : areas) {
      SDL_Rect from = rectangle(area);
      SDL_Rect to = {from.x * zoom, from.y * zoom, from.w * zoom, from.h * zoom};
      shown.push_back(to);
      if (zoom == 1) sdl_.SDL_UpperBlit(frame_, &from, surface, &to);
      else sdl_.SDL_UpperBlitScaled(frame_, &from, surface, &to);
    }
    sdl_.SDL_UpdateWindowSurfaceRects(window_, shown.data(), static_cast<int>(shown.size()));
  }

  const char *name() const override { return "software"; }

  static SDL_Rect rectangle(const lv_area_t &area) {
    return {area.x1, area.y1, area.x2 - area.x1 + 1, area.y2 - area.y1 + 1};
  }

 private:
  const SdlLibrary &sdl_;
  SDL_Window *window_;
  SDL_Surface *frame_;
};

/** By a texture of SDL's renderer: what changed is uploaded, the graphics driver scales and shows it. */
class TexturePainter : public Painter {
 public:
  TexturePainter(const SdlLibrary &sdl, SDL_Renderer *renderer, SDL_Texture *texture)
      : sdl_(sdl), renderer_(renderer), texture_(texture) {}
  ~TexturePainter() override {
    sdl_.SDL_DestroyTexture(texture_);
    sdl_.SDL_DestroyRenderer(renderer_);
  }

  /** Null, with SDL's error set, when there is no renderer. Without vertical sync: waiting for it would hold Node's loop. */
  static TexturePainter *create(const SdlLibrary &sdl, SDL_Window *window, int width, int height) {
    SDL_Renderer *renderer = sdl.SDL_CreateRenderer(window, -1, 0);
    if (!renderer) return nullptr;
    SDL_Texture *texture =
        sdl.SDL_CreateTexture(renderer, SDL_PIXELFORMAT_RGB888, SDL_TEXTUREACCESS_STREAMING, width, height);
    if (texture) return new TexturePainter(sdl, renderer, texture);
    sdl.SDL_DestroyRenderer(renderer);
    return nullptr;
  }

  void show(const Display &display, const std::vector<lv_area_t> &areas, int) override {
    for (const lv_area_t &area : areas) {
      const SDL_Rect place = SurfacePainter::rectangle(area);
      const uint8_t *from = display.pixels + (static_cast<size_t>(area.y1) * display.width + area.x1) * 4;
      sdl_.SDL_UpdateTexture(texture_, &place, from, display.width * 4);
    }
    sdl_.SDL_RenderCopy(renderer_, texture_, nullptr, nullptr);
    sdl_.SDL_RenderPresent(renderer_);
  }

  const char *name() const override { return "texture"; }

 private:
  const SdlLibrary &sdl_;
  SDL_Renderer *renderer_;
  SDL_Texture *texture_;
};

class SdlWindow : public Backend {
 public:
  SdlWindow(const SdlLibrary &sdl, Display &display, SDL_Window *window, int zoom, std::unique_ptr<Painter> painter)
      : sdl_(sdl), display_(&display), window_(window), painter_(std::move(painter)), zoom_(zoom) {
    SDL_SysWMinfo info;
    SDL_VERSION(&info.version);
    const int fd = sdl_.SDL_GetWindowWMInfo(window_, &info) ? connection_fd(info) : -1;
    const auto pump_it = [](void *self) { static_cast<SdlWindow *>(self)->pump(); };
    if (fd >= 0) watch_ = Watch::readable(fd, pump_it, this);
    if (!watch_) watch_ = Watch::every(kFallbackPollMs, pump_it, this);
    pump();
  }

  ~SdlWindow() override {
    if (gone_) *gone_ = true;
    watch_->stop();
    painter_.reset();
    sdl_.SDL_DestroyWindow(window_);
    if (--open_windows == 0) sdl_.SDL_QuitSubSystem(SDL_INIT_VIDEO);
  }

  void present(Display &, const std::vector<lv_area_t> &areas) override {
    painter_->show(*display_, areas, zoom_);
    pump();
  }

  void describe(napi_env env, napi_value out) const override {
    napi_set_named_property(env, out, "kind", js_text(env, "sdl"));
    napi_set_named_property(env, out, "driver", js_text(env, sdl_.SDL_GetCurrentVideoDriver()));
    napi_set_named_property(env, out, "renderer", js_text(env, painter_->name()));
  }

 private:
  /** Takes all waiting events. SDL has one queue for the process, so there is one window at a time. */
  void pump() {
    if (gone_) return;  // called from one of its own callbacks
    bool gone = false;
    gone_ = &gone;
    SDL_Event event;
    bool expose = false;
    while (!gone && sdl_.SDL_PollEvent(&event)) {
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
        case SDL_TEXTINPUT:
          display_text(*display_, event.text.text);
          break;
        case SDL_WINDOWEVENT:
          if (event.window.event == SDL_WINDOWEVENT_EXPOSED) expose = true;
          if (event.window.event == SDL_WINDOWEVENT_CLOSE) closed();
          break;
        default:
          break;
      }
    }
    if (gone) return;  // a callback closed the display
    gone_ = nullptr;
    if (expose) painter_->show(*display_, {{0, 0, display_->width - 1, display_->height - 1}}, zoom_);
  }

  void closed() {
    if (display_->on_close) callback_tell(display_->on_close, 0, nullptr);
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
  std::unique_ptr<Painter> painter_;
  Watch *watch_ = nullptr;
  const int zoom_;
  bool *gone_ = nullptr;  // while events are taken: where to write that a callback closed the window
};

/** display_create_sdl(width, height, title, zoom, hold, texture) -> LvDisplay. */
napi_value create(napi_env env, napi_callback_info info) {
  Args a(env, info, "createSdlDisplay");
  const int32_t width = a.i32(0), height = a.i32(1), zoom = a.i32(3);
  const bool hold = a.boolean(4), texture = a.boolean(5);
  Text title;
  a.text(2, title);
  if (!a.failed() && (zoom < 1 || zoom > 4)) a.wrong(3, "a zoom of 1 to 4");
  if (a.failed()) return nullptr;

  const char *error = nullptr;
  const SdlLibrary *sdl = sdl_library(&error);
  if (!sdl) {
    throw_error(env, a.where(), "LVGL_SDL_MISSING", error);
    return nullptr;
  }
  if (open_windows > 0) {
    throw_error(env, a.where(), "LVGL_SDL_BUSY", "there is one SDL window at a time");
    return nullptr;
  }
  // No OpenGL for a software frame: it would map Mesa's drivers, tens of megabytes. The user's own choice, by SDL's
  // environment variables, wins.
  sdl->SDL_SetHint("SDL_RENDER_DRIVER", texture ? "" : "software");
  sdl->SDL_SetHint("SDL_FRAMEBUFFER_ACCELERATION", "0");
  sdl->SDL_SetMainReady();
  sdl->SDL_SetHint("SDL_NO_SIGNAL_HANDLERS", "1");  // Ctrl-C belongs to Node
  if (open_windows == 0 && sdl->SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) {
    throw_error(env, a.where(), "LVGL_SDL_VIDEO", sdl->SDL_GetError());
    return nullptr;
  }
  SDL_Window *window = sdl->SDL_CreateWindow(title.c_str(), SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED,
                                             width * zoom, height * zoom, 0);
  std::unique_ptr<Painter> painter;
  if (window && texture) painter.reset(TexturePainter::create(*sdl, window, width, height));
  if (!window || (texture ? !painter : !sdl->SDL_GetWindowSurface(window))) {
    throw_error(env, a.where(), "LVGL_SDL_VIDEO", sdl->SDL_GetError());
    if (window) sdl->SDL_DestroyWindow(window);
    if (open_windows == 0) sdl->SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return nullptr;
  }
  open_windows++;
  Display *display = display_create(a, width, height, {hold, false, 0});
  if (!display) {
    painter.reset();
    sdl->SDL_DestroyWindow(window);
    if (--open_windows == 0) sdl->SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return nullptr;
  }
  if (!painter) painter.reset(new SurfacePainter(*sdl, window, *display));
  display->backend = new SdlWindow(*sdl, *display, window, zoom, std::move(painter));
  return handle_to_js(env, display->handle);
}

}  // namespace

ExportTable sdl_exports() {
  static const Export items[] = {{"display_create_sdl", create}};
  return table(items);
}

}  // namespace lvb
