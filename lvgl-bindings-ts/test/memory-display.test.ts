// SPDX-License-Identifier: Apache-2.0
import {
  advance,
  createMemoryDisplay,
  LV_GRAD_DIR,
  type LvArea,
  lv_label_create,
  lv_label_set_text,
  lv_obj_create,
  lv_obj_set_pos,
  lv_obj_set_size,
  lv_obj_set_style_bg_color,
  lv_obj_set_style_bg_grad_color,
  lv_obj_set_style_bg_grad_dir,
  lv_obj_set_style_bg_opa,
  lv_obj_set_style_radius,
  lv_obj_set_x,
  lv_screen_active,
  setTickSource,
} from "lvgl-bindings-ts/raw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Display } from "../dist/raw.js";
import { FRAME } from "./support.js";

const WIDTH = 120;
const HEIGHT = 90;

const open: Display[] = [];
beforeEach(() => setTickSource("manual"));
afterEach(() => {
  for (const display of open.splice(0)) display.close();
});

/** Keeps a display for the clean-up after the test. */
function keep(display: Display): Display {
  open.push(display);
  return display;
}

/** A scene with a gradient, round corners and text; its box is returned. */
function buildScene(): ReturnType<typeof lv_obj_create> {
  const screen = lv_screen_active();
  lv_obj_set_style_bg_color(screen, 0x103050, 0);
  lv_obj_set_style_bg_opa(screen, 255, 0);
  const box = lv_obj_create(screen);
  lv_obj_set_pos(box, 10, 10);
  lv_obj_set_size(box, 60, 50);
  lv_obj_set_style_bg_color(box, 0xff8000, 0);
  lv_obj_set_style_bg_grad_color(box, 0x0080ff, 0);
  lv_obj_set_style_bg_grad_dir(box, LV_GRAD_DIR.VER, 0);
  lv_obj_set_style_bg_opa(box, 255, 0);
  lv_obj_set_style_radius(box, 9, 0);
  lv_label_set_text(lv_label_create(box), "Part");
  advance(FRAME);
  return box;
}

/** Puts handed-out rectangles where they belong. */
class Collector {
  readonly bytesPerPixel: number;
  readonly frame: Uint8Array;
  readonly seen: { area: LvArea; pixels: Uint8Array }[] = [];
  constructor(bytesPerPixel: number) {
    this.bytesPerPixel = bytesPerPixel;
    this.frame = new Uint8Array(WIDTH * HEIGHT * bytesPerPixel);
  }
  readonly take = (area: LvArea, pixels: Uint8Array): void => {
    this.seen.push({ area, pixels });
    const row = (area.x2 - area.x1 + 1) * this.bytesPerPixel;
    expect(pixels.length).toBe(row * (area.y2 - area.y1 + 1));
    for (let y = area.y1; y <= area.y2; y++) {
      const from = (y - area.y1) * row;
      this.frame.set(pixels.subarray(from, from + row), (y * WIDTH + area.x1) * this.bytesPerPixel);
    }
  };
}

/** B, G, R of each pixel: the fourth byte means nothing. */
const colours = (bytes: Uint8Array): Uint8Array => bytes.filter((_, i) => i % 4 !== 3);

describe("a memory display that hands out parts", () => {
  it("makes up the picture of a whole frame", () => {
    const whole = keep(createMemoryDisplay(WIDTH, HEIGHT));
    buildScene();
    const wanted = Uint8Array.from(whole.framebuffer());
    whole.close();

    const parts = new Collector(4);
    keep(createMemoryDisplay(WIDTH, HEIGHT, { partial: { rows: 7, onRectangle: parts.take } }));
    const box = buildScene();
    expect(Buffer.compare(colours(parts.frame), colours(wanted))).toBe(0);
    expect(parts.seen.length).toBeGreaterThan(HEIGHT / 7);
    const kept = parts.seen.map(({ pixels }) => pixels.slice());

    const before = parts.seen.length;
    lv_obj_set_x(box, 20);
    advance(FRAME);
    const later = parts.seen.slice(before);
    expect(later.length).toBeGreaterThan(0);
    // Only where the box was and is.
    for (const { area } of later)
      expect([area.x1 >= 10, area.y1 >= 10, area.x2 < 80, area.y2 < 60]).toEqual([true, true, true, true]);
    // What was handed out before is the receiver's: nobody draws into it.
    expect(kept.every((pixels, i) => Buffer.compare(pixels, parts.seen[i]?.pixels ?? new Uint8Array()) === 0)).toBe(
      true,
    );
  });

  it("does so in RGB565", () => {
    const whole = keep(createMemoryDisplay(WIDTH, HEIGHT, { colorFormat: "RGB565" }));
    buildScene();
    const wanted = Uint8Array.from(whole.framebuffer());
    whole.close();
    const parts = new Collector(2);
    keep(createMemoryDisplay(WIDTH, HEIGHT, { colorFormat: "RGB565", partial: { rows: 10, onRectangle: parts.take } }));
    buildScene();
    expect(Buffer.compare(parts.frame, wanted)).toBe(0);
  });

  it("has no whole frame", () => {
    const display = keep(createMemoryDisplay(WIDTH, HEIGHT, { partial: { rows: 5, onRectangle: () => {} } }));
    expect(() => display.framebuffer()).toThrow(expect.objectContaining({ code: "LVGL_NO_FRAME" }));
    expect(() => display.screenshot()).toThrow(expect.objectContaining({ code: "LVGL_NO_FRAME" }));
  });

  it("may be closed by the one who takes the parts", () => {
    let calls = 0;
    const display = keep(
      createMemoryDisplay(WIDTH, HEIGHT, {
        partial: {
          rows: 5,
          onRectangle: () => {
            calls++;
            display.close();
          },
        },
      }),
    );
    buildScene();
    expect([calls, display.closed]).toEqual([1, true]);
  });

  it.each([0, -3, Number.NaN, Number.POSITIVE_INFINITY])("refuses %s rows", (rows) => {
    expect(() => createMemoryDisplay(WIDTH, HEIGHT, { partial: { rows, onRectangle: () => {} } })).toThrow(
      expect.objectContaining({ code: "LVGL_WRONG_ARGUMENT" }),
    );
  });

  it("takes more rows than it has for all of them", () => {
    const parts = new Collector(4);
    keep(createMemoryDisplay(WIDTH, HEIGHT, { partial: { rows: 1e6, onRectangle: parts.take } }));
    buildScene();
    expect(parts.seen.map(({ area }) => area)).toEqual([{ x1: 0, y1: 0, x2: WIDTH - 1, y2: HEIGHT - 1 }]);
  });
});

describe("a memory display of RGB565", () => {
  it("shows the same picture with fewer shades", () => {
    const fine = keep(createMemoryDisplay(WIDTH, HEIGHT));
    buildScene();
    const wanted = fine.screenshot();
    fine.close();
    const display = keep(createMemoryDisplay(WIDTH, HEIGHT, { colorFormat: "RGB565" }));
    buildScene();
    expect(display.framebuffer().length).toBe(WIDTH * HEIGHT * 2);
    const seen = display.screenshot();
    let furthest = 0;
    for (let i = 0; i < seen.length; i++) furthest = Math.max(furthest, Math.abs((seen[i] ?? 0) - (wanted[i] ?? 0)));
    // A channel keeps five bits of eight; blended edges add a shade.
    expect(furthest).toBeGreaterThan(0);
    expect(furthest).toBeLessThanOrEqual(16);
  });
});

describe("the live frame buffer", () => {
  it("is one array buffer, readable after the display is closed", () => {
    const display = keep(createMemoryDisplay(WIDTH, HEIGHT));
    buildScene();
    const bytes = display.framebuffer();
    expect(display.framebuffer().buffer).toBe(bytes.buffer);
    const copy = Uint8Array.from(bytes);
    display.close();
    expect(Buffer.compare(bytes, copy)).toBe(0);
  });

  it("cannot be taken away from the display", () => {
    const display = keep(createMemoryDisplay(WIDTH, HEIGHT));
    const box = buildScene();
    const bytes = display.framebuffer();
    try {
      // Node ignores the wish or refuses it, by version.
      structuredClone(bytes, { transfer: [bytes.buffer as ArrayBuffer] });
    } catch {}
    expect(bytes.length).toBe(WIDTH * HEIGHT * 4);
    lv_obj_set_x(box, 30);
    advance(FRAME);
    const at = (30 * WIDTH + 75) * 4; // inside the box now, beside it before
    expect([...bytes.subarray(at, at + 3)]).not.toEqual([0x50, 0x30, 0x10]);
  });
});

it("tells what shows its frames", () => {
  const display = keep(createMemoryDisplay(WIDTH, HEIGHT));
  expect(display.info()).toEqual({ kind: "memory", width: WIDTH, height: HEIGHT });
});
