// SPDX-License-Identifier: Apache-2.0
#include "objects/dropdown.h"

namespace lvb {

void dropdown_options_changed(lv_obj_t *obj) {
  lv_obj_t *list = lv_dropdown_get_list(obj);
  lv_obj_t *label = list ? lv_obj_get_child(list, 0) : nullptr;
  const char *options = lv_dropdown_get_options(obj);
  if (label && options && lv_obj_has_class(label, &lv_label_class)) lv_label_set_text_static(label, options);
}

}  // namespace lvb
