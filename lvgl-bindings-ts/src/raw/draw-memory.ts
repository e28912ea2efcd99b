// SPDX-License-Identifier: Apache-2.0
/**
 * Drawing whose descriptors cross into LVGL and back as numbers in memory that both sides see
 * (native/objects/draw_memory.h). The addon asks an object for its members twenty times slower than the engine does.
 * What is not plain — a getter that draws, a text where a number belongs — the addon reads itself, and says what is wrong.
 */
import type { LvArea, LvDrawTask, LvLayer, LvPoint } from "./handles.js";
import { native } from "./native.js";

/** What has a descriptor. */
export type Drawable =
  | "rect"
  | "fill"
  | "border"
  | "box_shadow"
  | "label"
  | "image"
  | "blur"
  | "line"
  | "arc"
  | "triangle";

// Two numbers a member from 0 on, then an area, then points.
const AREA = 60;
const POINTS = 64;
const MOST_POINTS = 480;
const memory = new Float64Array(POINTS + 2 * MOST_POINTS);
native<(memory: Float64Array) => void>("share_draw_memory")(memory);

/** Coordinates beyond are refused. */
const FAR = 32768;

/** The addon had better read it. It has every bit: so has whatever it is or-ed with. */
const NOT_PLAIN = -1;

/** How often the memory was begun to be filled: a getter that draws fills it anew while options are read. */
let turns = 0;
let given: string | undefined;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isInt32(value: unknown): value is number {
  return typeof value === "number" && value >= -0x80000000 && value <= 0x7fffffff;
}

function isNear(value: unknown): value is number {
  return typeof value === "number" && value >= -FAR && value <= FAR;
}

// Each puts member number `bit` there, and returns its bit: 0 when it is left out, NOT_PLAIN when it is something else.

/** A number, or the number of a handle. */
export function number(bit: number, value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== "number") return NOT_PLAIN;
  memory[2 * bit] = value;
  return 1 << bit;
}

export function flag(bit: number, value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== "boolean") return NOT_PLAIN;
  memory[2 * bit] = value ? 1 : 0;
  return 1 << bit;
}

export function point(bit: number, value: unknown): number {
  if (value === undefined) return 0;
  if (!isObject(value)) return NOT_PLAIN;
  const { x, y } = value as LvPoint;
  if (!isInt32(x) || !isInt32(y)) return NOT_PLAIN;
  memory[2 * bit] = x;
  memory[2 * bit + 1] = y;
  return 1 << bit;
}

/** A text goes with the call itself. */
export function text(bit: number, value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== "string") return NOT_PLAIN;
  given = value;
  return 1 << bit;
}

function putArea(value: LvArea): boolean {
  if (!isObject(value)) return false;
  const { x1, y1, x2, y2 } = value;
  if (!isNear(x1) || !isNear(y1) || !isNear(x2) || !isNear(y2)) return false;
  memory[AREA] = x1;
  memory[AREA + 1] = y1;
  memory[AREA + 2] = x2;
  memory[AREA + 3] = y2;
  return true;
}

type DrawInArea<D> = (layer: LvLayer, dsc: D, coords: LvArea) => void;
type Draw<D> = (layer: LvLayer, dsc: D) => void;
type DrawPacked = (layer: LvLayer, text: string | undefined, none: undefined, members: number) => void;
type Put<D> = (dsc: D) => number;

function putMembers<D>(put: Put<D>, dsc: D): number {
  given = undefined;
  return isObject(dsc) ? put(dsc) : NOT_PLAIN;
}

/** `lv_draw_…` of what is drawn in an area. */
export function drawsInArea<D extends object>(what: Drawable, put: Put<D>): DrawInArea<D> {
  const draw = native<DrawInArea<D> & DrawPacked>(`lv_draw_${what}`);
  return (layer, dsc, coords) => {
    const turn = ++turns;
    const members = putMembers(put, dsc);
    if (members === NOT_PLAIN || !putArea(coords) || turn !== turns) draw(layer, dsc, coords);
    else draw(layer, given, undefined, members);
  };
}

/** `lv_draw_…` of what says itself where it is. */
export function draws<D extends object>(what: Drawable, put: Put<D>): Draw<D> {
  const draw = native<Draw<D> & DrawPacked>(`lv_draw_${what}`);
  return (layer, dsc) => {
    const turn = ++turns;
    const members = putMembers(put, dsc);
    if (members === NOT_PLAIN || turn !== turns) draw(layer, dsc);
    else draw(layer, given, undefined, members);
  };
}

// What the addon put there is whole and fits 32 bits; said so, the engine keeps it as it is.

/** Member number `bit`. */
export function numberAt(bit: number): number {
  return (memory[2 * bit] as number) | 0;
}

export function flagAt(bit: number): boolean {
  return memory[2 * bit] === 1;
}

export function pointAt(bit: number): LvPoint {
  return { x: (memory[2 * bit] as number) | 0, y: (memory[2 * bit + 1] as number) | 0 };
}

function pointsUpTo(count: number): (LvPoint | null)[] {
  const points: (LvPoint | null)[] = [];
  const first = POINTS / 2;
  for (let at = first; at < first + count; at++) points.push(Number.isNaN(memory[2 * at]) ? null : pointAt(at));
  return points;
}

/** Said instead of how many points there are. */
const LEFT_OUT = -1;
const TOO_MANY = -2;

/** `lv_draw_task_get_…_dsc` of what has neither texts nor pictures. */
export function tellsTask<D extends object>(what: Drawable, told: () => D): (task: LvDrawTask) => D | null {
  const tell = native<((task: LvDrawTask) => D | null) & ((task: LvDrawTask, packed: true) => number | null)>(
    `lv_draw_task_get_${what}_dsc`,
  );
  return (task) => {
    turns++;
    const points = tell(task, true);
    if (points === null) return null;
    if (points === TOO_MANY) return tell(task);
    const dsc: D & { points?: readonly (LvPoint | null)[] } = told();
    if (points !== LEFT_OUT) dsc.points = pointsUpTo(points);
    return dsc;
  };
}
