// SPDX-License-Identifier: Apache-2.0
// An error names the function that was called, not one inside it, and the argument by its own place or name.
import {
  advance,
  createButtons,
  createEncoder,
  createImage,
  createMemoryDisplay,
  createTransition,
  decodeImage,
  type Easing,
  type ImageFormat,
  LV_ANIM_OFF,
  LV_EVENT,
  LV_SCREEN_LOAD_ANIM,
  LV_STYLE,
  type LvAnim,
  type LvArea,
  type LvDisplay,
  type LvFont,
  type LvObj,
  type LvTimeline,
  loadTtf,
  lv_anim_path_bounce,
  lv_area_get_width,
  lv_async_call,
  lv_color_over32,
  lv_font_get_default,
  lv_monkey_create,
  lv_obj_add_event_cb,
  lv_obj_add_play_timeline_event,
  lv_obj_add_screen_create_event,
  lv_obj_add_screen_load_event,
  lv_obj_add_subject_set_int_event,
  lv_obj_create,
  lv_obj_send_event,
  lv_obj_tree_walk,
  lv_screen_active,
  lv_subject_init_int,
  lv_test_fast_forward,
  lv_test_mouse_click_at,
  lvKeyOf,
  missingGlyphs,
  qrImage,
  setTickSource,
  setUncaughtHandler,
  snapshot,
  startAnimation,
} from "lvgl-bindings-ts/raw";
import { afterEach, expect, it } from "vitest";
import { displayPerTest } from "./display.js";

const display = displayPerTest(60, 40);
afterEach(() => setUncaughtHandler(null));

/** A value of a type it does not have: what a program without types may pass. */
const as = <T>(value: unknown): T => value as T;

const said = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    const { code, message } = as<{ code: string; message: string }>(error);
    return `${code} ${message}`;
  }
  return "nothing was thrown";
};

it.each<[string, () => unknown]>([
  ["createButtons: argument 1 must be an array of points", () => createButtons(as({}))],
  ["createButtons: argument 2 must be LvDisplay", () => createButtons([{ x: 1, y: 1 }], as<LvDisplay>(7))],
  ["createEncoder: argument 1 must be LvDisplay", () => createEncoder(as<LvDisplay>("x"))],
  ["lv_anim_path_bounce: argument 1 must be LvAnim", () => lv_anim_path_bounce(as<LvAnim>(null))],
  ["lv_test_mouse_click_at: argument 2 must be a number", () => lv_test_mouse_click_at(1, as("2"))],
  ["lv_test_fast_forward: argument 1 must be a number", () => lv_test_fast_forward(Number.NaN)],
  ["pointerDown: argument 2 must be a number", () => display().pointerDown(1, as(null))],
  ["wheel: argument 3 must be a number", () => display().wheel(1, 1, Number.NaN)],
  ["onKey: argument 1 must be a function or null", () => display().onKey(as(5))],
  ["screenshot: argument 1 must be an area", () => display().screenshot(as<LvArea>(null))],
  ["lv_area_get_width: argument 1 must be an area", () => lv_area_get_width(as<LvArea>(null))],
  ["lv_color_over32: argument 1 must be an object", () => lv_color_over32(as(undefined), as(undefined))],
  ["lv_async_call: argument 1 must be a function", () => lv_async_call(as({}))],
  ["lv_obj_tree_walk: argument 1 must be LvObj", () => lv_obj_tree_walk(as<LvObj>("x"), () => 0)],
  ["lv_obj_tree_walk: argument 2 must be a function", () => lv_obj_tree_walk(lv_screen_active(), as(1))],
  ["missingGlyphs: argument 1 must be LvFont", () => missingGlyphs(as<LvFont>(0), "a")],
  ["missingGlyphs: argument 2 must be a string", () => missingGlyphs(lv_font_get_default(), as(5n))],
  ["loadTtf: argument 2 must be an object of options", () => loadTtf(new Uint8Array(8), as(null))],
  ["loadTtf: option size must be a number from 1 to 512", () => loadTtf(new Uint8Array(8), { size: 0 })],
  ["loadTtf: argument 3 must be LvFont", () => loadTtf(new Uint8Array(8), { size: 9 }, as<LvFont>("x"))],
  ["decodeImage: option maxPixels must be a number", () => decodeImage(new Uint8Array(8), { maxPixels: -1 })],
  ["createImage: argument 3 must be", () => createImage(1, 1, as<ImageFormat>("cmyk"), new Uint8Array(4))],
  ["qrImage: option errorCorrection must be", () => qrImage("x", { errorCorrection: as("none") })],
  ["lvKeyOf: argument 1 must be a string", () => lvKeyOf(as({}))],
  ["setTickSource: argument 1 must be", () => setTickSource(as("sun"))],
  ["createMemoryDisplay: argument 3 must be an object of options", () => createMemoryDisplay(1, 1, as(null))],
  ["createMemoryDisplay: option keepAlive must be", () => createMemoryDisplay(1, 1, { keepAlive: as("no") })],
  ["createTransition: argument 1 must be", () => createTransition(as([5n]), "linear", 1)],
  ["createTransition: argument 2 must be", () => createTransition([LV_STYLE.OPA], as<Easing>("slow"), 1)],
  ["lv_monkey_create: option period_range must be an object", () => lv_monkey_create({ period_range: as(5) })],
  ["startAnimation: argument 1 must be an object", () => startAnimation(as(undefined))],
  [
    "startAnimation: option to must be a number",
    () => startAnimation({ from: 0, to: as(1n), duration: 1, apply: () => {} }),
  ],
  [
    "startAnimation: option easing must be",
    () => startAnimation({ from: 0, to: 1, duration: 1, apply: () => {}, easing: as({}) }),
  ],
])("%s", (start, call) => {
  expect(said(call)).toContain(`LVGL_WRONG_ARGUMENT ${start}`);
});

it("events that do something are checked when they are made", () => {
  const screen = lv_screen_active();
  const button = lv_obj_create(screen);
  const { CLICKED } = LV_EVENT;
  const { NONE } = LV_SCREEN_LOAD_ANIM;
  const load = (obj: LvObj, target: LvObj, time: number) => () =>
    lv_obj_add_screen_load_event(obj, CLICKED, target, NONE, time, 0);
  expect(said(load(as<LvObj>(0), screen, 0))).toContain("lv_obj_add_screen_load_event: argument 1 must be LvObj");
  expect(said(load(button, button, 0))).toContain("lv_obj_add_screen_load_event: argument 3 must be a screen");
  expect(said(load(button, screen, 2 ** 31))).toContain("lv_obj_add_screen_load_event: argument 5 must be milli");
  expect(said(() => lv_obj_add_screen_create_event(button, CLICKED, as(screen), NONE, 0, 0))).toContain(
    "lv_obj_add_screen_create_event: argument 3 must be a function",
  );
  expect(said(() => lv_obj_add_play_timeline_event(button, CLICKED, as<LvTimeline>("x"), 0, LV_ANIM_OFF))).toContain(
    "lv_obj_add_play_timeline_event: argument 3 must be LvTimeline",
  );
});

it("errors that are about no argument", () => {
  const hidden = lv_obj_create(lv_screen_active());
  expect(said(() => createMemoryDisplay(0, 5))).toContain("LVGL_DISPLAY_SIZE createMemoryDisplay: ");
  setTickSource("real");
  expect(said(() => lv_test_mouse_click_at(1, 1))).toContain("LVGL_CLOCK lv_test_mouse_click_at: ");
  setTickSource("manual");
  let inside = "";
  startAnimation({
    from: 0,
    to: 1,
    duration: 100,
    early: false,
    apply: () => {
      inside = said(() => advance(5));
    },
  });
  advance(50);
  expect(inside).toContain("LVGL_REENTRANT advance: ");
  let closing = "";
  lv_obj_add_event_cb(
    hidden,
    () => {
      closing = said(() => display().close());
    },
    LV_EVENT.REFRESH,
  );
  lv_obj_send_event(hidden, LV_EVENT.REFRESH);
  expect(closing).toContain("LVGL_REENTRANT close: ");
});

it("what a getter throws comes out as it is", () => {
  const own = new Error("mine");
  const area = {
    x1: 0,
    y1: 0,
    x2: 1,
    get y2(): number {
      throw own;
    },
  };
  expect(() => lv_area_get_width(area)).toThrow(own);
});

it("an object that cannot be drawn", () => {
  expect(said(() => snapshot(as<LvObj>("x")))).toContain("LVGL_WRONG_ARGUMENT snapshot: argument 1 must be LvObj");
});

it("a display's methods name themselves, also when it is closed", () => {
  const closed = createMemoryDisplay(20, 20);
  closed.close();
  const dead = (name: string): string => `LVGL_DEAD_HANDLE ${name}: this LvDisplay was deleted`;
  expect(said(() => closed.refresh())).toBe(dead("refresh"));
  expect(said(() => closed.makeDefault())).toBe(dead("makeDefault"));
  expect(said(() => closed.on("refrReady", () => {}))).toBe(dead("on"));
  expect(said(() => display().on(as(Number.NaN), () => {}))).toContain("LVGL_WRONG_ARGUMENT on: argument 1 must be");
});

it("an event that is listened to is one, with or without PREPROCESS: bits above are LVGL's own", () => {
  const obj = lv_obj_create(lv_screen_active());
  const wanted = "an event, with or without LV_EVENT.PREPROCESS";
  const marked = LV_EVENT.CLICKED | LV_EVENT.MARKED_DELETING;
  const wrong = (name: string, place: number): string =>
    `LVGL_WRONG_ARGUMENT ${name}: argument ${place} must be ${wanted}`;
  expect(said(() => lv_obj_add_event_cb(obj, () => {}, marked))).toBe(wrong("lv_obj_add_event_cb", 3));
  expect(said(() => display().on(marked, () => {}))).toBe(wrong("on", 1));
  expect(said(() => display().indev.on(marked, () => {}))).toBe(wrong("lv_indev_add_event_cb", 3));
  expect(said(() => lv_obj_add_subject_set_int_event(obj, lv_subject_init_int(1), marked, 2))).toBe(
    wrong("lv_obj_add_subject_set_int_event", 3),
  );
  lv_obj_add_event_cb(obj, () => {}, LV_EVENT.CLICKED | LV_EVENT.PREPROCESS);
});
