// SPDX-License-Identifier: Apache-2.0
/** The loop, the clock and what happens to exceptions in callbacks. */
import { choiceArgument } from "../raw/arguments.js";
import { lv_tick_get } from "../raw/handwritten.js";
import { native } from "../raw/native.js";

/**
 * Sets who hears of exceptions thrown in callbacks (events, timers, animations). Without a handler they become
 * Node's 'uncaughtException'. They never unwind through LVGL.
 */
export const setUncaughtHandler: (handler: ((error: unknown) => void) | null) => void = native("set_uncaught_handler");

const setManual = native<(manual: boolean) => void>("set_tick_source");

/**
 * Chooses LVGL's clock. 'real' is the machine's; under 'manual' time stands still until advance() moves it, which
 * makes animations, long presses and scrolling repeatable. LVGL's time goes on without a jump in both directions.
 */
export function setTickSource(source: "real" | "manual"): void {
  setManual(choiceArgument("setTickSource", 1, source, ["real", "manual"]) === 1);
}

/**
 * Moves the manual clock and runs every timer, animation, touch and frame that falls due on the way. advance(0)
 * runs what is due now. Promises continue after it returns.
 * @param ms virtual milliseconds
 * @throws Error LVGL_CLOCK under the real clock, LVGL_REENTRANT inside a callback
 */
export const advance: (ms: number) => void = native("advance");

/** LVGL's clock in milliseconds, real or manual. */
export const now: () => number = lv_tick_get;

/** Counters for tests and measures. */
export interface RuntimeStats {
  /** Records behind handles, all kinds together. */
  readonly handles: number;
  readonly handlesByKind: Readonly<Record<string, number>>;
  /** Runs of LVGL's timers so far. */
  readonly pumps: number;
  /** Whether a run is planned: false at rest. */
  readonly armed: boolean;
  /** Bytes in use on LVGL's own heap; 0 unless the builtin variant of the addon is loaded. */
  readonly lvglHeap: number;
}

/** What the runtime holds at this moment. */
export const runtimeStats: () => RuntimeStats = native("runtime_stats");
