// SPDX-License-Identifier: Apache-2.0
import {
  advance,
  LV_DIR,
  LV_EVENT,
  LV_OBJ_FLAG,
  LV_ROLLER_MODE,
  type LvObj,
  lv_obj_add_event_cb,
  lv_obj_create,
  lv_obj_get_scroll_x,
  lv_obj_get_scroll_y,
  lv_obj_remove_flag,
  lv_obj_scroll_to_y,
  lv_obj_set_pos,
  lv_obj_set_scroll_dir,
  lv_obj_set_size,
  lv_roller_create,
  lv_roller_get_selected,
  lv_roller_set_options,
  lv_screen_active,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Display } from "../dist/raw.js";
import { FRAME, openScreen } from "./support.js";

let display: Display;
beforeEach(() => {
  display = openScreen();
});
afterEach(() => display.close());

function box(parent: LvObj, x: number, y: number, width: number, height: number): LvObj {
  const obj = lv_obj_create(parent);
  lv_obj_set_pos(obj, x, y);
  lv_obj_set_size(obj, width, height);
  return obj;
}

it("scrolls what lies under it, and at its end what contains that", () => {
  const outer = box(lv_screen_active(), 0, 0, 400, 400);
  const inner = box(outer, 0, 0, 300, 200);
  box(inner, 0, 0, 50, 260); // 60 too high: one notch
  box(outer, 0, 600, 50, 50);
  advance(FRAME);
  display.wheel(20, 20, -1);
  expect([lv_obj_get_scroll_y(inner), lv_obj_get_scroll_y(outer)]).toEqual([60, 0]);
  display.wheel(20, 20, -1);
  expect([lv_obj_get_scroll_y(inner), lv_obj_get_scroll_y(outer)]).toEqual([60, 60]);
  display.wheel(20, 20, 1);
  expect([lv_obj_get_scroll_y(inner), lv_obj_get_scroll_y(outer)]).toEqual([0, 60]);
  display.wheel(350, 380, 5); // beside the inner one, further than there is
  expect(lv_obj_get_scroll_y(outer)).toBe(0);
});

it("scrolls sideways", () => {
  const wide = box(lv_screen_active(), 0, 0, 200, 200);
  box(wide, 0, 0, 900, 20);
  advance(FRAME);
  display.wheel(100, 100, 0, 2);
  expect(lv_obj_get_scroll_x(wide)).toBe(120);
  display.wheel(100, 100, 0, -1);
  expect(lv_obj_get_scroll_x(wide)).toBe(60);
});

it("leaves alone what may not scroll or not that way", () => {
  const fixed = box(lv_screen_active(), 0, 0, 200, 200);
  box(fixed, 0, 0, 20, 900);
  const onlySideways = box(lv_screen_active(), 200, 0, 200, 200);
  box(onlySideways, 0, 0, 20, 900);
  lv_obj_remove_flag(fixed, LV_OBJ_FLAG.SCROLLABLE);
  lv_obj_set_scroll_dir(onlySideways, LV_DIR.HOR);
  advance(FRAME);
  display.wheel(100, 100, -1);
  display.wheel(300, 100, -1);
  expect([lv_obj_get_scroll_y(fixed), lv_obj_get_scroll_y(onlySideways)]).toEqual([0, 0]);
});

it("turns a roller by rows", () => {
  const roller = lv_roller_create(lv_screen_active());
  lv_roller_set_options(roller, "Monday\nTuesday\nWednesday\nThursday", LV_ROLLER_MODE.NORMAL);
  lv_obj_set_pos(roller, 0, 0);
  advance(FRAME);
  display.wheel(10, 10, -2);
  expect(lv_roller_get_selected(roller)).toBe(2);
  display.wheel(10, 10, 1);
  expect(lv_roller_get_selected(roller)).toBe(1);
});

it("is refused in the middle of LVGL's run, and does nothing on bare ground", () => {
  const list = box(lv_screen_active(), 0, 0, 200, 200);
  box(list, 0, 0, 20, 900);
  let code: unknown;
  lv_obj_add_event_cb(
    list,
    () => {
      try {
        display.wheel(10, 10, -1);
      } catch (error) {
        code = (error as { code?: unknown }).code;
      }
    },
    LV_EVENT.PRESSED,
  );
  advance(FRAME);
  display.pointerDown(100, 100); // the list itself: the high box in it takes no part
  advance(FRAME);
  display.pointerUp();
  advance(FRAME);
  expect(code).toBe("LVGL_REENTRANT");
  lv_obj_scroll_to_y(list, 0, false);
  display.wheel(470, 790, -3);
  display.wheel(-5, 9999, -3);
  expect(lv_obj_get_scroll_y(list)).toBe(0);
});
