// SPDX-License-Identifier: Apache-2.0
import {
  advance,
  LV_EVENT,
  LV_OBJ_FLAG,
  type LvEvent,
  type LvObj,
  lv_button_create,
  lv_display_add_event_cb,
  lv_event_get_code,
  lv_event_get_current_target_obj,
  lv_event_get_indev,
  lv_event_get_target_obj,
  lv_event_stop_bubbling,
  lv_indev_get_point,
  lv_obj_add_event_cb,
  lv_obj_add_flag,
  lv_obj_get_event_count,
  lv_obj_remove_event_dsc,
  lv_obj_send_event,
  lv_obj_set_size,
  lv_screen_active,
  lv_timer_create,
  lv_timer_set_repeat_count,
  setUncaughtHandler,
  startAnimation,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Display } from "../dist/raw.js";
import { FRAME, openScreen, tap } from "./support.js";

let display: Display;
let button: LvObj;
beforeEach(() => {
  display = openScreen();
  button = lv_button_create(lv_screen_active());
  lv_obj_set_size(button, 100, 100);
  advance(0);
});
afterEach(() => {
  setUncaughtHandler(null);
  display.close();
});

const name = (code: number): string => Object.entries(LV_EVENT).find(([, value]) => value === code)?.[0] ?? `${code}`;

describe("events", () => {
  it("come in LVGL's order", () => {
    const seen: string[] = [];
    const wanted = ["PRESSED", "RELEASED", "SHORT_CLICKED", "CLICKED", "LONG_PRESSED"];
    lv_obj_add_event_cb(button, (event) => seen.push(name(lv_event_get_code(event))), LV_EVENT.ALL);
    tap(display, button);
    expect(seen.filter((code) => wanted.includes(code))).toEqual(["PRESSED", "RELEASED", "SHORT_CLICKED", "CLICKED"]);
    seen.length = 0;
    display.pointerDown(50, 50);
    advance(600);
    display.pointerUp();
    advance(FRAME);
    expect(seen.filter((code) => wanted.includes(code))).toEqual(["PRESSED", "LONG_PRESSED", "RELEASED", "CLICKED"]);
  });

  it("loses no touch that came and went between two runs", () => {
    let clicks = 0;
    lv_obj_add_event_cb(button, () => clicks++, LV_EVENT.CLICKED);
    display.pointerDown(50, 50);
    display.pointerMove(51, 51);
    display.pointerMove(52, 52);
    display.pointerUp();
    display.pointerDown(50, 50);
    display.pointerUp();
    advance(FRAME);
    expect(clicks).toBe(2);
  });

  it("tell target, current target and place, and bubble until stopped", () => {
    const seen: unknown[] = [];
    lv_obj_add_flag(button, LV_OBJ_FLAG.EVENT_BUBBLE);
    const screen = lv_screen_active();
    lv_obj_add_event_cb(
      screen,
      (event) => {
        const indev = lv_event_get_indev(event);
        seen.push(
          lv_event_get_target_obj(event) === button,
          lv_event_get_current_target_obj(event) === screen,
          indev === display.indev.handle && lv_indev_get_point(display.indev.handle),
        );
      },
      LV_EVENT.CLICKED,
    );
    tap(display, button);
    expect(seen).toEqual([true, true, { x: 50, y: 50 }]);
    lv_obj_add_event_cb(button, (event) => lv_event_stop_bubbling(event), LV_EVENT.CLICKED);
    tap(display, button);
    expect(seen).toHaveLength(3);
  });

  it("are dead after their callback", () => {
    let kept: LvEvent | undefined;
    lv_obj_add_event_cb(
      button,
      (event) => {
        kept = event;
      },
      LV_EVENT.CLICKED,
    );
    lv_obj_send_event(button, LV_EVENT.CLICKED);
    expect(() => lv_event_get_code(kept as LvEvent)).toThrow(/this LvEvent was deleted/);
  });

  it("stop when their registration is removed, even by itself", () => {
    let calls = 0;
    const registration = lv_obj_add_event_cb(
      button,
      () => {
        calls++;
        lv_obj_remove_event_dsc(button, registration);
      },
      LV_EVENT.CLICKED,
    );
    const before = lv_obj_get_event_count(button);
    lv_obj_send_event(button, LV_EVENT.CLICKED);
    lv_obj_send_event(button, LV_EVENT.CLICKED);
    expect(calls).toBe(1);
    expect(lv_obj_get_event_count(button)).toBe(before - 1);
  });

  it("of a display have no object", () => {
    const seen: unknown[] = [];
    lv_display_add_event_cb(
      display.handle,
      (event) => seen.push(name(lv_event_get_code(event)), lv_event_get_target_obj(event)),
      LV_EVENT.REFR_READY,
    );
    lv_obj_set_size(button, 50, 50);
    advance(FRAME);
    expect(seen).toEqual(["REFR_READY", null]);
  });
});

describe("exceptions", () => {
  it("of events, timers and animations go to one handler and stop nothing", () => {
    const seen: unknown[] = [];
    setUncaughtHandler((error) => seen.push(error instanceof Error ? error.message : error));
    lv_obj_add_event_cb(
      button,
      () => {
        throw new Error("event");
      },
      LV_EVENT.CLICKED,
    );
    let second = 0;
    lv_obj_add_event_cb(button, () => second++, LV_EVENT.CLICKED);
    tap(display, button);
    const timer = lv_timer_create(() => {
      throw new Error("timer");
    }, 5);
    lv_timer_set_repeat_count(timer, 1);
    advance(FRAME);
    startAnimation({
      from: 0,
      to: 0,
      duration: 10,
      apply: () => {
        throw new Error("animation");
      },
    });
    advance(50);
    expect(seen).toEqual(["event", "timer", "animation"]);
    expect(second).toBe(1);
  });

  it("do not reach the code that sent the event", () => {
    const seen: unknown[] = [];
    setUncaughtHandler((error) => seen.push(error));
    lv_obj_add_event_cb(
      button,
      () => {
        throw "a string";
      },
      LV_EVENT.CLICKED,
    );
    expect(() => lv_obj_send_event(button, LV_EVENT.CLICKED)).not.toThrow();
    expect(seen).toEqual(["a string"]);
  });
});
