// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activeScreen, Label, LabelLongMode, Obj } from "lvgl-bindings-ts";
import {
  checkPicture,
  clippedTexts,
  comparePictures,
  differencePicture,
  expectPicture,
  openTestUi,
  Screenshot,
  screenshot,
  type TestUi,
} from "lvgl-bindings-ts/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { thrown } from "./support.js";

let folder: string;
let ui: TestUi;
let screen: Obj;
let box: Obj;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lvgl-pictures-"));
  vi.stubEnv("CI", undefined);
  vi.stubEnv("LVGL_UPDATE_PICTURES", undefined);
  ui = openTestUi({ width: 40, height: 30 });
  screen = activeScreen();
  screen.setStyle({ bgColor: 0x102030, bgOpa: 255 });
  box = new Obj(screen, { x: 4, y: 6, width: 10, height: 5, style: { bgColor: 0xff8000, bgOpa: 255 } });
});
afterEach(() => {
  ui.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe("a screenshot", () => {
  it("shows the display as it is now, without moving time", () => {
    const before = ui.time.now;
    const picture = ui.screenshot();
    expect([picture.width, picture.height]).toEqual([40, 30]);
    expect([picture.pixel(0, 0), picture.pixel(4, 6), picture.pixel(13, 10), picture.pixel(14, 10)]).toEqual([
      0x102030, 0xff8000, 0xff8000, 0x102030,
    ]);
    box.setStyle({ bgColor: 0x00ff00 });
    expect(ui.screenshot().pixel(4, 6)).toBe(0x00ff00);
    expect(picture.pixel(4, 6)).toBe(0xff8000);
    expect(ui.time.now).toBe(before);
    expect(thrown(() => picture.pixel(40, 0)).code).toBe("LVGL_TEST_WRONG_ARGUMENT");
  });

  it("shows a part: an area, or what can be seen of an object", () => {
    expect(screenshot(ui.display, { x1: 4, y1: 6, x2: 5, y2: 6 }).rgba).toEqual(
      new Uint8Array([255, 128, 0, 255, 255, 128, 0, 255]),
    );
    box.x = 35;
    const seen = ui.screenshot(box);
    expect([seen.width, seen.height, seen.pixel(0, 0)]).toEqual([5, 5, 0xff8000]);
    box.hidden = true;
    expect(thrown(() => ui.screenshot(box)).code).toBe("LVGL_TEST_NOT_VISIBLE");
  });

  it("goes through PNG unchanged, with and without transparency", () => {
    const picture = ui.screenshot();
    const path = join(folder, "deep", "er", "picture.png");
    picture.savePng(path);
    expect([...readFileSync(path).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(Screenshot.readPng(path)).toEqual(picture);
    const clear = new Screenshot(2, 1, new Uint8Array([1, 2, 3, 4, 250, 251, 252, 0]));
    expect(Screenshot.fromPng(clear.toPng())).toEqual(clear);
  });

  it("refuses what is no picture", () => {
    expect(thrown(() => Screenshot.fromPng(new Uint8Array([1, 2, 3]))).code).toBe("LVGL_TEST_BAD_PNG");
    const half = ui.screenshot().toPng();
    expect(thrown(() => Screenshot.fromPng(half.subarray(0, half.length / 2))).code).toBe("LVGL_TEST_BAD_PNG");
    expect(thrown(() => new Screenshot(2, 2, new Uint8Array(15))).code).toBe("LVGL_TEST_WRONG_ARGUMENT");
  });
});

describe("comparing", () => {
  it("counts the pixels beyond the tolerance, and says where", () => {
    const before = ui.screenshot();
    box.setStyle({ bgColor: 0xff8403 });
    const after = ui.screenshot();
    expect(comparePictures(before, before)).toEqual({ pixels: 0, largest: 0, area: null });
    expect(comparePictures(before, after)).toEqual({ pixels: 50, largest: 4, area: { x1: 4, y1: 6, x2: 13, y2: 10 } });
    expect(comparePictures(before, after, 4)).toEqual({ pixels: 0, largest: 4, area: null });
    const red = differencePicture(before, after);
    expect(comparePictures(red, differencePicture(before, before))).toMatchObject({ pixels: 50 });
    expect([red.pixel(4, 6), red.pixel(0, 0) & 0xff]).toEqual([0xff0000, expect.any(Number)]);
    expect(thrown(() => comparePictures(before, ui.screenshot(box))).code).toBe("LVGL_TEST_PICTURE_SIZE");
  });
});

describe("a reference", () => {
  const options = (): { references: string; output: string } => ({
    references: join(folder, "references"),
    output: join(folder, "output"),
  });

  it("is never made by itself", () => {
    for (let run = 0; run < 2; run++) {
      const error = thrown(() => expectPicture(ui.display, "a/first", options()));
      expect(error.code).toBe("LVGL_TEST_PICTURE_MISSING");
      expect(error.message).toContain("LVGL_UPDATE_PICTURES=1");
    }
    expect(existsSync(join(folder, "references"))).toBe(false);
    expect(Screenshot.readPng(join(folder, "output", "a", "first.png"))).toEqual(ui.screenshot());
  });

  it("is written when it is asked for, by option or environment, and then compared", () => {
    expect(expectPicture(ui.display, "one", { ...options(), update: true }).status).toBe("written");
    vi.stubEnv("LVGL_UPDATE_PICTURES", "1");
    expect(expectPicture(ui.display, "two", options()).status).toBe("written");
    expect(() => expectPicture(ui.display, "three", { ...options(), update: false })).toThrow();
    vi.stubEnv("LVGL_UPDATE_PICTURES", "0");
    expect(expectPicture(ui.display, "one", options()).status).toBe("same");
    expect(expectPicture(ui.display, "two", options()).difference?.pixels).toBe(0);
  });

  it("is not touched by an update that finds the same picture", () => {
    const first = expectPicture(ui.display, "one", { ...options(), update: true });
    const bytes = readFileSync(first.reference);
    box.setStyle({ bgColor: 0xff8001 });
    expect(expectPicture(ui.display, "one", { ...options(), update: true, tolerance: 1 }).status).toBe("same");
    expect(readFileSync(first.reference)).toEqual(bytes);
    expect(expectPicture(ui.display, "one", { ...options(), update: true }).status).toBe("written");
    expect(readFileSync(first.reference)).not.toEqual(bytes);
  });

  it.each(["1", "true", "yes"])("is never written where CI is %s", (ci) => {
    vi.stubEnv("CI", ci);
    for (const update of [true, undefined]) {
      vi.stubEnv("LVGL_UPDATE_PICTURES", update ? undefined : "1");
      const error = thrown(() => expectPicture(ui.display, "one", update ? { ...options(), update } : options()));
      expect(error.code).toBe("LVGL_TEST_UPDATE_IN_CI");
    }
    expect(existsSync(join(folder, "references"))).toBe(false);
  });

  it("that differs fails with figures, the picture and what differs; both go when it matches again", () => {
    expectPicture(ui.display, "one", { ...options(), update: true });
    box.setStyle({ bgColor: 0xff80ff });
    const error = thrown(() => expectPicture(ui.display, "one", options()));
    expect(error.code).toBe("LVGL_TEST_PICTURE_DIFFERS");
    expect(error.message).toContain(
      "50 of 1200 pixels (4.17 %) differ by more than 0, by 255 at most, all within (4, 6) to (13, 10)",
    );
    const diff = join(folder, "output", "one.diff.png");
    expect(error.message).toContain(diff);
    expect(Screenshot.readPng(diff).pixel(4, 6)).toBe(0xff0000);
    expect(Screenshot.readPng(join(folder, "output", "one.png")).pixel(4, 6)).toBe(0xff80ff);
    expect(checkPicture(ui.display, "one", options())).toMatchObject({ status: "different", diff });
    box.setStyle({ bgColor: 0xff8000 });
    expectPicture(ui.display, "one", options());
    expect(existsSync(diff)).toBe(false);
  });

  it("tolerates what it is told to", () => {
    expectPicture(ui.display, "one", { ...options(), update: true });
    box.setStyle({ bgColor: 0xff8005 });
    expect(() => expectPicture(ui.display, "one", { ...options(), tolerance: 4 })).toThrow();
    expect(expectPicture(ui.display, "one", { ...options(), tolerance: 5 }).status).toBe("same");
    expect(() => expectPicture(ui.display, "one", { ...options(), maxDifferentPixels: 49 })).toThrow(/49 may/);
    expect(expectPicture(ui.display, "one", { ...options(), maxDifferentPixels: 50 }).difference?.pixels).toBe(50);
  });

  it("of another size fails", () => {
    expectPicture(ui.display, "one", { ...options(), update: true });
    const error = thrown(() => expectPicture(ui.display, "one", { ...options(), part: box }));
    expect(error.code).toBe("LVGL_TEST_PICTURE_SIZE");
    expect(error.message).toContain("10 × 5");
  });

  it("stays in its folder", () => {
    for (const name of ["", "../out", "a/../../out", "/out"])
      expect(thrown(() => expectPicture(ui.display, name, options())).code).toBe("LVGL_TEST_WRONG_ARGUMENT");
  });

  it("has its folders from the test's screen", () => {
    using other = openTestUi({ display: ui.display, pictures: { ...options(), update: true } });
    expect(other.expectPicture("one").reference).toBe(join(folder, "references", "one.png"));
    expect(other.expectPicture("one", { update: undefined }).status).toBe("same");
    other.close();
    expect(ui.display.closed).toBe(false);
  });
});

describe("texts without room", () => {
  it("are told with the reason", () => {
    const long = "a text that is far too long";
    const dots = new Label(screen, { text: long, longMode: LabelLongMode.DOTS, width: 30, height: 16 });
    const low = new Label(screen, { text: "two lines of it", width: 40, height: 10, longMode: LabelLongMode.WRAP });
    const frame = new Obj(screen, { width: 30, height: 20, scrollable: false });
    const cut = new Label(frame, { text: "wider", x: 10 });
    const list = new Obj(screen, { width: 40, height: 30 });
    new Label(list, { text: "scrolls", y: 20 });
    ui.advance(20);
    const found = clippedTexts(ui.display);
    expect(found.map(({ label }) => label)).toEqual([dots, low, cut]);
    expect(found.map(({ reason }) => reason)).toEqual([
      "is cut by dots",
      expect.stringMatching(/^needs \d+ px of height and has 10$/),
      expect.stringMatching(/^is cut at its side by Obj/),
    ]);
  });

  it("may miss some pixels of width, of height or of both", () => {
    const label = new Label(screen, { text: "wide", height: 14, longMode: LabelLongMode.CLIP });
    label.updateLayout();
    const { selfWidth, selfHeight } = label;
    label.setSize(selfWidth - 1, selfHeight - 3);
    const reasons = (slack: number | { x: number; y: number }) =>
      clippedTexts(ui.display, { slack }).map(({ reason }) => /of (width|height)/.exec(reason)?.[1]);
    expect(reasons({ x: 0, y: 3 })).toEqual(["width"]);
    expect(reasons({ x: 1, y: 2 })).toEqual(["height"]);
    expect(reasons({ x: 1, y: 3 })).toEqual([]);
    expect([reasons(2), reasons(3)]).toEqual([["height"], []]);
  });
});
