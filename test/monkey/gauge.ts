import { setImmediate as nextTurn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { activeScreen, type Obj, runtimeStats, systemLayer, topLayer } from "lvgl-bindings-ts";
import { advance } from "lvgl-bindings-ts/testing";
import { settingsFrom } from "../../firmware/settings/schema.js";
import type { HeadlessTerminal } from "../../simulator/headless/contract.js";
import { routeOf } from "../../simulator/headless/gestures.js";

/** How full everything is while the terminal lies locked, without cards and with the settings it came with. */
export interface Sample {
  /** Bytes in use on LVGL's own heap; 0 unless the builtin variant of the addon is loaded. */
  readonly lvglHeap: number;
  /** Widgets on the screen and the layers over it. */
  readonly widgets: number;
  /** Records behind the bindings' handles, by kind. */
  readonly handles: Readonly<Record<string, number>>;
  /** Bytes in use on JavaScript's heap after a full collection. */
  readonly jsHeap: number;
  /** Resident bytes of the process, the store's thread included. */
  readonly rss: number;
}

/** Longer than a toast, a sheet or the cover of private texts needs, virtual ms. */
const REST = 60_000;
/** Steps back from the deepest chapter, at most. */
const MOST_STEPS = 20;
/** Finalizers run from the event loop: some turns are needed until the heap is as empty as it gets. */
const COLLECTIONS = 4;

/**
 * Lays the terminal down locked and measures.
 * @throws Error when it does not come to the lock screen
 */
export async function measure(terminal: HeadlessTerminal): Promise<Sample> {
  await layDown(terminal);
  // Before the rest: looking at a widget makes its handle.
  const widgets = [activeScreen(), topLayer(), systemLayer()].reduce((sum, root) => sum + count(root), 0);
  for (let round = 0; round < COLLECTIONS; round += 1) {
    collect();
    await nextTurn();
  }
  advance(0);
  const { lvglHeap, handlesByKind } = runtimeStats();
  const { heapUsed, rss } = process.memoryUsage();
  return { lvglHeap, widgets, handles: handlesByKind, jsHeap: heapUsed, rss };
}

async function layDown(terminal: HeadlessTerminal): Promise<void> {
  const { app, desk } = terminal;
  if (app === undefined) throw new Error("the terminal did not start");
  for (const slot of ["cps", "vitale"] as const) {
    desk.simulator.setFault(slot, { kind: "none" });
    terminal.remove(slot);
  }
  await terminal.settle();
  for (let steps = 0; routeOf(terminal) !== "locked"; steps += 1) {
    if (steps === MOST_STEPS) throw new Error(`it does not lock, but shows ${routeOf(terminal)}`);
    app.back();
    app.sign.cancel(true);
    await terminal.settle();
  }
  const { theme, textScale, leftHanded, sleepAfterMinutes } = settingsFrom({});
  await app.setSetting("theme", theme);
  await app.setSetting("textScale", textScale);
  await app.setSetting("leftHanded", leftHanded);
  await app.setSetting("sleepAfterMinutes", sleepAfterMinutes);
  await app.setSetting("reducedMotion", true);
  advance(REST);
  await terminal.settle();
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

function count(node: Obj): number {
  return node.children.reduce((sum, child) => sum + count(child), 1);
}
