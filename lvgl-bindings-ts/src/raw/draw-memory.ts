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

// Two numbers a field from 0 on, then an area, then points.
const AREA = 60;
const POINTS = 64;
const MOST_POINTS = 480;
const memory = new Float64Array(POINTS + 2 * MOST_POINTS);
native<(memory: Float64Array) => void>("share_draw_memory")(memory);

/** Coordinates beyond are refused. */
const FAR = 32768;

/** The addon had better read it. */
const NOT_PLAIN = -1;

type FieldKind = "number" | "flag" | "point" | "text" | "handle" | "gradient";

interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  readonly bit: number;
}

type Members = Readonly<Record<string, unknown>>;

const namesOf = native<(what: Drawable) => readonly string[]>("draw_fields");

function fieldsOf(what: Drawable): readonly Field[] {
  const names = namesOf(what);
  return Array.from({ length: names.length / 2 }, (_, bit) => ({
    name: names[2 * bit] ?? "",
    kind: names[2 * bit + 1] as FieldKind,
    bit,
  }));
}

/** How often the memory was begun to be filled: a getter that draws fills it anew while options are read. */
let turns = 0;
let text: string | undefined;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isInt32(value: unknown): value is number {
  return typeof value === "number" && value >= -0x80000000 && value <= 0x7fffffff;
}

function putPoint(at: number, value: unknown): boolean {
  if (!isObject(value)) return false;
  const { x, y } = value as LvPoint;
  if (!isInt32(x) || !isInt32(y)) return false;
  memory[at] = x;
  memory[at + 1] = y;
  return true;
}

function isNear(value: unknown): value is number {
  return typeof value === "number" && value >= -FAR && value <= FAR;
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

function putField({ kind, bit }: Field, value: unknown): boolean {
  if (kind === "point") return putPoint(2 * bit, value);
  if (kind === "text") {
    if (typeof value !== "string") return false;
    text = value;
    return true;
  }
  if (typeof value !== (kind === "flag" ? "boolean" : "number")) return false;
  memory[2 * bit] = Number(value);
  return true;
}

/** Puts what is given there: a bit for each field, or NOT_PLAIN. */
function putOptions(fields: ReadonlyMap<string, Field>, options: Members): number {
  let given = 0;
  text = undefined;
  for (const name in options) {
    const field = fields.get(name);
    const value = field && options[name];
    if (!field || value === undefined) continue;
    if (!putField(field, value)) return NOT_PLAIN;
    given |= 1 << field.bit;
  }
  return given;
}

type DrawInArea<D> = (layer: LvLayer, dsc: D, coords: LvArea) => void;
type Draw<D> = (layer: LvLayer, dsc: D) => void;
type DrawPacked = (layer: LvLayer, text: string | undefined, none: undefined, given: number) => void;

function packer(what: Drawable): (options: unknown) => number {
  let fields: ReadonlyMap<string, Field> | undefined;
  return (options) => {
    if (!isObject(options)) return NOT_PLAIN;
    fields ??= new Map(fieldsOf(what).map((field) => [field.name, field]));
    return putOptions(fields, options as Members);
  };
}

/** `lv_draw_…` of what is drawn in an area. */
export function drawsInArea<D extends object>(what: Drawable): DrawInArea<D> {
  const draw = native<DrawInArea<D> & DrawPacked>(`lv_draw_${what}`);
  const put = packer(what);
  return (layer, dsc, coords) => {
    const turn = ++turns;
    const given = put(dsc);
    if (given === NOT_PLAIN || !putArea(coords) || turn !== turns) draw(layer, dsc, coords);
    else draw(layer, text, undefined, given);
  };
}

/** `lv_draw_…` of what says itself where it is. */
export function draws<D extends object>(what: Drawable): Draw<D> {
  const draw = native<Draw<D> & DrawPacked>(`lv_draw_${what}`);
  const put = packer(what);
  return (layer, dsc) => {
    const turn = ++turns;
    const given = put(dsc);
    if (given === NOT_PLAIN || turn !== turns) draw(layer, dsc);
    else draw(layer, text, undefined, given);
  };
}

function pointAt(at: number): LvPoint {
  return { x: memory[at] as number, y: memory[at + 1] as number };
}

function readField({ kind, bit }: Field): unknown {
  if (kind === "point") return pointAt(2 * bit);
  return kind === "flag" ? memory[2 * bit] === 1 : memory[2 * bit];
}

function pointsUpTo(count: number): (LvPoint | null)[] {
  const points: (LvPoint | null)[] = [];
  for (let at = POINTS; at < POINTS + 2 * count; at += 2) points.push(Number.isNaN(memory[at]) ? null : pointAt(at));
  return points;
}

/** Said instead of how many points there are. */
const LEFT_OUT = -1;
const TOO_MANY = -2;

/** `lv_draw_task_get_…_dsc` of what has neither texts nor pictures. */
export function tellsTask<D extends object>(what: Drawable): (task: LvDrawTask) => D | null {
  const tell = native<((task: LvDrawTask) => D | null) & ((task: LvDrawTask, packed: true) => number | null)>(
    `lv_draw_task_get_${what}_dsc`,
  );
  let fields: readonly Field[] | undefined;
  return (task) => {
    turns++;
    const points = tell(task, true);
    if (points === null) return null;
    if (points === TOO_MANY) return tell(task);
    fields ??= fieldsOf(what).filter(({ kind }) => kind !== "gradient");
    const told: Record<string, unknown> = {};
    for (const field of fields) told[field.name] = readField(field);
    if (points !== LEFT_OUT) told.points = pointsUpTo(points);
    return told as D;
  };
}
