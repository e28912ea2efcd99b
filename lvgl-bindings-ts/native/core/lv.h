// SPDX-License-Identifier: Apache-2.0
// The one place that includes LVGL: its public header for generated code, its private one for the runtime.
#pragma once
#include "lvgl.h"
#include "lvgl_private.h"
