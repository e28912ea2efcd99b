// SPDX-License-Identifier: Apache-2.0
import {
  activeScreen,
  ButtonMatrix,
  ButtonmatrixCtrl,
  Flag,
  Label,
  Obj,
  Screen,
  ScreenLoadAnim,
  topLayer,
} from "lvgl-bindings-ts";
import { Finger, openTestUi, type TestUi, useVirtualTime } from "lvgl-bindings-ts/testing";
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

  it("knows what came between two frames, before it is drawn", () => {
    const { obj, events } = button(screen, "OK");
    obj.setStyle({ bgOpa: 255 });
    ui.advance(16);
    ui.display.onFlush(() => events.push("drawn"));
    const veil = new Obj(topLayer(), { width: 300, height: 300 });
    expect(thrown(() => finger.tap(obj))).toMatchObject({ code: "LVGL_TEST_COVERED", by: veil });
    expect(events).toEqual([]);
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
