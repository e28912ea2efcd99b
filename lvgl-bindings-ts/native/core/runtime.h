// SPDX-License-Identifier: Apache-2.0
// LVGL inside Node's loop: one one-shot timer, armed with what lv_timer_handler returns; nothing polls.
#pragma once
#include <node_api.h>
#include <uv.h>

#include <cstdint>

namespace lvb {

/** Starts LVGL for this environment. False (with an exception pending) when another environment owns it. */
bool runtime_start(napi_env env);

/** The environment that owns LVGL. */
napi_env runtime_env();
uv_loop_t *runtime_loop();
napi_async_context runtime_async_context();

/** Asks for a run of LVGL's timers soon. Does nothing under the manual clock. */
void runtime_wake();

/** Whether the manual clock is on. */
bool runtime_is_manual();

/** Whether LVGL's timers are running now: nothing they stand on may go. */
bool runtime_is_pumping();

/** Keeps Node's loop alive while the count is above zero (+1 / -1 by displays). */
void runtime_hold(int change);

/** False, with an exception pending that names `where`, when the manual clock cannot be moved now. */
bool runtime_can_advance(napi_env env, const char *where);

/** Runs timers, animations, input and drawing through milliseconds of virtual time. */
void runtime_advance(napi_env env, uint32_t ms);

/** Runs after each pump, outside LVGL's C code: displays report their frames there. */
void runtime_after_pump();

}  // namespace lvb
