import type { ScreenSource } from "../../../simulator/bench/screen.js";

/** A screen that a test paints: pixels are BGRX as LVGL's. */
export interface MemoryScreen extends ScreenSource {
  readonly touches: { kind: "down" | "move" | "up"; x: number; y: number }[];
  /** Fills a rectangle with `#rrggbb` and says so. */
  fill(x: number, y: number, width: number, height: number, color: string): void;
}

export function memoryScreen(width = 480, height = 800): MemoryScreen {
  const pixels = new Uint8Array(width * height * 4);
  const listeners = new Set<Parameters<ScreenSource["onFlush"]>[0]>();
  const touches: MemoryScreen["touches"] = [];
  return {
    width,
    height,
    pixelOrder: "bgrx",
    touches,
    frame: () => pixels,
    onFlush(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    pointer(kind, x, y) {
      touches.push({ kind, x, y });
    },
    fill(x, y, w, h, color) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
      for (let row = y; row < y + h; row += 1) {
        for (let column = x; column < x + w; column += 1) pixels.set([blue, green, red, 0], (row * width + column) * 4);
      }
      for (const listener of listeners) listener({ x, y, width: w, height: h });
    },
  };
}
