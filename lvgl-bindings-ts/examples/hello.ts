// SPDX-License-Identifier: Apache-2.0
/** A window with one button that counts; without a screen, a memory display and one scripted tap. */
import {
  advance,
  createMemoryDisplay,
  createSdlDisplay,
  LV_ALIGN,
  LV_EVENT,
  LV_STATE,
  lv_button_create,
  lv_label_create,
  lv_label_get_text,
  lv_label_set_text,
  lv_obj_add_event_cb,
  lv_obj_add_style,
  lv_obj_center,
  lv_obj_set_align,
  lv_obj_set_size,
  lv_obj_set_style_bg_color,
  lv_obj_set_style_bg_opa,
  lv_screen_active,
  lv_style_create,
  lv_style_set_bg_color,
  lv_style_set_bg_opa,
  lv_style_set_radius,
  lv_style_set_text_color,
  setTickSource,
} from "lvgl-bindings-ts/raw";

const headless = process.argv.includes("--headless");
const display = headless ? createMemoryDisplay(480, 800) : createSdlDisplay(480, 800, { title: "Hello" });
const screen = lv_screen_active();
lv_obj_set_style_bg_color(screen, 0xf7f3ec, 0);
lv_obj_set_style_bg_opa(screen, 255, 0);

const filled = lv_style_create();
lv_style_set_bg_color(filled, 0x0b4f4a);
lv_style_set_bg_opa(filled, 255);
lv_style_set_text_color(filled, 0xffffff);
lv_style_set_radius(filled, 18);

const button = lv_button_create(screen);
lv_obj_add_style(button, filled, 0);
lv_obj_set_style_bg_color(button, 0x06211d, LV_STATE.PRESSED);
lv_obj_set_size(button, 240, 72);
lv_obj_set_align(button, LV_ALIGN.CENTER);
const label = lv_label_create(button);
lv_obj_center(label);

let count = 0;
lv_label_set_text(label, `Touched ${count} times`);
lv_obj_add_event_cb(button, () => lv_label_set_text(label, `Touched ${++count} times`), LV_EVENT.CLICKED);
display.onClose(() => display.close());

if (headless) {
  setTickSource("manual");
  advance(20); // lays out and draws: a touch finds objects where they were last laid out
  display.pointerDown(240, 400);
  advance(50);
  display.pointerUp();
  advance(50);
  process.stdout.write(`${lv_label_get_text(label)}\n`);
  display.close();
}
