// SPDX-License-Identifier: Apache-2.0
// What is about to be drawn. A task's number is that of its event: it stands for the task until the callback returns.
#pragma once
#include "objects/support.h"

namespace lvb {

/** The task of the event in argument i. */
lv_draw_task_t *task_argument(Args &a, size_t i);

/** Where an event draws: the layer of a drawing event, or the one that its task was added to; else null. */
lv_layer_t *layer_of_event(lv_event_t *event);

}  // namespace lvb
