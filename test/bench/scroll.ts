import { activeScreen, advance, createMemoryDisplay, setTickSource } from "lvgl-bindings-ts";
import { nurseTables } from "../../firmware/billing/nurse/nomenclature/tables.js";
import { createNavigator, listRow, type ScreenSpec, virtualList } from "../../firmware/ui/kit/index.js";
import { closeStyles, initStyles } from "../../firmware/ui/kit/theme/look.js";
import { median } from "./median.js";

/** Processor milliseconds of a frame of the acts list while a finger scrolls it. */
export interface ScrollBench {
  readonly frameMs: number;
  /** A full redraw of the same screen at rest: what a frame may cost without any work of ours. */
  readonly redrawMs: number;
  readonly ratio: number;
  readonly frames: number;
}

const FRAME_MS = 33;
const STROKES = 40;
const STEPS = 12;

const actsList: ScreenSpec = {
  name: "acts-list",
  head: { title: "Actes" },
  body: "free",
  build(body) {
    virtualList(body, {
      items: nurseTables.acts,
      kindOf: () => "act",
      kinds: {
        act: {
          height: 92,
          build: (row, act) =>
            void listRow(row, {
              title: () => act().label,
              second: () => `${act().letter} ${act().coefficient / 100}`,
              onTap() {},
            }),
        },
      },
    });
  },
};

/** Strokes up and down through the whole nomenclature, on the manual clock: every frame is drawn, none is waited for. */
export function benchScroll(): Promise<ScrollBench> {
  const display = createMemoryDisplay(480, 800);
  setTickSource("manual");
  initStyles("build/fonts", { theme: "jour", scale: 100 });
  const navigator = createNavigator();
  navigator.show(actsList, "replace");
  advance(500);

  const frame = (): number => {
    const start = process.cpuUsage();
    advance(FRAME_MS);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const moving: number[] = [];
  for (let stroke = 0; stroke < STROKES; stroke += 1) {
    const [from, to] = stroke % 5 === 4 ? [260, 700] : [700, 260];
    display.pointerDown(240, from);
    frame();
    for (let step = 1; step <= STEPS; step += 1) {
      display.pointerMove(240, Math.round(from + ((to - from) * step) / STEPS));
      moving.push(frame());
    }
    display.pointerUp();
    for (let rest = 0; rest < 6; rest += 1) moving.push(frame());
  }
  const still: number[] = [];
  for (let round = 0; round < moving.length; round += 1) {
    activeScreen().invalidate();
    const start = process.cpuUsage();
    display.refresh();
    const { user, system } = process.cpuUsage(start);
    still.push((user + system) / 1000);
  }
  navigator.close();
  closeStyles();
  display.close();
  setTickSource("real");
  const frameMs = median(moving);
  const redrawMs = median(still);
  return Promise.resolve({ frameMs, redrawMs, ratio: frameMs / redrawMs, frames: moving.length });
}
