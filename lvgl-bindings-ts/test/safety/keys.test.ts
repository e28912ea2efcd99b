// SPDX-License-Identifier: Apache-2.0
// Keys, and what their events carry: LVGL reads them without a look, and looks for a place to go to.
import {
  LV_BUTTONMATRIX_BUTTON_NONE,
  LV_EVENT,
  LV_KEY,
  LV_STATE,
  type LvIndev,
  lv_button_create,
  lv_buttonmatrix_create,
  lv_buttonmatrix_get_selected_button,
  lv_buttonmatrix_set_map,
  lv_buttonmatrix_set_selected_button,
  lv_event_get_indev,
  lv_gridnav_add,
  lv_indev_send_event,
  lv_keyboard_create,
  lv_obj_add_event_cb,
  lv_obj_create,
  lv_obj_has_state,
  lv_obj_scroll_to_y,
  lv_obj_send_event,
  lv_obj_set_size,
  lv_screen_active,
  lv_spinbox_create,
  lv_table_create,
  lv_textarea_create,
} from "lvgl-bindings-ts/raw";
import { expect, it } from "vitest";
import { displayPerTest } from "./display.js";
import { refused } from "./refused.js";

const display = displayPerTest();

it("a key that is none, to who reads it without a look", () => {
  for (const create of [lv_textarea_create, lv_spinbox_create, lv_table_create, lv_obj_create])
    refused(() => lv_obj_send_event(create(lv_screen_active()), LV_EVENT.KEY), "lv_obj_send_event: argument 3 ");
  lv_indev_send_event(display().indev.handle, LV_EVENT.KEY);
});

it("the device of an event that carries something else", () => {
  const obj = lv_obj_create(lv_screen_active());
  lv_obj_set_size(obj, 50, 50);
  lv_obj_set_size(lv_obj_create(obj), 500, 500);
  const devices: (LvIndev | null)[] = [];
  lv_obj_add_event_cb(obj, (event) => devices.push(lv_event_get_indev(event)), LV_EVENT.KEY);
  lv_obj_add_event_cb(obj, (event) => devices.push(lv_event_get_indev(event)), LV_EVENT.SCROLL_BEGIN);
  lv_obj_send_event(obj, LV_EVENT.KEY, 65);
  lv_obj_scroll_to_y(obj, 40, true);
  expect(devices).toEqual([null, null]);
});

it("a key that leads out of a grid, which is in no group", () => {
  const grid = lv_obj_create(lv_screen_active());
  const child = lv_button_create(grid);
  lv_gridnav_add(grid, 0);
  for (const key of [LV_KEY.RIGHT, LV_KEY.LEFT, LV_KEY.DOWN, LV_KEY.UP]) lv_obj_send_event(grid, LV_EVENT.KEY, key);
  expect(lv_obj_has_state(child, LV_STATE.FOCUSED)).toBe(false);
});

it("keys for buttons that there are not, or no more", () => {
  for (const create of [lv_buttonmatrix_create, lv_keyboard_create])
    for (const [map, found] of [
      [[], LV_BUTTONMATRIX_BUTTON_NONE],
      [["\n"], LV_BUTTONMATRIX_BUTTON_NONE],
      [["a"], 0],
    ] as const)
      for (const first of [LV_EVENT.RELEASED, LV_EVENT.PRESSED, LV_EVENT.FOCUSED]) {
        const matrix = create(lv_screen_active());
        lv_buttonmatrix_set_map(matrix, ["a", "b", "c", "d"]);
        lv_buttonmatrix_set_selected_button(matrix, 3);
        lv_buttonmatrix_set_map(matrix, map);
        lv_obj_send_event(matrix, first);
        expect(lv_buttonmatrix_get_selected_button(matrix)).toBe(LV_BUTTONMATRIX_BUTTON_NONE);
        for (const key of [LV_KEY.DOWN, LV_KEY.UP, LV_KEY.LEFT, LV_KEY.RIGHT, LV_KEY.ENTER])
          lv_obj_send_event(matrix, LV_EVENT.KEY, key);
        expect(lv_buttonmatrix_get_selected_button(matrix)).toBe(found);
      }
});
