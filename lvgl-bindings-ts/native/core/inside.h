// SPDX-License-Identifier: Apache-2.0
// Who is on the stack below a call: LVGL in the middle of something, or only JavaScript.
#pragma once
#include "core/callback.h"

namespace lvb {

/** Whether LVGL's code is on the stack below: its timers run, or it waits for a callback. Nothing it stands on may go. */
bool inside_lvgl();

/** As callback_call, for what is told from outside of LVGL: a frame that is drawn, a key. */
napi_value callback_tell(Callback *callback, size_t count, const napi_value *args);

}  // namespace lvb
