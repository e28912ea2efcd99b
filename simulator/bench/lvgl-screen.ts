import type { Display } from "lvgl-bindings-ts";
import type { Area, ScreenSource } from "./screen.js";

/**
 * An LVGL display, in memory or in a window, as the bench shows it. While a page is open it holds the display's
 * `onFlush`, of which there is one: several pages share it here.
 */
export function lvglScreen(display: Display): ScreenSource {
  const listeners = new Set<(area: Area) => void>();
  const listen = (): void =>
    display.onFlush((areas) => {
      for (const { x1, y1, x2, y2 } of areas) {
        for (const listener of [...listeners]) listener({ x: x1, y: y1, width: x2 - x1 + 1, height: y2 - y1 + 1 });
      }
    });
  return {
    width: display.width,
    height: display.height,
    pixelOrder: "bgrx",
    frame: () => display.framebuffer(),
    onFlush(listener) {
      const entry = (area: Area): void => listener(area);
      if (listeners.size === 0) listen();
      listeners.add(entry);
      return () => {
        if (listeners.delete(entry) && listeners.size === 0 && !display.closed) display.onFlush(null);
      };
    },
    pointer(kind, x, y) {
      if (display.closed) return;
      if (kind === "down") display.pointerDown(x, y);
      else if (kind === "move") display.pointerMove(x, y);
      else display.pointerUp(x, y);
    },
  };
}
