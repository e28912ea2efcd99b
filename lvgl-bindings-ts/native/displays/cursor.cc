// SPDX-License-Identifier: Apache-2.0
#include "displays/cursor.h"

#include "displays/display.h"

namespace lvb {

namespace {

constexpr int kWidth = 12, kHeight = 19;

// '#' is the black edge, '.' the white inside, ' ' is clear.
constexpr char kPicture[kHeight][kWidth + 1] = {
    "#           ", "##          ", "#.#         ", "#..#        ", "#...#       ", "#....#      ", "#.....#     ",
    "#......#    ", "#.......#   ", "#........#  ", "#.........# ", "#......#####", "#...#..#    ", "#..##..#    ",
    "#.#  #..#   ", "##   #..#   ", "#     #..#  ", "      #..#  ", "       ##   ",
};

const lv_image_dsc_t *picture() {
  static uint8_t pixels[kHeight * kWidth * 4];
  static lv_image_dsc_t image = {};
  if (image.data) return &image;
  uint8_t *to = pixels;
  for (const char *row : kPicture) {
    for (int x = 0; x < kWidth; x++, to += 4) {
      to[0] = to[1] = to[2] = row[x] == '.' ? 255 : 0;
      to[3] = row[x] == ' ' ? 0 : 255;
    }
  }
  image.header.magic = LV_IMAGE_HEADER_MAGIC;
  image.header.cf = LV_COLOR_FORMAT_ARGB8888;
  image.header.w = kWidth;
  image.header.h = kHeight;
  image.header.stride = kWidth * 4;
  image.data_size = sizeof pixels;
  image.data = pixels;
  return &image;
}

/** LVGL would keep pointing at a deleted arrow. The pointer itself may be gone already: it is looked for. */
void on_delete(lv_event_t *event) {
  const lv_obj_t *cursor = lv_event_get_target_obj(event);
  for (lv_indev_t *indev = lv_indev_get_next(nullptr); indev; indev = lv_indev_get_next(indev))
    if (indev->cursor == cursor) indev->cursor = nullptr;
}

}  // namespace

lv_obj_t *cursor_show(Display &display, int32_t x, int32_t y) {
  lv_obj_t *cursor = lv_indev_get_cursor(display.indev);
  if (!cursor) {
    cursor = lv_image_create(lv_display_get_layer_sys(display.disp));
    lv_image_set_src(cursor, picture());
    lv_obj_add_event_cb(cursor, on_delete, LV_EVENT_DELETE, nullptr);
    lv_indev_set_cursor(display.indev, cursor);
    lv_obj_set_pos(cursor, x, y);
  }
  lv_obj_remove_flag(cursor, LV_OBJ_FLAG_HIDDEN);
  return cursor;
}

void cursor_hide(lv_indev_t *indev, lv_obj_t *cursor) {
  if (cursor && lv_indev_get_cursor(indev) == cursor) lv_obj_add_flag(cursor, LV_OBJ_FLAG_HIDDEN);
}

}  // namespace lvb
