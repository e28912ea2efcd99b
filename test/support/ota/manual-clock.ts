import type { Clock, EpochMs, Milliseconds } from "../../../ota/lib/clock.js";

interface Timer {
  readonly due: number;
  readonly what: () => void;
}

export interface ManualClock extends Clock {
  /** Moves on by so much and rings what is due, in order. */
  advance(by: number): void;
  /** The waits that were skipped, in milliseconds, in order. */
  readonly skipped: readonly number[];
  /** Timers that wait to be rung. */
  readonly waiting: number;
}

/**
 * A clock that stands still until it is told, save for waits shorter than `skipUnder` milliseconds: those are over at the next
 * turn of the loop, and the clock has moved on by them. So a retry's wait costs a test nothing, and a long time-out rings
 * only when the test says so.
 */
export function manualClock(options: { readonly start?: string; readonly skipUnder?: number } = {}): ManualClock {
  let now = Date.parse(options.start ?? "2026-03-02T08:00:00Z");
  const timers = new Set<Timer>();
  const skipped: number[] = [];
  return {
    skipped,
    get waiting() {
      return timers.size;
    },
    now: () => now as EpochMs,
    after(delay: Milliseconds, what) {
      if (delay < (options.skipUnder ?? 0)) {
        skipped.push(delay);
        const soon = setImmediate(() => {
          now += delay;
          what();
        });
        return () => clearImmediate(soon);
      }
      const timer = { due: now + delay, what };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    advance(by) {
      now += by;
      for (const timer of [...timers].sort((a, b) => a.due - b.due)) {
        if (timer.due > now || !timers.delete(timer)) continue;
        timer.what();
      }
    },
  };
}
