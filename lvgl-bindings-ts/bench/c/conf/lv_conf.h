/* SPDX-License-Identifier: Apache-2.0
 * The package's own configuration, with LVGL's widgets demo switched on: the demo's files are compiled only here. */
#include "../../../native/conf/lv_conf.h"
#undef LV_BUILD_DEMOS
#define LV_BUILD_DEMOS 1
#undef LV_USE_DEMO_WIDGETS
#define LV_USE_DEMO_WIDGETS 1
