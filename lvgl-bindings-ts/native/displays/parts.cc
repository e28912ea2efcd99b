// SPDX-License-Identifier: Apache-2.0
#include "displays/parts.h"

#include <vector>

namespace lvb {

ExportTable display_exports() {
  static const std::vector<Export> all = [] {
    std::vector<Export> items;
    for (const ExportTable &part : {display_common_exports(), drm_exports(), fbdev_exports(), evdev_exports()})
      items.insert(items.end(), part.items, part.items + part.count);
    return items;
  }();
  return {all.data(), all.size()};
}

}  // namespace lvb
