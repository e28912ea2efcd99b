// SPDX-License-Identifier: Apache-2.0
import { activeScreen, Direction, Obj, Slider, topLayer } from "lvgl-bindings-ts";
import { type Finger, openTestUi, type TestUi } from "lvgl-bindings-ts/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { button, list, thrown } from "./support.js";

let ui: TestUi;
let finger: Finger;
let screen: Obj;
beforeEach(() => {
  ui = openTestUi();
  ({ finger } = ui);
  screen = activeScreen();
});
afterEach(() => ui.close());

describe("a drag", () => {
  it("moves a slider to the place", () => {
    const slider = new Slider(screen, { x: 50, y: 50, width: 200, height: 20, value: 0 });
    const values: number[] = [];
    slider.on("valueChanged", () => values.push(slider.value));
    finger.drag([
      { x: 55, y: 60 },
      { x: 150, y: 60 },
      { x: 200, y: 60 },
    ]);
    expect(slider.value).toBe(75);
    expect(values.length).toBeGreaterThan(5);
  });

  it("scrolls a list by what it moved, and no further after its rest", () => {
    const rows = list(screen, 40);
    finger.drag([
      { x: 150, y: 350 },
      { x: 150, y: 100 },
    ]);
    const scrolled = rows.scrollY;
    expect(scrolled).toBeGreaterThan(200);
    expect(scrolled).toBeLessThanOrEqual(250);
    ui.advance(1000);
    expect(rows.scrollY).toBe(scrolled);
  });

  it("needs two spots, and its first within reach", () => {
    const { obj } = button(screen, "OK", { hidden: true });
    expect(thrown(() => finger.drag([{ x: 1, y: 1 }])).code).toBe("LVGL_TEST_WRONG_ARGUMENT");
    expect(thrown(() => finger.drag([obj, { x: 1, y: 1 }])).code).toBe("LVGL_TEST_NOT_VISIBLE");
  });
});

describe("a swipe", () => {
  it.each([
    ["left", Direction.LEFT],
    ["right", Direction.RIGHT],
    ["up", Direction.TOP],
    ["down", Direction.BOTTOM],
  ] as const)("%s is that gesture", (direction, expected) => {
    const seen: unknown[] = [];
    screen.scrollable = false;
    screen.on("gesture", (event) => seen.push(event.indev?.gestureDirection));
    finger.swipe(direction);
    expect(seen).toEqual([expected]);
  });

  it("throws a list, which rolls on", () => {
    const rows = list(screen, 100);
    finger.swipe("up", { on: rows });
    const left = rows.scrollY;
    ui.settle();
    expect(rows.scrollY).toBeGreaterThan(left + 50);
  });
});

describe("scrolling into view", () => {
  it("drags a list until the row can be tapped", () => {
    const rows = list(screen, 60);
    finger.scrollIntoView("Row 55");
    finger.tap("Row 55");
    expect(rows.scrollY).toBeGreaterThan(2000);
    finger.scrollIntoView(rows.child(0) as Obj);
    expect(rows.scrollY).toBe(0);
  });

  it("does nothing for what is in view, and clicks nothing on the way", () => {
    const made = button(screen, "First");
    const rows = list(screen, 30, { y: 60 });
    const clicks: string[] = [];
    for (const row of rows.children) row.on("clicked", () => clicks.push("row"));
    finger.scrollIntoView(made.obj);
    finger.scrollIntoView("Row 3");
    expect(rows.scrollY).toBe(0);
    finger.scrollIntoView("Row 29");
    expect(rows.scrollY).toBeGreaterThan(0);
    expect(clicks).toEqual([]);
  });

  it("goes through lists in lists and sideways", () => {
    const outer = new Obj(screen, { width: 300, height: 300 });
    new Obj(outer, { width: 100, height: 900 });
    const inner = new Obj(outer, { y: 950, width: 280, height: 120 });
    const { obj, events } = button(inner, "Far", { x: 900, y: 700 });
    finger.scrollIntoView(obj);
    finger.tap(obj);
    expect(events).toContain("clicked");
  });

  it("begins beside a slider that would take the drag", () => {
    const rows = new Obj(screen, { width: 300, height: 300 });
    new Slider(rows, { x: 75, y: 0, width: 150, height: 280 });
    const { obj } = button(rows, "Low", { y: 900 });
    finger.scrollIntoView(obj);
    finger.tap(obj);
    expect(rows.scrollY).toBeGreaterThan(500);
  });

  it("says when no drag can", () => {
    const still = new Obj(screen, { width: 100, height: 100, scrollable: false });
    const { obj } = button(still, "Cut", { y: 300 });
    expect(thrown(() => finger.scrollIntoView(obj))).toMatchObject({ code: "LVGL_TEST_NOT_SCROLLABLE", by: still });
    obj.hidden = true;
    expect(thrown(() => finger.scrollIntoView(obj))).toMatchObject({ code: "LVGL_TEST_NOT_VISIBLE", by: obj });
  });
});

describe("a wheel", () => {
  it("scrolls what lies under it, to and fro", () => {
    const rows = list(screen, 40);
    const other = list(screen, 40, { y: 400 });
    finger.wheel(other, -3);
    ui.settle();
    const down = other.scrollY;
    expect(down).toBeGreaterThan(0);
    finger.wheel({ x: 100, y: 500 }, 1);
    ui.settle();
    expect(other.scrollY).toBeLessThan(down);
    expect(rows.scrollY).toBe(0);
  });

  it("is refused where something covers the place", () => {
    const rows = list(screen, 40);
    const veil = new Obj(topLayer(), { width: 480, height: 800 });
    expect(thrown(() => finger.wheel(rows, -1))).toMatchObject({ code: "LVGL_TEST_COVERED", by: veil });
  });
});
