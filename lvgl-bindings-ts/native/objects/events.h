// SPDX-License-Identifier: Apache-2.0
// Events: which callbacks are running, for whom.
#pragma once
#include <cstdint>

#include "core/args.h"

namespace lvb {

/** Calls the function in an argument on events of an object -> LvEventDsc. */
napi_value listen_to_obj(Args &a, lv_obj_t *obj, uint32_t filter, size_t function);

/** The event behind a number, or null when its callback has returned. */
lv_event_t *event_by_number(int32_t number);

/** How many event callbacks into JavaScript are on the stack. */
int event_depth();

/** Whether an event of this object, or of an object inside it, is being handled now: it must not be freed yet. */
bool event_holds(const lv_obj_t *obj);

}  // namespace lvb
