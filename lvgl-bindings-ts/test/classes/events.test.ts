// SPDX-License-Identifier: Apache-2.0
/** Events of one's own, and what events carry. */
import {
  createMemoryDisplay,
  type Display,
  Key,
  type ListenOptions,
  registerEvent,
  setTickSource,
  TextArea,
} from "lvgl-bindings-ts";
import { afterEach, beforeEach, expect, it } from "vitest";

let display: Display;
beforeEach(() => {
  display = createMemoryDisplay(80, 60);
  setTickSource("manual");
});
afterEach(() => display.close());

it("an event of one's own has its number and carries one", () => {
  const [opened, closed] = [registerEvent(), registerEvent()];
  const heard: unknown[] = [];
  display.screen.on(opened, (event) => heard.push([event.code === opened, event.param]));
  display.screen.on(closed, (event) => heard.push(event.param));
  display.screen.send(opened, 42);
  display.screen.send(closed);
  expect(heard).toEqual([[true, 42], null]);
  expect(() => display.screen.send("clicked", 3)).toThrow(expect.objectContaining({ code: "LVGL_WRONG_ARGUMENT" }));
});

it("LVGL's own carry keys and texts", () => {
  const area = new TextArea(display.screen, { text: "ab" });
  const heard: unknown[] = [];
  area.on("key", (event) => heard.push(event.param, event.key));
  area.on("insert", (event) => heard.push(event.param));
  area.send("key", Key.LEFT);
  area.addText("c");
  area.send("key", 0xe9);
  expect(heard).toEqual([Key.LEFT, Key.LEFT, "c", "é", 0xe9, 0xe9]);
  expect(area.text).toBe("acéb");
  expect(() => area.send("key", -1)).toThrow(/code point/);
});

it("tells whether the object is still there", () => {
  const area = new TextArea(display.screen);
  expect(area.send("clicked")).toBe(true);
});

it("a listener that is no function is refused at once, and so are options that are none", () => {
  const said = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      const { code, message } = error as { code: string; message: string };
      return `${code} ${message}`;
    }
    return "nothing was thrown";
  };
  const wrong = (place: string): string => `LVGL_WRONG_ARGUMENT on: ${place} must be `;
  for (const source of [display, display.indev, display.screen]) {
    const on = (listener: unknown, options?: unknown): string =>
      said(() => (source as Display).on("pressed", listener as () => void, options as ListenOptions));
    for (const listener of [7, null, "x", {}]) expect(on(listener)).toBe(`${wrong("argument 2")}a function`);
    expect(on(() => {}, null)).toBe(`${wrong("argument 3")}an object of options`);
    expect(on(() => {}, { signal: 5 })).toBe(`${wrong("option signal")}an AbortSignal`);
  }
});
