// SPDX-License-Identifier: Apache-2.0
import {
  activeScreen,
  Button,
  ButtonMatrix,
  ButtonmatrixCtrl,
  Direction,
  type EventName,
  Flag,
  Label,
  Obj,
  type ObjOptions,
  Screen,
  ScreenLoadAnim,
  Slider,
  topLayer,
} from "lvgl-bindings-ts";
import { Finger, type LvTestError, openTestUi, type TestUi, useVirtualTime } from "lvgl-bindings-ts/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let ui: TestUi;
let finger: Finger;
let screen: Obj;
beforeEach(() => {
  ui = openTestUi();
  ({ finger } = ui);
  screen = activeScreen();
});
afterEach(() => ui.close());

/** A button that remembers what happens to it. */
function button(
  parent: Obj,
  text: string,
  options: ObjOptions = {},
): { readonly obj: Button; readonly events: string[] } {
  const obj = new Button(parent, { width: 120, height: 40, ...options });
  new Label(obj, { text });
  const events: string[] = [];
  const names: readonly EventName[] = ["pressed", "clicked", "longPressed", "doubleClicked", "pressLost", "released"];
  for (const name of names) obj.on(name, () => events.push(name));
  return { obj, events };
}

function thrown(call: () => unknown): LvTestError {
  try {
    call();
  } catch (error) {
    return error as LvTestError;
  }
  throw new Error("nothing was thrown");
}

/** A list of rows that are 50 pixels high. */
function list(parent: Obj, rows: number, options: ObjOptions = {}): Obj {
  const made = new Obj(parent, { width: 300, height: 400, ...options });
  for (let row = 0; row < rows; row++) button(made, `Row ${row}`, { y: row * 50 });
  return made;
}

describe("a tap", () => {
  it("clicks what was meant: an object, its text, a query, a place", () => {
    const { obj, events } = button(screen, "OK", { x: 100, y: 100, name: "ok" });
    finger.tap(obj);
    expect(events).toEqual(["pressed", "released", "clicked"]);
    finger.tap("OK");
    finger.tap({ name: "ok" });
    finger.tap({ x: 101, y: 101 });
    expect(events.filter((event) => event === "clicked")).toHaveLength(4);
    finger.tap({ x: 99, y: 99 });
    expect(events.filter((event) => event === "pressed")).toHaveLength(4);
  });

  it("touches the part that can be seen", () => {
    const frame = new Obj(screen, { width: 100, height: 100 });
    const { obj, events } = button(frame, "Wide", { width: 400, height: 30 });
    finger.tap(obj);
    expect(events).toContain("clicked");
  });

  it("is refused on what is covered, saying by what", () => {
    const { obj, events } = button(screen, "OK", { name: "ok" });
    const veil = new Obj(topLayer(), { width: 480, height: 800, name: "veil" });
    const error = thrown(() => finger.tap(obj));
    expect(error.code).toBe("LVGL_TEST_COVERED");
    expect(error.message).toMatch(/^Button named "ok" with "OK" .* is covered at \(59, 19\) by Obj named "veil"/);
    expect(error.obj).toBe(obj);
    expect(error.by).toBe(veil);
    expect(events).toEqual([]);
    expect(thrown(() => finger.tap("OK")).code).toBe("LVGL_TEST_COVERED");
    veil.clickable = false;
    finger.tap(obj);
    expect(events).toContain("clicked");
  });

  it("is refused on what is disabled, hidden or scrolled away", () => {
    const { obj, events } = button(screen, "OK", { disabled: true });
    expect(thrown(() => finger.tap(obj)).code).toBe("LVGL_TEST_DISABLED");
    expect(thrown(() => finger.tap("OK"))).toMatchObject({ code: "LVGL_TEST_DISABLED", by: obj });
    obj.disabled = false;
    obj.hidden = true;
    expect(thrown(() => finger.tap(obj))).toMatchObject({ code: "LVGL_TEST_NOT_VISIBLE", by: obj });
    const rows = list(screen, 20);
    const last = rows.child(-1) as Obj;
    const error = thrown(() => finger.tap(last));
    expect(error).toMatchObject({ code: "LVGL_TEST_NOT_VISIBLE", by: rows });
    expect(error.message).toContain("scrollIntoView");
    expect(events).toEqual([]);
  });

  it("is refused where nothing takes it, outside of the display, and on what was deleted", () => {
    screen.clickable = false;
    const label = new Label(screen, { text: "plain" });
    expect(thrown(() => finger.tap(label)).code).toBe("LVGL_TEST_NOT_CLICKABLE");
    expect(thrown(() => finger.tap({ x: 480, y: 0 })).code).toBe("LVGL_TEST_WRONG_ARGUMENT");
    label.delete();
    expect(thrown(() => finger.tap(label)).code).toBe("LVGL_DEAD_HANDLE");
  });

  it("is refused while a screen comes in, when LVGL would ignore it", () => {
    const next = new Screen();
    const { events } = button(next, "Next");
    next.load({ animation: ScreenLoadAnim.MOVE_LEFT, duration: 300 });
    ui.advance(250);
    expect(thrown(() => finger.tap("Next")).code).toBe("LVGL_TEST_BUSY");
    ui.settle();
    finger.tap("Next");
    expect(events).toContain("clicked");
  });

  it("is refused without virtual time, before the finger is down", () => {
    const { obj, events } = button(screen, "OK");
    ui.time.dispose();
    expect(thrown(() => finger.tap(obj)).code).toBe("LVGL_CLOCK");
    using time = useVirtualTime();
    time.advance(100);
    expect(events).toEqual([]);
  });

  it("finds things as they are when what is due was done", () => {
    const { obj, events } = button(screen, "OK");
    const veil = new Obj(screen, { width: 300, height: 300 });
    veil.deleteLater();
    finger.tap(obj);
    expect(veil.deleted).toBe(true);
    expect(events).toContain("clicked");
  });

  it("throws what the listener threw", () => {
    const { obj } = button(screen, "OK");
    obj.on("clicked", () => {
      throw new Error("from the listener");
    });
    expect(() => finger.tap(obj)).toThrow("from the listener");
  });
});

describe("a press", () => {
  it("is double when two taps follow each other, and not when they do not", () => {
    const { obj, events } = button(screen, "OK");
    finger.doubleTap(obj);
    expect(events).toContain("doubleClicked");
    events.length = 0;
    const calm = new Finger(ui.display, { pause: 500 });
    ui.advance(500);
    calm.tap(obj);
    calm.tap(obj);
    expect(events).not.toContain("doubleClicked");
  });

  it("is long when LVGL says so", () => {
    const { obj, events } = button(screen, "OK");
    finger.longPress(obj);
    expect(events).toContain("longPressed");
    events.length = 0;
    finger.longPress(obj, { duration: 100 });
    expect(events).not.toContain("longPressed");
    expect(events).toContain("clicked");
  });

  it("may be made by hand, step by step", () => {
    const { obj, events } = button(screen, "OK");
    finger.down(obj);
    expect(events).toEqual(["pressed"]);
    obj.setFlag(Flag.PRESS_LOCK, false);
    finger.move({ x: 300, y: 300 });
    expect(events).toEqual(["pressed", "pressLost"]);
    finger.up();
    expect(events).not.toContain("clicked");
  });
});

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

describe("a button matrix", () => {
  it("is tapped by the text of a button, wherever it was laid out", () => {
    const matrix = new ButtonMatrix(screen, {
      map: ["1", "2", "3", "\n", "wide", "ok"],
      controls: [1, 1, 1, 7, 1],
      width: 300,
      height: 100,
      x: 40,
      y: 300,
      name: "pad",
      style: { padAll: 10, padGap: 6 },
    });
    const pressed: (string | null)[] = [];
    matrix.on("valueChanged", () => pressed.push(matrix.getButtonText(matrix.selectedButton)));
    for (const text of ["1", "2", "3", "wide", "ok"]) finger.tapButton({ name: "pad" }, text);
    finger.tapButton(matrix, 1);
    finger.tapButton(matrix, /^w/);
    expect(pressed).toEqual(["1", "2", "3", "wide", "ok", "2", "wide"]);
  });

  it("refuses buttons that are not there, hidden, disabled or covered", () => {
    const matrix = new ButtonMatrix(screen, { map: ["1", "2", "3"], width: 300, height: 100 });
    const error = thrown(() => finger.tapButton(matrix, "4"));
    expect(error.code).toBe("LVGL_TEST_NO_KEY");
    expect(error.message).toContain('it has "1", "2", "3"');
    matrix.setButtonCtrl(0, ButtonmatrixCtrl.DISABLED);
    expect(thrown(() => finger.tapButton(matrix, "1")).code).toBe("LVGL_TEST_DISABLED");
    matrix.setButtonCtrl(1, ButtonmatrixCtrl.HIDDEN);
    expect(thrown(() => finger.tapButton(matrix, "2")).code).toBe("LVGL_TEST_NO_KEY");
    const veil = new Obj(screen, { width: 300, height: 100 });
    expect(thrown(() => finger.tapButton(matrix, "3"))).toMatchObject({ code: "LVGL_TEST_COVERED", by: veil });
    expect(thrown(() => finger.tapButton(veil, "3")).code).toBe("LVGL_TEST_WRONG_ARGUMENT");
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
