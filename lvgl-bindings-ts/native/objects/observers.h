// SPDX-License-Identifier: Apache-2.0
// Observers: what follows a subject, in JavaScript or in LVGL.
#pragma once
#include "core/args.h"

namespace lvb {

/**
 * The JavaScript value of an observer that LVGL has just made for the object in argument `obj` and the subject in
 * argument `subject`; null when LVGL made none (a subject of another type).
 */
napi_value observer_to_js(Args &a, lv_observer_t *observer, size_t obj, size_t subject);

/** Ends the observers that write into a span, which is about to be freed. */
void observers_forget_span(lv_obj_t *group, const lv_span_t *span);

}  // namespace lvb
