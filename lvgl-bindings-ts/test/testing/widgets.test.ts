// SPDX-License-Identifier: Apache-2.0
import { activeScreen, Button, Label, Obj, TextArea } from "lvgl-bindings-ts";
import * as lv from "lvgl-bindings-ts/raw";
import { openTestUi, type TestUi, textsOf } from "lvgl-bindings-ts/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { thrown } from "./support.js";

let ui: TestUi;
let screen: Obj;
beforeEach(() => {
  ui = openTestUi();
  screen = activeScreen();
});
afterEach(() => ui.close());

/** The instance of an object made by a C name. */
function made(create: (parent: lv.LvObj) => lv.LvObj, name: string): Obj {
  const handle = create(screen.handle);
  const obj = screen.children.find((child) => child.handle === handle) as Obj;
  obj.name = name;
  return obj;
}

describe("widgets whose parts are no objects", () => {
  it("are found by the texts they draw", () => {
    const checkbox = made(lv.lv_checkbox_create, "checkbox");
    lv.lv_checkbox_set_text(checkbox.handle, "Remember me");
    const table = made(lv.lv_table_create, "table");
    lv.lv_table_set_cell_value(table.handle, 1, 1, "8,83");
    table.y = 100;
    const roller = made(lv.lv_roller_create, "roller");
    lv.lv_roller_set_options(roller.handle, "Spring\nSummer\nAutumn", lv.LV_ROLLER_MODE.NORMAL);
    roller.y = 300;
    const calendar = made(lv.lv_calendar_create, "calendar");
    calendar.setPos(200, 300);
    calendar.setSize(250, 250);
    expect(ui.getByText("Remember me")).toBe(checkbox);
    expect(ui.getByText("8,83")).toBe(table);
    expect(ui.getByText("Summer")).toBe(roller);
    expect(ui.getByText("17", { name: "calendar" })).toBe(calendar);
    ui.finger.tap("Remember me");
    expect(checkbox.checked).toBe(true);
  });

  it("include keyboards, typed on through their layouts", () => {
    const area = new TextArea(screen, { width: 300, height: 100 });
    const keyboard = made(lv.lv_keyboard_create, "keyboard");
    keyboard.setSize(480, 300);
    keyboard.setPos(0, 500);
    keyboard.align = lv.LV_ALIGN.TOP_LEFT;
    lv.lv_keyboard_set_textarea(keyboard.handle, area.handle);
    let ready = 0;
    keyboard.on("ready", () => ready++);
    ui.finger.pressKeys(keyboard, "Ab 1+x\b\ny");
    expect(area.text).toBe("Ab 1+\ny");
    ui.finger.tapButton(keyboard, "\uF00C");
    expect(ready).toBe(1);
  });
});

describe("a dropdown", () => {
  const names = Array.from({ length: 60 }, (_, index) => `Option ${index}`);

  function dropdown(): Obj {
    const obj = made(lv.lv_dropdown_create, "choice");
    lv.lv_dropdown_set_options(obj.handle, names.join("\n"));
    obj.setSize(200, 40);
    return obj;
  }

  it("shows its choice, and all of them while it is open", () => {
    const obj = dropdown();
    expect(textsOf(obj)).toEqual(["Option 0"]);
    expect(ui.getByText("Option 0")).toBe(obj);
    expect(ui.findByText("Option 3")).toBeNull();
    ui.finger.tap(obj);
    expect(ui.getByText("Option 3").className).toBe("lv_dropdown-list");
    lv.lv_dropdown_set_text(obj.handle, "Choose");
    expect(ui.getByText("Choose")).toBe(obj);
  });

  it.each(["Option 0", "Option 2", "Option 31", "Option 59"])("is chosen from by touch: %s", (name) => {
    const obj = dropdown();
    const events: number[] = [];
    obj.on("valueChanged", () => events.push(lv.lv_dropdown_get_selected(obj.handle)));
    ui.finger.choose({ name: "choice" }, name);
    expect(lv.lv_dropdown_get_selected(obj.handle)).toBe(names.indexOf(name));
    expect(events).toEqual([names.indexOf(name)]);
    expect(lv.lv_dropdown_is_open(obj.handle)).toBe(false);
    ui.finger.choose(obj, /^Option 1$/);
    expect(lv.lv_dropdown_get_selected(obj.handle)).toBe(1);
  });

  it("says which options there are", () => {
    const obj = dropdown();
    expect(thrown(() => ui.finger.choose(obj, "Option 60"))).toMatchObject({ code: "LVGL_TEST_NO_KEY", obj });
    expect(thrown(() => ui.finger.choose(new Obj(screen, { y: 200 }), "x")).code).toBe("LVGL_TEST_WRONG_ARGUMENT");
    obj.disabled = true;
    expect(thrown(() => ui.finger.choose(obj, "Option 1")).code).toBe("LVGL_TEST_DISABLED");
  });
});

describe("a roller", () => {
  const hours = Array.from({ length: 24 }, (_, hour) => `${hour} h`);

  it.each([
    ["5 h", lv.LV_ROLLER_MODE.NORMAL],
    ["23 h", lv.LV_ROLLER_MODE.NORMAL],
    ["1 h", lv.LV_ROLLER_MODE.INFINITE],
    ["14 h", lv.LV_ROLLER_MODE.INFINITE],
  ] as const)("is turned to %s by touch", (name, mode) => {
    const roller = made(lv.lv_roller_create, "hour");
    lv.lv_roller_set_options(roller.handle, hours.join("\n"), mode);
    lv.lv_roller_set_visible_row_count(roller.handle, 5);
    roller.width = 100;
    ui.finger.choose({ name: "hour" }, name);
    expect(lv.lv_roller_get_selected(roller.handle)).toBe(hours.indexOf(name));
    ui.finger.choose(roller, "8 h");
    expect(lv.lv_roller_get_selected(roller.handle)).toBe(8);
    expect(thrown(() => ui.finger.choose(roller, "24 h")).code).toBe("LVGL_TEST_NO_KEY");
  });
});

describe("what is turned or scaled", () => {
  it("is touched where it is shown", () => {
    const clicks: string[] = [];
    const box = new Obj(screen, { x: 200, y: 200, width: 100, height: 100, scrollable: false });
    box.setStyle({ transformRotation: 900, transformPivotX: 0, transformPivotY: 0 });
    const button = new Button(box, { x: 60, width: 40, height: 20, on: { clicked: () => clicks.push("turned") } });
    const large = new Button(screen, {
      x: 10,
      y: 500,
      width: 40,
      height: 20,
      on: { clicked: () => clicks.push("large") },
    });
    large.setStyle({ transformScaleX: 512, transformScaleY: 512, transformPivotX: 0, transformPivotY: 0 });
    ui.advance(20);
    ui.finger.tap(button);
    ui.finger.tap({ x: 80, y: 535 });
    ui.finger.tap(large);
    expect(clicks).toEqual(["turned", "large", "large"]);
  });

  it("is out of view where it is shown out of view", () => {
    const label = new Label(screen, { text: "Turned", x: 400, y: 100 });
    label.setStyle({ transformRotation: 1800, transformPivotX: -400, transformPivotY: 0 });
    ui.advance(20);
    expect(ui.findByText("Turned")).toBeNull();
    label.setStyle({ transformRotation: 0 });
    expect(ui.getByText("Turned")).toBe(label);
  });
});
