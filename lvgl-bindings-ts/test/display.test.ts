// SPDX-License-Identifier: Apache-2.0
import {
  advance,
  createMemoryDisplay,
  LV_EVENT,
  type LvArea,
  lv_display_get_default,
  lv_display_get_horizontal_resolution,
  lv_display_get_inactive_time,
  lv_display_get_screen_active,
  lv_display_set_default,
  lv_obj_add_event_cb,
  lv_obj_create,
  lv_obj_get_scroll_bottom,
  lv_obj_get_scroll_y,
  lv_obj_set_pos,
  lv_obj_set_size,
  lv_obj_set_style_bg_color,
  lv_obj_set_style_bg_opa,
  lv_obj_set_x,
  lv_refr_now,
  lv_screen_active,
  lv_timer_create,
  lv_timer_delete,
  snapshot,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Display } from "../dist/raw.js";
import { FRAME, openScreen } from "./support.js";

let display: Display;
beforeEach(() => {
  display = openScreen();
  const screen = lv_screen_active();
  lv_obj_set_style_bg_color(screen, 0x102030, 0);
  lv_obj_set_style_bg_opa(screen, 255, 0);
});
afterEach(() => display.close());

function box(x: number, y: number, w: number, h: number, color: number): ReturnType<typeof lv_obj_create> {
  const obj = lv_obj_create(lv_screen_active());
  lv_obj_set_pos(obj, x, y);
  lv_obj_set_size(obj, w, h);
  lv_obj_set_style_bg_color(obj, color, 0);
  lv_obj_set_style_bg_opa(obj, 255, 0);
  return obj;
}

/** Collects the areas of each frame. */
function frames(): LvArea[][] {
  const seen: LvArea[][] = [];
  display.onFlush((areas) => seen.push([...areas]));
  return seen;
}

it("may close while a list still glides after the finger", () => {
  const list = box(0, 0, 200, 200, 0x223344);
  const tall = lv_obj_create(list);
  lv_obj_set_size(tall, 20, 5000);
  advance(FRAME);
  display.pointerDown(100, 180);
  advance(FRAME);
  for (const y of [150, 110, 60, 10]) {
    display.pointerMove(100, y);
    advance(FRAME);
  }
  display.pointerUp();
  advance(FRAME);
  const gliding = lv_obj_get_scroll_y(list);
  advance(FRAME);
  expect(lv_obj_get_scroll_y(list)).toBeGreaterThan(gliding);
  display.close();
  display = openScreen();
  // What was left of the old pointer would be read here.
  advance(1000);
  expect(lv_display_get_screen_active(display.handle)).not.toBeNull();
});

describe("a memory display", () => {
  it("reports what changed, frame by frame, and nothing at rest", () => {
    const seen = frames();
    const obj = box(10, 20, 30, 40, 0xff0000);
    advance(FRAME);
    expect(seen.at(-1)).toEqual([{ x1: 0, y1: 0, x2: 479, y2: 799 }]);
    seen.length = 0;
    lv_obj_set_style_bg_color(obj, 0x00ff00, 0);
    advance(FRAME);
    expect(seen).toEqual([[{ x1: 10, y1: 20, x2: 39, y2: 59 }]]);
    seen.length = 0;
    advance(5000);
    expect(seen).toEqual([]);
  });

  it("reports two far places apart", () => {
    const [one, two] = [box(0, 0, 10, 10, 0xff0000), box(400, 700, 10, 10, 0xff0000)];
    advance(FRAME);
    const seen = frames();
    lv_obj_set_style_bg_color(one, 1, 0);
    lv_obj_set_style_bg_color(two, 1, 0);
    advance(FRAME);
    expect(seen.flat()).toHaveLength(2);
  });

  it("shows its pixels as B, G, R, X alive and as R, G, B, A copied", () => {
    box(1, 0, 1, 1, 0xaabbcc);
    advance(FRAME);
    const live = display.framebuffer();
    expect(live).toHaveLength(480 * 800 * 4);
    expect([...live.subarray(0, 3), ...live.subarray(4, 7)]).toEqual([0x30, 0x20, 0x10, 0xcc, 0xbb, 0xaa]);
    const copy = display.screenshot({ x1: 0, y1: 0, x2: 1, y2: 0 });
    expect([...copy]).toEqual([0x10, 0x20, 0x30, 255, 0xaa, 0xbb, 0xcc, 255]);
    expect(display.screenshot()).toHaveLength(480 * 800 * 4);
    lv_obj_set_style_bg_color(lv_screen_active(), 0, 0);
    lv_refr_now(display.handle);
    expect([...live.subarray(0, 3)]).toEqual([0, 0, 0]);
    expect([...copy.subarray(0, 3)]).toEqual([0x10, 0x20, 0x30]);
  });

  it("refuses areas outside and absurd sizes", () => {
    expect(() => display.screenshot({ x1: 0, y1: 0, x2: 480, y2: 0 })).toThrow(/inside the display/);
    expect(() => createMemoryDisplay(0, 5)).toThrow(expect.objectContaining({ code: "LVGL_DISPLAY_SIZE" }));
  });

  it("may be drawn to from its flush callback, and closed in it", () => {
    const obj = box(0, 0, 10, 10, 0xff0000);
    let calls = 0;
    display.onFlush(() => {
      calls++;
      if (calls === 1) lv_obj_set_x(obj, 50);
      else display.close();
    });
    advance(100);
    advance(100);
    expect(calls).toBe(2);
    expect(display.closed).toBe(true);
  });

  it("cannot be closed in the middle of an event", () => {
    const obj = box(0, 0, 10, 10, 0xff0000);
    let code: unknown;
    lv_obj_add_event_cb(
      obj,
      () => {
        try {
          display.close();
        } catch (error) {
          code = (error as { code?: unknown }).code;
        }
      },
      LV_EVENT.PRESSED,
    );
    advance(FRAME);
    display.pointerDown(5, 5);
    advance(FRAME);
    expect(code).toBe("LVGL_REENTRANT");
    expect(display.closed).toBe(false);
  });

  it("cannot be closed by a timer of LVGL's either", () => {
    let code: unknown;
    const timer = lv_timer_create(() => {
      try {
        display.close();
      } catch (error) {
        code = (error as { code?: unknown }).code;
      }
    }, 1);
    advance(FRAME);
    lv_timer_delete(timer);
    expect(code).toBe("LVGL_REENTRANT");
  });

  it("stands beside a second one", () => {
    const second = createMemoryDisplay(100, 50);
    expect(lv_display_get_default()).toBe(display.handle);
    lv_display_set_default(second.handle);
    const screen = lv_screen_active();
    expect(screen).toBe(lv_display_get_screen_active(second.handle));
    lv_obj_set_style_bg_color(screen, 0xffffff, 0);
    lv_obj_set_style_bg_opa(screen, 255, 0);
    advance(FRAME);
    expect(lv_display_get_horizontal_resolution(second.handle)).toBe(100);
    expect(second.framebuffer()[0]).toBe(255);
    second.close();
    expect(lv_display_get_default()).toBe(display.handle);
  });
});

describe("the pointer", () => {
  it("drags a list, which then rolls on and comes to rest", () => {
    const list = box(0, 0, 480, 800, 0xffffff);
    for (let i = 0; i < 30; i++) {
      const row = lv_obj_create(list);
      lv_obj_set_pos(row, 0, i * 80);
      lv_obj_set_size(row, 400, 70);
    }
    advance(FRAME);
    display.pointerDown(200, 700);
    advance(FRAME);
    for (let y = 700; y >= 400; y -= 30) {
      display.pointerMove(200, y);
      advance(16);
    }
    const dragged = lv_obj_get_scroll_y(list);
    display.pointerUp();
    advance(3000);
    expect(dragged).toBeGreaterThan(200);
    expect(lv_obj_get_scroll_y(list)).toBeGreaterThan(dragged);
    expect(lv_obj_get_scroll_bottom(list)).toBeGreaterThan(0);
  });

  it("does nothing when it moves or lifts while it is up", () => {
    const seen: number[] = [];
    lv_obj_add_event_cb(lv_screen_active(), () => seen.push(1), LV_EVENT.PRESSED);
    display.pointerMove(5, 5);
    display.pointerUp();
    advance(FRAME);
    expect(seen).toEqual([]);
  });

  it("counts as activity", () => {
    advance(10_000);
    expect(lv_display_get_inactive_time(display.handle)).toBeGreaterThanOrEqual(10_000);
    display.pointerDown(1, 1);
    advance(FRAME);
    expect(lv_display_get_inactive_time(display.handle)).toBeLessThan(100);
  });
});

describe("a snapshot", () => {
  it("shows one object with its transparency", () => {
    const obj = box(0, 0, 4, 2, 0x112233);
    const { width, height, data } = snapshot(obj);
    expect([width, height]).toEqual([4, 2]);
    expect([...data.subarray(0, 4)]).toEqual([0x11, 0x22, 0x33, 255]);
  });
});
