// SPDX-License-Identifier: Apache-2.0
/** Pictures and fonts through the classes. */
import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import {
  activeScreen,
  advance,
  createMemoryDisplay,
  type Display,
  Font,
  Image,
  Label,
  Picture,
  runtimeStats,
  setTickSource,
  style,
} from "lvgl-bindings-ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { failure } from "./fixtures/failure.js";
import { binaryFont, PLEX } from "./fixtures/fonts.js";
import { palettePng } from "./fixtures/pictures.js";

let display: Display;
beforeEach(() => {
  display = createMemoryDisplay(200, 200);
  setTickSource("manual");
});
afterEach(() => display.close());

const count = (kind: "LvFont" | "LvImage"): number => runtimeStats().handlesByKind[kind] ?? 0;

describe("Picture", () => {
  it("is decoded from a file and shown", () => {
    const picture = Picture.fromFile(palettePng);
    expect([picture.width, picture.height]).toEqual([16, 16]);
    const image = new Image(activeScreen(), { source: picture });
    advance(20);
    expect([...image.snapshot().data.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  });

  it("outlives its variable while it is shown, and not longer", () => {
    const before = count("LvImage");
    const image = new Image(activeScreen());
    {
      using code = Picture.qrCode("https://lvgl.io", { scale: 2 });
      image.source = code;
    }
    advance(20);
    expect(count("LvImage")).toBe(before + 1);
    expect(image.snapshot().width).toBe((25 + 8) * 2);
    image.source = null;
    expect(count("LvImage")).toBe(before);
  });

  it("is collected by its pixels' weight, not by its instance's", async () => {
    const pixels = new Uint8Array(1024 * 1024 * 4);
    let most = 0;
    for (let i = 0; i < 200; i++) {
      Picture.fromPixels(1024, 1024, "rgba", pixels);
      most = Math.max(most, count("LvImage"));
      await setImmediate();
    }
    expect(most).toBeLessThan(150);
  });

  it("says what is wrong with a file", () => {
    expect(failure(() => Picture.fromFile(new Uint8Array(20)))).toMatchObject({ code: "LVGL_BAD_IMAGE" });
    expect(failure(() => Picture.fromFile(palettePng, { maxPixels: 100 })).message).toContain("16 x 16");
  });
});

describe("Font", () => {
  it("is made from a TrueType file and drawn by a style", () => {
    const font = Font.fromTtf(readFileSync(PLEX), { size: 40 });
    expect(font.lineHeight).toBe(52);
    const label = new Label(activeScreen(), { text: "Œuvre", styles: [style({ textFont: font })] });
    advance(20);
    expect(label.height).toBe(52);
    expect(label.snapshot().data.some((value) => value > 0)).toBe(true);
  });

  it("tells which characters of a text it lacks", async () => {
    const digits = Font.fromBinary(await binaryFont({ characters: "0123456789", size: 20 }));
    expect(digits.missingGlyphs("12,60 €").map(({ character }) => character)).toEqual([",", " ", "€"]);
    digits.fallback = Font.fromTtf(readFileSync(PLEX), { size: 20 });
    expect(digits.missingGlyphs("12,60 €")).toEqual([]);
    const both = Font.fromTtf(readFileSync(PLEX), { size: 20, fallback: Font.builtIn(20) });
    expect(both.has(0xf00c), "LVGL's check mark").toBe(true);
  });

  it("says what is wrong with a file or a size", () => {
    expect(failure(() => Font.fromTtf(new Uint8Array(40), { size: 20 })).code).toBe("LVGL_BAD_FONT");
    expect(failure(() => Font.fromTtf(readFileSync(PLEX), { size: 0 })).code).toBe("LVGL_WRONG_ARGUMENT");
    expect(failure(() => Font.builtIn(13 as 14)).message).toContain("13");
  });
});
