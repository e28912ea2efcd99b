// SPDX-License-Identifier: Apache-2.0
/** Keys, knobs and buttons that a program feeds. */
import {
  advance,
  Button,
  createMemoryDisplay,
  type Display,
  Encoder,
  Group,
  HardwareButtons,
  type Indev,
  IndevType,
  Key,
  Keypad,
  Slider,
  setTickSource,
  TextArea,
} from "lvgl-bindings-ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let display: Display;
let group: Group;
beforeEach(() => {
  display = createMemoryDisplay(200, 200);
  setTickSource("manual");
  group = new Group();
});
afterEach(() => {
  group.delete();
  display.close();
});

describe("a keypad", () => {
  it("moves the focus of its group, clicks and writes", () => {
    using keypad = new Keypad({ group });
    const button = new Button(display.screen);
    const area = new TextArea(display.screen);
    group.add(button);
    group.add(area);
    const by: (Indev | null)[] = [];
    button.on("clicked", (event) => by.push(event.indev));
    const typed: number[] = [];
    area.on("key", (event) => typed.push(event.key));
    const characters = [..."Aé€😀"].map((character) => character.codePointAt(0) ?? 0);
    for (const key of [Key.ENTER, Key.NEXT, ...characters]) keypad.tap(key);
    advance(600);
    expect([by, group.focused, area.text, typed]).toEqual([[keypad], area, "Aé€😀", characters]);
    expect(() => keypad.press(0xd800)).toThrow(/code point/);
    expect([keypad.type, keypad.group, keypad.display]).toEqual([IndevType.KEYPAD, group, display]);
  });

  it("holds a key until it is released", () => {
    using keypad = new Keypad({ group });
    const button = new Button(display.screen);
    group.add(button);
    let long = 0;
    button.on("longPressed", () => long++);
    keypad.press(Key.ENTER);
    advance(1000);
    expect([long, keypad.pressed]).toEqual([1, true]);
    keypad.release(Key.ENTER);
    advance(50);
    expect(keypad.pressed).toBe(false);
  });

  it("may be deleted by what it presses, and twice", () => {
    const keypad = new Keypad({ group });
    const button = new Button(display.screen);
    group.add(button);
    button.on("pressed", () => keypad.delete());
    keypad.tap(Key.ENTER);
    advance(100);
    expect(keypad.deleted).toBe(true);
    keypad.delete();
    expect(() => keypad.press(Key.ENTER)).toThrow(expect.objectContaining({ code: "LVGL_DEAD_HANDLE" }));
  });
});

describe("an encoder", () => {
  it("moves the focus, and changes what is edited", () => {
    using encoder = new Encoder({ group });
    const sliders = [new Slider(display.screen), new Slider(display.screen)] as const;
    for (const slider of sliders) group.add(slider);
    encoder.turn(1);
    advance(50);
    expect(group.focused).toBe(sliders[1]);
    encoder.tap();
    advance(100);
    expect(group.editing).toBe(true);
    encoder.turn(3);
    advance(50);
    encoder.turn(-1);
    advance(50);
    expect([sliders[1].value, sliders[0].value]).toEqual([2, 0]);
    expect(() => encoder.turn(40_000)).toThrow(/-32768 to 32767/);
  });

  it("tells when the focus cannot move on", () => {
    using encoder = new Encoder({ group });
    for (let count = 0; count < 2; count++) group.add(new Button(display.screen));
    group.wrap = false;
    const edges: boolean[] = [];
    group.onEdge = (of, forwards) => edges.push(of === group && forwards);
    encoder.turn(5);
    advance(50);
    group.onEdge = null;
    encoder.turn(5);
    advance(50);
    expect(new Set(edges)).toEqual(new Set([true]));
    expect(edges.length).toBeGreaterThan(0);
  });
});

describe("buttons beside the screen", () => {
  it("touch their places", () => {
    const upper = new Button(display.screen, { y: 0, width: 100, height: 40 });
    const lower = new Button(display.screen, { y: 100, width: 100, height: 40 });
    const heard: string[] = [];
    upper.on("clicked", () => heard.push("upper"));
    lower.on("clicked", () => heard.push("lower"));
    advance(20);
    const [above, below] = [
      { x: 20, y: 20 },
      { x: 20, y: 120 },
    ];
    using buttons = new HardwareButtons([above, below]);
    buttons.tap(1);
    advance(100);
    buttons.places = [below, above];
    buttons.tap(1);
    advance(100);
    expect(heard).toEqual(["lower", "upper"]);
    expect(() => buttons.press(2)).toThrow(/place of a button/);
    expect(() => new HardwareButtons([])).toThrow(/each button/);
  });

  it("belong to one display", () => {
    const other = createMemoryDisplay(50, 50);
    let touched = 0;
    other.screen.on("pressed", () => touched++);
    const buttons = new HardwareButtons([{ x: 5, y: 5 }], { display: other });
    advance(20);
    buttons.tap(0);
    advance(100);
    expect([touched, buttons.display]).toEqual([1, other]);
    buttons.delete();
    other.close();
  });
});
