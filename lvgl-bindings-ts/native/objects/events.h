// SPDX-License-Identifier: Apache-2.0
// Events: which callbacks are running, for whom.
#pragma once
#include <cstdint>

#include "core/args.h"
#include "core/callback.h"

namespace lvb {

/** Calls the function in an argument on events of an object -> LvEventDsc. */
napi_value listen_to_obj(Args &a, lv_obj_t *obj, uint32_t filter, size_t function);

/** Keeps the function in an argument; null when it is none, or when an argument was refused. */
Callback *function_argument(Args &a, size_t i);

/** Gives a running event to the function of its registration. */
void tell_obj_event(lv_event_t *event);

/** A registration that calls `listener`, which calls tell_obj_event when there is something to tell -> LvEventDsc. */
napi_value listen_through(Args &a, lv_obj_t *obj, uint32_t filter, Callback *callback, lv_event_cb_t listener);

/** The event behind a number, or null when its callback has returned. */
lv_event_t *event_by_number(int32_t number);

/** How many event callbacks into JavaScript are on the stack. */
int event_depth();

/** Whether an event of this object, or of an object inside it, is being handled now: it must not be freed yet. */
bool event_holds(const lv_obj_t *obj);

/**
 * Whether LVGL is walking from object to object, by a count of children that it took before: in a layout or a frame, in
 * an event that it sends on such a walk, or in one of a display, which it sends in the middle of anything. None may
 * leave its place.
 */
bool lvgl_walks();

/** The event or filter in an argument: a code, with or without LV_EVENT_PREPROCESS. LVGL marks what it frees in other bits. */
uint32_t event_filter(Args &a, size_t i);

}  // namespace lvb
