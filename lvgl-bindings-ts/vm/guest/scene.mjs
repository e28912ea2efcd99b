// SPDX-License-Identifier: Apache-2.0
// The picture that the guest shows and that the host draws in memory to compare: edges, colours, gradients, text.
import * as lv from "./lvgl.mjs";

function box(parent, x, y, width, height, color) {
  const obj = lv.lv_obj_create(parent);
  lv.lv_obj_set_pos(obj, x, y);
  lv.lv_obj_set_size(obj, width, height);
  lv.lv_obj_set_style_bg_color(obj, color, 0);
  lv.lv_obj_set_style_bg_opa(obj, 255, 0);
  return obj;
}

function text(parent, words, color) {
  const label = lv.lv_label_create(parent);
  lv.lv_label_set_text(label, words);
  lv.lv_obj_set_style_text_color(label, color, 0);
  return label;
}

/** Where a tap meets the button, and where the list begins. */
export const BUTTON = { x: 140, y: 150 };

/**
 * Builds the scene on the default display's screen.
 * @param {number} width pixels of the display
 * @param {number} height pixels of the display
 * @param {() => void} onTap called after the label says the new count
 */
export function buildScene(width, height, onTap = () => {}) {
  const screen = lv.lv_screen_active();
  lv.lv_obj_set_style_bg_color(screen, 0x102840, 0);
  lv.lv_obj_set_style_bg_opa(screen, 255, 0);
  // One pixel in each corner's neighbourhood: a picture that is shifted or cut shows it.
  for (const [x, y, color] of [
    [0, 0, 0xff0000],
    [width - 8, 0, 0x00ff00],
    [0, height - 8, 0x0000ff],
    [width - 8, height - 8, 0xffffff],
  ])
    box(screen, x, y, 8, 8, color);
  const fade = box(screen, 20, 230, width - 40, 40, 0xff8000);
  lv.lv_obj_set_style_bg_grad_color(fade, 0x0080ff, 0);
  lv.lv_obj_set_style_bg_grad_dir(fade, lv.LV_GRAD_DIR.HOR, 0);
  lv.lv_obj_set_style_radius(fade, 12, 0);
  lv.lv_obj_set_pos(text(screen, "LVGL on a bare screen", 0xffffff), 40, 60);

  const button = lv.lv_button_create(screen);
  lv.lv_obj_set_pos(button, 40, 120);
  lv.lv_obj_set_size(button, 200, 60);
  lv.lv_obj_set_style_bg_color(button, 0x2060c0, 0);
  lv.lv_obj_set_style_bg_opa(button, 255, 0);
  lv.lv_obj_set_style_radius(button, 10, 0);
  const label = text(button, "0 taps", 0xffffff);
  lv.lv_obj_center(label);
  let taps = 0;
  lv.lv_obj_add_event_cb(
    button,
    () => {
      taps++;
      lv.lv_label_set_text(label, `${taps} taps`);
      onTap();
    },
    lv.LV_EVENT.CLICKED,
  );
}
