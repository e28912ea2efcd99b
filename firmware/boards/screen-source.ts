import type { Display } from "lvgl-bindings-ts";
import type { ScreenSource } from "../../simulator/bench/screen.js";

/** The terminal's display as the bench page sees and touches it, window or memory alike. */
export function screenSourceOf(display: Display): ScreenSource {
  const listeners = new Set<Parameters<ScreenSource["onFlush"]>[0]>();
  return {
    width: display.width,
    height: display.height,
    pixelOrder: "bgrx",
    frame: () => display.framebuffer(),
    onFlush(listener) {
      if (listeners.size === 0) {
        display.onFlush((areas) => {
          for (const { x1, y1, x2, y2 } of areas) {
            const area = { x: x1, y: y1, width: x2 - x1 + 1, height: y2 - y1 + 1 };
            for (const each of listeners) each(area);
          }
        });
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) display.onFlush(null);
      };
    },
    pointer(kind, x, y) {
      if (kind === "down") display.pointerDown(x, y);
      else if (kind === "move") display.pointerMove(x, y);
      else display.pointerUp(x, y);
    },
  };
}
