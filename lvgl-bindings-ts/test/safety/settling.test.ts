// SPDX-License-Identifier: Apache-2.0
// Layouts that ask for themselves again in each pass: LVGL would repeat them for ever, here they end.
import {
  advance,
  LV_EVENT,
  LV_FLEX_FLOW,
  LV_LAYOUT,
  LV_SIZE_CONTENT,
  type LvObj,
  lv_label_create,
  lv_label_set_text,
  lv_obj_add_event_cb,
  lv_obj_create,
  lv_obj_get_coords,
  lv_obj_get_height,
  lv_obj_get_width,
  lv_obj_remove_style_all,
  lv_obj_set_flex_flow,
  lv_obj_set_flex_grow,
  lv_obj_set_height,
  lv_obj_set_layout,
  lv_obj_set_size,
  lv_obj_set_style_min_height,
  lv_obj_set_width,
  lv_obj_update_layout,
  lv_pct,
  lv_screen_active,
} from "lvgl-bindings-ts/raw";
import { describe, expect, it } from "vitest";
import { displayPerTest } from "./display.js";

/** More often than LVGL lays out again here: who asks stops by then, so that the test ends without the bound, and fails. */
const MANY = 5000;

displayPerTest();

function box(around: LvObj, width: number, height: number): LvObj {
  const obj = lv_obj_create(around);
  lv_obj_remove_style_all(obj);
  lv_obj_set_size(obj, width, height);
  return obj;
}

/** How a listener answers a layout so that LVGL has to lay out again: by a style, by a text, by the layout itself. */
const answers: readonly (readonly [string, () => { readonly obj: LvObj; readonly answer: (turn: number) => void }])[] =
  [
    [
      "a size",
      () => {
        const obj = box(lv_screen_active(), 10, 10);
        return { obj, answer: (turn) => lv_obj_set_width(obj, 20 + (turn % 2)) };
      },
    ],
    [
      "a text",
      () => {
        const obj = lv_label_create(lv_screen_active());
        return { obj, answer: (turn) => lv_label_set_text(obj, turn % 2 === 0 ? "un" : "deux") };
      },
    ],
    [
      "a layout",
      () => {
        const obj = box(lv_screen_active(), 50, 50);
        box(obj, 10, 10);
        return { obj, answer: () => lv_obj_set_layout(obj, LV_LAYOUT.FLEX) };
      },
    ],
  ];

describe.each(answers)("a listener that answers each layout with %s", (_, make) => {
  /** The object of the answer, and how often its listener was heard. */
  function answering(): { readonly obj: LvObj; readonly heard: () => number; readonly stop: () => void } {
    const { obj, answer } = make();
    let heard = 0;
    let most = MANY;
    const answerAgain = () => {
      if (++heard < most) answer(heard);
    };
    lv_obj_add_event_cb(obj, answerAgain, LV_EVENT.SIZE_CHANGED);
    lv_obj_add_event_cb(obj, answerAgain, LV_EVENT.LAYOUT_CHANGED);
    answer(0);
    return {
      obj,
      heard: () => heard,
      stop: () => {
        most = 0;
      },
    };
  }

  it("is heard a number of times, and the call ends", () => {
    const { obj, heard } = answering();
    lv_obj_update_layout(obj);
    expect(heard()).toBeGreaterThan(10);
    expect(heard()).toBeLessThan(MANY / 2);
  });

  it("is not heard again until something changes", () => {
    const { heard } = answering();
    advance(100);
    const before = heard();
    expect(before).toBeLessThan(MANY / 2);
    advance(5000);
    expect(heard()).toBe(before);
  });

  it("leaves the layout to the next change", () => {
    const { obj, stop } = answering();
    advance(100);
    stop();
    lv_obj_set_size(obj, 70, 80);
    advance(100);
    expect([lv_obj_get_width(obj), lv_obj_get_height(obj)]).toEqual([70, 80]);
  });
});

it("a box as high as its content, which is higher than the box, ends at some height", () => {
  const outer = box(lv_screen_active(), 40, LV_SIZE_CONTENT);
  const inner = box(outer, 10, lv_pct(150));
  lv_obj_set_style_min_height(inner, 10, 0);
  let heard = 0;
  lv_obj_add_event_cb(
    inner,
    () => {
      if (++heard === MANY) lv_obj_set_height(inner, 10);
    },
    LV_EVENT.SIZE_CHANGED,
  );
  lv_obj_update_layout(outer);
  expect(heard).toBeGreaterThan(10);
  expect(heard).toBeLessThan(MANY / 2);
  lv_obj_set_height(inner, 30);
  lv_obj_update_layout(outer);
  expect([lv_obj_get_height(outer), lv_obj_get_height(inner)]).toEqual([30, 30]);
});

it("what lies a hundred boxes deep has its place in one call", () => {
  let inner = box(lv_screen_active(), 110, 100);
  const outer = inner;
  for (let depth = 0; depth < 100; depth++) {
    lv_obj_set_flex_flow(inner, LV_FLEX_FLOW.ROW);
    inner = box(inner, 10, lv_pct(100));
    lv_obj_set_flex_grow(inner, 1);
  }
  lv_obj_update_layout(outer);
  expect(lv_obj_get_coords(inner)).toEqual({ x1: 0, y1: 0, x2: 109, y2: 99 });
  lv_obj_set_size(outer, 55, 33);
  lv_obj_update_layout(outer);
  expect(lv_obj_get_coords(inner)).toEqual({ x1: 0, y1: 0, x2: 54, y2: 32 });
});
