// SPDX-License-Identifier: Apache-2.0
import {
  advance,
  createTransition,
  isAnimationRunning,
  LV_EVENT,
  LV_PART,
  LV_STATE,
  LV_STYLE,
  lv_obj_add_event_cb,
  lv_obj_add_state,
  lv_obj_create,
  lv_obj_delete,
  lv_obj_get_style_translate_x,
  lv_obj_get_x,
  lv_obj_set_size,
  lv_obj_set_style_transition,
  lv_obj_set_style_translate_x,
  lv_screen_active,
  lv_tick_get,
  lv_timer_create,
  lv_timer_delete,
  setTickSource,
  startAnimation,
  stopAnimation,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Display } from "../dist/raw.js";
import { openScreen } from "./support.js";

let display: Display;
beforeEach(() => {
  display = openScreen();
});
afterEach(() => display.close());

it("stands still until it is moved", () => {
  const before = lv_tick_get();
  advance(0);
  expect(lv_tick_get()).toBe(before);
  advance(1234);
  expect(lv_tick_get()).toBe(before + 1234);
});

it("gives the same values each time", () => {
  const play = (): number[] => {
    const values: number[] = [];
    startAnimation({ from: 0, to: 100, duration: 100, easing: "ease-out", apply: (value) => values.push(value) });
    advance(150);
    return values;
  };
  const first = play();
  expect(first[0]).toBe(0);
  expect(first.at(-1)).toBe(100);
  expect(play()).toEqual(first);
});

it("animates a property without JavaScript, back and forth", () => {
  const obj = lv_obj_create(lv_screen_active());
  const ends: string[] = [];
  const animation = startAnimation({
    target: obj,
    from: 0,
    to: 60,
    duration: 160,
    reverseDuration: 160,
    apply: "x",
    onCompleted: () => ends.push("completed"),
    onEnded: () => ends.push("ended"),
  });
  advance(80);
  expect(lv_obj_get_x(obj)).toBeGreaterThan(0);
  expect(isAnimationRunning(animation)).toBe(true);
  advance(400);
  expect(lv_obj_get_x(obj)).toBe(0);
  expect(ends).toEqual(["completed", "ended"]);
  expect(isAnimationRunning(animation)).toBe(false);
  expect(stopAnimation(animation)).toBe(false);
});

it("stops one animation and leaves the others", () => {
  const obj = lv_obj_create(lv_screen_active());
  const seen: string[] = [];
  const one = startAnimation({ target: obj, from: 0, to: 9, duration: 500, apply: () => seen.push("one") });
  const two = startAnimation({ target: obj, from: 0, to: 9, duration: 500, apply: () => seen.push("two") });
  seen.length = 0;
  expect(stopAnimation(one)).toBe(true);
  advance(200);
  expect(new Set(seen)).toEqual(new Set(["two"]));
  lv_obj_delete(obj);
  expect(isAnimationRunning(two)).toBe(false);
});

it("may be stopped from its own callback", () => {
  const values: number[] = [];
  const animation = startAnimation({
    from: 0,
    to: 100,
    duration: 1000,
    early: false,
    apply: (value) => {
      values.push(value);
      if (value >= 10) stopAnimation(animation);
    },
  });
  advance(2000);
  expect(values.at(-1)).toBeLessThan(20);
});

it("plays Bézier curves and repeats for ever until the object goes", () => {
  const obj = lv_obj_create(lv_screen_active());
  let last = -1;
  const animation = startAnimation({
    target: obj,
    from: 0,
    to: 1000,
    duration: 100,
    repeat: Number.POSITIVE_INFINITY,
    easing: [0.2, 0, 0, 1],
    apply: (value) => {
      last = value;
    },
  });
  advance(5000);
  expect(isAnimationRunning(animation)).toBe(true);
  expect(last).toBeGreaterThanOrEqual(0);
  lv_obj_delete(obj);
  expect(isAnimationRunning(animation)).toBe(false);
});

it("glides when a state changes", () => {
  const obj = lv_obj_create(lv_screen_active());
  lv_obj_set_size(obj, 100, 100);
  lv_obj_set_style_translate_x(obj, 40, LV_STATE.PRESSED);
  lv_obj_set_style_transition(obj, createTransition([LV_STYLE.TRANSLATE_X], "linear", 160), LV_PART.MAIN);
  advance(20);
  lv_obj_add_state(obj, LV_STATE.PRESSED);
  advance(80);
  const middle = lv_obj_get_style_translate_x(obj, LV_PART.MAIN);
  advance(200);
  expect(middle).toBeGreaterThan(5);
  expect(middle).toBeLessThan(35);
  expect(lv_obj_get_style_translate_x(obj, LV_PART.MAIN)).toBe(40);
});

it("runs timers in virtual time", () => {
  const ticks: number[] = [];
  const start = lv_tick_get();
  const timer = lv_timer_create(() => ticks.push(lv_tick_get() - start), 100);
  advance(350);
  expect(ticks).toEqual([100, 200, 300]);
  lv_timer_delete(timer);
  advance(350);
  expect(ticks).toHaveLength(3);
});

it("counts a rest for long presses and inactivity", () => {
  const obj = lv_obj_create(lv_screen_active());
  lv_obj_set_size(obj, 200, 200);
  let repeats = 0;
  lv_obj_add_event_cb(obj, () => repeats++, LV_EVENT.LONG_PRESSED_REPEAT);
  advance(0);
  display.pointerDown(50, 50);
  advance(1000);
  expect(repeats).toBeGreaterThan(3);
});

it("refuses to be moved while it is real, or from a callback", () => {
  setTickSource("real");
  expect(() => advance(1)).toThrow(expect.objectContaining({ code: "LVGL_CLOCK" }));
  setTickSource("manual");
  let code: unknown;
  const timer = lv_timer_create(() => {
    try {
      advance(1);
    } catch (error) {
      code = (error as { code?: unknown }).code;
    }
  }, 1);
  advance(5);
  lv_timer_delete(timer);
  expect(code).toBe("LVGL_REENTRANT");
});
