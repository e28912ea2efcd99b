// SPDX-License-Identifier: Apache-2.0
// What may be done while an object is being deleted, and what may not be deleted at all.
import {
  advance,
  LV_EVENT,
  LV_SCREEN_LOAD_ANIM,
  type LvObj,
  lv_indev_add_event_cb,
  lv_layer_bottom,
  lv_layer_sys,
  lv_layer_top,
  lv_menu_create,
  lv_menu_get_main_header_back_button,
  lv_menu_get_sidebar_header_back_button,
  lv_menu_page_create,
  lv_menu_set_page,
  lv_menu_set_sidebar_page,
  lv_obj_add_event_cb,
  lv_obj_add_screen_load_event,
  lv_obj_clean,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_delete_async,
  lv_obj_delete_delayed,
  lv_obj_get_child_count,
  lv_obj_is_valid,
  lv_obj_set_parent,
  lv_obj_set_size,
  lv_obj_swap,
  lv_screen_active,
  lv_screen_load,
} from "lvgl-bindings-ts/raw";
import { expect, it } from "vitest";
import { displayPerTest } from "./display.js";

const display = displayPerTest();

it("a menu's buttons back stay as long as it does, also one that shows a page no more", () => {
  const menu = lv_menu_create(lv_screen_active());
  const page = lv_menu_page_create(menu, "Réglages");
  lv_menu_set_sidebar_page(menu, page);
  for (const button of [lv_menu_get_main_header_back_button(menu), lv_menu_get_sidebar_header_back_button(menu)]) {
    if (button === null) throw new Error("a menu without a button");
    expect(() => lv_obj_delete(button)).toThrow(/inner part/);
    expect(() => lv_obj_delete_async(button)).toThrow(/inner part/);
    advance(20);
    lv_menu_set_page(menu, null);
    expect(lv_obj_is_valid(button)).toBe(true);
  }
});

it("a display's own layers stay as long as it does", () => {
  for (const layer of [lv_layer_top(), lv_layer_sys(), lv_layer_bottom()]) {
    for (const call of [
      () => lv_obj_delete(layer),
      () => lv_obj_delete_async(layer),
      () => lv_obj_delete_delayed(layer, 5),
      () => lv_screen_load(layer),
      () => lv_obj_add_screen_load_event(layer, LV_EVENT.CLICKED, layer, LV_SCREEN_LOAD_ANIM.NONE, 0, 0),
    ])
      expect(call).toThrow(expect.objectContaining({ code: "LVGL_WRONG_ARGUMENT" }));
    lv_obj_create(layer);
    advance(20);
    lv_obj_clean(layer);
    expect(lv_obj_get_child_count(layer)).toBe(0);
  }
});

it("what is put into an object after its children were deleted goes with it", () => {
  const box = lv_obj_create(lv_screen_active());
  lv_obj_set_size(box, 60, 60);
  const late: LvObj[] = [];
  // Between its children's end and its own, LVGL resets the device that holds it.
  lv_indev_add_event_cb(
    display().indev.handle,
    () => {
      late.push(lv_obj_create(lv_obj_create(box)));
    },
    LV_EVENT.INDEV_RESET,
  );
  display().pointerDown(10, 10);
  advance(50);
  lv_obj_delete(box);
  advance(50);
  expect(late.map((obj) => lv_obj_is_valid(obj))).toEqual([false]);
});

it("what contains an object that is being deleted goes a moment later", () => {
  const box = lv_obj_create(lv_screen_active());
  const held = lv_obj_create(box);
  lv_obj_set_size(held, 60, 60);
  const valid: boolean[] = [];
  lv_indev_add_event_cb(
    display().indev.handle,
    () => {
      lv_obj_delete(box);
      valid.push(lv_obj_is_valid(box));
    },
    LV_EVENT.INDEV_RESET,
  );
  display().pointerDown(30, 30);
  advance(50);
  lv_obj_delete(held);
  expect([...valid, lv_obj_is_valid(held)]).toEqual([true, false]);
  advance(50);
  expect(lv_obj_is_valid(box)).toBe(false);
});

it("an object that is being deleted cannot be moved out of what is deleted with it", () => {
  const [left, other] = [lv_obj_create(lv_screen_active()), lv_obj_create(lv_screen_active())];
  const moved = lv_obj_create(left);
  const codes: string[] = [];
  const attempt = (call: () => void): void => {
    try {
      call();
    } catch (error) {
      codes.push((error as { code: string }).code);
    }
  };
  lv_obj_add_event_cb(
    moved,
    () => {
      attempt(() => lv_obj_set_parent(moved, other));
      attempt(() => lv_obj_swap(moved, other));
      lv_obj_delete(left);
    },
    LV_EVENT.DELETE,
  );
  lv_obj_delete(moved);
  advance(20);
  expect(codes).toEqual(["LVGL_WRONG_ARGUMENT", "LVGL_WRONG_ARGUMENT"]);
  expect([lv_obj_is_valid(left), lv_obj_is_valid(other)]).toEqual([false, true]);
});
