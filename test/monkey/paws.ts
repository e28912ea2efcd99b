import { activeScreen } from "lvgl-bindings-ts";
import { advance } from "lvgl-bindings-ts/testing";
import type { Deed, Point } from "./deeds.js";
import { type Touchable, touchables } from "./touchables.js";

/** A touch lasts this long; the pause after it keeps two touches of primary actions apart, virtual ms. */
const TOUCH = 60;
const PAUSE = 260;

/** Fingers on the display in use: each gesture is made of the inputs that a touch panel would send. */
export interface Paws {
  /** Inputs sent so far: downs, moves and ups. */
  inputs(): number;
  /** False when what it names is not in view: nothing is touched then. */
  tap(name: string): boolean;
  press(at: Point, ms: number, during?: () => Promise<void>): Promise<void>;
  drag(deed: Extract<Deed, { kind: "drag" }>): void;
}

export function createPaws(): Paws {
  let inputs = 0;
  const down = (at: Point): void => {
    inputs += 1;
    activeScreen().display.pointerDown(at[0], at[1]);
  };
  const move = (at: Point): void => {
    inputs += 1;
    activeScreen().display.pointerMove(at[0], at[1]);
  };
  const up = (): void => {
    inputs += 1;
    activeScreen().display.pointerUp();
  };
  const touch = (at: Point): void => {
    down(at);
    advance(TOUCH);
    up();
    advance(PAUSE);
  };
  return {
    inputs: () => inputs,
    tap(name) {
      // A letter is on its key in both cases.
      const wanted = name.toLowerCase();
      const target = touchables().findLast((touchable: Touchable) => touchable.name.toLowerCase() === wanted);
      if (target === undefined) return false;
      touch([target.x, target.y]);
      return true;
    },
    async press(at, ms, during) {
      down(at);
      advance(ms);
      await during?.();
      up();
      advance(PAUSE);
    },
    drag({ from, to, moves, stepMs, fling }) {
      down(from);
      advance(40);
      for (let step = 1; step <= moves; step += 1) {
        const along = (axis: 0 | 1): number => Math.round(from[axis] + ((to[axis] - from[axis]) * step) / moves);
        move([along(0), along(1)]);
        advance(stepMs);
      }
      if (!fling) advance(200);
      up();
      advance(PAUSE);
    },
  };
}
