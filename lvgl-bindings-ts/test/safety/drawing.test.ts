// What LVGL's own widgets ask of the renderer, in places and at moments that no argument tells of.
import {
  advance,
  LV_ARCLABEL_TEXT_ALIGN,
  LV_EVENT,
  LV_OBJ_FLAG,
  lv_arclabel_create,
  lv_arclabel_set_radius,
  lv_arclabel_set_text,
  lv_arclabel_set_text_vertical_align,
  lv_display_add_event_cb,
  lv_image_set_scale_y,
  lv_obj_add_event_cb,
  lv_obj_add_flag,
  lv_obj_create,
  lv_obj_get_display,
  lv_obj_set_size,
  lv_obj_set_style_bg_opa,
  lv_obj_set_style_drop_shadow_opa,
  lv_obj_set_style_drop_shadow_radius,
  lv_obj_set_style_transform_height,
  lv_qrcode_create,
  lv_qrcode_set_data,
  lv_qrcode_set_size,
  lv_screen_active,
} from "lvgl-bindings-ts/raw";
import { expect, it } from "vitest";
import { displayPerTest } from "./display.js";

displayPerTest();

it("a drop shadow of what a transformation shrinks to less than nothing is drawn, and the frame ends", () => {
  const obj = lv_obj_create(lv_screen_active());
  lv_obj_set_size(obj, 80, 20);
  lv_obj_set_style_bg_opa(obj, 255, 0);
  lv_obj_set_style_transform_height(obj, -60, 0);
  lv_obj_set_style_drop_shadow_radius(obj, 4, 0);
  lv_obj_set_style_drop_shadow_opa(obj, 255, 0);
  let frames = 0;
  lv_display_add_event_cb(lv_obj_get_display(obj), () => (frames += 1), LV_EVENT.REFR_READY);
  advance(100);
  expect(frames).toBeGreaterThan(0);
});

it("an arc label that loses its radius while its background is drawn draws no text", () => {
  const label = lv_arclabel_create(lv_screen_active());
  lv_obj_set_size(label, 100, 100);
  lv_arclabel_set_text(label, "facture");
  lv_arclabel_set_text_vertical_align(label, LV_ARCLABEL_TEXT_ALIGN.DEFAULT);
  lv_arclabel_set_radius(label, 40);
  lv_obj_set_style_bg_opa(label, 255, 0);
  lv_obj_add_flag(label, LV_OBJ_FLAG.SEND_DRAW_TASK_EVENTS);
  let heard = 0;
  lv_obj_add_event_cb(
    label,
    () => {
      heard += 1;
      lv_arclabel_set_radius(label, 0);
    },
    LV_EVENT.DRAW_TASK_ADDED,
  );
  advance(100);
  expect(heard).toBeGreaterThan(0);
});

it("a QR code that is scaled far beyond its lines is drawn", () => {
  const code = lv_qrcode_create(lv_screen_active());
  lv_qrcode_set_size(code, 33);
  lv_qrcode_set_data(code, "BONJOUR");
  lv_image_set_scale_y(code, 32768);
  let frames = 0;
  lv_display_add_event_cb(lv_obj_get_display(code), () => (frames += 1), LV_EVENT.REFR_READY);
  advance(100);
  expect(frames).toBeGreaterThan(0);
});
