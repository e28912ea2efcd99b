// SPDX-License-Identifier: Apache-2.0
import { activeScreen, ButtonMatrix, Obj, TextArea } from "lvgl-bindings-ts";
import { openTestUi, type TestUi } from "lvgl-bindings-ts/testing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { thrown } from "./support.js";

let ui: TestUi;
let screen: Obj;
beforeEach(() => {
  ui = openTestUi();
  screen = activeScreen();
});
afterEach(() => ui.close());

describe("typing into a text area", () => {
  it("taps it and changes it character by character", () => {
    const area = new TextArea(screen, { width: 200, height: 60, placeholderText: "Name" });
    const seen: string[] = [];
    area.on("valueChanged", () => seen.push(area.text));
    ui.finger.type("Name", "Zoé\b\beB");
    expect(area.text).toBe("ZeB");
    expect(seen).toEqual(["Z", "Zo", "Zoé", "Zo", "Z", "Ze", "ZeB"]);
    expect(ui.getByType(TextArea, { focused: true })).toBe(area);
  });

  it("says ready at the end of a single line and breaks one in others", () => {
    const area = new TextArea(screen, { width: 200, height: 60, oneLine: true });
    let ready = 0;
    area.on("ready", () => ready++);
    ui.finger.type(area, "a\n");
    expect([area.text, ready]).toEqual(["a", 1]);
    area.oneLine = false;
    ui.finger.type(area, "\nb");
    expect(area.text).toBe("a\nb");
  });

  it("refuses what the area does not take, and what is no area", () => {
    const area = new TextArea(screen, { width: 200, height: 60, acceptedChars: "0123456789", maxLength: 2 });
    expect(thrown(() => ui.finger.type(area, "1x"))).toMatchObject({ code: "LVGL_TEST_NOT_TYPED", obj: area });
    expect(thrown(() => ui.finger.type(area, "23")).message).toContain('did not take "3"');
    expect(thrown(() => ui.finger.type(new Obj(screen, { y: 300 }), "1")).code).toBe("LVGL_TEST_WRONG_ARGUMENT");
    area.disabled = true;
    expect(thrown(() => ui.finger.type(area, "1")).code).toBe("LVGL_TEST_DISABLED");
  });
});

describe("a keyboard", () => {
  const layouts: Readonly<Record<string, readonly string[]>> = {
    abc: ["a", "b", "é", "\n", "ABC", "1#", " ", "\uF8A2", "\uF55A"],
    ABC: ["A", "B", "É", "\n", "abc", "1#", " ", "\uF8A2", "\uF55A"],
    "1#": ["1", "2", "\n", "abc", " "],
  };

  /** A keyboard that types into a text area and changes its layout, as LVGL's does. */
  function keyboard(area: TextArea): ButtonMatrix {
    const matrix = new ButtonMatrix(screen, {
      map: layouts.abc ?? [],
      y: 400,
      width: 480,
      height: 200,
      name: "keyboard",
    });
    matrix.on("valueChanged", () => {
      const key = matrix.getButtonText(matrix.selectedButton) ?? "";
      const layout = layouts[key];
      if (layout) matrix.map = layout;
      else if (key === "\uF55A") area.deleteChar();
      else area.addText(key === "\uF8A2" ? "\n" : key);
    });
    return matrix;
  }

  it("is typed on key by key, through its layouts", () => {
    const area = new TextArea(screen, { width: 200, height: 60 });
    keyboard(area);
    ui.finger.pressKeys({ name: "keyboard" }, "ab É12\nb\bA");
    expect(area.text).toBe("ab É12\nA");
  });

  it("says which keys there are when one is missing", () => {
    const matrix = keyboard(new TextArea(screen, { width: 200, height: 60 }));
    const error = thrown(() => ui.finger.pressKeys(matrix, "aß"));
    expect(error.code).toBe("LVGL_TEST_NO_KEY");
    expect(error.message).toContain('no key "ß" in any layout');
  });
});
