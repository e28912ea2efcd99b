// SPDX-License-Identifier: Apache-2.0
import {
  activeScreen,
  Button,
  ButtonMatrix,
  ButtonmatrixCtrl,
  createMemoryDisplay,
  Flag,
  Label,
  LabelLongMode,
  Obj,
  Screen,
  SpanGroup,
  Switch,
  TextArea,
  topLayer,
} from "lvgl-bindings-ts";
import { openTestUi, plain, registerTexts, type TestUi, textsOf, within } from "lvgl-bindings-ts/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { thrown } from "./support.js";

let ui: TestUi;
let screen: Obj;
beforeEach(() => {
  ui = openTestUi();
  screen = activeScreen();
});
afterEach(() => ui.close());

function button(parent: Obj, text: string, options: ConstructorParameters<typeof Button>[1] = {}): Button {
  const made = new Button(parent, { width: 120, height: 40, ...options });
  new Label(made, { text });
  return made;
}

describe("by text", () => {
  it("finds what shows it, and with a class what has it inside", () => {
    const save = button(screen, "Save");
    expect(ui.getByText("Save")).toBe(save.child(0));
    expect(ui.getByText("Save", { type: Button })).toBe(save);
    expect(ui.getByText(/^sa/i, { type: Button })).toBe(save);
    expect(ui.findByText("save")).toBeNull();
    expect(ui.allByText("nothing")).toEqual([]);
  });

  it("takes the innermost that is what was asked for", () => {
    const card = new Obj(screen, { width: 300, height: 200, name: "card" });
    const row = new Obj(card, { width: 200, height: 100 });
    const label = new Label(row, { text: "Deep" });
    expect(ui.getByText("Deep", { type: Obj })).toBe(label);
    expect(ui.getByText("Deep", { type: "lv_obj" })).toBe(row);
    expect(ui.getByText("Deep", { name: "card" })).toBe(card);
  });

  it("reads every widget that shows text", () => {
    const area = new TextArea(screen, { text: "typed", width: 100, height: 40 });
    const matrix = new ButtonMatrix(screen, { map: ["One", "Two", "\n", "Three"], y: 60, width: 200, height: 80 });
    const spans = new SpanGroup(screen, {
      spans: [{ text: "Total " }, { text: "8,83" }],
      y: 150,
      width: 200,
      height: 40,
    });
    expect(ui.getByText("typed")).toBe(area);
    expect(ui.getByText("Three")).toBe(matrix);
    expect(ui.getByText("Total 8,83")).toBe(spans);
    expect(ui.getByText("8,83")).toBe(spans);
    matrix.setButtonCtrl(2, ButtonmatrixCtrl.HIDDEN);
    expect(ui.findByText("Three")).toBeNull();
  });

  it("reads a text area as it is seen: placeholder, bullets for what is secret", () => {
    const area = new TextArea(screen, { placeholderText: "Code", width: 100, height: 40, passwordShowTime: 0 });
    expect(ui.getByText("Code")).toBe(area);
    area.passwordMode = true;
    area.text = "1234";
    expect(ui.findByText("1234")).toBeNull();
    expect(ui.findByText("Code")).toBeNull();
    expect(textsOf(area)[0]).toHaveLength(4);
  });

  it("takes special spaces for plain ones and leaves marks of colour out", () => {
    const price = new Label(screen, { text: "8,83\u00A0€ à\u202F12 h" });
    const red = new Label(screen, { text: "a #ff0000 red# word", recolor: true, y: 30 });
    expect(ui.getByText("8,83 € à 12 h")).toBe(price);
    expect(ui.getByText("a red word")).toBe(red);
  });

  it("shows a program's own text the same way", () => {
    const label = new Label(screen, { text: "8,83\u202F€ e\u0301" });
    expect(plain(label.text)).toBe("8,83 € é");
    expect(plain("8,83\u00A0€ e\u0301")).toBe(ui.texts()[0]);
  });

  it("finds a text cut by dots by its whole, unless another shows it whole", () => {
    const long = "A sentence that is much too long for its box";
    const cut = new Label(screen, { text: long, longMode: LabelLongMode.DOTS, width: 120, height: 16 });
    ui.advance(20);
    expect(cut.text).not.toBe(long);
    expect(ui.getByText(long)).toBe(cut);
    const whole = new Label(screen, { text: long, y: 40 });
    expect(ui.getByText(long)).toBe(whole);
  });

  it("learns to read classes of the program", () => {
    class Gauge extends Obj {
      value = 42;
    }
    registerTexts(Gauge, (gauge) => [`${gauge.value} %`]);
    const gauge = new Gauge(screen, { width: 50, height: 50 });
    expect(ui.getByText("42 %")).toBe(gauge);
  });
});

describe("by name, class and state", () => {
  it("combines them all", () => {
    const on = new Switch(screen, { width: 60, height: 30, name: "sound", checked: true });
    const off = new Switch(screen, { width: 60, height: 30, y: 40, name: "light", disabled: true });
    expect(ui.getByName("light")).toBe(off);
    expect(ui.getByName(/^so/)).toBe(on);
    expect(ui.allByType(Switch)).toEqual([on, off]);
    expect(ui.getByType(Switch, { checked: true })).toBe(on);
    expect(ui.getByType(Switch, { disabled: true })).toBe(off);
    expect(ui.getByType(Switch, { at: -1 })).toBe(off);
    expect(ui.findByType(Switch, { at: 2 })).toBeNull();
    expect(ui.findByName("sound", { type: Button })).toBeNull();
  });

  it("looks inside one object only", () => {
    const [left, right] = [
      new Obj(screen, { width: 200, height: 200 }),
      new Obj(screen, { width: 200, height: 200, x: 240 }),
    ];
    button(left, "OK");
    const ok = button(right, "OK");
    expect(within(right).getByText("OK", { type: Button })).toBe(ok);
    expect(ui.within({ type: Button, at: -1 }).getByText("OK")).toBe(ok.child(0));
    expect(within(ok).findByType(Button)).toBeNull();
  });

  it("looks at every layer of its display, the front last, and at no other display", () => {
    const other = createMemoryDisplay(100, 100);
    const low = new Label(screen, { text: "OK" });
    const high = new Label(topLayer(), { text: "OK", y: 100 });
    expect(ui.allByText("OK")).toEqual([low, high]);
    expect(within(other).allByText("OK")).toEqual([]);
    other.close();
  });
});

describe("what cannot be seen", () => {
  const unseen: readonly (readonly [string, RegExp, () => void])[] = [
    ["hidden", /it is hidden/, () => void new Label(screen, { text: "X", hidden: true })],
    [
      "in a hidden box",
      /inside what is hidden: Obj named "box"/,
      () => void new Label(new Obj(screen, { name: "box", hidden: true }), { text: "X" }),
    ],
    [
      "transparent",
      /opacity of 0: Obj named "veil"/,
      () => void new Label(new Obj(screen, { name: "veil", style: { opa: 0 } }), { text: "X" }),
    ],
    ["without a size", /has no size/, () => void new Label(screen, { text: "X", width: 0 })],
    ["off the display", /outside of the screen/, () => void new Label(screen, { text: "X", x: 600, floating: true })],
    [
      "outside of a box",
      /lies outside of Obj named "box"/,
      () =>
        void new Label(new Obj(screen, { name: "box", width: 50, height: 50, scrollable: false }), {
          text: "X",
          y: 80,
        }),
    ],
    [
      "scrolled away",
      /scrolled out of Obj named "list".*scrollIntoView/,
      () => void new Label(new Obj(screen, { name: "list", width: 50, height: 50 }), { text: "X", y: 80 }),
    ],
  ];
  it.each(unseen)("is not found while %s, and told", (_, reason, build) => {
    build();
    expect(ui.findByText("X")).toBeNull();
    expect(ui.allByText("X")).toEqual([]);
    expect(ui.allByText("X", { hidden: true })).toHaveLength(1);
    const error = thrown(() => ui.getByText("X"));
    expect(error.code).toBe("LVGL_TEST_NOT_FOUND");
    expect(error.message).toMatch(reason);
  });

  it("does not lend its text to what is around it", () => {
    const made = button(screen, "Save");
    (made.child(0) as Label).hidden = true;
    expect(ui.findByText("Save", { type: Button })).toBeNull();
    expect(ui.findByText("Save", { type: Button, hidden: true })).toBe(made);
  });

  it("is on another screen", () => {
    const other = new Screen();
    const label = new Label(other, { text: "Later" });
    expect(ui.findByText("Later")).toBeNull();
    expect(thrown(() => within(other).getByText("Later")).message).toMatch(/screen is not the one that shows/);
    other.load();
    expect(ui.getByText("Later")).toBe(label);
  });

  it("counts as seen where its box lets it overflow", () => {
    const box = new Obj(screen, { width: 50, height: 50, scrollable: false });
    const label = new Label(box, { text: "X", y: 80 });
    box.setFlag(Flag.OVERFLOW_VISIBLE, true);
    expect(ui.getByText("X")).toBe(label);
  });
});

describe("an error", () => {
  it("says what was sought and what is there", () => {
    button(screen, "Open");
    button(screen, "Close", { y: 60, name: "close" });
    const error = thrown(() => ui.get({ type: Button, text: "Save", name: "save" }));
    expect(error).toMatchObject({ name: "LvTestError", code: "LVGL_TEST_NOT_FOUND" });
    expect(error.message).toBe(
      'there is no Button named "save" with the text "Save" in view.\nTexts in view:\n  "Open"\n  "Close"\nNames in view:\n  "close"',
    );
    expect(thrown(() => ui.getByType(Switch)).message).toContain("2 Button, 2 Label");
  });

  it("lists those that match when one was asked for", () => {
    button(screen, "OK");
    button(screen, "OK", { y: 60 });
    const error = thrown(() => ui.findByText("OK"));
    expect(error.code).toBe("LVGL_TEST_AMBIGUOUS");
    expect(error.message).toContain("2 objects");
    expect(ui.getByText("OK", { at: -1 })).toBe(screen.child(1)?.child(0));
  });
});

it("reads the screen like a page", () => {
  new Label(screen, { text: "second", y: 100 });
  new Label(screen, { text: "right", x: 200 });
  new Label(screen, { text: "first" });
  new Label(screen, { text: "", y: 50 });
  expect(ui.texts()).toEqual(["first", "right", "second"]);
});
