// SPDX-License-Identifier: Apache-2.0
/** LVGL's clock in a test's hand. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { advance as nativeAdvance, now, setTickSource, setUncaughtHandler } from "../core/runtime.js";
import { lv_timer_get_time_until_next } from "../raw/index.js";
import { LvTestError } from "./errors.js";

/** What LVGL answers when no timer waits. */
const NEVER = 0xffffffff;

/** One frame of LVGL's refresh period (16 ms) and a little: what was changed is laid out and drawn. */
export const FRAME = 20;

/** Options of useVirtualTime. */
export interface VirtualTimeOptions {
  /**
   * Whether what a callback throws (an event, a timer, an animation) is thrown by the step of time it happened in.
   * Takes the place of the handler given to setUncaughtHandler. Default true.
   */
  readonly throwErrors?: boolean | undefined;
}

/** Options of settle. Times are virtual milliseconds. */
export interface SettleOptions {
  /** At rest means: nothing is due within this time. Default 100. */
  readonly quiet?: number | undefined;
  /** Longest time to run. Default 10,000. */
  readonly limit?: number | undefined;
}

/** Options of waitFor. */
export interface WaitOptions {
  /** Longest time to wait, in real milliseconds. Default 5,000. */
  readonly timeout?: number | undefined;
}

let users = 0;
let catching = false;
let thrown: unknown[] = [];

/** What callbacks threw since the last time. */
function rethrow(): void {
  if (thrown.length === 0) return;
  const errors = thrown;
  thrown = [];
  if (errors.length === 1) throw errors[0];
  throw new AggregateError(errors, `${errors.length} callbacks threw`);
}

/** Virtual time until it is disposed: `using time = useVirtualTime()`. */
export class VirtualTime {
  #over = false;

  constructor(options: VirtualTimeOptions = {}) {
    users++;
    setTickSource("manual");
    if (catching || options.throwErrors === false) return;
    catching = true;
    setUncaughtHandler((error) => thrown.push(error));
  }

  /** LVGL's clock, in milliseconds. */
  get now(): number {
    return now();
  }

  advance(ms: number): void {
    advance(ms);
  }

  settle(options?: SettleOptions): number {
    return settle(options);
  }

  /** Gives the clock back to the machine once every user of virtual time is through. Safe to call twice. */
  dispose(): void {
    if (this.#over) return;
    this.#over = true;
    if (--users > 0) return;
    setTickSource("real");
    if (catching) setUncaughtHandler(null);
    catching = false;
    rethrow();
  }

  [Symbol.dispose](): void {
    this.dispose();
  }
}

/**
 * Stops LVGL's clock: nothing moves until advance() or settle(). LVGL has one clock, so it stops for every display. Node's
 * own timers and `Date` go on; a test framework's fake timers stop those.
 */
export function useVirtualTime(options?: VirtualTimeOptions): VirtualTime {
  return new VirtualTime(options);
}

/**
 * Moves virtual time; timers, animations, touches and frames that fall due on the way happen.
 * @param ms virtual milliseconds
 * @throws what a callback threw on the way, an AggregateError of several
 * @throws Error LVGL_CLOCK without virtual time, LVGL_REENTRANT in a callback
 */
export function advance(ms: number): void {
  nativeAdvance(ms);
  rethrow();
}

/**
 * Runs until LVGL is at rest: animations are over, frames are drawn, no timer is due soon.
 * @returns virtual milliseconds that it took
 * @throws LvTestError LVGL_TEST_NOT_SETTLED at the limit: an endless animation, or a timer of a short period
 */
export function settle({ quiet = 100, limit = 10_000 }: SettleOptions = {}): number {
  let spent = 0;
  for (;;) {
    // What the first run draws may be answered by a flush callback, which the second one takes up.
    advance(0);
    advance(0);
    const due = lv_timer_get_time_until_next();
    if (due === NEVER || due > quiet) return spent;
    if (spent + due > limit)
      throw new LvTestError(
        "LVGL_TEST_NOT_SETTLED",
        `LVGL is not at rest after ${spent} ms: an animation has no end (a spinner, a blinking cursor) or a timer's ` +
          `period is shorter than ${quiet} ms. Use advance(), or a shorter \`quiet\`.`,
      );
    const step = Math.max(1, due);
    advance(step);
    spent += step;
  }
}

/**
 * Waits for what comes from outside LVGL: promises, files, sockets, workers. Between two looks Node's loop turns once and
 * virtual time moves one frame.
 * @param check true, or any value that is neither null nor false, ends it; a LvTestError that it throws means not yet
 * @returns what `check` returned
 * @throws LvTestError LVGL_TEST_TIMEOUT, or the last one that `check` threw
 */
export async function waitFor<T>(check: () => T | null | undefined | false, options: WaitOptions = {}): Promise<T> {
  const { timeout = 5_000 } = options;
  const deadline = performance.now() + timeout;
  for (;;) {
    let failure: LvTestError | undefined;
    try {
      const value = check();
      if (value !== null && value !== undefined && value !== false) return value;
    } catch (error) {
      if (!(error instanceof LvTestError)) throw error;
      failure = error;
    }
    if (performance.now() > deadline)
      throw failure ?? new LvTestError("LVGL_TEST_TIMEOUT", `what was waited for did not come within ${timeout} ms`);
    await nextTurn();
    advance(FRAME);
  }
}
