// SPDX-License-Identifier: Apache-2.0
import * as lv from "lvgl-bindings-ts/raw";
import { LvDeadHandleError } from "lvgl-bindings-ts/raw";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openScreen } from "../support.js";

let screen: lv.LvObj;
let display: ReturnType<typeof openScreen>;
beforeAll(() => {
  display = openScreen();
});
beforeEach(() => {
  screen = lv.lv_obj_create(null);
  lv.lv_screen_load(screen);
});

function buttons(count: number): lv.LvObj[] {
  return Array.from({ length: count }, (_unused, index) => {
    const button = lv.lv_button_create(screen);
    lv.lv_obj_set_pos(button, 0, 60 * index);
    lv.lv_obj_set_size(button, 100, 50);
    return button;
  });
}

describe("a group", () => {
  it("moves its focus and tells of it", () => {
    const group = lv.lv_group_create();
    const [one, two] = buttons(2) as [lv.LvObj, lv.LvObj];
    const heard: unknown[] = [];
    lv.lv_group_set_focus_cb(group, (of) => heard.push(lv.lv_group_get_focused(of)));
    lv.lv_group_set_edge_cb(group, (_of, forwards) => heard.push(forwards));
    lv.lv_group_add_obj(group, one);
    lv.lv_group_add_obj(group, two);
    lv.lv_group_set_wrap(group, false);
    lv.lv_group_focus_next(group);
    lv.lv_group_focus_next(group);
    lv.lv_group_focus_prev(group);
    expect(heard).toEqual([one, two, true, one]);
    expect(lv.lv_obj_get_group(one)).toBe(group);
    expect(lv.lv_group_get_focus_cb(group)).toBeTypeOf("function");
    lv.lv_group_set_focus_cb(group, null);
    expect(lv.lv_group_get_focus_cb(group)).toBe(null);
    lv.lv_group_delete(group);
    expect(() => lv.lv_group_focus_next(group)).toThrow(LvDeadHandleError);
    expect(lv.lv_obj_get_group(one)).toBe(null);
  });

  it("sends characters to the object that has the focus, and no half ones", () => {
    const group = lv.lv_group_create();
    const area = lv.lv_textarea_create(screen);
    lv.lv_group_add_obj(group, area);
    for (const letter of "né€") lv.lv_group_send_data(group, letter.codePointAt(0) ?? 0);
    expect(lv.lv_textarea_get_text(area)).toBe("né€");
    for (const none of [0xd800, 0x110000])
      expect(() => lv.lv_group_send_data(group, none)).toThrow(
        "lv_group_send_data: argument 2 must be a member of LV_KEY or the code point of a character",
      );
    expect(lv.lv_textarea_get_text(area)).toBe("né€");
    lv.lv_group_delete(group);
  });

  it("goes with an object, and may be deleted in its own event", () => {
    const group = lv.lv_group_create();
    const [one, two] = buttons(2) as [lv.LvObj, lv.LvObj];
    lv.lv_group_add_obj(group, one);
    lv.lv_group_add_obj(group, two);
    lv.lv_obj_delete(one);
    expect([lv.lv_group_get_obj_count(group), lv.lv_group_get_focused(group)]).toEqual([1, two]);
    lv.lv_obj_add_event_cb(two, () => lv.lv_group_delete(group), lv.LV_EVENT.KEY);
    lv.lv_group_send_data(group, lv.LV_KEY.ENTER);
    expect(() => lv.lv_group_get_obj_count(group)).toThrow(LvDeadHandleError);
    lv.advance(20);
    expect(lv.lv_obj_get_group(two)).toBe(null);
  });
});

describe("a keypad", () => {
  it("moves the focus, presses and writes; at rest nothing is armed", () => {
    const group = lv.lv_group_create();
    const [one] = buttons(1) as [lv.LvObj];
    const area = lv.lv_textarea_create(screen);
    lv.lv_group_add_obj(group, one);
    lv.lv_group_add_obj(group, area);
    const keypad = lv.createKeypad();
    lv.lv_indev_set_group(keypad, group);
    expect([lv.lv_indev_get_type(keypad), lv.lv_indev_get_group(keypad)]).toEqual([lv.LV_INDEV_TYPE.KEYPAD, group]);
    let clicks = 0;
    lv.lv_obj_add_event_cb(one, () => clicks++, lv.LV_EVENT.CLICKED);
    const hit = (key: number): void => {
      lv.feedKey(keypad, key, true);
      lv.advance(40);
      lv.feedKey(keypad, key, false);
      lv.advance(40);
    };
    hit(lv.LV_KEY.ENTER);
    hit(lv.LV_KEY.NEXT);
    hit(65);
    hit(66);
    expect([clicks, lv.lv_group_get_focused(group), lv.lv_textarea_get_text(area)]).toEqual([1, area, "AB"]);
    lv.deleteInputDevice(keypad);
    expect(() => lv.feedKey(keypad, 65, true)).toThrow(LvDeadHandleError);
    lv.lv_group_delete(group);
  });

  it("may be deleted by what it presses", () => {
    const group = lv.lv_group_create();
    const [one] = buttons(1) as [lv.LvObj];
    lv.lv_group_add_obj(group, one);
    const keypad = lv.createKeypad();
    lv.lv_indev_set_group(keypad, group);
    lv.lv_obj_add_event_cb(one, () => lv.deleteInputDevice(keypad), lv.LV_EVENT.PRESSED);
    lv.feedKey(keypad, lv.LV_KEY.ENTER, true);
    lv.advance(100);
    expect(() => lv.lv_indev_get_type(keypad)).toThrow(LvDeadHandleError);
    lv.lv_group_delete(group);
  });
});

it("an encoder turns and presses", () => {
  const group = lv.lv_group_create();
  const slider = lv.lv_slider_create(screen);
  lv.lv_group_add_obj(group, slider);
  const encoder = lv.createEncoder();
  lv.lv_indev_set_group(encoder, group);
  lv.lv_group_set_editing(group, true);
  lv.feedEncoder(encoder, 3, false);
  lv.advance(60);
  expect(lv.lv_slider_get_value(slider)).toBe(3);
  expect(() => lv.feedKey(encoder, 1, true)).toThrow(/a keypad/);
  expect(() => lv.feedEncoder(encoder, 40_000, true)).toThrow(/-32768 to 32767/);
  lv.deleteInputDevice(encoder);
  lv.lv_group_delete(group);
});

it("buttons touch their places", () => {
  const [one, two] = buttons(2) as [lv.LvObj, lv.LvObj];
  lv.advance(20);
  const heard: lv.LvObj[] = [];
  for (const button of [one, two]) lv.lv_obj_add_event_cb(button, () => heard.push(button), lv.LV_EVENT.CLICKED);
  const device = lv.createButtons([
    { x: 20, y: 20 },
    { x: 20, y: 80 },
  ]);
  const press = (index: number): void => {
    lv.feedButton(device, index, true);
    lv.advance(60);
    lv.feedButton(device, index, false);
    lv.advance(60);
  };
  press(1);
  lv.lv_indev_set_button_points(device, [
    { x: 20, y: 80 },
    { x: 20, y: 20 },
  ]);
  press(1);
  expect(heard).toEqual([two, one]);
  expect(() => lv.feedButton(device, 2, true)).toThrow(/place of a button/);
  expect(() => lv.lv_indev_set_button_points(device, [{ x: 1, y: 1 }])).toThrow(/each button/);
  expect(() => lv.createButtons([])).toThrow(/each button/);
  lv.deleteInputDevice(device);
});

it("a pointer's cursor is forgotten with its object", () => {
  const indev = display.indev.handle;
  const cursor = lv.lv_obj_create(screen);
  lv.lv_indev_set_cursor(indev, cursor);
  expect(lv.lv_indev_get_cursor(indev)).toBe(cursor);
  expect(() => lv.lv_indev_set_cursor(indev, screen)).toThrow(/no screen/);
  lv.lv_obj_delete(cursor);
  expect(lv.lv_indev_get_cursor(indev)).toBe(null);
  display.pointerMove(40, 40);
  lv.advance(40);
});

describe("a monkey", () => {
  it("presses what is on the screen until it is deleted", () => {
    let presses = 0;
    lv.lv_obj_add_event_cb(screen, () => presses++, lv.LV_EVENT.PRESSED);
    const monkey = lv.lv_monkey_create({ period_range: { min: 10, max: 30 } });
    lv.lv_monkey_set_enable(monkey, true);
    expect(lv.lv_monkey_get_enable(monkey)).toBe(true);
    lv.advance(3000);
    expect(presses).toBeGreaterThan(5);
    const indev = lv.lv_monkey_get_indev(monkey);
    lv.lv_monkey_delete(monkey);
    expect(() => lv.lv_monkey_get_enable(monkey)).toThrow(LvDeadHandleError);
    expect(() => lv.lv_indev_get_type(indev)).toThrow(LvDeadHandleError);
  });

  it("is asked for sensible things", () => {
    expect(() => lv.lv_monkey_create({ type: lv.LV_INDEV_TYPE.BUTTON })).toThrow(/POINTER, KEYPAD or ENCODER/);
    expect(() => lv.lv_monkey_create({ period_range: { min: 0, max: 5 } })).toThrow(/1 to 60000/);
  });
});

it("LVGL's test helpers click, type and turn", () => {
  const [one] = buttons(1) as [lv.LvObj];
  lv.advance(20);
  let clicks = 0;
  lv.lv_obj_add_event_cb(one, () => clicks++, lv.LV_EVENT.CLICKED);
  lv.lv_test_indev_create_all();
  lv.lv_test_mouse_click_at(20, 20);
  expect(clicks).toBe(1);
  const group = lv.lv_group_create();
  const area = lv.lv_textarea_create(screen);
  lv.lv_group_add_obj(group, area);
  const keypad = lv.lv_test_indev_get_indev(lv.LV_INDEV_TYPE.KEYPAD);
  expect(keypad).toBe(null); // LVGL's own devices have no record here
  lv.lv_test_wait(30);
  lv.lv_test_indev_delete_all();
  lv.lv_group_delete(group);
});
