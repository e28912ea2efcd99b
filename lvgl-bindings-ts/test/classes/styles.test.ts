// SPDX-License-Identifier: Apache-2.0
/** Shared styles: what they say, in place of what they said, and how often objects are told. */
import {
  advance,
  changeStyles,
  createMemoryDisplay,
  type Display,
  Font,
  Label,
  Obj,
  setTickSource,
  style,
} from "lvgl-bindings-ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let display: Display;
beforeEach(() => {
  display = createMemoryDisplay(320, 240);
  setTickSource("manual");
});
afterEach(() => display.close());

describe("replacing what a style says", () => {
  it("leaves nothing of what it said", () => {
    const look = style({ bgColor: 0x112233, radius: 9 });
    const obj = new Obj(display.screen, { styles: [look] });
    look.replace({ radius: 4 });
    expect([obj.getStyle("radius"), obj.getStyle("bgColor")]).toEqual([4, 0xffffff]);
  });

  it("draws anew what uses the style, even when nothing is left", () => {
    const look = style({ bgColor: 0x112233, bgOpa: 255 });
    new Obj(display.screen, { width: 50, height: 50, styles: [look] });
    display.refresh();
    let frames = 0;
    display.on("renderReady", () => frames++);
    look.reset();
    advance(50);
    expect(frames).toBe(1);
    expect(display.screenshot({ x1: 20, y1: 20, x2: 20, y2: 20 })).not.toEqual(Uint8Array.of(0x11, 0x22, 0x33, 255));
  });

  it("keeps the old look when the new one is refused", () => {
    const look = style({ radius: 9 });
    const obj = new Obj(display.screen, { styles: [look] });
    expect(() => look.replace({ nonsense: 1 } as object)).toThrow(/no such property/);
    expect(obj.getStyle("radius")).toBe(9);
  });

  it("gives a text another font", () => {
    const look = style({ textFont: Font.builtIn(14) });
    const label = new Label(display.screen, { text: "a", styles: [look] });
    label.updateLayout();
    const { height } = label;
    look.replace({ textFont: Font.builtIn(20) });
    label.updateLayout();
    expect(label.height).toBeGreaterThan(height);
  });
});

describe("changing many styles", () => {
  it("tells each object once, at the end", () => {
    const looks = [style({ radius: 1 }), style({ padAll: 1 }), style({ borderWidth: 1 })];
    const obj = new Obj(display.screen, { styles: looks });
    let told = 0;
    obj.on("styleChanged", () => told++);
    for (const look of looks) look.set({ bgOpa: 10 });
    const oneByOne = told;
    told = 0;
    changeStyles(() => {
      for (const look of looks) look.replace({ bgOpa: 20 });
      changeStyles(() => looks[0]?.set({ radius: 7 }));
      expect(told).toBe(0);
    });
    expect(oneByOne).toBe(looks.length);
    expect(told).toBe(1);
    expect([obj.getStyle("radius"), obj.getStyle("bgOpa")]).toEqual([7, 20]);
  });

  it("tells them when the change fails in its middle too", () => {
    const look = style({ radius: 1 });
    const obj = new Obj(display.screen, { styles: [look] });
    let told = 0;
    obj.on("styleChanged", () => told++);
    const failing = (): void => {
      look.set({ radius: 3 });
      throw new Error("no");
    };
    expect(() => changeStyles(failing)).toThrow("no");
    expect(told).toBe(1);
    look.set({ radius: 4 });
    expect(told).toBe(2);
  });
});

describe("measuring a text", () => {
  it("says the size a label of that font has", () => {
    const font = Font.builtIn(20);
    const text = "Two words\nand a line";
    const label = new Label(display.screen, { text, style: { textFont: font } });
    label.updateLayout();
    expect(font.measure(text)).toEqual({ width: label.width, height: label.height });
  });

  it("breaks lines, spaces letters and lines, leaves marks of colour out", () => {
    const font = Font.builtIn(14);
    const whole = font.measure("one two three");
    const broken = font.measure("one two three", { maxWidth: whole.width - 1 });
    expect(broken.width).toBeLessThan(whole.width);
    expect(broken.height).toBe(2 * font.lineHeight);
    expect(font.measure("a\nb", { lineSpace: 5 }).height).toBe(2 * font.lineHeight + 5);
    expect(font.measure("ab", { letterSpace: 3 }).width).toBe(font.measure("ab").width + 3);
    expect(font.measure("#ff0000 red#", { recolor: true })).toEqual(font.measure("red"));
  });
});
