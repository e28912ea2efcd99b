// SPDX-License-Identifier: Apache-2.0
/** Every class can be made, read, set by its options and deleted, and an event finds its instance again. */
import * as lvgl from "lvgl-bindings-ts";
import {
  activeScreen,
  advance,
  createMemoryDisplay,
  type Display,
  Keyboard,
  Label,
  Led,
  type Maker,
  NumberSubject,
  Obj,
  Slider,
  setTickSource,
  TextArea,
} from "lvgl-bindings-ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

type WidgetClass = new (parent: Obj | null, options?: object, make?: Maker) => Obj;

/** The exported classes of widgets, by name. */
const widgets = Object.entries(lvgl as unknown as Record<string, unknown>).filter(
  (entry): entry is [string, WidgetClass] =>
    typeof entry[1] === "function" && entry[1].prototype instanceof Obj && entry[0] !== "Screen",
);

let display: Display;
let screen: Obj;
beforeEach(() => {
  display = createMemoryDisplay(480, 800);
  setTickSource("manual");
  screen = activeScreen();
});
afterEach(() => {
  display.close();
});

/** Accessors of a class and of those above it, by name. */
function accessors(type: WidgetClass): Map<string, PropertyDescriptor> {
  const found = new Map<string, PropertyDescriptor>();
  for (let at: object | null = type.prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if ((descriptor.get || descriptor.set) && !found.has(name)) found.set(name, descriptor);
  }
  return found;
}

it("offers every widget", () => {
  expect(widgets.length).toBe(35);
});

describe.each(widgets)("%s", (_name, Widget) => {
  it("is made under a parent, drawn, found again and deleted", () => {
    const widget = new Widget(screen, { x: 10, y: 20, hidden: false });
    advance(50);
    expect(screen.children).toContain(widget);
    expect(widget.parent).toBe(screen);
    widget.delete();
    advance(50);
    expect(widget.deleted).toBe(true);
    expect(() => widget.x).toThrow(expect.objectContaining({ code: "LVGL_DEAD_HANDLE" }));
  });

  it("answers to every getter of a number, text or truth, and takes the answer back", () => {
    const widget = new Widget(screen) as unknown as Record<string, unknown>;
    for (const [name, { get, set }] of accessors(Widget)) {
      if (!get) continue;
      const value = widget[name];
      if (!set || typeof value === "object" || name === "name") continue;
      widget[name] = value;
      expect(typeof widget[name], name).toBe(typeof value);
    }
    advance(50);
  });

  it("refuses a deleted parent and an option it does not have", () => {
    const parent = new Obj(screen);
    parent.delete();
    expect(() => new Widget(parent)).toThrow(expect.objectContaining({ code: "LVGL_DEAD_HANDLE" }));
    expect(() => new Widget(screen, { nonsense: 1 })).toThrow(expect.objectContaining({ code: "LVGL_UNKNOWN_OPTION" }));
  });
});

describe("classes and LVGL's own objects", () => {
  it("give an event the instance of the subclass that was made", () => {
    class Counter extends Slider {
      moves = 0;
    }
    const counter = new Counter(screen, { value: 3 });
    counter.on("valueChanged", (event) => event.currentTarget.moves++);
    counter.send("valueChanged");
    expect(counter.moves).toBe(1);
    expect(screen.child(0)).toBe(counter);
  });

  it("stand for objects that LVGL made itself, as the nearest class", () => {
    const area = new TextArea(screen, { text: "abc" });
    expect(area.label).toBeInstanceOf(Label);
    expect(area.label).toBe(area.child(0));
  });

  it("write through a keyboard into a text area, until it is deleted", () => {
    const area = new TextArea(screen);
    const keyboard = new Keyboard(screen, { textArea: area });
    expect(keyboard.textarea).toBe(area);
    area.delete();
    expect(keyboard.textarea).toBeNull();
  });

  it("follow a subject", () => {
    using subject = new NumberSubject(20);
    const slider = new Slider(screen);
    slider.bindValue(subject);
    const seen: number[] = [];
    using _observer = subject.observe(() => seen.push(subject.value));
    subject.value = 60;
    expect(slider.value).toBe(60);
    expect(seen).toEqual([20, 60]);
  });

  it("rename what would hide a member of every object", () => {
    const led = new Led(screen);
    led.turnOff();
    const off = led.brightness;
    led.turnOn();
    expect(led.brightness).toBeGreaterThan(off);
    expect(led.on).toBe(Obj.prototype.on);
  });
});
