// SPDX-License-Identifier: Apache-2.0
// The functions that the kinds of displays and inputs export; display_exports() hands all of them out.
#pragma once
#include "core/exports.h"

namespace lvb {

ExportTable display_common_exports();
ExportTable drm_exports();
ExportTable fbdev_exports();
ExportTable evdev_exports();

}  // namespace lvb
