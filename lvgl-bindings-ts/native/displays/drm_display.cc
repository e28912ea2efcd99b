// SPDX-License-Identifier: Apache-2.0
// A display on a screen of this machine, without a window system. LVGL draws into plain memory (a screen's own memory
// is slow to read, and blending reads); what changed is copied to the buffer that is not shown, and the card flips at
// its next blank. It tells when it has, by its descriptor: nothing waits, and at rest nothing runs.
#include "displays/drm_card.h"

#include <memory>
#include <utility>

#include "core/args.h"
#include "core/errors.h"
#include "displays/display.h"
#include "displays/watch.h"
#include "displays/parts.h"

namespace lvb {

namespace {

#ifdef LVB_HAS_DRM

class DrmScreen : public Backend {
 public:
  DrmScreen(Display &display, std::unique_ptr<DrmCard> card) : display_(&display), card_(std::move(card)) {
    const lv_area_t all = {0, 0, display.width - 1, display.height - 1};
    stale_[0] = stale_[1] = {all};
    watch_ = Watch::readable(card_->fd(), [](void *self) { static_cast<DrmScreen *>(self)->on_card(); }, this);
  }
  ~DrmScreen() override {
    if (watch_) watch_->stop();
  }

  void present(Display &, const std::vector<lv_area_t> &areas) override {
    for (std::vector<lv_area_t> &stale : stale_) {
      stale.insert(stale.end(), areas.begin(), areas.end());
      if (stale.size() > kMostAreas) stale = {{0, 0, display_->width - 1, display_->height - 1}};
    }
    waiting_ = true;
    if (!flipping_) show();
  }

  void describe(napi_env env, napi_value out) const override {
    napi_set_named_property(env, out, "kind", js_text(env, "drm"));
    napi_set_named_property(env, out, "device", js_text(env, card_->device().c_str()));
    napi_set_named_property(env, out, "connector", js_text(env, card_->connector_name().c_str()));
    napi_set_named_property(env, out, "refreshHz", js_number(env, card_->refresh_hz()));
    napi_set_named_property(env, out, "bitsPerPixel", js_number(env, card_->back().rgb565 ? 16 : 32));
    napi_set_named_property(env, out, "flips", js_number(env, flips_));
  }

 private:
  static constexpr size_t kMostAreas = 64;

  /** Brings the hidden buffer up to date and flips to it. */
  void show() {
    const int back = card_->back_index();
    const PixelTarget target = card_->back();
    for (const lv_area_t &area : stale_[back]) copy_pixels(display_->pixels, display_->width, area, target, display_->turns);
    const DrmCard::Flip flip = card_->flip();
    if (flip == DrmCard::Flip::Failed) return;  // still stale: the next frame tries again
    stale_[back].clear();
    waiting_ = false;
    flips_++;
    // Without a watch (libuv refused it) nobody would tell when the flip is done: the next one waits by itself then.
    flipping_ = flip == DrmCard::Flip::Pending && watch_;
  }

  void on_card() {
    if (!card_->take_events()) return;
    flipping_ = false;
    if (waiting_) show();
  }

  Display *display_;
  std::unique_ptr<DrmCard> card_;
  Watch *watch_ = nullptr;
  std::vector<lv_area_t> stale_[2];  // by buffer: where it differs from the frame buffer
  uint32_t flips_ = 0;
  bool flipping_ = false;
  bool waiting_ = false;  // a frame is drawn that the screen has not been given
};

#endif

/** display_create_drm(device | null, connector | null, width, height, refreshHz, hold, quarter turns) -> LvDisplay; 0: the card's choice. */
napi_value create(napi_env env, napi_callback_info info) {
  Args a(env, info, "createDrmDisplay");
  Text device, connector;
  if (!a.is_nullish(0)) a.text(0, device);
  if (!a.is_nullish(1)) a.text(1, connector);
  const uint32_t width = a.u32(2), height = a.u32(3), refresh_hz = a.u32(4);
  const bool hold = a.boolean(5);
  const Turns turns = turns_argument(a, 6);
  if (a.failed()) return nullptr;
#ifdef LVB_HAS_DRM
  DrmError error;
  std::unique_ptr<DrmCard> card(new DrmCard);
  if (!card->open({device.c_str(), connector.c_str(), width, height, refresh_hz}, error)) {
    throw_error(env, a.where(), error.code, error.message.c_str());
    return nullptr;
  }
  Display *display = display_create_turned(a, card->width(), card->height(), turns, hold);
  if (!display) return nullptr;
  display->backend = new DrmScreen(*display, std::move(card));
  return handle_to_js(env, display->handle);
#else
  (void)width, (void)height, (void)refresh_hz, (void)hold, (void)turns;
  throw_error(env, a.where(), "LVGL_UNAVAILABLE", "built without the kernel's header drm/drm_mode.h (Debian: linux-libc-dev): install it and build again");
  return nullptr;
#endif
}

}  // namespace

ExportTable drm_exports() {
  static const Export items[] = {{"display_create_drm", create}};
  return table(items);
}

}  // namespace lvb
