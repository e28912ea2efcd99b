// SPDX-License-Identifier: Apache-2.0
// Listeners that answer each other: LVGL would go on for ever, here they end.
import {
  LV_EVENT,
  LV_OBJ_FLAG,
  LV_STATE,
  LV_STYLE,
  type LvObj,
  type LvSubject,
  lv_buttonmatrix_set_selected_button,
  lv_keyboard_create,
  lv_keyboard_set_textarea,
  lv_obj_add_event_cb,
  lv_obj_add_flag,
  lv_obj_add_state,
  lv_obj_add_subject_increment_event,
  lv_obj_add_subject_set_int_event,
  lv_obj_add_subject_toggle_event,
  lv_obj_bind_checked,
  lv_obj_bind_state_if_eq,
  lv_obj_bind_style_prop,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_get_style_outline_width,
  lv_obj_has_state,
  lv_obj_send_event,
  lv_obj_set_style_opa,
  lv_screen_active,
  lv_spinbox_bind_value,
  lv_spinbox_create,
  lv_spinbox_get_value,
  lv_spinbox_set_range,
  lv_subject_add_observer,
  lv_subject_get_int,
  lv_subject_init_int,
  lv_subject_set_int,
  lv_textarea_create,
  lv_textarea_get_text,
} from "lvgl-bindings-ts/raw";
import { describe, expect, it } from "vitest";
import { displayPerTest } from "./display.js";

displayPerTest();

/** Each lets an object follow a number that the object's own events change. */
const circles: readonly (readonly [string, (obj: LvObj, number: LvSubject) => void])[] = [
  [
    "a number that is switched by every event, and a mark that follows it",
    (obj, number) => {
      lv_obj_add_subject_toggle_event(obj, number, LV_EVENT.ALL);
      lv_obj_bind_checked(obj, number);
    },
  ],
  [
    "two numbers that a change of the state sets in turn",
    (obj, number) => {
      lv_obj_add_subject_set_int_event(obj, number, LV_EVENT.STATE_CHANGED, 1);
      lv_obj_add_subject_set_int_event(obj, number, LV_EVENT.STATE_CHANGED, 2);
      lv_obj_bind_state_if_eq(obj, number, LV_STATE.USER_1, 1);
    },
  ],
  [
    "a number that a change of the style counts up, and an outline as wide",
    (obj, number) => {
      lv_obj_add_subject_increment_event(obj, number, LV_EVENT.STYLE_CHANGED, 1);
      lv_obj_bind_style_prop(obj, LV_STYLE.OUTLINE_WIDTH, 0, number);
    },
  ],
  [
    "the same, told before the object itself is, of each question of LVGL's, too",
    (obj, number) => {
      lv_obj_add_subject_increment_event(obj, number, LV_EVENT.ALL | LV_EVENT.PREPROCESS, 1);
      lv_obj_bind_style_prop(obj, LV_STYLE.OUTLINE_WIDTH, 0, number);
    },
  ],
];

describe.each(circles)("%s", (_, bind) => {
  it("end, and what else listens is heard again", () => {
    const number = lv_subject_init_int(0);
    const told: number[] = [];
    lv_subject_add_observer(number, () => told.push(lv_subject_get_int(number)));
    const obj = lv_obj_create(lv_screen_active());
    bind(obj, number);
    for (let turn = 0; turn < 3; turn++) {
      const before = told.length;
      lv_obj_add_state(obj, turn % 2 === 0 ? LV_STATE.USER_2 : LV_STATE.USER_3);
      lv_obj_set_style_opa(obj, 100 + turn, 0);
      lv_subject_set_int(number, lv_subject_get_int(number) + 1);
      expect(told.length).toBeGreaterThan(before);
      expect(told.length).toBeLessThan(before + 500);
    }
    lv_obj_delete(obj);
    const before = told.length;
    lv_subject_set_int(number, -7);
    expect(told.slice(before)).toEqual([-7]);
  });
});

it("an outline that follows a number once changed by its own event shows it", () => {
  const number = lv_subject_init_int(3);
  const obj = lv_obj_create(lv_screen_active());
  lv_obj_add_subject_increment_event(obj, number, LV_EVENT.CLICKED, 4);
  lv_obj_bind_style_prop(obj, LV_STYLE.OUTLINE_WIDTH, 0, number);
  lv_obj_send_event(obj, LV_EVENT.CLICKED);
  expect(lv_obj_get_style_outline_width(obj, 0)).toBe(7);
});

it("a number that is switched in a chain of objects reaches the last", () => {
  const screen = lv_screen_active();
  const numbers = Array.from({ length: 12 }, () => lv_subject_init_int(0));
  const objs = numbers.map((number, at) => {
    const obj = lv_obj_create(screen);
    lv_obj_bind_state_if_eq(obj, number, LV_STATE.USER_1, 1);
    const next = numbers[at + 1];
    if (next !== undefined) lv_obj_add_subject_toggle_event(obj, next, LV_EVENT.STATE_CHANGED);
    return obj;
  });
  const [first] = numbers;
  if (first === undefined) throw new Error("twelve numbers");
  lv_subject_set_int(first, 1);
  expect(objs.map((obj) => lv_obj_has_state(obj, LV_STATE.USER_1))).toEqual(objs.map(() => true));
});

it("a keyboard around the text area that it types into", () => {
  const keyboard = lv_keyboard_create(lv_screen_active());
  const area = lv_textarea_create(keyboard);
  lv_keyboard_set_textarea(keyboard, area);
  lv_obj_add_flag(area, LV_OBJ_FLAG.EVENT_BUBBLE);
  lv_buttonmatrix_set_selected_button(keyboard, 1);
  lv_obj_send_event(keyboard, LV_EVENT.VALUE_CHANGED);
  expect(lv_textarea_get_text(area)).toMatch(/^q{1,40}$/);
});

it("a listener deep in others hears what it sends itself", () => {
  const objs = Array.from({ length: 100 }, () => lv_obj_create(lv_screen_active()));
  let heard = 0;
  for (const [at, obj] of objs.entries())
    lv_obj_add_event_cb(
      obj,
      () => {
        heard++;
        const next = objs[at + 1];
        if (next !== undefined) lv_obj_send_event(next, LV_EVENT.REFRESH);
      },
      LV_EVENT.REFRESH,
    );
  const [first] = objs;
  if (first === undefined) throw new Error("a hundred objects");
  lv_obj_send_event(first, LV_EVENT.REFRESH);
  expect(heard).toBe(100);
});

it("spinboxes that cannot agree on a number", () => {
  const number = lv_subject_init_int(5);
  const [low, high] = [lv_spinbox_create(lv_screen_active()), lv_spinbox_create(lv_screen_active())];
  lv_spinbox_set_range(low, 0, 10);
  lv_spinbox_set_range(high, 20, 30);
  lv_spinbox_bind_value(low, number);
  lv_spinbox_bind_value(high, number);
  lv_subject_set_int(number, 7);
  expect([lv_spinbox_get_value(low), lv_spinbox_get_value(high)]).toEqual([10, 20]);
});
