import * as lv from "lvgl-bindings-ts";
import { box, liveStyle, type Node } from "../core/node.js";
import { pressable } from "../core/press.js";
import { type Live, read, watch } from "../core/scope.js";
import { styles } from "../theme/styles.js";

/** A stop of the route: passed, where she is (or what is missing), or still to come. */
export type StopState = "done" | "current" | "todo";

const SIZE = { done: 16, current: 28, todo: 16 } as const;

function stopDot(parent: Node, centerX: number, centerY: number, stop: Live<StopState>): Node {
  const dot = box(parent, { radius: 14 });
  watch(stop, (value) => {
    const size = SIZE[value];
    lv.lv_obj_set_size(dot, size, size);
    lv.lv_obj_set_pos(dot, Math.round(centerX - size / 2), Math.round(centerY - size / 2));
  });
  liveStyle(dot, stop, (value) => styles.fill(value === "done" ? "primary" : value === "current" ? "accent" : "bg"));
  liveStyle(dot, stop, (value) =>
    value === "current"
      ? styles.outline("primary", 4)
      : value === "todo"
        ? styles.outline("edge", 3)
        : styles.outline("primary", 0),
  );
  return dot;
}

export interface RouteSpec {
  /** How many stops; an invoice has six. */
  readonly count: number;
  /** Index of the current stop. */
  readonly current: Live<number>;
  /** A touch on a done stop goes back there. */
  readonly onStop?: (index: number) => void;
}

const LENGTH = 428;

/** Where am I: stops of a round on one line, 448×28, from x 16. */
export function routeLine(parent: Node, spec: RouteSpec, y = 119): Node {
  const { count, current, onStop } = spec;
  const holder = box(parent, { x: 12, y, w: 456, h: 28, name: "route" });
  const left = 14;
  box(holder, { x: left, y: 12, w: LENGTH, h: 4, radius: 2, styles: [styles.fill("line")] });
  const done = box(holder, { x: left, y: 12, w: 0, h: 4, radius: 2, styles: [styles.fill("primary")] });
  watch(current, (index) => lv.lv_obj_set_width(done, Math.round((LENGTH * index) / (count - 1))));
  for (let index = 0; index < count; index++) {
    const at = left + (LENGTH * index) / (count - 1);
    const stop = (): StopState => {
      const here = read(current);
      return index < here ? "done" : index === here ? "current" : "todo";
    };
    const dot = stopDot(holder, at, 14, stop);
    if (onStop === undefined) continue;
    pressable(dot, () => (index < read(current) ? onStop(index) : undefined), { reach: 24 });
  }
  return holder;
}

/**
 * The route standing upright at the left of the hub: one stop per row, `pitch` px apart. What is missing is the apricot
 * stop.
 */
export function uprightRoute(
  parent: Node,
  spec: { readonly stops: readonly Live<StopState>[]; readonly pitch: number },
  where: { readonly x: number; readonly y: number },
): Node {
  const { stops, pitch } = spec;
  const holder = box(parent, { ...where, w: 28, h: pitch * stops.length, name: "route" });
  box(holder, {
    x: 12,
    y: Math.round(pitch / 2) - 8,
    w: 4,
    h: pitch * (stops.length - 1) + 16,
    radius: 2,
    styles: [styles.fill("primary")],
  });
  stops.forEach((stop, index) => {
    stopDot(holder, 14, Math.round(pitch * (index + 0.5)), stop);
  });
  return holder;
}
