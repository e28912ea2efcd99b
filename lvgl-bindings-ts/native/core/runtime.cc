// SPDX-License-Identifier: Apache-2.0
#include "core/runtime.h"

#include <cstring>

#include "core/args.h"
#include "core/callback.h"
#include "displays/display.h"
#include "core/errors.h"
#include "core/exports.h"
#include "core/handle.h"
#include "core/inside.h"
#include "objects/draw_memory.h"
#include "objects/guards.h"
#include "seams/seams.h"

namespace lvb {

namespace {

/** The two libuv handles; their memory must outlive the owner until libuv has closed them. */
struct LoopHandles {
  uv_timer_t timer;
  uv_async_t keepalive;  // never sent: while referenced it keeps the loop alive
  int open = 2;
  napi_async_cleanup_hook_handle hook = nullptr;
};

napi_env owner = nullptr;
uv_loop_t *loop = nullptr;
LoopHandles *handles = nullptr;
napi_async_context async_context = nullptr;
bool pumping = false;
bool manual = false;
int holds = 0;
uint32_t manual_ms = 0;
uint64_t real_offset = 0;  // real tick = monotonic ms - offset: ticks never jump when the source changes
uint32_t pump_count = 0;

uint64_t monotonic_ms() { return uv_hrtime() / 1000000u; }

uint32_t tick() { return manual ? manual_ms : static_cast<uint32_t>(monotonic_ms() - real_offset); }

void on_timer(uv_timer_t *);

void arm(uint32_t delay_ms) {
  if (handles && !manual) uv_timer_start(&handles->timer, on_timer, delay_ms, 0);
}

/** One run of LVGL's timers, and the timer armed for the next one. */
void pump() {
  if (pumping) return;
  pumping = true;
  pump_count++;
  uint32_t next = lv_timer_handler();
  displays_after_pump();
  pumping = false;
  if (next == LV_NO_TIMER_READY) {
    if (handles) uv_timer_stop(&handles->timer);
  } else {
    arm(next < 1 ? 1 : next);
  }
  runtime_after_pump();
}

void on_timer(uv_timer_t *) {
  const napi_env env = owner;
  if (!env) return;
  Scope scope(env);
  napi_value resource;
  napi_callback_scope callback_scope;
  napi_create_object(env, &resource);
  if (napi_open_callback_scope(env, resource, async_context, &callback_scope) != napi_ok) return;
  pump();
  // Closing the scope runs the microtasks: promises continue outside LVGL's C code, never in its middle.
  napi_close_callback_scope(env, callback_scope);
}

void on_resume(void *) { runtime_wake(); }

void on_handle_closed(uv_handle_t *handle) {
  LoopHandles *closing = static_cast<LoopHandles *>(handle->data);
  if (--closing->open > 0) return;
  napi_remove_async_cleanup_hook(closing->hook);
  delete closing;
}

/** The environment ends: stop the timer, delete the displays, end LVGL, close libuv's handles. */
void on_cleanup(napi_async_cleanup_hook_handle hook, void *) {
  Scope scope(owner);
  LoopHandles *closing = handles;
  handles = nullptr;
  closing->hook = hook;
  uv_timer_stop(&closing->timer);
  lv_timer_handler_set_resume_cb(nullptr, nullptr);
  displays_close_all();
  objects_reset();
  frees_forget();
  handle_kill_everything();
  fonts_reset();
  styles_reset(owner);
  draw_memory_reset(owner);
  handles_forget_listener(owner);
  lv_deinit();
  objects_forget();
  uncaught_reset(owner);
  errors_reset(owner);
  makers_reset(owner);
  napi_async_destroy(owner, async_context);
  async_context = nullptr;
  owner = nullptr;
  holds = 0;
  manual = false;
  uv_close(reinterpret_cast<uv_handle_t *>(&closing->timer), on_handle_closed);
  uv_close(reinterpret_cast<uv_handle_t *>(&closing->keepalive), on_handle_closed);
}

}  // namespace

bool runtime_start(napi_env env) {
  if (owner == env) return true;  // loaded twice in one environment: both share one LVGL
  if (owner) {
    throw_error(env, "lvgl-bindings-ts", "LVGL_OTHER_THREAD", "LVGL belongs to another thread of this process");
    return false;
  }
  owner = env;
  napi_get_uv_event_loop(env, &loop);
  handles = new LoopHandles;
  uv_timer_init(loop, &handles->timer);
  uv_async_init(loop, &handles->keepalive, [](uv_async_t *) {});
  handles->timer.data = handles;
  handles->keepalive.data = handles;
  uv_unref(reinterpret_cast<uv_handle_t *>(&handles->timer));
  uv_unref(reinterpret_cast<uv_handle_t *>(&handles->keepalive));

  napi_value name;
  napi_create_string_utf8(env, "LVGL", NAPI_AUTO_LENGTH, &name);
  napi_async_init(env, nullptr, name, &async_context);

  real_offset = monotonic_ms() - 1;  // a tick of 0 reads as "the clock stands still" to LVGL
  lv_init();
  lv_tick_set_cb(tick);
  lv_timer_handler_set_resume_cb(on_resume, nullptr);
  napi_add_async_cleanup_hook(env, on_cleanup, nullptr, nullptr);
  return true;
}

napi_env runtime_env() { return owner; }
uv_loop_t *runtime_loop() { return loop; }
napi_async_context runtime_async_context() { return async_context; }
bool runtime_is_manual() { return manual; }
bool runtime_is_pumping() { return pumping; }

void runtime_wake() {
  if (pumping || manual || !handles) return;  // a running pump arms the timer itself at its end
  uv_handle_t *timer = reinterpret_cast<uv_handle_t *>(&handles->timer);
  if (uv_is_active(timer) && uv_timer_get_due_in(&handles->timer) == 0) return;
  arm(0);
}

void runtime_hold(int change) {
  holds += change;
  if (!handles) return;
  uv_handle_t *keepalive = reinterpret_cast<uv_handle_t *>(&handles->keepalive);
  if (holds > 0) uv_ref(keepalive);
  else uv_unref(keepalive);
}

bool runtime_can_advance(napi_env env, const char *where) {
  if (manual && !inside_lvgl() && !is_rendering()) return true;
  if (manual) throw_error(env, where, "LVGL_REENTRANT", "time cannot pass in a callback of LVGL's");
  else throw_error(env, where, "LVGL_CLOCK", "time passes by call after setTickSource('manual') only");
  return false;
}

void runtime_advance(napi_env env, uint32_t ms) {
  for (;;) {
    Scope scope(env);
    pumping = true;
    pump_count++;
    const uint32_t next = lv_timer_handler();
    displays_after_pump();
    pumping = false;
    runtime_after_pump();
    if (ms == 0 || !manual) break;
    const uint32_t step = next < 1 ? 1 : next < ms ? next : ms;
    manual_ms += step;
    ms -= step;
  }
}

void runtime_after_pump() {
  handle_flush_limbo();
  frees_catch_up();
  handles_tell_dead(owner);
  displays_deliver();
}

namespace {

/** setTickSource('real' | 'manual' as a boolean): time goes on from the present tick in both directions. */
napi_value set_tick_source(napi_env env, napi_callback_info info) {
  Args a(env, info, "setTickSource");
  const bool wanted = a.boolean(0);
  if (a.failed() || wanted == manual) return nullptr;
  if (wanted) {
    manual_ms = tick();
    manual = true;
    uv_timer_stop(&handles->timer);
  } else {
    real_offset = monotonic_ms() - manual_ms;
    manual = false;
    runtime_wake();
  }
  return nullptr;
}

/** advance(ms). */
napi_value advance(napi_env env, napi_callback_info info) {
  Args a(env, info, "advance");
  const uint32_t ms = a.u32(0);
  if (!a.failed() && runtime_can_advance(env, a.where())) runtime_advance(env, ms);
  return nullptr;
}

napi_value tick_get(napi_env env, napi_callback_info info) { return js_number(env, lv_tick_get()); }

napi_value draw_now(Args &a, lv_display_t *disp) {
  const napi_env env = a.env();
  if (a.failed()) return nullptr;
  if (is_rendering()) {
    throw_error(env, a.where(), "LVGL_REENTRANT", "a frame is being drawn already");
    return nullptr;
  }
  if (!may_draw(a)) return nullptr;
  lv_refr_now(disp);
  if (!pumping) runtime_after_pump();
  return nullptr;
}

/** lv_refr_now(display | null): draws what is invalid at once. */
napi_value refresh_now(napi_env env, napi_callback_info info) {
  Args a(env, info, "lv_refr_now");
  return draw_now(a, a.ptr_or_null<lv_display_t>(0, Kind::Display));
}

/** display_refresh(display): the same of one display. */
napi_value display_refresh(napi_env env, napi_callback_info info) {
  Args a(env, info, "refresh");
  return draw_now(a, a.ptr<lv_display_t>(0, Kind::Display));
}

/** Counters for tests: records by kind, pumps so far, whether the timer is armed. */
napi_value runtime_stats(napi_env env, napi_callback_info info) {
  napi_value result, by_kind;
  napi_create_object(env, &result);
  napi_create_object(env, &by_kind);
  for (uint8_t i = 0; i < static_cast<uint8_t>(Kind::Count); i++) {
    const Kind kind = static_cast<Kind>(i);
    napi_set_named_property(env, by_kind, kind_name(kind), js_number(env, handle_count(kind)));
  }
  napi_set_named_property(env, result, "handles", js_number(env, handle_count()));
  napi_set_named_property(env, result, "handlesByKind", by_kind);
  napi_set_named_property(env, result, "pumps", js_number(env, pump_count));
  const bool armed = handles && uv_is_active(reinterpret_cast<uv_handle_t *>(&handles->timer));
  napi_set_named_property(env, result, "armed", js_bool(env, armed));
  lv_mem_monitor_t heap = {};
  lv_mem_monitor(&heap);
  napi_set_named_property(env, result, "lvglHeap", js_double(env, static_cast<double>(heap.total_size - heap.free_size)));
  return result;
}

}  // namespace

ExportTable runtime_exports() {
  static const Export items[] = {
      {"set_dead_handle_error", set_dead_handle_error},
      {"set_makers", set_makers},
      {"set_uncaught_handler", set_uncaught_handler},
      {"set_tick_source", set_tick_source},
      {"advance", advance},
      {"lv_tick_get", tick_get},
      {"lv_refr_now", refresh_now},
      {"display_refresh", display_refresh},
      {"runtime_stats", runtime_stats},
  };
  return table(items);
}

}  // namespace lvb
