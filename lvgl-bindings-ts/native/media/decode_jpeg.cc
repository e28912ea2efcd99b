// SPDX-License-Identifier: Apache-2.0
// JPEG by TJpgDec, straight: LVGL's own decoder around it refuses files without a JFIF header, as cameras write them.
#include <algorithm>
#include <cstdio>
#include <cstring>

#include "libs/tjpgd/tjpgd.h"
#include "media/picture.h"

namespace lvb {

namespace {

/** What TJpgDec calls back with. */
struct Session {
  const uint8_t *data;
  size_t size;
  size_t at;
  lv_image_dsc_t *picture;
};

size_t feed(JDEC *decoder, uint8_t *to, size_t count) {
  Session *session = static_cast<Session *>(decoder->device);
  count = std::min(count, session->size - session->at);
  if (to) memcpy(to, session->data + session->at, count);
  session->at += count;
  return count;
}

/** One block of B, G, R pixels. */
int take(JDEC *decoder, void *block, JRECT *where) {
  lv_image_dsc_t *picture = static_cast<Session *>(decoder->device)->picture;
  const uint8_t *from = static_cast<const uint8_t *>(block);
  for (uint32_t y = where->top; y <= where->bottom; y++) {
    uint8_t *to = picture_pixels(picture) + static_cast<size_t>(y) * picture->header.stride + where->left * 4u;
    for (uint32_t x = where->left; x <= where->right; x++, from += 3, to += 4) {
      to[0] = from[0];
      to[1] = from[1];
      to[2] = from[2];
      to[3] = 255;
    }
  }
  return 1;
}

const char *words(JRESULT result) {
  switch (result) {
    case JDR_INP:
      return "the file ends too early";
    case JDR_MEM1:
    case JDR_MEM2:
      return "its tables are larger than a baseline JPEG's";
    case JDR_FMT2:
    case JDR_FMT3:
      return "of a kind that is not supported (progressive, CMYK, rare sampling): save it as baseline, 4:4:4 or 4:2:0";
    default:
      return "the data is broken";
  }
}

}  // namespace

lv_image_dsc_t *decode_jpeg(const uint8_t *data, size_t size, uint32_t max_pixels, BadImage &why) {
  why.format = "JPEG";
  alignas(8) uint8_t pool[8192];  // TJpgDec says 3100 bytes for any file whose tables come once; some repeat them
  Session session = {data, size, 0, nullptr};
  JDEC decoder;
  JRESULT result = jd_prepare(&decoder, feed, pool, sizeof pool, &session);
  if (result == JDR_OK) {
    if (!size_allowed(decoder.width, decoder.height, max_pixels, why)) return nullptr;
    session.picture = picture_new(decoder.width, decoder.height, LV_COLOR_FORMAT_XRGB8888);
    if (!session.picture) {
      snprintf(why.reason, sizeof why.reason, "no memory for %u x %u pixels", decoder.width, decoder.height);
      return nullptr;
    }
    result = jd_decomp(&decoder, take, 0);
    if (result == JDR_OK) return session.picture;
    picture_free(session.picture);
  }
  snprintf(why.reason, sizeof why.reason, "%s", words(result));
  return nullptr;
}

}  // namespace lvb
