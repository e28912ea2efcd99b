// SPDX-License-Identifier: Apache-2.0
/**
 * From a handle to its instance. An instance lives as long as its object, whether the program holds it or not: what a
 * subclass or a listener stored on it is still there when an event finds the object again.
 */
import type { Display } from "../displays/display.js";
import type { Indev } from "../inputs/indev.js";
import type { Font } from "../media/font.js";
import type { LvDisplay, LvFont, LvGroup, LvIndev, LvObj } from "../raw/handles.js";
import { native } from "../raw/native.js";
import type { Group } from "./group.js";
import type { Maker, Obj } from "./obj.js";
import { WeakInstances } from "./weak-instances.js";

type ObjClass = new (parent: null, options: undefined, make: Maker) => Obj;

const classes = new Map<string, ObjClass>();
const instances = new Map<LvObj, Obj>();

/** After this many new instances those of deleted objects are forgotten even if LVGL has not run in between. */
const SWEEP_AFTER = 1024;
let sinceSweep = 0;

const takeDead = native<() => readonly LvObj[]>("take_dead");
const classNames = native<(handle: LvObj) => readonly string[]>("class_names");

function sweep(): void {
  sinceSweep = 0;
  for (const handle of takeDead()) instances.delete(handle);
}

native<(listener: () => void) => void>("set_dead_listener")(sweep);

/** Tells which class stands for which of LVGL's. */
export function register(known: Readonly<Record<string, ObjClass>>): void {
  for (const [name, type] of Object.entries(known)) classes.set(name, type);
}

/** Remembers the instance of a new object. */
export function adopt(handle: LvObj, instance: Obj): void {
  instances.set(handle, instance);
  if (++sinceSweep > SWEEP_AFTER) sweep();
}

/** The instance of an object, of the nearest class known. */
export function wrapObj(handle: LvObj): Obj {
  const known = instances.get(handle);
  if (known) return known;
  for (const name of classNames(handle)) {
    const found = classes.get(name);
    if (found) return new found(null, undefined, () => handle);
  }
  throw new Error("no class stands for this object: import the package's root");
}

export function wrapObjOrNull(handle: LvObj | null): Obj | null {
  return handle === null ? null : wrapObj(handle);
}

const displays = new Map<LvDisplay, Display>();

/** Remembers an open display. */
export function adoptDisplay(display: Display): void {
  displays.set(display.handle, display);
}

/** Forgets a closed display. */
export function forgetDisplay(display: Display): void {
  displays.delete(display.handle);
}

export function wrapDisplayOrNull(handle: LvDisplay | null): Display | null {
  return (handle !== null && displays.get(handle)) || null;
}

/** @throws Error LVGL_NO_DISPLAY for a display that this layer did not make */
export function wrapDisplay(handle: LvDisplay): Display {
  const found = displays.get(handle);
  if (!found) throw Object.assign(new Error("the display was not made by this package"), { code: "LVGL_NO_DISPLAY" });
  return found;
}

const indevs = new WeakInstances<LvIndev, Indev>();
const groups = new WeakInstances<LvGroup, Group>();

/** Remembers the instance of an input device as long as the program does. */
export function adoptIndev(indev: Indev): void {
  indevs.add(indev.handle, indev);
}

/** Remembers the instance of a group as long as the program does. */
export function adoptGroup(group: Group): void {
  groups.add(group.handle, group);
}

let indevClass: (new (handle: LvIndev) => Indev) | undefined;
let fontOf: ((handle: LvFont) => Font) | undefined;
let groupOf: ((handle: LvGroup) => Group) | undefined;

/** The modules of input devices, fonts and groups say how theirs are made: they stand above this one. */
export function registerKinds(kinds: {
  readonly indev?: new (handle: LvIndev) => Indev;
  readonly font?: (handle: LvFont) => Font;
  readonly group?: (handle: LvGroup) => Group;
}): void {
  indevClass = kinds.indev ?? indevClass;
  fontOf = kinds.font ?? fontOf;
  groupOf = kinds.group ?? groupOf;
}

export function wrapIndevOrNull(handle: LvIndev | null): Indev | null {
  return handle === null || !indevClass ? null : (indevs.get(handle) ?? new indevClass(handle));
}

export function wrapFontOrNull(handle: LvFont | null): Font | null {
  return handle === null || !fontOf ? null : fontOf(handle);
}

export function wrapGroupOrNull(handle: LvGroup | null): Group | null {
  return handle === null || !groupOf ? null : (groups.get(handle) ?? groupOf(handle));
}
