// SPDX-License-Identifier: Apache-2.0
/** Canvases, what is drawn on objects, and gradients. */
import {
  Canvas,
  ColorFormat,
  createMemoryDisplay,
  type Display,
  type DrawLayer,
  type DrawTask,
  type DrawTaskOptions,
  DrawTaskType,
  Font,
  Gradient,
  Image,
  type LvArea,
  Obj,
  Part,
  Picture,
  pct,
  QrCode,
  setTickSource,
  style,
  Table,
} from "lvgl-bindings-ts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let display: Display;
let screen: Obj;
beforeEach(() => {
  display = createMemoryDisplay(80, 60);
  setTickSource("manual");
  screen = display.screen;
  screen.setStyle({ bgColor: 0, bgOpa: 255 });
});
afterEach(() => display.close());

const area = (x1: number, y1: number, x2: number, y2: number): LvArea => ({ x1, y1, x2, y2 });

/** A black canvas of 40 × 40 on which something was drawn. */
function drawn(paint: (layer: DrawLayer) => void): Canvas {
  const canvas = new Canvas(screen, { buffer: { width: 40, height: 40 } });
  canvas.fillBg(0, 255);
  canvas.draw(paint);
  return canvas;
}

function pixel(canvas: Canvas, x: number, y: number): number {
  const { red, green, blue } = canvas.getPx(x, y);
  return (red << 16) | (green << 8) | blue;
}

/** What the display shows at a place. */
function shown(x: number, y: number): number {
  display.refresh();
  const [red = 0, green = 0, blue = 0] = display.screenshot(area(x, y, x, y));
  return (red << 16) | (green << 8) | blue;
}

describe("drawing on a canvas", () => {
  it("draws rectangles, lines, rings and triangles", () => {
    const canvas = drawn((layer) => {
      layer.rect(area(0, 0, 9, 9), { bgColor: 0xff0000, borderColor: 0x00ffff, borderWidth: 2 });
      layer.line({ x: 0, y: 20 }, { x: 39, y: 20 }, { width: 4, color: 0x00ff00 });
      layer.arc({ x: 20, y: 32 }, 6, { width: 3, color: 0xffff00 });
      layer.triangle(
        [
          { x: 20, y: 0 },
          { x: 39, y: 0 },
          { x: 39, y: 15 },
        ],
        { color: 0x0000ff, opa: 255 },
      );
    });
    expect([pixel(canvas, 5, 5), pixel(canvas, 0, 5), pixel(canvas, 12, 5)]).toEqual([0xff0000, 0x00ffff, 0]);
    expect([pixel(canvas, 30, 20), pixel(canvas, 30, 25)]).toEqual([0x00ff00, 0]);
    expect([pixel(canvas, 20, 27), pixel(canvas, 20, 32)]).toEqual([0xffff00, 0]);
    expect([pixel(canvas, 36, 4), pixel(canvas, 22, 12)]).toEqual([0x0000ff, 0]);
  });

  it("writes with a font and draws pictures", () => {
    const stamp = Picture.fromPixels(4, 4, "rgba", new Uint8Array(64).fill(255));
    const canvas = drawn((layer) => {
      layer.text(area(0, 0, 39, 19), "H", { font: Font.builtIn(20), color: 0xff00ff });
      layer.image(area(30, 30, 33, 33), stamp, { recolor: 0x00ff00, recolorOpa: 255 });
    });
    const row = Array.from({ length: 40 }, (_, x) => pixel(canvas, x, 10));
    expect(row.filter((color) => color === 0xff00ff).length).toBeGreaterThan(2);
    expect([pixel(canvas, 31, 31), pixel(canvas, 35, 31)]).toEqual([0x00ff00, 0]);
  });

  it("blurs what was drawn before", () => {
    const canvas = drawn((layer) => {
      layer.rect(area(0, 0, 19, 39), { bgColor: 0xffffff });
      layer.blur(area(0, 0, 39, 39), { blurRadius: 8 });
    });
    const edge = pixel(canvas, 20, 20) & 0xff;
    expect(edge).toBeGreaterThan(0);
    expect(edge).toBeLessThan(255);
  });

  it("ends the layer when the function throws, and when it deletes the canvas", () => {
    const canvas = drawn(() => {});
    const failing = (): void => {
      throw new Error("no ink");
    };
    expect(() => canvas.draw(failing)).toThrow("no ink");
    canvas.draw((layer) => layer.rect(area(0, 0, 39, 39), { bgColor: 0x123456 }));
    expect(pixel(canvas, 1, 1)).toBe(0x123456);
    let kept: DrawLayer | undefined;
    canvas.draw((layer) => {
      kept = layer;
      canvas.delete();
    });
    expect(canvas.deleted).toBe(true);
    expect(() => kept?.rect(area(0, 0, 1, 1), {})).toThrow(expect.objectContaining({ code: "LVGL_DEAD_HANDLE" }));
  });

  it("needs pixels of its own", () => {
    expect(() => new Canvas(screen).draw(() => {})).toThrow(/buffer/);
    expect(() => new QrCode(screen, { size: 20 }).draw(() => {})).toThrow(/plain canvas/);
    const wrong = { bgColor: "red" as unknown as number };
    expect(() => drawn((layer) => layer.rect(area(0, 0, 1, 1), wrong))).toThrow(/bg_color/);
  });
});

describe("a canvas's pixels", () => {
  it("are a copy, and a picture that outlives it", () => {
    const canvas = drawn((layer) => layer.rect(area(0, 0, 39, 39), { bgColor: 0x336699 }));
    const { pixels, picture } = canvas;
    expect([pixels?.width, pixels?.height, pixels?.format]).toEqual([40, 40, ColorFormat.ARGB8888]);
    expect([...(pixels?.data.subarray(0, 4) ?? [])]).toEqual([0x99, 0x66, 0x33, 255]);
    const image = new Image(screen, { source: picture, x: 40 });
    picture?.dispose();
    canvas.delete();
    expect(image.deleted).toBe(false);
    expect(shown(50, 10)).toBe(0x336699);
  });

  it("are nothing before there is a buffer", () => {
    const canvas = new Canvas(screen);
    expect([canvas.pixels, canvas.picture]).toEqual([null, null]);
  });

  it("are copied from pictures of its format", () => {
    const from = drawn((layer) => layer.rect(area(0, 0, 39, 39), { bgColor: 0xff0000 }));
    const to = drawn(() => {});
    const { picture } = from;
    if (picture === null) throw new Error("no picture");
    to.copy(picture, { from: area(0, 0, 9, 9), to: area(10, 10, 19, 19) });
    expect([pixel(to, 9, 10), pixel(to, 10, 10), pixel(to, 19, 19)]).toEqual([0, 0xff0000, 0xff0000]);
    to.copy(picture);
    expect(pixel(to, 0, 39)).toBe(0xff0000);
    expect(() => to.copy(picture, { from: area(0, 0, 9, 9) })).toThrow(/same size/);
  });

  it("may be indexed", () => {
    const canvas = new Canvas(screen, { buffer: { width: 8, height: 8, format: ColorFormat.I1 } });
    canvas.setPalette(1, { red: 255, green: 0, blue: 0, alpha: 255 });
    expect(canvas.pixels?.format).toBe(ColorFormat.I1);
    expect(() => canvas.setPalette(2, { red: 0, green: 0, blue: 0, alpha: 0 })).toThrow(/palette/);
  });
});

describe("drawing on an object", () => {
  it("goes on over what LVGL drew, at each frame", () => {
    const box = new Obj(screen, { x: 10, y: 10, width: 40, height: 20, style: { bgColor: 0xffffff, bgOpa: 255 } });
    box.on("drawPost", ({ layer, currentTarget }) => {
      const { x1, y1 } = currentTarget.coords;
      layer?.rect(area(x1, y1, x1 + 9, y1 + 9), { bgColor: 0x00ff00 });
    });
    expect([shown(12, 12), shown(30, 12)]).toEqual([0x00ff00, 0xffffff]);
    box.x = 20;
    expect([shown(12, 12), shown(22, 12)]).toEqual([0, 0x00ff00]);
  });

  it("is not there for events of another kind", () => {
    const layers: (DrawLayer | null)[] = [];
    screen.on("clicked", (event) => layers.push(event.layer));
    screen.send("clicked");
    expect(layers).toEqual([null]);
  });
});

describe("what an object is about to draw", () => {
  const bordered = (): Obj => {
    const box = new Obj(screen, { style: { bgColor: 0x0000ff, bgOpa: 255, borderWidth: 2, borderColor: 0x00ff00 } });
    box.setPos(10, 10);
    box.setSize(20, 20);
    return box;
  };

  it("is told by part and type, and drawn over", () => {
    const box = bordered();
    const seen: unknown[] = [];
    const paint = (task: DrawTask): void => {
      seen.push([task.part, task.type, task.area]);
      task.layer?.rect(area(15, 15, 20, 20), { bgColor: 0xff0000 });
    };
    box.onDrawTask(paint, { part: Part.MAIN, type: DrawTaskType.FILL });
    box.onDrawTask(() => seen.push("scrollbar"), { part: Part.SCROLLBAR });
    expect(shown(17, 17)).toBe(0xff0000);
    expect(shown(25, 25)).toBe(0x0000ff);
    expect(seen[0]).toEqual([Part.MAIN, DrawTaskType.FILL, area(10, 10, 29, 29)]);
    expect(seen).not.toContain("scrollbar");
  });

  it("is told by row and column, and by a number that nothing has not at all", () => {
    const table = new Table(screen, { rowCount: 2, columnCount: 2 });
    for (const column of [0, 1]) table.setColumnWidth(column, 20);
    table.setStyle({ bgOpa: 255, padVer: 2 }, Part.ITEMS);
    const told = (options: DrawTaskOptions): unknown[] => {
      const cells: unknown[] = [];
      const listener = table.onDrawTask(({ id1, id2 }) => cells.push([id1, id2]), {
        part: Part.ITEMS,
        type: DrawTaskType.FILL,
        ...options,
      });
      table.invalidate();
      display.refresh();
      listener.remove();
      return cells;
    };
    expect(told({})).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ]);
    expect(told({ id1: 1 })).toEqual([
      [1, 0],
      [1, 1],
    ]);
    expect(told({ id1: 0, id2: 1 })).toEqual([[0, 1]]);
    expect(told({ id2: 0xffffffff })).toEqual([]);
  });

  it("is told whole without a condition, once where it is said, and no more after the end", () => {
    const box = bordered();
    const types = new Set<number>();
    const all = box.onDrawTask(({ type }) => types.add(type));
    let first = 0;
    box.onDrawTask(() => (first += 1), { once: true });
    display.refresh();
    expect(types).toEqual(new Set([DrawTaskType.FILL, DrawTaskType.BORDER]));
    expect(first).toBe(1);
    all.remove();
    types.clear();
    box.invalidate();
    display.refresh();
    expect(types.size).toBe(0);
  });
});

describe("a gradient", () => {
  const stops = [0xff0000, 0x0000ff] as const;

  it("fills objects from edge to edge", () => {
    const look = style({ bgGrad: Gradient.horizontal(stops), bgOpa: 255 });
    const box = new Obj(screen, { width: 80, height: 20, styles: [look] });
    expect(shown(0, 10) >> 16).toBeGreaterThan(240);
    expect(shown(79, 10) & 0xff).toBeGreaterThan(240);
    look.set({ bgGrad: null, bgColor: 0x00ff00 });
    expect(shown(0, 10)).toBe(0x00ff00);
    box.setStyle({ bgGrad: Gradient.vertical(stops) });
    expect(shown(0, 0) >> 16).toBeGreaterThan(shown(0, 19) >> 16);
  });

  it("has stops where they are put", () => {
    const late = Gradient.horizontal([{ color: 0xff0000, at: 128 }, 0x0000ff]);
    new Obj(screen, { width: 80, height: 20, style: { bgGrad: late, bgOpa: 255 } });
    expect([shown(10, 10), shown(35, 10)]).toEqual([0xff0000, 0xff0000]);
    expect(shown(79, 10) & 0xff).toBeGreaterThan(200);
  });

  it("runs between points, outwards and around", () => {
    const kinds = [
      Gradient.linear(stops, { x: 0, y: 0 }, { x: pct(100), y: 0 }),
      Gradient.radial(stops, { x: 0, y: 10 }, { x: 80, y: 10 }),
      Gradient.conical(stops, { x: 40, y: 10 }, 180, 360),
    ];
    for (const bgGrad of kinds) {
      const box = new Obj(screen, { width: 80, height: 20, style: { bgGrad, bgOpa: 255 } });
      expect(shown(1, 10) >> 16).toBeGreaterThan(shown(78, 9) >> 16);
      box.delete();
    }
  });

  it("lives while a style or an object has it", () => {
    const [shared, own] = [Gradient.horizontal(stops), Gradient.vertical(stops)];
    const box = new Obj(screen, { width: 80, height: 20, styles: [style({ bgGrad: shared, bgOpa: 255 })] });
    shared.dispose();
    expect(shown(79, 10) & 0xff).toBeGreaterThan(240);
    box.setStyle({ bgGrad: own });
    own.dispose();
    expect(shown(0, 19) & 0xff).toBeGreaterThan(200);
    box.setStyle({ bgGrad: null });
    expect(() => box.setStyle({ bgGrad: own })).toThrow(/living LvGradient/);
  });

  it("is drawn on a canvas", () => {
    const canvas = drawn((layer) => layer.rect(area(0, 0, 39, 39), { bgGrad: Gradient.horizontal(stops) }));
    expect(pixel(canvas, 1, 20) >> 16).toBeGreaterThan(pixel(canvas, 38, 20) >> 16);
  });
});
