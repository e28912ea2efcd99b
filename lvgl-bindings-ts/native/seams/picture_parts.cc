// SPDX-License-Identifier: Apache-2.0
// Pictures that are decoded line by line. Where one is scaled or turned, LVGL asks for the lines that the display shows, also
// such as the picture does not have.
#include "seams/seams.h"

namespace lvb {

extern "C" {
LVB_SEAM(lv_result_t, lv_image_decoder_get_area, lv_image_decoder_dsc_t *dsc, const lv_area_t *full_area,
         lv_area_t *decoded_area);
}

extern "C" lv_result_t __wrap_lv_image_decoder_get_area(lv_image_decoder_dsc_t *dsc, const lv_area_t *full_area,
                                                        lv_area_t *decoded_area) {
  const lv_area_t picture = {0, 0, dsc->header.w - 1, dsc->header.h - 1};
  lv_area_t there;
  if (!lv_area_intersect(&there, full_area, &picture)) return LV_RESULT_INVALID;
  return __real_lv_image_decoder_get_area(dsc, &there, decoded_area);
}

}  // namespace lvb
