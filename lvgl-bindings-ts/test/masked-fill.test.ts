// SPDX-License-Identifier: Apache-2.0
/**
 * Colours through masks, drawn to canvases of 32 bits a pixel (native/seams/masked_fill.cc) and of 24, which LVGL itself
 * draws: the same pixels. ROUNDS and SEED choose more and others.
 */
import { readFileSync } from "node:fs";
import { Canvas, ColorFormat, createMemoryDisplay, type Display, type DrawLayer, Font } from "lvgl-bindings-ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { PLEX } from "./fixtures/fonts.js";
import { generator } from "./fixtures/random.js";

const rounds = Number(process.env.ROUNDS ?? 150);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const SIZE = 61;

let display: Display;
/** Its edges have every shade: LVGL takes the last three for opaque. */
let font: Font;
beforeEach(() => {
  display = createMemoryDisplay(80, 80);
  font = Font.fromTtf(readFileSync(PLEX), { size: 30 });
});
afterEach(() => display.close());

type Random = (below: number) => number;

/** Opaque, all but, hardly there, or anything. */
const anyOpacity = (random: Random): number => [255, 253, 252, 3, random(256)][random(5)] ?? 255;

/** Draws a few shapes whose edges are masks, partly beyond the canvas. */
function paint(layer: DrawLayer, random: Random): void {
  const place = (): number => random(SIZE + 20) - 10;
  const point = (): { x: number; y: number } => ({ x: place(), y: place() });
  const look = (): { color: number; opa: number } => ({ color: random(0x1000000), opa: anyOpacity(random) });
  const box = (): { x1: number; y1: number; x2: number; y2: number } => {
    const { x, y } = point();
    return { x1: x, y1: y, x2: x + random(50), y2: y + random(50) };
  };
  for (let shapes = 0; shapes < 6; shapes++) {
    const { color, opa } = look();
    const kind = random(6);
    if (kind === 0) layer.rect(box(), { radius: random(20), bgColor: color, bgOpa: opa });
    else if (kind === 1)
      layer.rect(box(), {
        radius: random(12),
        bgOpa: 0,
        borderColor: color,
        borderOpa: opa,
        borderWidth: 1 + random(6),
      });
    else if (kind === 2)
      layer.rect(box(), { bgOpa: 0, shadowColor: color, shadowOpa: opa, shadowWidth: 1 + random(14) });
    else if (kind === 3) layer.line(point(), point(), { color, opa, width: 1 + random(9), roundEnd: random(2) === 0 });
    else if (kind === 4)
      layer.arc(point(), 3 + random(30), {
        color,
        opa,
        width: 1 + random(8),
        startAngle: random(360),
        endAngle: random(360),
      });
    else layer.text(box(), "Tournée à domicile", { color, opa, font: random(2) === 0 ? font : Font.builtIn(14) });
  }
}

/** Blue, green and red of every pixel, and what 32 bits have besides. */
function drawn(format: ColorFormat, from: number): { colors: number[]; fourth: Set<number> } {
  const canvas = new Canvas(display.screen, { buffer: { width: SIZE, height: SIZE, format } });
  canvas.draw((layer) => paint(layer, generator(from)));
  const pixels = canvas.pixels;
  canvas.delete();
  if (!pixels) throw new Error("a canvas without pixels");
  const bytes = format === ColorFormat.XRGB8888 ? 4 : 3;
  const colors: number[] = [];
  const fourth = new Set<number>();
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) {
      const at = y * pixels.stride + x * bytes;
      const [blue = 0, green = 0, red = 0, more = 0] = pixels.data.subarray(at, at + bytes);
      colors.push((red << 16) | (green << 8) | blue);
      fourth.add(more);
    }
  return { colors, fourth };
}

describe("a colour through a mask", () => {
  it("is the same on 32 bits a pixel as LVGL makes it on 24", () => {
    for (let round = 0; round < rounds; round++) {
      const from = seed + round;
      const { colors, fourth } = drawn(ColorFormat.XRGB8888, from);
      expect(colors, `seed ${from}`).toEqual(drawn(ColorFormat.RGB888, from).colors);
      // What is filled without a mask is opaque, and what nothing was drawn to is as it was.
      for (const byte of fourth) expect([0, 0xff], `seed ${from}`).toContain(byte);
    }
  });

  it("leaves the fourth byte as it is", () => {
    const canvas = new Canvas(display.screen, { buffer: { width: SIZE, height: SIZE, format: ColorFormat.XRGB8888 } });
    canvas.draw((layer) => layer.arc({ x: 30, y: 30 }, 28, { color: 0xffffff, width: 9 }));
    const data = canvas.pixels?.data ?? new Uint8Array();
    canvas.delete();
    expect(data.filter((byte, at) => at % 4 === 0 && byte === 0xff).length).toBeGreaterThan(800);
    expect(new Set(data.filter((_, at) => at % 4 === 3))).toEqual(new Set([0]));
  });
});
