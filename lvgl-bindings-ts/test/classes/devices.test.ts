// SPDX-License-Identifier: Apache-2.0
/** Displays and input devices as objects: what they say, and who listens to them. */
import {
  advance,
  Button,
  createMemoryDisplay,
  type Display,
  EventCode,
  type Indev,
  IndevType,
  now,
  Obj,
  setTickSource,
} from "lvgl-bindings-ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let display: Display;
beforeEach(() => {
  display = createMemoryDisplay(320, 240);
  setTickSource("manual");
});
afterEach(() => display.close());

function touch(x: number, y: number, ms = 20): void {
  advance(20);
  display.pointerDown(x, y);
  advance(ms);
  display.pointerUp();
  advance(20);
}

describe("a display's pointer", () => {
  it("is the instance that events tell of", () => {
    const button = new Button(display.screen, { width: 100, height: 50 });
    let by: Indev | null = null;
    button.on("clicked", (event) => (by = event.indev));
    touch(20, 20);
    expect(by).toBe(display.indev);
    expect(display.indev.type).toBe(IndevType.POINTER);
    expect(display.indev.display).toBe(display);
  });

  it("says where it is and whether it presses", () => {
    display.pointerDown(30, 40);
    advance(20);
    expect([display.indev.point, display.indev.pressed]).toEqual([{ x: 30, y: 40 }, true]);
    display.pointerUp();
    advance(20);
    expect(display.indev.pressed).toBe(false);
  });

  it("takes a press for a long one after its own time", () => {
    const button = new Button(display.screen, { width: 100, height: 50 });
    const seen: number[] = [];
    let began = 0;
    button.on("pressed", () => (began = now()));
    button.on("longPressed", () => seen.push(now() - began));
    display.indev.longPressTime = 1000;
    touch(20, 20, 900);
    expect(seen).toEqual([]);
    touch(20, 20, 1200);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeGreaterThanOrEqual(1000);
  });

  it("shows a cursor until that is deleted", () => {
    const cursor = new Obj(display.systemLayer, { width: 8, height: 8 });
    display.indev.cursor = cursor;
    expect(display.indev.cursor).toBe(cursor);
    cursor.delete();
    expect(display.indev.cursor).toBe(null);
  });

  it("is gone with its display", () => {
    const other = createMemoryDisplay(100, 100);
    const { indev } = other;
    expect(indev.deleted).toBe(false);
    other.close();
    expect(indev.deleted).toBe(true);
    expect(() => indev.point).toThrow(expect.objectContaining({ code: "LVGL_DEAD_HANDLE" }));
  });
});

describe("listeners of a pointer", () => {
  it("hear of every press, wherever it lands", () => {
    const seen: (readonly [number, boolean])[] = [];
    display.indev.on("pressed", (event) => seen.push([event.code, event.target === display.indev]));
    touch(5, 5);
    touch(300, 200);
    expect(seen).toEqual([
      [EventCode.PRESSED, true],
      [EventCode.PRESSED, true],
    ]);
  });

  it("end when they are removed, once, aborted", () => {
    const heard = { removed: 0, once: 0, aborted: 0, kept: 0 };
    const control = new AbortController();
    const listener = display.indev.on("pressed", () => heard.removed++);
    display.indev.on("pressed", () => heard.once++, { once: true });
    display.indev.on("pressed", () => heard.aborted++, { signal: control.signal });
    display.indev.on("pressed", () => heard.kept++);
    touch(5, 5);
    listener.remove();
    control.abort();
    touch(5, 5);
    expect(heard).toEqual({ removed: 1, once: 1, aborted: 1, kept: 2 });
  });

  it("may be removed after the display's end", () => {
    const other = createMemoryDisplay(100, 100);
    const listeners = [other.indev.on("pressed", () => {}), other.on("renderReady", () => {})];
    other.close();
    for (const listener of listeners) {
      listener.remove();
      listener.remove();
    }
  });
});

describe("a display", () => {
  it("has a screen and layers of its own", () => {
    const other = createMemoryDisplay(100, 100);
    expect(other.screen.display).toBe(other);
    expect(other.topLayer).not.toBe(display.topLayer);
    const layers = [other.screen, other.topLayer, other.systemLayer, other.bottomLayer];
    expect(new Set(layers).size).toBe(4);
    for (const layer of layers) expect(layer.parent).toBe(null);
    other.close();
  });

  it("draws at once when it is told to", () => {
    let drawn = 0;
    display.refresh();
    using _listener = display.on("renderReady", () => drawn++);
    display.refresh();
    expect(drawn).toBe(0);
    new Obj(display.screen, { width: 10, height: 10 });
    display.refresh();
    expect(drawn).toBe(1);
  });

  it("knows how long nobody touched it", () => {
    touch(5, 5);
    const before = display.inactiveTime;
    advance(500);
    expect(display.inactiveTime - before).toBe(500);
  });
});
